import type { AuditTable } from '../ports/store/audit.js';
import type { Db } from './tables.js';

const ofImports = ['follow', 'unfollow'];

export function auditTable(db: Db): AuditTable {
	return {
		async add(entry) {
			await db.insertInto('audit').values(entry).execute();
		},
		async of({ platform, workspace }, { since, without, skip, limit }) {
			let there = db
				.selectFrom('audit')
				.where('platform', '=', platform)
				.where('workspace', '=', workspace)
				.where('at', '>', since);
			if (without.length > 0) there = there.where('what', 'not in', without);
			const { all } = await there.select(({ fn }) => fn.countAll().as('all')).executeTakeFirstOrThrow();
			const changes = await there
				.select(['at', 'who', 'what', 'detail', 'channel'])
				.orderBy('at', 'desc')
				.orderBy('id', 'desc')
				.limit(limit)
				.offset(skip)
				.execute();
			return { changes, all: Number(all) };
		},
		async changesBy(who, platform, since) {
			const rows = await db
				.selectFrom('audit')
				.select(['at', 'what'])
				.where('who', '=', who)
				.where('platform', '=', platform)
				.where('at', '>', since)
				.orderBy('at')
				.execute();
			const imports = new Set(rows.flatMap(({ at, what }) => (what === 'import' ? [at] : [])));
			// The follows that an import made or ended are of its own moment, and are not counted beside it.
			const isPart = ({ at, what }: { at: number; what: string }) => ofImports.includes(what) && imports.has(at);
			return rows.filter((row) => !isPart(row)).map(({ at }) => at);
		},
		async blank({ platform, workspace, id }) {
			let theirs = db.updateTable('audit').set({ who: '' }).where('who', '=', id).where('platform', '=', platform);
			if (workspace !== '') theirs = theirs.where('workspace', '=', workspace);
			await theirs.execute();
		},
		async prune(before) {
			await db.deleteFrom('audit').where('at', '<', before).execute();
		},
	};
}
