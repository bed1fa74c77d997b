import { discordLimits } from './limits.js';

/**
 * What a button or menu does when it is used, in its own `custom_id`: nothing is remembered for it, so it works after
 * a restart and on another copy of the bot.
 */
export type Press =
	/** With a command, it is asked again for everybody; without one, what stands there is shown to them. */
	| { readonly kind: 'share'; readonly command: string | null; readonly args: Args }
	| { readonly kind: 'refresh'; readonly command: string; readonly args: Args }
	| { readonly kind: 'follow'; readonly petition: string }
	/** Under a first hello; the way to follow something says which hello it is. */
	| { readonly kind: 'begin'; readonly what: 'follow' | 'story'; readonly post: string | null }
	/** Under a direct message; says which one it is. */
	| { readonly kind: 'reminders'; readonly post: string | null }
	| { readonly kind: 'show'; readonly command: string; readonly args: Args }
	| { readonly kind: 'pick'; readonly command: string; readonly args: Args; readonly option: string }
	/** Opens the form once more, as it was sent off. */
	| { readonly kind: 'edit'; readonly command: string; readonly args: Args }
	/** A form sent off: what was typed into it completes the arguments. */
	| { readonly kind: 'form'; readonly command: string; readonly args: Args };

type Args = Readonly<Record<string, string>>;

/** Names that no option has: letters only are an option's. */
const commandKey = '_';
const optionKey = '.';

/** The id, or null where what it must carry is too long for one: the text of a message stands without its buttons. */
export function writeCustomId(press: Press): string | null {
	const id = `${press.kind}?${new URLSearchParams(partsOf(press))}`;
	return id.length > discordLimits.customId ? null : id;
}

function partsOf(press: Press): Record<string, string> {
	switch (press.kind) {
		case 'share':
			return press.command === null ? {} : { [commandKey]: press.command, ...press.args };
		case 'follow':
			return { petition: press.petition };
		case 'begin':
			return { what: press.what, ...(press.post === null ? {} : { post: press.post }) };
		case 'reminders':
			return press.post === null ? {} : { post: press.post };
		case 'pick':
			return { [commandKey]: press.command, [optionKey]: press.option, ...press.args };
		case 'refresh':
		case 'show':
		case 'edit':
		case 'form':
			return { [commandKey]: press.command, ...press.args };
		default:
			return press satisfies never;
	}
}

/** Reads an id back; null for anything this file has not written. Whether the command exists is the caller's to check. */
export function readCustomId(id: string): Press | null {
	const [kind, query, ...rest] = id.split('?');
	if (id.length > discordLimits.customId || query === undefined || rest.length > 0) return null;
	const { [commandKey]: command, [optionKey]: option, ...args } = Object.fromEntries(new URLSearchParams(query));
	switch (kind) {
		case 'share':
			return (query === '') === (command === undefined) ? { kind: 'share', command: command ?? null, args } : null;
		case 'follow':
			return args['petition'] === undefined ? null : { kind: 'follow', petition: args['petition'] };
		case 'reminders':
			return { kind: 'reminders', post: args['post'] ?? null };
		case 'begin': {
			const { what, post = null } = args;
			return what === 'follow' || what === 'story' ? { kind: 'begin', what, post } : null;
		}
		case 'pick':
			return command === undefined || option === undefined ? null : { kind: 'pick', command, option, args };
		case 'refresh':
		case 'show':
		case 'edit':
		case 'form':
			return command === undefined || option !== undefined ? null : { kind, command, args };
		default:
			return null;
	}
}
