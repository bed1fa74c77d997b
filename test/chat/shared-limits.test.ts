import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRateLimiter, TooBusy } from '../../src/chat/discord/rate-limiter.js';
import { shareOf } from '../../src/chat/shared/divide.js';
import { sharedLimits } from '../../src/chat/shared/shared-limits.js';
import { createRateLimiter as createSlackLimiter } from '../../src/chat/slack/rate-limiter.js';
import type { Holding, LimitTable } from '../../src/ports/limits.js';
import { FakeClock } from '../fakes/clock.js';

describe('a share', () => {
	it('is what is wanted, as far as there is enough, and else an equal part', () => {
		const others = (...all: [held: number, wanted: number][]) => all.map(([held, wanted]) => ({ held, wanted }));
		expect(shareOf(50, 0, [], 2)).toBe(50);
		expect(shareOf(50, 80, others([25, 80]), 2)).toBe(25);
		expect(shareOf(50, 80, others([2, 0], [2, 0]), 2)).toBe(46);
		expect(shareOf(50, 80, others([50, 80]), 2)).toBe(0);
		expect(shareOf(50, 0, others([46, 80], [2, 0]), 2)).toBe(2);
		expect(shareOf(50, 0, others([0, 0]), 2)).toBe(25);
	});

	it('never makes more than there are, in whatever order copies ask', () => {
		const step = fc.record({ copy: fc.nat(4), wanted: fc.nat(120) });
		fc.assert(
			fc.property(fc.array(step, { maxLength: 40 }), fc.integer({ min: 1, max: 60 }), (steps, limit) => {
				const all = new Map<number, Holding>();
				for (const { copy, wanted } of steps) {
					const others = [...all].filter(([id]) => id !== copy).map(([, holding]) => holding);
					all.set(copy, { held: shareOf(limit, wanted, others, 2), wanted });
					expect([...all.values()].reduce((sum, { held }) => sum + held, 0)).toBeLessThanOrEqual(limit);
				}
			}),
		);
	});
});

/** Rows in memory, with a clock of their own. */
function tableOf(clock: FakeClock) {
	const rows = new Map<string, Holding & { until: number }>();
	const times = new Map<string, number>();
	const state = { away: false };
	const table: LimitTable = {
		async divide(name, copy, wanted, lastsMs, decide) {
			if (state.away) throw new Error('away');
			const others = [...rows].filter(
				([key, { until }]) => key.startsWith(`${name}/`) && key !== `${name}/${copy}` && until > clock.now(),
			);
			const held = decide(others.map(([, row]) => row));
			rows.set(`${name}/${copy}`, { held, wanted, until: clock.now() + lastsMs });
			return held;
		},
		async leave(name, copy, lastsMs) {
			const row = rows.get(`${name}/${copy}`);
			if (row !== undefined) row.until = Math.min(row.until, clock.now() + lastsMs);
		},
		async reserve(name, ms) {
			const wait = Math.max(0, (times.get(name) ?? 0) - clock.now());
			times.set(name, clock.now() + wait + ms);
			return wait;
		},
		wait: async (name) => Math.max(0, (times.get(name) ?? 0) - clock.now()),
		did: async (name, ms) => void times.set(name, clock.now() + ms),
	};
	return { table, state };
}

const breathe = async () => {
	for (let i = 0; i < 20; i++) await Promise.resolve();
};
/** Lets time pass in small steps. */
async function pass(clock: FakeClock, ms: number): Promise<void> {
	for (let left = ms; left > 0; left -= 10) {
		clock.move(10);
		await breathe();
	}
}

/** Most of these moments within so long. */
function densest(moments: readonly number[], ms: number): number {
	return Math.max(...moments.map((at) => moments.filter((other) => other >= at && other < at + ms).length));
}

describe('Discord’s requests of three copies', () => {
	const start = (clock: FakeClock) => {
		const { table, state } = tableOf(clock);
		const sent: number[] = [];
		const copies = ['a', 'b', 'c'].map((own) => {
			const shared = sharedLimits({ table, own, clock });
			const limiter = createRateLimiter(clock, shared);
			return { shared, send: () => limiter.run('announcement', async () => void sent.push(clock.now())) };
		});
		return { copies, state, sent };
	};

	it('are fifty a second together, and nearly as many, whoever has them to do', async () => {
		const clock = new FakeClock(0);
		const { copies, sent } = start(clock);
		await breathe();
		for (let i = 0; i < 400; i++) copies[0]?.send().catch(() => {});
		await pass(clock, 6_000);
		for (let i = 0; i < 200; i++) for (const { send } of copies.slice(1)) send().catch(() => {});
		await pass(clock, 30_000);
		expect(sent).toHaveLength(800);
		expect(densest(sent, 1_000)).toBeLessThanOrEqual(50);
		// 800 are 16 seconds of all places; a few are lost while shares move.
		expect((sent.at(-1) as number) - (sent[0] as number)).toBeLessThan(22_000);
	});

	it('go on when one copy dies, or the database is away, and are never more', async () => {
		const clock = new FakeClock(0);
		const { copies, state, sent } = start(clock);
		await breathe();
		// It dies with all it could get.
		for (let i = 0; i < 100; i++) copies[0]?.send().catch(() => {});
		await pass(clock, 2_000);
		await copies[0]?.shared.stop();
		for (let i = 0; i < 100; i++) copies[1]?.send().catch(() => {});
		await pass(clock, 25_000);
		expect(sent).toHaveLength(200);
		state.away = true;
		const before = sent.length;
		for (let i = 0; i < 5; i++) copies[2]?.send().catch(() => {});
		await pass(clock, 20_000);
		for (let i = 0; i < 3; i++) copies[2]?.send().catch(() => {});
		await pass(clock, 20_000);
		expect(sent.length - before).toBe(8);
		expect(densest(sent, 1_000)).toBeLessThanOrEqual(50);
	});

	it('are turned away where there is no share at all, and asked for again', async () => {
		const clock = new FakeClock(0);
		const table: LimitTable = {
			divide: async (_name, _copy, _wanted, _ms, decide) => decide([{ held: 50, wanted: 50 }]),
			leave: async () => {},
			wait: async () => 0,
			reserve: async () => 0,
			did: async () => {},
		};
		const limiter = createRateLimiter(clock, sharedLimits({ table, own: 'late', clock }));
		const asked = expect(limiter.run('question', async () => {})).rejects.toBeInstanceOf(TooBusy);
		await pass(clock, 8_000);
		await asked;
	});
});

describe('Slack’s messages of two copies', () => {
	it('are 300 a minute in a workspace together, and one a second in a channel', async () => {
		const clock = new FakeClock(0);
		const { table } = tableOf(clock);
		const sent: number[] = [];
		const inChannel: number[] = [];
		const copies = ['a', 'b'].map((own) => createSlackLimiter(clock, sharedLimits({ table, own, clock })));
		const send = async (copy: number, channel: string, into: number[]) => {
			for (;;) {
				const turn = await copies[copy]?.inTurn('T1', channel, async () => {
					sent.push(clock.now());
					into.push(clock.now());
				});
				if (turn === undefined || 'done' in turn) return;
				await new Promise<void>((resolve) => clock.after(Math.max(10, turn.wait), resolve));
			}
		};
		void (async () => {
			for (let i = 0; i < 6; i++) await send(i % 2, 'C0', inChannel);
		})();
		for (let i = 0; i < 220; i++) for (const copy of [0, 1]) void send(copy, `C${copy}-${i}`, []);
		await pass(clock, 240_000);
		expect(sent).toHaveLength(446);
		expect(densest(sent, 60_000)).toBeLessThanOrEqual(300);
		const gaps = inChannel.slice(1).map((at, i) => at - (inChannel[i] as number));
		expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_000);
	}, 60_000);
});

describe('what nobody waits for', () => {
	it('goes last, and leaves most places to what comes next', async () => {
		const clock = new FakeClock(0);
		const limiter = createRateLimiter(clock);
		const began: string[] = [];
		const never = new Promise<void>(() => {});
		const begin = (lane: 'background' | 'announcement', times: number) => {
			for (let i = 0; i < times; i++) {
				void limiter.run(lane, () => {
					began.push(lane);
					return never;
				});
			}
		};
		begin('background', 100);
		await new Promise((resolve) => setImmediate(resolve));
		expect(began).toHaveLength(20);
		begin('announcement', 40);
		await new Promise((resolve) => setImmediate(resolve));
		expect(began.filter((lane) => lane === 'announcement')).toHaveLength(30);
		expect(began).toHaveLength(50);
	});

	it('is turned away where it would have to wait for long', async () => {
		const limiter = createRateLimiter(new FakeClock(0));
		const waiting = Array.from({ length: 700 }, () =>
			limiter.run('background', () => new Promise(() => {})).catch((error: unknown) => error),
		);
		expect(await waiting.at(-1)).toBeInstanceOf(TooBusy);
	});
});
