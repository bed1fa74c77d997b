import { expect, it } from 'vitest';
import { addCrossing, addDestination, addPetition, type StoreUnderTest } from './store-build.js';

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
		const claims = await Promise.all([1, 2, 3].map(() => store().schedule.claim('thin', 11)));
		expect(claims.filter(Boolean)).toHaveLength(1);
		expect(await store().schedule.lastRun('digest')).toBeNull();
	});

	it('trouble counts from its first failure, and is forgotten when it is over', async () => {
		const { id: petition } = await addPetition(store());
		expect(await store().health.get(petition)).toBeNull();
		const failure = { at: 10, kind: 'unreachable', detail: 'timeout', stopped: false };
		const first = {
			petition,
			failures: 1,
			since: 10,
			kind: 'unreachable',
			detail: 'timeout',
			toldAt: null,
			stopped: false,
		};
		expect(await store().health.fail(petition, failure)).toEqual(first);
		await store().health.told(petition, 15);
		const second = await store().health.fail(petition, { at: 20, kind: 'refused', detail: '403', stopped: true });
		expect(second).toEqual({ ...first, failures: 2, kind: 'refused', detail: '403', toldAt: 15, stopped: true });
		expect(await store().health.get(petition)).toEqual(second);
		expect(await store().health.all()).toEqual([second]);
		expect(await store().health.recover(petition)).toEqual(second);
		expect(await store().health.recover(petition)).toBeNull();
		expect(await store().health.all()).toEqual([]);
	});

	it('the audit takes what is written down', async () => {
		await expect(store().audit.add({ at: 1, who: 'u', what: 'follow', detail: 'x' })).resolves.toBeUndefined();
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
