import { type Kysely, type Migration, sql } from 'kysely';
import { givenId } from './sqlite-only.js';

/**
 * What managers are told has a table of its own. Until now it was stored as a milestone of a petition or of a channel,
 * with made-up numbers: what was told stays told, what waits leaves once, in the same post.
 */
export const postedNotices: Migration = {
	async up(db: Kysely<unknown>) {
		const tables = db as Kysely<Before>;
		await addNotices(tables);
		await widenRetractions(tables);
		await carryOver(tables);
	},
};

/** The tables as they are at this step. */
interface Before {
	readonly crossing: {
		readonly id: number;
		readonly subject_kind: string;
		readonly subject_id: number;
		readonly key: string;
		readonly family: string;
		readonly moment: number;
		readonly facts: string;
		readonly retracted_at: number | null;
		readonly retracted_why: string | null;
	};
	readonly post_crossing: {
		readonly crossing: number;
		readonly destination: number;
		readonly post: number;
		readonly position: number;
	};
	readonly post_notice: {
		readonly destination: number;
		readonly key: string;
		readonly post: number;
		readonly position: number;
		readonly at: number;
		readonly code: string;
		readonly params: string;
		readonly about: string;
		readonly retracted_at: number | null;
		readonly retracted_why: string | null;
	};
	readonly retraction: {
		readonly crossing: number | null;
		readonly notice: number | null;
		readonly destination: number;
	};
	readonly decision: { readonly crossing: number };
}

async function addNotices(db: Kysely<Before>): Promise<void> {
	await db.schema
		.createTable('post_notice')
		.addColumn('id', 'integer', givenId)
		.addColumn('destination', 'integer', (c) => c.notNull().references('destination.id'))
		.addColumn('key', 'text', (c) => c.notNull())
		.addColumn('post', 'integer', (c) => c.notNull().references('post.seq'))
		.addColumn('position', 'integer', (c) => c.notNull())
		.addColumn('at', 'bigint', (c) => c.notNull())
		.addColumn('code', 'text', (c) => c.notNull())
		.addColumn('params', 'text', (c) => c.notNull())
		.addColumn('about', 'text', (c) => c.notNull())
		.addColumn('retracted_at', 'bigint')
		.addColumn('retracted_why', 'text')
		.addUniqueConstraint('post_notice_once', ['key', 'destination'])
		.execute();
	await db.schema.createIndex('post_notice_post').on('post_notice').column('post').execute();
	await db.schema.createIndex('post_notice_destination').on('post_notice').column('destination').execute();
}

/** A notice can be retracted, too: a row is about the one or the other. */
async function widenRetractions(db: Kysely<Before>): Promise<void> {
	await db.schema.alterTable('retraction').renameTo('retraction_before').execute();
	await db.schema.dropIndex('retraction_place').execute();
	await db.schema.dropIndex('retraction_due').execute();
	await db.schema
		.createTable('retraction')
		.addColumn('crossing', 'integer', (c) => c.references('crossing.id'))
		.addColumn('notice', 'integer', (c) => c.references('post_notice.id'))
		.addColumn('destination', 'integer', (c) => c.notNull().references('destination.id'))
		.addColumn('state', 'text', (c) => c.notNull())
		.addColumn('attempts', 'integer', (c) => c.notNull())
		.addColumn('next_try_at', 'bigint', (c) => c.notNull())
		.addUniqueConstraint('retraction_of_crossing', ['crossing', 'destination'])
		.addUniqueConstraint('retraction_of_notice', ['notice'])
		.addCheckConstraint('retraction_of_one', sql`(crossing is null) <> (notice is null)`)
		.execute();
	await sql`
		insert into retraction (crossing, destination, state, attempts, next_try_at)
		select crossing, destination, state, attempts, next_try_at from retraction_before`.execute(db);
	await db.schema.dropTable('retraction_before').execute();
	await db.schema.createIndex('retraction_place').on('retraction').column('destination').execute();
	await db.schema
		.createIndex('retraction_due')
		.on('retraction')
		.column('next_try_at')
		.where(sql<boolean>`state = 'waiting'`)
		.execute();
}

async function carryOver(db: Kysely<Before>): Promise<void> {
	const crossings = await db
		.selectFrom('crossing')
		.selectAll()
		.where((eb) =>
			eb.or([
				eb('family', '=', 'source'),
				eb('subject_kind', '=', 'destination'),
				eb('key', 'like', 'retracted:source:%'),
			]),
		)
		.execute();
	const taken = new Set<string>();
	for (const crossing of crossings) {
		const notice = noticeOf(crossing);
		const places = await db.selectFrom('post_crossing').selectAll().where('crossing', '=', crossing.id).execute();
		for (const { destination, post, position } of places) {
			if (notice === null) break;
			const { retracted_at, retracted_why } = crossing;
			const isTaken = taken.has(`${destination} ${notice.key}`);
			const key = isTaken ? `${notice.key} of ${crossing.id}` : notice.key;
			taken.add(`${destination} ${key}`);
			const row = { ...notice, key, destination, post, position, retracted_at, retracted_why };
			const added = await db
				.insertInto('post_notice')
				.values(row)
				.returning(sql<number>`id`.as('id'))
				.executeTakeFirstOrThrow();
			await db
				.updateTable('retraction')
				.set({ crossing: null, notice: added.id })
				.where('crossing', '=', crossing.id)
				.where('destination', '=', destination)
				.execute();
		}
		for (const table of ['retraction', 'post_crossing', 'decision'] as const) {
			await db.deleteFrom(table).where('crossing', '=', crossing.id).execute();
		}
		await db.deleteFrom('crossing').where('id', '=', crossing.id).execute();
	}
}

type Facts = Readonly<Record<string, unknown>>;

/** Null where its facts cannot be read: nobody knows what it said. */
function noticeOf({ subject_kind: kind, subject_id: subject, key, moment, facts: json }: Before['crossing']) {
	const facts = factsIn(json);
	const code = facts?.['name'];
	if (facts === null || typeof code !== 'string') return null;
	const retracted = facts['retracted'] as { readonly why?: unknown } | undefined;
	const own = kind === 'destination' && !code.startsWith('chat-') ? channelParams(facts) : params(facts);
	const more = retracted === undefined ? {} : { of: code, why: text(retracted.why) };
	return {
		key: code.startsWith('chat-') ? key : keyWith(subject, key),
		at: moment,
		code: retracted === undefined ? code : 'notice-wrong',
		params: JSON.stringify({ ...own, ...more, zone: text(facts['zone']) }),
		about: JSON.stringify(kind === 'petition' ? [subject] : []),
	};
}

/** What a key did not name is what it was about: several petitions or channels may have one managers' channel. */
function keyWith(subject: number, key: string): string {
	return `${key} of ${subject}`;
}

function channelParams(facts: Facts) {
	const { title, channelName, reason } = facts;
	const named = typeof channelName === 'string' ? { channelName } : {};
	return { channel: text(title), ...named, detail: text(reason) };
}

function params(facts: Facts) {
	const { title, url, on, reason } = facts;
	return {
		title: text(title),
		kind: text(reason),
		...(typeof on === 'number' ? { since: on } : {}),
		...(typeof url === 'string' ? { url } : {}),
		...outageParams(facts['outage'] as Facts | undefined),
	};
}

function outageParams(outage: Facts | undefined) {
	if (outage === undefined) return {};
	const { source, petitions, names, remaining, left } = outage;
	return {
		...{ source: text(source), petitions: Number(petitions), names: lines(names) },
		...{ remaining: Number(remaining), left: lines(left) },
	};
}

function factsIn(json: string): Facts | null {
	try {
		const facts: unknown = JSON.parse(json);
		return typeof facts === 'object' ? (facts as Facts | null) : null;
	} catch {
		return null;
	}
}

function text(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

function lines(values: unknown): string {
	return Array.isArray(values) ? values.map(text).join('\n') : '';
}
