/** Select Graphic Rendition codes (ECMA-48 §8.3.117): how each style begins and ends. */
const codes = {
	bold: [1, 22],
	dim: [2, 22],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	blue: [34, 39],
	cyan: [36, 39],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

export type Style = keyof typeof codes;

/** Text in a style, word by word: a line may then be broken at any space without a colour running on. */
export function paint(text: string, style: Style): string {
	const [begin, end] = codes[style];
	return text
		.split(' ')
		.map((word) => (word === '' ? '' : `\u001b[${begin}m${word}\u001b[${end}m`))
		.join(' ');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: our own codes, and only those.
const styles = /\u001b\[\d+m/g;

export function unstyled(text: string): string {
	return text.replace(styles, '');
}
