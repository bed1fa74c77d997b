import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dispatch } from '../../src/outbox/dispatch.js';
import { createGate } from '../../src/outbox/gate.js';
import type { OutboxDeps } from '../../src/outbox/types.js';
import type { Chat } from '../../src/ports/chat.js';
import { type Connection, connect } from '../../src/store/connection.js';
import { openStore } from '../../src/store/database.js';
import { libsqlDialect } from '../../src/store/dialect.js';
import { storeOver } from '../../src/store/store.js';
import type { Tables } from '../../src/store/tables.js';
import { oneAfterAnother } from '../../src/store/transaction.js';
import { addCrossing, addDestination, at, newPost } from '../contract/store-build.js';
import { FakeClock } from '../fakes/clock.js';
import { Killed, Mortal } from './mortal.js';

const channels = 4;
let folder: string;
let owed: readonly number[];

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'milepost-crash-'));
	const { store, close } = await openStore({ file: join(folder, 'm.db'), mode: 'bot', now: () => 0 });
	const crossing = await addCrossing(store, { kind: 'petition', id: 1 }, 'count:5000');
	const ids: number[] = [];
	for (let i = 0; i < channels; i++) {
		const { id } = await addDestination(store, `#${i}`);
		await store.posts.add(newPost(id, `p${i}`, [crossing]));
		ids.push(id);
	}
	owed = ids;
	await close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Dies on either side of each thing asked of the database, the shared commit among them. */
function mortalConnection(real: Connection, mortal: Mortal): Connection {
	const lived = <T>(what: string, work: () => T): T => {
		mortal.step(`before ${what}`);
		const result = work();
		mortal.step(`after ${what}`);
		return result;
	};
	return {
		...real,
		get inTransaction() {
			return real.inTransaction;
		},
		exec: (sql) => lived(sql, () => real.exec(sql)),
		run: (sql, parameters) => lived(sql.split(' ')[0] as string, () => real.run(sql, parameters)),
	};
}

/** One life of the outbox, in which every channel is sent to at once. */
async function live(file: string, now: number, mortal: Mortal, arrived: string[]): Promise<void> {
	const real = connect({ file, readOnly: false, patience: 0 });
	real.exec('pragma synchronous = full');
	const db = new Kysely<Tables>({ dialect: libsqlDialect(mortalConnection(real, mortal)) });
	const store = storeOver(db, { report: () => {}, releaseSpace: () => {}, turns: oneAfterAnother });
	const chat: Chat = {
		platform: 'p',
		start: async () => {},
		stop: async () => {},
		send: async (_, { postId }) => {
			arrived.push(postId);
			return { kind: 'sent', messageId: postId };
		},
		edit: async () => ({ kind: 'edited' }),
		settle: async (_, { postId }) =>
			arrived.includes(postId) ? { kind: 'sent', messageId: postId } : { kind: 'absent' },
		check: async () => [],
	};
	const ports: OutboxDeps = {
		store,
		capped: true,
		chat: () => mortal.wrap(chat, 'chat'),
		write: async () => ({ tone: 'news', title: ['5,000'], blocks: [] }),
		now: () => now,
		domainNow: () => now,
		random: () => 0.5,
		gate: createGate({ clock: new FakeClock(0), random: () => 0.5, opened: () => {} }),
		owner: 'test',
		tell: async () => {},
		credentialsRefused: () => {},
		report: () => {},
		sent: () => {},
		posted: () => {},
	};
	const all = await Promise.allSettled(owed.map((id) => dispatch(ports, id)));
	// What was not committed goes with the process.
	real.close();
	for (const each of all) if (each.status === 'rejected' && !(each.reason instanceof Killed)) throw each.reason;
}

it('many channels killed at anything asked of the database: each is told once', async () => {
	const deaths = new Set<string>();
	for (let dieAt = 1; ; dieAt++) {
		const file = join(mkdtempSync(join(tmpdir(), 'milepost-crash-')), 'm.db');
		cpSync(join(folder, 'm.db'), file);
		const arrived: string[] = [];
		const mortal = new Mortal(dieAt);
		await live(file, at, mortal, arrived);
		if (mortal.diedAt !== null) deaths.add(mortal.diedAt);
		// The dead one's leases are over.
		await live(file, at + 100_000, new Mortal(Number.POSITIVE_INFINITY), arrived);
		expect({ dieAt, arrived: arrived.toSorted() }).toEqual({ dieAt, arrived: ['p0', 'p1', 'p2', 'p3'] });
		rmSync(join(file, '..'), { recursive: true });
		if (mortal.diedAt === null) break;
	}
	for (const where of ['before commit', 'after commit', 'after release one', 'after chat.send']) {
		expect([...deaths]).toContain(where);
	}
}, 60_000);
