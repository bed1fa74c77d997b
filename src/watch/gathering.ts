import type { OutlookState } from '../domain/outlook/models.js';
import type { Reading } from '../domain/petition.js';
import type { Store } from '../ports/store/index.js';
import type { LookWrites, PetitionWrite } from '../ports/store/looks.js';

/** A transaction whose looks are written together. */
export interface Gathering {
	readonly tx: Store;
	/** Writes down what was gathered. */
	flush(): Promise<void>;
}

/**
 * The tables of a transaction, in which what every look writes (its count, its petition's row, what the model remembers)
 * is gathered, and written in a few statements for many petitions. Whatever else is asked of them is asked after what was
 * gathered by then is written, so that nobody sees less than was done.
 */
export function gathering(tx: Store): Gathering {
	let readings: { readonly petition: number; readonly reading: Reading }[] = [];
	let outlooks = new Map<number, OutlookState>();
	let petitions = new Map<number, PetitionWrite>();

	async function flush(): Promise<void> {
		if (readings.length + outlooks.size + petitions.size === 0) return;
		const writes: LookWrites = { readings, outlooks, petitions };
		[readings, outlooks, petitions] = [[], new Map(), new Map()];
		await tx.looks.write(writes);
	}

	const change = async (id: number, write: PetitionWrite) => {
		petitions.set(id, { ...petitions.get(id), ...write });
	};
	return {
		flush,
		tx: {
			...afterwards(tx, flush),
			readings: {
				...afterwards(tx.readings, flush),
				keep: async (petition, reading) => void readings.push({ petition, reading }),
			},
			outlooks: {
				...afterwards(tx.outlooks, flush),
				remember: async (petition, state) => void outlooks.set(petition, state),
			},
			petitions: {
				...afterwards(tx.petitions, flush),
				update: change,
				readNext: (id, at) => change(id, { nextReadIfRead: at }),
			},
		},
	};
}

/** The same table, each of whose methods waits for `first`. */
function afterwards<T extends object>(table: T, first: () => Promise<void>): T {
	const methods = Object.entries(table).map(([name, method]) => {
		if (typeof method !== 'function') return [name, afterwards(method as object, first)];
		return [name, (...args: readonly unknown[]) => first().then(() => method(...args))];
	});
	return Object.fromEntries(methods) as T;
}
