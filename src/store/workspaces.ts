import { paramsJson, type ReportFault, readable } from './stored-json.js';
import type { Db } from './tables.js';
import type { Notice, WorkspaceTable } from './types.js';

export function workspaceTable(db: Db, report: ReportFault): WorkspaceTable {
	const noticeOf = ({ id, at, code, params }: { id: number; at: number; code: string; params: string }): Notice => ({
		at,
		code,
		params: paramsJson.read(params, id),
	});

	return {
		async get(platform, workspace) {
			const row = await db
				.selectFrom('workspace')
				.select(['managers_channel', 'manager_role', 'mood', 'followers'])
				.where('platform', '=', platform)
				.where('workspace', '=', workspace)
				.executeTakeFirst();
			const notices = await db
				.selectFrom('notice')
				.select(['id', 'at', 'code', 'params'])
				.where('platform', '=', platform)
				.where('workspace', '=', workspace)
				.orderBy('id')
				.execute();
			return {
				platform,
				workspace,
				managersChannel: row?.managers_channel ?? null,
				managerRole: row?.manager_role ?? null,
				mood: row?.mood ?? 'normal',
				followers: row?.followers ?? 'managers',
				notices: readable(notices, noticeOf, report),
			};
		},
		async set(platform, workspace, { managersChannel, managerRole, mood, followers }) {
			const change = {
				...(managersChannel === undefined ? {} : { managers_channel: managersChannel }),
				...(managerRole === undefined ? {} : { manager_role: managerRole }),
				...(mood === undefined ? {} : { mood }),
				...(followers === undefined ? {} : { followers }),
			};
			if (Object.keys(change).length === 0) return;
			await db
				.insertInto('workspace')
				.values({ platform, workspace, ...change })
				.onConflict((conflict) => conflict.columns(['platform', 'workspace']).doUpdateSet(change))
				.execute();
		},
		async addNotice(platform, workspace, { at, code, params }) {
			await db
				.insertInto('notice')
				.values({ platform, workspace, at, code, params: paramsJson.write(params) })
				.execute();
		},
		async takeNotices(platform, workspace) {
			const taken = await db
				.deleteFrom('notice')
				.where('platform', '=', platform)
				.where('workspace', '=', workspace)
				.returning(['id', 'at', 'code', 'params'])
				.execute();
			taken.sort((a, b) => a.id - b.id);
			return readable(taken, noticeOf, report);
		},
	};
}
