import { realClock } from '../../src/app/clock.js';
import { compileLater } from '../../src/app/compile-later.js';
import { collectOldGenerationSooner } from '../../src/app/heap.js';
import { createRuntime } from '../../src/app/runtime.js';
import type { Chat } from '../../src/ports/chat.js';
import { createGate } from '../../src/sources/gate.js';
import { createHttp } from '../../src/sources/http.js';
import { readPetition, readPetitions } from '../../src/sources/read.js';
import { ukParliament } from '../../src/sources/uk-parliament/index.js';
import { openAt } from '../copies/databases.js';

/* Milepost in a process of its own, with a follow of every petition and a chat that tells when each was told of. */

// As the program does once everything is loaded.
collectOldGenerationSooner();
compileLater();
const [base = '', url = '', petitions = '0'] = process.argv.slice(2);
const { store, close } = await openAt(url);
const now = realClock.now();
const channels = 50;
for (let id = 1; id <= Number(petitions); id++) {
	await store.transaction(async (tx) => {
		const place = { platform: 'fast', workspace: 'w', channel: `${id % channels}` };
		const { id: destination } = await tx.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
		const ref = { platform: ukParliament.id, id: `${id}` };
		const petition = await tx.petitions.add({ ref, title: `${id}`, url: null, createdAt: now, nextReadAt: now });
		const rule = { id: 'every', params: '1000', baseline: { at: now, count: null } };
		const subject = { kind: 'petition', id: petition.id } as const;
		const follow = { destination, subject, rules: [rule], mention: null, pausedUntil: null };
		await tx.follows.save({ ...follow, origin: 'chat', createdAt: now });
	});
}
let reads = 0;
let posts = 0;
const source = (id: string) => (id === ukParliament.id ? ukParliament : null);
const gate = createGate({ clock: realClock, memory: store.memory, source, report: console.error });
const runtime = createRuntime({
	store,
	...{ clock: realClock, domainNow: realClock.now, random: Math.random },
	newPostId: () => `post${++posts}`,
	sources: {
		source,
		settings: () => ({ baseUrl: base, enabled: true }),
		...{ readOne: readPetition, readMany: readPetitions },
	},
	http: createHttp({ userAgent: 'Milepost (bench)', gate }),
	write: async ({ crossings }) => {
		const told = crossings.map(({ subject }) => String(subject.id));
		return { tone: 'news', title: told, blocks: [] };
	},
	live: true,
	events: {
		read: () => void reads++,
		...{ post: () => {}, sent: () => {}, credentialsRefused: () => {} },
		bug: (_, __, error) => console.error(error),
	},
});
const chat: Chat = {
	platform: 'fast',
	start: async () => {},
	stop: async () => {},
	async send(_, { postId, message }) {
		process.send?.({ told: (message.title ?? []).map(Number), at: Date.now() });
		return { kind: 'sent', messageId: postId };
	},
	edit: async () => ({ kind: 'edited' }),
	settle: async () => ({ kind: 'absent' }),
	check: async () => [],
};
runtime.addChat(chat);
process.on('message', () => {
	const { user, system } = process.cpuUsage();
	process.send?.({ cpuMs: (user + system) / 1_000, rssMb: process.memoryUsage().rss / 1e6, reads });
});
process.on('disconnect', async () => {
	await runtime.stop();
	await close();
	process.exit(0);
});
await runtime.start();
