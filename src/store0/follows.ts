import type { Follow, FollowRule } from '../domain/follow.js';
import type { Subject } from '../domain/petition.js';
import { type Db, fromJson, type Row, RulesJson } from './rows.js';
import type { FollowTable } from './types.js';

function followFrom(row: Row<'follow'>): Follow {
	return {
		id: row.id,
		destination: row.destination,
		subject: { kind: row.subject_kind as Subject['kind'], id: row.subject },
		rules: fromJson(RulesJson, row.rules, 'follow', row.id),
		mention: row.mention,
		pausedUntil: row.paused_until,
		origin: row.origin as Follow['origin'],
		createdAt: row.created_at,
	};
}

export function followTable(db: Db): FollowTable {
	const select = () => db.selectFrom('follow').selectAll('follow');
	const set = async (id: number, values: { rules: string } | { paused_until: number | null }) => {
		await db.updateTable('follow').set(values).where('id', '=', id).execute();
	};
	const table: FollowTable = {
		async save({ destination, subject, rules, mention, pausedUntil, origin, createdAt }) {
			const wishes = { rules: JSON.stringify(rules), mention, paused_until: pausedUntil, origin };
			await db
				.insertInto('follow')
				.values({ destination, subject_kind: subject.kind, subject: subject.id, created_at: createdAt, ...wishes })
				.onConflict((conflict) =>
					conflict.columns(['destination', 'subject_kind', 'subject']).doUpdateSet(wishes),
				)
				.execute();
			return (await table.find(destination, subject)) as Follow;
		},
		async get(id) {
			const row = await select().where('id', '=', id).executeTakeFirst();
			return row === undefined ? null : followFrom(row);
		},
		async find(destination, subject) {
			const row = await select()
				.where('destination', '=', destination)
				.where('subject_kind', '=', subject.kind)
				.where('subject', '=', subject.id)
				.executeTakeFirst();
			return row === undefined ? null : followFrom(row);
		},
		async of(destination) {
			return (await select().where('destination', '=', destination).orderBy('id').execute()).map(followFrom);
		},
		async ofPetition(petition) {
			const own = await table.ofSubject({ kind: 'petition', id: petition });
			const inCampaigns = await select()
				.innerJoin('campaign_member', 'campaign_member.campaign', 'follow.subject')
				.where('follow.subject_kind', '=', 'campaign')
				.where('campaign_member.petition', '=', petition)
				.orderBy('follow.id')
				.execute();
			return [...own, ...inCampaigns.map(followFrom)];
		},
		async ofSubject({ kind, id }) {
			const rows = await select()
				.where('subject_kind', '=', kind)
				.where('subject', '=', id)
				.orderBy('id')
				.execute();
			return rows.map(followFrom);
		},
		setRules: (id, rules: readonly FollowRule[]) => set(id, { rules: JSON.stringify(rules) }),
		setPause: (id, until) => set(id, { paused_until: until }),
		async remove(id) {
			await db.deleteFrom('follow').where('id', '=', id).execute();
		},
	};
	return table;
}
