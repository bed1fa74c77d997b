import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setOverwrites } from '../../fakes/discord/events.js';
import { bits } from '../../fakes/discord/permissions.js';
import type { FaultKind } from '../../fakes/faults.js';
import { follow, type Life, live, openStage, type Stage, textOf, told } from './story.js';

let stage: Stage;
beforeEach(async () => {
	stage = await openStage();
});
afterEach(async () => {
	const { complaints, limits } = stage.fake;
	await stage.close();
	expect(complaints).toEqual([]);
	expect(limits.refused).toEqual({ user: 0, global: 0, shared: 0 });
});

/** Nothing of a life: what the story is when nothing goes wrong. */
async function untroubled(): Promise<readonly string[]> {
	const calm = await openStage();
	expect(await live(calm, { death: null, begin: follow })).toBe(true);
	const keys = await told(calm);
	await calm.close();
	return keys;
}

describe('the whole recorded story on Discord', () => {
	it('is told once', async () => {
		const keys = await untroubled();
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys).toEqual(
			expect.arrayContaining([
				'petition 1 threshold:100000',
				'petition 1 state:responded',
				'petition 2 count:200000',
				'campaign 1 total:200000',
			]),
		);
	});

	it('is told once in spite of broken connections, lost answers and three kills', async () => {
		const expected = await untroubled();
		const troubles: readonly FaultKind[] = ['drop-after', 'drop-before', '500-after', 'truncate', '500', 'hang'];
		let next = 0;
		const trouble = async () => {
			const kind = troubles[next++ % troubles.length];
			if (kind !== undefined) stage.fake.inject({ kind, on: /POST .*messages/ });
		};
		const lives = [
			{ at: 'after send', n: 3 },
			{ at: 'before send', n: 4 },
			{ at: 'await', n: 600 },
		] as const;
		const between = async (_: Life, step: number) => (step % 2 === 0 ? trouble() : undefined);
		for (const [i, death] of lives.entries()) {
			expect(await live(stage, { death, between, ...(i === 0 ? { begin: follow } : {}) })).toBe(false);
			stage.clock.move(30_000);
		}
		expect(await live(stage, { death: null, between })).toBe(true);
		expect(next).toBeGreaterThan(troubles.length);
		expect(await told(stage)).toEqual(expected);
	}, 60_000);

	it('goes on by itself when a permission was lost and comes back', async () => {
		const expected = await untroubled();
		const { fake, channel, guild } = stage;
		let refused = 0;
		const between = async ({ store }: Life, step: number) => {
			const denied = [{ id: fake.world.botId, type: 1 as const, allow: 0n, deny: bits.sendMessages }];
			if (step === 8) setOverwrites(fake, channel, denied);
			if (step === 16) {
				refused = fake.served.filter(({ code }) => code === 50013).length;
				const [destination] = await store.destinations.inWorkspace('discord', guild.id);
				expect(destination).toMatchObject({ state: 'suspended', reason: 'lacks:Send Messages' });
				setOverwrites(fake, channel, []);
			}
		};
		expect(await live(stage, { death: null, begin: follow, between })).toBe(true);
		// After the first refusal nothing more was tried until something changed.
		expect(refused).toBe(1);
		expect(await told(stage)).toEqual(expected);
	});

	it('answers what is asked in between', async () => {
		const answers: string[] = [];
		const between = async ({ ask }: Life, step: number) => {
			if (step % 8 !== 7) return;
			answers.push(textOf(await ask('petition status', { petition: 'white house' })));
			answers.push(textOf(await ask('petition why')));
			answers.push(textOf(await ask('canipardon', { question: 'a Wisconsin murder' })));
		};
		expect(await live(stage, { death: null, begin: follow, between })).toBe(true);
		expect(answers.length).toBeGreaterThan(6);
		expect(answers.filter((answer) => answer === '[]' || answer.includes('went wrong'))).toEqual([]);
		expect(answers.at(-1)).toContain('overnor');
	});
});
