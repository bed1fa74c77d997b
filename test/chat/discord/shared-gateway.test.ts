import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Discord } from '../../../src/chat/discord/create.js';
import type { GatewaySharing } from '../../../src/chat/discord/types.js';
import type { Leases } from '../../../src/ports/copies.js';
import { commandData, pushDeed } from '../../fakes/discord/push.js';
import type { Channel } from '../../fakes/discord/world.js';
import { type Bot, openBot, until } from './bot.js';

let bot: Bot;
let channels: Channel[];
/** Who has which shard. */
let holders: Map<string, string>;
/** Copies at work that have connections. */
let alive: Set<string>;
let turns: Map<string, number>;
let databaseAway: boolean;

const shards = 4;

function sharing(own: string): GatewaySharing {
	const leases: Leases = {
		own,
		async take(work) {
			if (databaseAway) throw new Error('away');
			const holder = holders.get(work);
			if (holder !== undefined && holder !== own) return null;
			holders.set(work, own);
			return { byAnother: holder !== own };
		},
		async giveBack(work) {
			if (holders.get(work) === own) holders.delete(work);
		},
	};
	return {
		leases,
		async copies() {
			if (databaseAway) throw new Error('away');
			return alive.size;
		},
		async reserve(name, ms) {
			const free = Math.max(bot.clock.now(), turns.get(name) ?? 0);
			turns.set(name, free + ms);
			return free - bot.clock.now();
		},
	};
}

beforeEach(async () => {
	bot = await openBot();
	bot.fake.state.shards = shards;
	[holders, alive, turns, databaseAway] = [new Map(), new Set(), new Map(), false];
	channels = [];
	for (let i = 0; i < shards; i++) {
		bot.clock.move(1);
		const guild = bot.fake.world.addGuild('server');
		guild.members.set(bot.member, []);
		channels.push(bot.fake.world.addChannel(guild, 'general'));
	}
});
afterEach(async () => {
	const { complaints } = bot.fake;
	await bot.close();
	expect(complaints).toEqual([]);
});

async function start(own: string): Promise<Discord> {
	const discord = bot.reborn({ sharing: sharing(own) });
	alive.add(own);
	await discord.start(bot.router);
	return discord;
}

const of = (discord: Discord) => discord.connections().map(({ shard }) => shard);
const all = (...copies: Discord[]) => copies.flatMap(of).sort();
const up = () =>
	bot.fake.gateway.connected
		.filter(({ shard }) => shard[1] === bot.fake.state.shards)
		.map(({ shard }) => shard[0])
		.sort();
const everyone = [0, 1, 2, 3];

/** Time goes on until this is so: copies look every three seconds. */
async function soon(so: () => boolean, within = 10): Promise<void> {
	for (let i = 0; i < within && !so(); i++) {
		bot.clock.move(3_000);
		for (let turn = 0; turn < 200 && !so(); turn++) await new Promise((resolve) => setTimeout(resolve, 2));
	}
	expect(so()).toBe(true);
}

/** Every server is answered, once. */
async function allAnswer(): Promise<void> {
	bot.clock.move(1_000);
	const before = bot.router.calls.length;
	const asked = channels.map((channel) =>
		pushDeed(bot.fake, { type: 2, by: bot.member, in: channel, data: commandData('petition status', {}) }),
	);
	await until(() => asked.every(({ callback }) => callback !== null));
	expect(bot.router.calls).toHaveLength(before + channels.length);
}

/** The process is gone: nobody hears of it, and its connections break. */
function kill(own: string, shardsOf: readonly number[]): void {
	alive.delete(own);
	for (const shard of shardsOf) bot.fake.gateway.drop(undefined, shard);
}

describe('copies with Discord’s connections among them', () => {
	it('one has all; when others come each has its part, and the sessions go on', async () => {
		const a = await start('a');
		await until(() => up().join() === everyone.join());
		expect(of(a).sort()).toEqual(everyone);
		await allAnswer();
		const b = await start('b');
		await soon(() => of(a).length === 2 && of(b).length === 2 && up().length === 4);
		expect(all(a, b)).toEqual(everyone);
		await until(() => a.downSince() === null && b.downSince() === null);
		expect(bot.fake.gateway.identifies).toBe(4);
		expect(bot.fake.gateway.connected.filter(({ resumed }) => resumed > 0)).toHaveLength(2);
		await allAnswer();
	});

	it('one that is stopped hands its connections over: what was said meanwhile is heard by the next', async () => {
		const [a, b] = [await start('a'), await start('b')];
		await soon(() => of(a).length === 2 && of(b).length === 2 && up().length === 4);
		const handed = of(b);
		alive.delete('b');
		await b.stop();
		expect(holders.size).toBe(2);
		const missed = channels.map((channel) =>
			pushDeed(bot.fake, { type: 2, by: bot.member, in: channel, data: commandData('petition status', {}) }),
		);
		await soon(() => of(a).length === 4 && missed.every(({ callback }) => callback !== null));
		expect(bot.fake.gateway.identifies).toBe(4);
		const resumed = bot.fake.gateway.connected.filter(({ shard }) => handed.includes(shard[0]));
		expect(resumed.every((session) => session.resumed > 0)).toBe(true);
		await allAnswer();
	});

	it('a lost one’s are taken over when its leases are free, resumed as far as it was written down', async () => {
		const [a, b] = [await start('a'), await start('b')];
		await soon(() => of(a).length === 2 && of(b).length === 2 && up().length === 4);
		const lost = of(b);
		// As if its process had ended: it renews nothing, and does not come back.
		databaseAway = true;
		kill('b', lost);
		await b.stop();
		for (const [work, holder] of holders) if (holder === 'b') holders.delete(work);
		databaseAway = false;
		await soon(() => of(a).length === 4 && up().join() === everyone.join());
		await until(() => a.downSince() === null);
		await allAnswer();
	});

	it('one that cannot renew its leases lets go of them before others have them', async () => {
		const a = await start('a');
		await until(() => up().length === 4);
		databaseAway = true;
		await soon(() => of(a).length === 0 && up().length === 0, 7);
		expect(bot.clock.now()).toBeLessThan(Number.POSITIVE_INFINITY);
		databaseAway = false;
		await soon(() => up().length === 4);
		expect(bot.fake.gateway.identifies).toBe(4);
		await allAnswer();
	});

	it('identify themselves one in five seconds for each remainder by max_concurrency, all copies together', async () => {
		bot.fake.state.maxConcurrency = 2;
		alive.add('a').add('b');
		const [a, b] = [await start('a'), await start('b')];
		await soon(() => up().length === 4, 20);
		expect(all(a, b)).toEqual(everyone);
		for (const remainder of [0, 1]) {
			const own = bot.fake.gateway.identified.filter(({ shard }) => shard % 2 === remainder).map(({ at }) => at);
			expect(own).toHaveLength(2);
			expect((own[1] as number) - (own[0] as number)).toBeGreaterThanOrEqual(5_000);
		}
	});

	it('are divided anew, by all, when Discord wants another number of them', async () => {
		const [a, b] = [await start('a'), await start('b')];
		await soon(() => of(a).length === 2 && of(b).length === 2 && up().length === 4);
		bot.fake.state.shards = 6;
		bot.fake.gateway.drop(4011, of(b)[0]);
		await soon(() => all(a, b).length === 6 && up().length === 6, 20);
		expect(all(a, b)).toEqual([0, 1, 2, 3, 4, 5]);
		await allAnswer();
	});
});
