/**
 * How many words the longest name has that begins with a word; 0 where no name does. Most words of a question begin
 * no name, and asking here first saves putting together the phrases that might be one.
 */
export type LongestFrom = (first: string) => number;

export function longestFrom(names: Iterable<string>): LongestFrom {
	const longest = new Map<string, number>();
	for (const name of names) {
		const first = firstWord(name);
		const words = name === first ? 1 : name.split(' ').length;
		if (words > (longest.get(first) ?? 0)) longest.set(first, words);
	}
	return (first) => longest.get(first) ?? 0;
}

function firstWord(name: string): string {
	const space = name.indexOf(' ');
	return space === -1 ? name : name.slice(0, space);
}
