import { describe, expect, it } from 'vitest';
import { idHere, openAvery, reader } from './setup.js';

describe('digest', () => {
	it('is set, shown, changed and ended', async () => {
		const office = await openAvery();
		expect(await office.say('/petition digest')).toContain('No digest here');
		await office.say('/petition follow white house ladder');
		const set = await office.say('/petition digest weekly on friday 18:00');
		expect(set).toContain('It comes on Friday at 18:00 in UTC.');
		expect(set).toContain('Next: 8 Jan 2016, 18:00');
		expect(set).toContain('When nothing happened it stays away.');
		expect(await office.say('/petition digest always:yes')).toContain('It comes also when nothing happened.');
		expect(await office.say('/petition digest')).toContain('It comes on Friday at 18:00 in UTC.');
		expect(await office.store.digests.get(await idHere(office))).toMatchObject({
			days: [5],
			minute: 1_080,
			always: true,
		});
		expect(await office.say('/petition audit')).toContain('digest');
		expect(await office.say('/petition digest off')).toContain('The digest is off');
		expect(await office.say('/petition digest off')).toContain('No digest here');
		expect(office.bugs).toEqual([]);
	});

	it.each(['soon', 'daily at 25:00', 'weekly on monday and friday', '9:00 10:00'])('refuses %s', async (typed) => {
		const office = await openAvery();
		expect(await office.say(`/petition digest ${typed}`)).toContain('is no time that a digest could come at');
		expect(await office.store.digests.get(await idHere(office).catch(() => 0))).toBeNull();
	});

	it('says that there is nothing to tell where nothing is followed, and needs a channel it may post to', async () => {
		const office = await openAvery();
		expect(await office.say('/petition digest daily at 9:00')).toContain('Nothing is followed here yet');
		office.missing = [{ permission: 'Send Messages' }];
		expect(await office.say('/petition digest daily at 10:00')).toContain('Send Messages');
	});

	it('is for managers', async () => {
		const office = await openAvery();
		expect(await office.say('/petition digest daily', reader)).toContain('for those who manage');
	});
});
