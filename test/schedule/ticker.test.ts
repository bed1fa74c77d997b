import { afterEach, expect, it, vi } from 'vitest';
import type { Clock } from '../../src/ports/clock.js';
import { startTicker } from '../../src/schedule/ticker.js';

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

it('a tick that a suspend swallowed is made up by the next one, and printed nowhere', async () => {
	vi.useFakeTimers({ now: Date.UTC(2026, 10, 21, 12) });
	const printed = (['log', 'info', 'warn', 'error', 'debug'] as const).map((way) =>
		vi.spyOn(console, way).mockImplementation(() => {}),
	);
	const output = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	const errors = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	let ticks = 0;
	const stop = startTicker(() => void ticks++, steadyClock());
	await vi.advanceTimersByTimeAsync(16_000);
	expect(ticks).toBe(1);
	// The machine slept for ten minutes: the timer that was set before rings late.
	vi.setSystemTime(Date.now() + 600_000);
	await vi.advanceTimersByTimeAsync(31_000);
	expect(ticks).toBeGreaterThan(1);
	stop();
	for (const way of [...printed, output, errors]) expect(way).not.toHaveBeenCalled();
});

/** The set clock, and beside it the time that passes. */
function steadyClock(): Clock {
	let passed = 0;
	return {
		now: () => Date.now(),
		steady: () => passed,
		after(ms, ring) {
			const timer = setTimeout(() => {
				passed += ms;
				ring();
			}, ms);
			return () => clearTimeout(timer);
		},
	};
}

it.each([
	['a day back', -86_400_000],
	['nine years forward', 9 * 365 * 86_400_000],
])('goes on ticking when the clock is set %s, and at once', async (_, by) => {
	vi.useFakeTimers({ now: Date.UTC(2026, 10, 21, 12) });
	const clock = steadyClock();
	let ticks = 0;
	const stop = startTicker(() => void ticks++, clock);
	await vi.advanceTimersByTimeAsync(16_500);
	expect(ticks).toBe(1);
	vi.setSystemTime(Date.now() + by);
	await vi.advanceTimersByTimeAsync(5_000);
	expect(ticks).toBe(2);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(ticks).toBe(6);
	stop();
});
