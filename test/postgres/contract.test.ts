import { beforeAll } from 'vitest';
import { openServer } from '../../src/store/postgres/open.js';
import { tableNames } from '../../src/store/table-keys.js';
import { storeContract } from '../contract/store.js';
import { addressOf, describePostgres, newDatabase, statement } from './place.js';

describePostgres('PostgreSQL', () => {
	let url: string;
	beforeAll(async () => {
		url = await newDatabase();
		await (await openServer({ address: addressOf(url), mode: 'bot' })).close();
	});
	// Emptied, which is quicker than making another.
	storeContract('PostgreSQL', async () => {
		await statement(`truncate ${tableNames.join(', ')} restart identity`, url);
		return openServer({ address: addressOf(url), mode: 'bot' });
	});
});
