import { Kysely } from 'kysely';
import type { Fault } from '../../src/domain/fault.js';
import type { Store } from '../../src/ports/store/index.js';
import { type Connection, connect } from '../../src/store/connection.js';
import { libsqlDialect } from '../../src/store/dialect.js';
import { stampFile } from '../../src/store/identity.js';
import { migrate } from '../../src/store/migrations/index.js';
import { storeOver } from '../../src/store/store.js';
import type { Tables } from '../../src/store/tables.js';
import { oneAfterAnother } from '../../src/store/transaction.js';

export interface OpenParts {
	readonly store: Store;
	/** The connection under the store, to break things with. */
	readonly connection: Connection;
	/** Every statement that the store runs. */
	readonly statements: string[];
	readonly faults: Fault[];
}

/** A store in memory with its inside out. */
export async function openParts(): Promise<OpenParts> {
	const connection = connect({ file: ':memory:', readOnly: false, patience: 0 });
	const statements: string[] = [];
	const faults: Fault[] = [];
	const db = new Kysely<Tables>({
		dialect: libsqlDialect(connection),
		log: (event) => void statements.push(event.query.sql),
	});
	await migrate(db, stampFile);
	statements.length = 0;
	const store = storeOver(db, {
		report: (fault) => void faults.push(fault),
		releaseSpace: () => {},
		turns: oneAfterAnother,
	});
	return { store, connection, statements, faults };
}
