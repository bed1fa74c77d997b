import { describe, expect, it } from 'vitest';
import { at } from '../domain/build.js';
import { count, general, openAvery } from './setup.js';

/** The White House petition passed 20,000, was told of, fell below and stands at 19,900. */
async function fallen(rules: string) {
	const office = await openAvery();
	await office.follow({ kind: 'petition', id: office.wtp }, rules);
	await office.read(office.wtp, count('2016-01-04T18:01Z', 20_100));
	await office.read(office.wtp, count('2016-01-04T18:02Z', 19_900));
	office.now = at('2016-01-04T18:03Z');
	return office;
}

describe('what comes next', () => {
	it.each([
		['ladder', 'at 50,000: 30,100 to go'],
		['every:5000', 'at 25,000: 5,100 to go'],
		['at:20000,21000', 'at 21,000: 1,100 to go'],
		['percent:20,40', 'at 40,000: 20,100 to go'],
	])('is no number that was told before and will not be told again: %s', async (rules, expected) => {
		const office = await fallen(rules);
		expect(await office.say('/petition list')).toContain(`next: ${expected}`);
		expect(await office.say('/petition why')).toContain(expected);
		// It is so: reaching it again tells nothing.
		const before = await told(office);
		await office.read(office.wtp, count('2016-01-04T18:03Z', 20_100));
		expect(await told(office)).toBe(before);
	});

	it('is still told where it was not', async () => {
		const office = await fallen('ladder');
		const two = { ...general, channel: '#two' };
		await office.follow({ kind: 'petition', id: office.wtp }, 'ladder', two);
		expect(await office.say('/petition list', undefined, two)).toContain('next: at 20,000: 100 to go');
	});

	it('of a total is no number that was reached before', async () => {
		const office = await openAvery();
		await office.follow({ kind: 'campaign', id: office.campaign }, 'total:175000,180000');
		await office.read(office.wtp, count('2016-01-04T18:01Z', 20_100));
		await office.read(office.wtp, count('2016-01-04T18:02Z', 19_900));
		office.now = at('2016-01-04T18:03Z');
		expect(await office.say('/petition list')).toContain('at 180,000 together');
	});
});

async function told(office: Awaited<ReturnType<typeof openAvery>>): Promise<number> {
	const { id } = (await office.store.destinations.find(general)) ?? { id: 0 };
	return (await office.store.posts.open(id)).flatMap(({ crossings }) => crossings).length;
}
