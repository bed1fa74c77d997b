import type { Clock } from '../../src/ports/clock.js';

interface Alarm {
	readonly at: number;
	readonly ring: () => void;
}

/** A clock that stands still until it is moved; alarms ring in order when it passes them. */
export class FakeClock implements Clock {
	#now: number;
	readonly #alarms = new Set<Alarm>();

	constructor(now: number) {
		this.#now = now;
	}

	now(): number {
		return this.#now;
	}

	after(ms: number, ring: () => void): () => void {
		const alarm = { at: this.#now + Math.max(0, ms), ring };
		this.#alarms.add(alarm);
		// What is due at once rings without the clock being moved, after the code that asked for it.
		if (ms <= 0) setImmediate(() => this.#ringDue());
		return () => {
			this.#alarms.delete(alarm);
		};
	}

	/** When the next alarm rings; null when none is set. */
	get next(): number | null {
		return this.#alarms.size === 0 ? null : Math.min(...[...this.#alarms].map(({ at }) => at));
	}

	/** Moves the clock and rings what it passes. */
	move(ms: number): void {
		this.#now += ms;
		this.#ringDue();
	}

	#ringDue(): void {
		const due = [...this.#alarms].filter((alarm) => alarm.at <= this.#now).sort((a, b) => a.at - b.at);
		for (const alarm of due) {
			this.#alarms.delete(alarm);
			alarm.ring();
		}
	}
}
