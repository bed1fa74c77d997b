import { expect, it } from 'vitest';
import { dueTasks, serverKey, serverOf } from '../../src/schedule/due-tasks.js';

const hour = 3_600_000;
const now = 1_000 * hour;
const nothing = {
	platforms: [],
	moments: [],
	destinations: [],
	digests: [],
	finds: [],
	live: [],
	reminders: [],
	servers: [],
	suspended: [],
	lastThinning: now,
	troubled: false,
};

it('owes nothing when nothing waits', () => {
	expect(dueTasks(nothing, now)).toEqual([]);
});

it('wakes platforms, dates, destinations and servers', () => {
	const servers = [{ platform: 'discord', workspace: '9/1' }];
	const owed = {
		servers,
		platforms: ['senedd'],
		moments: [7],
		destinations: [3],
		digests: [3],
		reminders: ['discord'],
	};
	expect(dueTasks({ ...nothing, ...owed }, now)).toEqual([
		{ task: 'read', key: 'senedd' },
		{ task: 'moment', key: '7' },
		{ task: 'dispatch', key: '3' },
		{ task: 'digest', key: '3' },
		{ task: 'remind', key: 'discord' },
		{ task: 'server-events', key: 'discord/9/1' },
	]);
});

it('what the work on a server is called is read back', () => {
	expect(serverOf(serverKey('discord', '9/1'))).toEqual({ platform: 'discord', workspace: '9/1' });
});

it('looks at one suspended destination at a time, the one that waited longest, once an hour', () => {
	const suspended = [
		{ id: 1, since: 0, checkedAt: now - hour, refusedAt: null },
		{ id: 2, since: 0, checkedAt: now - 2 * hour, refusedAt: null },
		{ id: 3, since: 0, checkedAt: now - hour + 1, refusedAt: null },
	];
	expect(dueTasks({ ...nothing, suspended }, now)).toEqual([{ task: 'resume', key: '2' }]);
	expect(dueTasks({ ...nothing, suspended: suspended.slice(2) }, now)).toEqual([]);
});

it('waits twice as long after each refusal that only a post can find, and a day at most', () => {
	const waits = (refusedAfter: number) => {
		const at = (checkedAt: number) => [
			{ id: 1, since: now, checkedAt: now + checkedAt, refusedAt: now + refusedAfter },
		];
		for (let wait = 0; wait <= 48; wait++) {
			const suspended = at(refusedAfter);
			if (
				dueTasks({ ...nothing, suspended, lastThinning: now + 99 * hour }, now + refusedAfter + wait * hour).length > 0
			)
				return wait;
		}
		return null;
	};
	expect([0, 1, 2, 4, 20, 90].map((hours) => waits(hours * hour))).toEqual([1, 1, 2, 4, 20, 24]);
});

it('keeps house once a day, and at the first start', () => {
	expect(dueTasks({ ...nothing, lastThinning: now - 24 * hour }, now)).toEqual([{ task: 'thin', key: 'all' }]);
	expect(dueTasks({ ...nothing, lastThinning: null }, now)).toEqual([{ task: 'thin', key: 'all' }]);
});
