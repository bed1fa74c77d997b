import { Kysely, Migrator } from 'kysely';
import { expect, it } from 'vitest';
import { type Connection, connect } from '../../src/store/connection.js';
import { libsqlDialect } from '../../src/store/dialect.js';
import { stampFile } from '../../src/store/identity.js';
import { migrate, migrations } from '../../src/store/migrations/index.js';
import { storeOver } from '../../src/store/store.js';
import type { Tables } from '../../src/store/tables.js';
import { oneAfterAnother } from '../../src/store/transaction.js';

const at = 1_470_049_200_000;
const since = at - 3_600_000;

interface Old {
	readonly id: number;
	readonly kind: 'petition' | 'destination';
	readonly subject: number;
	readonly key: string;
	readonly family?: string;
	readonly facts: object;
	/** Posts that tell it: `seq`, and the destination's id. */
	readonly posts: readonly (readonly [number, number])[];
	readonly retracted?: boolean;
}

const made = { zone: 'Europe/London', count: 0, approximate: false, countAt: at, on: since };
const outage = { source: 'UK Parliament', petitions: 4, names: ['A', 'B', 'C'], remaining: 1, left: ['D'] };
const channel = { url: null, name: 'destination-suspended', reason: 'no-access' };
const old: readonly Old[] = [
	// Two petitions whose keys are the same, as version 0.1.0 made them, in one message.
	...[1, 2].map((id) => ({
		...{ id, kind: 'petition' as const, subject: id, key: `source:${since}:0` },
		facts: { ...made, title: `Petition ${id}`, url: 'https://e.example/1', name: 'source-down', reason: 'unreachable' },
		posts: [[1, 1]] as const,
	})),
	{
		...{ id: 3, kind: 'petition', subject: 1, key: `source:fake/w:${at}:0`, posts: [[2, 1]] },
		facts: { ...made, title: 'UK Parliament', url: null, name: 'source-back', reason: '', outage },
	},
	// Two channels that were lost in one moment.
	...[7, 8].map((subject, i) => ({
		...{ id: 4 + i, kind: 'destination' as const, subject, key: `destination-suspended:${at}` },
		facts: { ...made, ...channel, title: `#${subject}` },
		posts: [[3, 1]] as const,
	})),
	{
		...{ id: 6, kind: 'destination', subject: 7, key: `chat-refused:slack:${since}`, posts: [[4, 1]] },
		facts: { ...made, title: 'Slack', url: null, name: 'chat-refused', reason: 'invalid_auth' },
	},
	{
		...{ id: 7, kind: 'petition', subject: 2, key: 'retracted:source:1:0', family: 'correction', posts: [[5, 1]] },
		facts: {
			...{ ...made, title: 'Petition 2', url: null, name: 'source-down', reason: 'unreachable' },
			retracted: { family: 'source', moment: since, why: 'Ours.' },
		},
	},
	{
		...{ id: 8, kind: 'petition', subject: 2, key: `source:fake/w:${at}:9`, posts: [[6, 1]], retracted: true },
		facts: { ...made, title: 'Petition 2', url: null, name: 'page-removed', reason: 'gone' },
	},
	// What is no notice stays what it is, even beside one.
	{
		...{ id: 9, kind: 'petition', subject: 1, key: 'count:5', family: 'count', posts: [[2, 1]] },
		facts: { ...made, title: 'Petition 1', url: null, count: 5, value: 5 },
	},
	// Told nowhere, and unreadable.
	{ id: 10, kind: 'petition', subject: 1, key: 'source:x:0', facts: { ...made, name: 'source-down' }, posts: [] },
	{ id: 11, kind: 'petition', subject: 1, key: 'source:y:0', facts: [], posts: [[7, 1]] },
];
const states = ['sent', 'waiting', 'doubtful', 'sent', 'sent', 'sent', 'waiting'];

/** A database as it was before notices had a table, with what managers were told. */
async function before(connection: Connection): Promise<void> {
	const db = new Kysely<Tables>({ dialect: libsqlDialect(connection) });
	const older = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '016'));
	const { error } = await new Migrator({ db, provider: { getMigrations: async () => older } }).migrateToLatest();
	expect(error).toBeUndefined();
	connection.exec('pragma foreign_keys = on');
	connection.exec(
		"insert into destination values (1, 'fake', 'w', '#m', 'UTC', 'en', null, null, 'active', null, null, null, null, null)",
	);
	for (const [i, state] of states.entries()) {
		connection.run(
			'insert into post (seq, id, destination, state, moment, created_at, attempts, next_try_at) values (?, ?, 1, ?, ?, ?, 0, ?)',
			[i + 1, `post${i + 1}`, state, at, at, at],
		);
	}
	for (const { id, kind, subject, key, family = 'source', facts, posts, retracted } of old) {
		const wrong = retracted ? [at, 'Ours.'] : [null, null];
		connection.run('insert into crossing values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
			...[id, kind, subject, key, family, at, JSON.stringify(facts), at],
			...wrong,
		]);
		for (const [post, destination] of posts) {
			connection.run('insert into post_crossing values (?, ?, ?, ?)', [id, destination, post, id]);
		}
		if (retracted) connection.run("insert into retraction values (?, 1, 'waiting', 3, ?)", [id, at]);
	}
	connection.exec("insert into retraction values (9, 1, 'edited', 1, 5)");
}

it('what managers were told is carried over as it was told: once, in its posts, with what was retracted of it', async () => {
	const connection = connect({ file: ':memory:', readOnly: false, patience: 0 });
	await before(connection);
	const db = new Kysely<Tables>({ dialect: libsqlDialect(connection) });
	await migrate(db, stampFile);
	const faults: unknown[] = [];
	const store = storeOver(db, {
		report: (fault) => void faults.push(fault),
		releaseSpace: () => {},
		turns: oneAfterAnother,
	});
	const posts = await Promise.all(states.map((_, i) => store.posts.get(`post${i + 1}`)));
	expect(posts.map((post) => post?.state)).toEqual(states);
	const source = { title: 'Petition 1', kind: 'unreachable', since, url: 'https://e.example/1', zone: 'Europe/London' };
	expect(posts[0]?.notices).toMatchObject([
		{ at, code: 'source-down', params: source, about: [1] },
		{ at, code: 'source-down', params: { ...source, title: 'Petition 2' }, about: [2] },
	]);
	expect(posts[1]).toMatchObject({
		crossings: [{ id: 9, key: 'count:5' }],
		notices: [{ code: 'source-back', params: { petitions: 4, names: 'A\nB\nC', remaining: 1, left: 'D' }, about: [1] }],
	});
	expect(
		posts[2]?.notices.map(({ code, params, about }) => [code, params['channel'], params['detail'], about]),
	).toEqual([
		['destination-suspended', '#7', 'no-access', []],
		['destination-suspended', '#8', 'no-access', []],
	]);
	expect(posts[4]?.notices).toMatchObject([{ code: 'notice-wrong', params: { of: 'source-down', why: 'Ours.' } }]);
	const [gone] = posts[5]?.notices ?? [];
	expect(gone).toMatchObject({ code: 'page-removed', retracted: { at, why: 'Ours.' } });
	expect(await store.retractions.waiting(1)).toMatchObject([
		{ of: { kind: 'notice', id: gone?.id }, attempts: 3, post: 'post6' },
	]);
	expect(await store.retractions.places({ kind: 'crossing', id: 9 })).toMatchObject([{ state: 'edited' }]);
	// Nobody knows what it said: it has nothing to tell, and is dropped when its turn comes.
	expect(posts[6]).toMatchObject({ crossings: [], notices: [] });
	expect(faults).toEqual([]);
	expect(connection.run('select id from crossing').rows).toEqual([{ id: 9 }]);
	expect(connection.run('pragma foreign_key_check').rows).toEqual([]);

	// The same refusal of the chat, met again by the new version, is known to be told.
	const when = { mention: null, moment: at, createdAt: at, nextTryAt: at, pausedUntil: null };
	const notice = { at, code: 'chat-refused', params: {}, key: `chat-refused:slack:${since}`, about: [] } as const;
	const again = { id: 'again', destination: 1, ...when, content: { kind: 'notice', notice } } as const;
	expect(await store.posts.add(again)).toBe(false);
	connection.close();
});
