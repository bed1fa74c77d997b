import type { Selectable } from 'kysely';
import type { Follow } from '../domain/follow.js';
import type { FollowTable, Unfollowed } from '../ports/store/follows.js';
import { type ReportFault, readable, rulesJson } from './stored-json.js';
import type { Db, Tables } from './tables.js';

export function followTable(db: Db, report: ReportFault): FollowTable {
	const rows = () => db.selectFrom('follow').selectAll().orderBy('id');
	/** One that cannot be read is as good as none: following anew, in chat or by the file, puts a whole one in its place. */
	const one = (row: Selectable<Tables['follow']> | undefined) =>
		readable(row === undefined ? [] : [row], followOf, report)[0] ?? null;

	async function setUnfollowed({ destination, subject }: Unfollowed, yes: boolean): Promise<void> {
		const row = { destination, subject_kind: subject.kind, subject_id: subject.id };
		if (yes) {
			await db
				.insertInto('unfollowed')
				.values(row)
				.onConflict((conflict) => conflict.columns(['destination', 'subject_kind', 'subject_id']).doNothing())
				.execute();
			return;
		}
		await db
			.deleteFrom('unfollowed')
			.where('destination', '=', destination)
			.where('subject_kind', '=', subject.kind)
			.where('subject_id', '=', subject.id)
			.execute();
	}

	return {
		async save({ destination, subject, rules, mention, pausedUntil, origin, createdAt }) {
			const wish = { rules: rulesJson.write(rules), mention, paused_until: pausedUntil, origin };
			const row = await db
				.insertInto('follow')
				.values({
					destination,
					subject_kind: subject.kind,
					subject_id: subject.id,
					...wish,
					created_at: createdAt,
				})
				.onConflict((conflict) => conflict.columns(['destination', 'subject_kind', 'subject_id']).doUpdateSet(wish))
				.returningAll()
				.executeTakeFirstOrThrow();
			await setUnfollowed({ destination, subject }, false);
			return followOf(row);
		},
		async get(id) {
			const row = await rows().where('id', '=', id).executeTakeFirst();
			return one(row);
		},
		async find(destination, subject) {
			const row = await rows()
				.where('destination', '=', destination)
				.where('subject_kind', '=', subject.kind)
				.where('subject_id', '=', subject.id)
				.executeTakeFirst();
			return one(row);
		},
		async of(destination) {
			return readable(await rows().where('destination', '=', destination).execute(), followOf, report);
		},
		async ofPetition(petition) {
			const campaigns = db.selectFrom('campaign_member').select('campaign').where('petition', '=', petition);
			const found = await rows()
				.where((eb) =>
					eb.or([
						eb.and([eb('subject_kind', '=', 'petition'), eb('subject_id', '=', petition)]),
						eb.and([eb('subject_kind', '=', 'campaign'), eb('subject_id', 'in', campaigns)]),
					]),
				)
				.execute();
			return readable(found, followOf, report);
		},
		async ofSubject(subject) {
			const found = await rows()
				.where('subject_kind', '=', subject.kind)
				.where('subject_id', '=', subject.id)
				.execute();
			return readable(found, followOf, report);
		},
		async setRules(id, rules) {
			await db
				.updateTable('follow')
				.set({ rules: rulesJson.write(rules) })
				.where('id', '=', id)
				.execute();
		},
		async setPause(id, until) {
			await db.updateTable('follow').set({ paused_until: until }).where('id', '=', id).execute();
		},
		async remove(id) {
			await db.deleteFrom('follow').where('id', '=', id).execute();
		},
		async unfollowed() {
			const found = await db.selectFrom('unfollowed').selectAll().execute();
			return found.map(({ destination, subject_kind: kind, subject_id: id }) => ({
				destination,
				subject: { kind, id },
			}));
		},
		setUnfollowed,
	};
}

/** Throws the fault `row-broken` when its rules cannot be read. */
export function followOf(row: Selectable<Tables['follow']>): Follow {
	return {
		id: row.id,
		destination: row.destination,
		subject: { kind: row.subject_kind, id: row.subject_id },
		rules: rulesJson.read(row.rules, row.id),
		mention: row.mention,
		pausedUntil: row.paused_until,
		origin: row.origin,
		createdAt: row.created_at,
	};
}
