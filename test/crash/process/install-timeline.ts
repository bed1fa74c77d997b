import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import promises from 'node:timers/promises';
import { type Timeline, virtualNow } from './timeline.js';

/**
 * Makes this process live in a timeline: everything that asks for the time, or waits, does so in it, libraries as well
 * as the program. To be called before anything else is imported.
 */
export function installTimeline(timeline: Timeline): void {
	const { rate } = timeline;
	const RealDate = Date;
	const realNow = RealDate.now.bind(RealDate);
	const now = () => virtualNow(timeline, realNow());
	class VirtualDate extends RealDate {
		constructor(...given: readonly unknown[]) {
			super(...((given.length === 0 ? [now()] : given) as [number]));
		}
		static override now(): number {
			return now();
		}
	}
	globalThis.Date = VirtualDate as unknown as DateConstructor;
	const realPerformance = performance.now.bind(performance);
	performance.now = () => realPerformance() * rate;

	const { setTimeout: later, setInterval: often } = globalThis;
	const scaled =
		(wait: typeof later) =>
		(ring: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) =>
			wait(ring, ms / rate, ...given);
	globalThis.setTimeout = Object.assign(scaled(later), later) as typeof later;
	globalThis.setInterval = scaled(often as unknown as typeof later) as unknown as typeof often;
	Object.assign(timers, { setTimeout: globalThis.setTimeout, setInterval: globalThis.setInterval });
	const sleep = promises.setTimeout;
	Object.assign(promises, {
		setTimeout: (ms: number, ...rest: [value?: unknown, options?: object]) => sleep(ms / rate, ...rest),
	});
	syncBuiltinESMExports();
	const timeout = AbortSignal.timeout.bind(AbortSignal);
	AbortSignal.timeout = (ms) => timeout(Math.round(ms / rate));
}
