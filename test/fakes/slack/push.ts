import { createHmac } from 'node:crypto';
import { type BlockJson, elementsOf } from './blocks.js';
import { ackWithin, type Deed, type Said } from './deeds.js';
import type { FakeSlack } from './server.js';
import type { Channel, Team, User } from './world.js';

/** How something reaches the bot: through a connection of its own, or as a signed request. */
export type Deliver = (type: EnvelopeType, payload: Record<string, unknown>, deed: Deed | null) => Promise<void>;
export type EnvelopeType = 'slash_commands' | 'interactive' | 'events_api';
export type Endpoint = (request: Request) => Promise<Response>;

export function bySocket(fake: FakeSlack): Deliver {
	return (type, payload, deed) =>
		new Promise((resolve) => {
			fake.socket.push(type, payload, (ack) => {
				taken(fake, deed, ack);
				resolve();
			});
		});
}

export function bySignedRequest(fake: FakeSlack, endpoint: Endpoint): Deliver {
	return async (type, payload, deed) => {
		const response = await endpoint(signedRequest(fake, ...bodyOf(type, payload)));
		if (response.status !== 200) throw new Error(`the endpoint answered ${response.status}`);
		const text = await response.text();
		taken(fake, deed, text === '' ? {} : JSON.parse(text));
	};
}

/** Body and content type, as Slack sends each kind. */
export function bodyOf(type: EnvelopeType, payload: Record<string, unknown>): readonly [string, string] {
	const form = 'application/x-www-form-urlencoded';
	switch (type) {
		case 'slash_commands':
			return [String(new URLSearchParams(payload as Record<string, string>)), form];
		case 'interactive':
			return [String(new URLSearchParams({ payload: JSON.stringify(payload) })), form];
		case 'events_api':
			return [JSON.stringify(payload), 'application/json'];
		default:
			return type satisfies never;
	}
}

/** Signs a body as Slack does: HMAC-SHA256 over version, timestamp and the raw body. */
export function signedRequest(
	fake: FakeSlack,
	body: string,
	contentType: string,
	change: { readonly at?: number; readonly secret?: string; readonly headers?: Record<string, string> } = {},
): Request {
	const timestamp = String(Math.floor((change.at ?? fake.state.clock.now()) / 1_000));
	const hmac = createHmac('sha256', change.secret ?? fake.state.signingSecret);
	return new Request('http://milepost.test/slack/events', {
		method: 'POST',
		headers: {
			'Content-Type': contentType,
			'X-Slack-Request-Timestamp': timestamp,
			'X-Slack-Signature': `v0=${hmac.update(`v0:${timestamp}:${body}`).digest('hex')}`,
			...change.headers,
		},
		body,
	});
}

function taken(fake: FakeSlack, deed: Deed | null, ack: unknown): void {
	if (deed === null) return;
	const now = fake.state.clock.now();
	if (now - deed.at > ackWithin) throw new Error('acknowledged too late');
	Object.assign(deed, { ackedAt: now, ack });
}

export function commandPayload(deed: Deed, command: string, text: string): Record<string, string> {
	const { by, in: channel } = deed;
	return {
		token: 'verification',
		team_id: channel.team.id,
		team_domain: channel.team.name,
		channel_id: channel.id,
		channel_name: channel.isPrivate ? 'privategroup' : channel.name,
		user_id: by.id,
		user_name: by.id.toLowerCase(),
		command,
		text,
		api_app_id: 'A0MILEPOST',
		is_enterprise_install: 'false',
		response_url: deed.responseUrl,
		trigger_id: deed.triggerId,
	};
}

/** Using an element of an answer. Of an ephemeral message Slack sends no copy, only where it is. */
export function pressPayload(deed: Deed, actionId: string, choice: string | null): Record<string, unknown> {
	const { by, in: channel, on } = deed;
	const element = elementsOf(on?.blocks ?? []).find((each) => each.action_id === actionId);
	const value = element?.type === 'button' ? { value: element.value } : {};
	const chosen =
		choice === null ? {} : { selected_option: { text: { type: 'plain_text', text: choice }, value: choice } };
	return {
		type: 'block_actions',
		user: { id: by.id, username: by.id, team_id: channel.team.id },
		api_app_id: 'A0MILEPOST',
		container: { type: 'message', message_ts: '1.000001', channel_id: channel.id, is_ephemeral: on?.public !== true },
		trigger_id: deed.triggerId,
		team: { id: channel.team.id, domain: channel.team.name },
		enterprise: null,
		is_enterprise_install: false,
		channel: { id: channel.id, name: channel.name },
		response_url: deed.responseUrl,
		actions: [
			{ type: element?.type ?? 'button', action_id: actionId, block_id: 'b', ...value, ...chosen, action_ts: '1.1' },
		],
	};
}

/** Asking something about a message, in its menu. */
export function shortcutPayload({ by, in: channel, ...deed }: Deed, id: string, text: string): Record<string, unknown> {
	return {
		type: 'message_action',
		callback_id: id,
		team: { id: channel.team.id, domain: channel.team.name },
		user: { id: by.id, team_id: channel.team.id },
		channel: { id: channel.id, name: channel.name },
		message: { type: 'message', user: by.id, ts: '1.000001', text },
		message_ts: '1.000001',
		action_ts: '1.1',
		...{ enterprise: null, is_enterprise_install: false, api_app_id: 'A0MILEPOST' },
		...{ trigger_id: deed.triggerId, response_url: deed.responseUrl },
	};
}

/** What stands in an input: as it was, or as it was typed; of checkboxes, commas stand between what is chosen. */
function stateOf(element: Extract<BlockJson, { type: 'input' }>['element'], typed: string | undefined) {
	if (element.type !== 'checkboxes') return { type: element.type, value: typed ?? element.initial_value ?? null };
	const chosen = typed?.split('|');
	const selected = element.options.filter(({ value }) => chosen?.includes(value) ?? false);
	return { type: element.type, selected_options: chosen === undefined ? (element.initial_options ?? []) : selected };
}

/** Sending a form off; `typed` by the id of the input's block. */
export function submitPayload(
	view: NonNullable<Deed['view']>,
	by: User,
	team: Team,
	typed: Readonly<Record<string, string>>,
): Record<string, unknown> {
	const values = Object.fromEntries(
		view.blocks.flatMap((block: BlockJson) =>
			block.type !== 'input'
				? []
				: [
						[
							block.block_id,
							{
								[block.element.action_id]: stateOf(block.element, typed[block.block_id ?? '']),
							},
						],
					],
		),
	);
	return {
		type: 'view_submission',
		team: { id: team.id, domain: team.name },
		user: { id: by.id, name: by.id, team_id: team.id },
		api_app_id: 'A0MILEPOST',
		trigger_id: 'trigger.of.submission',
		view: { ...view, team_id: team.id, state: { values }, hash: '1.x' },
		response_urls: [],
		is_enterprise_install: false,
		enterprise: null,
	};
}

export function eventPayload(fake: FakeSlack, team: Team, event: Record<string, unknown>): Record<string, unknown> {
	return {
		token: 'verification',
		team_id: team.id,
		api_app_id: 'A0MILEPOST',
		event,
		type: 'event_callback',
		event_id: fake.world.newId('Ev'),
		event_time: Math.floor(fake.state.clock.now() / 1_000),
		authorizations: [{ enterprise_id: null, team_id: team.id, user_id: team.botUserId, is_bot: true }],
	};
}

/** Somebody joins or leaves a channel. */
export function membership(channel: Channel, user: string, type: 'member_joined_channel' | 'member_left_channel') {
	return { type, user, channel: channel.id, channel_type: channel.isPrivate ? 'G' : 'C', team: channel.team.id };
}

/** The id of an element by the words on it. */
export function elementId(said: Said | undefined, label: string): string {
	const found = elementsOf(said?.blocks ?? []).find(
		(each) => (each.type === 'button' ? each.text.text : each.placeholder?.text) === label,
	);
	if (found === undefined) throw new Error(`no ${label}`);
	return found.action_id;
}
