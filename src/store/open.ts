import { type OpenStore, openStore, type StoreOptions } from './database.js';
import type { ServerAddress } from './postgres/address.js';
import type { ServerOptions } from './postgres/open.js';

/** Where what Milepost remembers is: on a server, or (null) in a file. */
export interface DatabasePlace {
	/** The file's path. */
	readonly database: string;
	readonly server: ServerAddress | null;
}

/** Opens, checks and migrates the database of a set-up, wherever it is. Whatever a person can mend is thrown as a FaultError. */
export async function openDatabase(
	{ database, server }: DatabasePlace,
	options: Omit<StoreOptions, 'file'> & Pick<ServerOptions, 'outgrown'>,
): Promise<OpenStore> {
	if (server === null) return openStore({ ...options, file: database });
	// Loaded only where there is one.
	const { openServer } = await import('./postgres/open.js');
	return openServer({ ...options, address: server });
}
