import { describe, expect, it } from 'vitest';
import { at } from '../domain/build.js';
import { general, openAvery, openOffice, reader } from './setup.js';

describe('a petition counted by hand', () => {
	it('is made by following it, counted by record, and shown as typed in', async () => {
		const office = await openOffice();
		const made = await office.say('/petition follow manual:“Keep the village hall open” every:100');
		expect(made).toContain('This channel follows Keep the village hall open');
		expect(made).toContain('/petition record manual:keep-the-village-hall-open 100');
		expect(await office.say('/petition status village hall')).toContain('No count has been typed in yet.');

		office.now = at('2016-01-05T18:00Z');
		const first = await office.say('/petition record village hall 12');
		expect(first).toContain('Recorded for Keep the village hall open: 12 signatures');
		expect(first).toContain('This is the first count');
		office.now = at('2016-01-06T18:00Z');
		expect(await office.say('/petition record keep-the-village-hall-open 1,012 2 hours ago')).toContain(
			'1,000 more than on 5 Jan 2016, 18:00 (UTC).',
		);
		expect(await office.say('/petition status village hall')).toContain(
			'Typed in, 2 hours ago: counted by an organiser',
		);
		expect(await office.say('/petition countdown village hall')).toContain('no deadline was set');
		const destination = await office.store.destinations.find(general);
		const [post] = await office.store.posts.open(destination?.id ?? 0);
		expect(post?.crossings.map(({ key }) => key)).toContain('count:1000');
	});

	it.each([
		['12 tomorrow', '“tomorrow”', /has not come yet/],
		['12 whenever', '', /“whenever” is no time/],
		['12,3', '', /“12,3” is no count/],
		['-1', '', /“-1” is no count/],
		['100000000000000000000', '', /is no count/],
		['', '', /“count” is missing after \/petition record/],
	])('refuses %s', async (typed, _, expected) => {
		const office = await openOffice();
		await office.say('/petition follow manual:"Hall"');
		expect(await office.say(`/petition record hall ${typed}`)).toMatch(expected);
		expect(await office.store.readings.latest(1)).toBeNull();
	});

	it('refuses an older count, a campaign, and a petition its platform counts', async () => {
		const office = await openAvery();
		await office.say('/petition follow manual:"Hall"');
		await office.say('/petition record hall 12');
		office.now += 60_000;
		expect(await office.say('/petition record hall 10 yesterday')).toContain('There is a newer count already');
		expect(await office.say('/petition record avery 10')).toContain('is a campaign of several petitions');
		expect(await office.say('/petition record white house 10')).toContain('is counted by We the People itself');
		expect(await office.say('/petition record hall 5')).toContain('7 fewer than on');
		expect(await office.say('/petition record hall 99', reader)).toContain('is for those who manage');
	});
});
