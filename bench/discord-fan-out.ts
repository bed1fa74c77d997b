import { startWorker } from './discord/worker.js';
import { printFigure } from './figure.js';

/*
 * One announcement to 2,000 channels, from the outbox with its picture. Discord takes 50 requests a second, so nobody is faster than 40 seconds; the
 * floor is a plain loop of `channel.send()`, which has nothing to write down and nothing to lose.
 */

const channels = 2_000;
const perfect = channels / 50;
const size = { servers: 20, channels: channels / 20, roles: 3 };

async function measure<R extends 'milepost' | 'discordjs'>(
	role: R,
	pictures: number,
	spread: (bot: ReturnType<typeof startWorker<R>>, channels: readonly string[]) => Promise<number>,
): Promise<number> {
	const fake = startWorker('fake');
	const bot = startWorker(role);
	const world = await fake.open(size);
	await bot.open(world);
	// What the start asked of Discord is a second ago.
	await new Promise((resolve) => setTimeout(resolve, 1_500));
	const before = await fake.count();
	const ms = await spread(bot, world.channels);
	const after = await fake.count();
	if (after.messages - before.messages !== channels) throw new Error(`${after.messages - before.messages} arrived`);
	if (after.pictures !== pictures) throw new Error(`${after.pictures} came with a picture`);
	if (role === 'milepost' && after.refused > 0) throw new Error(`${after.refused} requests met a limit`);
	bot.end();
	fake.end();
	return ms / 1_000;
}

const plain = await measure('discordjs', 0, (bot, to) => bot.spread(to));
const ours = {
	'by the adapter': await measure('milepost', 0, (bot, to) => bot.spread(to)),
	'by the outbox, with its picture': await measure('milepost', channels, (bot, to) => bot.dispatch(to)),
};
for (const [how, measured] of Object.entries(ours)) {
	printFigure({
		name: `one announcement to 2,000 Discord channels ${how}, not one 429`,
		measured,
		unit: 's',
		most: 1.05 * perfect,
		floor: plain,
		floorIs: 'a plain loop of channel.send()',
	});
}
