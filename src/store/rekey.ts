import type { PetitionRef } from '../domain/petition.js';
import { aliasRow } from './names.js';
import type { Db } from './tables.js';

/**
 * Gives a petition its new id and keeps the old one as an alias. Where a petition of ours has that id already, which
 * was merged into this one, it takes the old id instead: both lead here.
 */
export async function rekey(tx: Db, id: number, ref: PetitionRef): Promise<void> {
	const old = await tx.selectFrom('petition').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
	if (old.platform === ref.platform && old.external_id === ref.id) return;
	const setRef = (petition: number, platform: string, external: string) =>
		tx.updateTable('petition').set({ platform, external_id: external }).where('id', '=', petition).execute();
	const other = await tx
		.selectFrom('petition')
		.select('id')
		.where('platform', '=', ref.platform)
		.where('external_id', '=', ref.id)
		.executeTakeFirst();
	// No platform has an id with a line break in it.
	if (other !== undefined) await setRef(other.id, old.platform, `\n${old.external_id}`);
	await setRef(id, ref.platform, ref.id);
	if (other !== undefined) await setRef(other.id, old.platform, old.external_id);
	await lead(tx, old, id);
}

/** What was looked for under an id is found as this petition from now on. */
export async function lead(
	tx: Db,
	{ platform, external_id: external }: { readonly platform: string; readonly external_id: string },
	petition: number,
): Promise<void> {
	const row = aliasRow(petition, `${platform}:${external}`);
	await tx
		.insertInto('petition_alias')
		.values(row)
		.onConflict((conflict) => conflict.column('folded').doUpdateSet({ alias: row.alias, petition }))
		.execute();
}
