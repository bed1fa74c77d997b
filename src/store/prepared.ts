import type { Compilable, CompiledQuery } from 'kysely';
import type { Db } from './tables.js';

/** Stands in a statement for a value that is given each time it runs. */
class Value {
	readonly row: number;
	readonly name: string;
	constructor(row: number, name: string) {
		this.row = row;
		this.name = name;
	}
}

/** Stands for one of a row's values. */
type ValueOf<V> = <K extends keyof V & string>(name: K) => V[K];

/** So many rows go into one statement; where there are more, or between two of these, it runs several times. */
const sizes = [500, 100, 20, 5, 1];

/**
 * A statement that is built once for each kind of database: Kysely takes longer to build one than SQLite to run it, and
 * those of every reading are run thousands of times a minute. Gives back its rows.
 *
 * @param build makes it, with `value(name)` wherever one of the values goes
 */
export function prepared<V extends object, R>(
	build: (db: Db, value: ValueOf<V>) => Compilable<R>,
): (db: Db, values: V) => Promise<R[]> {
	const many = preparedMany<V, R>((db, [value]) => build(db, value as ValueOf<V>));
	return (db, values) => many(db, [values]);
}

/**
 * The same for many rows of values, none at all for none: built once for each of a few numbers of rows. What one row
 * finds comes from one statement, in its order.
 *
 * @param build makes it, with `rows[i](name)` wherever one of the values goes
 */
export function preparedMany<V extends object, R>(
	build: (db: Db, rows: readonly ValueOf<V>[]) => Compilable<R>,
): (db: Db, rows: readonly V[]) => Promise<R[]> {
	const built = new WeakMap<object, Map<number, CompiledQuery<R>>>();

	const markerOf =
		(row: number): ValueOf<V> =>
		(name) =>
			new Value(row, name) as never;

	function statement(db: Db, size: number): CompiledQuery<R> {
		const { adapter } = db.getExecutor();
		const known = built.get(adapter) ?? new Map<number, CompiledQuery<R>>();
		built.set(adapter, known);
		const query =
			known.get(size) ??
			bare(
				build(
					db,
					Array.from({ length: size }, (_, row) => markerOf(row)),
				).compile(),
			);
		known.set(size, query);
		return query;
	}

	async function run(db: Db, rows: readonly Readonly<Record<string, unknown>>[]): Promise<R[]> {
		const query = statement(db, rows.length);
		const parameters = query.parameters.map((each) => (each instanceof Value ? rows[each.row]?.[each.name] : each));
		return (await db.executeQuery<R>({ ...query, parameters })).rows;
	}

	return async (db, rows) => {
		const given = rows as readonly Readonly<Record<string, unknown>>[];
		if (given.length === 1) return run(db, given);
		const found: R[] = [];
		let from = 0;
		for (const size of sizes) {
			for (; given.length - from >= size; from += size) found.push(...(await run(db, given.slice(from, from + size))));
		}
		return found;
	};
}

/** Without the tree it was made from, which is larger than all the rest. */
function bare<R>({ query: { kind }, ...compiled }: CompiledQuery<R>): CompiledQuery<R> {
	return { ...compiled, query: { kind } as CompiledQuery<R>['query'] };
}
