import { describe, expect, it } from 'vitest';
import { createLocalEngine } from '../../src/engine/local.js';
import type { Task, TaskHandler } from '../../src/ports/engine.js';
import { FakeClock } from '../fakes/clock.js';

function engineWith(dispatch: TaskHandler) {
	const clock = new FakeClock(1_000);
	const errors: unknown[] = [];
	const engine = createLocalEngine({ clock, onError: (_task, _key, error) => errors.push(error) });
	const nothing = async () => {};
	const handlers: Record<Task, TaskHandler> = {
		read: nothing,
		moment: nothing,
		dispatch,
		resume: nothing,
		thin: nothing,
		outages: nothing,
		digest: nothing,
		finds: nothing,
		live: nothing,
		remind: nothing,
		'server-events': nothing,
	};
	return { clock, engine, errors, start: () => engine.start(handlers) };
}

describe('the engine of one process', () => {
	it('rings at its moment, not before', async () => {
		const rung: string[] = [];
		const { clock, engine, start } = engineWith(async (key) => void rung.push(key));
		await start();
		engine.wake('dispatch', 'a', 2_000);
		await engine.idle();
		expect(rung).toEqual([]);
		clock.move(1_000);
		await engine.idle();
		expect(rung).toEqual(['a']);
	});

	it('rings at the next wake when its timer slept with the machine', async () => {
		const rung: string[] = [];
		let now = 0;
		let begun = 0;
		const after = (ms: number, ring: () => void) => {
			begun++;
			// Timers do not count the time asleep: only what is due at once rings.
			if (ms <= 0) setImmediate(ring);
			return () => {};
		};
		const engine = createLocalEngine({ clock: { now: () => now, after }, onError: () => {} });
		const note = async (key: string) => void rung.push(key);
		await engine.start({
			read: note,
			moment: note,
			dispatch: note,
			resume: note,
			thin: note,
			outages: note,
			digest: note,
			finds: note,
			live: note,
			remind: note,
			'server-events': note,
		});
		engine.wake('read', 'uk', 3_600_000);
		now = 8 * 3_600_000;
		engine.wake('read', 'uk', now);
		await new Promise((resolve) => setImmediate(resolve));
		await new Promise((resolve) => setImmediate(resolve));
		expect([rung, begun]).toEqual([['uk'], 2]);
	});

	it('keeps one alarm a key, the earlier one', async () => {
		const rung: string[] = [];
		const { clock, engine, start } = engineWith(async (key) => void rung.push(key));
		await start();
		engine.wake('dispatch', 'a', 5_000);
		engine.wake('dispatch', 'a', 2_000);
		engine.wake('dispatch', 'a', 9_000);
		clock.move(10_000);
		await engine.idle();
		expect(rung).toEqual(['a']);
	});

	it('never runs one key twice at once, and answers a ring in between afterwards', async () => {
		let running = 0;
		let most = 0;
		let runs = 0;
		let finish = () => {};
		const { engine, start } = engineWith(async () => {
			runs++;
			most = Math.max(most, ++running);
			await new Promise<void>((resolve) => {
				finish = resolve;
			});
			running--;
		});
		await start();
		engine.wake('dispatch', 'a', 0);
		await new Promise((resolve) => setImmediate(resolve));
		engine.wake('dispatch', 'a', 0);
		await new Promise((resolve) => setImmediate(resolve));
		expect(runs).toBe(1);
		finish();
		await new Promise((resolve) => setTimeout(resolve, 5));
		expect(runs).toBe(2);
		finish();
		await engine.idle();
		expect(most).toBe(1);
	});

	it('begins what is due at once in several turns, so that others have theirs between', async () => {
		const rung: string[] = [];
		const { engine, clock, start } = engineWith(async (key) => void rung.push(key));
		await start();
		const keys = Array.from({ length: 50 }, (_, i) => `${i}`);
		for (const key of keys) engine.wake('dispatch', key, 2_000);
		clock.move(1_000);
		const begun: number[] = [];
		for (let i = 0; i < 3; i++) {
			begun.push(rung.length);
			await new Promise((resolve) => setImmediate(resolve));
		}
		expect(begun).toEqual([20, 40, 50]);
		expect(rung).toEqual(keys);
	});

	it('drops what has rung but not begun when it stops', async () => {
		const rung: string[] = [];
		const { engine, clock, start } = engineWith(async (key) => void rung.push(key));
		await start();
		for (let i = 0; i < 50; i++) engine.wake('dispatch', `${i}`, 2_000);
		clock.move(1_000);
		await engine.stop();
		await engine.idle();
		expect(rung).toHaveLength(20);
	});

	it('goes on after a handler threw', async () => {
		let runs = 0;
		const { engine, errors, start } = engineWith(async () => {
			runs++;
			throw new Error('a bug');
		});
		await start();
		engine.wake('dispatch', 'a', 0);
		await engine.idle();
		engine.wake('dispatch', 'a', 0);
		await engine.idle();
		expect(runs).toBe(2);
		expect(errors).toHaveLength(2);
	});

	it('stops: what runs is waited for, what waits is dropped', async () => {
		const rung: string[] = [];
		const { clock, engine, start } = engineWith(async (key) => void rung.push(key));
		await start();
		engine.wake('dispatch', 'later', 5_000);
		await engine.stop();
		clock.move(10_000);
		engine.wake('dispatch', 'after', 0);
		await engine.idle();
		expect(rung).toEqual([]);
	});
});

it('rings what was asked for while the clock was wrong, as soon as it is late by a clock that is right', async () => {
	const rung: string[] = [];
	const { clock, engine, start } = engineWith(async (key) => void rung.push(key));
	const right = clock.now.bind(clock);
	await start();
	clock.now = () => right() - 7_200_000;
	engine.wake('dispatch', 'a', 61_000);
	clock.now = right;
	await engine.idle();
	expect(rung).toEqual([]);
	clock.move(60_000);
	await engine.idle();
	expect(rung).toEqual(['a']);
	// And once only, when its own alarm would have rung.
	clock.move(7_200_000);
	await engine.idle();
	expect(rung).toEqual(['a']);
});
