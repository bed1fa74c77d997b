import { describe, expect, it } from 'vitest';
import { idHere, openAvery, reader } from './setup.js';

describe('live', () => {
	it('is switched on, shown, changed and ended', async () => {
		const office = await openAvery();
		expect(await office.say('/petition live')).toContain('No living message here');
		await office.say('/petition follow white house ladder');
		const on = await office.say('/petition live on');
		expect(on).toContain('The living message is on');
		expect(on).toContain('It shows everything this channel follows.');
		expect(on).toContain('It is posted in a moment.');
		expect(on).toContain('People can pin it; Milepost asks for no right to.');
		expect(await office.say('/petition live white house')).toContain('It shows Pardon Steven Avery');
		expect(await office.say('/petition live')).toContain('It shows Pardon Steven Avery');
		expect(await office.store.posts.open(await idHere(office))).toHaveLength(1);
		expect(await office.say('/petition audit')).toContain('live');
		expect(await office.say('/petition live off')).toContain('The living message is off');
		expect(await office.say('/petition live off')).toContain('No living message here');
		expect(office.bugs).toEqual([]);
	});

	it.each(['live on white house', 'live white house', 'live switch:on petition:"white house"'])(
		'understands /petition %s',
		async (typed) => {
			const office = await openAvery();
			await office.say('/petition follow white house ladder');
			await office.say('/petition follow change ladder');
			expect(await office.say(`/petition ${typed}`)).toContain('(White House)');
		},
	);

	it('says when it is held back, and by what', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house ladder');
		await office.say('/petition settings quiet:00:00-23:59 zone:UTC');
		expect(await office.say('/petition live on')).toMatch(/It is not there yet: held until .*quiet hours/);
	});

	it('needs something that is followed here, and a channel it may post to', async () => {
		const office = await openAvery();
		expect(await office.say('/petition live on')).toContain('follows nothing');
		await office.say('/petition follow white house ladder');
		expect(await office.say('/petition live change')).toContain('does not follow');
		office.missing = [{ permission: 'Send Messages' }];
		expect(await office.say('/petition live on')).toContain('Send Messages');
		expect(await office.store.live.get(await idHere(office))).toBeNull();
	});

	it('is for managers', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house ladder');
		expect(await office.say('/petition live on', reader)).toContain('for those who manage');
	});

	it('its button Why? says what it is', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house ladder');
		await office.say('/petition live on');
		const [post] = await office.store.posts.open(await idHere(office));
		const answer = await office.say(`/petition why post:${post?.id}`);
		expect(answer).toContain('It is the living message of this channel');
	});
});
