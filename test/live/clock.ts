import type { Clock } from '../../src/ports/clock.js';

interface Alarm {
	readonly at: number;
	readonly ring: () => void;
}

/**
 * The time of a story. The world's goes on by itself; the bot's clock may be wrong. Alarms ring after as much time as
 * was asked for, whatever the bot's clock says then, as those of a real machine do.
 */
export class StoryClock implements Clock {
	#world: number;
	/** How far the bot's clock is ahead, in milliseconds. */
	skew = 0;
	#alarms = new Set<Alarm>();

	constructor(world: number) {
		this.#world = world;
	}

	/** The world's time. */
	get world(): number {
		return this.#world;
	}

	/** What the bot takes for now. */
	now(): number {
		return this.#world + this.skew;
	}

	/** What passes however the bot's clock is set. */
	steady(): number {
		return this.#world;
	}

	after(ms: number, ring: () => void): () => void {
		const alarm = { at: this.#world + Math.max(0, ms), ring };
		this.#alarms.add(alarm);
		// What is due at once rings without the clock being moved, after the code that asked for it.
		if (ms <= 0) setImmediate(() => this.#ringDue());
		return () => {
			this.#alarms.delete(alarm);
		};
	}

	/** When the next alarm rings, by the world's time. */
	get nextAlarm(): number {
		return Math.min(...[...this.#alarms].map(({ at }) => at), Number.POSITIVE_INFINITY);
	}

	/** Goes on to this moment, which no alarm precedes, and rings what is due then. */
	moveTo(world: number): void {
		this.#world = Math.max(this.#world, world);
		this.#ringDue();
	}

	/** The process has ended: nothing rings any more. */
	forgetAlarms(): void {
		this.#alarms = new Set();
	}

	#ringDue(): void {
		const due = [...this.#alarms].filter(({ at }) => at <= this.#world).sort((a, b) => a.at - b.at);
		for (const alarm of due) if (this.#alarms.delete(alarm)) alarm.ring();
	}
}
