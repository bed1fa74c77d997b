import type { Db, Row } from './rows.js';
import type { Campaign, CampaignTable } from './types.js';

export function campaignTable(db: Db): CampaignTable {
	const whole = async (row: Row<'campaign'> | undefined): Promise<Campaign | null> => {
		if (row === undefined) return null;
		const members = await db
			.selectFrom('campaign_member')
			.select('petition')
			.where('campaign', '=', row.id)
			.orderBy('position')
			.execute();
		const events = await db
			.selectFrom('campaign_event')
			.selectAll()
			.where('campaign', '=', row.id)
			.orderBy('at')
			.orderBy('id')
			.execute();
		return {
			id: row.id,
			name: row.name,
			title: row.title,
			origin: row.origin as Campaign['origin'],
			members: members.map((member) => member.petition),
			events: events.map(({ id, title, at, day_known, zone, url }) => ({
				id,
				title,
				at,
				dayKnown: day_known === 1,
				zone,
				url,
			})),
		};
	};
	const table: CampaignTable = {
		async save({ name, title, members, events, origin }) {
			const named = { name, name_key: name.toLowerCase(), title, origin };
			await db
				.insertInto('campaign')
				.values(named)
				.onConflict((conflict) => conflict.column('name_key').doUpdateSet(named))
				.execute();
			const { id } = (await table.byName(name)) as Campaign;
			await db.deleteFrom('campaign_member').where('campaign', '=', id).execute();
			await db.deleteFrom('campaign_event').where('campaign', '=', id).execute();
			for (const [position, petition] of members.entries()) {
				await db.insertInto('campaign_member').values({ campaign: id, petition, position }).execute();
			}
			for (const { dayKnown, ...event } of events) {
				await db
					.insertInto('campaign_event')
					.values({ campaign: id, ...event, day_known: dayKnown ? 1 : 0 })
					.execute();
			}
			return (await table.get(id)) as Campaign;
		},
		async get(id) {
			return whole(await db.selectFrom('campaign').selectAll().where('id', '=', id).executeTakeFirst());
		},
		async byName(name) {
			return whole(
				await db.selectFrom('campaign').selectAll().where('name_key', '=', name.toLowerCase()).executeTakeFirst(),
			);
		},
		async of(petition) {
			const rows = await db
				.selectFrom('campaign')
				.innerJoin('campaign_member', 'campaign_member.campaign', 'campaign.id')
				.selectAll('campaign')
				.where('campaign_member.petition', '=', petition)
				.orderBy('campaign.id')
				.execute();
			return wholes(rows);
		},
		async all() {
			return wholes(await db.selectFrom('campaign').selectAll().orderBy('id').execute());
		},
	};
	return table;

	async function wholes(rows: readonly Row<'campaign'>[]): Promise<readonly Campaign[]> {
		const campaigns: Campaign[] = [];
		for (const row of rows) campaigns.push((await whole(row)) as Campaign);
		return campaigns;
	}
}
