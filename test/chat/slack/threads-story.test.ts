import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from '../../../src/store/database.js';
import { StubChartRenderer } from '../../fakes/chart-renderer.js';
import { bySocket, commandPayload } from '../../fakes/slack/push.js';
import type { Death } from '../recorded-life.js';
import { type Bot, openBot, until } from './bot.js';
import { liveOnSlack } from './recorded.js';
import { textOf } from './ways.js';

let bot: Bot;
let folder: string;
beforeEach(async () => {
	bot = await openBot({ chartRenderer: new StubChartRenderer() });
	folder = mkdtempSync(join(tmpdir(), 'milepost-slack-threads-'));
});
afterEach(async () => {
	const { complaints } = bot.fake;
	await bot.close();
	rmSync(folder, { recursive: true, force: true });
	expect(complaints).toEqual([]);
});

const open = (mode: 'bot' | 'tool') => openStore({ file: join(folder, 'm.db'), mode, now: () => bot.clock.now() });

async function say(text: string): Promise<string> {
	const deed = bot.fake.deeds.open(bot.manager, bot.channel);
	await bySocket(bot.fake)('slash_commands', commandPayload(deed, '/petition', text), deed);
	await until(() => deed.said.length > 0);
	return deed.said[0] === undefined ? '' : textOf(deed.said[0]);
}

async function begin(): Promise<void> {
	const rules = 'threshold ladder deadline:7d lifecycle correction';
	for (const petition of ['white house', 'change.org']) await say(`follow ${petition} ${rules}`);
	expect(await say('settings threads:petitions cap:off')).toContain('one for each petition');
	expect(await say('live on')).toContain('The living message is on');
}

function live(death: Death, first: boolean): Promise<boolean> {
	return liveOnSlack(bot, {
		...{ death, open: () => open('bot') },
		begin: () => (first ? begin() : Promise.resolve()),
		between: async () => {},
	});
}

it('the recorded story in a thread for each petition, beside a living message, through two kills', async () => {
	expect(await live({ at: 'after send', n: 4 }, true)).toBe(false);
	bot.clock.move(120_000);
	expect(await live({ at: 'await', n: 900 }, false)).toBe(false);
	bot.clock.move(120_000);
	expect(await live(null, false)).toBe(true);
	const { store, close } = await open('tool');
	const roots = new Map<string, Set<string | null>>();
	const told: string[] = [];
	let boards = 0;
	for (const { ts, thread, broadcast, metadata } of bot.channel.messages) {
		const post = await store.posts.get(String(metadata?.event_payload['post_id']));
		if (post?.live) boards++;
		const [lead] = post?.crossings ?? [];
		if (lead === undefined) continue;
		told.push(...(post?.crossings ?? []).map(({ subject, key }) => `${subject.id} ${key}`));
		const of = roots.get(`${lead.subject.id}`) ?? new Set();
		roots.set(`${lead.subject.id}`, of.add(thread ?? ts));
		if (lead.family === 'threshold' && thread !== null) expect(broadcast).toBe(true);
		if (lead.family === 'count') expect(broadcast).toBe(false);
	}
	await close();
	expect(boards).toBe(1);
	expect(new Set(told).size).toBe(told.length);
	expect(told).toEqual(expect.arrayContaining(['1 threshold:100000', '1 state:responded', '2 count:200000']));
	// Each petition is told in one thread.
	expect([...roots.values()].map((of) => of.size)).toEqual([1, 1]);
}, 60_000);
