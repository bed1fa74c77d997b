import { describe, expect, it } from 'vitest';
import { at } from '../domain/build.js';
import { count, openAvery, openOffice } from './setup.js';

describe('petition outlook', () => {
	it('says how many, how likely, when and what it takes, with the words and the source', async () => {
		const office = await openAvery();
		expect(await office.say('/petition outlook white house')).toBe(
			[
				'Pardon Steven Avery and Brendan Dassey (White House)',
				'Pace now: about 2,300 signatures a day',
				'Likely count: 21,300 to 92,000 by the deadline in four outcomes of five; the middle is 30,000',
				'100,000: unlikely (10 %) by the deadline',
				'When: hardly before the deadline',
				'Needed: 5,232 a day until the deadline; about 690 a day are likely',
				'Likeliest course: it goes on as it does (70 %). What counts most: it brings 2,700 signatures a day, as only petitions in the news do (for fewer); its number has been seen to change only a few times (for more).',
				'How often outlooks like this one come true is said once 50 of them have ended; so far none have.',
				'In words: very unlikely below 10 %, unlikely from 10 %, about even from 35 %, likely from 65 %, very likely from 90 %.',
				'We the People, 3 minutes ago',
			].join('\n'),
		);
	});

	it('comes with its picture: the course, the fan to the deadline, and both in words', async () => {
		const office = await openAvery();
		const { message } = await office.ask('/petition outlook white house');
		const chart = message.picture;
		expect(chart).toMatchObject({ kind: 'count', thresholds: [100_000], zone: 'America/New_York' });
		if (chart?.kind !== 'count') throw new Error('a picture of the count was expected');
		expect(chart.points.at(-1)).toEqual({ at: at('2016-01-04T17:57Z'), count: 19_124 });
		expect(chart.fan[0]?.middle).toBe(19_124);
		expect(chart.fan.at(-1)).toMatchObject({ at: chart.deadline });
		expect(message.actions).toContainEqual({ kind: 'show', what: 'history', petition: 'White House' });
	});

	it('is another one where managers call their petitions newsworthy', async () => {
		const office = await openAvery();
		const settings = await office.say('/petition settings outlook:newsworthy');
		expect(settings).toContain('Outlook: newsworthy: these petitions are in the news');
		expect(await office.say('/petition status white house')).toContain('100,000 is unlikely (11 %)');
	});

	it('says so where there is too little to say, and where nothing is to come any more', async () => {
		const office = await openOffice();
		const over = { openedAt: null };
		const fresh = await office.petition('fresh', [count('2016-01-04T17:00Z', 500)], over);
		await office.follow({ kind: 'petition', id: fresh }, 'threshold');
		expect(await office.say('/petition outlook')).toContain('Not known yet: it takes more counts to say.');
		await office.read(fresh, count('2016-01-04T17:50Z', 600), { ...over, state: 'closed' });
		expect(await office.say('/petition outlook')).toContain('Signing is over: there is nothing to forecast any more.');
	});

	it('says how often outlooks like it came true, once fifty have ended, each petition alike', async () => {
		const office = await openAvery();
		const other = await office.petition('other', [count('2016-01-01T00:00Z', 1)]);
		const shown = {
			mood: 'normal',
			model: 'milepost-2',
			threshold: 10,
			until: 1,
			count: 1,
			chance: 0.12,
			low: 1,
			middle: 2,
			high: 3,
		} as const;
		for (let i = 0; i < 50; i++) {
			const petition = i < 40 ? other : office.wtp;
			await office.store.outlooks.shown({ ...shown, petition, at: i });
			const [open] = await office.store.outlooks.open(petition);
			await office.store.outlooks.settle(open?.id ?? 0, { reached: i >= 40, count: 10 });
		}
		expect(await office.say('/petition outlook white house')).toContain(
			'Of outlooks like this one (“unlikely”), 50 % came true: 50 of them have ended, for 2 petitions.',
		);
	});

	it('goes through a campaign petition by petition', async () => {
		const office = await openAvery();
		const said = await office.say('/petition outlook avery');
		expect(said).toMatch(/- Pardon Steven Avery and Brendan Dassey \(White House\): 100,000 is unlikely \(10 %\)/);
	});
});
