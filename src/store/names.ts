import { type SqlBool, sql } from 'kysely';

/** How names are compared: without regard to capitals, in the same way on every database. */
export function folded(name: string): string {
	return name.normalize('NFC').toLowerCase();
}

/** An alias as it is stored. What sources call a petition (an address, `platform:id`) has a colon; names people give have none. */
export function aliasRow(petition: number, alias: string) {
	return { folded: folded(alias), alias, petition, given: alias.includes(':') ? 0 : 1 };
}

/** Literal, as in the index `petition_alias_given`: only then does a database see that it answers. */
export const isGiven = sql<SqlBool>`given = 1`;
