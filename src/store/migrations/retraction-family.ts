import type { Kysely, Migration } from 'kysely';

/** What takes a retracted crossing back is a family of its own, and keeps what was wrong in one piece. */
export const retractionFamily: Migration = {
	async up(db: Kysely<unknown>) {
		const tables = db.withTables<{ crossing: { id: number; key: string; family: string; facts: string } }>();
		const rows = await tables
			.selectFrom('crossing')
			.select(['id', 'key', 'facts'])
			.where('family', '=', 'correction')
			.where('key', 'like', 'retracted:%')
			.execute();
		for (const { id, key, facts } of rows) {
			const nested = nestedFacts(key.slice('retracted:'.length), facts);
			const change = { family: 'retraction', ...(nested === null ? {} : { facts: nested }) };
			await tables.updateTable('crossing').set(change).where('id', '=', id).execute();
		}
	},
};

/** Null for what could not be read before, either. */
function nestedFacts(key: string, text: string): string | null {
	try {
		const { retracted, ...facts } = JSON.parse(text) as {
			readonly retracted: { readonly family: string; readonly moment: number; readonly why: string };
			readonly value?: number;
		};
		const { family, moment, why } = retracted;
		return JSON.stringify({ ...facts, wrong: { family, key, moment, value: facts.value ?? null, facts }, why });
	} catch {
		return null;
	}
}
