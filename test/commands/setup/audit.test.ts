import { beforeEach, describe, expect, it } from 'vitest';
import type { ChannelRef } from '../../../src/domain/destination.js';
import { day } from '../../../src/domain/time.js';
import { thinAll } from '../../../src/watch/thin.js';
import { general, manager, openAvery, reader } from '../setup.js';

let office: Awaited<ReturnType<typeof openAvery>>;
beforeEach(async () => {
	office = await openAvery();
});

const audit = (page = '', place: ChannelRef = general) => office.say(`/petition setup audit ${page}`, manager, place);
const discord: ChannelRef = { platform: 'discord', workspace: '100000000000000001', channel: '100000000000000002' };

describe('audit', () => {
	it('keeps who changed what, and nothing of who only asked', async () => {
		await office.say('/petition status white house', reader);
		await office.say('/petition follow manual:"Hall"');
		await office.say('/petition record hall 5');
		expect(await office.store.audit.changesBy('u1', 'console', 0)).toHaveLength(2);
		expect(await office.store.audit.changesBy('u2', 'console', 0)).toEqual([]);
	});

	it('is for managers', async () => {
		expect(await office.say('/petition audit', reader)).toContain('for those who manage');
		expect(await audit()).toContain('Nothing was changed in the last 90 days.');
	});

	it('tells who did what, when and where, newest first', async () => {
		await office.say('/petition follow manual:"Hall" every:5', manager, { ...general, channel: '#news' });
		await office.say('/petition record hall 5');
		await office.say('/petition settings zone:Europe/London managers:#managers');
		await office.say('/petition follow white house threshold');
		await office.say('/petition pause 1d');
		await office.say('/petition pause off');
		await office.say('/petition unfollow white house');
		const now = '4 Jan 2016, 18:00 (UTC)';
		expect((await audit()).split('\n')).toEqual([
			'Who changed what here',
			`- ${now}, #general: u1 stopped following Pardon Steven Avery and Brendan Dassey (White House)`,
			`- ${now}, #general: u1 ended the pause`,
			`- ${now}, #general: u1 paused announcements until 5 Jan 2016, 18:00 (UTC)`,
			`- ${now}, #general: u1 followed Pardon Steven Avery and Brendan Dassey (White House): threshold`,
			`- ${now}, #general: u1 set zone:Europe/London managers:#managers`,
			`- ${now}, #general: u1 typed in a count: Hall: 5`,
			`- ${now}, #news: u1 followed Hall: every:5`,
			'7 changes in the last 90 days; page 1 of 1',
		]);
	});

	it('has pages, and buttons to turn them', async () => {
		const { store } = office;
		const { platform, workspace, channel } = general;
		for (let n = 1; n <= 40; n++) {
			const entry = { who: 'u1', platform, workspace, channel, what: 'unfollow', detail: `No ${n}.` };
			await store.audit.add({ ...entry, at: office.now - 100_000 + n });
		}
		expect(await audit()).toMatch(/No 40\..*No 26\..*40 changes in the last 90 days; page 1 of 3/s);
		expect(await audit('2')).toMatch(/No 25\..*No 11\..*page 2 of 3/s);
		expect(await audit('99')).toMatch(/No 10\..*No 1\..*page 3 of 3/s);
		expect(await audit('0')).toBe(await audit());
		const turns = async (page: string) =>
			((await office.ask(`/petition setup audit ${page}`)).message.actions ?? []).map(
				(each) => 'args' in each && each.args,
			);
		expect(await turns('1')).toEqual([{ page: '2' }]);
		expect(await turns('2')).toEqual([{ page: '3' }, { page: '1' }]);
		expect(await turns('3')).toEqual([{ page: '2' }]);
	});

	it('knows nothing of another server, nor of what is older than 90 days', async () => {
		await office.say('/petition follow white house threshold', { ...manager, id: 'u9' }, discord);
		await office.say('/petition follow change ladder');
		expect(await audit('', discord)).toContain('u9 followed Pardon Steven Avery and Brendan Dassey');
		expect(await audit()).not.toContain('u9');
		expect(await audit('', { ...general, workspace: 'elsewhere' })).toContain('Nothing was changed');
		office.now += 91 * day;
		expect(await audit()).toContain('Nothing was changed');
		await thinAll(office.store, office.now, office.now);
		expect(await office.store.audit.changesBy('u1', 'console', 0)).toEqual([]);
	});

	it('tells what was done in the operator’s channel there, and nowhere else', async () => {
		const petition = async () => {
			throw new Error('not asked for');
		};
		Object.assign(office.ports, { operator: { place: discord, chats: ['console', 'discord'], petition } });
		await office.say('/petition hold discord', manager, discord);
		expect(await audit('', discord)).toContain('u1 held announcements: discord');
		expect(await audit('', { ...discord, channel: '100000000000000003' })).toContain('Nothing was changed');
	});

	it('says so where milepost.yaml did it', async () => {
		const { platform, workspace } = general;
		const entry = { platform, workspace, channel: null, what: 'follow', detail: 'Hall: ladder', at: office.now };
		await office.store.audit.add({ ...entry, who: 'milepost.yaml' });
		expect(await audit()).toContain('(UTC): whoever runs Milepost (milepost.yaml) followed Hall: ladder');
	});
});
