import type { PetitionRef } from '../domain/petition.js';
import { aliasRow } from './names.js';
import type { Db } from './tables.js';

/**
 * Gives a petition its new id and keeps the old one as an alias. Where the new id is another petition of ours, the
 * two are one: names, follows and memberships go over to that one, and this one is read no more.
 */
export async function rekey(tx: Db, id: number, ref: PetitionRef): Promise<void> {
	const old = await tx.selectFrom('petition').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
	const other = await tx
		.selectFrom('petition')
		.select('id')
		.where('platform', '=', ref.platform)
		.where('external_id', '=', ref.id)
		.where('id', '!=', id)
		.executeTakeFirst();
	if (other === undefined) {
		await tx
			.updateTable('petition')
			.set({ platform: ref.platform, external_id: ref.id })
			.where('id', '=', id)
			.execute();
	} else {
		await moveTo(tx, id, other.id);
	}
	if (old.platform === ref.platform && old.external_id === ref.id) return;
	await tx
		.insertInto('petition_alias')
		.values(aliasRow(other?.id ?? id, `${old.platform}:${old.external_id}`))
		.onConflict((conflict) => conflict.column('folded').doNothing())
		.execute();
}

async function moveTo(tx: Db, from: number, to: number): Promise<void> {
	await tx.updateTable('petition_alias').set({ petition: to }).where('petition', '=', from).execute();
	await tx
		.updateTable('follow')
		.set({ subject_id: to })
		.where('subject_kind', '=', 'petition')
		.where('subject_id', '=', from)
		.where('destination', 'not in', (eb) =>
			eb
				.selectFrom('follow as there')
				.select('there.destination')
				.where('there.subject_kind', '=', 'petition')
				.where('there.subject_id', '=', to),
		)
		.execute();
	await tx.deleteFrom('follow').where('subject_kind', '=', 'petition').where('subject_id', '=', from).execute();
	await tx
		.updateTable('unfollowed')
		.set({ subject_id: to })
		.where('subject_kind', '=', 'petition')
		.where('subject_id', '=', from)
		.where('destination', 'not in', (eb) =>
			eb
				.selectFrom('unfollowed as there')
				.select('there.destination')
				.where('there.subject_kind', '=', 'petition')
				.where('there.subject_id', '=', to),
		)
		.execute();
	await tx.deleteFrom('unfollowed').where('subject_kind', '=', 'petition').where('subject_id', '=', from).execute();
	await tx
		.updateTable('campaign_member')
		.set({ petition: to })
		.where('petition', '=', from)
		.where('campaign', 'not in', (eb) =>
			eb.selectFrom('campaign_member as there').select('there.campaign').where('there.petition', '=', to),
		)
		.execute();
	await tx.deleteFrom('campaign_member').where('petition', '=', from).execute();
	await tx.updateTable('petition').set({ next_read_at: null, next_moment_at: null }).where('id', '=', from).execute();
}
