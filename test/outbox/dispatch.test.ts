import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SendOutcome, SettleOutcome } from '../../src/domain/outcome.js';
import { dispatch } from '../../src/outbox/dispatch.js';
import { createGate } from '../../src/outbox/gate.js';
import { resume } from '../../src/outbox/resume.js';
import type { OutboxDeps, Trouble } from '../../src/outbox/types.js';
import type { Chat, Tries } from '../../src/ports/chat.js';
import type { Store } from '../../src/ports/store/index.js';
import { openStore } from '../../src/store/database.js';
import { at } from '../domain/build.js';

const place = { platform: 'fake', workspace: 'w', channel: '#c' };

let store: Store;
let close: () => Promise<void>;
let now: number;
let destination: number;
let crossings: number;
beforeEach(async () => {
	({ store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => 0 }));
	now = at('2026-07-01T12:00Z');
	crossings = 0;
	destination = (await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' })).id;
});
afterEach(() => close());

async function post(family: 'count' | 'threshold' = 'count'): Promise<string> {
	const n = ++crossings * 1_000;
	const facts = { title: 'T', url: null, zone: 'UTC', count: n, approximate: false, countAt: now, value: n };
	const key = `${family}:${n}`;
	const made = { subject: { kind: 'petition' as const, id: 1 }, key, family, moment: now, facts };
	const { crossing } = await store.crossings.add(made, now);
	const id = `post${n}`;
	await store.posts.add({
		id,
		destination,
		mention: null,
		moment: now,
		createdAt: now,
		nextTryAt: now,
		pausedUntil: null,
		content: { kind: 'announcement', crossings: [crossing.id] },
	});
	return id;
}

/** A chat that does as it is told, and remembers what arrived. */
function chatOf(sends: SendOutcome[], settles: SettleOutcome[] = []) {
	const arrived: { id: string; keys: string }[] = [];
	/** Everything that was tried. */
	const tried: { postId: string; keys: string; leaveBy: number }[] = [];
	const settled: Tries[] = [];
	let missing: readonly { permission: string }[] = [];
	const chat: Chat = {
		platform: 'fake',
		start: async () => {},
		stop: async () => {},
		async send(_, { postId, message, leaveBy }) {
			tried.push({ postId, keys: String(message.title?.[0]), leaveBy });
			const outcome = sends.shift() ?? { kind: 'sent', messageId: postId };
			if (outcome.kind === 'sent') arrived.push({ id: postId, keys: String(message.title?.[0]) });
			return outcome;
		},
		edit: async () => ({ kind: 'edited' }),
		async settle(_to, _outgoing, tries) {
			settled.push(tries);
			return settles.shift() ?? { kind: 'absent' };
		},
		check: async () => missing,
	};
	const told: Trouble[] = [];
	const refused: string[] = [];
	const lags: unknown[] = [];
	const ports: OutboxDeps = {
		store,
		capped: true,
		chat: () => chat,
		write: async (of, _to, catchUp) => ({
			tone: 'news',
			title: [`${catchUp ? 'late ' : ''}${of.crossings.map((each) => each.key).join(' ')}`],
			blocks: [],
		}),
		now: () => now,
		domainNow: () => now,
		random: () => 0.5,
		gate: createGate({ clock: { now: () => now, after: () => () => {} }, random: () => 0.5, opened: () => {} }),
		owner: 'test',
		tell: async (_, trouble) => void told.push(trouble),
		credentialsRefused: (platform) => void refused.push(platform),
		report: () => {},
		sent: () => {},
		posted: (...event) => void lags.push(event),
	};
	return {
		ports,
		arrived,
		sends: tried,
		settled,
		told,
		refused,
		lags,
		lack: (permission: string | null) => {
			missing = permission === null ? [] : [{ permission }];
		},
	};
}

describe('what one destination is owed', () => {
	it('is sent at once, what waits together as one', async () => {
		await post();
		await post('threshold');
		const { ports, arrived } = chatOf([]);
		expect(await dispatch(ports, destination)).toBeNull();
		expect(arrived.map((each) => each.keys)).toEqual(['threshold:2000 count:1000']);
		expect((await store.posts.recent(destination, 9)).map((each) => each.state)).toEqual(['sent']);
	});

	it('waits as long as the platform asks for', async () => {
		await post();
		const { ports, arrived } = chatOf([{ kind: 'retry-after', ms: 30_000, code: '429' }]);
		expect(await dispatch(ports, destination)).toBe(now + 30_000);
		expect(arrived).toEqual([]);
		now += 30_000;
		expect(await dispatch(ports, destination)).toBeNull();
		expect(arrived).toHaveLength(1);
	});

	it('says how long it took to arrive, and whether it waited on purpose', async () => {
		const { ports, lags } = chatOf([{ kind: 'retry-after', ms: 30_000, code: '429' }]);
		await post();
		await dispatch(ports, destination);
		expect(lags).toEqual([]);
		now += 30_000;
		await dispatch(ports, destination);
		expect(lags).toEqual([['fake', 30_000, false]]);
		const id = await post('threshold');
		await store.posts.update(id, { nextTryAt: now, outcome: 'quiet-hours' });
		now += 8 * 3_600_000;
		await dispatch(ports, destination);
		expect(lags[1]).toEqual(['fake', 8 * 3_600_000, true]);
	});

	it('is settled before it is tried again, and never sent when it had arrived', async () => {
		const id = await post();
		const { ports, arrived } = chatOf([{ kind: 'unknown', code: 'timeout' }], [{ kind: 'sent', messageId: 'm' }]);
		now = (await dispatch(ports, destination)) as number;
		await dispatch(ports, destination);
		expect(arrived).toEqual([]);
		expect(await store.posts.get(id)).toMatchObject({ state: 'sent', outcome: 'settled', messageId: 'm' });
	});

	it('is sent again when it certainly had not arrived', async () => {
		await post();
		const { ports, arrived } = chatOf([{ kind: 'unknown', code: 'reset' }], [{ kind: 'absent' }]);
		now = (await dispatch(ports, destination)) as number;
		await dispatch(ports, destination);
		expect(arrived).toHaveLength(1);
	});

	it('leaves within half a minute of being marked, or not at all', async () => {
		await post();
		const { ports, sends } = chatOf([]);
		await dispatch(ports, destination);
		expect(sends).toMatchObject([{ leaveBy: now + 30_000 }]);
	});

	it.each([40, 70, 160])('is one message after an outage of %i minutes, where two were in doubt', async (down) => {
		const reset = { kind: 'unknown', code: 'reset' } as const;
		const settles: SettleOutcome[] = Array(5_000).fill({ kind: 'unknown', code: 'no-answer', lasting: false, ms: 0 });
		const { ports, arrived, sends } = chatOf([reset, reset], settles);
		const pass = async (minutes: number) => {
			for (let minute = 0; minute < minutes; minute++) {
				now += 60_000;
				await dispatch(ports, destination);
			}
		};
		const first = await post();
		await dispatch(ports, destination);
		// What waits for the first one goes on without it after a while, and is in doubt as well.
		const other = await post();
		await pass(down);
		expect(sends.map(({ postId }) => postId)).toEqual([first, other]);
		settles.length = 0;
		await pass(180);
		expect(arrived.map(({ keys }) => keys.replace('late ', ''))).toEqual(['count:2000 count:1000']);
	});

	it('stays in doubt, alone and under its id, while its repeats are refused', async () => {
		const id = await post();
		const repeatable: SettleOutcome = { kind: 'repeatable', leaveBy: now + 60_000 };
		const { ports, sends, settled } = chatOf(
			[
				{ kind: 'unknown', code: 'timeout' },
				{ kind: 'retry-after', ms: 300_000, code: '429' },
			],
			[repeatable, { kind: 'sent', messageId: 'm' }],
		);
		const first = now;
		now = (await dispatch(ports, destination)) as number;
		await post();
		now = (await dispatch(ports, destination)) as number;
		expect(await store.posts.get(id)).toMatchObject({ state: 'doubtful', attempts: 2, doubtSince: first });
		// The other one waits no longer than five minutes for it.
		now = (await dispatch(ports, destination)) as number;
		await dispatch(ports, destination);
		expect(settled.map((tries) => tries.first)).toEqual([first, first]);
		expect(await store.posts.get(id)).toMatchObject({ state: 'sent', outcome: 'settled' });
		expect(sends.map(({ postId, keys }) => `${postId} ${keys}`)).toEqual([
			`${id} count:1000`,
			`${id} count:1000`,
			'post2000 count:2000',
		]);
	});

	it('is looked for with growing gaps while its news keeps, and given up with word to a manager', async () => {
		const id = await post();
		const doubt: SettleOutcome = { kind: 'unknown', code: 'history-closed', lasting: true, ms: 0 };
		const { ports, arrived, told, settled } = chatOf([{ kind: 'unknown', code: 'timeout' }], Array(99).fill(doubt));
		const started = now;
		const looks: number[] = [];
		for (let again = await dispatch(ports, destination); again !== null; again = await dispatch(ports, destination)) {
			now = again;
			looks.push(now - started);
		}
		expect(now - started).toBe(3_600_000);
		expect(settled.length).toBeLessThan(25);
		expect(arrived).toEqual([]);
		expect(await store.posts.get(id)).toMatchObject({ state: 'unsettled', outcome: 'history-closed' });
		expect(told).toMatchObject([{ code: 'post-unsettled', detail: 'history-closed' }]);
		await post();
		await dispatch(ports, destination);
		expect(arrived).toHaveLength(1);
	});

	it('holds back the others for five minutes, and is told late when it turns out not to be there', async () => {
		const id = await post();
		const doubt: SettleOutcome = { kind: 'unknown', code: 'no-answer', lasting: false, ms: 0 };
		const settles = [...Array(12).fill(doubt), { kind: 'absent' }];
		const { ports, arrived } = chatOf([{ kind: 'unknown', code: 'timeout' }], settles);
		const started = now;
		now = (await dispatch(ports, destination)) as number;
		const second = await post();
		let toldAt = 0;
		for (let again = await dispatch(ports, destination); again !== null; again = await dispatch(ports, destination)) {
			if (toldAt === 0 && arrived.length > 0) toldAt = now - started;
			now = again;
		}
		expect(toldAt).toBe(300_000);
		expect(arrived.map((each) => each.id)).toEqual([second, id]);
	});

	it('is looked for once more, however long nobody was there', async () => {
		const id = await post();
		const { ports, arrived } = chatOf([{ kind: 'unknown', code: 'timeout' }], [{ kind: 'sent', messageId: 'm' }]);
		await dispatch(ports, destination);
		now += 40 * 86_400_000;
		await dispatch(ports, destination);
		expect(await store.posts.get(id)).toMatchObject({ state: 'sent' });
		expect(arrived).toEqual([]);
	});

	it('is not given up while the chat only does not answer', async () => {
		const id = await post();
		const doubt: SettleOutcome = { kind: 'unknown', code: 'no-answer', lasting: false, ms: 0 };
		const { ports, told } = chatOf(
			[{ kind: 'unknown', code: 'timeout' }],
			[doubt, doubt, { kind: 'sent', messageId: 'm' }],
		);
		now = (await dispatch(ports, destination)) as number;
		now += 2 * 3_600_000;
		now = (await dispatch(ports, destination)) as number;
		now = (await dispatch(ports, destination)) as number;
		await dispatch(ports, destination);
		expect(await store.posts.get(id)).toMatchObject({ state: 'sent' });
		expect(told).toEqual([]);
	});

	it.each([
		['destination-lost', '10003'],
		['permission-lost', '50013'],
		['payload-refused', '50035'],
		['credentials-refused', '401'],
	] as const)('stays in doubt where a repeat is refused: %s', async (kind, code) => {
		const id = await post();
		const repeatable: SettleOutcome = { kind: 'repeatable', leaveBy: now + 60_000 };
		const { ports } = chatOf(
			[
				{ kind: 'unknown', code: 'timeout' },
				{ kind, code },
			],
			[repeatable],
		);
		now = (await dispatch(ports, destination)) as number;
		const first = (await store.posts.get(id))?.doubtSince;
		await dispatch(ports, destination);
		expect(await store.posts.get(id)).toMatchObject({ state: 'doubtful', attempts: 2, doubtSince: first });
	});

	it.each(['destination-lost', 'permission-lost'] as const)(
		'is kept when it is %s, and told when access returns',
		async (kind) => {
			await post();
			const { ports, arrived, told, lack } = chatOf([{ kind, code: '50001' }]);
			expect(await dispatch(ports, destination)).toBeNull();
			expect(await store.destinations.get(destination)).toMatchObject({ state: 'suspended', reason: '50001' });
			await post();
			lack('Send Messages');
			now += 3_600_000;
			expect(await resume(ports, destination)).toBe(now + 3_600_000);
			lack(null);
			now += 3_600_000;
			expect(await resume(ports, destination)).toBeNull();
			await dispatch(ports, destination);
			expect(arrived.map((each) => each.keys)).toEqual(['late count:2000 count:1000']);
			expect(told.map((each) => each.code)).toEqual(['destination-suspended', 'destination-resumed']);
		},
	);

	it('is said to work again only after a post has arrived, and tried at growing gaps where nothing seems missing', async () => {
		await post();
		const refused: SendOutcome = { kind: 'permission-lost', code: 'restricted_action' };
		const { ports, arrived, told } = chatOf([refused, refused]);
		await dispatch(ports, destination);
		// Nothing is missing as far as can be seen: it is tried, and refused again.
		expect(await resume(ports, destination)).toBeNull();
		await dispatch(ports, destination);
		expect(told.map((each) => each.code)).toEqual(['destination-suspended']);
		// Three events in a row change nothing.
		for (let i = 0; i < 3; i++) {
			now += 1_000;
			expect(await resume(ports, destination)).not.toBeNull();
			expect(await dispatch(ports, destination)).toBeNull();
		}
		expect(arrived).toEqual([]);
		now += 3_600_000;
		expect(await resume(ports, destination)).toBeNull();
		await dispatch(ports, destination);
		expect(arrived).toHaveLength(1);
		expect(told.map((each) => each.code)).toEqual(['destination-suspended', 'destination-resumed']);
		expect(await store.destinations.get(destination)).toMatchObject({ state: 'active', reason: null });
	});

	it('is not tried again when its text was refused, and a manager hears of it', async () => {
		const id = await post();
		const { ports, told } = chatOf([{ kind: 'payload-refused', code: '50035' }]);
		await dispatch(ports, destination);
		expect((await store.posts.get(id))?.state).toBe('refused');
		expect(told.map((each) => each.code)).toEqual(['post-refused']);
	});

	it('stays when the credentials are refused', async () => {
		const id = await post();
		const { ports, refused } = chatOf([{ kind: 'credentials-refused', code: '401' }]);
		await dispatch(ports, destination);
		expect((await store.posts.get(id))?.state).toBe('waiting');
		expect(refused).toEqual(['fake']);
	});

	it('is free for another try when something of ours throws', async () => {
		await post();
		const { ports, arrived } = chatOf([]);
		let written = false;
		const broken: OutboxDeps = {
			...ports,
			write: (...given) => {
				written = true;
				return ports.write(...given);
			},
			domainNow: () => {
				if (written) throw new Error('a bug');
				return now;
			},
		};
		await expect(dispatch(broken, destination)).rejects.toThrow('a bug');
		expect(await dispatch(ports, destination)).toBeNull();
		expect(arrived).toHaveLength(1);
	});

	it('is left alone while another copy has the lease', async () => {
		await post();
		await store.destinations.claim(destination, 'another', now, now + 60_000);
		const { ports, arrived } = chatOf([]);
		expect(await dispatch(ports, destination)).toBe(now + 60_000);
		expect(arrived).toEqual([]);
	});
});

it('whatever a chat answers, every crossing arrives at most once, and at least once when it gets better', async () => {
	const bad: SendOutcome[] = [
		{ kind: 'retry-after', ms: 1_000, code: '429' },
		{ kind: 'unknown', code: 'timeout' },
		{ kind: 'destination-lost', code: '10003' },
		{ kind: 'permission-lost', code: '50013' },
	];
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.constantFrom(...bad), { maxLength: 8 }),
			fc.integer({ min: 1, max: 4 }),
			async (outcomes, posts) => {
				const keys = new Set<string>();
				for (let i = 0; i < posts; i++) {
					await post();
					keys.add(`count:${crossings * 1_000}`);
				}
				const { ports, arrived } = chatOf([...outcomes]);
				for (let i = 0; i < 60 && (await store.posts.open(destination)).length > 0; i++) {
					now = Math.max(now + 1_000, (await dispatch(ports, destination)) ?? now);
					now += 3_600_000 * ((await store.destinations.get(destination))?.state === 'suspended' ? 1 : 0);
					await resume(ports, destination);
				}
				const told = arrived.flatMap((each) => each.keys.split(' ')).filter((key) => key.startsWith('count:'));
				expect(told.sort()).toEqual([...keys].sort());
			},
		),
		{ numRuns: 30 },
	);
}, 120_000);
