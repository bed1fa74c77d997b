import { postReference } from '../domain/post-reference.js';
import { cutLine } from './cut.js';
import { clean, safeUrl } from './escape.js';
import { plainPen, type Reader, writeLine } from './inline.js';
import { slackActionLimits as limits } from './limits.js';
import type { Action, Line } from './message.js';
import { type Texts, textsFor } from './texts/index.js';

/** The last block of an answer: its buttons and menus. */
export interface SlackActions {
	readonly type: 'actions';
	readonly elements: readonly (SlackButton | SlackMenu)[];
}

interface SlackButton {
	readonly type: 'button';
	readonly text: SlackLabel;
	readonly action_id: string;
	readonly value: string;
	/** Where it leads; Slack tells of its being pressed all the same. */
	readonly url?: string;
}

interface SlackMenu {
	readonly type: 'static_select';
	readonly action_id: string;
	readonly placeholder: SlackLabel;
	readonly options: readonly { readonly text: SlackLabel; readonly value: string }[];
}

export interface SlackLabel {
	readonly type: 'plain_text';
	readonly text: string;
	readonly emoji: false;
}

/** A command with its options. */
export interface Asked {
	readonly command: string;
	readonly args: Readonly<Record<string, string>>;
}

/**
 * What a button or menu does when it is used, in its own value or id: nothing is remembered for it, so it works after a
 * restart and on another copy of the bot. Sharing carries the command, too, because Slack gives no copy of a private
 * answer back: what is shared is asked again.
 */
export type SlackPress =
	| ({ readonly kind: ButtonPress } & Asked)
	| ({ readonly kind: 'pick'; readonly option: string } & Asked);

/** `show`: the answer comes beneath, not in place of the one it was asked from. */
const buttonPresses = ['share', 'refresh', 'follow', 'show', 'edit'] as const;
type ButtonPress = (typeof buttonPresses)[number];

/** What every id of ours begins with. */
export const ours = 'milepost';
/** A button that leads to a page: there is nothing to do when it is pressed. */
export const openId = `${ours}:open`;
const followCommand = 'petition follow';

/** Labels show no markup, so none is escaped. */
const pen = plainPen(clean);

/**
 * Buttons and pickers of an answer, pickers first; null where there are none. What does not fit is left out.
 *
 * @param asked the command this is the answer to
 */
export function renderSlackActions(actions: readonly Action[], asked: Asked, reader: Reader): SlackActions | null {
	const words = textsFor(reader.locale).slack;
	const elements = [
		...actions.map((action) => (action.kind === 'pick' ? menuOf(action, words.choose, reader) : null)),
		...actions.map((action) => (action.kind === 'pick' ? null : buttonOf(action, asked, words.buttons))),
	].filter((element) => element !== null);
	const ids = elements.map(({ action_id }) => action_id);
	const unique = elements.filter(({ action_id }, i) => ids.indexOf(action_id) === i);
	return unique.length === 0 ? null : { type: 'actions', elements: unique.slice(0, limits.elements) };
}

type Pick = Extract<Action, { kind: 'pick' }>;

function buttonOf(action: Exclude<Action, Pick>, asked: Asked, words: Texts['slack']['buttons']): SlackButton | null {
	switch (action.kind) {
		case 'share':
			return button('share', words.share, asked);
		case 'refresh':
			return button('refresh', action.label ?? words.refresh, { command: action.command, args: action.args });
		case 'follow-here': {
			const { petition, label } = action;
			const id = label === undefined ? 'follow' : `follow:${label.toLowerCase()}`;
			return button('follow', label ?? words.follow, { command: followCommand, args: { petition } }, id);
		}
		case 'open': {
			const url = safeUrl(action.url);
			if (url === null || url.length > limits.url) return null;
			return { type: 'button', text: slackLabel(words[action.how]), action_id: openId, value: 'open', url };
		}
		case 'edit':
			return button('edit', words.edit, { command: action.command, args: action.args });
		case 'begin':
			return action.what === 'follow'
				? button('follow', words.begin, { command: followCommand, args: {} })
				: button('show', words.story, { command: 'petition story', args: {} }, 'show:story');
		case 'reminders':
			return button('show', words.reminders, { command: 'petition remind list', args: {} }, 'show:reminders');
		case 'mute': {
			const args = { announcement: postReference(action.post) };
			return button('show', words.mute, { command: 'petition mute', args }, 'show:mute');
		}
		case 'show': {
			const { what, petition } = action;
			return button('show', words[what], { command: `petition ${what}`, args: { petition } }, `show:${what}`);
		}
		case 'ask': {
			const { label, command, args } = action;
			return button('show', label, { command, args }, `show:${label.toLowerCase()}`);
		}
		case 'why': {
			const args = { announcement: postReference(action.post) };
			return button('show', words.why, { command: 'petition why', args }, 'show:why');
		}
		default:
			return action satisfies never;
	}
}

/** @param id what tells it from the other buttons of the message, which Slack wants */
function button(press: ButtonPress, text: string, asked: Asked, id: string = press): SlackButton | null {
	const value = write(asked);
	if (value.length > limits.value) return null;
	return { type: 'button', text: slackLabel(text), action_id: `${ours}:${id}`, value };
}

function menuOf({ command, args, option, choices }: Pick, placeholder: string, reader: Reader): SlackMenu | null {
	const id = `${ours}:pick?${write({ command, args, option })}`;
	const values = new Set<string>();
	const options = choices
		.filter(({ value }) => {
			// A value that is too long would be another name when cut.
			const fits = value !== '' && value.length <= limits.choice && !values.has(value);
			values.add(value);
			return fits;
		})
		.slice(0, limits.choices)
		.map(({ label, value }) => ({ text: slackLabel(plainText(label, reader) || value), value }));
	if (id.length > limits.id || options.length === 0) return null;
	return { type: 'static_select', action_id: id, placeholder: slackLabel(placeholder), options };
}

function plainText(line: Line, reader: Reader): string {
	const whole = (each: Line) => writeLine(each, pen, reader);
	return whole(cutLine(line, limits.label, whole)).trim();
}

/** Plain words for a button, a choice or a form. */
export function slackLabel(text: string): SlackLabel {
	return { type: 'plain_text', text, emoji: false };
}

/** Names that no option has: letters only are an option's. */
const commandKey = '_';
const optionKey = '.';

function write({ command, args, option }: Asked & { readonly option?: string }): string {
	return String(new URLSearchParams({ [commandKey]: command, ...(option ? { [optionKey]: option } : {}), ...args }));
}

/** Reads an element that was used; null for anything this file has not written. Whether the command exists is the caller's to check. */
export function readSlackPress(id: string, value: string | null): SlackPress | null {
	const [kind = '', query = value ?? '', ...rest] = id.split('?');
	const { [commandKey]: command, [optionKey]: option, ...args } = Object.fromEntries(new URLSearchParams(query));
	if (command === undefined || rest.length > 0) return null;
	const [owner, press] = kind.split(':');
	if (owner !== ours) return null;
	if (press === 'pick') return option === undefined ? null : { kind: press, command, args, option };
	const known = buttonPresses.find((each) => each === press);
	return known === undefined ? null : { kind: known, command, args };
}
