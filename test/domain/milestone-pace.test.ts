import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pace } from '../../src/domain/milestones/pace.js';
import type { Candidate, Change, KnownCrossing } from '../../src/domain/milestones/types.js';
import { clockIn } from '../../src/domain/outlook/clock.js';
import { type OutlookState, stateAfterAll } from '../../src/domain/outlook/models.js';
import { type OutlookBasis, outlookIn } from '../../src/domain/outlook/outlook.js';
import type { Instant } from '../../src/domain/petition.js';
import { parseRules } from '../../src/domain/rules.js';
import { day, hour } from '../../src/domain/time.js';
import { anyFacts } from './any-facts.js';
import { at, change, reading } from './build.js';

/** Noon in Washington, and a deadline far enough for thirty looks, a day apart. */
const start = at('2016-01-01T17:00Z');
const deadline = start + 60 * day;
const zone = 'America/New_York';

const told = (of: Change) => pace.reached?.(of, null) ?? [];
const keys = (of: Change) => told(of).map(({ key }) => key);

function basisOf(state: OutlookState, threshold = 100_000): OutlookBasis {
	return { state, seenAt: state.at, deadline, threshold, zone };
}

const states = new Map<string, OutlookState>();

/** A petition of ten days whose chance of `threshold` by the deadline is this: the faster it is signed, the higher. */
function stateWith(chance: number, threshold = 100_000): OutlookState {
	const name = `${chance} ${threshold}`;
	const known = states.get(name);
	if (known !== undefined) return known;
	const opened = {
		model: 'milepost-2',
		firstAt: start - 10 * day,
		firstCount: 0,
		at: start,
		count: 20_000,
		rises: 20,
		corrections: 0,
	} as const;
	const remembering = (signatures: number): OutlookState => {
		const memory = { signatures, exposure: 0.3 };
		return { ...opened, memories: [memory, memory, memory, memory] };
	};
	let [low, high] = [-5, 15];
	for (let i = 0; i < 30; i++) {
		const signatures = Math.exp((low + high) / 2);
		const outlook = outlookIn(basisOf(remembering(signatures), threshold), 'normal');
		const found = outlook.kind === 'forecast' ? (outlook.threshold?.chance ?? 0) : 0;
		[low, high] = found < chance ? [(low + high) / 2, high] : [low, (low + high) / 2];
	}
	const state = remembering(Math.exp(low));
	states.set(name, state);
	return state;
}

const bare = change([reading('2016-01-01T16:00Z', 19_990), reading('2016-01-01T17:00Z', 20_000)], { deadline });

/** A look `now` at which the chance of the next threshold is no longer `from` but `to`. */
function look(from: number, to: number, now: number, known: readonly KnownCrossing[], threshold = 100_000): Change {
	const outlook = basisOf(stateWith(to, threshold), threshold);
	const before = bare.before === null ? null : { ...bare.before, outlook: stateWith(from, threshold) };
	return { ...bare, now, before, known, after: { ...bare.after, now, outlook } };
}

function knownOf({ key, moment, facts }: Candidate): KnownCrossing {
	const outlook = facts.outlook === undefined ? {} : { outlook: facts.outlook };
	return { key, moment, value: null, lost: [], ...outlook };
}

/** What is told of a petition with these chances, one look after the other. */
function story(chances: readonly number[], step = day): readonly Candidate[] {
	const all: Candidate[] = [];
	chances.slice(1).forEach((chance, i) => {
		all.push(...told(look(chances[i] as number, chance, start + i * step, all.map(knownOf))));
	});
	return all;
}

const kinds = (chances: readonly number[], step?: number) =>
	story(chances, step).map(({ key, ...of }) => `${anyFacts(of).again === true ? 'back ' : ''}${key.split(':')[1]}`);

describe('on track and no longer', () => {
	it.each([
		['becomes likely', [0.1, 0.7], ['on']],
		['becomes likely bit by bit', [0.1, 0.3, 0.5, 0.6, 0.66], ['on']],
		['becomes unlikely bit by bit', [0.9, 0.6, 0.4, 0.34], ['off']],
		['comes back', [0.7, 0.3, 0.5, 0.7], ['off', 'back on']],
		['comes, goes and comes', [0.5, 0.9, 0.2, 0.9], ['on', 'off', 'back on']],
		['was likely all along', [0.7, 0.9, 0.66], []],
		['was unlikely all along', [0.3, 0.01, 0.34], []],
		['stays about even', [0.36, 0.64, 0.5], []],
	])('%s', (_, chances, expected) => {
		expect(kinds(chances)).toEqual(expected);
	});

	it('names the day of the petition and the number it is about', () => {
		const late = at('2016-01-06T03:00Z');
		const [crossing] = told(look(0.5, 0.9, late, []));
		expect(crossing).toMatchObject({ key: 'pace:on:2016-01-05', family: 'pace', moment: late, facts: { of: 100_000 } });
	});

	it('one a day: what has no place today is told tomorrow, if it is still so', () => {
		expect(kinds([0.5, 0.9, 0.2, 0.9, 0.2], 2 * hour)).toEqual(['on']);
		expect(story([0.5, 0.9, 0.2, 0.2, 0.2], 8 * hour).map(({ key }) => key)).toEqual([
			'pace:on:2016-01-01',
			'pace:off:2016-01-02',
		]);
	});

	it('after a surge tells what the surge did not say yet', () => {
		const surge = (chance: number) => [
			{ key: 'pace:surge:2016-01-01', moment: start, value: null, lost: [], outlook: basisOf(stateWith(chance)) },
		];
		expect(keys(look(0.9, 0.9, start + day, surge(0.3)))).toEqual(['pace:on:2016-01-02']);
		expect(keys(look(0.9, 0.9, start + day, surge(0.8)))).toEqual([]);
	});

	it('each threshold has its own track', () => {
		const first = told(look(0.5, 0.9, start, [], 30_000)).map(knownOf);
		expect(keys(look(0.5, 0.9, start + day, first, 30_000))).toEqual([]);
		expect(keys(look(0.2, 0.9, start + day, first))).toEqual(['pace:on:2016-01-02']);
	});

	const percent = fc.integer({ min: 1, max: 99 }).map((n) => n / 100);

	it('wavering by less than 30 points never announces twice', () => {
		const waver = fc.tuple(
			fc.integer({ min: 1, max: 70 }),
			fc.array(fc.integer({ min: 0, max: 29 }), { minLength: 2, maxLength: 12 }),
		);
		fc.assert(
			fc.property(waver, ([from, steps]) => {
				expect(kinds(steps.map((step) => (from + step) / 100)).length).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 60 },
		);
	});

	it('takes turns, and never leaves standing for long what is no longer so', () => {
		fc.assert(
			fc.property(fc.array(percent, { minLength: 2, maxLength: 12 }), (chances) => {
				const all = kinds(chances).map((kind) => kind.replace('back ', ''));
				expect(all.every((kind, i) => kind !== all[i - 1])).toBe(true);
				const last = chances.at(-1) as number;
				if (all.at(-1) === 'on') expect(last).toBeGreaterThan(0.34);
				if (all.at(-1) === 'off') expect(last).toBeLessThan(0.65);
			}),
			{ numRuns: 60 },
		);
	});

	it('says the same of the same way, however it is cut into readings', () => {
		fc.assert(
			fc.property(fc.array(percent, { minLength: 2, maxLength: 8 }), (chances) => {
				const finer = chances.flatMap((chance, i) => {
					const next = chances[i + 1];
					return next === undefined ? [chance] : [chance, (chance + next) / 2];
				});
				expect(kinds(finer)).toEqual(kinds(chances, 2 * day));
			}),
			{ numRuns: 60 },
		);
	});
});

describe('silence', () => {
	const turning = look(0.5, 0.9, start, []);
	const seen = (outlook: Partial<OutlookBasis> | null): Change => {
		const basis = turning.after.outlook;
		return { ...turning, after: { ...turning.after, outlook: outlook && basis && { ...basis, ...outlook } } };
	};
	const settled = stateWith(0.9);
	const on = told(look(0.5, 0.9, start - day, [])).map(knownOf);
	const off = told(look(0.5, 0.1, start - day, [])).map(knownOf);

	it.each([
		['at first sight', { ...turning, before: null, known: off }],
		['once signing is over', seen(null)],
		['where there is too little to say', seen({ state: { ...settled, firstAt: settled.at } })],
		['in the first hours', seen({ state: { ...settled, firstAt: settled.at - 6 * hour } })],
		['while the source stands still', seen({ seenAt: settled.at + day })],
		['without a number to reach', seen({ threshold: null })],
		['without a deadline', seen({ deadline: null })],
		['after the deadline', { ...seen({ deadline: start - 1 }), known: on }],
	])('%s', (_, of) => {
		expect(keys(turning)).toEqual(['pace:on:2016-01-01']);
		expect(keys(of)).toEqual([]);
	});

	it('takes no parameters', () => {
		expect(parseRules('pace').rules).toEqual([{ id: 'pace', params: null }]);
		expect(parseRules('pace:5').faults[0]?.code).toBe('rule-takes-nothing');
	});
});

interface Case {
	/** The count that is read first. */
	readonly from?: number;
	readonly openedAt?: Instant;
	readonly known?: readonly KnownCrossing[];
}

/** Read every hour, with so many signatures on each day from 21 December on; looked at after the last of them. */
function days(perDay: readonly number[], { from = 1_000, openedAt, known = [] }: Case = {}): Change {
	const begin = at('2015-12-21T17:00Z');
	const first = { at: begin, count: from, kind: 'exact' as const };
	const readings = [first];
	let count = from;
	perDay.forEach((gained, i) => {
		for (let hours = 1; hours <= 24; hours++) {
			readings.push({
				...first,
				at: begin + i * day + hours * hour,
				count: Math.round(count + (gained * hours) / 24),
			});
		}
		count += gained;
	});
	const state = stateAfterAll(readings, openedAt ?? null, clockIn(zone)) as OutlookState;
	const opened = openedAt === undefined ? null : { at: openedAt, precision: 'day' as const };
	const of = change(readings, { deadline: null, openedAt: opened }, { known });
	return { ...of, after: { ...of.after, outlook: { ...basisOf(state), deadline: null } } };
}

const week = (usual: number, last: number) => [usual, usual, usual, usual, usual, usual, usual, last];

describe('surges', () => {
	it.each([
		['five times a usual day', week(200, 1_000), ['pace:surge:2015-12-29']],
		['not five times', week(200, 990), []],
		['few, however many times', week(10, 490), []],
		['a hundredth of a petition of many', week(200, 1_000), ['pace:surge:2015-12-29'], 97_600],
		['less than a hundredth', week(200, 1_000), [], 97_601],
		['where nothing was usual', week(0, 800), ['pace:surge:2015-12-29']],
		['where it was corrected, and nobody knows what is usual', [100, 100, 100, -900, 100, 100, 100, 800], []],
		['known too shortly to know what is usual', [100, 100, 100, 900], []],
	])('%s', (_, perDay, expected, from = 1_000) => {
		expect(keys(days(perDay, { from }))).toEqual(expected);
	});

	it('says how many came, and how many are usual', () => {
		expect(told(days(week(200, 1_000)))[0]?.facts).toMatchObject({ gained: 1_000, usual: 200, count: 3_400 });
	});

	it('compares a young petition with its days since the opening', () => {
		// 1,300 in the four days before: 325 a day.
		const openedAt = at('2015-12-20T17:00Z');
		expect(told(days([100, 100, 100, 1_700], { openedAt }))[0]?.facts).toMatchObject({ gained: 1_700, usual: 325 });
		expect(keys(days([100, 1_700], { openedAt }))).toEqual([]);
	});

	it('is told once, and another one not before a week', () => {
		const known = (iso: string): KnownCrossing => ({
			key: `pace:surge:${iso}`,
			moment: at(`${iso}T17:00Z`),
			value: null,
			lost: [],
		});
		expect(keys(days(week(200, 9_000), { known: [known('2015-12-23')] }))).toEqual([]);
		expect(keys(days(week(200, 9_000), { known: [known('2015-12-22')] }))).toEqual(['pace:surge:2015-12-29']);
	});

	it('of one that goes on is told once', () => {
		const all: KnownCrossing[] = [];
		const lasting = [...week(200, 9_000), 9_000, 9_000, 9_000, 9_000, 9_000, 9_000, 9_000, 9_000, 9_000];
		for (let i = 8; i <= lasting.length; i++) all.push(...told(days(lasting.slice(0, i), { known: all })).map(knownOf));
		expect(all.map(({ key }) => key)).toEqual(['pace:surge:2015-12-29']);
	});
});
