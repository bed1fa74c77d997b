import { Temporal } from 'temporal-polyfill';
import { drawBar } from './bar.js';
import { cutLine } from './cut.js';
import { type DiscordRow, renderDiscordActions } from './discord-components.js';
import { escapeDiscord, escapeDiscordCode, escapeDiscordStart, safeUrl } from './escape.js';
import { type Pen, plainPen, type Reader, writeLine } from './inline.js';
import { discordLimits as limits, rowLimits } from './limits.js';
import type { Block, Line, Message, Tone } from './message.js';
import { postActions } from './post-actions.js';
import { textsFor } from './texts/index.js';

/** A message as Discord's API takes it. */
export interface DiscordMessage {
	readonly content?: string;
	readonly embeds: readonly DiscordEmbed[];
	/** Left out where there is nothing to press. */
	readonly components?: readonly DiscordRow[];
	readonly allowed_mentions: { readonly parse: readonly []; readonly roles?: readonly string[] };
}

export interface DiscordEmbed {
	readonly title?: string;
	readonly url?: string;
	readonly description?: string;
	readonly color: number;
	readonly fields?: readonly DiscordField[];
	/** ISO 8601; Discord shows it below the text, in the reader's own zone. */
	readonly timestamp?: string;
}

export interface DiscordField {
	readonly name: string;
	readonly value: string;
	readonly inline: boolean;
}

export interface DiscordReader extends Reader {
	/** The role a manager chose for this follow; null mentions nobody. */
	readonly mention: string | null;
	/** The post that this is, carried by its button *Why?*, so that an unconfirmed one can be found again; null for answers. */
	readonly postId: string | null;
	/** How a command can be pressed in a text (`</petition status:123>`), and what is to be typed with it; null: it cannot. */
	readonly pressable?: (typed: string) => { readonly mention: string; readonly rest: string } | null;
}

const colours: Readonly<Record<Tone, number>> = {
	news: 0x3b82c4,
	good: 0x2e9e5b,
	warning: 0xd99a1c,
	plain: 0x6b7280,
	fault: 0xc0392b,
};

const timeStyles = { moment: 'f', relative: 'R', time: 't' } as const;

const snowflake = /^\d{17,20}$/;

/** Whether a mention has the form of a role's id. */
export function isDiscordRole(mention: string): boolean {
	return snowflake.test(mention);
}

/** Before an id, so that it is shown by its name. */
const signs = { channel: '#', role: '@&', person: '@' } as const;

/** A command that Discord knows can be pressed; what is typed with it stands beside it. */
function penFor({ pressable }: DiscordReader): Pen {
	return {
		...pen,
		command: (text) => {
			const found = pressable?.(text) ?? null;
			if (found === null) return pen.command(text);
			return found.rest === '' ? found.mention : `${found.mention} ${pen.command(found.rest)}`;
		},
	};
}

const pen: Pen = {
	text: escapeDiscord,
	strong: (inside) => (inside.trim() === '' ? inside : `**${inside}**`),
	link: (url, label) => (label === '' ? `<${url}>` : `[${label}](${url})`),
	command: (text) => `\`${escapeDiscordCode(text)}\``,
	// An embed notifies nobody, whatever it names.
	reference: (kind, id) => (snowflake.test(id) ? `<${signs[kind]}${id}>` : null),
	time: (at, style) => `<t:${Math.floor(at / 1_000)}:${timeStyles[style]}>`,
};
const flat = plainPen(escapeDiscord);

/** One embed within every limit of Discord's, whatever the message: what did not fit is counted in its last line. */
export function renderDiscord(message: Message, reader: DiscordReader): DiscordMessage {
	const usual = penFor(reader);
	const write = (line: Line, max: number, using: Pen = usual) => {
		const whole = (each: Line) => writeLine(each, using, reader);
		return whole(cutLine(line, max, whole));
	};
	const title = message.title === undefined ? '' : write(message.title, limits.title, flat).trim();
	const small = (message.footer ?? [])
		.slice(0, rowLimits.footers)
		.map((line) => `-# ${write(line, rowLimits.footer).trim()}`);
	const rows = message.blocks.flatMap((block) => rowsOf(block, write));
	const fit = fitRows(rows, title.length + small.join('\n').length);
	const left = rows.length - fit.length;
	const more = left === 0 ? [] : [write(textsFor(reader.locale).message.more(left), limits.fieldName)];
	const lines = [...fit.flatMap((row) => ('line' in row ? [row.line] : [])), ...more, ...small].join('\n').trim();
	// An embed of nothing is refused.
	const description = lines === '' && title === '' ? '–' : lines;
	const fields = fit.flatMap((row) => ('line' in row ? [] : [row]));
	const url = safeUrl(message.url);
	const role = isDiscordRole(reader.mention ?? '') ? reader.mention : null;
	return {
		...(role === null ? {} : { content: `<@&${role}>` }),
		embeds: [
			{
				...(title === '' ? {} : { title }),
				...(url === null || title === '' ? {} : { url }),
				...(description === '' ? {} : { description }),
				color: colours[message.tone],
				...(fields.length === 0 ? {} : { fields }),
				...(message.at === undefined
					? {}
					: { timestamp: Temporal.Instant.fromEpochMilliseconds(message.at).toString() }),
			},
		],
		...(reader.postId === null
			? {}
			: { components: renderDiscordActions(postActions(message, reader.postId), reader) }),
		allowed_mentions: role === null ? { parse: [] } : { parse: [], roles: [role] },
	};
}

/** What is kept or left out as one: a line of the description, or a field. */
type Row = { readonly line: string } | DiscordField;
type Write = (line: Line, max: number, using?: Pen) => string;

function rowsOf(block: Block, write: Write): readonly Row[] {
	const line = (mark: string, content: Line, max: number) => ({
		line: mark + escapeDiscordStart(write(content, max)),
	});
	switch (block.kind) {
		case 'text':
			return [line('', block.line, rowLimits.text)];
		case 'heading':
			// A blank line before it; at the very beginning it is trimmed away.
			return [line('\n', [{ kind: 'strong', line: block.line }], rowLimits.item)];
		case 'quote':
			return [line('> ', block.line, rowLimits.quote)];
		case 'list':
			return block.items.map((item) => line('- ', item, rowLimits.item));
		case 'bar':
			return [line(`${drawBar(block.share)} `, block.line, rowLimits.item)];
		case 'fields':
			return block.fields.map(({ label, value }) => ({
				name: write(label, rowLimits.label, flat).trim() || '–',
				value: escapeDiscordStart(write(value, limits.fieldValue - 1)).trim() || '–',
				inline: true,
			}));
		default:
			return block satisfies never;
	}
}

/** Rows in order until one does not fit: what is most important comes first in every message. */
function fitRows(rows: readonly Row[], taken: number): readonly Row[] {
	// Room for the line that says how much was left out, and for line breaks around it.
	const reserve = 60;
	let total = taken + reserve;
	let described = taken + reserve;
	let fields = 0;
	for (const [i, row] of rows.entries()) {
		const size = 'line' in row ? row.line.length + 1 : row.name.length + row.value.length;
		total += size;
		if ('line' in row) described += size;
		else fields++;
		if (total > limits.embeds || described > limits.description || fields > limits.fields) return rows.slice(0, i);
	}
	return rows;
}
