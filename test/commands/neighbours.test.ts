import { beforeEach, describe, expect, it } from 'vitest';
import type { ChannelRef } from '../../src/domain/destination.js';
import { holdScope } from '../../src/outbox/emergency.js';
import type { Caller } from '../../src/ports/chat.js';
import { at } from '../domain/build.js';
import { manager, type Office, openOffice } from './setup.js';

const placeA: ChannelRef = { platform: 'discord', workspace: '100', channel: '101' };
const placeB: ChannelRef = { platform: 'discord', workspace: '200', channel: '201' };
const slack: ChannelRef = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const console: ChannelRef = { platform: 'console', workspace: 'console', channel: '#general' };
const byB: Caller = { ...manager, id: '22' };
let office: Office;

/** What B is answered. */
const say = (line: string, place = placeB) => office.say(line, byB, place);
const counts = async (place: ChannelRef) => {
	const owner = place.platform === 'console' ? '' : `${place.platform}/${place.workspace}/`;
	const petition = await office.store.petitions.find({ platform: 'manual', id: `${owner}hall` });
	return petition === null ? null : ((await office.store.readings.latest(petition.id))?.count ?? 'none');
};

beforeEach(async () => {
	office = await openOffice();
	await office.say('/petition follow manual:"Hall" every:100', manager, placeA);
	await office.say('/petition record manual:hall 412', manager, placeA);
	office.now += 60_000;
});

describe('a count that people of one server type', () => {
	it('is not there for another server, a workspace or the console', async () => {
		for (const place of [placeB, slack, console]) {
			expect(await say('/petition status manual:"Hall"', place)).toContain('does not watch it');
			expect(await say('/petition record manual:"Hall" 999999', place)).toContain('does not watch it');
			expect(await say('/petition status hall', place)).toContain('Nothing here is called “hall”');
			expect(await say('/petition status manual:discord/100/hall', place)).not.toContain('412');
		}
		expect(await counts(placeA)).toBe(412);
	});

	it('is another one under the same title elsewhere', async () => {
		for (const [i, place] of [placeB, slack, console].entries()) {
			expect(await say('/petition follow manual:"Hall" every:100', place)).toContain('It is counted by hand');
			await say(`/petition record manual:hall ${100 + i}`, place);
		}
		expect(await Promise.all([placeA, placeB, slack, console].map(counts))).toEqual([412, 100, 101, 102]);
	});
});

describe('a count of the operator’s file', () => {
	beforeEach(async () => {
		const ref = { platform: 'manual', id: 'village' };
		const made = { ref, title: 'Village', url: null, createdAt: office.now, nextReadAt: null };
		const { id } = await office.store.petitions.add(made);
		await office.store.petitions.addAlias(id, 'village-hall');
		await office.ports.recordReading(id, { at: office.now, count: 77, kind: 'typed' }, async () => {});
		const { id: other } = await office.store.petitions.add({ ...made, ref: { platform: 'we-the-people', id: '9' } });
		const members = [id, other];
		await office.store.campaigns.save({ name: 'both', title: 'Both', members, events: [], origin: 'config' });
		office.now += 60_000;
	});

	it('is known to the operator, and where the file has it announced; only the operator types it', async () => {
		const petition = await office.store.petitions.byAlias('village-hall');
		const subject = { kind: 'petition', id: petition?.id ?? 0 } as const;
		expect(await say('/petition status village-hall')).toContain('Nothing here is called');
		expect(await say('/petition record village-hall 999999')).toContain('Nothing here is called');
		expect(await say('/petition status village-hall', console)).toContain('77');
		await office.follow(subject, 'every:100', { ...placeB, channel: '202' });
		expect(await say('/petition status village-hall')).toContain('77');
		expect(await say('/petition record village-hall 999999')).toContain('only its owner types its count');
		expect(await say('/petition record village-hall 78', console)).toContain('78');
	});

	it('is hidden with the campaign whose total would tell it', async () => {
		expect(await say('/petition status both')).toContain('Nothing here is called');
		expect(await say('/petition status both', console)).toContain('Both');
		expect(await office.router.suggest(callOf(placeB), 'petition', '')).toEqual([]);
		expect((await office.router.suggest(callOf(console), 'petition', '')).map(({ value }) => value)).toContain('both');
	});
});

it('leaves no typed count in the record of outlooks that is told everywhere', async () => {
	for (let days = 1; days < 9; days++) {
		office.now += 86_400_000;
		await office.say(`/petition record manual:hall ${412 + days * 10}`, manager, placeA);
		await office.say('/petition outlook hall', manager, placeA);
	}
	const petition = await office.store.petitions.find({ platform: 'manual', id: 'discord/100/hall' });
	expect(await office.store.outlooks.open(petition?.id ?? 0)).toEqual([]);
});

it('is the only one who sees a campaign made in its own chat', async () => {
	const id = await office.petition('9', [{ at: at('2016-01-04T12:00Z'), count: 5, kind: 'exact' }]);
	const made = { name: 'ours', title: 'Ours alone', members: [id], events: [], origin: 'chat' } as const;
	const campaign = await office.store.campaigns.save(made);
	await office.follow({ kind: 'campaign', id: campaign.id }, 'total:100', placeA);
	expect(await say('/petition status ours')).toContain('Nothing here is called');
	expect(await office.say('/petition status ours', manager, placeA)).toContain('Ours alone');
});

const callOf = (place: ChannelRef) => ({ id: 'c', command: 'petition status', args: {}, caller: byB, place });

it('hears of what is held only where it is told', async () => {
	const petition = await office.store.petitions.find({ platform: 'manual', id: 'discord/100/hall' });
	await holdScope(office.store.memory, { kind: 'petition', petition: petition?.id ?? 0 }, office.now);
	expect(await office.say('/petition list', manager, placeA)).toContain('Whoever runs Milepost holds those of Hall');
	expect(await office.say('/petition list', { ...manager, manager: false }, placeA)).not.toContain('holds');
	expect(await say('/petition list')).not.toContain('holds');
	await holdScope(office.store.memory, { kind: 'platform', platform: 'discord' }, office.now);
	expect(await say('/petition list')).toContain('Whoever runs Milepost holds all announcements');
	expect(await say('/petition list', slack)).not.toContain('holds');
});
