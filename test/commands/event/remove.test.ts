import { expect, it } from 'vitest';
import { commitObservation } from '../../../src/watch/observe.js';
import { at } from '../../domain/build.js';
import { idHere, openAvery, reader } from '../setup.js';

it('removes one by its title, a part of it or its number, and asks where several are meant', async () => {
	const office = await openAvery();
	await office.say('/petition follow white house');
	for (const title of ['Hearing in Madison', 'Hearing in Washington', 'Vigil']) {
		await office.say(`/petition event add "${title}" friday`);
	}
	expect(await office.say('/petition event remove hearing')).toContain('Which one?');
	expect(await office.say('/petition event remove nothing')).toContain('This channel has no event');
	expect(await office.say('/petition event remove vigil', reader)).toContain('for those who manage');
	expect(await office.say('/petition event remove madison')).toContain('The event is removed');
	expect(await office.say('/petition event remove #2')).toContain('Hearing in Washington');
	expect((await office.store.events.of(await idHere(office))).map(({ title }) => title)).toEqual(['Vigil']);
	expect(await office.say('/petition audit')).toContain('event-remove');
});

it('what was decided and waits for the morning is not told any more', async () => {
	const office = await openAvery();
	await office.say('/petition follow white house event:1h');
	await office.say('/petition event add Vigil friday 16:30');
	const moment = at('2016-01-08T15:30Z');
	office.now = moment;
	const deps = { store: office.store, realNow: () => office.now, newPostId: () => 'p1' };
	await commitObservation(deps, { petition: office.wtp, snapshot: null, at: moment, askedAt: null });
	expect(await office.store.posts.open(await idHere(office))).toHaveLength(1);
	await office.say('/petition event remove vigil');
	expect(await office.store.posts.open(await idHere(office))).toEqual([]);
});
