import { beforeEach, describe, expect, it } from 'vitest';
import type { ChannelRef } from '../../../src/domain/destination.js';
import { at } from '../../domain/build.js';
import { count, general, manager, openAvery, openOffice, reader } from '../setup.js';

let office: Awaited<ReturnType<typeof openAvery>>;
beforeEach(async () => {
	office = await openAvery();
});

const preview = (asked = '', place: ChannelRef = general) =>
	office.say(`/petition setup preview ${asked}`, manager, place);

describe('a preview', () => {
	it('is the next number of what is followed here, and says that it has not happened', async () => {
		await office.say('/petition follow white house threshold every:10000');
		const text = await preview();
		expect(text).toMatch(/^Preview: 20,000 signatures\nThis has not happened/);
		expect(text).toContain('Pardon Steven Avery and Brendan Dassey (White House)');
		expect(text).toContain('20,000 of 100,000');
		expect(text).not.toContain('Outlook');
		expect(await office.say('/petition preview')).toBe(text);
		expect(await office.say('/petition preview', reader)).toBe(text);
	});

	it('is private, and stores and posts nothing', async () => {
		await office.say('/petition follow white house every:10000');
		const subject = { kind: 'petition', id: office.wtp } as const;
		const state = async () => [await office.store.crossings.of(subject), await office.store.posts.countOpen()];
		const before = await state();
		expect((await office.ask('/petition setup preview')).visibility).toBe('private');
		expect(await state()).toEqual(before);
	});

	it('is of a rule that is named, followed here or not', async () => {
		const text = await preview('white house threshold');
		expect(text).toMatch(/^Preview: 100,000 reached after 15 days: the White House aims to respond by/);
		expect(await preview('white house at:25000')).toContain('Preview: 25,000 signatures');
		expect(await preview('white house percent:50')).toContain('Preview: Half way to 100,000');
		expect(await preview('white house deadline:1d')).toMatch(/^Preview: One day left/);
	});

	it('comes with the picture that the post will have', async () => {
		const { message } = await office.ask('/petition preview white house threshold');
		expect(message.picture?.kind).toBe('count');
		expect((await office.ask('/petition preview white house at:25000')).message.picture).toBeUndefined();
	});

	it('is of the date where that comes before the next number', async () => {
		await office.say('/petition follow white house at:90000 deadline:13d');
		expect(await preview()).toMatch(/^Preview: 13 days left/);
		await office.read(office.wtp, count('2016-01-04T17:58Z', 89_000));
		expect(await preview()).toMatch(/^Preview: 90,000 signatures/);
	});

	it('is of the end of signing', async () => {
		const text = await preview('white house lifecycle');
		expect(text).toMatch(/^Preview: Closed/);
		expect(text).toContain('80,876 short');
	});

	it('is of a campaign’s total', async () => {
		expect(await preview('avery total')).toMatch(/^Preview: 200,000 together/);
		expect(await preview('avery every:10000')).toMatch(/^Preview: 20,000 signatures/);
	});

	it('names no number that was told before the count fell', async () => {
		await office.say('/petition follow white house every:1000');
		await office.read(office.wtp, count('2016-01-04T17:58Z', 20_100));
		await office.read(office.wtp, count('2016-01-04T17:59Z', 19_900));
		expect(await preview()).toMatch(/^Preview: 21,000 signatures/);
	});
});

describe('where nothing can be shown', () => {
	it('says so, and what to do', async () => {
		const text = await preview('white house correction');
		expect(text).toContain('Nothing to preview');
		expect(text).toContain('Name a rule to see one');
	});

	it('of what is over, or never read', async () => {
		const other = await openOffice();
		const id = await other.petition('done', [count('2016-01-02T12:00Z', 500)], { state: 'closed' });
		await other.petition('new', []);
		await other.follow({ kind: 'petition', id }, 'threshold ladder deadline:1d lifecycle');
		expect(await other.say('/petition preview')).toContain('Nothing to preview');
		expect(await other.say('/petition preview we-the-people:new ladder')).toContain('Nothing to preview');
	});

	it('names a wrong rule, and knows nothing of others', async () => {
		expect(await preview('white house laddr')).not.toContain('Preview: ');
		expect(await preview('white house rules:laddr')).toContain('ladder');
		expect(await preview()).toContain('This channel follows nothing yet');
	});
});

it('shows what is then announced', async () => {
	await office.say('/petition follow white house every:10000');
	const shown = await preview();
	await office.read(office.wtp, { at: at('2016-01-04T18:00Z'), count: 20_000, kind: 'exact' });
	const { id } = (await office.store.destinations.find(general)) ?? { id: 0 };
	const [post] = await office.store.posts.open(id);
	expect(post?.crossings.map(({ key }) => key)).toEqual(['count:20000']);
	expect(shown).toContain('Preview: 20,000 signatures');
});

describe('of a petition that needs countries, too', () => {
	const minimums = { DE: 60_000, FR: 55_000, IT: 53_000, MT: 4_000 };
	const countries = (counts: Readonly<Record<string, number>>) => {
		const of = Object.entries(minimums).map(([code, minimum]) => ({ code, count: counts[code] ?? 0, minimum }));
		return { countries: { needed: 3, of } };
	};
	const million = { count: 1_000_000, consequence: 'commission-answer', authority: 'the Commission' } as const;
	const thresholds = [{ ...million, promisedDays: null, reachedAt: null }];
	async function eci(counts: Readonly<Record<string, number>>) {
		const other = await openOffice();
		const readings = [count('2016-01-03T17:00Z', 300_000), count('2016-01-04T17:00Z', 310_000)];
		await other.petition('eci', readings, { title: 'Save the bees', thresholds, deadline: null, ...countries(counts) });
		return other;
	}

	it('the countries are foreseen where they come before the number', async () => {
		const other = await eci({ DE: 61_000, MT: 4_100, FR: 54_000 });
		expect(await other.say('/petition preview we-the-people:eci threshold')).toMatch(
			/^Preview: 3 countries over their minimum/,
		);
	});

	it('and the number where it comes before them, or nobody knows what they need', async () => {
		const far = await eci({ DE: 61_000, MT: 1, FR: 2 });
		expect(await far.say('/petition preview we-the-people:eci threshold')).toContain('1,000,000 reached');
	});

	it('the outlook says that it is about the count alone', async () => {
		const other = await eci({ DE: 61_000, MT: 4_100, FR: 54_000 });
		expect(await other.say('/petition outlook we-the-people:eci')).toContain(
			'This is about the count alone. 2 of the 3 countries it needs as well are over their minimum; no outlook is made of them.',
		);
	});
});
