/** The candidates that look most like what was typed, best first; those too far away are left out. */
export function nearest(typed: string, candidates: readonly string[], most: number): readonly string[] {
	const wanted = typed.toLowerCase().slice(0, 100);
	return candidates
		.map((candidate) => ({ candidate, distance: distance(wanted, candidate.toLowerCase().slice(0, 100)) }))
		.filter(({ candidate, distance: d }) => d <= Math.max(2, Math.floor(candidate.length / 3)))
		.sort((a, b) => a.distance - b.distance)
		.slice(0, most)
		.map(({ candidate }) => candidate);
}

/**
 * Edits between two words, a swap of neighbours counting as one (optimal string alignment, Damerau 1964). More than `most`
 * are not counted on: they are told as `most + 1`.
 */
export function distance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let last: number[] = [];
	for (let j = 0; j <= b.length; j++) last.push(j);
	let leastOfLast = 0;
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const change = (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
			let best = Math.min(change, (last[j] as number) + 1, (row[j - 1] as number) + 1);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) best = Math.min(best, (before[j - 2] as number) + 1);
			row.push(best);
			if (best < least) least = best;
		}
		// A swap counts from the row before the last.
		if (least > most && leastOfLast >= most) return most + 1;
		leastOfLast = least;
		before = last;
		last = row;
	}
	return Math.min(last[b.length] as number, most + 1);
}
