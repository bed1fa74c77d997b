import { setImmediate } from 'node:timers';
import type { Instant } from '../domain/petition.js';
import type { Clock } from '../ports/clock.js';
import type { Engine, Task, TaskHandler } from '../ports/engine.js';

interface Alarm {
	at: Instant;
	cancel: () => void;
}

export interface LocalEngineOptions {
	/** Real time. */
	readonly clock: Clock;
	/** A handler threw: our bug, not a platform's fault. The sweep will come back to it. */
	readonly onError: (task: Task, key: string, error: unknown) => void;
}

/** Timers may not be set further ahead (2^31 ms); the sweep sets the rest. */
const furthest = 2_000_000_000;

/** So many begin in one turn of the event loop: when a thousand are due at once, a command is still answered. */
const together = 20;

/** The engine of a single process: timers in memory, rebuilt from the tables by the sweep at start. */
export function createLocalEngine({ clock, onError }: LocalEngineOptions): Engine {
	const alarms = new Map<string, Alarm>();
	/** What has rung and is still to begin. */
	const rung = new Map<string, () => void>();
	const running = new Map<string, Promise<void>>();
	const again = new Set<string>();
	let handlers: Readonly<Record<Task, TaskHandler>> | null = null;
	let stopped = false;
	let begun = 0;

	function wake(task: Task, key: string, at: Instant): void {
		if (stopped) return;
		const id = `${task} ${key}`;
		const waiting = alarms.get(id);
		const now = clock.now();
		// A timer that should have rung by now: the machine slept, and the timer with it.
		const late = waiting !== undefined && waiting.at <= now;
		if (waiting !== undefined && waiting.at <= at && !late) return;
		waiting?.cancel();
		const ms = Math.min(furthest, Math.max(0, at - now));
		alarms.set(id, { at, cancel: clock.after(ms, () => ring(task, key, id)) });
	}

	function ring(task: Task, key: string, id: string): void {
		alarms.delete(id);
		if (stopped || handlers === null) return;
		const handle = handlers[task];
		rung.set(id, () => begin(task, key, id, handle));
		beginSome();
	}

	function beginSome(): void {
		for (const [id, beginOne] of rung) {
			if (begun === together) return;
			rung.delete(id);
			if (begun++ === 0) setImmediate(nextTurn);
			beginOne();
		}
	}

	function nextTurn(): void {
		begun = 0;
		beginSome();
	}

	function begin(task: Task, key: string, id: string, handle: TaskHandler): void {
		// One at a time for a key: a ring in between is answered once more afterwards.
		if (running.has(id)) {
			again.add(id);
			return;
		}
		const run = handle(key)
			.catch((error: unknown) => onError(task, key, error))
			.then(() => {
				running.delete(id);
				if (again.delete(id)) wake(task, key, clock.now());
			});
		running.set(id, run);
	}

	async function idle(): Promise<void> {
		for (;;) {
			const now = clock.now();
			const due = rung.size > 0 || [...alarms.values()].some((alarm) => alarm.at <= now);
			if (running.size === 0 && !due) return;
			if (running.size > 0) await Promise.all(running.values());
			else await new Promise<void>((resolve) => clock.after(0, resolve));
		}
	}

	return {
		wake,
		idle,
		async start(given) {
			handlers = given;
		},
		async stop() {
			stopped = true;
			for (const alarm of alarms.values()) alarm.cancel();
			alarms.clear();
			rung.clear();
			await Promise.all(running.values());
		},
	};
}
