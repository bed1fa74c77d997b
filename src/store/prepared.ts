import type { Compilable, CompiledQuery } from 'kysely';
import type { Db } from './tables.js';

/** Stands in a statement for a value that is given each time it runs. */
class Value {
	readonly name: string;
	constructor(name: string) {
		this.name = name;
	}
}

/**
 * A statement that is built once for each kind of database: Kysely takes longer to build one than SQLite to run it, and
 * those of every reading are run thousands of times a minute. Gives back its rows.
 *
 * @param build makes it, with `value(name)` wherever one of the values goes
 */
export function prepared<V extends object, R>(
	build: (db: Db, value: <K extends keyof V & string>(name: K) => V[K]) => Compilable<R>,
): (db: Db, values: V) => Promise<R[]> {
	const built = new WeakMap<object, CompiledQuery<R>>();
	return async (db, values) => {
		const { adapter } = db.getExecutor();
		let query = built.get(adapter);
		if (query === undefined) {
			query = build(db, (name) => new Value(name) as never).compile();
			built.set(adapter, query);
		}
		const given = values as Readonly<Record<string, unknown>>;
		const parameters = query.parameters.map((each) => (each instanceof Value ? given[each.name] : each));
		return (await db.executeQuery<R>({ ...query, parameters })).rows;
	};
}
