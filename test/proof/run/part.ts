/** A figure of a part; those of its processes are put together as it says. */
export interface Figure {
	readonly what: string;
	readonly value: number;
	readonly unit?: string;
	readonly together: 'sum' | 'most';
}

/** What one process of a part found. */
export interface Finding {
	readonly figures: readonly Figure[];
	/** Every breach of what is promised, in words. */
	readonly breaches: readonly string[];
}

export interface Task {
	/** The same seed does the same. */
	readonly seed: number;
	/** Which of the part's processes this is, from 0, and how many there are. */
	readonly share: number;
	readonly shares: number;
	/** The longer form. */
	readonly nightly: boolean;
	/** How much of everything is done: 1 is all of it. */
	readonly scale: number;
	/** Says how far it is. */
	readonly say: (line: string) => void;
}

/** One thing that is proven. */
export interface Part {
	readonly id: string;
	/** What is shown by it, in a sentence. */
	readonly shows: string;
	/** Processes of their own that it is cut into. */
	readonly shares: number;
	/** Nothing else runs beside it: it measures. */
	readonly alone: boolean;
	run(task: Task): Promise<Finding>;
}

export function sum(what: string, value: number, unit?: string): Figure {
	return { what, value, together: 'sum', ...(unit === undefined ? {} : { unit }) };
}

export function most(what: string, value: number, unit?: string): Figure {
	return { what, value, together: 'most', ...(unit === undefined ? {} : { unit }) };
}

/** The figures of all processes of a part, each once. */
export function together(findings: readonly Finding[]): Finding {
	const figures = new Map<string, Figure>();
	for (const figure of findings.flatMap((each) => each.figures)) {
		const before = figures.get(figure.what);
		const value = before === undefined ? figure.value : join(figure, before.value);
		figures.set(figure.what, { ...figure, value });
	}
	return { figures: [...figures.values()], breaches: findings.flatMap(({ breaches }) => breaches) };
}

function join({ together, value }: Figure, other: number): number {
	return together === 'sum' ? value + other : Math.max(value, other);
}
