import { describe, expect, it } from 'vitest';
import { dayOf, endOfDayAfter } from '../../src/domain/day-rules.js';
import { bundledSeries, loadRecording } from '../../src/replay/load-recording.js';
import type { RecordedStep } from '../../src/replay/recording.js';
import { snapshotAt } from '../../src/replay/snapshot-at.js';

const avery = loadRecording(bundledSeries());
const petition = (id: string) => {
	const found = avery.petitions.find((each) => each.id === id);
	if (found === undefined) throw new Error(`no petition ${id}`);
	return found;
};
const whiteHouse = petition('wtp-avery');
const change = petition('change-avery');
const at = (text: string) => Date.parse(text);

describe('the recorded Avery petitions', () => {
	it('end on 19 January by the rule of the platform, never on the 16th that newspapers printed', () => {
		expect(new Date(whiteHouse.deadline ?? 0).toISOString()).toBe('2016-01-20T04:59:59.999Z');
		expect(dayOf(whiteHouse.deadline ?? 0, whiteHouse.zone)).toBe('2016-01-19');
		expect(change.deadline).toBeNull();
	});

	it('reach 100,000 on 5 January in Washington, with an answer due by 5 March', () => {
		const [threshold] = whiteHouse.thresholds;
		const reached = [...whiteHouse.readings].find((reading) => reading.count >= (threshold?.count ?? 0))?.at ?? 0;
		expect(dayOf(reached, whiteHouse.zone)).toBe('2016-01-05');
		const by = endOfDayAfter(reached, threshold?.promisedDays ?? 0, whiteHouse.zone);
		expect(dayOf(by, whiteHouse.zone)).toBe('2016-03-05');
	});

	it('tell every count of the file once, in the order of the moments, answers after the counts they came with', () => {
		const isReading = (step: RecordedStep) => 'count' in step;
		const steps = [...avery.steps];
		expect(steps.filter(isReading)).toHaveLength(27);
		expect(steps.map((step) => step.at)).toEqual([...steps.map((step) => step.at)].sort((a, b) => a - b));
		expect(steps.slice(-4).map((step) => [isReading(step) ? 'reading' : 'event', step.petition])).toEqual([
			['reading', 'wtp-avery'],
			['reading', 'change-avery'],
			['event', 'wtp-avery'],
			['event', 'change-avery'],
		]);
		expect(avery.notes).toEqual([]);
	});

	it('show what the page showed: round figures of the press as approximate, the answer only once it was given', () => {
		const before = snapshotAt(whiteHouse, at('2016-01-05T15:00:00Z'));
		expect(before).toMatchObject({
			count: 58_000,
			countKind: 'approximate',
			state: 'open',
			signable: true,
			events: [],
		});
		const after = snapshotAt(whiteHouse, at('2016-01-07T22:00:00Z'));
		expect(after).toMatchObject({ count: 129_895, countKind: 'exact', state: 'closed', signable: false });
		expect(after.events.map((event) => event.kind)).toEqual(['responded']);
		expect(after.events[0]?.summary).toMatch(/184 commutations and 66 pardons/);
	});

	it('belong to one campaign; the television special has no date and gets none', () => {
		expect(avery.campaign).toMatchObject({ name: 'avery', members: ['wtp-avery', 'change-avery'] });
		expect(avery.campaign?.undated).toMatchObject([{ when: 'late January 2016' }]);
	});

	it('are titled plainly: nobody is called guilty or innocent', () => {
		const words = [...avery.petitions, avery.campaign].map((each) => each?.title).join(' ');
		expect(words).not.toMatch(/guilty|innocent|murder|framed|corrupt/i);
	});
});

describe('a petition at a moment', () => {
	it('counts nothing before its first reading', () => {
		expect(snapshotAt(whiteHouse, 0)).toMatchObject({ count: 0, countKind: 'exact', state: 'open' });
	});

	it('has the newest count at every moment, just before, at and after each reading', () => {
		for (const [i, reading] of [...change.readings].entries()) {
			expect(snapshotAt(change, reading.at - 1).count).toBe(
				(i === 0 ? undefined : change.readings.at(i - 1))?.count ?? 0,
			);
			expect(snapshotAt(change, reading.at).count).toBe(reading.count);
			expect(snapshotAt(change, reading.at + 1).count).toBe(reading.count);
		}
	});

	it('is closed after its deadline', () => {
		const short = {
			...whiteHouse,
			events: [],
			readings: [...whiteHouse.readings].filter((each) => each.count < 100_000),
		};
		expect(snapshotAt(short, (short.deadline ?? 0) + 1).state).toBe('closed');
		expect(snapshotAt(short, short.deadline ?? 0).state).toBe('open');
	});

	it('takes signatures beyond it where a met threshold says so, until it is answered', () => {
		const unanswered = { ...whiteHouse, events: [] };
		expect(snapshotAt(unanswered, (whiteHouse.deadline ?? 0) + 1)).toMatchObject({ state: 'open', signable: true });
		const late = {
			...unanswered,
			readings: [...whiteHouse.readings].map((each) => ({ ...each, at: each.at + 30 * 86_400_000 })),
		};
		expect(snapshotAt(late, (whiteHouse.deadline ?? 0) + 60 * 86_400_000).state).toBe('closed');
		const strict = { ...unanswered, openUntilAnswered: false };
		expect(snapshotAt(strict, (whiteHouse.deadline ?? 0) + 1)).toMatchObject({ state: 'closed', signable: false });
	});
});
