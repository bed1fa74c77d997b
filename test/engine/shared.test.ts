import { expect, it } from 'vitest';
import { createSharedEngine } from '../../src/engine/shared.js';
import type { Engine, Task } from '../../src/ports/engine.js';
import { FakeClock } from '../fakes/clock.js';

const clock = new FakeClock(1_000_000);

function shared(does: readonly Task[], hears = true) {
	const done: string[] = [];
	const rung: string[] = [];
	let hear = (_task: Task, _key: string) => {};
	const local: Engine = {
		wake: (task, key, at) => void done.push(`${task} ${key} ${at - clock.now()}`),
		start: async () => {},
		stop: async () => {},
		idle: async () => {},
	};
	const alarms = {
		heard: () => hears,
		ring: (task: Task, key: string) => void rung.push(`${task} ${key}`),
		start(tasks: readonly Task[], given: typeof hear) {
			expect(tasks).toEqual(does);
			hear = given;
		},
		stop: async () => {},
	};
	const engine = createSharedEngine({ local, alarms, does: (task) => does.includes(task), clock });
	return { engine, done, rung, hear: (task: Task, key: string) => hear(task, key) };
}

it('does its own work, and tells others of theirs when it is due', () => {
	const { engine, done, rung } = shared(['dispatch', 'resume']);
	engine.wake('dispatch', '1', clock.now() + 5);
	engine.wake('read', 'p', clock.now());
	engine.wake('moment', '1', clock.now() + 5);
	expect([done, rung]).toEqual([['dispatch 1 5'], ['read p']]);
});

it('leaves to the alarm what has one, as long as it hears of it', () => {
	const posts = shared(['dispatch']);
	const deaf = shared(['dispatch'], false);
	const polls = shared(['read'], false);
	for (const { engine } of [posts, deaf, polls]) engine.wake('dispatch', '1', clock.now(), 'set');
	expect([posts.done, posts.rung]).toEqual([[], []]);
	expect([deaf.done, deaf.rung]).toEqual([['dispatch 1 0'], []]);
	expect([polls.done, polls.rung]).toEqual([[], []]);
});

it('does what it hears', async () => {
	const { engine, done, hear } = shared(['read', 'dispatch']);
	await engine.start({} as never);
	hear('dispatch', '7');
	expect(done).toEqual(['dispatch 7 0']);
});
