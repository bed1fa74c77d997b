import { describe, expect, it } from 'vitest';
import { expiringMap, seenWithin } from '../../../src/chat/shared/expiring-map.js';
import { FakeClock } from '../../fakes/clock.js';

const start = Date.UTC(2026, 0, 1);

describe('an expiring map', () => {
	it('forgets what is old by its own clock, at once', () => {
		const clock = new FakeClock(start);
		const map = expiringMap<number>(() => clock.now(), { limit: 10, ttlMs: 1_000 });
		map.set('a', 1);
		clock.move(1_000);
		expect(map.get('a')).toBe(1);
		clock.move(1);
		expect(map.get('a')).toBeUndefined();
	});

	it('keeps what was used last where it is full', () => {
		const map = expiringMap<number>(() => start, { limit: 2, ttlMs: 1_000 });
		map.set('a', 1).set('b', 2);
		map.get('a');
		map.set('c', 3);
		expect(['a', 'b', 'c'].filter((key) => map.has(key))).toEqual(['a', 'c']);
	});
});

describe('what was seen', () => {
	it('is the first of its name once, until it is forgotten', () => {
		const clock = new FakeClock(start);
		const seen = seenWithin(() => clock.now(), 1_000);
		expect([seen.has('a'), seen.isFirst('a'), seen.has('a'), seen.isFirst('a'), seen.isFirst('b')]).toEqual([
			...[false, true, true, false, true],
		]);
		clock.move(1_001);
		expect([seen.has('a'), seen.isFirst('a')]).toEqual([false, true]);
	});

	it('is not kept longer by asking again', () => {
		const clock = new FakeClock(start);
		const seen = seenWithin(() => clock.now(), 1_000);
		seen.isFirst('a');
		clock.move(900);
		expect(seen.isFirst('a')).toBe(false);
		clock.move(101);
		expect(seen.isFirst('a')).toBe(true);
	});
});
