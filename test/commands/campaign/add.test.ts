import { beforeEach, expect, it } from 'vitest';
import { commitObservation } from '../../../src/watch/observe.js';
import { snapshot } from '../../domain/build.js';
import { count, idHere, manager, openAvery } from '../setup.js';

let office: Awaited<ReturnType<typeof openAvery>>;
beforeEach(async () => {
	office = await openAvery();
	await office.say('/petition campaign create pair petitions:white house');
});

const add = (rest: string) => office.say(`/petition campaign add ${rest}`);

it('says the new total, and what was added', async () => {
	expect(await office.say('/petition status pair')).toContain('19,124');
	const text = await add('pair change');
	expect(text).toContain('is part of pair now');
	expect(text).toContain('174,124');
	expect(await office.say('/petition audit')).toContain('added to the campaign pair: change');
	expect(await office.say('campaign add pair change')).toContain('It is part of');
});

it('tells no total that was passed by it, and the next one as ever', async () => {
	await office.say('/petition follow pair total');
	await add('pair change');
	const told = async () =>
		(await office.store.posts.open(await idHere(office))).flatMap((post) => post.crossings.map(({ key }) => key));
	await office.read(office.wtp, count('2016-01-04T17:58Z', 19_300));
	expect(await told()).toEqual([]);
	await office.read(office.wtp, count('2016-01-04T17:59Z', 46_000));
	expect(await told()).toEqual(['total:200000']);
});

it('reads what was added where the campaign is followed', async () => {
	await office.say('/petition follow pair');
	await add('pair https://petition.parliament.uk/petitions/7');
	const known = await office.store.petitions.find({ platform: 'uk-parliament', id: '7' });
	expect(known?.nextReadAt).toBe(office.now);
	expect(office.woken).toContain('read uk-parliament');
	const first = snapshot({ title: 'Seven', count: 500 });
	let posts = 0;
	const deps = { store: office.store, realNow: () => office.now, newPostId: () => `p${++posts}` };
	await commitObservation(deps, { petition: known?.id ?? 0, snapshot: first, at: office.now });
	expect(await office.store.posts.open(await idHere(office))).toEqual([]);
});

it.each([
	['pair avery', 'no campaign can be part of a campaign'],
	['pair pair', 'no campaign can be part of a campaign'],
	['avery change', 'stands in the configuration file'],
	['pear change', 'Did you mean pair?'],
	['pair nowhere', 'nowhere'],
])('refuses %s', async (typed, said) => {
	const before = await office.store.campaigns.all();
	expect(await add(typed)).toContain(said);
	expect(await office.store.campaigns.all()).toEqual(before);
});

it('refuses another server’s campaign as one that is not there', async () => {
	const place = { platform: 'discord', workspace: '1', channel: '11' };
	await office.say('/petition campaign create theirs petitions:change', manager, place);
	const other = { ...place, workspace: '2' };
	expect(await office.say('/petition campaign add theirs white house', manager, other)).toContain(
		'no campaign “theirs”',
	);
});

it('completes names of campaigns', async () => {
	const call = { id: 'c', command: 'petition campaign add', args: {}, caller: manager };
	const place = { platform: 'console', workspace: 'home', channel: '#general' };
	const found = await office.router.suggest({ ...call, place }, 'campaign', 'p');
	expect(found.map(({ value }) => value)).toEqual(['pair']);
});
