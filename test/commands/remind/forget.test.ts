import { expect, it } from 'vitest';
import { manager, openAvery, reader } from '../setup.js';

it("forgets all of a person's, and takes their id out of the list of changes", async () => {
	const office = await openAvery();
	await office.say('/petition follow white house');
	await office.say('/petition remind me at 100,000');
	await office.say('/petition remind me at 100,000', reader);
	const changes = async () =>
		(
			await office.store.audit.of(
				{ platform: 'console', workspace: 'home' },
				{ since: 0, without: [], skip: 0, limit: 9 },
			)
		).changes;
	expect(await changes()).toMatchObject([{ who: manager.id, what: 'follow' }]);
	expect(await office.say('/petition remind forget')).toContain('1 reminder of yours is gone');
	expect(await changes()).toMatchObject([{ who: '', what: 'follow' }]);
	expect(await office.say('/petition remind list')).toContain('nothing');
	expect(await office.say('/petition remind list', reader)).toContain('1 thing');
	expect(await office.say('/petition remind forget')).toContain('There was no reminder of yours');
	expect(await office.say('/petition audit')).toContain('follow');
	expect(office.bugs).toEqual([]);
});
