import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../src/store/database.js';
import { type Figure, most, type Part, sum } from '../run/part.js';
import { begin, type FloodWorld, openFlood, type Size } from './world.js';

const minute = 60_000;
const hour = 60 * minute;
const whole: Size = { petitions: 100_000, destinations: 50_000, crossing: 500 };

export const flood: Part = {
	id: 'flood',
	shows:
		'100,000 petitions and 50,000 destinations, in virtual time: a chat down for six hours while 500 petitions cross two numbers at once (one catch-up post a destination afterwards), a source that takes 30 s, answers while everybody is told, a clock that leaps, a database that is gone.',
	shares: 1,
	alone: false,
	run: ({ scale, say }) =>
		floodWith(
			{
				petitions: Math.ceil(whole.petitions * scale),
				destinations: Math.ceil(whole.destinations * scale),
				crossing: Math.ceil(whole.crossing * scale),
			},
			say,
		),
};

/** Everything that may come at once, at this size. */
export async function floodWith(size: Size, say: (line: string) => void) {
	const folder = mkdtempSync(join(tmpdir(), 'milepost-flood-'));
	const opened = await openStore({ file: join(folder, 'm.db'), mode: 'bot', now: () => begin });
	const world = await openFlood(opened, size);
	const figures: Figure[] = [
		sum('petitions watched', size.petitions + size.crossing + 40),
		sum('destinations', size.destinations),
	];
	const breaches: string[] = [];
	const check = (holds: boolean, what: string) => {
		if (!holds) breaches.push(what);
	};
	try {
		say(`${size.destinations} destinations follow ${size.petitions} petitions`);
		for (const scene of [outage, slowSource, everybody, leaps, gone]) {
			const began = performance.now();
			figures.push(...(await scene(world, size, check)));
			say(`${scene.name}: ${Math.round((performance.now() - began) / 1_000)} s`);
		}
		check(world.bugs.length === 0, `${world.bugs.length} exceptions: ${world.bugs.slice(0, 3).map(String).join(', ')}`);
		return { figures, breaches };
	} finally {
		await world.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

type Scene = (
	world: FloodWorld,
	size: Size,
	check: (holds: boolean, what: string) => void,
) => Promise<readonly Figure[]>;

/** The chat is down for six hours; 500 petitions cross a number, and two hours later another. */
const outage: Scene = async (world, { destinations, crossing }, check) => {
	world.chatIsDown = true;
	await world.pass(15_000, 15_000);
	await cross(world, 1_200);
	await world.pass(2 * hour, 5 * minute);
	await cross(world, 2_300);
	await world.pass(4 * hour, 5 * minute);
	const requests = world.sends;
	check(requests <= 5_000, `${requests} requests while the chat was down`);
	check(world.arrived.size === 0, 'something arrived in a chat that is down');
	world.chatIsDown = false;
	const took = await world.passUntilTold(6 * hour);
	const messages = [...world.arrived.values()];
	const twice = messages.filter((each) => each.length > 1).length;
	check(messages.length === destinations, `${messages.length} of ${destinations} destinations were told`);
	check(twice === 0, `${twice} destinations were given more than one message`);
	const wrong = messages.filter(([keys]) => [...(keys ?? [])].sort().join() !== 'count:1000,count:2000').length;
	check(wrong === 0, `${wrong} destinations were told something else than both numbers`);
	return [
		sum('petitions that cross at once', crossing),
		sum('messages sent while the chat was down for six hours', requests),
		most('messages a destination was given afterwards', Math.max(...messages.map((each) => each.length))),
		most('virtual minutes until everybody had theirs', Math.round(took / minute)),
	];
};

/** A platform takes 30 s for each answer: another one's news is told, and commands are answered, without waiting for it. */
const slowSource: Scene = async (world, { destinations, crossing }, check) => {
	world.slowMs = 30_000;
	await world.hurry('slow');
	world.count = 3_100;
	await world.hurry();
	world.clock.move(1_000);
	let over = false;
	const reading = world.runtime.settled().then(() => {
		over = true;
	});
	const before = performance.now();
	const answered = await ask(world);
	check(answered.ok, `not answered while a source was slow: ${answered.text}`);
	// The clock stands: nobody has heard of the slow platform yet.
	for (let turn = 0; turn < 40_000 && told(world, 'count:3000') < Math.min(destinations, crossing); turn++)
		await turnOf();
	check(!over, 'the slow platform answered at once');
	check(told(world, 'count:3000') > 0, 'nobody was told while a source was slow');
	while (!over) {
		world.clock.move(30_000);
		for (let turn = 0; turn < 50; turn++) await turnOf();
	}
	await reading;
	await world.passUntilTold(2 * hour);
	const messages = [...world.arrived.values()].filter((each) => each.flat().includes('count:3000'));
	check(messages.length === destinations, `${messages.length} of ${destinations} were told of 3,000`);
	return [most('answer while a source takes 30 s', Math.round(performance.now() - before > 0 ? answered.ms : 0), 'ms')];
};

/** Everybody is told at once while somebody asks again and again. */
const everybody: Scene = async (world, { destinations, crossing }, check) => {
	world.count = 4_100;
	// As many as follow a hundred of them: ten thousand of fifty thousand.
	const due = await world.store.petitions.dueToRead(Number.MAX_SAFE_INTEGER, Math.ceil(crossing / 5), 'crossing');
	for (const { id } of due) await world.store.petitions.readNext(id, world.clock.now());
	world.clock.move(1_000);
	let over = false;
	const telling = world.runtime.settled().then(() => {
		over = true;
	});
	let [answers, longest] = [0, 0];
	while (!over) {
		const { ok, text, ms } = await ask(world);
		check(ok, `not answered while others were told: ${text}`);
		answers++;
		longest = Math.max(longest, ms);
		for (let turn = 0; turn < 20; turn++) await turnOf();
	}
	await telling;
	await world.passUntilTold(hour);
	const count = told(world, 'count:4000');
	check(count >= destinations / 5, `${count} of ${destinations / 5} were told of 4,000`);
	// Chats wait three seconds.
	check(longest < 3_000, `an answer took ${Math.round(longest)} ms`);
	return [
		sum('destinations told at once', count),
		sum('answers meanwhile', answers),
		most('the longest answer meanwhile', Math.round(longest), 'ms'),
	];
};

/** The clock is set a year ahead, and two hours back: nothing is read or told by it, and all is well when it is right. */
const leaps: Scene = async (world, { destinations }, check) => {
	world.count = 5_100;
	for (const skew of [365 * 24 * hour, -2 * hour]) {
		world.clock.skew = skew;
		await world.hurry();
		const [reads, sends] = [world.reads, world.sends];
		await world.passLoosely(hour, 5 * minute);
		check(world.sends === sends, `${world.sends - sends} messages were sent by a clock that was wrong by ${skew} ms`);
		check(world.reads === reads, `${world.reads - reads} petitions were read by a clock that was wrong by ${skew} ms`);
		world.clock.skew = 0;
		await world.passLoosely(5 * minute, minute);
	}
	await world.hurry();
	await world.pass(minute, 15_000);
	await world.passUntilTold(2 * hour);
	const count = told(world, 'count:5000');
	check(count === destinations, `${count} of ${destinations} were told of 5,000 after the clock was right`);
	return [sum('leaps of the clock', 2)];
};

/** Nothing can be asked of the database for ten minutes. */
const gone: Scene = async (world, { destinations }, check) => {
	world.count = 6_100;
	await world.hurry();
	world.storeIsGone = true;
	const sends = world.sends;
	await world.pass(10 * minute, 15_000);
	check(world.sends === sends, 'something was sent without a database');
	const { text } = await ask(world);
	check(text !== '', 'no answer without a database');
	world.storeIsGone = false;
	await world.pass(minute, 15_000);
	await world.passUntilTold(2 * hour);
	const count = told(world, 'count:6000');
	check(count === destinations, `${count} of ${destinations} were told of 6,000 after the database was back`);
	const twice = [...world.arrived.values()].filter((each) => new Set(each.flat()).size < each.flat().length).length;
	check(twice === 0, `${twice} destinations were told something twice`);
	return [sum('minutes without a database', 10)];
};

async function cross(world: FloodWorld, count: number): Promise<void> {
	world.count = count;
	await world.hurry();
	await world.pass(30_000, 15_000);
}

function told(world: FloodWorld, key: string): number {
	return [...world.arrived.values()].filter((each) => each.flat().includes(key)).length;
}

async function ask({ router }: FloodWorld) {
	const caller = { id: 'u', manager: true, zone: null, locale: 'en' };
	const began = performance.now();
	const { message } = await router.text('/petition list', caller, { platform: 'chat', workspace: 'w1', channel: 'c1' });
	return { ok: message.tone !== 'fault', text: JSON.stringify(message.title ?? ''), ms: performance.now() - began };
}

function turnOf(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}
