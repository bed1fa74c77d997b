/** One measured figure beside its target and a floor taken in the same run. */
export interface Figure {
	readonly name: string;
	readonly measured: number;
	readonly unit: string;
	/** What is wanted, in the same unit: not more than this, or not less. */
	readonly most?: number;
	readonly least?: number;
	/** What this machine could do at best for the same work, and what that is. */
	readonly floor: number;
	readonly floorIs: string;
}

/**
 * Arguments of Node for a process that is to keep its heap as the program does (docs/decisions/025). Said as an argument of
 * its own, V8 takes a growth factor under 2 for 2.
 */
export const asTheProgram = ['--import', new URL('as-the-program.js', import.meta.url).href];

/** Prints a figure as a table row, or as a line of JSON with `--json`. */
export function printFigure(figure: Figure): void {
	if (process.argv.includes('--json')) {
		console.log(JSON.stringify(figure));
		return;
	}
	const show = (value: number) => (value < 10 ? value.toFixed(3) : value.toFixed(1));
	const ratio = figure.floor > 0 ? `${(figure.measured / figure.floor).toFixed(2)} ×` : 'n/a';
	const { most = Number.POSITIVE_INFINITY, least } = figure;
	const ok = figure.measured <= most && figure.measured >= (least ?? 0) ? 'holds' : 'FALLS SHORT';
	const wanted = least === undefined ? `≤ ${show(most)}` : `≥ ${show(least)}`;
	console.log(
		`| ${figure.name} | ${show(figure.measured)} ${figure.unit} | ${wanted} ${figure.unit} | ${ok} | ${show(figure.floor)} ${figure.unit} (${figure.floorIs}) | ${ratio} |`,
	);
}

/** The median of some runs after one that warms up, in milliseconds. */
export function medianMs(runs: number, work: () => void): number {
	work();
	const times: number[] = [];
	for (let i = 0; i < runs; i++) {
		const start = performance.now();
		work();
		times.push(performance.now() - start);
	}
	return quantile(times, 0.5);
}

/** The q-quantile of some values, by rank. */
export function quantile(values: readonly number[], q: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] as number;
}
