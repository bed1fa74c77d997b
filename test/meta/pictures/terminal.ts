/*
 * `docs/console.svg`: a terminal with the best of the README's transcript in it, which is what the program said when the
 * line above it was typed. `npm run readme` draws it again.
 */

type Look = 'plain' | 'faint' | 'typed' | 'headline' | 'answer';

interface Row {
	readonly text: string;
	readonly look: Look;
}

const looks: Readonly<Record<Look, string>> = {
	plain: 'fill="#d6dae2"',
	faint: 'fill="#8a93a3"',
	typed: 'fill="#8be0a4"',
	headline: 'fill="#6cc8ff" font-weight="bold"',
	answer: 'fill="#ffd479" font-weight="bold"',
};

/** Pixels: a row, and where the first stands; a terminal of 100 columns. */
const rowHeight = 20;
const firstRow = 58;
const width = 900;

/** The announcement of the threshold, and two questions with what was answered first. */
export function terminalPicture(transcript: string): string {
	const lines = transcript.split('\n');
	const rows: readonly Row[] = [
		...announcement(lines),
		{ text: '', look: 'plain' },
		...answered(lines, '/petition status white house', 9, 'plain'),
		{ text: '', look: 'plain' },
		...answered(lines, '/canipardon Steven Avery', 5, 'answer'),
	];
	const height = firstRow + rows.length * rowHeight;
	const drawn = rows.map(
		({ text, look }, i) => `<text x="20" y="${firstRow + i * rowHeight}" ${looks[look]}>${escaped(text)}</text>`,
	);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Milepost in a terminal">`,
		`<rect width="${width}" height="${height}" rx="10" fill="#1b1f27"/>`,
		'<circle cx="22" cy="20" r="6" fill="#ff5f57"/><circle cx="42" cy="20" r="6" fill="#febc2e"/><circle cx="62" cy="20" r="6" fill="#28c840"/>',
		'<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" xml:space="preserve">',
		...drawn,
		'</g>',
		'</svg>',
		'',
	].join('\n');
}

/** When, headline, petition, bar, and when it was counted: the outlook and its chart are left out. */
function announcement(lines: readonly string[]): readonly Row[] {
	const headline = lines.findIndex((line) => line.startsWith('100,000 reached after'));
	const counted = lines.findIndex((line, i) => i > headline && line.startsWith('Counted '));
	const shown = [headline - 1, headline, headline + 1, headline + 2, counted];
	const order: readonly Look[] = ['faint', 'headline', 'plain', 'plain', 'faint'];
	return shown.map((i, place) => ({ text: lines[i] as string, look: order[place] as Look }));
}

/** A question and the first lines of its answer, the second of them (what is answered) as `second`. */
function answered(lines: readonly string[], question: string, most: number, second: Look): readonly Row[] {
	const asked = lines.findIndex((line) => line.endsWith(`> ${question}`));
	const answer = lines.slice(asked + 1, asked + 1 + most);
	const end = answer.findIndex((line, i) => i > 1 && line === '');
	return [
		{ text: lines[asked] as string, look: 'typed' },
		...answer.slice(0, end === -1 ? most : end).map((text, i): Row => ({ text, look: i === 1 ? second : 'plain' })),
	];
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
