import { drawBar } from './bar.js';
import { altOf } from './charts/alt.js';
import { cutLine } from './cut.js';
import { clean, escapeSlack, escapeSlackCode, escapeSlackStart, safeUrl } from './escape.js';
import { type Pen, plainPen, type Reader, writeLine } from './inline.js';
import { slackLimits as limits, rowLimits } from './limits.js';
import type { Action, Block, Line, Message } from './message.js';
import { postActions } from './post-actions.js';
import { renderSlackActions, type SlackActions } from './slack-actions.js';
import { textsFor } from './texts/index.js';

/** A message as Slack's `chat.postMessage` takes it, without its channel. */
export interface SlackMessage {
	/** What a notification or a screen reader says. */
	readonly text: string;
	readonly blocks: readonly SlackBlock[];
	readonly metadata?: SlackMetadata;
	readonly unfurl_links: false;
	readonly unfurl_media: false;
}

export interface SlackMetadata {
	readonly event_type: 'milepost_post';
	readonly event_payload: { readonly post_id: string };
}

export type SlackBlock =
	| { readonly type: 'section'; readonly text: SlackText }
	| { readonly type: 'section'; readonly fields: readonly SlackText[] }
	| { readonly type: 'context'; readonly elements: readonly SlackText[] }
	| SlackActions
	| { readonly type: 'image'; readonly slack_file: { readonly id: string }; readonly alt_text: string };

/** `verbatim`: Slack finds no links, channels or people in plain words. */
export interface SlackText {
	readonly type: 'mrkdwn';
	readonly text: string;
	readonly verbatim: true;
}

export interface SlackReader extends Reader {
	/** The user group a manager chose for this follow; null mentions nobody. */
	readonly mention: string | null;
	/** Carried in the message's metadata, so that an unconfirmed post can be found again; null for answers. */
	readonly postId: string | null;
}

/** `{ago}` is documented for the past only; a day to come is at least "tomorrow" and "today" when it is. */
const formats = { moment: '{date_long} {time}', time: '{time}', past: '{ago}', future: '{date_short_pretty}' } as const;

function penFor(reader: Reader): Pen {
	return {
		text: escapeSlack,
		strong: (inside) => (inside.trim() === '' ? inside : `*${inside}*`),
		link: (url, label) => (label === '' ? `<${address(url)}>` : `<${address(url)}|${label.replaceAll('|', '∣')}>`),
		command: (text) => `\`${escapeSlackCode(text)}\``,
		// Naming a user group would notify it.
		reference: (kind, id) => {
			if (kind === 'channel' && /^[CG][A-Z0-9]{2,20}$/.test(id)) return `<#${id}>`;
			return kind === 'person' && /^[UW][A-Z0-9]{2,20}$/.test(id) ? `<@${id}>` : null;
		},
		time: (at, style, say) => {
			const format = style === 'relative' ? formats[at <= reader.now ? 'past' : 'future'] : formats[style];
			const fallback = say(style === 'relative' ? 'moment' : style).replaceAll('|', '∣');
			return `<!date^${Math.floor(at / 1_000)}^${format}|${fallback}>`;
		},
	};
}

const flat = plainPen(escapeSlack);

function address(url: string): string {
	return url.replaceAll('&', '&amp;');
}

/**
 * Blocks within every limit of Slack's, whatever the message: what did not fit is counted in the last of them.
 *
 * @param file the uploaded file of the message's picture; null shows none
 */
export function renderSlack(message: Message, reader: SlackReader, file: string | null = null): SlackMessage {
	const pen = penFor(reader);
	const write: Write = (line, max, using = pen) => {
		const whole = (each: Line) => writeLine(each, using, reader);
		return whole(cutLine(line, max, whole));
	};
	const head = [...mentionRow(reader.mention), ...titleRow(message, write)];
	const footer = (message.footer ?? [])
		.slice(0, rowLimits.footers)
		.map((line) => write(line, rowLimits.footer))
		.filter((text) => text.trim() !== '');
	const picture = pictureOf(message, file, reader);
	const rows = message.blocks.flatMap((block) => rowsOf(block, write));
	const taken = [...head, ...footer, ...picture.map(({ alt_text }) => alt_text)].join('').length;
	const { blocks, left } = fitRows(rows, taken);
	const more = left === 0 ? [] : [write(textsFor(reader.locale).message.more(left), limits.text)];
	const all: readonly SlackBlock[] = [
		...head.map((text) => ({ type: 'section' as const, text: mrkdwn(text) })),
		...blocks,
		...more.map((text) => ({ type: 'section' as const, text: mrkdwn(text) })),
		...picture,
		...(footer.length === 0 ? [] : [{ type: 'context' as const, elements: footer.map(mrkdwn) }]),
		...(reader.postId === null ? [] : actionRow(postActions(message, reader.postId), reader)),
	];
	const text = write(message.summary ?? message.title ?? firstLine(message), limits.text, flat);
	return {
		text: text.trim() === '' ? '–' : text,
		blocks: all.length === 0 ? [{ type: 'section', text: mrkdwn('–') }] : all,
		...(reader.postId === null
			? {}
			: { metadata: { event_type: 'milepost_post', event_payload: { post_id: reader.postId } } }),
		unfurl_links: false,
		unfurl_media: false,
	};
}

/** What a picture shows (`altOf`), without markup, within Slack's length. */
export function slackAlt(alt: Line, reader: Reader): string {
	const whole = (line: Line) => writeLine(line, plainPen(clean), reader);
	return whole(cutLine(alt, limits.alt, whole)).trim() || '–';
}

function pictureOf({ picture }: Message, file: string | null, reader: Reader): readonly ImageBlock[] {
	if (picture === undefined || file === null) return [];
	return [{ type: 'image', slack_file: { id: file }, alt_text: slackAlt(altOf(picture), reader) }];
}

type ImageBlock = Extract<SlackBlock, { type: 'image' }>;

type Write = (line: Line, max: number, using?: Pen) => string;

function actionRow(actions: readonly Action[], reader: Reader): readonly SlackActions[] {
	const row = renderSlackActions(actions, { command: '', args: {} }, reader);
	return row === null ? [] : [row];
}

/** A group's own mention: words from outside never make one. */
function mentionRow(mention: string | null): readonly string[] {
	return isSlackGroup(mention ?? '') ? [`<!subteam^${mention}>`] : [];
}

/** Whether a mention is the id of a user group. */
export function isSlackGroup(mention: string): boolean {
	return /^S[A-Z0-9]{2,20}$/.test(mention);
}

function titleRow({ title, url }: Message, write: Write): readonly string[] {
	if (title === undefined) return [];
	const text = write(title, rowLimits.item, flat);
	if (text.trim() === '') return [];
	const safe = safeUrl(url);
	return [safe === null ? `*${text}*` : `*<${address(safe)}|${text.replaceAll('|', '∣')}>*`];
}

function firstLine(message: Message): Line {
	for (const block of message.blocks) {
		if (block.kind === 'list' && block.items[0] !== undefined) return block.items[0];
		if ('line' in block) return block.line;
	}
	return [];
}

function mrkdwn(text: string): SlackText {
	return { type: 'mrkdwn', text, verbatim: true };
}

/** What is kept or left out as one. Lines that follow one another share a section up to the next heading; so do fields. */
interface Row {
	readonly as: 'line' | 'heading' | 'field';
	readonly text: string;
}

function rowsOf(block: Block, write: Write): readonly Row[] {
	const row = (as: Row['as'], mark: string, line: Line, max: number): readonly Row[] => {
		const written = escapeSlackStart(write(line, max));
		return written.trim() === '' ? [] : [{ as, text: mark + written }];
	};
	switch (block.kind) {
		case 'text':
			return row('line', '', block.line, rowLimits.text);
		case 'heading':
			return row('heading', '', [{ kind: 'strong', line: block.line }], rowLimits.item);
		case 'quote':
			return row('line', '> ', block.line, rowLimits.quote);
		case 'bar':
			return row('line', `${drawBar(block.share)} `, block.line, rowLimits.item);
		case 'list':
			return block.items.flatMap((item) => row('line', '• ', item, rowLimits.item));
		case 'fields':
			return block.fields.map(({ label, value }) => ({
				as: 'field',
				text: `*${write(label, rowLimits.label, flat) || '–'}*\n${escapeSlackStart(write(value, limits.fieldValue)) || '–'}`,
			}));
		default:
			return block satisfies never;
	}
}

/** Rows in order until one does not fit: what is most important comes first in every message. */
function fitRows(
	rows: readonly Row[],
	taken: number,
): { readonly blocks: readonly SlackBlock[]; readonly left: number } {
	// Mention, title, the line that says how much was left out, the picture, the footer, and an answer's buttons.
	const room = limits.blocks - 6;
	const blocks: SlackBlock[] = [];
	let used = taken + 100;
	for (const [i, row] of rows.entries()) {
		used += row.text.length + 1;
		const last = blocks.at(-1);
		const joined = last === undefined ? null : join(last, row);
		if (used > limits.allBlocks || (joined === null && blocks.length === room)) {
			return { blocks, left: rows.length - i };
		}
		if (joined !== null) blocks[blocks.length - 1] = joined;
		else blocks.push(row.as === 'field' ? { type: 'section', fields: [mrkdwn(row.text)] } : section(row.text));
	}
	return { blocks, left: 0 };
}

/** The block with one more row in it; null where the row needs a block of its own. */
function join(block: SlackBlock, { as, text }: Row): SlackBlock | null {
	if ('fields' in block) {
		const full = as !== 'field' || block.fields.length === limits.fields;
		return full ? null : { type: 'section', fields: [...block.fields, mrkdwn(text)] };
	}
	if (as !== 'line' || !('text' in block)) return null;
	const joined = `${block.text.text}\n${text}`;
	return joined.length > limits.section ? null : section(joined);
}

function section(text: string): SlackBlock {
	return { type: 'section', text: mrkdwn(text) };
}
