import type { Clock } from '../../../src/ports/clock.js';

/** A time that runs beside the real one, faster: `virtualAt` when it was `realAt`. Shared by processes as plain numbers. */
export interface Timeline {
	readonly realAt: number;
	readonly virtualAt: number;
	/** Virtual milliseconds in a real one. */
	readonly rate: number;
}

export function virtualNow({ realAt, virtualAt, rate }: Timeline, realNow: number): number {
	return Math.round(virtualAt + (realNow - realAt) * rate);
}

interface Alarm {
	readonly at: number;
	readonly ring: () => void;
	timer: NodeJS.Timeout;
}

/** The timeline as a clock, which may be moved ahead: what it passes rings at once, in order. */
export class TimelineClock implements Clock {
	timeline: Timeline;
	readonly #alarms = new Set<Alarm>();

	constructor(rate: number) {
		this.timeline = { realAt: Date.now(), virtualAt: Date.now(), rate };
	}

	now(): number {
		return virtualNow(this.timeline, Date.now());
	}

	after(ms: number, ring: () => void): () => void {
		const alarm: Alarm = {
			at: this.now() + ms,
			ring,
			timer: setTimeout(() => this.#ring(alarm), ms / this.timeline.rate),
		};
		this.#alarms.add(alarm);
		return () => this.#forget(alarm);
	}

	/** Moves ahead; what rings on the way does so in its own moment, and is done with before time goes on. */
	async jump(ms: number): Promise<void> {
		const until = this.now() + ms;
		for (;;) {
			const [next] = [...this.#alarms].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
			if (next === undefined) break;
			this.#moveTo(Math.max(next.at, this.now()));
			this.#ring(next);
			for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
		}
		this.#moveTo(Math.max(until, this.now()));
	}

	#moveTo(at: number): void {
		this.timeline = { ...this.timeline, realAt: Date.now(), virtualAt: at };
	}

	#ring(alarm: Alarm): void {
		this.#forget(alarm);
		alarm.ring();
	}

	#forget(alarm: Alarm): void {
		clearTimeout(alarm.timer);
		this.#alarms.delete(alarm);
	}
}
