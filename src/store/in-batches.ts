/** Well below what one statement can bind (SQLite 32,766, PostgreSQL 65,535), with several columns a row. */
const size = 500;

/** Runs a statement over a long list in several goes, none at all for an empty one, and gives back all its rows. */
export async function inBatches<T, R>(
	all: readonly T[],
	statement: (some: readonly T[]) => Promise<readonly R[]>,
): Promise<R[]> {
	const rows: R[] = [];
	for (let i = 0; i < all.length; i += size) rows.push(...(await statement(all.slice(i, i + size))));
	return rows;
}

/** The rows in the order in which their ids were asked for; an id without a row is left out. */
export function inOrderOf<R extends { readonly id: number }>(ids: readonly number[], rows: readonly R[]): R[] {
	const byId = new Map(rows.map((row) => [row.id, row]));
	return ids.flatMap((id) => byId.get(id) ?? []);
}
