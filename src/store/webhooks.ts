import type { WebhookTable } from '../ports/store/webhooks.js';
import type { Db } from './tables.js';

export function webhookTable(db: Db): WebhookTable {
	return {
		async get(destination) {
			const row = await db.selectFrom('webhook').selectAll().where('destination', '=', destination).executeTakeFirst();
			if (row === undefined) return null;
			const { url, variable, salt } = row;
			return { url, isPrivate: row.private === 1, secret: variable === null ? { salt: salt ?? '' } : { variable } };
		},
		async set(destination, { url, isPrivate, secret }) {
			const { variable = null, salt = null }: { variable?: string | null; salt?: string | null } = secret;
			const row = { url, private: isPrivate ? 1 : 0, variable, salt };
			await db
				.insertInto('webhook')
				.values({ destination, ...row })
				.onConflict((conflict) => conflict.column('destination').doUpdateSet(row))
				.execute();
		},
		async remove(destination) {
			await db.deleteFrom('webhook').where('destination', '=', destination).execute();
		},
	};
}
