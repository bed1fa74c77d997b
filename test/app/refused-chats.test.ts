import { expect, it } from 'vitest';
import { type RefusedChat, type RefusedChatsDeps, refusedChats } from '../../src/app/refused-chats.js';
import { createLog } from '../../src/monitoring/log.js';

/** One life of the program; what is remembered outlives it. */
function life(kept: Map<string, string>) {
	const told: string[] = [];
	const gate: string[] = [];
	const ports: RefusedChatsDeps = {
		now: () => 5,
		log: createLog('silent'),
		memory: {
			get: async (key) => kept.get(key) ?? null,
			set: async (key, value) => void kept.set(key, value),
			remove: async (key) => void kept.delete(key),
		},
		off: (platform) => gate.push(`off ${platform}`),
		on: (platform) => gate.push(`on ${platform}`),
		tell: async ({ platform, since }: RefusedChat, back) =>
			void told.push(`${platform} ${since}${back ? ' back' : ''}`),
	};
	return { chats: refusedChats(ports), told, gate };
}

it('a refused token is told once, however often the program starts, and its end once', async () => {
	const kept = new Map<string, string>();
	const first = life(kept);
	first.chats.refused('discord', '401');
	first.chats.refused('discord', '4004');
	await first.chats.settled();
	expect(first).toMatchObject({ told: ['discord 5'], gate: ['off discord'] });
	expect(first.chats.all().get('discord')).toEqual({ platform: 'discord', since: 5, code: '401' });

	const second = life(kept);
	second.chats.refused('discord', '401');
	second.chats.accepted('slack');
	await second.chats.settled();
	expect(second.told).toEqual([]);
	second.chats.accepted('discord');
	await second.chats.settled();
	expect(second).toMatchObject({ told: ['discord 5 back'], gate: ['off discord', 'on slack', 'on discord'] });
	expect(second.chats.all().size).toBe(0);
});
