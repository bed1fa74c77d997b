import { LRUCache } from 'lru-cache';
import type { Destination } from '../../domain/destination.js';
import type { SendOutcome } from '../../domain/outcome.js';
import type { Person } from '../../domain/reminders/reminder.js';
import type { DirectMessages, DirectOutcome } from '../../ports/chat.js';
import { outcomeOf } from './outcome.js';
import { type PostDeps, post } from './post.js';
import { OpenedConversation } from './schema.js';

/** Asked for to open a conversation with somebody. */
export const directScope = 'im:write';

const maxChannels = 5_000;
/** Slack lets the app write to nobody there: the scope is missing, or the tab in which people read it is switched off. */
const off = new Set(['missing_scope', 'messages_tab_disabled', 'not-installed', 'restricted_action']);

/** Messages to one person, in the app's own conversation with them. */
export function createDirectMessages(ports: PostDeps & { readonly zone: string }): DirectMessages {
	const channels = new LRUCache<string, string>({ max: maxChannels });

	async function open(person: Person): Promise<string | DirectOutcome> {
		const { workspace, id } = person;
		const key = `${workspace}/${id}`;
		const known = channels.get(key);
		if (known !== undefined) return known;
		const token = await ports.workspaces.token(workspace);
		if (token === null) return { kind: 'off', code: 'not-installed' };
		try {
			const given = await ports.api.posts.conversations.open({ token, users: id });
			const opened = OpenedConversation.safeParse(given);
			if (!opened.success) return { kind: 'retry-after', ms: 60_000, code: 'shape' };
			channels.set(key, opened.data.channel.id);
			return opened.data.channel.id;
		} catch (error) {
			const outcome = directOutcome(ports.workspaces.judge(outcomeOf(error), workspace));
			// Opened twice it is the same one: a lost answer is asked for again.
			return outcome.kind === 'unknown' ? { kind: 'retry-after', ms: 0, code: outcome.code } : outcome;
		}
	}

	return {
		async reach(person) {
			const opened = await open(person);
			if (typeof opened === 'string') return { kind: 'open' };
			if (opened.kind === 'blocked') return { kind: 'blocked' };
			return opened.kind === 'off' ? { kind: 'off', lacks: directScope } : { kind: 'unknown' };
		},
		async send(person, outgoing) {
			const channel = await open(person);
			if (typeof channel !== 'string') return channel;
			return directOutcome(await post(ports, at(person, channel, ports.zone), outgoing));
		},
		/** The app may not read what it said to somebody: that would take a scope more. */
		settle: async () => ({ kind: 'unknown', code: 'history-closed', lasting: true, ms: 0 }),
	};
}

function directOutcome(outcome: SendOutcome): DirectOutcome {
	switch (outcome.kind) {
		case 'destination-lost':
		case 'permission-lost':
		case 'payload-refused':
			return { kind: off.has(outcome.code) ? 'off' : 'blocked', code: outcome.code };
		default:
			return outcome;
	}
}

/** The conversation as a place to post to. */
function at({ platform, workspace }: Person, channel: string, zone: string): Destination {
	const nothing = { name: null, quiet: null, dailyCap: null, templates: {}, reason: null, suspendedAt: null };
	return { platform, workspace, channel, zone, locale: 'en', ...nothing, id: 0, state: 'active' };
}
