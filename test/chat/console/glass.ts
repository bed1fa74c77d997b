/**
 * What a terminal of so many columns would show after this was written to it: rows, without trailing spaces. Knows
 * the codes that readline and the console use, and throws on any other.
 */
export function shownOn(columns: number, written: string): readonly string[] {
	const rows: string[][] = [[]];
	let row = 0;
	let column = 0;
	// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal reads them.
	const codes = /\u001b\[(\d*)([A-Za-z])|\r|\n|([^\u001b\r\n])/gu;
	for (const [whole, count, code, character] of written.matchAll(codes)) {
		const n = Number(count || 1);
		if (whole === '\r') column = 0;
		else if (whole === '\n') {
			row++;
			column = 0;
		} else if (character !== undefined) {
			if (column === columns) {
				row++;
				column = 0;
			}
			rows[row] ??= [];
			(rows[row] as string[])[column++] = character;
		} else if (code === 'G') column = n - 1;
		else if (code === 'A') row = Math.max(0, row - n);
		else if (code === 'B') row += n;
		else if (code === 'C') column += n;
		else if (code === 'D') column = Math.max(0, column - n);
		else if (code === 'J') {
			rows[row]?.splice(column);
			rows.splice(row + 1);
		} else if (code === 'K') rows[row]?.splice(column);
		else if (code !== 'm') throw new Error(`unknown code ${JSON.stringify(whole)}`);
		rows[row] ??= [];
	}
	return Array.from(rows, (cells) =>
		Array.from(cells ?? [], (cell) => cell ?? ' ')
			.join('')
			.trimEnd(),
	);
}
