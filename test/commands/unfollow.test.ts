import { describe, expect, it } from 'vitest';
import { count, general, manager, openAvery, rulesHere } from './setup.js';

describe('unfollow', () => {
	it('stops the only one, and says how to take it up again', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house');
		const text = await office.say('/petition unfollow');
		expect(text).toContain('This channel no longer follows Pardon Steven Avery and Brendan Dassey (White House)');
		expect(text).toContain('/petition follow White House');
		expect(await rulesHere(office)).toEqual([]);
	});

	it('asks which, and never stops everything unasked', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house');
		await office.say('/petition follow avery');
		expect(await office.say('/petition unfollow')).toContain('Which one?');
		expect(await rulesHere(office)).toHaveLength(2);
		expect(await office.say('/petition unfollow white house')).toContain('It is still announced as a part of');
		expect(await rulesHere(office)).toHaveLength(1);
		expect(await office.say('/petition unfollow change')).toContain('This channel does not follow');
	});

	it('leaves out what was held back, and keeps what another follow tells', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house');
		await office.read(office.wtp, count('2016-01-05T04:00Z', 26_683));
		await office.say('/petition unfollow');
		const destination = await office.store.destinations.find(general);
		expect(await office.store.posts.open(destination?.id ?? 0)).toEqual([]);
		expect((await office.store.posts.recent(destination?.id ?? 0, 5))[0]).toMatchObject({
			state: 'dropped',
			outcome: 'unfollowed',
		});
		expect(await office.say('/petition why 20,000')).toContain('left out: this channel stopped asking for it');
	});

	it('says that the file still names it', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house');
		const [follow] = await office.store.follows.ofSubject({ kind: 'petition', id: office.wtp });
		if (follow === undefined) throw new Error('not followed');
		await office.store.follows.save({ ...follow, origin: 'config' });
		expect(await office.say('/petition unfollow')).toContain('still names it. It stays unfollowed');
		expect(await office.say('/petition unfollow', manager)).toContain('follows nothing yet');
	});
});
