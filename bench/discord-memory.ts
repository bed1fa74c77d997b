import { cast } from './discord-cast.js';
import { printFigure } from './figure.js';

/*
 * Resident memory in 1,000 servers of 30 channels and 20 roles, connected to the gateway: Milepost with its store and
 * commands beside a bare discord.js client.
 */

const size = { servers: 1_000, channels: 30, roles: 20 };

async function measure(role: 'ours' | 'bare'): Promise<number> {
	const fake = cast('fake');
	const bot = cast(role);
	await bot.open(await fake.open(size));
	await fake.ready();
	const megabytes = await bot.megabytes();
	bot.end();
	fake.end();
	return megabytes;
}

const bare = await measure('bare');
printFigure({
	name: 'resident memory in 1,000 Discord servers',
	measured: await measure('ours'),
	unit: 'MB',
	most: 1.35 * bare,
	floor: bare,
	floorIs: 'a bare discord.js client',
});
