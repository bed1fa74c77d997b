import type { Selectable } from 'kysely';
import type { Campaign, DatedEvent } from '../domain/campaign.js';
import { ownedId } from '../domain/tenant.js';
import type { CampaignTable } from '../ports/store/campaigns.js';
import { folded } from './names.js';
import type { Db, Tables } from './tables.js';
import { atomically } from './transaction.js';

export function campaignTable(db: Db): CampaignTable {
	const rows = () => db.selectFrom('campaign').selectAll().orderBy('id');

	async function whole(row: Selectable<Tables['campaign']>): Promise<Campaign> {
		const { id, name, title, origin, owner } = row;
		return { id, name, owner, title, members: await membersOf(db, id), events: await eventsOf(db, id), origin };
	}

	async function wholeOf(found: readonly Selectable<Tables['campaign']>[]): Promise<readonly Campaign[]> {
		const campaigns: Campaign[] = [];
		for (const row of found) campaigns.push(await whole(row));
		return campaigns;
	}

	async function byName(name: string, owner = ''): Promise<Campaign | null> {
		const row = await rows().where('folded', '=', keyOf(name, owner)).executeTakeFirst();
		return row === undefined ? null : whole(row);
	}

	return {
		byName,
		async get(id) {
			const row = await rows().where('id', '=', id).executeTakeFirst();
			return row === undefined ? null : whole(row);
		},
		async save({ name, owner = '', title, members, events, origin }) {
			return atomically(db, async (tx) => {
				const { id } = await tx
					.insertInto('campaign')
					.values({ folded: keyOf(name, owner), name, title, origin, owner })
					.onConflict((conflict) => conflict.column('folded').doUpdateSet({ name, title, origin }))
					.returning('id')
					.executeTakeFirstOrThrow();
				await setMembers(tx, id, members);
				await setEvents(tx, id, events);
				return (await campaignTable(tx).get(id)) as Campaign;
			});
		},
		async rename(id, { name, title }) {
			const { owner } = await db.selectFrom('campaign').select('owner').where('id', '=', id).executeTakeFirstOrThrow();
			await db
				.updateTable('campaign')
				.set({ folded: keyOf(name, owner), name, title })
				.where('id', '=', id)
				.execute();
		},
		async remove(id) {
			await atomically(db, async (tx) => {
				await tx.deleteFrom('campaign_event').where('campaign', '=', id).execute();
				await tx.deleteFrom('campaign_member').where('campaign', '=', id).execute();
				await tx.deleteFrom('campaign').where('id', '=', id).execute();
			});
		},
		async ofOwners(owners) {
			return wholeOf(
				await rows()
					.where('owner', 'in', [...owners])
					.execute(),
			);
		},
		async of(petition) {
			const members = db.selectFrom('campaign_member').select('campaign').where('petition', '=', petition);
			return wholeOf(await rows().where('id', 'in', members).execute());
		},
		async all() {
			return wholeOf(await rows().execute());
		},
	};
}

/** The owner is part of the key, so that two servers may use the same name. No name has a slash. */
function keyOf(name: string, owner: string): string {
	return ownedId(owner, folded(name));
}

async function membersOf(db: Db, campaign: number): Promise<readonly number[]> {
	const rows = await db
		.selectFrom('campaign_member')
		.select('petition')
		.where('campaign', '=', campaign)
		.orderBy('position')
		.execute();
	return rows.map((row) => row.petition);
}

async function setMembers(tx: Db, campaign: number, members: readonly number[]): Promise<void> {
	await tx.deleteFrom('campaign_member').where('campaign', '=', campaign).execute();
	for (const [position, petition] of [...new Set(members)].entries()) {
		await tx.insertInto('campaign_member').values({ campaign, petition, position }).execute();
	}
}

async function eventsOf(db: Db, campaign: number): Promise<readonly DatedEvent[]> {
	const rows = await db
		.selectFrom('campaign_event')
		.selectAll()
		.where('campaign', '=', campaign)
		.orderBy('position')
		.execute();
	return rows.map(({ id, title, at, day_known, zone, url }) => ({
		id,
		title,
		at,
		dayKnown: day_known === 1,
		zone,
		url,
	}));
}

/** An event keeps its id while its title and moment stay: what was announced of it is remembered by that id. */
async function setEvents(tx: Db, campaign: number, events: readonly Omit<DatedEvent, 'id'>[]): Promise<void> {
	const before = [...(await eventsOf(tx, campaign))];
	await tx.deleteFrom('campaign_event').where('campaign', '=', campaign).execute();
	for (const [position, { title, at, dayKnown, zone, url }] of events.entries()) {
		const same = before.findIndex((event) => event.title === title && event.at === at);
		const [known] = same === -1 ? [] : before.splice(same, 1);
		await tx
			.insertInto('campaign_event')
			.values({
				...(known === undefined ? {} : { id: known.id }),
				campaign,
				position,
				title,
				at,
				day_known: dayKnown ? 1 : 0,
				zone,
				url,
			})
			.execute();
	}
}
