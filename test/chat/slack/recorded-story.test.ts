import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/database.js';
import { StubChartRenderer } from '../../fakes/chart-renderer.js';
import type { FaultKind } from '../../fakes/faults.js';
import type { Said } from '../../fakes/slack/deeds.js';
import { bySocket, commandPayload } from '../../fakes/slack/push.js';
import type { Death } from '../recorded-life.js';
import { type Bot, openBot, until } from './bot.js';
import { liveOnSlack } from './recorded.js';
import { textOf } from './ways.js';

/* The recorded Avery petitions on Slack, played to their end by the whole program. */

interface Stage {
	readonly bot: Bot;
	readonly folder: string;
}

interface Script {
	readonly death: Death;
	readonly follows?: boolean;
	readonly between?: (stage: Stage, step: number) => Promise<void>;
}

let stage: Stage;
beforeEach(async () => {
	stage = await openStage();
});
afterEach(() => closeStage(stage));

async function openStage(): Promise<Stage> {
	const bot = await openBot({ chartRenderer: new StubChartRenderer() });
	return { bot, folder: mkdtempSync(join(tmpdir(), 'milepost-slack-story-')) };
}

async function closeStage({ bot, folder }: Stage): Promise<void> {
	const { complaints } = bot.fake;
	await bot.close();
	rmSync(folder, { recursive: true, force: true });
	expect(complaints).toEqual([]);
}

const open = ({ bot, folder }: Stage, mode: 'bot' | 'tool') =>
	openStore({ file: join(folder, 'm.db'), mode, now: () => bot.clock.now() });

function live(on: Stage, { death, follows = false, between }: Script): Promise<boolean> {
	return liveOnSlack(on.bot, {
		...{ death, open: () => open(on, 'bot') },
		begin: () => (follows ? follow(on) : Promise.resolve()),
		between: async (_, step) => between?.(on, step),
	});
}

/** Asks something over the socket; what only the asker sees. */
async function ask({ bot }: Stage, text: string, command = '/petition'): Promise<Said> {
	const deed = bot.fake.deeds.open(bot.manager, bot.channel);
	await bySocket(bot.fake)('slash_commands', commandPayload(deed, command, text), deed);
	await until(() => deed.said.length > 0);
	return deed.said[0] as Said;
}

async function follow(on: Stage): Promise<void> {
	const rules = 'threshold ladder deadline:7d lifecycle correction';
	for (const petition of ['white house', 'change.org', 'avery'])
		expect(textOf(await ask(on, `follow ${petition} ${petition === 'avery' ? 'total' : rules}`))).toContain('Avery');
}

/** Everything that was told in the channel, each as often as it was told, by the keys of its posts. */
async function told(on: Stage): Promise<readonly string[]> {
	const { store, close } = await open(on, 'tool');
	const keys: string[] = [];
	for (const { metadata, text } of on.bot.channel.messages) {
		const post = metadata === null ? null : await store.posts.get(String(metadata.event_payload['post_id']));
		keys.push(
			...(post?.crossings.map(({ subject, key }) => `${subject.kind} ${subject.id} ${key}`) ?? [`unknown: ${text}`]),
		);
	}
	await close();
	return keys.sort();
}

/** What the story is when nothing goes wrong. */
async function untroubled(): Promise<readonly string[]> {
	const calm = await openStage();
	expect(await live(calm, { death: null, follows: true })).toBe(true);
	const keys = await told(calm);
	await closeStage(calm);
	return keys;
}

describe('the whole recorded story on Slack', () => {
	it('is told once, and once in spite of broken connections, lost answers and three kills', async () => {
		const expected = await untroubled();
		expect(new Set(expected).size).toBe(expected.length);
		expect(expected).toEqual(
			expect.arrayContaining([
				'petition 1 threshold:100000',
				'petition 1 state:responded',
				'petition 2 count:200000',
				'campaign 1 total:200000',
			]),
		);
		const troubles: readonly FaultKind[] = ['drop-after', 'drop-before', '500-after', 'truncate', '500', 'hang'];
		let next = 0;
		const between = async ({ bot }: Stage, step: number) => {
			const kind = troubles[next % troubles.length];
			if (step % 2 !== 0 || kind === undefined) return;
			next++;
			bot.fake.inject({ kind, on: /chat\.postMessage/ });
		};
		const lives = [
			{ at: 'after send', n: 3 },
			{ at: 'before send', n: 4 },
			{ at: 'await', n: 600 },
		] as const;
		for (const [i, death] of lives.entries()) {
			expect(await live(stage, { death, between, follows: i === 0 })).toBe(false);
			stage.bot.clock.move(30_000);
		}
		expect(await live(stage, { death: null, between })).toBe(true);
		expect(next).toBeGreaterThan(troubles.length);
		expect(await told(stage)).toEqual(expected);
	}, 120_000);

	it('answers what is asked in between', async () => {
		const answers: string[] = [];
		const between = async (on: Stage, step: number) => {
			if (step % 8 !== 7) return;
			answers.push(textOf(await ask(on, 'status white house')));
			answers.push(textOf(await ask(on, 'why')));
			answers.push(textOf(await ask(on, 'Can the President pardon Steven Avery?', '/canipardon')));
		};
		expect(await live(stage, { death: null, follows: true, between })).toBe(true);
		expect(answers.length).toBeGreaterThan(6);
		expect(answers.filter((answer) => answer === '' || answer.includes('went wrong'))).toEqual([]);
		expect(answers.at(-1)).toContain('only the Governor of Wisconsin can');
	});
});
