import type { DiscordEmbed, DiscordMessage } from '../../../src/render/discord.js';
import type { DiscordRow } from '../../../src/render/discord-components.js';
import type { SlackMessage } from '../../../src/render/slack.js';

/*
 * `docs/discord.svg` and `docs/slack.svg`: an announcement and an answer roughly as the chats show them, drawn from what
 * the renderers send. `npm run readme` draws them again.
 */

/** Words that look alike, and how. */
interface Run {
	readonly text: string;
	readonly look: 'plain' | 'bold' | 'link' | 'faint';
}

/** A message in the parts that both chats have: its lines (a paragraph each), and the words on its buttons. */
interface Shown {
	readonly bar: string | null;
	readonly lines: readonly (readonly Run[])[];
	readonly buttons: readonly string[];
}

/** What a chat looks like. Pixels and colours. */
interface Looks {
	readonly name: string;
	readonly back: string;
	readonly card: string;
	readonly button: string;
	readonly edge: string;
	readonly ink: Readonly<Record<Run['look'], string>>;
}

const discordLooks: Looks = {
	name: 'Discord',
	...{ back: '#313338', card: '#2b2d31', button: '#4e5058', edge: 'none' },
	ink: { plain: '#dbdee1', bold: '#f2f3f5', link: '#00a8fc', faint: '#949ba4' },
};
const slackLooks: Looks = {
	name: 'Slack',
	...{ back: '#ffffff', card: '#ffffff', button: '#ffffff', edge: '#c6c6c8' },
	ink: { plain: '#1d1c1d', bold: '#1d1c1d', link: '#1264a3', faint: '#616061' },
};

const width = 720;
const left = 76;
const lineHeight = 21;
const buttonHeight = 30;
/** A little more than the letters of the usual fonts take, so that nothing runs over the edge. */
const perLetter = { plain: 7.3, bold: 7.9, link: 7.9, faint: 6.7 } as const;

/** Who wrote, for everybody who reads it; a stranger's first look at a channel. */
export function discordPicture(
	messages: readonly (DiscordMessage & { readonly components?: readonly DiscordRow[] })[],
) {
	return picture(
		messages.map(({ embeds: [embed], components = [] }) => ({
			bar: embed === undefined ? null : `#${embed.color.toString(16).padStart(6, '0')}`,
			lines: embed === undefined ? [] : discordLines(embed),
			buttons: components.flatMap(({ components: row }) =>
				row.flatMap((each) => ('label' in each ? [each.label] : [])),
			),
		})),
		discordLooks,
	);
}

export function slackPicture(messages: readonly SlackMessage[]) {
	return picture(messages.map(slackShown), slackLooks);
}

function discordLines({ title, description = '' }: DiscordEmbed): readonly (readonly Run[])[] {
	const lines = description
		.split('\n')
		.map((line): readonly Run[] =>
			line.startsWith('-# ')
				? runs(line.slice(3), /$^/, 'faint')
				: runs(line.replace(/^- /, '• ').replace(/\\(.)/g, '$1'), /\*\*(.+?)\*\*/, 'plain'),
		);
	return title === undefined ? lines : [[{ text: title, look: 'link' }], ...lines];
}

function slackShown({ blocks }: SlackMessage): Shown {
	const lines: (readonly Run[])[] = [];
	const buttons: string[] = [];
	for (const block of blocks) {
		if (block.type === 'section' && 'text' in block && block.text !== undefined)
			lines.push(...block.text.text.split('\n').map((line) => runs(line, /\*(.+?)\*/, 'plain')));
		else if (block.type === 'context')
			lines.push(...block.elements.flatMap((each) => ('text' in each ? [runs(each.text, /$^/, 'faint')] : [])));
		else if (block.type === 'actions')
			buttons.push(...block.elements.flatMap((each) => (each.type === 'button' ? [each.text.text] : [])));
	}
	return { bar: null, lines, buttons };
}

/** A line cut where something in it is bold; times, groups and links as a reader sees them. */
function runs(line: string, bold: RegExp, look: Run['look']): readonly Run[] {
	const read = line
		.replace(/<t:(\d+):\w>/g, (_, seconds) => moment(Number(seconds)))
		.replace(/<!date\^(\d+)\^[^>]*>/g, (_, seconds) => moment(Number(seconds)))
		.replace(/<!subteam[^>]*>|<@&\d+>/g, '@petitioners');
	const [before = '', strong, after] = read.split(bold);
	if (strong === undefined) return [{ text: read, look }];
	const link = /^<[^|>]+\|(.+)>$/.exec(strong)?.[1];
	const runsOf: readonly Run[] = [
		{ text: before, look },
		link === undefined ? { text: strong, look: 'bold' } : { text: link, look: 'link' },
		...runs(after ?? '', bold, look),
	];
	return runsOf.filter(({ text }) => text !== '');
}

function moment(seconds: number): string {
	const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
	return format.format(seconds * 1_000).replace(' at ', ', ');
}

function picture(messages: readonly Shown[], looks: Looks): string {
	const drawn: string[] = [];
	let y = 18;
	for (const message of messages) {
		drawn.push(
			`<circle cx="40" cy="${y + 20}" r="20" fill="#2e7d6b"/><text x="40" y="${y + 26}" text-anchor="middle" fill="#ffffff" font-weight="bold">M</text>`,
			`<text x="${left}" y="${y + 14}" fill="${looks.ink.bold}" font-weight="bold">Milepost</text>`,
			`<rect x="${left + 70}" y="${y + 2}" width="34" height="16" rx="3" fill="${looks.edge === 'none' ? '#5865f2' : '#dddddd'}"/>`,
			`<text x="${left + 76}" y="${y + 14}" font-size="10" fill="${looks.edge === 'none' ? '#ffffff' : '#616061'}">APP</text>`,
		);
		y += 26;
		const inset = message.bar === null ? 0 : 16;
		const rows = message.lines.flatMap((line) => wrapped(line, width - left - 24 - inset * 2));
		if (message.bar !== null) {
			const height = rows.length * lineHeight + 20;
			drawn.push(
				`<rect x="${left}" y="${y}" width="${width - left - 20}" height="${height}" rx="4" fill="${looks.card}"/>`,
				`<rect x="${left}" y="${y}" width="4" height="${height}" rx="2" fill="${message.bar}"/>`,
			);
			y += 10;
		}
		for (const row of rows) {
			drawn.push(`<text x="${left + inset}" y="${y + 15}">${row.map((run) => spanOf(run, looks)).join('')}</text>`);
			y += lineHeight;
		}
		y += message.bar === null ? 4 : 18;
		let x = left;
		for (const label of message.buttons) {
			const wide = Math.round(label.length * perLetter.plain + 26);
			if (x + wide > width - 16) {
				x = left;
				y += buttonHeight + 8;
			}
			drawn.push(
				`<rect x="${x}" y="${y}" width="${wide}" height="${buttonHeight}" rx="4" fill="${looks.button}" stroke="${looks.edge}"/>`,
				`<text x="${x + wide / 2}" y="${y + 20}" text-anchor="middle" font-size="14" fill="${looks.ink.bold}">${escaped(label)}</text>`,
			);
			x += wide + 8;
		}
		y += (message.buttons.length === 0 ? 0 : buttonHeight) + 24;
	}
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y}" viewBox="0 0 ${width} ${y}" role="img" aria-label="An announcement and an answer in ${looks.name}">`,
		`<rect width="${width}" height="${y}" rx="8" fill="${looks.back}" stroke="${looks.edge}"/>`,
		'<g font-family="system-ui, \'Noto Sans\', \'Segoe UI\', Helvetica, Arial, sans-serif" font-size="15" xml:space="preserve">',
		...drawn,
		'</g>',
		'</svg>',
		'',
	].join('\n');
}

function spanOf({ text, look }: Run, { ink }: Looks): string {
	const weight = look === 'bold' || look === 'link' ? ' font-weight="bold"' : '';
	return `<tspan fill="${ink[look]}"${weight}${look === 'faint' ? ' font-size="13"' : ''}>${escaped(text)}</tspan>`;
}

/** Broken between words, as wide as it may be. */
function wrapped(line: readonly Run[], most: number): readonly (readonly Run[])[] {
	const rows: Run[][] = [[]];
	let used = 0;
	for (const { text, look } of line)
		for (const word of text.split(/(?<= )/)) {
			const wide = word.length * perLetter[look];
			if (used > 0 && used + wide > most) {
				rows.push([]);
				used = 0;
			}
			const row = rows.at(-1) as Run[];
			const last = row.at(-1);
			if (last?.look === look) row[row.length - 1] = { text: last.text + word, look };
			else row.push({ text: word, look });
			used += wide;
		}
	return rows;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
