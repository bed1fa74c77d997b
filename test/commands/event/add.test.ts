import { beforeEach, describe, expect, it } from 'vitest';
import { hour } from '../../../src/domain/time.js';
import { commitObservation } from '../../../src/watch/observe.js';
import { at } from '../../domain/build.js';
import { general, idHere, openAvery, reader } from '../setup.js';

let office: Awaited<ReturnType<typeof openAvery>>;
beforeEach(async () => {
	office = await openAvery();
	await office.say('/petition settings zone:Europe/London');
});

const look = (moment: number) =>
	commitObservation(
		{ store: office.store, realNow: () => office.now, newPostId: () => `p${moment}` },
		{ petition: office.wtp, snapshot: null, at: moment, askedAt: null },
	);
const open = async () =>
	(await office.store.posts.open(await idHere(office))).flatMap(({ crossings }) => crossings.map(({ key }) => key));

describe('event add', () => {
	it('notes it in the channel, says when it is, and how it is announced', async () => {
		await office.say('/petition follow white house threshold');
		const said = await office.say('/petition event add "The TV special" 28 january 20:00');
		expect(said).toContain('The event is noted');
		expect(said).toContain('The TV special');
		expect(said).toContain('28 Jan 2016, 20:00');
		expect(said).toContain('This channel is not reminded of events: /petition follow');
		expect(said).toContain('threshold event:1d,1h announces each');
		expect(await office.store.events.of(await idHere(office))).toMatchObject([
			{ title: 'The TV special', at: at('2016-01-28T20:00Z'), dayKnown: false, zone: 'Europe/London', url: null },
		]);
		expect(await office.say('/petition audit')).toContain('event-add');
	});

	it('is told a day and an hour before where the channel asks for it, once, and nowhere else', async () => {
		await office.say('/petition follow white house event:1d,1h');
		const elsewhere = { ...general, workspace: 'another', channel: '#there' };
		await office.follow({ kind: 'petition', id: office.wtp }, 'event:1d,1h', elsewhere);
		expect(await office.say('/petition event add "The TV special" 28 january 20:00')).toContain(
			'This channel is reminded',
		);
		const begins = at('2016-01-28T20:00Z');
		expect((await office.store.petitions.get(office.wtp))?.nextMomentAt).toBe(begins - 24 * hour);
		expect((await look(begins - 24 * hour - 1)).plan.crossings).toEqual([]);
		const { plan, destinations, nextMomentAt } = await look(begins - 24 * hour);
		expect(plan.crossings).toMatchObject([{ key: 'event:1:1d', family: 'event' }]);
		// Not a word of it is written down about the other channel.
		expect(plan.verdicts.map(({ destination }) => destination)).toEqual([await idHere(office)]);
		expect(destinations).toEqual([await idHere(office)]);
		expect(nextMomentAt).toBe(begins - hour);
		await look(begins - 23 * hour);
		expect(await open()).toEqual(['event:1:1d']);
		await look(begins - hour);
		expect(await open()).toEqual(['event:1:1d', 'event:1:1h']);
		const there = await office.store.destinations.find(elsewhere);
		expect(await office.store.posts.open(there?.id ?? 0)).toEqual([]);
		expect(await office.say('/petition list', reader, elsewhere)).not.toContain('a reminder of an event');
	});

	it('of a day alone is counted from nine in the morning there', async () => {
		await office.say('/petition follow white house event:1d');
		await office.say('/petition event add Hearing 28 january');
		expect((await office.store.petitions.get(office.wtp))?.nextMomentAt).toBe(at('2016-01-27T09:00Z'));
	});

	it('added later than a reminder is told only what is to come, and nothing once it has begun', async () => {
		await office.say('/petition follow white house event:1d,1h');
		office.now = at('2016-01-28T12:00Z');
		await office.say('/petition event add Hearing 20:00');
		expect((await look(at('2016-01-28T12:30Z'))).plan.crossings).toEqual([]);
		expect((await look(at('2016-01-28T20:00Z'))).plan.crossings).toEqual([]);
	});

	it.each([
		['in the past', '2015-12-24 18:00', 'That was 24 Dec 2015'],
		['in an hour that does not exist', '2016-03-27 01:30', 'does not exist in Europe/London'],
		['far away', '2031-01-01', 'more than five years away'],
		['of no meaning', 'some day', 'is no day and no moment'],
	])('refuses a date %s', async (_, when, says) => {
		await office.say('/petition follow white house event:1d');
		expect(await office.say(`/petition event add Hearing ${when}`)).toContain(says);
		expect(await office.store.events.of(await idHere(office))).toEqual([]);
	});

	it('takes an hour that comes twice as its first, and a moment with its own offset as it is', async () => {
		await office.say('/petition follow white house event:1d');
		await office.say('/petition event add Twice 2016-10-30 01:30');
		await office.say('/petition event add Fixed 2016-03-27T01:30Z');
		const all = await office.store.events.of(await idHere(office));
		expect(all.map((each) => each.at)).toEqual([at('2016-03-27T01:30Z'), at('2016-10-30T00:30Z')]);
	});

	it('refuses what is no address, a title too long, one event too many, and who does not manage', async () => {
		await office.say('/petition follow white house event:1d');
		expect(await office.say('/petition event add Hearing friday url:javascript:alert(1)')).toContain(
			'no https address',
		);
		expect(await office.say(`/petition event add "${'x'.repeat(101)}" friday`)).toContain('at most 100 characters');
		expect(await office.say('/petition event add Hearing friday', reader)).toContain('for those who manage');
		for (let i = 0; i < 50; i++) await office.say(`/petition event add "Event ${i}" friday`);
		expect(await office.say('/petition event add Hearing friday')).toContain('This channel has 50 events already');
	});

	it('needs something that is followed here', async () => {
		expect(await office.say('/petition event add Hearing friday')).toContain('/petition follow');
	});
});
