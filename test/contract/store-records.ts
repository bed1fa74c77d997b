import { expect, it } from 'vitest';
import { addCrossing, addDestination, addPetition, follow, type StoreUnderTest } from './store-build.js';

const subject = { kind: 'petition', id: 1 } as const;

export function recordContract(store: StoreUnderTest): void {
	it('decisions are one a crossing and follow, newest first', async () => {
		const { id: destination } = await addDestination(store());
		const one = await addCrossing(store(), subject, 'count:1');
		const two = await addCrossing(store(), subject, 'count:2');
		const verdict = { follow: 4, destination, tell: true, reason: 'asked-for', rule: 'ladder' };
		const no = { ...verdict, follow: 5, tell: false, reason: 'before-baseline', rule: null };
		await store().decisions.add([
			{ ...verdict, crossing: one, at: 10 },
			{ ...no, crossing: one, at: 10 },
		]);
		await store().decisions.add([{ ...verdict, crossing: two, at: 20 }]);
		await store().decisions.add([{ ...no, follow: 4, crossing: two, at: 30 }]);
		await store().decisions.add([]);
		const recent = await store().decisions.recent(destination, 9);
		expect(recent).toEqual([
			{ ...verdict, crossing: two, key: 'count:2', at: 20 },
			{ ...verdict, crossing: one, key: 'count:1', at: 10 },
			{ ...no, crossing: one, key: 'count:1', at: 10 },
		]);
		expect(await store().decisions.recent(destination, 1)).toEqual(recent.slice(0, 1));
		expect(await store().decisions.recent(destination + 1, 9)).toEqual([]);
		expect(await store().decisions.ofCrossing(destination, one)).toEqual(recent.slice(1));
		expect(await store().decisions.ofCrossing(destination + 1, one)).toEqual([]);
	});

	it('decisions are forgotten with age', async () => {
		const { id: destination } = await addDestination(store());
		const crossing = await addCrossing(store(), subject, 'count:1');
		const rows = [10, 20, 30].map((at, follow) => ({
			crossing,
			follow,
			destination,
			tell: false,
			reason: 'not-asked-for',
			rule: null,
			at,
		}));
		await store().decisions.add(rows);
		expect(await store().decisions.prune(20)).toBe(1);
		expect((await store().decisions.recent(destination, 9)).map(({ at }) => at)).toEqual([30, 20]);
		expect(await store().decisions.prune(20)).toBe(0);
	});

	it('decisions of very many follows are stored at once', async () => {
		const { id: destination } = await addDestination(store());
		const crossing = await addCrossing(store(), subject, 'count:1');
		const rows = Array.from({ length: 1_201 }, (_, follow) => ({
			crossing,
			follow,
			destination,
			tell: true,
			reason: 'asked-for',
			rule: 'ladder',
			at: 1,
		}));
		await store().decisions.add(rows);
		expect(await store().decisions.ofCrossing(destination, crossing)).toHaveLength(1_201);
	});

	it('a run is claimed once, and only forward', async () => {
		expect(await store().schedule.lastRun('thin')).toBeNull();
		expect(await store().schedule.claim('thin', 10)).toBe(true);
		expect(await store().schedule.claim('thin', 10)).toBe(false);
		expect(await store().schedule.claim('thin', 9)).toBe(false);
		expect(await store().schedule.lastRun('thin')).toBe(10);
		expect(await store().schedule.lastRuns(['thin', 'digest'])).toEqual(new Map([['thin', 10]]));
		const claims = await Promise.all([1, 2, 3].map(() => store().schedule.claim('thin', 11)));
		expect(claims.filter(Boolean)).toHaveLength(1);
		expect(await store().schedule.lastRun('digest')).toBeNull();
	});

	it('trouble counts from its first failure, and is forgotten when it is over', async () => {
		const { id: petition } = await addPetition(store());
		expect(await store().health.get(petition)).toBeNull();
		const failure = { at: 10, kind: 'unreachable', detail: 'timeout', stopped: false, missing: null };
		const first = {
			petition,
			failures: 1,
			since: 10,
			kind: 'unreachable',
			detail: 'timeout',
			stopped: false,
			failedAt: 10,
			missing: null,
			moving: null,
			removed: false,
		};
		expect(await store().health.fail(petition, failure)).toEqual(first);
		const missing = { since: 12, readings: 2, at: 20 };
		await store().health.removed(petition);
		const moving = { to: { platform: 'q', id: 'a:b' }, since: 20 };
		const again = { at: 20, kind: 'refused', detail: '403', stopped: true, missing, moving };
		const second = await store().health.fail(petition, again);
		const changed = { kind: 'refused', detail: '403', stopped: true, failedAt: 20, missing, moving, removed: true };
		expect(second).toEqual({ ...first, failures: 2, ...changed });
		expect(await store().health.get(petition)).toEqual(second);
		expect(await store().health.all()).toEqual([second]);
		expect(await store().health.recover(petition)).toEqual(second);
		expect(await store().health.recover(petition)).toBeNull();
		expect(await store().health.all()).toEqual([]);
	});

	it("trouble of a platform's other petitions is seen: those that answer, those that fail, not those long in trouble", async () => {
		const week = 7 * 86_400_000;
		const now = 10 * week;
		const ids: number[] = [];
		for (const name of ['one', 'well', 'failing', 'old', 'gone', 'stale', 'unread']) {
			const { id } = await addPetition(store(), name);
			ids.push(id);
			await store().petitions.update(id, { nextReadAt: name === 'unread' ? null : now, checkedAt: now });
		}
		const [one = 0, , failing = 0, old = 0, gone = 0, stale = 0] = ids;
		await store().petitions.update(stale, { checkedAt: now - 1 });
		const failure = { kind: 'gone', detail: '', stopped: false, missing: null };
		await store().health.fail(failing, { ...failure, at: now - week });
		await store().health.fail(old, { ...failure, at: now - week - 1 });
		await store().health.fail(gone, { ...failure, at: now });
		await store().health.removed(gone);
		expect(await store().health.witnesses(one, 'p', now)).toEqual({ others: 3, answering: 1, failing: 1 });
		expect(await store().health.witnesses(one, 'q', now)).toEqual({ others: 0, answering: 0, failing: 0 });
	});

	it('what managers were told is kept server by server, and goes with the server', async () => {
		const { outages } = store();
		const { id: petition } = await addPetition(store());
		const { id: destination } = await addDestination(store());
		await store().follows.save(follow(destination, { kind: 'petition', id: petition }));
		const place = { platform: 'console', workspace: 'w', source: 'p' };
		const times = { since: 1, toldAt: 2, reminders: 0, answeredAt: null, endedAt: null };
		const outage = { kind: 'down', ...times, petitions: [petition] } as const;
		expect([await outages.any(), await outages.all()]).toEqual([false, []]);
		await outages.set(place, [outage]);
		await outages.set(place, [{ ...outage, reminders: 1, answeredAt: 3 }]);
		await outages.set({ ...place, workspace: 'other' }, [{ ...outage, endedAt: 4, petitions: [] }]);
		expect(await outages.all()).toEqual([
			{ scope: place, outage: { ...outage, reminders: 1, answeredAt: 3 } },
			{ scope: { ...place, workspace: 'other' }, outage: { ...outage, endedAt: 4, petitions: [] } },
		]);
		expect(await outages.any()).toBe(true);
		expect(await outages.followers([petition, 99])).toEqual([{ platform: 'console', workspace: 'w', petition }]);
		await store().workspaces.forget('console', 'w');
		expect(await outages.all()).toHaveLength(1);
	});

	it('petitions in trouble, and those long due, are found with what is known of them', async () => {
		const { outages, petitions, health } = store();
		const ids: number[] = [];
		for (const [name, due] of [
			['well', 50],
			['late', 10],
			['ill', 60],
		] as const) {
			ids.push((await addPetition(store(), name, due)).id);
		}
		const [well = 0, late = 0, ill = 0] = ids;
		await health.fail(ill, { at: 7, kind: 'gone', detail: '', stopped: false, missing: null });
		const trouble = { kind: 'gone', since: 7, failedAt: 7, stopped: false, removed: false };
		expect(await outages.affected(10)).toEqual([
			{ petition: late, source: 'p', nextReadAt: 10, trouble: null },
			{ petition: ill, source: 'p', nextReadAt: 60, trouble },
		]);
		expect(await outages.answered('p')).toBeNull();
		await petitions.update(well, { checkedAt: 5 });
		await petitions.update(late, { checkedAt: 4 });
		expect([await outages.answered('p'), await outages.answered('p', well)]).toEqual([5, 4]);
		await petitions.hurryTroubled('p', 20);
		expect((await petitions.get(ill))?.nextReadAt).toBe(60);
		await health.fail(ill, { at: 8, kind: 'refused', detail: '', stopped: false, missing: null });
		await petitions.hurryTroubled('p', 20);
		expect((await petitions.get(ill))?.nextReadAt).toBe(20);
		await petitions.hurry('p', late, 15);
		expect((await petitions.many(ids)).map((each) => each.nextReadAt)).toEqual([15, 10, 15]);
	});

	it('the audit tells page by page what was changed in one place, newest first', async () => {
		const { audit } = store();
		const entry = { who: 'u', platform: 'slack', workspace: 'T1', channel: 'C1', what: 'follow', detail: 'x' };
		for (const at of [1, 3, 2, 3]) await audit.add({ ...entry, at, detail: String(at) });
		await audit.add({ ...entry, at: 4, what: 'hold' });
		for (const other of [{ workspace: 'T2' }, { platform: 'discord' }]) await audit.add({ ...entry, at: 3, ...other });
		const place = { platform: 'slack', workspace: 'T1' };
		const page = (skip: number, without: readonly string[] = ['hold']) =>
			audit.of(place, { since: 1, without, skip, limit: 2 });
		const change = { who: 'u', what: 'follow', channel: 'C1' };
		const [three, two] = [3, 2].map((at) => ({ ...change, at, detail: String(at) }));
		expect(await page(0)).toEqual({ changes: [three, three], all: 3 });
		expect(await page(2)).toEqual({ changes: [two], all: 3 });
		expect(await page(4)).toEqual({ changes: [], all: 3 });
		expect((await page(0, [])).all).toBe(4);
	});

	it('the audit knows when somebody changed something on a platform, and forgets with time', async () => {
		const { audit } = store();
		const entry = { who: 'u', platform: 'slack', workspace: 'T1', channel: 'C1', what: 'follow', detail: 'x' };
		for (const at of [3, 1, 2]) await audit.add({ ...entry, at });
		await audit.add({ ...entry, at: 2, who: 'other' });
		await audit.add({ ...entry, at: 2, platform: 'discord' });
		expect(await audit.changesBy('u', 'slack', 1)).toEqual([2, 3]);
		await audit.prune(3);
		expect(await audit.changesBy('u', 'slack', 0)).toEqual([3]);
	});

	it('what chats keep is given back as it was set last, and forgotten when removed', async () => {
		const { memory } = store();
		expect(await memory.get('discord:commands')).toBeNull();
		await memory.set('discord:commands', 'one');
		await memory.set('discord:commands', 'two');
		expect(await memory.get('discord:commands')).toBe('two');
		await memory.remove('discord:commands');
		expect(await memory.get('discord:commands')).toBeNull();
	});
}
