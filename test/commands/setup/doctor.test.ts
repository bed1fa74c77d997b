import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChannelRef } from '../../../src/domain/destination.js';
import { day } from '../../../src/domain/time.js';
import { holdScope } from '../../../src/outbox/emergency.js';
import type { Chat } from '../../../src/ports/chat.js';
import { general, manager, openAvery, reader } from '../setup.js';

let office: Awaited<ReturnType<typeof openAvery>>;
beforeEach(async () => {
	office = await openAvery();
});

const doctor = (place = general) => office.say('/petition setup doctor', manager, place);
const elsewhere: ChannelRef = { ...general, channel: '#news' };

it('is for managers, and has short names', async () => {
	expect(await office.say('/petition setup doctor', reader)).toContain('for those who manage');
	expect(await office.say('/petition doctor')).toBe(await office.say('/petition setup doctor'));
	expect(await office.say('/petition setup')).toContain('/petition setup doctor: Whether all is well here');
	expect(await office.say('/petition help doctor')).toBe(await office.say('/petition help setup doctor'));
});

describe('where nothing was set up', () => {
	it('says whether Milepost can post here, and how to begin', async () => {
		const text = await doctor();
		expect(text).toContain('Nothing to mend here');
		expect(text).toContain('Milepost can post here; nothing is followed yet');
		expect(text).toContain('Nothing is followed yet: /petition follow');
		expect(text).toContain('/petition settings managers: names one');
		expect(await office.store.destinations.find(general)).toBeNull();
	});

	it('names what is missing to post here', async () => {
		office.missing = [{ permission: 'Send Messages' }, { permission: 'Embed Links' }];
		const text = await doctor();
		expect(text).toContain('1 thing to mend here');
		expect(text).toContain('✗ #general: Milepost cannot post there; missing: Send Messages, Embed Links.');
	});
});

describe('channels', () => {
	beforeEach(async () => {
		await office.follow({ kind: 'campaign', id: office.campaign }, 'threshold ladder');
		await office.follow({ kind: 'petition', id: office.wtp }, 'threshold', elsewhere);
	});

	it('are looked at wherever something is followed', async () => {
		const text = await doctor();
		expect(text).toContain('✓ #general: Milepost can post; 1 follow');
		expect(text).toContain('✓ #news: Milepost can post; 1 follow');
	});

	it('that are gone, suspended or paused are named', async () => {
		const { id } = (await office.store.destinations.find(elsewhere)) ?? { id: 0 };
		await office.store.destinations.suspend(id, 'lacks:Send Messages', office.now - day);
		office.missing = 'lost';
		const text = await doctor();
		expect(text).toContain('2 things to mend here');
		expect(text).toContain('✗ #general: there is no such channel, or Milepost may not see it');
		expect(text).toContain('✗ #news: nothing can be posted since');
		office.missing = [];
		await office.say('/petition pause 3d');
		expect(await doctor()).toContain('! #general: paused until');
	});

	it('whose chat cannot be asked are no fault of theirs', async () => {
		Object.assign(office.ports, { chat: () => null });
		const text = await doctor();
		expect(text).toContain('! #general: its chat could not be asked just now');
		expect(text).toContain('Nothing to mend here');
	});

	it('are asked about twenty at a time, this one first', async () => {
		for (let n = 0; n < 30; n++) {
			await office.follow({ kind: 'petition', id: office.wtp }, 'threshold', { ...general, channel: `#a${n}` });
		}
		const check = vi.fn<Chat['check']>(async () => []);
		Object.assign(office.ports, { chat: () => ({ check }) as unknown as Chat });
		expect(await doctor()).toContain('! 12 more channels were not looked at: ask there.');
		expect(check).toHaveBeenCalledTimes(20);
		expect(check.mock.calls[0]?.[0].channel).toBe('#general');
	});

	it('of another server are nobody’s business', async () => {
		const text = await doctor({ ...general, workspace: 'away' });
		expect(text).toContain('nothing is followed yet');
		expect(text).not.toContain('#news');
		expect(text).not.toContain('Avery');
	});
});

describe('petitions', () => {
	beforeEach(async () => {
		await office.follow({ kind: 'campaign', id: office.campaign }, 'threshold ladder');
	});

	it('are counted by platform, with the last reading', async () => {
		const text = await doctor();
		expect(text).toContain('✓ We the People: 1 petition, last read');
		expect(text).toContain('✓ Change.org: 1 petition, last read');
	});

	it('in trouble are named, with why and since when; others’ are not', async () => {
		const failure = { at: office.now, kind: 'unreachable', detail: 'ECONNRESET', stopped: false, missing: null };
		const foreign = await office.petition('foreign', [], { title: 'Somebody else’s' });
		for (const petition of [office.wtp, foreign]) await office.store.health.fail(petition, failure);
		const text = await doctor();
		expect(text).toContain('1 thing to mend here');
		expect(text).toContain('✗ Pardon Steven Avery and Brendan Dassey (White House): no new number since');
		expect(text).not.toContain('Somebody else');
		expect(text).not.toContain('ECONNRESET');
		await office.store.health.recover(office.wtp);
		expect(await doctor()).toContain('Nothing to mend here');
	});

	it('of a platform that must not be asked say until when', async () => {
		Object.assign(office.ports, { held: async () => ({ until: office.now + day, status: 429 }) });
		expect(await doctor()).toContain('! We the People has asked Milepost to wait until');
	});
});

it('names the channel that hears of trouble', async () => {
	await office.say('/petition settings managers:#managers');
	await office.follow({ kind: 'petition', id: office.wtp }, 'threshold');
	const text = await doctor();
	expect(text).toContain('✓ Trouble is told in #managers');
	expect(text).toContain('All is well here');
});

it('says what whoever runs Milepost holds', async () => {
	await office.follow({ kind: 'petition', id: office.wtp }, 'threshold');
	await office.say('/petition settings managers:#managers');
	await holdScope(office.store.memory, { kind: 'all' }, office.now);
	expect(await doctor()).not.toContain('All is well');
	expect(await doctor()).toContain('Whoever runs Milepost holds all announcements since');
});

it('tells managers once what no channel heard', async () => {
	await office.store.workspaces.addNotice(general.platform, general.workspace, {
		at: office.now,
		code: 'destination-suspended',
		params: { channel: '#news', reason: '50013', zone: 'UTC' },
	});
	const first = await doctor();
	expect(first).toContain('#news');
	expect(await doctor()).not.toContain('#news');
});

it('names the scope without which nobody can be reminded, and else says nothing of reminders', async () => {
	expect(await doctor()).not.toContain('Reminders');
	office.reach = { kind: 'off', lacks: 'im:write' };
	const text = await doctor();
	expect(text).toContain('# Reminders');
	expect(text).toContain('! Nobody can be reminded in a direct message: the app lacks the scope im:write.');
	expect(text).toContain('Nothing to mend here');
});
