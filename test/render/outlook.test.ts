import { describe, expect, it } from 'vitest';
import {
	type CourseName,
	type Explanation,
	type FeatureName,
	featureNames,
} from '../../src/domain/outlook/explanation.js';
import type { Forecast } from '../../src/domain/outlook/outlook.js';
import { chanceWords, rangeOf, wordFor } from '../../src/domain/outlook/words.js';
import { day, hour } from '../../src/domain/time.js';
import { plainPen, writeLine } from '../../src/render/inline.js';
import type { Line } from '../../src/render/message.js';
import { outlookFields, outlookLine, outlookNotes } from '../../src/render/outlook.js';
import { textsFor } from '../../src/render/texts/index.js';

const texts = textsFor('en');
const now = 1_452_000_000_000;
const deadline = now + 10 * day;
const shown = (line: Line | null) =>
	line === null
		? null
		: writeLine(
				line,
				plainPen((text) => text),
				{ now, zone: 'UTC', locale: 'en' },
			);

function forecast(over: Partial<Forecast> = {}): Forecast {
	return {
		kind: 'forecast',
		model: 'milepost-2',
		distant: false,
		count: 30_000,
		changedAt: now,
		perDay: 6_346,
		certainty: 'settled',
		stale: false,
		until: deadline,
		counts: { low: 43_564, lower: 60_000, middle: 78_297, upper: 120_000, high: 270_354 },
		threshold: { count: 100_000, chance: 0.362, early: 4.93, middle: null, late: null },
		...over,
	};
}

const context = { now, seenAt: now, deadline, texts };
const fields = (over: Partial<Forecast>, by: number | null = deadline) =>
	outlookFields(forecast(over), { ...context, deadline: by }).map(
		({ label, value }) => `${shown(label)}: ${shown(value)}`,
	);

describe('an outlook in full', () => {
	it('gives an interval before a point, and what it takes beside what is likely', () => {
		expect(fields({})).toEqual([
			'Pace now: about 6,300 signatures a day',
			'Likely count: 44,000 to 270,000 by the deadline in four outcomes of five; the middle is 78,000',
			'100,000: about even (36 %) by the deadline',
			'When: hardly within 5 days, and rather not before the deadline',
			'Needed: 7,000 a day until the deadline; about 4,800 a day are likely',
		]);
	});

	it.each([
		[{ early: null, middle: null, late: null }, 'hardly before the deadline'],
		[
			{ early: 1, middle: 6, late: null },
			'hardly within 24 hours; half of the time within 6 days; it may not happen before the deadline',
		],
		[{ early: 0.01, middle: 2, late: 9 }, 'between an hour and 9 days; half of the time within 2 days'],
	])('says when as an interval: %j', (times, words) => {
		expect(fields({ threshold: { count: 100_000, chance: 0.5, ...times } })).toContain(`When: ${words}`);
	});

	it.each([
		[0, '< 1 %'],
		[0.004, '< 1 %'],
		[0.5, '50 %'],
		[0.994, '> 99 %'],
		[1, '> 99 %'],
	])('never says that what has not happened is certain: %d', (chance, said) => {
		const threshold = { count: 100_000, chance, early: null, middle: null, late: null };
		expect(fields({ threshold })[2]).toContain(`(${said})`);
	});

	it('is about thirty days where there is no deadline, and needs nothing a day', () => {
		const all = fields({ threshold: null }, null);
		expect(all[1]).toContain('within 30 days');
		expect(all).toHaveLength(2);
	});

	it('says what is reached, and what cannot be any more', () => {
		expect(fields({ threshold: { count: 20_000, chance: 1, early: 0, middle: 0, late: 0 } })[2]).toBe(
			'20,000: reached',
		);
		expect(fields({}, now - 1).at(-1)).toBe('100,000: not reached: signing is over');
	});
});

describe('an outlook in a line', () => {
	it.each([
		[{}, '100,000 is about even (36 %); 44,000 to 270,000 by the deadline (four in five)'],
		[{ threshold: null }, '44,000 to 270,000 by the deadline (four in five)'],
		[
			{ certainty: 'early' as const },
			'100,000 is about even (36 %); 44,000 to 270,000 by the deadline (four in five). Early: in the first two hours such outlooks are too low more often than too high.',
		],
		[
			{ stale: true, changedAt: now - day },
			'100,000 is about even (36 %); 44,000 to 270,000 by the deadline (four in five); the number has stood still since 4 Jan 2016, 13:20 (UTC)',
		],
	])('%j', (over, said) => {
		expect(shown(outlookLine(forecast(over), context))).toBe(said);
	});

	it('says too little rather than a guess, and nothing once signing is over', () => {
		expect(shown(outlookLine({ kind: 'too-little' }, context))).toContain('Not known yet');
		expect(outlookLine(forecast(), { ...context, deadline: now })).toBeNull();
	});
});

describe('notes', () => {
	it('say how young it is, that the source stood still, or how long ago the number changed', () => {
		const notes = (over: Partial<Forecast>, seenAt = now) =>
			outlookNotes(forecast(over), { ...context, seenAt })
				.map(shown)
				.join(' ');
		expect(notes({})).toBe('');
		expect(notes({ certainty: 'provisional' })).toContain('some hours old');
		expect(notes({ stale: true, changedAt: now - day })).toContain('although more were to be expected');
		expect(notes({ changedAt: now - 3 * day })).toContain('The number last changed');
		expect(notes({ changedAt: now - 3 * hour })).toBe('');
	});
});

describe('why', () => {
	const feature = (name: FeatureName, moved: number, shown: number) => ({ name, moved, shown, value: 1 });
	const course = (name: CourseName, share: number) => ({ name, share, low: 1, middle: 2, high: 3 });
	const explanation = {
		courses: [course('goes-on', 0.3), course('pushed', 0.2), course('ebbs', 0.1), course('other', 0.4)],
		features: [feature('age', 0.01, 4), feature('day-to-four', 0.4, 2), feature('news', -0.6, 6346)],
	};
	const why = ({ explanation = null, ...over }: Partial<Forecast> & { explanation?: Explanation | null }) =>
		outlookNotes(forecast(over), { ...context, explanation }).map(shown);

	it('names the likeliest course that has a name, and the two features that moved the middle most', () => {
		expect(why({ explanation })).toEqual([
			'Likeliest course: it goes on as it does (30 %). What counts most: it brings 6,300 signatures a day, as only petitions in the news do (for fewer); about half of what the last four days brought came in the last one (for more).',
		]);
	});

	it('names no feature that hardly moved it, and nothing where the model cannot tell', () => {
		expect(why({ explanation: { ...explanation, features: [feature('age', 0.01, 4)] } })).toEqual([
			'Likeliest course: it goes on as it does (30 %).',
		]);
		expect(why({ explanation: null })).toEqual([]);
	});

	it('says that more than thirty days ahead it is softer', () => {
		expect(why({ distant: true })).toEqual(['More than 30 days ahead all of this is softer.']);
	});

	it.each(featureNames)('has words for %s at any size', (name) => {
		for (const size of [0, 0.001, 0.4, 0.99, 1, 2.34, 40, 1e6]) {
			const said = shown(texts.outlookReasons.feature(name, size));
			expect(said).toMatch(/^(it|a day|the last|about|less)/);
			expect(said).not.toMatch(/NaN|undefined|Infinity| {2}/);
		}
	});
});

describe('the words', () => {
	it('cover every chance once, and their ranges hold what they are said of', () => {
		for (let percent = 0; percent <= 100; percent++) {
			const word = wordFor(percent / 100);
			const inside = chanceWords.filter((each) => {
				const [from, below] = rangeOf(each.word);
				return percent / 100 >= from && percent / 100 < below;
			});
			expect(inside.map((each) => each.word)).toEqual([word]);
		}
	});

	it('are shown with their ranges', () => {
		expect(shown(texts.outlook.ranges)).toBe(
			'In words: very unlikely below 10 %, unlikely from 10 %, about even from 35 %, likely from 65 %, very likely from 90 %.',
		);
	});
});
