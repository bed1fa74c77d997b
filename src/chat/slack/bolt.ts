import { App } from '@slack/bolt';
import type { Clock } from '../../ports/clock.js';
import { ours } from '../../render/slack-actions.js';
import { seenWithin } from '../shared/expiring-map.js';
import type { Api } from './api.js';
import { quiet } from './bolt-log.js';
import type { Conversation } from './conversation.js';
import type { Home } from './home.js';
import { BlockActions, EventCallback, HomeActions, MessageShortcut, SlashCommand, ViewSubmission } from './schema.js';
import type { SlackLog } from './types.js';
import { botEvents } from './workspace-events.js';

/** Slack's last retry comes five minutes after the first; a signature is good for as long in both directions. */
const seenForMs = 900_000;

export interface BoltDeps {
	readonly api: Api;
	readonly clock: Clock;
	readonly log: SlackLog;
	readonly conversation: Conversation;
	readonly home: Home;
	/** Addresses that somebody posted. */
	readonly unfurl: (given: EventCallback) => Promise<void>;
	readonly news: (event: EventCallback) => Promise<void>;
}

/** Takes what arrived, by whichever way; it is acknowledged already. Never rejects. */
export type Take = (body: unknown) => Promise<void>;

/**
 * Bolt as the switchboard behind both ways in. It authorises nobody and acknowledges nothing: tokens are looked up
 * where one is used, and an acknowledgement must not wait for either
 * (`docs/decisions/021-bolt-behind-our-own-doors.md`).
 */
export function createBolt({ api, clock, log, conversation, home, unfurl, news }: BoltDeps): Take {
	const seen = seenWithin(() => clock.now(), seenForMs);
	const app = new App({
		receiver: { init: () => {}, start: async () => {}, stop: async () => {} },
		authorize: async () => ({}),
		clientOptions: api.clientOptions(),
		logger: quiet(log),
		convoStore: false,
		ignoreSelf: false,
	});
	// Slack sends again what it believes was not taken, and people press twice.
	app.use(async ({ body, next }) => {
		const key = keyOf(body);
		if (key === null || seen.isFirst(key)) await next();
		else log.debug({ key }, 'Slack sent something again');
	});
	app.command(/^\//, async ({ body }) => conversation.command(SlashCommand.parse(body)));
	app.action(new RegExp(`^${ours}:`), async ({ body }) => {
		const atHome = HomeActions.safeParse(body);
		await (atHome.success ? home.pressed(atHome.data) : conversation.pressed(BlockActions.parse(body)));
	});
	app.shortcut({ callback_id: new RegExp(`^${ours}:`), type: 'message_action' }, async ({ body }) =>
		conversation.askedOf(MessageShortcut.parse(body)),
	);
	app.view(new RegExp(`^${ours}:`), async ({ body }) => conversation.submitted(ViewSubmission.parse(body)));
	app.event('link_shared', async ({ body }) => unfurl(EventCallback.parse(body)));
	for (const event of botEvents) {
		app.event(event, async ({ body }) => {
			const given = EventCallback.parse(body);
			const { type, tab, user } = given.event;
			if (type !== 'app_home_opened') return news(given);
			if (tab === 'home' && user !== undefined) await home.opened(given.team_id, user);
		});
	}
	app.error(async (error) => log.warn({ error: error.message }, 'Slack sent something that cannot be read'));

	return async (body) => {
		if (typeof body !== 'object' || body === null) return;
		try {
			await app.processEvent({ body, ack: async () => {} });
		} catch (error) {
			log.warn({ error: String(error) }, 'Slack sent something that cannot be read');
		}
	};
}

/** What is the same in every copy: of an event its id, of a form its own, of all else its trigger. */
function keyOf(body: object): string | null {
	const given = body as Readonly<Record<string, unknown>>;
	if (typeof given['event_id'] === 'string') return `event ${given['event_id']}`;
	const { view } = given;
	if (given['type'] === 'view_submission' && typeof view === 'object' && view !== null && 'id' in view) {
		return `view ${String(view.id)}`;
	}
	return typeof given['trigger_id'] === 'string' ? `trigger ${given['trigger_id']}` : null;
}
