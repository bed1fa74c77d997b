import { lacks } from '../../../domain/outcome.js';
import { own } from '../../../domain/own.js';
import { line, outside } from '../../line.js';
import type { Line } from '../../message.js';

const token = 'the workspace has withdrawn Milepost’s token; adding Milepost again gives it a new one';
const restricted = 'only some people may post in this channel';
const gone = 'the channel is gone, or Milepost may not see it';

/** Why a chat does not take a post, by its own short word: what people can do something with. */
const words: Readonly<Record<string, string>> = {
	removed: 'Milepost was removed',
	'10003': 'the channel is gone',
	'10004': 'Milepost is not in the server',
	'404': 'the channel is gone',
	'50001': 'Milepost lacks View Channel',
	'50013': 'Milepost lacks a permission there, such as Send Messages or Embed Links',
	'160002': 'Milepost lacks Read Message History',
	'50083': 'the thread is archived',
	'160005': 'the thread is locked',
	'40067': 'the forum wants a tag on each post',
	'50008': 'it is no channel for messages',
	'50024': 'it is no channel for messages',
	'403': 'Milepost may not post there',
	'50035': 'the message was not accepted',
	'200000': 'a word filter of the server stopped it',
	'200001': 'a word filter of the server stopped it',
	'no-such-channel': 'there is no such channel',
	channel_not_found: gone,
	channel_type_not_supported: 'it is no channel for messages',
	is_archived: 'the channel is archived',
	not_in_channel: 'Milepost is not in the channel: /invite @Milepost brings it back',
	edit_window_closed: 'this workspace lets a message be edited for a short time only',
	cant_update_message: 'the message is not Milepost’s to edit any more',
	thread_not_found: 'the thread is gone',
	restricted_action: restricted,
	restricted_action_read_only_channel: restricted,
	restricted_action_thread_only_channel: 'only replies may be posted in this channel',
	restricted_action_non_threadable_channel: restricted,
	messages_tab_disabled: 'messages from apps are switched off there',
	missing_scope: 'Milepost lacks a scope; adding it again gives it all it needs',
	'no-such-feed': 'the feed was ended',
	'no-such-webhook': 'nobody says any more where it goes, or with what it is signed',
	'webhook-not-found': 'nothing is at its address (404)',
	'webhook-gone':
		'its server says that it is gone for good (410); Milepost asks again when it is started anew or the webhook is set up anew',
	'webhook-redirects':
		'its server sends Milepost elsewhere, and what is signed goes nowhere else: set up the new address',
	'webhook-refuses': 'its server refuses what Milepost sends: is it the same secret on both sides?',
	'webhook-private': 'its address is in a private network, which whoever runs Milepost has not allowed',
	'not-installed': 'Milepost is not installed in this workspace',
	token_revoked: token,
	token_expired: token,
	account_inactive: token,
	invalid_auth: token,
};

/** What no waiting brings back. */
const forGood: ReadonlySet<string> = new Set([
	...['10003', '404', '50008', '50024', 'no-such-channel', 'channel_not_found', 'channel_type_not_supported'],
]);

/** Whether the place itself is gone, so that nothing resumes there by itself. */
export function isGone(code: string): boolean {
	return forGood.has(code);
}

/** In words people know, never the code. */
export function refusal(code: string): Line {
	if (code.startsWith(lacks)) return line`Milepost lacks ${outside(code.slice(lacks.length), 120)}`;
	const known = own(words, code);
	if (known !== undefined) return [known];
	if (/^(429.*|ratelimited|rate_limited|busy|pace|message_limit_exceeded)$/.test(code))
		return ['the chat asks to wait'];
	const network =
		/^(5\d\d|408|E[A-Z_]+|UND_ERR_\w+|CERT_\w+|timeout|shape|fatal_error|internal_error|service_unavailable)$/;
	return [network.test(code) ? 'the chat cannot be reached' : 'the chat does not take it'];
}
