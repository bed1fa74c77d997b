import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPace } from '../../../src/chat/discord/pace.js';
import { permissionsIn } from '../../../src/chat/discord/permissions.js';
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
					const given = permissionsIn(Guild.parse(guildJson(guild)), Channel.parse(channelJson(channel)), {
						id: world.botId,
						roles: own,
					});
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

describe('the pace', () => {
	/** Lets everything wait for its turn at once; gives back the moments at which it left. */
	async function leave(count: number, lane: 'question' | 'announcement' = 'announcement') {
		const clock = new FakeClock(startOfTest);
		const pace = createPace(clock);
		const moments: number[] = [];
		const refused: number[] = [];
		for (let i = 0; i < count; i++) {
			void pace.turn(lane).then((wait) => (wait === null ? moments.push(clock.now()) : refused.push(wait)));
		}
		for (let ms = 0; ms < 30_000; ms += 3) {
			await Promise.resolve();
			clock.move(3);
		}
		return { moments, refused };
	}

	it('never lets more than 50 leave in a second, and hardly fewer', async () => {
		const { moments } = await leave(1_000);
		expect(moments).toHaveLength(1_000);
		for (const [i, at] of moments.entries()) {
			const later = moments[i + 50];
			if (later !== undefined) expect(later - at).toBeGreaterThan(1_000);
		}
		expect(((moments.at(-1) ?? 0) - startOfTest) / (1_000 / 50)).toBeLessThan(1.05 * 1_000);
	});

	it('tells who would have to wait too long when to come again', async () => {
		const { moments, refused } = await leave(3_000);
		expect(moments.length).toBeGreaterThan(1_200);
		expect(refused.length).toBe(3_000 - moments.length);
		expect(Math.min(...refused)).toBeGreaterThan(25_000);
	});

	it('lets questions go first', async () => {
		const clock = new FakeClock(startOfTest);
		const pace = createPace(clock);
		for (let i = 0; i < 500; i++) void pace.turn('announcement');
		let asked = false;
		void pace.turn('question').then(() => (asked = true));
		clock.move(100);
		await Promise.resolve();
		expect(asked).toBe(true);
	});
});

describe('what a button carries', () => {
	const word = fc.string({ unit: 'grapheme', maxLength: 30 });
	const args = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), word, { maxKeys: 3 });
	const command = fc.constantFrom('petition status', 'canipardon');
	const press: fc.Arbitrary<Press> = fc.oneof(
		fc.constant({ press: 'share' } as const),
		fc.record({ press: fc.constant('follow' as const), petition: word }),
		fc.record({ press: fc.constantFrom('refresh' as const, 'form' as const), command, args }),
		fc.record({ press: fc.constant('pick' as const), command, args, option: fc.stringMatching(/^[a-z]{1,8}$/) }),
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
		const choice = fc.record({ label: word.map((text) => [{ t: 'outside' as const, text }]), value: word });
		const action: fc.Arbitrary<Action> = fc.oneof(
			fc.constant({ a: 'share' } as const),
			fc.record({ a: fc.constant('refresh' as const), command, args }),
			fc.record({ a: fc.constant('follow-here' as const), petition: word }),
			fc.record({
				a: fc.constant('pick' as const),
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
