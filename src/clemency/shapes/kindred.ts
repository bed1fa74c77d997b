/** Which group of words of one kind a word belongs to, by the group's place; null where it is in none. */
export type Kindred = (word: string) => number | null;

/** `text` = `config/clemency/kindred.txt`: a group a line, its words between spaces. A word of two groups is of the first. */
export function createKindred(text: string): Kindred {
	const groups = new Map<string, number>();
	text
		.trim()
		.split('\n')
		.forEach((line, group) => {
			for (const word of line.split(' ')) if (!groups.has(word)) groups.set(word, group);
		});
	return (word) => groups.get(word) ?? null;
}
