import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permissionsIn } from '../../../src/chat/discord/permissions.js';
import { createRateLimiter, type Lane, TooBusy } from '../../../src/chat/discord/rate-limiter.js';
import { Channel, Guild } from '../../../src/chat/discord/schema.js';
import { renderDiscordActions } from '../../../src/render/discord-components.js';
import { type Press, readCustomId, writeCustomId } from '../../../src/render/discord-custom-id.js';
import type { Action } from '../../../src/render/message.js';
import { FakeClock } from '../../fakes/clock.js';
import { channelJson, guildJson } from '../../fakes/discord/json.js';
import { judgeComponents } from '../../fakes/discord/judge.js';
import { bits, permissionsIn as permissionsByTheBook } from '../../fakes/discord/permissions.js';
import { World } from '../../fakes/discord/world.js';
import { startOfTest } from './bot.js';

const anyBits = fc.subarray(Object.values(bits)).map((some) => some.reduce((all, bit) => all | bit, 0n));

describe('permissions', () => {
	it('are what Discord computes, whatever the roles and overwrites', () => {
		const overwrite = fc.record({ to: fc.integer({ min: 0, max: 5 }), allow: anyBits, deny: anyBits });
		fc.assert(
			fc.property(
				fc.array(anyBits, { minLength: 3, maxLength: 3 }),
				anyBits,
				fc.subarray([0, 1, 2]),
				fc.array(overwrite, { maxLength: 6 }),
				fc.boolean(),
				(roles, everyone, mine, overwrites, owns) => {
					const world = new World(new FakeClock(startOfTest));
					const guild = world.addGuild('server');
					const all = roles.map((permissions, i) => world.addRole(guild, `role ${i}`, permissions));
					const role = guild.roles.get(guild.id);
					if (role !== undefined) role.permissions = everyone;
					if (owns) guild.ownerId = world.botId;
					const own = mine.map((i) => all[i]?.id ?? '');
					guild.members.set(world.botId, own);
					const channel = world.addChannel(guild, 'channel');
					const targets = [guild.id, ...all.map(({ id }) => id), world.botId, guild.ownerId];
					const seen = new Set<string>();
					for (const { to, allow, deny } of overwrites) {
						const id = targets[to] ?? '';
						if (seen.has(id)) continue;
						seen.add(id);
						channel.overwrites.push({ id, type: to > 3 ? 1 : 0, allow: allow & ~deny, deny });
					}
					const { bitfield: given } = permissionsIn(
						Guild.parse(guildJson(guild)),
						Channel.parse(channelJson(channel)),
						{
							id: world.botId,
							roles: own,
						},
					);
					const book = permissionsByTheBook(channel, world.botId);
					// The book hides everything in a channel that cannot be seen; the bot names what is missing one by one.
					expect(given & bits.viewChannel).toBe(book & bits.viewChannel);
					const visible = (given & bits.viewChannel) !== 0n;
					for (const bit of Object.values(bits)) if (visible) expect(given & bit).toBe(book & bit);
				},
			),
		);
	});
});

describe('the rate limiter', () => {
	/** Lets requests go at once, each answered after its own time; gives back when the server had each, and refusals. */
	async function spread(times: readonly number[], lane: Lane = 'announcement') {
		const clock = new FakeClock(startOfTest);
		const rateLimiter = createRateLimiter(clock);
		const served: number[] = [];
		const refused: number[] = [];
		const request = (ms: number) => () =>
			new Promise<void>((resolve) => {
				// The server may see it at any moment between the sending and the answer.
				clock.after(ms % 3 === 0 ? 0 : Math.floor(ms / (1 + (ms % 3))), () => served.push(clock.now()));
				clock.after(ms, resolve);
			});
		for (const ms of times) {
			rateLimiter.run(lane, request(ms)).catch((error: unknown) => error instanceof TooBusy && refused.push(error.ms));
		}
		for (let turns = 0; served.length + refused.length < times.length; turns++) {
			if (turns > 60_000) throw new Error('somebody waits for ever');
			for (let i = 0; i < 5; i++) await Promise.resolve();
			clock.move(1);
		}
		return { served: served.sort((a, b) => a - b), refused };
	}

	it('never lets Discord have more than 50 in a second, however unevenly they arrive', async () => {
		const times = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 60, maxLength: 300 });
		await fc.assert(
			fc.asyncProperty(times, async (each) => {
				const { served } = await spread(each);
				for (const [i, at] of served.entries())
					expect((served[i + 50] ?? Number.POSITIVE_INFINITY) - at).toBeGreaterThan(1_000);
			}),
			{ numRuns: 25 },
		);
	});

	it('lets hardly fewer', async () => {
		const { served } = await spread(Array.from({ length: 1_000 }, () => 20));
		expect((served.at(-1) ?? 0) - startOfTest).toBeLessThan(1.05 * (1_000 / 50) * 1_000);
	});

	it('tells who would have to wait too long when to come again', async () => {
		const { served, refused } = await spread(Array.from({ length: 3_000 }, () => 5));
		expect(served.length).toBeGreaterThan(1_200);
		expect(refused.length).toBe(3_000 - served.length);
		expect(Math.min(...refused)).toBeGreaterThan(25_000);
	});

	it('lets questions go first', async () => {
		const clock = new FakeClock(startOfTest);
		const rateLimiter = createRateLimiter(clock);
		const order: string[] = [];
		const note = (what: string) => async () => void order.push(what);
		for (let i = 0; i < 60; i++) void rateLimiter.run('announcement', note('announcement'));
		void rateLimiter.run('question', note('question'));
		for (let i = 0; i < 5; i++) await Promise.resolve();
		clock.move(1_002);
		for (let i = 0; i < 5; i++) await Promise.resolve();
		expect(order.slice(0, 51)).toEqual([...Array.from({ length: 50 }, () => 'announcement'), 'question']);
	});
});

describe('what a button carries', () => {
	const word = fc.string({ unit: 'grapheme', maxLength: 30 });
	const args = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), word, { maxKeys: 3 });
	const command = fc.constantFrom('petition status', 'canipardon');
	const press: fc.Arbitrary<Press> = fc.oneof(
		fc.constant({ kind: 'share', command: null, args: {} } as const),
		fc.record({ kind: fc.constantFrom('share' as const, 'show' as const), command, args }),
		fc.record({ kind: fc.constant('follow' as const), petition: word }),
		fc.record({ kind: fc.constantFrom('refresh' as const, 'form' as const), command, args }),
		fc.record({ kind: fc.constant('pick' as const), command, args, option: fc.stringMatching(/^[a-z]{1,8}$/) }),
	);

	it('comes back as it was written, and never in more than 100 characters', () => {
		fc.assert(
			fc.property(press, (given) => {
				const id = writeCustomId(given);
				if (id === null) return;
				expect(id.length).toBeLessThanOrEqual(100);
				// Plain objects on both sides: what was read has been made from a query.
				expect(JSON.parse(JSON.stringify(readCustomId(id)))).toEqual(JSON.parse(JSON.stringify(given)));
			}),
		);
	});

	it('is read from anything without harm', () => {
		fc.assert(fc.property(fc.string({ maxLength: 200 }), (id) => void readCustomId(id)));
		expect(readCustomId(`share?${'x'.repeat(200)}`)).toBeNull();
	});

	it('stands in rows Discord takes, whatever the actions', () => {
		const choice = fc.record({ label: word.map((text) => [{ kind: 'outside' as const, text }]), value: word });
		const action: fc.Arbitrary<Action> = fc.oneof(
			fc.constant({ kind: 'share' } as const),
			fc.record({ kind: fc.constant('refresh' as const), command, args }),
			fc.record({ kind: fc.constant('follow-here' as const), petition: word }),
			fc.record({
				kind: fc.constant('pick' as const),
				command,
				args,
				option: fc.constant('petition'),
				choices: fc.array(choice, { maxLength: 40 }),
			}),
		);
		const reader = { now: startOfTest, zone: 'UTC', locale: 'en' };
		fc.assert(
			fc.property(fc.uniqueArray(action, { selector: (each) => JSON.stringify(each), maxLength: 8 }), (actions) => {
				const rows = renderDiscordActions(actions, reader);
				expect(judgeComponents(rows)).toEqual([]);
				for (const part of rows.flatMap((row) => row.components)) {
					if (part.type === 2) continue;
					expect(part.options.length).toBeGreaterThan(0);
					expect(part.options.length).toBeLessThanOrEqual(25);
					for (const { label, value } of part.options) {
						expect(label.length).toBeGreaterThan(0);
						expect(Math.max(label.length, value.length)).toBeLessThanOrEqual(100);
					}
				}
			}),
		);
	});
});
