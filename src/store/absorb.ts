import { sql } from 'kysely';
import { lead } from './rekey.js';
import type { Db } from './tables.js';

/**
 * Two petitions are one from now on: names, places in campaigns named cases, reminders and dates of `from` go
 * over to `into`, and `from` is read no more. Follows are the caller's.
 *
 * @param sameCount both were one all the time: what was counted, reached and told of the one was of the other, too
 */
export async function absorb(tx: Db, from: number, into: number, sameCount: boolean): Promise<void> {
	const old = await tx.selectFrom('petition').selectAll().where('id', '=', from).executeTakeFirstOrThrow();
	await tx.updateTable('petition_alias').set({ petition: into }).where('petition', '=', from).execute();
	await lead(tx, old, into);
	await tx
		.updateTable('campaign_member')
		.set({ petition: into })
		.where('petition', '=', from)
		.where('campaign', 'not in', (eb) =>
			eb.selectFrom('campaign_member as there').select('there.campaign').where('there.petition', '=', into),
		)
		.execute();
	await tx.deleteFrom('campaign_member').where('petition', '=', from).execute();
	await moveCases(tx, from, into);
	for (const table of ['reminder', 'event', 'live'] as const) {
		await tx
			.updateTable(table)
			.set({ subject_id: into })
			.where('subject_kind', '=', 'petition')
			.where('subject_id', '=', from)
			.execute();
	}
	await tx.deleteFrom('source_health').where('petition', '=', from).execute();
	await tx.deleteFrom('source_outage_petition').where('petition', '=', from).execute();
	await tx.updateTable('petition').set({ next_read_at: null, next_moment_at: null }).where('id', '=', from).execute();
	if (!sameCount) return;
	const { snapshot, counted_at, checked_at, ended_at, shown_closed_at } = old;
	// What nobody has read yet goes on where the other was.
	await tx
		.updateTable('petition')
		.set({ snapshot, counted_at, checked_at, ended_at, shown_closed_at })
		.where('id', '=', into)
		.where('snapshot', 'is', null)
		.execute();
	await moveSeries(tx, from, into);
}

/** What was counted, reached and foreseen; the model is to learn it anew. */
export async function moveSeries(tx: Db, from: number, into: number): Promise<void> {
	await moveReadings(tx, from, into);
	await moveCrossings(tx, from, into);
	await tx.updateTable('outlook').set({ petition: into }).where('petition', '=', from).execute();
	await tx.deleteFrom('outlook_state').where('petition', 'in', [from, into]).execute();
}

async function moveCases(tx: Db, from: number, into: number): Promise<void> {
	const rows = await tx.selectFrom('petition_case').selectAll().where('petition', '=', from).execute();
	for (const row of rows) {
		await tx
			.insertInto('petition_case')
			.values({ ...row, petition: into })
			.onConflict((conflict) => conflict.columns(['platform', 'workspace', 'petition']).doNothing())
			.execute();
	}
	await tx.deleteFrom('petition_case').where('petition', '=', from).execute();
}

/** What was counted before the first count that is there already. */
async function moveReadings(tx: Db, from: number, into: number): Promise<void> {
	const { first } = await tx
		.selectFrom('reading')
		.select((eb) => eb.fn.min<number | null>('at').as('first'))
		.where('petition', '=', into)
		.executeTakeFirstOrThrow();
	let earlier = tx.updateTable('reading').set({ petition: into }).where('petition', '=', from);
	if (first !== null) earlier = earlier.where('at', '<', first);
	await earlier.execute();
}

/** What both have reached is one crossing; a channel that was told either was told it. */
async function moveCrossings(tx: Db, from: number, into: number): Promise<void> {
	const of = (petition: number) =>
		tx
			.selectFrom('crossing')
			.select(['id', 'key'])
			.where('subject_kind', '=', 'petition')
			.where('subject_id', '=', petition)
			.execute();
	const there = new Map((await of(into)).map(({ id, key }) => [key, id]));
	for (const { id, key } of await of(from)) {
		const same = there.get(key);
		if (same === undefined) {
			await tx.updateTable('crossing').set({ subject_id: into }).where('id', '=', id).execute();
			continue;
		}
		await sql`
			update post_crossing set crossing = ${same}
			where crossing = ${id} and destination not in (
				select there.destination from post_crossing there where there.crossing = ${same})`.execute(tx);
	}
}
