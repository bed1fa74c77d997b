import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/database.js';
import { addPetition, at } from '../contract/store-build.js';
import { otherProcess, temporaryFolder } from './place.js';

const bot = (file: string) => openStore({ file, mode: 'bot', now: () => at });

/** What a bot leaves in its lock, and then holds. */
const held = [
	'create table holder (pid integer, host text, since integer)',
	"insert into holder values ($pid, 'elsewhere', 7)",
	'begin immediate',
];

describe('a second bot on one file', () => {
	it('is refused with the first one: its process, host and start', async () => {
		const file = join(temporaryFolder(), 'milepost.db');
		const first = await bot(file);
		await expect(bot(file)).rejects.toMatchObject({
			fault: { code: 'database-in-use', params: { file, pid: process.pid, host: hostname(), since: at } },
		});
		await first.close();
	});

	it('is let in when the first one has closed', async () => {
		const file = join(temporaryFolder(), 'milepost.db');
		for (let i = 0; i < 3; i++) await (await bot(file)).close();
		const { store, close } = await bot(file);
		expect(await store.petitions.count()).toBe(0);
		await close();
	});

	it('is let in as soon as the first one is dead, whoever has its process id by then', async () => {
		const file = join(temporaryFolder(), 'milepost.db');
		const other = await otherProcess(`${file}-bot`, held);
		await expect(bot(file)).rejects.toMatchObject({
			fault: { code: 'database-in-use', params: { pid: other.pid, host: 'elsewhere', since: 7 } },
		});
		other.kill('SIGKILL');
		await new Promise((resolve) => other.once('exit', resolve));
		const { close } = await bot(file);
		await close();
	});

	it('is one in a container too, where every bot is process 1', async () => {
		const file = join(temporaryFolder(), 'milepost.db');
		const sameId = held.map((sql) => sql.replace('$pid', String(process.pid)));
		await otherProcess(`${file}-bot`, sameId);
		await expect(bot(file)).rejects.toMatchObject({ fault: { code: 'database-in-use' } });
	});

	it('does not keep tools out, but for a change of the tables', async () => {
		const file = join(temporaryFolder(), 'milepost.db');
		const tool = () => openStore({ file, mode: 'tool', now: () => at });
		const first = await bot(file);
		await (await tool()).close();
		await first.close();
		const fresh = join(temporaryFolder(), 'fresh.db');
		await otherProcess(`${fresh}-bot`, held);
		const early = openStore({ file: fresh, mode: 'tool', now: () => at });
		await expect(early).rejects.toMatchObject({ fault: { code: 'database-in-use' } });
	});

	it('that would begin anew takes nothing from the first one', async () => {
		const file = join(temporaryFolder(), 'milepost.db');
		const fresh = () => openStore({ file, mode: 'bot', now: () => at, fresh: true });
		const first = await fresh();
		await addPetition(first.store);
		await expect(fresh()).rejects.toThrow('database-in-use');
		await first.close();
		const again = await bot(file);
		expect(await again.store.petitions.count()).toBe(1);
		await again.close();
		const anew = await fresh();
		expect(await anew.store.petitions.count()).toBe(0);
		await anew.close();
	});

	it('is no matter in memory', async () => {
		const [a, b] = [await bot(':memory:'), await bot(':memory:')];
		expect(await b.store.petitions.count()).toBe(0);
		await a.close();
		await b.close();
	});
});
