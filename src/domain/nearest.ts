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

/** Edits between two words, a swap of neighbours counting as one (optimal string alignment, Damerau 1964). */
export function distance(a: string, b: string): number {
	let before: number[] = [];
	let last: number[] = [];
	for (let j = 0; j <= b.length; j++) last.push(j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
			let best = Math.min(change, (last[j] as number) + 1, (row[j - 1] as number) + 1);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) best = Math.min(best, (before[j - 2] as number) + 1);
			row.push(best);
		}
		before = last;
		last = row;
	}
	return last[b.length] as number;
}
