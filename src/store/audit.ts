import type { AuditTable } from '../ports/store/audit.js';
import type { Db } from './tables.js';

export function auditTable(db: Db): AuditTable {
	return {
		async add(entry) {
			await db.insertInto('audit').values(entry).execute();
		},
		async changesBy(who, platform, since) {
			const rows = await db
				.selectFrom('audit')
				.select('at')
				.where('who', '=', who)
				.where('platform', '=', platform)
				.where('at', '>', since)
				.orderBy('at')
				.execute();
			return rows.map(({ at }) => at);
		},
		async prune(before) {
			await db.deleteFrom('audit').where('at', '<', before).execute();
		},
	};
}
