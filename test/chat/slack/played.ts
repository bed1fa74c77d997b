import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { type OpenStore, openStore } from '../../../src/store/database.js';
import { StubChartRenderer } from '../../fakes/chart-renderer.js';
import { bySocket, commandPayload } from '../../fakes/slack/push.js';
import type { Death } from '../recorded-life.js';
import { type Bot, openBot, until } from './bot.js';
import { liveOnSlack } from './recorded.js';
import { textOf } from './ways.js';

interface Played {
	/** Of the test that runs. */
	readonly bot: () => Bot;
	open(mode: 'bot' | 'tool'): Promise<OpenStore>;
	/** What is answered to `/petition` and this, which the manager types in the channel. */
	ask(text: string): Promise<string>;
	/** One life of the program; says whether it came to the end of the recorded story. */
	live(death: Death, first: boolean): Promise<boolean>;
}

/**
 * The recorded story on a fake Slack for each test of a file, with a database that outlives the program.
 *
 * @param begin what is typed before the first life
 */
export function playedOnSlack(begin: (ask: Played['ask']) => Promise<void>): Played {
	let bot: Bot;
	let folder: string;
	beforeEach(async () => {
		bot = await openBot({ chartRenderer: new StubChartRenderer() });
		folder = mkdtempSync(join(tmpdir(), 'milepost-slack-played-'));
	});
	afterEach(async () => {
		const { complaints } = bot.fake;
		await bot.close();
		rmSync(folder, { recursive: true, force: true });
		expect(complaints).toEqual([]);
	});
	const open: Played['open'] = (mode) => openStore({ file: join(folder, 'm.db'), mode, now: () => bot.clock.now() });
	const ask: Played['ask'] = async (text) => {
		const deed = bot.fake.deeds.open(bot.manager, bot.channel);
		await bySocket(bot.fake)('slash_commands', commandPayload(deed, '/petition', text), deed);
		await until(() => deed.said.length > 0);
		return textOf(deed.said[0] as (typeof deed.said)[number]);
	};
	return {
		bot: () => bot,
		open,
		ask,
		live: (death, first) =>
			liveOnSlack(bot, {
				...{ death, open: () => open('bot') },
				begin: () => (first ? begin(ask) : Promise.resolve()),
				between: async () => {},
			}),
	};
}
