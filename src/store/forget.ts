import type { Db } from './tables.js';

/** Everything of a server or workspace, in the order in which rows refer to one another. */
export async function forgetWorkspace(tx: Db, platform: string, workspace: string): Promise<void> {
	const there = tx
		.selectFrom('destination')
		.select('id')
		.where('platform', '=', platform)
		.where('workspace', '=', workspace);
	for (const table of ['post_crossing', 'post', 'decision', 'follow', 'unfollowed'] as const) {
		await tx.deleteFrom(table).where('destination', 'in', there).execute();
	}
	const outages = tx
		.selectFrom('source_outage')
		.select('id')
		.where('platform', '=', platform)
		.where('workspace', '=', workspace);
	await tx.deleteFrom('source_outage_petition').where('outage', 'in', outages).execute();
	for (const table of ['source_outage', 'destination', 'notice', 'workspace'] as const) {
		await tx.deleteFrom(table).where('platform', '=', platform).where('workspace', '=', workspace).execute();
	}
}
