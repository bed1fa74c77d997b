import { beforeEach, expect, it } from 'vitest';
import type { ChannelRef } from '../../../src/domain/destination.js';
import { manager, openAvery, reader } from '../setup.js';

let office: Awaited<ReturnType<typeof openAvery>>;
beforeEach(async () => {
	office = await openAvery();
});
const news: ChannelRef = { platform: 'console', workspace: 'home', channel: '#news' };

async function exported(scope = ''): Promise<string> {
	return (await office.ask(`/petition setup export ${scope}`)).message.file?.text ?? '';
}

it('is of this channel, or of the whole server', async () => {
	await office.say('/petition follow white house every:10000 mention:off');
	await office.say('/petition follow change ladder', manager, news);
	await office.say('/petition settings quiet:22-7 cap:9');
	const here = await exported();
	expect(here).toContain('rules: every:10000');
	expect(here).toContain('quiet: 22:00-07:00');
	expect(here).toContain('cap: 9');
	expect(here).not.toContain('#news');
	const all = await exported('server');
	expect(all).toContain('channel: "#news"');
	expect(all).toContain('rules: ladder');
	expect((await office.ask('/petition setup export')).visibility).toBe('private');
});

it('has names, and of campaigns the members', async () => {
	await office.say('/petition follow avery total');
	const text = await exported();
	expect(text).toContain('White House:');
	expect(text).toContain('members:\n      - White House\n      - change');
	expect(text).toContain('title: The television special');
});

it('has nothing of others', async () => {
	const other: ChannelRef = { platform: 'discord', workspace: '9', channel: '91' };
	await office.say('/petition follow white house every:10000', manager, other);
	await office.say('/petition campaign create secret petitions:change', manager, other);
	await office.say('/petition follow change');
	expect(await exported('server')).not.toMatch(/discord|secret|White House/);
});

it('says so where nothing is set up, and is for managers', async () => {
	expect(await office.say('/petition setup export')).toContain('Nothing is set up here');
	expect(await office.say('/petition setup export', reader)).toContain('is for those who manage');
});
