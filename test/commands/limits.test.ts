import { beforeEach, describe, expect, it } from 'vitest';
import type { ChannelRef } from '../../src/domain/destination.js';
import type { Caller } from '../../src/ports/chat.js';
import { manager, type Office, openOffice, reader } from './setup.js';

const place: ChannelRef = { platform: 'discord', workspace: '100', channel: '101' };
const neighbour: ChannelRef = { ...place, workspace: '200', channel: '201' };
const member: Caller = { ...reader, id: '7' };
const console: ChannelRef = { platform: 'console', workspace: 'console', channel: '#general' };
const hour = 3_600_000;
let office: Office;

const limits = (wanted: Partial<Office['ports']['limits']>) => Object.assign(office.ports.limits, wanted);
const follow = (id: string | number, caller = manager, where = place) =>
	office.say(`/petition follow we-the-people:${id}`, caller, where);
const follows = async (where: ChannelRef) => {
	const channels = await office.store.destinations.inWorkspace(where.platform, where.workspace);
	return (await Promise.all(channels.map(({ id }) => office.store.follows.of(id)))).flat().length;
};

beforeEach(async () => {
	office = await openOffice();
	await office.store.workspaces.set('discord', '100', { followers: 'anyone' });
});

describe('changes of one person', () => {
	it('are twenty an hour, in whatever channel and server, and again an hour after the first', async () => {
		for (let i = 0; i < 20; i++) {
			expect(await follow(i, member)).toContain('This channel follows');
			office.now += 60_000;
		}
		const refused = await follow('more', member, { ...place, channel: '102' });
		expect(refused).toContain('You have made 20 changes within an hour');
		expect(await office.store.petitions.find({ platform: 'we-the-people', id: 'more' })).toBeNull();
		expect(await follow('other', { ...member, id: '8' })).toContain('This channel follows');
		office.now += hour - 20 * 60_000;
		expect(await follow('more', member)).toContain('This channel follows');
		expect(await follow('again', member)).toContain('You have made 20 changes');
	});

	it('are those of managers, too, whatever they change, and all of it or nothing', async () => {
		limits({ changes: 2 });
		await office.say('/petition follow manual:"Hall"', manager, place);
		await office.say('/petition record hall 5', manager, place);
		office.now += 60_000;
		for (const line of ['record hall 6', 'settings quiet:22-7', 'pause 2h', 'unfollow hall', 'follow hall ladder']) {
			expect(await office.say(`/petition ${line}`, manager, place)).toContain('You have made 2 changes within an hour');
		}
		const petition = await office.store.petitions.find({ platform: 'manual', id: 'discord/100/hall' });
		expect(await office.store.readings.latest(petition?.id ?? 0)).toMatchObject({ count: 5 });
		expect(await office.store.destinations.find(place)).toMatchObject({ quiet: null });
		expect(await follows(place)).toBe(1);
	});

	it('are not counted for the operator at the console, and asking is no change', async () => {
		limits({ changes: 1 });
		for (let i = 0; i < 3; i++) expect(await follow(i, manager, console)).toContain('This channel follows');
		await follow('a');
		for (let i = 0; i < 5; i++) expect(await office.say('/petition list', manager, place)).toContain('a');
	});
});

describe('what one server sets up', () => {
	it('is as many follows as the limit, whatever the file adds; others are not counted', async () => {
		limits({ follows: 3 });
		for (let i = 0; i < 3; i++) await follow(i);
		expect(await follow('more')).toContain('has as many follows as it may: 3');
		expect(await follow('0')).toContain('This channel follows');
		expect(await follow('more', manager, neighbour)).toContain('This channel follows');
		await office.say('/petition unfollow 0', manager, place);
		expect(await follow('more')).toContain('This channel follows');
		expect(await follows(place)).toBe(3);
	});

	it('is as many petitions of its own as the limit', async () => {
		limits({ petitions: 2 });
		const own = (title: string) => office.say(`/petition follow manual:"${title}"`, manager, place);
		for (const title of ['one', 'two']) expect(await own(title)).toContain('This channel follows');
		expect(await own('three')).toContain('counts as many petitions of its own as it may: 2');
		expect(await office.store.petitions.find({ platform: 'manual', id: 'discord/100/three' })).toBeNull();
		expect(await follow('read')).toContain('This channel follows');
		await office.say('/petition unfollow one', manager, place);
		expect(await own('three')).toContain('This channel follows');
	});
});
