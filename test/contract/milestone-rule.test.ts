import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { familyNames, readFacts } from '../../src/domain/families/index.js';
import { milestoneRules } from '../../src/domain/milestones/index.js';
import { announce } from '../../src/render/announce.js';
import { renderDiscord } from '../../src/render/discord.js';
import { renderSlack } from '../../src/render/slack.js';
import { textsFor } from '../../src/render/texts/index.js';
import { atFirstSight, factsAt, paramsOf, start, Watched, withNumbers } from './milestone-rule.js';

/* Every registered rule keeps these laws, with the example of its help and with other numbers in it. */

const texts = textsFor('en');
const count = fc.integer({ min: 0, max: 150_000 });
/** Few enough for `every`, which tells at most a hundred at once. */
const number = fc.integer({ min: 1_600, max: 90_000 });
const numbers = fc.array(number, { minLength: 4, maxLength: 4 });
const ascending = (counts: readonly number[]) => [...counts].sort((a, b) => a - b);
/** Many more at night. */
const runs = { numRuns: process.env['MILEPOST_NIGHTLY'] === undefined ? 40 : 1_000 };

describe.each(milestoneRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
	const example = texts.rules.typed(id);
	const watch = (with_: readonly number[], from: number, baseline = from) =>
		new Watched(rule, withNumbers(example, with_), from, baseline);

	it('has an example in the help that is typed as it says, in one spelling', () => {
		const params = paramsOf(example);
		expect(rule.check(params)).toBeNull();
		expect(rule.normal === null ? params : rule.normal(params)).toBe(params);
	});

	it('says nothing at first sight', () => {
		fc.assert(
			fc.property(count, numbers, (seen, with_) => {
				const params = paramsOf(withNumbers(example, with_));
				expect(rule.reached?.(atFirstSight(seen), params) ?? []).toEqual([]);
			}),
			runs,
		);
	});

	it('says the same of the same change, and tells it once', () => {
		fc.assert(
			fc.property(count, count, numbers, (from, to, with_) => {
				const told = watch(with_, from).to(to);
				const again = watch(with_, from);
				expect(again.to(to)).toEqual(told);
				expect(new Set(told).size).toBe(told.length);
				expect(again.to(to)).toEqual([]);
			}),
			runs,
		);
	});

	it('tells each key once, whatever the count does', () => {
		fc.assert(
			fc.property(fc.array(count, { minLength: 2, maxLength: 12 }), numbers, ([first = 0, ...counts], with_) => {
				const watched = watch(with_, first);
				const keys = counts.flatMap((each) => watched.to(each));
				expect(new Set(keys).size).toBe(keys.length);
			}),
			runs,
		);
	});

	it('tells of a rise the same however it is cut into readings', () => {
		fc.assert(
			fc.property(fc.array(count, { minLength: 3, maxLength: 12 }), numbers, (counts, with_) => {
				const [first = 0, ...rest] = ascending(counts);
				const inSteps = watch(with_, first);
				const keys = rest.flatMap((each) => inSteps.to(each));
				expect([...watch(with_, first).to(rest.at(-1) ?? first)].sort()).toEqual([...keys].sort());
			}),
			runs,
		);
	});

	it('tells of a higher rise everything that a lower one tells', () => {
		fc.assert(
			fc.property(fc.tuple(count, count, count), numbers, (counts, with_) => {
				const [from = 0, low = 0, high = 0] = ascending(counts);
				expect(watch(with_, from).to(high)).toEqual(expect.arrayContaining([...watch(with_, from).to(low)]));
			}),
			runs,
		);
	});

	it('tells nothing of a rise to where its channel started, or below', () => {
		fc.assert(
			fc.property(fc.tuple(count, count, count), numbers, (counts, with_) => {
				const [from = 0, to = 0, baseline = 0] = ascending(counts);
				expect(watch(with_, from, baseline).to(to)).toEqual([]);
			}),
			runs,
		);
	});

	it('promises the number that comes next, and no other comes before it', () => {
		fc.assert(
			fc.property(fc.array(count, { minLength: 1, maxLength: 4 }), numbers, (counts, with_) => {
				const [first = 0, ...rest] = counts;
				const watched = watch(with_, first);
				for (const each of rest) watched.to(each);
				const promised = watched.next();
				if (promised === null) {
					expect(watched.to(150_000)).toEqual([]);
					return;
				}
				expect(promised.count).toBeGreaterThan(counts.at(-1) ?? 0);
				expect(watched.to(promised.count - 1)).toEqual([]);
				expect(watched.to(promised.count)).toContain(promised.key);
			}),
			runs,
		);
	});

	it('wakes at the first moment at which it has something to say without a reading', () => {
		const params = paramsOf(example);
		fc.assert(
			fc.property(count, fc.double({ min: 0, max: 1, noNaN: true }), (seen, share) => {
				const watched = factsAt(seen);
				const next = rule.nextMoment?.(watched, params) ?? null;
				const until = (next?.at ?? start + 90 * 86_400_000) - 1;
				const early = start + Math.floor(share * (until - start));
				const said = (now: number) => rule.reached?.({ ...atFirstSight(seen), ...later(seen, now) }, params) ?? [];
				expect(said(early)).toEqual([]);
				// The end of signing waits for a reading after it.
				if (next !== null && next.what !== 'end') expect(said(next.at)).not.toEqual([]);
			}),
			runs,
		);
	});

	it('tells what can be kept, read again, and said within the limits of both chats', () => {
		fc.assert(
			fc.property(fc.array(count, { minLength: 2, maxLength: 6 }), numbers, ([first = 0, ...counts], with_) => {
				const watched = watch(with_, first);
				for (const each of counts) watched.to(each);
				for (const { family, facts } of watched.told) {
					expect(familyNames).toContain(family);
					expect(readFacts(family, JSON.parse(JSON.stringify(facts)))).toEqual(facts);
				}
				if (watched.told.length === 0) return;
				const message = announce(watched.told, { texts, catchUp: false, mood: 'normal', now: start });
				const reader = { now: start, zone: 'UTC', locale: 'en', mention: null, postId: 'post1' };
				expect(JSON.stringify(renderDiscord(message, reader)).length).toBeLessThan(6_000);
				expect(renderSlack(message, reader).blocks?.length ?? 0).toBeLessThanOrEqual(50);
			}),
			{ numRuns: 30 },
		);
	});
});

/** The same petition, later, with nothing new read. */
function later(seen: number, now: number) {
	const after = factsAt(seen, now);
	return {
		now,
		after,
		before: { count: seen, events: [], state: 'open' as const, over: false, countries: null, outlook: null },
	};
}
