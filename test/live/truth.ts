/** The count of a petition as it is, at moments of the world; in between it goes evenly, before and after it stands. */
export type Course = readonly (readonly [at: number, count: number])[];

/** What is true of one petition, whoever asks. Everything but the course changes as the story says. */
export interface Truth {
	/** `uk-parliament:700001` */
	readonly name: string;
	readonly platform: string;
	/** Where its platform has it now: it may have moved. */
	id: string;
	readonly openedAt: number;
	/** Last millisecond of signing; null where there is none. */
	readonly deadline: number | null;
	readonly course: Course;
	/** The times in which it was not there, oldest first, and what its address answered then. */
	readonly removals: Removal[];
	/** Its page is answered so although it is there: a slip of the platform. */
	slip: number | null;
	/** Its page has another shape than anybody knows. */
	reshaped: boolean;
	rejected: { readonly code: string; readonly details: string } | null;
	answered: { readonly at: number; readonly summary: string } | null;
	/** Its parliament is over: it is kept among the archived ones. */
	archived: boolean;
	/** What it went on to, in its platform's own words, oldest first. */
	readonly steps: { readonly name: string; readonly at: number }[];
	/** Ids it had before; they lead to where it is now. */
	readonly formerIds: string[];
}

export interface Removal {
	readonly status: number;
	readonly since: number;
	/** When it became public again; null while it is away. */
	until: number | null;
}

/** The removal in which it is at that moment; null while it is public. */
export function removalAt({ removals }: Truth, at: number): Removal | null {
	return removals.find(({ since, until }) => since <= at && (until === null || at < until)) ?? null;
}

export function countAt(course: Course, at: number): number {
	const [first] = course;
	if (first === undefined) return 0;
	let [fromAt, from] = first;
	if (at <= fromAt) return from;
	for (const [toAt, to] of course) {
		if (at < toAt) return Math.floor(from + ((to - from) * (at - fromAt)) / (toAt - fromAt));
		[fromAt, from] = [toAt, to];
	}
	return from;
}

/** The count that stands when everything is over. */
export function finalCount({ course }: Truth): number {
	return course.at(-1)?.[1] ?? 0;
}

/** The highest count there was until then. */
export function highestBy({ course }: Truth, at: number): number {
	const passed = course.filter(([moment]) => moment <= at).map(([, count]) => count);
	return Math.max(countAt(course, at), ...passed);
}

/** Since when the count has been at least so many; null where it is not. A count that begins above was so before. */
export function reachedAt({ course, openedAt }: Truth, value: number, at: number): number | null {
	if (countAt(course, at) < value) return null;
	let since: number | null = (course[0]?.[1] ?? 0) >= value ? openedAt : null;
	for (const [i, [toAt, to]] of course.entries()) {
		const before = course[i - 1];
		if (before === undefined || before[0] > at) continue;
		const [fromAt, from] = before;
		if (from < value && to >= value) since = fromAt + Math.ceil(((toAt - fromAt) * (value - from)) / (to - from));
		if (from >= value && to < value) since = null;
	}
	return since;
}
