import { describe, expect, it } from 'vitest';
import { at } from '../domain/build.js';
import { general, manager, openAvery } from './setup.js';

/** Somebody in New York, in a channel that was set to London. */
const elsewhere = { ...manager, zone: 'America/New_York' };

describe('the zone set for a channel', () => {
	it('holds for moments typed afterwards, whatever zone the chat tells of whoever types', async () => {
		const office = await openAvery();
		await office.say('/petition settings zone:Asia/Tokyo', elsewhere);
		await office.say('/petition follow white house', elsewhere);
		await office.say('/petition pause until tomorrow 8am', elsewhere);
		// 18:00 UTC on 4 January is 03:00 on the fifth in Tokyo.
		const [follow] = await office.store.follows.ofSubject({ kind: 'petition', id: office.wtp });
		expect(follow?.pausedUntil).toBe(at('2016-01-05T23:00Z'));
	});

	it('holds for counts typed in for an hour of the past', async () => {
		const office = await openAvery();
		await office.say('/petition settings zone:Asia/Tokyo', elsewhere);
		await office.say('/petition follow manual:"The hall"', elsewhere);
		await office.say('/petition record the-hall 12 today 2:00', elsewhere);
		const petition = await office.store.petitions.find({ platform: 'manual', id: 'the-hall' });
		expect((await office.store.readings.latest(petition?.id ?? 0))?.at).toBe(at('2016-01-04T17:00Z'));
	});

	it('goes with every answer, for the times in its title', async () => {
		const office = await openAvery();
		expect((await office.ask('/petition list', elsewhere)).zone).toBe('America/New_York');
		await office.say('/petition settings zone:Asia/Tokyo', elsewhere);
		expect((await office.ask('/petition list', elsewhere)).zone).toBe('Asia/Tokyo');
		expect((await office.ask('/petition list', elsewhere, { ...general, channel: '#two' })).zone).toBe(
			'America/New_York',
		);
	});
});
