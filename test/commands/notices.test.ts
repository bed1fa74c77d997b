import { expect, it } from 'vitest';
import { tellManagers } from '../../src/watch/managers.js';
import { general, type Office, openAvery } from './setup.js';

/** Managers are told in the channel that follows Avery's petition, where one is told of it. */
async function told(): Promise<Office & { readonly wtp: number }> {
	const office = await openAvery();
	const { store } = office;
	await store.workspaces.set(general.platform, general.workspace, { managersChannel: general.channel });
	const notice = {
		...{ at: office.now, code: 'source-down' as const, key: 'source:console/home:1:0', about: [office.wtp] },
		params: { title: 'The hall', kind: 'unreachable', since: office.now, zone: 'UTC' },
	};
	const ports = { store, realNow: () => office.now, newPostId: () => 'notice1' };
	await store.transaction((tx) => tellManagers(tx, general.platform, general.workspace, notice, ports));
	return office;
}

it('why explains what managers were told: in the list, by its words, by the button under it, and as retracted', async () => {
	const office = await told();
	const line =
		'No new numbers for The hall since 4 Jan 2016, 18:00 (UTC) (The hall, 4 Jan 2016, 18:00 (UTC)): for managers';
	for (const question of ['', ' source', ' the hall', ' notice', ' source:console/home:1:0']) {
		expect(await office.say(`/petition why${question}`)).toContain(`${line}; about to be posted`);
	}
	expect(await office.say('/petition why 100,000')).not.toContain('The hall');
	const post = await office.say('/petition why post:notice1');
	expect(post).toContain(line);
	const [notice] = (await office.store.posts.get('notice1'))?.notices ?? [];
	await office.store.retractions.add({ kind: 'notice', id: notice?.id ?? 0 }, 'It was us.', office.now);
	expect(await office.say('/petition why the hall')).toContain('retracted 4 Jan 2016, 18:00 (UTC): It was us.');
});

it('what managers are to be told leaves although nothing is followed there any more', async () => {
	const office = await told();
	await office.follow({ kind: 'petition', id: office.wtp }, 'every:1000');
	await office.say('/petition unfollow white house');
	expect(await office.store.follows.of((await office.store.destinations.find(general))?.id ?? 0)).toEqual([]);
	expect(await office.store.posts.get('notice1')).toMatchObject({ state: 'waiting' });
});
