import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EditOutcome, SendOutcome } from '../../src/domain/outcome.js';
import { dispatch } from '../../src/outbox/dispatch.js';
import { holdScope } from '../../src/outbox/emergency.js';
import { createGate } from '../../src/outbox/gate.js';
import type { OutboxDeps } from '../../src/outbox/types.js';
import { postWriter } from '../../src/outbox/write.js';
import type { Chat, Revision } from '../../src/ports/chat.js';
import type { Store } from '../../src/ports/store/index.js';
import { openStore } from '../../src/store/database.js';

const hour = 3_600_000;
const why = 'The platform showed the count of another petition.';
let store: Store;
let close: () => Promise<void>;
let now: number;
let sent: string[];
let edits: Revision[];
let editing: EditOutcome;
let sending: SendOutcome | null;
let ports: OutboxDeps;

beforeEach(async () => {
	({ store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => 0 }));
	now = 100 * hour;
	[sent, edits, editing, sending] = [[], [], { kind: 'edited' }, null];
	const chat: Chat = {
		platform: 'fake',
		start: async () => {},
		stop: async () => {},
		async send(_, { postId, message }) {
			if (sending !== null) return sending;
			sent.push(textOf(message.title));
			return { kind: 'sent', messageId: `m-${postId}` };
		},
		async edit(_, revision) {
			edits.push(revision);
			return editing;
		},
		settle: async () => ({ kind: 'absent' }),
		check: async () => [],
	};
	ports = {
		store,
		capped: true,
		chat: () => chat,
		write: postWriter({ store, domainNow: () => now }),
		now: () => now,
		domainNow: () => now,
		random: () => 0.5,
		gate: createGate({ clock: { now: () => now, after: () => () => {} }, random: () => 0.5, opened: () => {} }),
		owner: 'test',
		tell: async () => {},
		credentialsRefused: () => {},
		report: () => {},
		sent: () => {},
		posted: () => {},
	};
});
afterEach(() => close());

const textOf = (value: unknown): string =>
	JSON.stringify(value, (_, each) =>
		each?.kind === 'number' ? String(each.n) : each?.kind === 'outside' ? each.text : each,
	);

async function channel(name: string): Promise<number> {
	const place = { platform: 'fake', workspace: 'w', channel: name };
	return (await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' })).id;
}

async function reach(n: number): Promise<number> {
	const facts = { title: 'T', url: null, zone: 'UTC', count: n, approximate: false, countAt: now, value: n };
	const made = { subject: { kind: 'petition' as const, id: 1 }, key: `count:${n}`, family: 'count' as const };
	return (await store.crossings.add({ ...made, moment: now, facts }, now)).crossing.id;
}

function post(destination: number, ...crossings: readonly number[]): Promise<boolean> {
	const times = { moment: now, createdAt: now, nextTryAt: now, pausedUntil: null };
	return store.posts.add({
		id: `p${destination}x${crossings.join('x')}`,
		destination,
		mention: null,
		...times,
		content: { kind: 'announcement', crossings },
	});
}

function digest(destination: number, id: string, news: readonly number[]): Promise<boolean> {
	const entry = {
		...{ petition: 1, platform: 'p', title: 'Save the hall', url: null, zone: 'UTC', countKind: 'exact' as const },
		...{ count: 6_123, seenAt: now, change: 456, state: 'open' as const, news },
	};
	const made = { since: now - 24 * hour, at: now, zone: 'UTC', entries: [entry], news: [] };
	const times = { moment: now, createdAt: now, nextTryAt: now, pausedUntil: null };
	return store.posts.add({ id, destination, mention: null, ...times, content: { kind: 'digest', digest: made } });
}

const statesOf = async (crossing: number) =>
	(await store.retractions.places({ kind: 'crossing', id: crossing })).map(({ state }) => state);

describe('what was announced and retracted', () => {
	it('is corrected once wherever it was told: its message says so, and nothing is posted', async () => {
		const [here, there] = [await channel('here'), await channel('there')];
		const crossing = await reach(5_000);
		for (const each of [here, there]) {
			await post(each, crossing);
			await dispatch(ports, each);
		}
		expect(await store.retractions.add({ kind: 'crossing', id: crossing }, why, now)).toBe(true);
		expect(await store.destinations.due(now, 10)).toEqual([here, there]);
		for (const each of [here, there, here]) await dispatch(ports, each);
		expect(edits.map(({ messageId }) => messageId)).toEqual([`m-p${here}x${crossing}`, `m-p${there}x${crossing}`]);
		expect(textOf(edits[0]?.message)).toContain('Correction: this was wrong: ');
		expect(textOf(edits[0]?.message)).toContain(why);
		expect(sent).toHaveLength(2);
		expect(await statesOf(crossing)).toEqual(['edited', 'edited']);
		expect(await store.destinations.due(now + hour, 10)).toEqual([]);
	});

	it('is retracted once: the same again changes nothing', async () => {
		const here = await channel('here');
		const crossing = await reach(5_000);
		await post(here, crossing);
		await dispatch(ports, here);
		await store.retractions.add({ kind: 'crossing', id: crossing }, why, now);
		await dispatch(ports, here);
		expect(await store.retractions.add({ kind: 'crossing', id: crossing }, 'another', now + 5)).toBe(false);
		await dispatch(ports, here);
		expect(edits).toHaveLength(1);
		expect((await store.crossings.many([crossing]))[0]?.retracted).toEqual({ at: now, why });
	});

	it('does not leave where it waits, and what waits with it does', async () => {
		const [here, there] = [await channel('here'), await channel('there')];
		const [wrong, right] = [await reach(5_000), await reach(6_000)];
		await post(here, wrong);
		await post(there, wrong, right);
		await store.retractions.add({ kind: 'crossing', id: wrong }, why, now);
		for (const each of [here, there]) await dispatch(ports, each);
		expect(sent).toHaveLength(1);
		expect(sent[0]).toContain('"6000"');
		expect(sent[0]).not.toContain('"5000"');
		expect(await store.posts.get(`p${here}x${wrong}`)).toMatchObject({ state: 'dropped', outcome: 'retracted' });
		expect(edits).toEqual([]);
		expect(await statesOf(wrong)).toEqual(['untold', 'untold']);
		// What was never said is not named in a later correction of the same message.
		await store.retractions.add({ kind: 'crossing', id: right }, why, now);
		await dispatch(ports, there);
		expect(textOf(edits[0]?.message)).not.toContain('"5000"');
	});

	it('stands beside what of its message is right', async () => {
		const here = await channel('here');
		const [wrong, right] = [await reach(5_000), await reach(6_000)];
		await post(here, wrong, right);
		await dispatch(ports, here);
		await store.retractions.add({ kind: 'crossing', id: wrong }, why, now);
		await dispatch(ports, here);
		const text = textOf(edits[0]?.message);
		expect(text.indexOf('this was wrong')).toBeLessThan(text.indexOf('The rest of this announcement stands'));
		expect(text.indexOf('"6000"')).toBeGreaterThan(text.indexOf('The rest of this announcement stands'));
	});

	it('that left together with a digest is corrected above it, and the lines of the digest stay', async () => {
		const here = await channel('here');
		const [wrong, right] = [await reach(5_000), await reach(6_000)];
		await post(here, wrong, right);
		await digest(here, 'daily', [wrong, right]);
		await dispatch(ports, here);
		expect(sent).toHaveLength(1);
		await store.retractions.add({ kind: 'crossing', id: wrong }, why, now);
		await dispatch(ports, here);
		expect(textOf(edits[0]?.message.title)).toContain('Correction: this was wrong: ');
		const text = textOf(edits[0]?.message.blocks);
		const rest = text.slice(text.indexOf('The rest of this announcement stands'));
		expect(rest).toContain('Save the hall');
		expect(rest).toContain('"6123"');
		expect(rest).toContain('"456"');
		expect(rest).toContain('"6000"');
		expect(rest).not.toContain('"5000"');
		expect(await statesOf(wrong)).toEqual(['edited']);
	});

	describe('and is named by a digest that left later', () => {
		/** Told at once, and in the digest of the hour after. */
		async function toldTwice(): Promise<{ readonly here: number; readonly wrong: number; readonly right: number }> {
			const here = await channel('here');
			const [wrong, right] = [await reach(5_000), await reach(6_000)];
			await post(here, wrong, right);
			await dispatch(ports, here);
			now += hour;
			await digest(here, 'daily', [wrong, right]);
			await dispatch(ports, here);
			expect(sent).toHaveLength(2);
			return { here, wrong, right };
		}
		const edited = () => edits.map(({ messageId }) => messageId);
		const finish = async (here: number) => {
			for (let i = 0; i < 4; i++) await dispatch(ports, here);
		};

		it('is corrected in both messages, once each, and the digest no longer counts it among its news', async () => {
			const { here, wrong } = await toldTwice();
			await store.retractions.add({ kind: 'crossing', id: wrong }, why, now);
			expect(await store.destinations.due(now, 10)).toEqual([here]);
			await finish(here);
			expect(edited().toSorted()).toEqual(['m-daily', `m-p${here}x1x2`]);
			const text = textOf(edits.find(({ messageId }) => messageId === 'm-daily')?.message.blocks);
			const rest = text.slice(text.indexOf('The rest of this announcement stands'));
			expect(textOf(edits.find(({ messageId }) => messageId === 'm-daily')?.message.title)).toContain('"5000"');
			expect(text).toContain(why);
			expect(rest).toContain('Save the hall');
			expect(rest).toContain('"6000"');
			expect(rest).not.toContain('"5000"');
			expect(await statesOf(wrong)).toEqual(['edited', 'edited']);
			expect(sent).toHaveLength(2);
			expect(await store.destinations.due(now + hour, 10)).toEqual([]);
		});

		it('stays taken back in it when something else of it is', async () => {
			const { here, wrong, right } = await toldTwice();
			await store.retractions.add({ kind: 'crossing', id: wrong }, why, now);
			await finish(here);
			await store.retractions.add({ kind: 'crossing', id: right }, why, now);
			await finish(here);
			const ofDigest = edits.filter(({ messageId }) => messageId === 'm-daily');
			expect(ofDigest).toHaveLength(2);
			const text = textOf({ ...ofDigest[1]?.message, summary: [] });
			const rest = text.slice(text.indexOf('The rest of this announcement stands'));
			for (const number of ['"5000"', '"6000"']) {
				expect(text).toContain(number);
				expect(rest).not.toContain(number);
			}
			expect(ofDigest[1]?.revision).not.toBe(ofDigest[0]?.revision);
		});

		it('killed before, between and after its edits, is edited to the same, and noted', async () => {
			const { here, wrong } = await toldTwice();
			await store.retractions.add({ kind: 'crossing', id: wrong }, why, now);
			const killed = async () => Promise.reject(new Error('killed'));
			const unnoted = { ...ports, store: { ...store, retractions: { ...store.retractions, update: killed } } };
			const unedited: OutboxDeps = { ...ports, write: killed };
			for (const dying of [unnoted, unedited]) {
				await dispatch(dying, here).catch(() => {});
				now += hour;
			}
			expect(await statesOf(wrong)).toEqual(['waiting', 'waiting']);
			await dispatch(ports, here);
			now += hour;
			await dispatch(unnoted, here).catch(() => {});
			now += hour;
			await finish(here);
			expect(await statesOf(wrong)).toEqual(['edited', 'edited']);
			const texts = (id: string) =>
				new Set(edits.filter(({ messageId }) => messageId === id).map(({ message }) => textOf(message)));
			expect(texts('m-daily').size).toBe(1);
			expect(texts(`m-p${here}x1x2`).size).toBe(1);
			expect(sent).toHaveLength(2);
			const before = edits.length;
			await finish(here);
			expect(edits).toHaveLength(before);
		});

		it('is said by one message where neither can be edited, and by none where the digest is gone', async () => {
			const { here, wrong, right } = await toldTwice();
			editing = { kind: 'cannot', code: '50001' };
			await store.retractions.add({ kind: 'crossing', id: wrong }, why, now);
			await finish(here);
			expect(await statesOf(wrong)).toEqual(['told', 'told']);
			expect(sent).toHaveLength(3);
			editing = { kind: 'gone' };
			await store.retractions.add({ kind: 'crossing', id: right }, why, now);
			await finish(here);
			expect(await statesOf(right)).toEqual(['gone', 'gone']);
			expect(sent).toHaveLength(3);
		});

		it('waits for a digest of which nobody knows yet whether it arrived', async () => {
			const here = await channel('here');
			const wrong = await reach(5_000);
			await post(here, wrong);
			await dispatch(ports, here);
			await digest(here, 'daily', [wrong]);
			sending = { kind: 'unknown', code: 'timeout' };
			await dispatch(ports, here);
			await store.retractions.add({ kind: 'crossing', id: wrong }, why, now);
			await finish(here);
			expect(edited()).not.toContain('m-daily');
			await store.posts.update('daily', { state: 'sent', messageId: 'm-daily', outcome: 'settled' });
			now += 60_000;
			await finish(here);
			expect(edited()).toContain('m-daily');
		});

		it('is left out of one that has not left, which needs no correction', async () => {
			const here = await channel('here');
			const [wrong, right] = [await reach(5_000), await reach(6_000)];
			await post(here, wrong, right);
			await dispatch(ports, here);
			await digest(here, 'daily', [wrong, right]);
			await store.retractions.add({ kind: 'crossing', id: wrong }, why, now);
			await finish(here);
			expect(sent).toHaveLength(2);
			expect(edited()).toEqual([`m-p${here}x1x2`]);
			expect((await statesOf(wrong)).toSorted()).toEqual(['edited', 'untold']);
		});

		it('is not looked for in digests of other periods, channels and petitions', async () => {
			const { wrong, right } = await toldTwice();
			const there = await channel('there');
			await digest(there, 'elsewhere', [wrong]);
			await dispatch(ports, there);
			// Told of it, and its digest has nothing of it: a channel that follows it no longer.
			const other = await channel('other');
			await post(other, wrong);
			await digest(other, 'without', [right]);
			now += 24 * hour;
			await digest(1, 'next', [right]);
			await store.retractions.add({ kind: 'crossing', id: wrong }, why, now);
			const places = await store.retractions.places({ kind: 'crossing', id: wrong });
			expect(places.map(({ of, post }) => [of.kind, post])).toEqual([
				['crossing', 'p1x1x2'],
				['crossing', 'p3x1'],
				['news', 'daily'],
			]);
		});
	});

	it('is corrected by a post where its message cannot be edited: one, in quiet hours afterwards', async () => {
		const here = await channel('here');
		const crossing = await reach(5_000);
		await post(here, crossing);
		await dispatch(ports, here);
		await store.retractions.add({ kind: 'crossing', id: crossing }, why, now);
		editing = { kind: 'cannot', code: 'edit_window_closed' };
		// 1970-01-05 04:00 UTC, in hours from 03:00 to 06:00.
		await store.destinations.set(here, { quiet: { from: 180, to: 360 } });
		await dispatch(ports, here);
		expect(sent).toHaveLength(1);
		expect(await store.posts.countOpen()).toBe(1);
		now += 3 * hour;
		await dispatch(ports, here);
		await dispatch(ports, here);
		expect(sent).toHaveLength(2);
		expect(sent[1]).toContain('Correction: this was wrong: ');
		expect(edits).toHaveLength(1);
		expect(await statesOf(crossing)).toEqual(['told']);
	});

	it('waits with its correction while the petition is paused there', async () => {
		const here = await channel('here');
		const crossing = await reach(5_000);
		await post(here, crossing);
		await dispatch(ports, here);
		await store.petitions.add({
			ref: { platform: 'p', id: '1' },
			title: 'T',
			url: null,
			createdAt: 0,
			nextReadAt: null,
		});
		const subject = { kind: 'petition', id: 1 } as const;
		const rules = [{ id: 'threshold', params: null, baseline: { at: 0, count: 0 } }];
		const follow = { destination: here, subject, rules, mention: null, origin: 'chat', createdAt: 0 } as const;
		await store.follows.save({ ...follow, pausedUntil: now + 5 * hour });
		await store.retractions.add({ kind: 'crossing', id: crossing }, why, now);
		editing = { kind: 'cannot', code: '50005' };
		await dispatch(ports, here);
		now += 4 * hour;
		await dispatch(ports, here);
		expect(sent).toHaveLength(1);
		now += 2 * hour;
		await dispatch(ports, here);
		expect(sent).toHaveLength(2);
	});

	it('needs nothing where the message is gone', async () => {
		const here = await channel('here');
		const crossing = await reach(5_000);
		await post(here, crossing);
		await dispatch(ports, here);
		await store.retractions.add({ kind: 'crossing', id: crossing }, why, now);
		editing = { kind: 'gone' };
		await dispatch(ports, here);
		await dispatch(ports, here);
		expect(edits).toHaveLength(1);
		expect(sent).toHaveLength(1);
		expect(await statesOf(crossing)).toEqual(['gone']);
	});

	it('is edited again when nobody answered, with growing gaps, and after hours told by a post instead', async () => {
		const here = await channel('here');
		const crossing = await reach(5_000);
		await post(here, crossing);
		await dispatch(ports, here);
		await store.retractions.add({ kind: 'crossing', id: crossing }, why, now);
		editing = { kind: 'unknown', code: 'timeout' };
		const began = now;
		while ((await statesOf(crossing))[0] === 'waiting') {
			now += 5_000;
			await dispatch(ports, here);
		}
		expect(edits).toHaveLength(20);
		expect(now - began).toBeGreaterThan(2 * hour);
		expect(now - began).toBeLessThan(5 * hour);
		now += hour;
		await dispatch(ports, here);
		expect(sent).toHaveLength(2);
	});

	it('is corrected later where nothing can be posted now, and even while posts are held', async () => {
		const here = await channel('here');
		const [first, second] = [await reach(5_000), await reach(6_000)];
		await post(here, first);
		await dispatch(ports, here);
		await store.retractions.add({ kind: 'crossing', id: first }, why, now);
		await store.destinations.suspend(here, 'x', now);
		await dispatch(ports, here);
		expect(await store.destinations.due(now, 10)).toEqual([]);
		expect(edits).toEqual([]);
		await store.destinations.resume(here);
		await holdScope(store.memory, { kind: 'all' }, now);
		await post(here, second);
		await dispatch(ports, here);
		expect(edits).toHaveLength(1);
		expect(sent).toHaveLength(1);
	});

	it('is corrected when it turns out to have arrived', async () => {
		const here = await channel('here');
		const crossing = await reach(5_000);
		await post(here, crossing);
		sending = { kind: 'unknown', code: 'timeout' };
		await dispatch(ports, here);
		await store.retractions.add({ kind: 'crossing', id: crossing }, why, now);
		await dispatch(ports, here);
		expect(edits).toEqual([]);
		await store.posts.update(`p${here}x${crossing}`, { state: 'sent', messageId: 'm1', outcome: 'settled' });
		now += 60_000;
		await dispatch(ports, here);
		expect(edits).toHaveLength(1);
	});

	it('killed between the edit and its note, is edited to the same again, and noted', async () => {
		const here = await channel('here');
		const [wrong, also] = [await reach(5_000), await reach(6_000)];
		await post(here, wrong, also);
		await dispatch(ports, here);
		await store.retractions.add({ kind: 'crossing', id: wrong }, why, now);
		const killed = async () => Promise.reject(new Error('killed'));
		const dying = { ...ports, store: { ...store, retractions: { ...store.retractions, update: killed } } };
		await expect(dispatch(dying, here)).rejects.toThrow('killed');
		expect(edits).toHaveLength(1);
		expect(await statesOf(wrong)).toEqual(['waiting']);
		// The next life: nobody is left who knew of the edit.
		now += hour;
		await dispatch(ports, here);
		expect(edits[1]).toMatchObject({ messageId: edits[0]?.messageId, revision: edits[0]?.revision });
		expect(textOf(edits[1]?.message)).toBe(textOf(edits[0]?.message));
		expect(await statesOf(wrong)).toEqual(['edited']);
		// Killed again, and meanwhile something else of the same message was wrong: the next edit takes back both.
		await store.retractions.add({ kind: 'crossing', id: also }, why, now);
		await expect(dispatch(dying, here)).rejects.toThrow('killed');
		now += hour;
		await dispatch(ports, here);
		expect(edits).toHaveLength(4);
		expect(textOf(edits[3]?.message)).toContain('"5000"');
		expect(textOf(edits[3]?.message)).toContain('"6000"');
		expect(edits[3]?.revision).not.toBe(edits[1]?.revision);
		expect([await statesOf(wrong), await statesOf(also)]).toEqual([['edited'], ['edited']]);
		expect(sent).toHaveLength(1);
		await dispatch(ports, here);
		expect(edits).toHaveLength(4);
	});

	it('killed before the post that corrects what cannot be edited, posts it once', async () => {
		const here = await channel('here');
		const wrong = await reach(5_000);
		await post(here, wrong);
		await dispatch(ports, here);
		await store.retractions.add({ kind: 'crossing', id: wrong }, why, now);
		editing = { kind: 'cannot', code: '50001' };
		let lives = 0;
		const dying: OutboxDeps = {
			...ports,
			report: () => {
				if (lives++ === 0) throw new Error('killed');
			},
		};
		await expect(dispatch(dying, here)).rejects.toThrow('killed');
		expect(await statesOf(wrong)).toEqual(['waiting']);
		now += hour;
		await dispatch(ports, here);
		await dispatch(ports, here);
		expect(await statesOf(wrong)).toEqual(['told']);
		expect(sent).toHaveLength(2);
	});

	it('is forgotten with its place', async () => {
		const here = await channel('here');
		const crossing = await reach(5_000);
		await post(here, crossing);
		await store.retractions.add({ kind: 'crossing', id: crossing }, why, now);
		await store.workspaces.forget('fake', 'w');
		expect(await store.retractions.places({ kind: 'crossing', id: crossing })).toEqual([]);
	});

	it('has its key taken: it is known as told everywhere', async () => {
		const there = await channel('there');
		const crossing = await reach(5_000);
		const keys = () => store.crossings.keysTold({ kind: 'petition', id: 1 }, there);
		expect(await keys()).toEqual([]);
		await store.retractions.add({ kind: 'crossing', id: crossing }, why, now);
		expect(await keys()).toEqual(['count:5000']);
	});
});
