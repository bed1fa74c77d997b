import { beforeEach, expect, it } from 'vitest';
import { count, idHere, openAvery } from '../setup.js';

let office: Awaited<ReturnType<typeof openAvery>>;
beforeEach(async () => {
	office = await openAvery();
	await office.say('/petition campaign create pair petitions:white house, change');
	await office.say('/petition follow pair total every:10000');
});

const remove = (rest: string) => office.say(`/petition campaign remove ${rest}`);

it('takes a petition out: what was passed before is told again of nobody', async () => {
	const text = await remove('pair change');
	expect(text).toContain('is no part of pair any more');
	expect(text).toContain('19,124');
	await office.read(office.wtp, count('2016-01-04T18:05Z', 26_000));
	const told = (await office.store.posts.open(await idHere(office))).flatMap((post) =>
		post.crossings.map(({ key }) => key),
	);
	// The total has its own numbers again, from what is left.
	expect(told).toEqual(expect.arrayContaining(['total:20000', 'count:20000']));
});

it('reads no more what nobody follows then, and drops what waits to be told of it', async () => {
	await office.store.petitions.update(office.change, { nextReadAt: office.now });
	await office.read(office.change, count('2016-01-04T18:05Z', 161_000, 'approximate'));
	const waiting = async () => (await office.store.posts.open(await idHere(office))).length;
	expect(await waiting()).toBe(1);
	await remove('pair change');
	expect(await waiting()).toBe(0);
	expect((await office.store.petitions.get(office.change))?.nextReadAt).toBeNull();
});

it('ends the whole campaign where none is named, with what follows it', async () => {
	expect(await remove('pair')).toContain('The campaign has ended');
	expect(await office.say('/petition list')).toContain('Nothing yet.');
	expect(await office.say('/petition status pair')).toContain('Nothing here is called');
	expect(await office.say('/petition campaign create pair petitions:change')).toContain('The campaign is made');
	expect(await office.say('/petition audit')).toContain('removed the campaign, or from it, pair');
});

it.each([
	['avery', 'stands in the configuration file'],
	['pair https://petition.parliament.uk/petitions/7', 'It is no part of'],
	['nothing', 'There is no campaign'],
])('refuses %s', async (typed, said) => {
	const before = await office.store.campaigns.all();
	expect(await remove(typed)).toContain(said);
	expect(await office.store.campaigns.all()).toEqual(before);
});

it('refuses the last petition, and says how a campaign ends', async () => {
	await remove('pair change');
	expect(await remove('pair white house')).toContain('/petition campaign remove pair');
});
