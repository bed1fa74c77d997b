import { type Selectable, type SqlBool, sql } from 'kysely';
import type { ChannelRef, Destination } from '../domain/destination.js';
import type { DestinationTable } from '../ports/store/destinations.js';
import { dueDestinations } from './due-destinations.js';
import { readTemplates } from './stored-json.js';
import type { Db, Tables } from './tables.js';
import { atomically } from './transaction.js';

/** Literal, as in the index `destination_suspended`: only then does a database see that it answers. */
const isSuspended = sql<SqlBool>`destination.state = 'suspended'`;

export function destinationTable(db: Db): DestinationTable {
	const rows = () => db.selectFrom('destination').selectAll().orderBy('id');

	async function find({ platform, workspace, channel }: ChannelRef): Promise<Destination | null> {
		const row = await rows()
			.where('platform', '=', platform)
			.where('workspace', '=', workspace)
			.where('channel', '=', channel)
			.executeTakeFirst();
		return row === undefined ? null : destinationOf(row);
	}

	/** What is given to others as it arrived somewhere reads as it does there. Hours and caps it has been through already. */
	async function sameManner(origin: number): Promise<void> {
		const row = await rows().where('id', '=', origin).executeTakeFirst();
		if (row === undefined) return;
		const { zone, locale, templates } = row;
		const change = { zone, locale, templates, quiet_from: null, quiet_to: null, daily_cap: 0 };
		await db.updateTable('destination').set(change).where('mirrors', '=', origin).execute();
	}

	return {
		find,
		async ensure(place, { zone, locale }) {
			const { platform, workspace, channel, channelName: name = null } = place;
			const known = await find(place);
			if (known !== null) {
				if (name === null || name === known.name) return known;
				await db.updateTable('destination').set({ name }).where('id', '=', known.id).execute();
				return { ...known, name };
			}
			await db
				.insertInto('destination')
				.values({ platform, workspace, channel, name, zone, locale, state: 'active' })
				.onConflict((conflict) => conflict.columns(['platform', 'workspace', 'channel']).doNothing())
				.execute();
			return (await find(place)) as Destination;
		},
		async get(id) {
			const row = await rows().where('id', '=', id).executeTakeFirst();
			return row === undefined ? null : destinationOf(row);
		},
		async inWorkspace(platform, workspace) {
			const found = await rows().where('platform', '=', platform).where('workspace', '=', workspace).execute();
			return found.map(destinationOf);
		},
		async threadsIn({ platform, workspace, channel }) {
			const found = await rows()
				.where('platform', '=', platform)
				.where('workspace', '=', workspace)
				.where('parent', '=', channel)
				.execute();
			return found.map(destinationOf);
		},
		async all() {
			return (await rows().execute()).map(destinationOf);
		},
		async suspended() {
			return db
				.selectFrom('destination')
				.select(['id', 'suspended_at as suspendedAt'])
				.where(isSuspended)
				.orderBy('id')
				.execute();
		},
		async set(id, { name, parent, zone, locale, quiet, dailyCap, templates, ...more }) {
			const { publishes, threads, serverEvents, pausedUntil } = more;
			const change = {
				...(name === undefined ? {} : { name }),
				...(parent === undefined ? {} : { parent }),
				...(zone === undefined ? {} : { zone }),
				...(locale === undefined ? {} : { locale }),
				...(quiet === undefined ? {} : { quiet_from: quiet?.from ?? null, quiet_to: quiet?.to ?? null }),
				...(dailyCap === undefined ? {} : { daily_cap: dailyCap ?? 0 }),
				...(publishes === undefined ? {} : { publishes: publishes ? 1 : null }),
				...(threads === undefined ? {} : { threads: threads ? 1 : null }),
				...(serverEvents === undefined ? {} : { server_events: serverEvents ? 1 : null }),
				...(pausedUntil === undefined ? {} : { paused_until: pausedUntil }),
				...(templates === undefined ? {} : { templates: JSON.stringify(templates) }),
			};
			if (Object.keys(change).length === 0) return;
			await db.updateTable('destination').set(change).where('id', '=', id).execute();
			await sameManner(id);
			// At another hour from now on: it is looked at once more.
			if (zone !== undefined)
				await db.updateTable('digest').set({ next_at: 0 }).where('destination', '=', id).execute();
		},
		async mirrorsOf(id) {
			const rows = await db.selectFrom('destination').select('id').where('mirrors', '=', id).orderBy('id').execute();
			return rows.map((row) => row.id);
		},
		async originOf(id) {
			const row = await db.selectFrom('destination').select('mirrors').where('id', '=', id).executeTakeFirst();
			return row?.mirrors ?? null;
		},
		async mirror(id, of) {
			await db.updateTable('destination').set({ mirrors: of }).where('id', '=', id).execute();
			if (of !== null) await sameManner(of);
		},
		async suspend(id, reason, at) {
			await db
				.updateTable('destination')
				.set(({ fn, ref, val }) => ({
					state: 'suspended',
					reason,
					suspended_at: fn.coalesce(ref('suspended_at'), val(at)),
				}))
				.where('id', '=', id)
				.execute();
		},
		async resume(id) {
			await db.updateTable('destination').set({ state: 'active' }).where('id', '=', id).execute();
		},
		async proven(id) {
			await db.updateTable('destination').set({ reason: null, suspended_at: null }).where('id', '=', id).execute();
		},
		async move(platform, workspace, from, to) {
			if ((await find({ platform, workspace, channel: to })) !== null) return;
			await atomically(db, async (tx) => {
				await tx
					.updateTable('destination')
					.set({ channel: to })
					.where('platform', '=', platform)
					.where('workspace', '=', workspace)
					.where('channel', '=', from)
					.execute();
				await tx
					.updateTable('workspace')
					.set({ managers_channel: to })
					.where('platform', '=', platform)
					.where('workspace', '=', workspace)
					.where('managers_channel', '=', from)
					.execute();
			});
		},
		async claim(id, owner, now, until) {
			const row = await db
				.updateTable('destination')
				.set({ claimed_by: owner, claimed_until: until })
				.where('id', '=', id)
				.where((eb) => eb.or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', now)]))
				.returningAll()
				.executeTakeFirst();
			return row === undefined ? null : destinationOf(row);
		},
		async claimed(id, owner) {
			const row = await rows().where('id', '=', id).where('claimed_by', '=', owner).executeTakeFirst();
			return row === undefined ? null : destinationOf(row);
		},
		async release(id, owner) {
			await db
				.updateTable('destination')
				.set({ claimed_by: null, claimed_until: null })
				.where('id', '=', id)
				.where('claimed_by', '=', owner)
				.execute();
		},
		due: (now, limit, platforms = {}) => dueDestinations(db, now, limit, platforms),
	};
}

function destinationOf(row: Selectable<Tables['destination']>): Destination {
	const { quiet_from: from, quiet_to: to } = row;
	return {
		id: row.id,
		platform: row.platform,
		workspace: row.workspace,
		channel: row.channel,
		name: row.name,
		zone: row.zone,
		locale: row.locale,
		quiet: from === null || to === null ? null : { from, to },
		dailyCap: row.daily_cap === 0 ? null : row.daily_cap,
		templates: readTemplates(row.templates),
		state: row.state,
		reason: row.reason,
		suspendedAt: row.suspended_at,
		...(row.publishes === 1 ? { publishes: true } : {}),
		...(row.threads === 1 ? { threads: true } : {}),
		...(row.server_events === 1 ? { serverEvents: true } : {}),
		...(row.paused_until === null ? {} : { pausedUntil: row.paused_until }),
	};
}
