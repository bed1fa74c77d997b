import { expect, vi } from 'vitest';
import type { Snapshot } from '../../../src/domain/petition.js';
import { keepServerEvents, type ServerEventDeps } from '../../../src/outbox/server-events.js';
import type { Trouble } from '../../../src/outbox/types.js';
import type { Chat } from '../../../src/ports/chat.js';
import { manager, openOffice } from '../../commands/setup.js';
import { bits } from '../../fakes/discord/permissions.js';
import type { ScheduledEvent } from '../../fakes/discord/world.js';
import { openBot, startOfTest } from './bot.js';

const day = 86_400_000;

/** Commands, store and the work on events beside a fake Discord, in whose server the bot may make events or not. */
export async function openServer({ allowed = true } = {}) {
	vi.useFakeTimers({ toFake: ['Date'], now: startOfTest });
	const bot = await openBot();
	const office = await openOffice();
	const { store, ports } = office;
	office.now = startOfTest;
	const { discord, guild } = bot;
	const own = bot.fake.world.addRole(guild, 'Events', allowed ? bits.createEvents : 0n);
	guild.members.get(bot.fake.world.botId)?.push(own.id);
	Object.assign(ports, { chat: (platform: string) => (platform === 'discord' ? discord : null) });
	const place = { platform: 'discord', workspace: guild.id, channel: bot.channel.id };
	const say = (line: string, where = place) => office.say(line, manager, where);
	const told: Trouble[] = [];
	let marks = 0;
	const deps: ServerEventDeps = {
		store,
		chat: () => discord as Chat,
		now: () => office.now,
		newMark: () => `mark${++marks}`,
		tell: async (_, trouble) => void told.push(trouble),
		credentialsRefused: () => {},
		report: () => {},
	};
	const work = (change: Partial<ServerEventDeps> = {}) => keepServerEvents({ ...deps, ...change }, 'discord', guild.id);
	const server = {
		...{ bot, office, store, place, say, told, deps, guild, own, work },
		/** What people see under "Events", by when it begins. */
		events: (): readonly ScheduledEvent[] => [...guild.events.values()].toSorted((a, b) => a.start - b.start),
		/** Goes on for so long, with a turn every minute. */
		async passes(ms: number, everyMs = 60_000): Promise<void> {
			for (let gone = 0; gone < ms; gone += everyMs) {
				office.now += everyMs;
				bot.clock.move(everyMs);
				vi.setSystemTime(office.now);
				await work();
			}
		},
		/** A petition that ends in so many days, followed in the channel. */
		async petition(name: string, days: number, over: Partial<Snapshot> = {}, where = place): Promise<number> {
			const first = { at: office.now - 1_000, count: 5, kind: 'exact' as const };
			const id = await office.petition(name, [first], { title: name, deadline: office.now + days * day, ...over });
			await store.petitions.addAlias(id, name);
			expect(await say(`/petition follow ${name}`, where)).toContain(name);
			return id;
		},
		async read(id: number, over: Partial<Snapshot>): Promise<void> {
			await office.read(id, { at: office.now, count: 6 + (office.now % 1_000), kind: 'exact' }, over);
		},
		async close(): Promise<void> {
			const { complaints } = bot.fake;
			await bot.close();
			vi.useRealTimers();
			expect(complaints).toEqual([]);
		},
	};
	return server;
}
