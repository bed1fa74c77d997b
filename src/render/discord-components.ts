import { postReference, readPostReference } from '../domain/post-reference.js';
import { cutLine } from './cut.js';
import { readCustomId, writeCustomId } from './discord-custom-id.js';
import { clean, safeUrl } from './escape.js';
import { plainPen, type Reader, writeLine } from './inline.js';
import { discordLimits as limits } from './limits.js';
import type { Action, Choice, Line } from './message.js';
import { type Texts, textsFor } from './texts/index.js';

/** A row of a message: up to five buttons, or one menu. */
export interface DiscordRow {
	readonly type: 1;
	readonly components: readonly (DiscordButton | DiscordLink | DiscordMenu)[];
}

export interface DiscordButton {
	readonly type: 2;
	/** Grey: nothing of an answer is more urgent than its text. */
	readonly style: 2;
	readonly label: string;
	readonly custom_id: string;
}

/** Leads to a page; nothing is heard of its being pressed. */
export interface DiscordLink {
	readonly type: 2;
	readonly style: 5;
	readonly label: string;
	readonly url: string;
}

export interface DiscordMenu {
	readonly type: 3;
	readonly custom_id: string;
	readonly placeholder: string;
	readonly options: readonly { readonly label: string; readonly value: string }[];
}

const whyCommand = 'petition why';
const muteCommand = 'petition mute';

/** Labels show no markup, so none is escaped. */
const pen = plainPen(clean);

/**
 * Buttons and pickers of an answer, menus first. What does not fit into an id or a menu is left out.
 *
 * @param showsPicture sharing then asks again: the picture of a private message is gone with it
 */
export function renderDiscordActions(
	actions: readonly Action[],
	reader: Reader,
	showsPicture = false,
): readonly DiscordRow[] {
	const words = textsFor(reader.locale).discord;
	const again = showsPicture ? (actions.find((each) => each.kind === 'refresh') ?? null) : null;
	const menus = unique(actions.flatMap((each) => (each.kind === 'pick' ? menuOf(each, words.choose, reader) : [])));
	const buttons = unique(actions.flatMap((each) => (each.kind === 'pick' ? [] : buttonOf(each, again, words.buttons))));
	return [
		...menus.slice(0, limits.rows - 1).map((menu) => ({ type: 1, components: [menu] }) as const),
		...rowsOf(buttons).slice(0, limits.rows - Math.min(menus.length, limits.rows - 1)),
	];
}

function rowsOf(buttons: readonly (DiscordButton | DiscordLink)[]): readonly DiscordRow[] {
	const rows: DiscordRow[] = [];
	for (let at = 0; at < buttons.length; at += limits.rowButtons) {
		rows.push({ type: 1, components: buttons.slice(at, at + limits.rowButtons) });
	}
	return rows;
}

/** Two of one id do the same, and Discord refuses them. */
function unique<T extends DiscordButton | DiscordLink | DiscordMenu>(parts: readonly T[]): readonly T[] {
	const ids = parts.map((part) => ('url' in part ? part.url : part.custom_id));
	return parts.filter((_, i) => ids.indexOf(ids[i] as string) === i);
}

type Pick = Extract<Action, { kind: 'pick' }>;
type Again = Extract<Action, { kind: 'refresh' }>;

function buttonOf(
	action: Exclude<Action, Pick>,
	again: Again | null,
	words: Texts['discord']['buttons'],
): readonly (DiscordButton | DiscordLink)[] {
	const button = (label: string, id: string | null): readonly DiscordButton[] =>
		id === null ? [] : [{ type: 2, style: 2, label, custom_id: id }];
	switch (action.kind) {
		case 'share':
			return button(
				words.share,
				writeCustomId({ kind: 'share', command: again?.command ?? null, args: again?.args ?? {} }),
			);
		case 'refresh':
			return button(
				action.label ?? words.refresh,
				writeCustomId({ kind: 'refresh', command: action.command, args: action.args }),
			);
		case 'follow-here':
			return button(action.label ?? words.follow, writeCustomId({ kind: 'follow', petition: action.petition }));
		case 'open': {
			const url = safeUrl(action.url);
			return url === null || url.length > limits.buttonUrl
				? []
				: [{ type: 2, style: 5, label: words[action.how], url }];
		}
		case 'edit':
			return button(words.edit, writeCustomId({ kind: 'edit', command: action.command, args: action.args }));
		case 'begin':
			return button(
				words[action.what === 'follow' ? 'begin' : 'story'],
				writeCustomId({ kind: 'begin', what: action.what, post: action.post ?? null }),
			);
		case 'reminders':
			return button(words.reminders, writeCustomId({ kind: 'reminders', post: action.post ?? null }));
		case 'mute': {
			const args = { announcement: postReference(action.post) };
			return button(words.mute, writeCustomId({ kind: 'show', command: muteCommand, args }));
		}
		case 'show': {
			const { what, petition } = action;
			return button(words[what], writeCustomId({ kind: 'show', command: `petition ${what}`, args: { petition } }));
		}
		case 'ask':
			return button(action.label, writeCustomId({ kind: 'show', command: action.command, args: action.args }));
		case 'why': {
			const args = { announcement: postReference(action.post) };
			return button(words.why, writeCustomId({ kind: 'show', command: whyCommand, args }));
		}
		default:
			return action satisfies never;
	}
}

/** The post that a button of ours under it names; null for any other button. */
export function postOfDiscordButton(id: string): string | null {
	const press = readCustomId(id);
	if (press?.kind === 'begin' || press?.kind === 'reminders') return press.post;
	if (press?.kind !== 'show' || press.command !== whyCommand) return null;
	return readPostReference(press.args['announcement'] ?? '');
}

function menuOf(action: Pick, placeholder: string, reader: Reader): readonly DiscordMenu[] {
	const { command, args, option } = action;
	const id = writeCustomId({ kind: 'pick', command, option, args });
	const values = new Set<string>();
	const options = action.choices.filter(({ value }) => {
		const fits = value.trim() !== '' && value.length <= limits.choice && !values.has(value);
		values.add(value);
		return fits;
	});
	if (id === null || options.length === 0) return [];
	const shown = options
		.slice(0, limits.choices)
		.map((choice) => ({ label: labelOf(choice, reader), value: choice.value }));
	return [{ type: 3, custom_id: id, placeholder, options: shown }];
}

function labelOf({ label, value }: Choice, reader: Reader): string {
	return discordLabel(label, reader) || value;
}

/** A line as a label or a completion shows it: plain, within their length. */
export function discordLabel(line: Line, reader: Reader): string {
	const write = (each: Line) => writeLine(each, pen, reader);
	return write(cutLine(line, limits.choice, write)).trim();
}
