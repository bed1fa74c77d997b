/**
 * What a table holds under a key that somebody else chose. Indexing would also find what every object has: to
 * `titles['constructor']` JavaScript answers with a function.
 */
export function own<V>(table: Readonly<Partial<Record<string, V>>>, key: string): V | undefined {
	return Object.hasOwn(table, key) ? table[key] : undefined;
}
