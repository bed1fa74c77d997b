import type { Clock } from '../../../src/schedule/types.js';

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

	jump(ms: number): void {
		const { rate } = this.timeline;
		this.timeline = { realAt: Date.now(), virtualAt: this.now() + ms, rate };
		const late = [...this.#alarms].filter(({ at }) => at <= this.now()).sort((a, b) => a.at - b.at);
		for (const alarm of late) this.#ring(alarm);
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
