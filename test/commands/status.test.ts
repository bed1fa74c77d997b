import { describe, expect, it } from 'vitest';
import { at } from '../domain/build.js';
import { count, openAvery, openOffice, reader } from './setup.js';

describe('status of a petition', () => {
	it('says everything a knowing person would', async () => {
		const office = await openAvery();
		expect(await office.say('/petition status white house')).toBe(
			[
				'Pardon Steven Avery and Brendan Dassey (White House)',
				'[19 %] 19,124 of 100,000 (19 %)',
				'Still needed: 80,876 more for an answer from the White House, promised within 60 days: that is 5,232 a day until the deadline; the last day brought 2,135',
				'Pace: 2,135 in a day',
				'Outlook: 100,000 is unlikely (10 %); 21,300 to 92,000 by the deadline (four in five)',
				'Deadline: 19 January 2016, in 15 days',
				'This asks the President. It is a Wisconsin conviction: only the Governor of Wisconsin can pardon it (Wis. Const. art. V § 6, read 2026-11-21). /canipardon Steven Avery',
				'We the People, 3 minutes ago',
			].join('\n'),
		);
	});

	it('says of the answer what was promised and when it came', async () => {
		const office = await openAvery();
		await office.follow({ kind: 'petition', id: office.wtp }, 'threshold');
		await office.read(office.wtp, count('2016-01-06T00:00Z', 100_000, 'approximate'), { signable: true });
		office.now = at('2016-01-06T12:00Z');
		const reached = await office.say('/petition status white house');
		expect(reached).toContain('[100 %] about 100,000 signatures: 100,000 reached on 5 January 2016');
		expect(reached).toContain('Answer: promised by 5 March 2016, in 2 months');
		expect(reached).toContain('We the People, 12 hours ago: a rounded number, as it was reported');
		expect(reached).not.toContain('Still needed');

		await office.read(office.wtp, count('2016-01-07T22:00Z', 129_895), {
			state: 'closed',
			events: [
				{
					kind: 'responded',
					moment: { at: at('2016-01-07T22:00Z'), precision: 'hour' },
					summary: 'The President cannot pardon a state offence.',
					url: 'https://example.org/reply',
				},
			],
		});
		office.now = at('2016-01-08T00:00Z');
		const answered = await office.say('/petition status white house');
		expect(answered).toContain('Answer: promised by 5 March 2016; answered on 7 January 2016');
		expect(answered).toContain('> The President cannot pardon a state offence.');
		expect(answered).toContain('State: closed');
		expect(answered).toContain('Deadline: was to be 19 January 2016');
	});

	it('says how many countries are over their minimum, which comes next, and of which day the count is', async () => {
		const office = await openAvery();
		const country = (code: string, count: number, minimum: number | null) => ({ code, count, minimum });
		const of = [country('DE', 120_400, 67_680), country('IT', 53_579, 53_580), country('MT', 10, 4_230)];
		const countedOn = { at: at('2015-12-30T05:00Z'), precision: 'day' } as const;
		await office.read(office.wtp, count('2016-01-06T00:00Z', 99_000), { countries: { needed: 2, of }, countedOn });
		office.now = at('2016-01-06T12:00Z');
		const said = await office.say('/petition status white house');
		expect(said).toContain(
			'Countries: 1 of 2 countries over their minimum (Germany); next Italy, 1 more for its 53,580',
		);
		expect(said).toContain('We the People, 12 hours ago; its platform dates this count 30 December 2015');
		expect(await office.say('/petition response white house')).toContain('1 of 2 countries over their minimum');
		expect(await office.say('/petition follow white house threshold')).toContain(
			'# Next\nat 100,000: 1,000 to go; at 2 countries over their minimum: 1 to go, Italy the nearest\n',
		);

		const unknown = of.map((each) => ({ ...each, minimum: null }));
		await office.read(office.wtp, count('2016-01-07T00:00Z', 99_001), { countries: { needed: 2, of: unknown } });
		expect(await office.say('/petition status white house')).toContain(
			'Countries: 2 countries over their minimum are needed, too; the minimum of each is not known here',
		);
		expect(await office.say('/petition list')).not.toContain('over their minimum');
	});

	it('says when nobody can sign any more, and that less than a day is left', async () => {
		const office = await openAvery();
		office.now = at('2016-01-19T22:00Z');
		expect(await office.say('/petition status white house')).toContain('and less than a day is left');
		office.now = at('2016-01-21T00:00Z');
		const over = await office.say('/petition status white house');
		expect(over).not.toContain('Still needed');
		expect(over).toContain('State: closed: nobody can sign any more');
		expect(over).toContain('Deadline: passed on 19 January 2016');
	});

	it('calls a moving goal what it is, and no date none', async () => {
		const office = await openAvery();
		const text = await office.say('/petition status change');
		expect(text).toContain('about 155,000 signatures');
		expect(text).toContain('Goal: 200,000 is the goal Change.org shows now: it moves up by itself and decides nothing');
		expect(text).toContain('Deadline: none: Change.org has set no date');
	});

	it('keeps a threshold in mind that the count fell below', async () => {
		const office = await openOffice();
		const id = await office.petition('1', [count('2016-01-01T00:00Z', 90_000), count('2016-01-02T00:00Z', 100_500)]);
		await office.follow({ kind: 'petition', id }, 'threshold');
		await office.read(id, count('2016-01-03T00:00Z', 101_000));
		await office.read(id, count('2016-01-04T00:00Z', 99_000), {
			thresholds: [
				{
					count: 100_000,
					consequence: 'response',
					authority: 'the White House',
					promisedDays: 60,
					reachedAt: at('2016-01-02T00:00Z'),
				},
			],
		});
		expect(await office.say('/petition status')).toContain(
			'Reached: 100,000 reached on 1 January 2016, and fallen below since',
		);
	});

	it('says since when its source is silent, and shows the last number', async () => {
		const office = await openAvery();
		await office.store.health.fail(office.wtp, {
			at: at('2016-01-04T19:00Z'),
			kind: 'unreachable',
			detail: 'ECONNRESET',
			stopped: false,
			missing: null,
		});
		office.now = at('2016-01-04T21:00Z');
		const text = await office.say('/petition status white house');
		expect(text).toContain('No new number since 4 Jan 2016, 19:00 (UTC): its platform cannot be reached.');
		expect(text).toContain('We the People, 3 hours ago');
	});

	it('offers following it to those who may, where it is not followed', async () => {
		const office = await openAvery();
		const actions = async (...ask: Parameters<typeof office.ask>) =>
			(await office.ask(...ask)).message.actions?.map(({ kind: a }) => a);
		expect(await actions('/petition status white house')).toEqual(['share', 'refresh', 'show', 'show', 'follow-here']);
		expect(await actions('/petition status white house', reader)).toEqual(['share', 'refresh', 'show', 'show']);
		await office.follow({ kind: 'petition', id: office.wtp }, 'ladder');
		expect(await actions('/petition status white house')).toEqual(['share', 'refresh', 'show', 'show']);
		expect((await office.ask('/petition status white house')).visibility).toBe('private');
	});
});

describe('status of a campaign', () => {
	it('adds up, shows each part with its moment, and counts no people', async () => {
		const office = await openAvery();
		expect(await office.say('/petition status avery')).toBe(
			[
				'Pardon Steven Avery and Brendan Dassey',
				'about 174,124 signatures together',
				'- Pardon Steven Avery and Brendan Dassey (White House): 19,124 of 100,000; We the People, 4 Jan 2016, 17:57 (UTC)',
				'- Pardon Steven Avery (Change.org): about 155,000 signatures; Change.org, 4 Jan 2016, 14:00 (UTC)',
				'This asks the President. It is a Wisconsin conviction: only the Governor of Wisconsin can pardon it (Wis. Const. art. V § 6, read 2026-11-21). /canipardon Steven Avery',
				'One person may have signed both: these are signatures, not people.',
				'More about one of them: /petition status White House',
				'Added up by Milepost from the latest reading of each; the oldest 4 hours ago',
			].join('\n'),
		);
	});

	it('says which part was never read', async () => {
		const office = await openAvery();
		const { id } = await office.store.petitions.add({
			ref: { platform: 'uk-parliament', id: '9' },
			title: 'Third',
			url: null,
			createdAt: office.now,
			nextReadAt: null,
		});
		await office.store.campaigns.save({
			name: 'avery',
			title: 'All three',
			members: [office.wtp, id],
			events: [],
			origin: 'config',
		});
		const text = await office.say('/petition status avery');
		expect(text).toContain('19,124 signatures together, without 1 of its petitions: not read yet');
		expect(text).toContain('- Third: not read yet (UK Parliament)');
	});
});
