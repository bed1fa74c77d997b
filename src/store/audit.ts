import type { Db } from './tables.js';
import type { AuditTable } from './types.js';

export function auditTable(db: Db): AuditTable {
	return {
		async add(entry) {
			await db.insertInto('audit').values(entry).execute();
		},
	};
}
