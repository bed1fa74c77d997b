import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRateLimiter } from '../../../src/chat/slack/rate-limiter.js';
import { FakeClock } from '../../fakes/clock.js';
import { Limits } from '../../fakes/slack/limits.js';

/** Messages that take their time on the way, there and back: whether Slack would have refused one, and when each arrived. */
async function run(
	messages: readonly {
		readonly team: string;
		readonly channel: string;
		readonly there: number;
		readonly back: number;
	}[],
) {
	const clock = new FakeClock(0);
	const rateLimiter = createRateLimiter(clock);
	const limits = new Limits(clock);
	const arrived: number[] = [];
	const wait = (ms: number) => new Promise<void>((resolve) => clock.after(ms, resolve));
	let open = messages.length;
	const all = messages.map(async ({ team, channel, there, back }) => {
		const turn = await rateLimiter.inTurn(team, channel, async () => {
			await wait(there);
			limits.message(team, channel);
			arrived.push(clock.now());
			await wait(back);
		});
		open--;
		return turn;
	});
	while (open > 0) {
		for (let i = 0; i < 8; i++) await new Promise((resolve) => setImmediate(resolve));
		clock.move(10);
	}
	return { refused: limits.refused, arrived, turns: await Promise.all(all), ms: clock.now() };
}

describe('the rate limiter', () => {
	it('keeps the limits of every channel and workspace, however long messages are on their way', async () => {
		const message = fc.record({
			team: fc.constantFrom('T1', 'T2'),
			channel: fc.constantFrom('C1', 'C2', 'C3'),
			there: fc.integer({ min: 0, max: 900 }),
			back: fc.integer({ min: 0, max: 900 }),
		});
		await fc.assert(
			fc.asyncProperty(fc.array(message, { maxLength: 12 }), async (messages) => {
				expect((await run(messages)).refused).toBe(0);
			}),
			{ numRuns: 15 },
		);
	});

	it('lets a channel that is free go before one that is not', async () => {
		const same = { team: 'T1', channel: 'C1', there: 0, back: 0 };
		const { arrived } = await run([same, same, { ...same, channel: 'C2' }]);
		expect(arrived.map((at) => Math.floor(at / 1_000))).toEqual([0, 0, 1]);
	});

	it('waits for a message that never ends in its own channel only', async () => {
		const rateLimiter = createRateLimiter(new FakeClock(0));
		void rateLimiter.inTurn('T1', 'C1', () => new Promise(() => {}));
		expect(await rateLimiter.inTurn('T1', 'C2', async () => 'sent')).toEqual({ done: 'sent' });
	});

	it('does not keep anybody waiting who would wait too long', async () => {
		const rateLimiter = createRateLimiter(new FakeClock(0));
		const turns = Array.from({ length: 30 }, () => rateLimiter.inTurn('T1', 'C1', async () => 'sent'));
		expect(await turns[29]).toMatchObject({ wait: expect.any(Number) });
	});

	it('tells whoever must wait for the next minute so at once, and how long', async () => {
		const clock = new FakeClock(0);
		const rateLimiter = createRateLimiter(clock);
		const all = Array.from({ length: 420 }, (_, i) => rateLimiter.inTurn('T1', `C${i}`, async () => clock.now()));
		for (let i = 0; i < 260; i++) {
			await new Promise((resolve) => setImmediate(resolve));
			clock.move(100);
		}
		const turns = await Promise.all(all);
		const waits = turns.flatMap((turn) => ('wait' in turn ? [turn.wait] : []));
		expect(waits).toHaveLength(120);
		expect(Math.min(...waits)).toBeGreaterThanOrEqual(60_000);
		expect(Math.max(...waits)).toBeLessThan(66_000);
	});
});
