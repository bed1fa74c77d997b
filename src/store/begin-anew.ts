import { moveSeries } from './absorb.js';
import { forgotten } from './forget.js';
import { lead } from './rekey.js';
import type { Db } from './tables.js';

/** Of no petition: no platform has an id that begins with a line break. */
const nowhere = (id: number) => `\n${id}`;

/** A petition is another platform's: its series so far goes to a petition of its own, and the next begins. */
export async function beginAnew(
	tx: Db,
	id: number,
	to: { readonly platform: string; readonly id: string },
): Promise<void> {
	const { id: _, ...old } = await tx.selectFrom('petition').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
	const there = await tx
		.selectFrom('petition')
		.selectAll()
		.where('platform', '=', to.platform)
		.where('external_id', '=', to.id)
		.executeTakeFirst();
	const rename = (petition: number, platform: string, external: string) =>
		tx.updateTable('petition').set({ platform, external_id: external }).where('id', '=', petition).execute();
	await rename(id, to.platform, nowhere(id));
	const former = await tx
		.insertInto('petition')
		.values({ ...old, next_read_at: null, next_moment_at: null, moved_to: id })
		.returning('id')
		.executeTakeFirstOrThrow();
	await moveSeries(tx, id, former.id);
	const nothing = { snapshot: null, counted_at: null, checked_at: null, ended_at: null, shown_closed_at: null };
	await tx.updateTable('petition').set(nothing).where('id', '=', id).execute();
	await tx.deleteFrom('source_health').where('petition', '=', id).execute();
	if (there !== undefined) {
		// It was there before: that series goes on.
		await moveSeries(tx, there.id, id);
		await tx.updateTable('petition').set({ moved_to: id }).where('moved_to', '=', there.id).execute();
		for (const table of forgotten.petition) await tx.deleteFrom(table).where('petition', '=', there.id).execute();
		await tx.deleteFrom('petition').where('id', '=', there.id).execute();
	}
	await rename(id, to.platform, to.id);
	await lead(tx, old, id);
}
