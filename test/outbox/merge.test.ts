import { describe, expect, it } from 'vitest';
import type { Crossing } from '../../src/domain/crossing.js';
import type { Destination } from '../../src/domain/destination.js';
import type { Family } from '../../src/domain/families/index.js';
import type { Post } from '../../src/domain/plan.js';
import { backoff } from '../../src/outbox/backoff.js';
import { nextStep } from '../../src/outbox/merge.js';
import { type AnyFacts, crossingWith } from '../domain/any-facts.js';
import { at } from '../domain/build.js';

const now = at('2026-07-01T12:00Z');
const minutes = 60_000;
const destination: Destination = {
	id: 1,
	platform: 'console',
	workspace: 'console',
	channel: '#general',
	zone: 'Europe/London',
	locale: 'en',
	quiet: null,
	state: 'active',
	reason: null,
	dailyCap: 6,
	templates: {},
	suspendedAt: null,
	name: null,
};

function crossing(key: string, family: Family, more: Partial<AnyFacts> = {}): Crossing {
	const facts = { title: 'T', url: null, zone: 'UTC', count: 1, approximate: false, countAt: now, ...more };
	const made = crossingWith({ subject: { kind: 'petition', id: 1 }, key, family, moment: now, facts });
	return { ...made, id: 1, noticedAt: now };
}

function post(id: string, over: Partial<Post> = {}): Post {
	return {
		id,
		destination: 1,
		state: 'waiting',
		mention: null,
		moment: now,
		createdAt: now,
		attempts: 0,
		nextTryAt: now,
		triedAt: null,
		tryEndsAt: null,
		doubtSince: null,
		mergedInto: null,
		messageId: null,
		thread: null,
		outcome: null,
		sentAt: null,
		pausedUntil: null,
		crossings: [crossing('count:1000', 'count', { value: 1000 })],
		notices: [],
		...over,
	};
}

describe('the next step for a destination', () => {
	it('is nothing without posts', () => {
		expect(nextStep([], destination, now, now)).toEqual({ kind: 'nothing' });
	});

	it('sends what waits together as one, the headline first', () => {
		const step = nextStep(
			[post('a'), post('b', { crossings: [crossing('threshold:100000', 'threshold', { value: 100_000 })] })],
			destination,
			now,
			now,
		);
		expect(step).toMatchObject({ kind: 'send', lead: { id: 'a' }, merged: [{ id: 'b' }], catchUp: false });
		expect(step.kind === 'send' && step.content.crossings.map((each) => each.key)).toEqual([
			'threshold:100000',
			'count:1000',
		]);
	});

	it('settles doubt before anything else, and alone', () => {
		const doubtful = post('a', { state: 'doubtful', attempts: 1, triedAt: now, doubtSince: now });
		expect(nextStep([doubtful, post('b')], destination, now, now)).toMatchObject({ kind: 'settle', post: { id: 'a' } });
	});

	it('holds back the rest for five minutes of doubt, and then goes on without what is in doubt', () => {
		const look = now + 2 * minutes;
		const doubtful = post('a', { state: 'doubtful', attempts: 1, doubtSince: now, nextTryAt: look });
		expect(nextStep([doubtful, post('b')], destination, now, now)).toEqual({ kind: 'wait', until: look, held: [] });
		const rare = { ...doubtful, nextTryAt: now + 15 * minutes };
		const five = now + 5 * minutes;
		expect(nextStep([rare, post('b')], destination, now, now)).toEqual({ kind: 'wait', until: five, held: [] });
		const step = nextStep([rare, post('b')], destination, five, now);
		expect(step).toMatchObject({ kind: 'send', lead: { id: 'b' }, merged: [] });
		// Whoever has nothing else to do comes back for the look.
		expect(nextStep([rare], destination, five, now)).toEqual({ kind: 'wait', until: rare.nextTryAt, held: [] });
		const put = post('b', { nextTryAt: five + 1 });
		expect(nextStep([rare, put], destination, five, now)).toMatchObject({ kind: 'wait', until: five + 1 });
	});

	it('looks at every doubtful post, however old, and never gives one up unseen', () => {
		const old = post('a', { state: 'doubtful', doubtSince: now - 30 * 24 * 60 * minutes });
		expect(nextStep([old], destination, now, now)).toMatchObject({ kind: 'settle', post: { id: 'a' } });
	});

	it('treats a post found in the middle of a try as doubtful', () => {
		expect(nextStep([post('a', { state: 'trying', triedAt: now - 1 })], destination, now, now)).toMatchObject({
			kind: 'settle',
		});
	});

	it('holds in quiet hours until they end, and does not call it stale then', () => {
		const quiet = { ...destination, quiet: { from: 1320, to: 420 } };
		const night = at('2026-07-01T22:00Z');
		const morning = at('2026-07-02T06:00Z');
		const waiting = post('a', { createdAt: night, nextTryAt: night });
		expect(nextStep([waiting], quiet, night, night)).toEqual({
			kind: 'wait',
			until: morning,
			held: [{ post: 'a', until: morning, why: 'quiet-hours' }],
		});
		const held = { ...waiting, nextTryAt: morning };
		expect(nextStep([held], quiet, morning, morning)).toMatchObject({ kind: 'send', catchUp: false });
	});

	it('holds what is paused and lets the rest go', () => {
		const step = nextStep([post('a', { pausedUntil: now + 1 }), post('b')], destination, now, now);
		expect(step).toMatchObject({ kind: 'send', lead: { id: 'b' }, merged: [] });
	});

	it('tells a count that waited too long as what was passed, and a threshold for a week as news', () => {
		const hours = 3_600_000;
		const late = post('a', { attempts: 3, createdAt: now - 2 * hours });
		expect(nextStep([late], destination, now, now)).toMatchObject({ kind: 'send', catchUp: true });
		const big = { ...late, crossings: [crossing('threshold:100000', 'threshold', { value: 100_000 })] };
		expect(nextStep([big], destination, now, now)).toMatchObject({ catchUp: false });
		expect(nextStep([{ ...big, createdAt: now - 8 * 24 * hours }], destination, now, now)).toMatchObject({
			catchUp: true,
		});
	});

	it('drops a reminder of a deadline that has passed', () => {
		const reminder = post('a', { crossings: [crossing('deadline:1h', 'deadline', { due: now })] });
		expect(nextStep([reminder], destination, now, now)).toMatchObject({ kind: 'drop' });
		expect(nextStep([reminder], destination, now, now - 1)).toMatchObject({ kind: 'send' });
	});

	it('waits for a post that was put off', () => {
		expect(nextStep([post('a', { nextTryAt: now + 5 })], destination, now, now)).toMatchObject({
			kind: 'wait',
			until: now + 5,
		});
	});
});

describe('back-off', () => {
	it('doubles up to a quarter of an hour and is spread', () => {
		expect([1, 2, 3, 20].map((n) => backoff(n, 0.5))).toEqual([2_000, 4_000, 8_000, 900_000]);
		expect(backoff(1, 0)).toBe(1_600);
		expect(backoff(1, 1)).toBe(2_400);
	});
});
