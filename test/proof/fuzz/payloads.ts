import fc from 'fast-check';
import { openStore } from '../../../src/store/database.js';
import { ref, takerOf } from '../../app/pushing.js';
import { openTalk as openDiscord } from '../../chat/discord/ways.js';
import { openTalk as openSlack } from '../../chat/slack/ways.js';
import { commandData, interactionJson, signedRequest as signedForDiscord } from '../../fakes/discord/push.js';
import {
	bodyOf,
	commandPayload,
	type EnvelopeType,
	eventPayload,
	pressPayload,
	signedRequest as signedForSlack,
} from '../../fakes/slack/push.js';
import { mutated, mutatedData } from './mutate.js';
import { must, type Open, type Target } from './target.js';

/** Counts that a page sends: what is taken is what was signed, and nothing else changes anything. */
export const counts: Open = async () => {
	let now = Date.UTC(2026, 10, 22, 12);
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => now });
	const { id } = await store.petitions.add({ ref, title: 'table', url: null, createdAt: 0, nextReadAt: null });
	const { push } = takerOf(store, () => now);
	const known = async () => (await store.petitions.get(id))?.snapshot?.count ?? null;
	const sent = fc.record({
		body: fc.oneof(
			fc.record({ count: fc.nat({ max: 2_000_000 }), correction: fc.boolean() }).map((body) => JSON.stringify(body)),
			mutated(['{"count":1234}', '{"count":12,"correction":true}']),
		),
		signed: fc.boolean(),
		ago: fc.integer({ min: -400, max: 400 }),
		key: fc.oneof(fc.uuid(), fc.constantFrom('one', 'two', 'x'.repeat(100))),
	});
	type Sent = typeof sent extends fc.Arbitrary<infer T> ? T : never;
	const target: Target<Sent> = {
		what: 'signed counts',
		weight: 100_000,
		inputs: sent,
		async take({ body, signed, ago, key }) {
			now += 1_500;
			const before = await known();
			const status = await push(body, { key, at: now - ago * 1_000, ...(signed ? {} : { secret: 'another one' }) });
			const after = await known();
			must([200, 400, 401, 409, 413, 422].includes(status), () => `status ${status} for ${body}`);
			must(signed || status === 401, () => `${status} without the key`);
			const changed = after !== before;
			must(
				!changed || (status === 200 && after === JSON.parse(body).count),
				() => `${body} made ${before} ${after}, with ${status}`,
			);
		},
		close,
	};
	return target as Target<unknown>;
};

/** Interactions as Discord signs them, in any shape. */
export const interactions: Open = async () => {
	const talk = await openDiscord('signed requests');
	const deed = { by: talk.manager, in: talk.channel };
	const opened = talk.fake.interactions.open(2, talk.manager, talk.channel, null);
	const shape = (type: 2 | 3 | 4 | 5, data: unknown) => interactionJson(talk.fake, opened, { type, data, ...deed });
	const button = (custom_id: string) => shape(3, { custom_id, component_type: 2 });
	const all = [
		shape(2, commandData('petition status', { petition: 'avery' })),
		shape(2, commandData('petition record', { petition: 'march', count: 1_200 })),
		shape(4, commandData('petition status', { petition: 'a' }, 'petition')),
		button('refresh?_=petition+status&petition=avery'),
		button('share?'),
		button('follow?petition=avery'),
		shape(3, { custom_id: 'pick?_=petition+status&.=petition', component_type: 3, values: ['avery'] }),
		shape(5, { custom_id: 'form?_=petition+status', components: [] }),
	];
	const target: Target<unknown> = {
		what: 'Discord interactions',
		weight: 60_000,
		inputs: mutatedData(all),
		async take(payload) {
			// Signed in the same second the same twice would be a replay.
			talk.clock.move(1_000);
			const response = await talk.running.handle(signedForDiscord(talk.fake, JSON.stringify(payload) ?? ''));
			// 204: an event, in Discord's other form.
			must([200, 204, 400].includes(response.status), () => `status ${response.status} for ${JSON.stringify(payload)}`);
			must(talk.heard.errors.length === 0, () => `${String(talk.heard.errors.pop())} for ${JSON.stringify(payload)}`);
			talk.router.calls.length = 0;
		},
		close: () => talk.close(),
	};
	return target;
};

/** What Slack signs: commands, buttons and events, in any shape. */
export const envelopes: Open = async () => {
	const talk = await openSlack('signed requests');
	const deed = () => talk.fake.deeds.open(talk.manager, talk.channel);
	const all: readonly { readonly type: EnvelopeType; readonly payload: unknown }[] = [
		{ type: 'slash_commands', payload: commandPayload(deed(), '/petition', 'status avery') },
		{ type: 'interactive', payload: pressPayload(deed(), 'milepost:refresh', null) },
		{
			type: 'interactive',
			payload: {
				...pressPayload(deed(), 'milepost:share', null),
				actions: [{ type: 'button', action_id: 'milepost:share', value: '' }],
			},
		},
		{
			type: 'events_api',
			payload: eventPayload(talk.fake, talk.team, { type: 'app_home_opened', user: 'U1', tab: 'home' }),
		},
		{ type: 'events_api', payload: eventPayload(talk.fake, talk.team, { type: 'channel_deleted', channel: 'C1' }) },
	];
	const odd: unknown[] = [];
	const hear = (error: unknown) => void odd.push(error);
	process.on('unhandledRejection', hear);
	const target: Target<unknown> = {
		what: 'Slack envelopes',
		weight: 20_000,
		inputs: mutatedData(all),
		async take(given) {
			const { type, payload } = (given ?? {}) as { type?: unknown; payload?: unknown };
			const known = ['slash_commands', 'interactive', 'events_api'].includes(String(type)) ? type : 'interactive';
			const isData = typeof payload === 'object' && payload !== null && !Array.isArray(payload);
			const data = isData ? (payload as Record<string, unknown>) : {};
			const response = await talk.running.handle(signedForSlack(talk.fake, ...bodyOf(known as EnvelopeType, data)));
			must([200, 400].includes(response.status), () => `status ${response.status} for ${JSON.stringify(given)}`);
			// It is acknowledged first, and seen to afterwards.
			for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
			must(odd.length === 0, () => `${String(odd.pop())} for ${JSON.stringify(given)}`);
			talk.router.calls.length = 0;
		},
		async close() {
			process.off('unhandledRejection', hear);
			await talk.close();
		},
	};
	return target;
};
