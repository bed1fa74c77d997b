import { setImmediate } from 'node:timers';
import type { Instant } from '../domain/petition.js';
import type { Clock } from '../ports/clock.js';
import type { Engine, Task, TaskHandler } from '../ports/engine.js';

interface Timer {
	readonly task: Task;
	readonly key: string;
	at: Instant;
	cancel: () => void;
}

export interface LocalEngineDeps {
	/** Real time. */
	readonly clock: Clock;
	/** A handler threw: our bug, not a platform's fault. The next tick comes back to it (`enqueueDue`). */
	readonly onError: (task: Task, key: string, error: unknown) => void;
}

/** Timers may not be set further ahead (2^31 ms); `enqueueDue` sets the rest. */
const furthestMs = 2_000_000_000;

/** So many begin in one turn of the event loop: when a thousand are due at once, a command is still answered. */
const limitPerTurn = 20;

/** The engine of a single process: timers in memory, rebuilt from the tables at start (`enqueueDue`). */
export function createLocalEngine({ clock, onError }: LocalEngineDeps): Engine {
	const timers = new Map<string, Timer>();
	/** What has fired and is still to begin. */
	const fired = new Map<string, () => void>();
	const running = new Map<string, Promise<void>>();
	const again = new Set<string>();
	let handlers: Readonly<Record<Task, TaskHandler>> | null = null;
	let stopped = false;
	let begun = 0;

	function wake(task: Task, key: string, at: Instant): void {
		if (stopped) return;
		const id = `${task} ${key}`;
		const waiting = timers.get(id);
		const now = clock.now();
		// A timer that should have fired by now: the machine slept, and the timer with it.
		const late = waiting !== undefined && waiting.at <= now;
		if (waiting !== undefined && waiting.at <= at && !late) return;
		waiting?.cancel();
		const ms = Math.min(furthestMs, Math.max(0, at - now));
		timers.set(id, { task, key, at, cancel: clock.after(ms, () => fire(task, key, id)) });
	}

	function fire(task: Task, key: string, id: string): void {
		timers.delete(id);
		if (stopped || handlers === null) return;
		const handle = handlers[task];
		fired.set(id, () => begin(task, key, id, handle));
		beginSome();
	}

	function beginSome(): void {
		for (const [id, beginOne] of fired) {
			if (begun === limitPerTurn) return;
			fired.delete(id);
			if (begun++ === 0) setImmediate(nextTurn);
			beginOne();
		}
	}

	function nextTurn(): void {
		begun = 0;
		beginSome();
	}

	function begin(task: Task, key: string, id: string, handle: TaskHandler): void {
		// One at a time for a key: one that fires in between is answered once more afterwards.
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
			const due = [...timers].filter(([, timer]) => timer.at <= now);
			if (running.size === 0 && fired.size === 0 && due.length === 0) return;
			if (running.size > 0) await Promise.all(running.values());
			else await new Promise<void>((resolve) => clock.after(0, resolve));
			for (const [id, timer] of due) ringLate(id, timer);
		}
	}

	/** Should have rung by now, and waits on: the clock was set ahead, or back and right again, while it waited. */
	function ringLate(id: string, timer: Timer): void {
		if (timers.get(id) !== timer) return;
		timer.cancel();
		fire(timer.task, timer.key, id);
	}

	return {
		wake,
		idle,
		async start(given) {
			handlers = given;
		},
		async stop() {
			stopped = true;
			for (const timer of timers.values()) timer.cancel();
			timers.clear();
			fired.clear();
			await Promise.all(running.values());
		},
	};
}
