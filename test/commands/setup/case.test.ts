import { describe, expect, it } from 'vitest';
import { count, openAvery, openOffice, reader } from '../setup.js';

/** A petition of the White House's site with this title, named `it`. */
async function about(title: string) {
	const office = await openOffice();
	const id = await office.petition('asked', [count('2016-01-04T17:57Z', 19_124)], { title });
	await office.store.petitions.addAlias(id, 'it');
	return office;
}

const line = 'This asks the President. It is a Wisconsin conviction: only the Governor of Wisconsin can pardon it';

describe('mercy', () => {
	it('is told on the first day: when it is followed, and by status', async () => {
		const office = await openAvery();
		const followed = await office.ask('/petition follow white house ladder');
		expect(followed.visibility).toBe('private');
		expect(await office.say('/petition follow white house ladder')).toContain(line);
		expect(await office.say('/petition status white house')).toContain(line);
		expect(await office.say('/petition status white house', reader)).toContain('/canipardon Steven Avery');
		expect(await office.say('/petition status change')).toContain(
			'It is a Wisconsin conviction: the Governor of Wisconsin can pardon it',
		);
		const campaign = await office.say('/petition status avery');
		expect(campaign.split('Wisconsin conviction')).toHaveLength(2);
		expect(office.bugs).toEqual([]);
	});

	it.each([
		['Pardon Edward Snowden', 'It is a federal charge, no conviction: the President can pardon it'],
		['Clemency for Julius Jones', 'only the Governor of Oklahoma can pardon it, if the Pardon and Parole Board agrees'],
		['Stop the execution of Marcellus Williams', 'only the Governor of Missouri can put the sentence off'],
	])('%s', async (title, expected) => {
		const office = await about(title);
		const said = await office.say('/petition follow it ladder');
		expect(said).toContain('This asks the President.');
		expect(said).toContain(expected);
		expect(said).not.toMatch(/guilty|innocent|murderer/i);
	});

	it.each([
		'Repeal the cuts to libraries',
		'Pardon the Thanksgiving turkeys',
		'Cancel student debt, commute it to service',
		'Make my commute to work shorter',
		'Stop the execution of the budget',
	])('nothing is said of %s by its title alone', async (title) => {
		const office = await about(title);
		expect(await office.say('/petition status it')).not.toMatch(/conviction|can pardon/);
	});

	it('asks the manager once where the case is not certain, and keeps it for that server', async () => {
		const office = await about('Pardon our friend John');
		const asked = await office.say('/petition follow it ladder');
		expect(asked).toContain('Which case it is, is not certain');
		expect(asked).toContain('/petition setup case it case:');
		expect(await office.say('/petition status it')).not.toContain('conviction');
		expect(await office.say('/petition case it case:Texas')).toContain('It is a Texas conviction: only');
		expect(await office.say('/petition status it')).toContain('It is a Texas conviction');
		expect(await office.say('/petition follow it ladder every:5000')).not.toContain('not certain');
		const elsewhere = { platform: 'console', workspace: 'other', channel: '#x' };
		expect(await office.say('/petition status it', reader, elsewhere)).not.toContain('Texas');
		expect(await office.say('/petition case it case:none')).toContain('Nothing is said of mercy');
		expect(await office.say('/petition status it')).not.toContain('conviction');
		expect(await office.say('/petition audit')).toContain('case');
	});

	it('takes no name it does not know, and is for managers', async () => {
		const office = await about('Pardon our friend John');
		await office.say('/petition follow it ladder');
		expect(await office.say('/petition case it case:"Somebody Nobodyknows"')).toContain('Milepost cannot say');
		expect(await office.store.petitionCases.get('console', 'home', 1)).toBeNull();
		expect(await office.say('/petition case it case:Texas', reader)).toContain('for those who manage');
	});
});
