import { openStore } from '../../src/store/database.js';
import { storeContract } from '../contract/store.js';

storeContract('SQLite', () => openStore({ file: ':memory:', mode: 'bot', now: () => 0 }));
