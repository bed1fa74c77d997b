import type { Notice } from '../domain/notice.js';
import type { WorkspaceTable } from '../ports/store/workspaces.js';
import { forgetWorkspace } from './forget.js';
import { noticeCodeIn, paramsJson, type ReportFault, readable } from './stored-json.js';
import type { Db } from './tables.js';
import { atomically } from './transaction.js';

export function workspaceTable(db: Db, report: ReportFault): WorkspaceTable {
	const noticeOf = ({ id, at, code, params }: { id: number; at: number; code: string; params: string }): Notice => ({
		at,
		code: noticeCodeIn('notice.code', code, id),
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
		async left(platform, workspace, at) {
			await atomically(db, async (tx) => {
				await tx
					.insertInto('workspace')
					.values({ platform, workspace, left_at: at })
					.onConflict((conflict) => conflict.columns(['platform', 'workspace']).doUpdateSet({ left_at: at }))
					.execute();
				await tx
					.updateTable('destination')
					.set({ state: 'suspended', reason: 'removed', suspended_at: at })
					.where('platform', '=', platform)
					.where('workspace', '=', workspace)
					.where('state', '=', 'active')
					.execute();
			});
		},
		async back(platform, workspace) {
			await db
				.updateTable('workspace')
				.set({ left_at: null })
				.where('platform', '=', platform)
				.where('workspace', '=', workspace)
				.execute();
		},
		leftBefore: (at) =>
			db.selectFrom('workspace').select(['platform', 'workspace']).where('left_at', '<', at).execute(),
		forget: (platform, workspace) => atomically(db, (tx) => forgetWorkspace(tx, platform, workspace)),
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
