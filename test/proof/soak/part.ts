import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { realClock } from '../../../src/app/clock.js';
import { firstReadings } from '../../../src/app/first-readings.js';
import { createRuntime } from '../../../src/app/runtime.js';
import { postWriter } from '../../../src/outbox/write.js';
import type { Chat } from '../../../src/ports/chat.js';
import type { Source } from '../../../src/ports/source.js';
import { createHttp } from '../../../src/sources/http.js';
import { sourceOf } from '../../../src/sources/index.js';
import { openStore } from '../../../src/store/database.js';
import { snapshot } from '../../domain/build.js';
import { serve } from '../../fakes/http-server.js';
import { unheard } from '../../fakes/runtime-deps.js';
import { most, type Part, sum } from '../run/part.js';
import { routerFor } from '../run/router.js';

const minute = 60_000;
/** Normal is a reading, an announcement and a third of a question a second: a bot for some thousand servers. */
const normal = { readings: 1, questions: 1 / 3 };
const times = 20;
/** Memory that is measured first is that of everything loaded once. */
const settledAfter = 0.3;
const mostGrowth = 1.1;

export const soak: Part = {
	id: 'soak',
	shows:
		'Twenty times the normal rate for ten minutes, over real sockets: 20 petitions read, 20 announcements and 7 questions a second. Memory at the end is at most 1.1 times that after three minutes, and no descriptor is left open.',
	shares: 1,
	alone: true,
	run: ({ scale, nightly, say }) => soakFor((nightly ? 30 : 10) * minute * scale, say),
};

/** So long at twenty times the normal rate. */
export async function soakFor(ms: number, say: (line: string) => void) {
	const folder = mkdtempSync(join(tmpdir(), 'milepost-soak-'));
	const now = realClock.now;
	const begun = now();
	const opened = await openStore({ file: join(folder, 'm.db'), mode: 'bot', now });
	const { store } = opened;
	// Each reading finds a thousand more, and each thousand is told.
	const shown = new Map<string, number>();
	const server = await serve(({ path }) => {
		const count = (shown.get(path) ?? 0) + 1_000;
		shown.set(path, count);
		return { headers: { 'content-type': 'text/plain' }, body: String(count) };
	});
	const http = createHttp({ userAgent: 'Milepost/soak' });
	const bugs: unknown[] = [];
	const done = { readings: 0, told: 0, questions: 0, faults: 0 };
	const waiting = firstReadings(realClock);
	const petitions = times * normal.readings * 60;
	const runtime = createRuntime({
		store,
		clock: realClock,
		domainNow: now,
		random: () => 0.5,
		newPostId: (() => {
			let posts = 0;
			return () => `p${++posts}`;
		})(),
		sources: {
			source: () => {
				const { readMany: _, ...one } = sourceOf('uk-parliament') as Source;
				return { ...one, floorMs: minute };
			},
			settings: () => ({ baseUrl: server.base, enabled: true }),
			async readOne(_, { ref }) {
				const answer = await http.request({ url: `${server.base}/${ref.id}`, trustedBase: server.base });
				done.readings++;
				if (answer.kind !== 'answer') return { kind: 'unreachable', code: 'network', detail: '' };
				const page = { title: ref.id, zone: 'UTC', deadline: null, thresholds: [], openedAt: null };
				return { kind: 'fresh', snapshot: snapshot({ ...page, count: Number(answer.text) }) };
			},
			readMany: async () => new Map(),
		},
		http,
		awaited: waiting.waitedFor,
		write: postWriter({ store, domainNow: now }),
		live: true,
		events: { ...unheard, read: ({ id }) => waiting.read(id), bug: (_, __, error) => void bugs.push(error) },
	});
	const chat: Chat = {
		platform: 'chat',
		start: async () => {},
		stop: async () => {},
		async send() {
			done.told++;
			return { kind: 'sent', messageId: 'm' };
		},
		edit: async () => ({ kind: 'edited' }),
		settle: async () => ({ kind: 'absent' }),
		check: async () => [],
	};
	runtime.addChat(chat);
	await store.transaction(async (tx) => {
		for (let i = 0; i < petitions; i++) {
			const ref = { platform: 'uk-parliament', id: String(i) };
			const nextReadAt = begun + Math.round((i / petitions) * minute);
			const { id } = await tx.petitions.add({ ref, title: ref.id, url: null, createdAt: begun, nextReadAt });
			const place = { platform: 'chat', workspace: `w${i % 50}`, channel: `c${i}` };
			const destination = await tx.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
			await tx.destinations.set(destination.id, { dailyCap: null });
			await tx.follows.save({
				...{ destination: destination.id, subject: { kind: 'petition', id }, mention: null, pausedUntil: null },
				rules: [{ id: 'every', params: '1000', baseline: { at: begun, count: null } }],
				...{ origin: 'chat', createdAt: begun },
			});
		}
	});
	const router = routerFor({ store, runtime, now, firstReadings: waiting, bug: (error) => void bugs.push(error) });
	await runtime.start();
	const memory = () => {
		globalThis.gc?.();
		const { heapUsed, external } = process.memoryUsage();
		return (heapUsed + external) / 2 ** 20;
	};
	const lines = ['/petition list', '/petition status', '/petition why', '/canipardon Steven Avery', '/petition help'];
	let [early, files] = [0, 0];
	try {
		for (const from = performance.now(); performance.now() - from < ms; ) {
			await wait(1_000 / (times * normal.questions));
			const i = done.questions++;
			const place = { platform: 'chat', workspace: `w${i % 50}`, channel: `c${i % 50}` };
			const caller = { id: `u${i % 100}`, manager: false, zone: null, locale: 'en' };
			const { message } = await router.text(lines[i % lines.length] as string, caller, place);
			if (message.tone === 'fault') done.faults++;
			if (early === 0 && performance.now() - from >= settledAfter * ms) {
				[early, files] = [memory(), descriptors()];
				say(`${Math.round(early)} MB after ${Math.round((settledAfter * ms) / 1_000)} s, ${done.readings} readings`);
			}
		}
		const late = memory();
		const open = descriptors();
		say(`${Math.round(late)} MB at the end, ${done.readings} readings, ${done.told} told`);
		const breaches = bugs.slice(0, 5).map(String);
		if (late > early * mostGrowth) breaches.push(`memory grew from ${early.toFixed(1)} to ${late.toFixed(1)} MB`);
		// Connections to the server come and go.
		if (open > files + 10) breaches.push(`${open} descriptors are open, ${files} were`);
		const figures = [
			sum('readings', done.readings),
			sum('announcements', done.told),
			sum('questions', done.questions),
			most('memory after three tenths', early, 'MB'),
			most('memory at the end', late, 'MB'),
			most('descriptors then', files),
			most('descriptors at the end', open),
		];
		return { figures, breaches };
	} finally {
		await runtime.stop();
		await http.close();
		await server.close();
		await opened.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Files, sockets and pipes that this process has open; 0 where that cannot be known. */
function descriptors(): number {
	try {
		return readdirSync('/proc/self/fd').length;
	} catch {
		return 0;
	}
}
