import { cast } from './discord-cast.js';
import { printFigure } from './figure.js';

/*
 * One announcement to 2,000 channels. Discord takes 50 requests a second, so nobody is faster than 40 seconds; the
 * floor is a plain loop of `channel.send()`, which has nothing to write down and nothing to lose.
 */

const channels = 2_000;
const perfect = channels / 50;
const size = { servers: 20, channels: channels / 20, roles: 3 };

async function measure(role: 'ours' | 'bare', how: 'spread' | 'dispatch'): Promise<number> {
	const fake = cast('fake');
	const bot = role === 'ours' ? cast('ours') : cast('bare');
	const scenery = await fake.open(size);
	await bot.open(scenery);
	// What the start asked of Discord is a second ago.
	await new Promise((resolve) => setTimeout(resolve, 1_500));
	const before = await fake.tally();
	const ms =
		how === 'dispatch' && 'dispatch' in bot ? await bot.dispatch(scenery.channels) : await bot.spread(scenery.channels);
	const after = await fake.tally();
	if (after.messages - before.messages !== channels) throw new Error(`${after.messages - before.messages} arrived`);
	if (role === 'ours' && after.refused > 0) throw new Error(`${after.refused} requests met a limit`);
	bot.end();
	fake.end();
	return ms / 1_000;
}

const plain = await measure('bare', 'spread');
for (const [name, how] of [
	['by the adapter', 'spread'],
	['by the outbox', 'dispatch'],
] as const) {
	printFigure({
		name: `one announcement to 2,000 Discord channels ${name}, not one 429`,
		measured: await measure('ours', how),
		unit: 's',
		most: 1.05 * perfect,
		floor: plain,
		floorIs: 'a plain loop of channel.send()',
	});
}
