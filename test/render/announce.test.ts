import { describe, expect, it } from 'vitest';
import type { NewCrossing } from '../../src/domain/crossing.js';
import type { CommonFacts } from '../../src/domain/families/facts.js';
import type { Family } from '../../src/domain/families/index.js';
import { announce } from '../../src/render/announce.js';
import { renderConsole } from '../../src/render/console.js';
import { line } from '../../src/render/line.js';
import type { Line } from '../../src/render/message.js';
import { textsFor } from '../../src/render/texts/index.js';
import { type AnyFacts, crossingWith } from '../domain/any-facts.js';

const texts = textsFor('en');
const at = Date.UTC(2016, 0, 6);
const hour = 3_600_000;
const day = 24 * hour;
const due = Date.UTC(2016, 2, 6, 5) - 1;

const base: CommonFacts = {
	title: 'A petition',
	url: 'https://petition.example/1',
	zone: 'America/New_York',
	count: 1_000,
	approximate: false,
	countAt: at,
};

function crossing(key: string, family: Family, facts: Partial<AnyFacts> = {}, id = 1): NewCrossing {
	return crossingWith({ subject: { kind: 'petition', id }, key, family, moment: at, facts: { ...base, ...facts } });
}

function shown(title: Line): string {
	const terminal = { now: at, zone: 'UTC', locale: 'en', width: 200, colour: false };
	return renderConsole({ tone: 'plain', blocks: [{ kind: 'text', line: title }] }, terminal).join(' ');
}

const headline = (...crossings: NewCrossing[]) => {
	const { title } = announce(crossings, { texts, catchUp: false, mood: 'normal', now: at });
	return shown(title ?? line``);
};

describe('headlines', () => {
	const house = { authority: 'the White House', consequence: 'response' };
	const reached = { value: 100_000, days: 16 };
	const all: readonly [string, Family, Partial<AnyFacts>][] = [
		['threshold:100000', 'threshold', { ...reached, ...house, due }],
		['threshold:100000', 'threshold', { ...reached, ...house }],
		['threshold:250', 'threshold', { value: 250, days: 0 }],
		[
			'threshold:250',
			'threshold',
			{ value: 250, days: 1, authority: 'the Petitions Committee', consequence: 'referral' },
		],
		['threshold:100000', 'threshold', { value: 100_000, authority: 'Parliament', consequence: 'debate-considered' }],
		['count:20000', 'count', { value: 20_000 }],
		['percent:50:of:100000', 'percent', { percent: 50, of: 100_000, value: 50_000 }],
		['percent:90:of:100000', 'percent', { percent: 90, of: 100_000 }],
		['pace:surge:2016-01-05', 'pace', { gained: 76_341, usual: 1_900.3 }],
		['pace:surge:2016-01-05', 'pace', { gained: 812, usual: 0.3, approximate: true }],
		['pace:on:2016-01-05', 'pace', { of: 100_000 }],
		['pace:on:2016-01-05', 'pace', { of: 100_000, again: true }],
		['pace:off:2016-01-05', 'pace', { of: 100_000 }],
		['deadline:1d', 'deadline', { needed: 4_100, neededPerDay: 4_100, due: at + day }],
		['deadline:7d', 'deadline', { needed: 700, neededPerDay: 100, due: at + 7 * day }],
		['deadline:1h', 'deadline', { needed: 4_100, neededPerDay: 4_100, due: at + hour }],
		['deadline:90m', 'deadline', { count: 5, due: at + 1.5 * hour }],
		['deadline:1d', 'deadline', { needed: 4_100, approximate: true, due: at + day }],
		['state:opened', 'lifecycle', {}],
		['state:closed', 'lifecycle', { reached: true, value: 10_000, needed: 60, of: 100_000 }],
		['state:ended', 'lifecycle', { needed: 60, of: 10_000, count: 9_940, seenAt: at - 4.75 * hour }],
		['state:reached-after-all:10000', 'lifecycle', { value: 10_000, count: 10_040 }],
		['state:reopened:5', 'lifecycle', { due }],
		['state:reopened:5', 'lifecycle', {}],
		[
			'threshold:10000',
			'threshold',
			{ value: 10_000, ended: 'before', consequence: 'response', authority: 'the Government' },
		],
		['threshold:10000', 'threshold', { value: 10_000, count: 10_040, ended: 'final' }],
		['threshold:10000', 'threshold', { value: 10_000, count: 10_040, ended: 'since' }],
		['state:closed', 'lifecycle', { reached: true, value: 100_000 }],
		['state:closed', 'lifecycle', { reached: false, needed: 4_100, of: 100_000 }],
		['state:closed', 'lifecycle', { reached: false, count: 1 }],
		['state:responded', 'lifecycle', { authority: 'the White House' }],
		['state:responded', 'lifecycle', {}],
		['state:decision-maker-responded', 'lifecycle', {}],
		['state:response-due', 'lifecycle', { authority: 'the White House', due }],
		['state:response-overdue', 'lifecycle', { authority: 'the White House', due }],
		['state:debate-scheduled', 'lifecycle', { on: at, dayKnown: true }],
		['state:debated', 'lifecycle', {}],
		['state:debate-refused', 'lifecycle', {}],
		['state:referred', 'lifecycle', {}],
		['state:completed', 'lifecycle', {}],
		['state:victory', 'lifecycle', {}],
		['state:rejected', 'lifecycle', { reason: 'duplicate' }],
		['state:withdrawn', 'lifecycle', {}],
		['state:hidden', 'lifecycle', {}],
		['correction:1', 'correction', { value: 75_169, lost: [], stands: 100_000 }],
		['correction:1', 'correction', { value: 1_400, lost: [100_000] }],
		['correction:1', 'correction', { value: 9_000, lost: [10_000, 20_000], stands: 5_000 }],
		['correction:1', 'correction', { value: 2_000, lost: [] }],
		['total:200000', 'total', { value: 200_000, parts: [] }],
	];

	it('read as ever', async () => {
		const read = all.map(([key, family, facts]) => `${key}: ${headline(crossing(key, family, facts))}`);
		await expect(`${read.join('\n')}\n`).toMatchFileSnapshot('../golden/headlines/headlines.txt');
	});
});

describe('one post for several crossings', () => {
	const threshold = crossing('threshold:100000', 'threshold', { value: 100_000 });
	const counts = [5_000, 2_000].map((value) => crossing(`count:${value}`, 'count', { value }));
	const lines = (crossings: readonly NewCrossing[], catchUp = false) => {
		const message = announce(crossings, { texts, catchUp, mood: 'normal', now: at });
		return renderConsole(message, { now: at, zone: 'UTC', locale: 'en', width: 200, colour: false });
	};

	it('lists the rest by number, whatever order they came in', () => {
		expect(headline(...counts, threshold)).toBe('100,000 reached');
		expect(lines([...counts, threshold])).toContain('Also passed: 2,000, 5,000');
	});

	it('shows the parts of the highest total only', () => {
		const parts = [{ petition: 1, title: 'One', count: 600, approximate: false, at }];
		const totals = [1_000, 500].map((value) => crossing(`total:${value}`, 'total', { value, parts }));
		const shown = lines(totals);
		expect(shown[0]).toBe('1,000 together');
		expect(shown.filter((each) => each.startsWith('•'))).toHaveLength(1);
		expect(shown).toContain('Also passed: 500');
	});

	it('groups by petition, even where two have one title', () => {
		const other = crossing('count:5000', 'count', { value: 5_000 }, 2);
		const shown = lines([threshold, other]);
		expect(shown.filter((each) => each.startsWith('A petition'))).toHaveLength(2);
		expect(shown).toContain(headline(other));
		expect(shown).not.toContain('Also passed: 5,000');
	});

	it('gives everything its day when it comes too late to be news', () => {
		const shown = lines([threshold, ...counts, crossing('state:victory', 'lifecycle')], true);
		expect(shown[0]).toBe('Meanwhile: 100,000 reached');
		expect(shown).toContain('This was on 5 January 2016; it could not be told at the time.');
		expect(shown).toContain('Also passed: 2,000 (5 January 2016), 5,000 (5 January 2016)');
		expect(shown).toContain('• Declared a victory (5 January 2016)');
	});

	it('names the first of a hundred numbers, how many there are and the last', () => {
		const passed = Array.from({ length: 101 }, (_, i) =>
			crossing(`count:${(i + 1) * 10}`, 'count', { value: (i + 1) * 10, count: 1_010 }),
		);
		expect(lines(passed)).toContain('Also passed: 10, 20, 30 and 97 more up to 1,000');
		const lost = passed.map(({ facts }) => (facts as { value: number }).value);
		expect(headline(crossing('correction:1', 'correction', { value: 2_000, lost }))).toBe(
			'The count fell by 2,000; 10, 20, 30 and 98 more up to 1,010 are no longer reached',
		);
		expect(lines(passed.slice(0, 17))).toContain(
			`Also passed: ${Array.from({ length: 16 }, (_, i) => (i + 1) * 10).join(', ')}`,
		);
	});

	it('says when the number was seen where that is longer ago than a tenth of the time left', () => {
		const seen = (seenAt: number) =>
			headline(crossing('deadline:1d', 'deadline', { needed: 55, of: 10_000, count: 9_945, due: at + day, seenAt }));
		expect(seen(at - 2.4 * hour)).toBe('One day left: 55 still needed');
		expect(seen(at - 3 * hour)).toBe('One day left: last seen 9,945 at 21:00 (UTC), 55 short of 10,000');
	});

	it('names the time that is really left once a quarter of the span has passed', () => {
		const late = (left: number, seenAt = at) =>
			headline(
				crossing('deadline:1d', 'deadline', { needed: 4_100, of: 10_000, count: 5_900, due: at + left, seenAt }),
			);
		expect(late(18 * hour)).toBe('One day left: 4,100 still needed');
		expect(late(18 * hour - 1)).toBe('17 hours left: 4,100 still needed');
		expect(late(hour / 2)).toBe('30 minutes left: 4,100 still needed');
	});

	it('says that a number is rounded, displayed or typed in', () => {
		expect(lines([crossing('count:5000', 'count', { value: 5_000, approximate: true })]).at(-1)).toContain(
			': about 1,000 signatures',
		);
		expect(lines([crossing('count:5000', 'count', { value: 5_000, countKind: 'typed' })]).at(-1)).toContain(
			'as typed in',
		);
	});

	it('is a bug without anything to tell', () => {
		expect(() => announce([], { texts, catchUp: false, mood: 'normal', now: at })).toThrow('at least one');
	});
});
