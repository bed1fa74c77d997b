import { openServer } from '../../src/store/postgres/open.js';
import { storeContract } from '../contract/store.js';
import { addressOf, describePostgres, newDatabase } from './place.js';

describePostgres('PostgreSQL', () => {
	storeContract('PostgreSQL', async () => openServer({ address: addressOf(await newDatabase()), mode: 'bot' }));
});
