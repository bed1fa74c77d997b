import { describe, expect, it } from 'vitest';
import { type Announced, announcedKey, decide, type Occasion } from '../../src/domain/decide.js';
import type { Follow } from '../../src/domain/follow.js';
import type { Plan } from '../../src/domain/plan.js';
import { at, change, follow, reading } from './build.js';

function plan(from: number, to: number, follows: readonly Follow[], announced: Announced = new Map()): Plan {
	const of = change([reading('2016-01-05T16:00Z', from), reading('2016-01-06T00:00Z', to)]);
	return decide({ occasions: [{ about: 'petition', change: of, follows }], announced });
}

const keysOf = (of: Plan, post = 0) => of.posts[post]?.crossings.map((index) => of.crossings[index]?.key);

describe('decide', () => {
	it('makes one post of several crossings, the most important first', () => {
		const of = plan(60_000, 114_466, [follow('threshold ladder every:25000 percent:75')]);
		expect(keysOf(of)).toEqual(['threshold:100000', 'count:75000', 'percent:75:of:100000']);
		expect(of.posts).toHaveLength(1);
	});

	it('gives every follow a verdict with its reason', () => {
		const of = plan(
			60_000,
			100_000,
			[
				follow('threshold', { id: 1, destination: 10 }),
				follow('every:75000', { id: 2, destination: 20 }),
				follow('ladder', { id: 3, destination: 30, baseline: 120_000 }),
				follow('ladder', { id: 4, destination: 40 }),
			],
			new Map([[announcedKey({ kind: 'petition', id: 1 }, 'threshold:100000'), new Map([[40, 1]])]]),
		);
		const verdicts = of.verdicts.filter((each) => each.key === 'threshold:100000');
		expect(verdicts.map(({ follow: id, tell, reason, rule }) => ({ id, tell, reason, rule }))).toEqual([
			{ id: 1, tell: true, reason: 'asked-for', rule: 'threshold' },
			{ id: 2, tell: false, reason: 'not-asked-for', rule: null },
			{ id: 3, tell: false, reason: 'before-baseline', rule: 'ladder' },
			{ id: 4, tell: false, reason: 'told-before', rule: 'ladder' },
		]);
	});

	it('tells a destination once that follows twice', () => {
		const own = follow('ladder', { id: 1, destination: 10 });
		const campaign = follow('ladder threshold', { id: 2, destination: 10, subject: { kind: 'campaign', id: 9 } });
		const of = plan(60_000, 100_000, [own, campaign]);
		expect(of.posts).toHaveLength(1);
		expect(keysOf(of)).toEqual(['threshold:100000']);
	});

	it('mentions only whom a manager chose', () => {
		expect(plan(0, 1_000, [follow('ladder')]).posts[0]?.mention).toBeNull();
		expect(plan(0, 1_000, [follow('ladder', { mention: 'role-1' })]).posts[0]?.mention).toBe('role-1');
	});

	it('tells a correction only where the lost number was told', () => {
		const known = [{ key: 'count:20000', moment: 0, value: 20_000, lost: [] }];
		const of = change([reading('2016-01-05T16:00Z', 20_003), reading('2016-01-06T00:00Z', 19_998)], {}, { known });
		const follows = [
			follow('correction', { id: 1, destination: 10 }),
			follow('correction', { id: 2, destination: 20 }),
		];
		const announced = new Map([[announcedKey(of.subject, 'count:20000'), new Map([[20, 1]])]]);
		const made = decide({ occasions: [{ about: 'petition', change: of, follows }], announced });
		expect(made.posts.map((post) => post.destination)).toEqual([20]);
		expect(made.verdicts.map((each) => each.reason)).toEqual(['not-told-here', 'asked-for']);
	});

	it('takes a number back once in each destination, also where that was told of it after the first time', () => {
		const known = [
			{ key: 'count:20000', moment: 0, value: 20_000, lost: [] },
			{ key: 'correction:1', moment: 0, value: 5, lost: [20_000] },
		];
		const of = change([reading('2016-01-05T16:00Z', 20_003), reading('2016-01-06T00:00Z', 19_998)], {}, { known });
		const follows = [10, 20].map((destination) => follow('correction', { id: destination, destination }));
		const occasions: Occasion[] = [{ about: 'petition', change: of, follows }];
		const told = (count: readonly number[], correction: readonly (readonly [destination: number, place: number])[]) =>
			new Map([
				[announcedKey(of.subject, 'count:20000'), new Map(count.map((destination) => [destination, 5]))],
				[announcedKey(of.subject, 'correction:1'), new Map(correction)],
			]);
		const late = decide({ occasions, announced: told([10, 20], [[10, 6]]) });
		expect(late.posts.map((post) => post.destination)).toEqual([20]);
		// A fall that was told before the number was says nothing of it.
		const early = decide({
			occasions,
			announced: told(
				[10, 20],
				[
					[10, 6],
					[20, 4],
				],
			),
		});
		expect(early.posts.map((post) => post.destination)).toEqual([20]);
		// A count that wavers makes no rows.
		expect(
			decide({
				occasions,
				announced: told(
					[10, 20],
					[
						[10, 6],
						[20, 7],
					],
				),
			}),
		).toEqual({
			crossings: [],
			verdicts: [],
			posts: [],
		});
	});

	it("puts a petition's news and its campaign's total into one post", () => {
		const of = change([reading('2016-01-04T18:00Z', 19_124), reading('2016-01-05T04:00Z', 26_683)]);
		const subject = { kind: 'campaign', id: 9 } as const;
		const parts = [
			{ petition: 1, title: 'a', count: 26_683, approximate: false, at: at('2016-01-05T04:00Z') },
			{ petition: 2, title: 'b', count: 183_000, approximate: true, at: at('2016-01-04T21:00Z') },
		];
		const wishes = follow('ladder total', { destination: 10, subject });
		const total = { subject, now: of.now, title: 'both', baseline: 0, known: ['total:100000'], after: 209_683, parts };
		const occasions: Occasion[] = [
			{ about: 'petition', change: of, follows: [wishes] },
			{ about: 'total', change: total, follows: [wishes] },
		];
		const made = decide({ occasions, announced: new Map() });
		expect(keysOf(made)).toContain('total:200000');
		expect(keysOf(made)).not.toContain('total:100000');
		expect(made.posts).toHaveLength(1);
	});
});
