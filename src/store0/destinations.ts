import type { Place } from '../chat/types.js';
import type { Destination } from '../domain/follow.js';
import { type Db, fromJson, NoticesJson, type Row } from './rows.js';
import type { DestinationTable, Notice, Workspace, WorkspaceTable } from './types.js';

function destinationFrom(row: Row<'destination'>): Destination {
	const { quiet_from: from, quiet_to: to } = row;
	return {
		id: row.id,
		platform: row.platform,
		workspace: row.workspace,
		channel: row.channel,
		zone: row.zone,
		locale: row.locale,
		quiet: from === null || to === null ? null : { from, to },
		state: row.state as Destination['state'],
		reason: row.reason,
		suspendedAt: row.suspended_at,
	};
}

export function destinationTable(db: Db): DestinationTable {
	const select = () => db.selectFrom('destination').selectAll();
	const set = async (id: number, values: Partial<Omit<Row<'destination'>, 'id'>>) => {
		await db.updateTable('destination').set(values).where('id', '=', id).execute();
	};
	const table: DestinationTable = {
		async ensure(place, { zone, locale }) {
			await db
				.insertInto('destination')
				.values({ ...place, zone, locale, state: 'active', claimed_until: 0 })
				.onConflict((conflict) => conflict.columns(['platform', 'workspace', 'channel']).doNothing())
				.execute();
			return (await table.find(place)) as Destination;
		},
		async get(id) {
			const row = await select().where('id', '=', id).executeTakeFirst();
			return row === undefined ? null : destinationFrom(row);
		},
		async find({ platform, workspace, channel }: Place) {
			const row = await select()
				.where('platform', '=', platform)
				.where('workspace', '=', workspace)
				.where('channel', '=', channel)
				.executeTakeFirst();
			return row === undefined ? null : destinationFrom(row);
		},
		async inWorkspace(platform, workspace) {
			const rows = await select()
				.where('platform', '=', platform)
				.where('workspace', '=', workspace)
				.orderBy('id')
				.execute();
			return rows.map(destinationFrom);
		},
		async all() {
			return (await select().orderBy('id').execute()).map(destinationFrom);
		},
		async set(id, { zone, locale, quiet }) {
			const values = {
				...(zone === undefined ? {} : { zone }),
				...(locale === undefined ? {} : { locale }),
				...(quiet === undefined ? {} : { quiet_from: quiet?.from ?? null, quiet_to: quiet?.to ?? null }),
			};
			if (Object.keys(values).length > 0) await set(id, values);
		},
		suspend: (id, reason, at) => set(id, { state: 'suspended', reason, suspended_at: at }),
		resume: (id) => set(id, { state: 'active', reason: null, suspended_at: null }),
		async claim(id, owner, now, until) {
			const taken = await db
				.updateTable('destination')
				.set({ claimed_by: owner, claimed_until: until })
				.where('id', '=', id)
				// Whoever has the same name is the same copy, before a crash.
				.where((eb) => eb.or([eb('claimed_until', '<=', now), eb('claimed_by', '=', owner)]))
				.executeTakeFirst();
			return taken.numUpdatedRows > 0n;
		},
		async release(id, owner) {
			await db
				.updateTable('destination')
				.set({ claimed_by: null, claimed_until: 0 })
				.where('id', '=', id)
				.where('claimed_by', '=', owner)
				.execute();
		},
		async due(now, limit) {
			const rows = await db
				.selectFrom('post')
				.innerJoin('destination', 'destination.id', 'post.destination')
				.select('destination.id')
				.distinct()
				.where('post.state', 'in', ['waiting', 'trying', 'doubtful'])
				.where('post.next_try_at', '<=', now)
				.where('destination.state', '=', 'active')
				.orderBy('destination.id')
				.limit(limit)
				.execute();
			return rows.map((row) => row.id);
		},
	};
	return table;
}

export function workspaceTable(db: Db): WorkspaceTable {
	const table: WorkspaceTable = {
		async get(platform, workspace): Promise<Workspace> {
			const row = await db
				.selectFrom('workspace')
				.selectAll()
				.where('platform', '=', platform)
				.where('workspace', '=', workspace)
				.executeTakeFirst();
			const notices = row === undefined ? [] : fromJson(NoticesJson, row.notices, 'workspace', workspace);
			return {
				platform,
				workspace,
				managersChannel: row?.managers_channel ?? null,
				managerRole: row?.manager_role ?? null,
				notices,
			};
		},
		async set(platform, workspace, change) {
			await save({ ...(await table.get(platform, workspace)), ...change });
		},
		async addNotice(platform, workspace, notice) {
			const known = await table.get(platform, workspace);
			// The newest fifty: nobody reads more, and nobody may be silent for years at our cost.
			await save({ ...known, notices: [...known.notices, notice].slice(-50) });
		},
		async takeNotices(platform, workspace): Promise<readonly Notice[]> {
			const known = await table.get(platform, workspace);
			if (known.notices.length > 0) await save({ ...known, notices: [] });
			return known.notices;
		},
	};
	return table;

	async function save({ platform, workspace, managersChannel, managerRole, notices }: Workspace): Promise<void> {
		const values = {
			managers_channel: managersChannel,
			manager_role: managerRole,
			notices: JSON.stringify(notices),
		};
		await db
			.insertInto('workspace')
			.values({ platform, workspace, ...values })
			.onConflict((conflict) => conflict.columns(['platform', 'workspace']).doUpdateSet(values))
			.execute();
	}
}
