import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandData, pushDeed } from '../../fakes/discord/push.js';
import type { Channel } from '../../fakes/discord/world.js';
import { type Bot, openBot, until } from './bot.js';

const hour = 3_600_000;

let bot: Bot;
/** One channel on each of three shards, by shard. */
let channels: Channel[];

beforeEach(async () => {
	bot = await openBot();
	bot.fake.state.shards = 3;
	channels = [];
	for (let shard = 0; shard < 3; shard++) {
		// Which shard a server belongs to follows from the millisecond in its id.
		bot.clock.move(1);
		const guild = bot.fake.world.addGuild('server');
		guild.members.set(bot.member, []);
		channels[shardOf(guild.id, 3)] = bot.fake.world.addChannel(guild, 'general');
	}
	await bot.discord.start(bot.router);
	await until(() => bot.fake.gateway.connected.length === 3 && bot.discord.downSince() === null);
});
afterEach(async () => {
	vi.useRealTimers();
	const { complaints } = bot.fake;
	await bot.close();
	expect(complaints).toEqual([]);
});

const shardOf = (server: string, count: number) => Number((BigInt(server) >> 22n) % BigInt(count));
const session = (shard: number) => bot.fake.gateway.connected.find((each) => each.shard[0] === shard);
const sessionIds = () => [0, 1, 2].map((shard) => session(shard)?.id);
const missing = () => bot.discord.connections().filter(({ downSince }) => downSince !== null);
/** The package waits five seconds between two identifications, as Discord demands: those are over. */
const identifyAgain = () => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6_000 });

const ask = (channel: Channel | undefined) => {
	if (channel === undefined) throw new Error('no such channel');
	return pushDeed(bot.fake, { type: 2, by: bot.member, in: channel, data: commandData('petition status', {}) });
};

/** Every server is heard, each once. */
async function allAnswer(): Promise<void> {
	// A question that was just asked in the same place is answered by the same answer.
	bot.clock.move(1_000);
	const before = bot.router.calls.length;
	const asked = channels.map(ask);
	await until(() => asked.every(({ callback }) => callback !== null));
	expect(bot.router.calls).toHaveLength(before + channels.length);
}

describe('three connections', () => {
	it('each hear of their own servers, and say so', async () => {
		expect(bot.fake.gateway.identifies).toBe(3);
		expect(bot.discord.connections().map(({ shard }) => shard)).toEqual([0, 1, 2]);
		await allAnswer();
		for (const [shard, { guild }] of channels.entries()) {
			const told = bot.heard.present.filter((servers) => servers.includes(guild.id));
			expect(told).toHaveLength(1);
			expect(told.flat().map((id) => shardOf(id, 3))).toEqual(told.flat().map(() => shard));
		}
	});

	it('lose one, which is resumed: it misses nothing, and the others do not notice', async () => {
		const before = sessionIds();
		const back = bot.fake.gateway.ready();
		bot.fake.gateway.drop(undefined, 1);
		const asked = ask(channels[1]);
		const meanwhile = ask(channels[2]);
		await until(() => meanwhile.callback !== null);
		await back;
		await until(() => asked.callback !== null && missing().length === 0);
		expect(sessionIds()).toEqual(before);
		expect([0, 1, 2].map((shard) => session(shard)?.resumed)).toEqual([0, 1, 0]);
		expect(bot.fake.gateway.identifies).toBe(3);
		await allAnswer();
	});

	it('lose one whose session is refused: it begins anew, and the others do not notice', async () => {
		const before = sessionIds();
		identifyAgain();
		bot.fake.gateway.drop(undefined, 1);
		bot.fake.gateway.forget(1);
		await until(() => session(1) !== undefined && missing().length === 0);
		expect(sessionIds()).toEqual([before[0], expect.any(String), before[2]]);
		expect(bot.fake.gateway.identifies).toBe(4);
		await allAnswer();
	});

	it('lose one for a refused token: that is said once, the others go on, and all are there when it is right again', async () => {
		bot.fake.gateway.drop(4004, 1);
		await until(() => missing().length === 1);
		expect(missing().map(({ shard }) => shard)).toEqual([1]);
		expect(bot.heard.refused).toEqual(['4004']);
		const [first, , third] = channels.map(ask);
		await until(() => first?.callback !== null && third?.callback !== null);
		identifyAgain();
		bot.clock.move(hour);
		await until(() => bot.fake.gateway.connected.length === 3 && missing().length === 0);
		expect(bot.heard.refused).toEqual(['4004']);
		await allAnswer();
	});

	it('are as many as Discord wants when one is told to reshard', async () => {
		bot.fake.state.shards = 4;
		bot.fake.gateway.drop(4011, 2);
		await until(() => missing().length === 1);
		identifyAgain();
		bot.clock.move(5_000);
		await until(() => bot.fake.gateway.connected.length === 4 && missing().length === 0);
		expect(bot.fake.gateway.connected.map(({ shard }) => shard.join(' of ')).sort()).toEqual([
			'0 of 4',
			'1 of 4',
			'2 of 4',
			'3 of 4',
		]);
		expect(bot.discord.connections()).toHaveLength(4);
		await allAnswer();
	});

	it('come through all of it at once', async () => {
		bot.fake.state.shards = 4;
		identifyAgain();
		bot.fake.gateway.drop(undefined, 0);
		bot.fake.gateway.drop(undefined, 1);
		bot.fake.gateway.forget(1);
		bot.fake.gateway.drop(4011, 2);
		await until(() => missing().some(({ shard }) => shard === 2));
		bot.clock.move(5_000);
		await until(() => bot.fake.gateway.connected.filter(({ shard }) => shard[1] === 4).length === 4);
		await until(() => missing().length === 0);
		await allAnswer();
		expect(bot.heard.removed).toEqual([]);
	});
});
