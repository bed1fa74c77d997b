import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { machineZone } from '../../config/machine-zone.js';
import { realClock } from '../../src/app/clock.js';
import { isZone } from '../../src/domain/day-rules.js';

beforeEach(() => {
	vi.useFakeTimers({ now: 1_000 });
});
afterEach(() => {
	vi.useRealTimers();
});

const day = 86_400_000;

it('tells the time, and rings once after it', () => {
	const ring = vi.fn();
	realClock.after(500, ring);
	vi.advanceTimersByTime(499);
	expect([realClock.now(), ring.mock.calls.length]).toEqual([1_499, 0]);
	vi.advanceTimersByTime(day);
	expect(ring).toHaveBeenCalledTimes(1);
});

it('waits longer than a Node timer can', () => {
	const ring = vi.fn();
	realClock.after(60 * day, ring);
	vi.advanceTimersByTime(60 * day - 1);
	expect(ring).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1);
	expect(ring).toHaveBeenCalledTimes(1);
});

it('can be told not to, also half-way through a long wait', () => {
	const ring = vi.fn();
	const cancel = realClock.after(60 * day, ring);
	vi.advanceTimersByTime(40 * day);
	cancel();
	vi.advanceTimersByTime(60 * day);
	expect(ring).not.toHaveBeenCalled();
});

it('knows the zone of the machine', () => {
	expect(isZone(machineZone())).toBe(true);
});
