import { startWorker } from './discord/worker.js';
import { printFigure, quantile } from './figure.js';

/*
 * How long somebody waits who asks how the recorded petitions stand: from the interaction leaving Discord to its
 * answer being there. Many people ask the same few things. The floor is a bare discord.js handler that replies with
 * a constant.
 */

const size = { servers: 1, channels: 5, roles: 3 };

async function open(role: 'milepost' | 'discordjs') {
	const fake = startWorker('fake');
	const bot = startWorker(role);
	await bot.open(await fake.open(size));
	await fake.ready();
	// The program has been up for a while when people ask.
	await fake.ask(500, 100);
	for (let i = 0; i < 5; i++) await fake.ask(200, null);
	const end = () => {
		bot.end();
		fake.end();
	};
	return { fake, end };
}

const bare = await open('discordjs');
const ours = await open('milepost');

/** Medians of the 99th percentiles of some rounds, in turns, so that whatever else this machine does hits both. */
async function compare(rounds: number, count: number, perSecond: number | null) {
	const floor: number[] = [];
	const measured: number[] = [];
	for (let i = 0; i < rounds; i++) {
		floor.push(quantile(await bare.fake.ask(count, perSecond), 0.99));
		measured.push(quantile(await ours.fake.ask(count, perSecond), 0.99));
	}
	return { floor: quantile(floor, 0.5), measured: quantile(measured, 0.5) };
}

const floorIs = 'a discord.js handler that replies with a constant';
const atOnce = await compare(9, 200, null);
printFigure({
	name: '200 Discord commands at once, 99th percentile',
	...atOnce,
	unit: 'ms',
	most: 1.3 * atOnce.floor,
	floorIs,
});
printFigure({
	name: '100 Discord commands a second, 99th percentile to the answer',
	...(await compare(3, 1_000, 100)),
	unit: 'ms',
	most: 25,
	floorIs,
});
bare.end();
ours.end();
