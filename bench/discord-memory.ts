import { startWorker } from './discord/worker.js';
import { printFigure } from './figure.js';

/*
 * Resident memory in 1,000 servers of 30 channels and 20 roles, connected to the gateway: Milepost with its store and
 * commands beside a client of discord.js. Each is loaded in a process of its own that loads nothing else.
 */

const size = { servers: 1_000, channels: 30, roles: 20 };

async function measure(role: 'milepost' | 'discordjs'): Promise<number> {
	const fake = startWorker('fake');
	const bot = startWorker(role);
	await bot.open(await fake.open(size));
	await fake.ready();
	const megabytes = await bot.megabytes();
	bot.end();
	fake.end();
	return megabytes;
}

const client = await measure('discordjs');
printFigure({
	name: 'resident memory in 1,000 Discord servers',
	measured: await measure('milepost'),
	unit: 'MB',
	most: 0.85 * client,
	floor: client,
	floorIs: 'a client of discord.js in a process of its own',
});
