import { describe, expect, it } from 'vitest';
import { at } from '../domain/build.js';
import { count, openAvery } from './setup.js';

describe('countdown', () => {
	it('of all that is followed: what comes next first, what has no date last', async () => {
		const office = await openAvery();
		await office.follow({ kind: 'campaign', id: office.campaign }, 'total');
		expect(await office.say('/petition countdown')).toBe(
			[
				'Countdown',
				'# Still to come',
				'- Pardon Steven Avery and Brendan Dassey (White House): signing ends in 15 days, 20 Jan 2016, 04:59 (UTC), the end of 19 January 2016 in America/New_York. 80,876 more are needed for 100,000, 5,232 a day.',
				'- The television special: in 25 days, 30 Jan 2016, 01:00 (UTC).',
				'# Without a date',
				'- Pardon Steven Avery (Change.org): Change.org sets no deadline.',
				'We the People, 3 minutes ago',
			].join('\n'),
		);
	});

	it('says what has passed as passed', async () => {
		const office = await openAvery();
		await office.follow({ kind: 'campaign', id: office.campaign }, 'total');
		office.now = at('2016-02-02T12:00Z');
		const text = await office.say('/petition countdown');
		expect(text).not.toContain('Still to come');
		expect(text).toContain('The television special: was on 29 January 2016, 3 days ago.');
		expect(text).toContain('signing ended 13 days ago, with 19 January 2016. It has 19,124 signatures of 100,000.');
	});

	it('of a petition that closed before its time', async () => {
		const office = await openAvery();
		await office.read(office.wtp, count('2016-01-05T00:00Z', 19_200), { state: 'rejected' });
		office.now = at('2016-01-05T01:00Z');
		expect(await office.say('/petition countdown white house')).toContain(
			'signing is over; it was to end with 19 January 2016. It has 19,200 signatures of 100,000.',
		);
	});

	it('of a promised answer, due and overdue', async () => {
		const office = await openAvery();
		await office.follow({ kind: 'petition', id: office.wtp }, 'threshold');
		await office.read(office.wtp, count('2016-01-06T00:00Z', 100_000), { signable: true });
		office.now = at('2016-03-01T12:00Z');
		expect(await office.say('/petition countdown white house')).toContain(
			'the answer of the White House is promised by 5 March 2016, in 5 days.',
		);
		office.now = at('2016-03-08T12:00Z');
		expect(await office.say('/petition countdown white house')).toContain(
			'the answer of the White House was promised by 5 March 2016 and has not come; that was 2 days ago.',
		);
	});

	it('of an event by a part of its name', async () => {
		const office = await openAvery();
		expect(await office.say('/petition countdown television special')).toBe(
			['Countdown', '# Still to come', '- The television special: in 25 days, 30 Jan 2016, 01:00 (UTC).'].join('\n'),
		);
	});

	it('knows when there is nothing to count down to', async () => {
		const office = await openAvery();
		expect(await office.say('/petition countdown')).toContain('This channel follows nothing yet.');
		expect(await office.say('/petition countdown nonsense')).toContain('Nothing here is called “nonsense”.');
	});
});
