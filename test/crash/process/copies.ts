import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { faultFor, isSend } from './faulty.js';
import { type Figures, Judge } from './judge.js';
import { beginLife, type Life } from './life.js';
import { owe } from './owe.js';
import { openPlatform } from './platform.js';
import { oneOf, randomFrom } from './random.js';
import { type ServerDatabase, serverDatabase } from './server-database.js';
import { openWorld, type World } from './world.js';

export interface CopiesOptions {
	readonly seed: number;
	readonly copies: number;
	/** Real milliseconds of killing and starting, before everything owed is waited for. */
	readonly ms: number;
	/** `entry.ts`, compiled. */
	readonly entry: string;
	/** Of an administrator of the server. */
	readonly url: string;
	/** Called now and then with what was found until then. */
	readonly report?: (figures: Pick<CopiesFigures, 'kills' | 'stops' | 'pauses' | 'breaches'>) => void;
}

export interface CopiesFigures extends Figures {
	/** By SIGKILL. */
	kills: number;
	/** By SIGTERM. */
	stops: number;
	/** By SIGSTOP, and gone on later. */
	pauses: number;
	/** Crossings that were noticed by reading. */
	noticed: number;
}

/** Virtual seconds in a real one. */
const rate = 5;
const share = 0.2;
/** Real milliseconds between two things that happen to the copies. */
const between = 1_500;
const longestPause = 6_000;
/** Real milliseconds between two numbers that everything passes. */
const oweEvery = 3_000;
const lookEvery = 5_000;
const minute = 60_000;
/** Real milliseconds. */
const longestStart = 60_000;

/** Several copies on one database, killed, stopped, held up and started again at random, beside chats and a platform that fail. */
export async function killCopies({ seed, copies, ms, entry, url, report }: CopiesOptions): Promise<CopiesFigures> {
	const random = randomFrom(seed);
	const name = `crash_${randomUUID().replaceAll('-', '')}`;
	const world = await openWorld(rate, (_, clock) => serverDatabase(url, name, clock));
	let failing = true;
	const platform = await openPlatform(world.clock, world.store, world.places, () => failing, random);
	writeFileSync(join(world.folder, 'milepost.yaml'), platform.config);
	// More connections than copies: each of them has its part.
	world.discord.state.shards = 4;
	let onSend = () => {};
	for (const { state } of [world.discord, world.slack]) {
		state.faults.otherwise = (request) => {
			if (isSend(request)) onSend();
			return failing ? faultFor(request, random, share) : null;
		};
	}
	const judge = new Judge(world);
	const happened = { kills: 0, stops: 0, pauses: 0 };
	const lives: (Life | null)[] = Array.from({ length: copies }, () => null);
	const begin = (i: number) => {
		const life = beginLife(world, entry, `copy-${i}`);
		lives[i] = life;
		void life.ended.then(() => {
			if (lives[i] === life) lives[i] = null;
		});
	};

	function happen(): void {
		const i = Math.floor(random() * copies);
		const life = lives[i];
		if (life === null || life === undefined) {
			begin(i);
			return;
		}
		oneOf(random, [
			[3, () => kill(life)],
			[2, () => whenSending(() => kill(life))],
			// Whoever it is that sends: the message has left, and nobody hears the answer.
			[3, () => whenSending(() => running().forEach(kill))],
			[2, () => stop(life)],
			[2, () => pause(life)],
		])();
	}
	function running(): readonly Life[] {
		return lives.filter((life) => life !== null);
	}
	function whenSending(work: () => void): void {
		const lag = random() < 0.5 ? 0 : random() * 100;
		onSend = () => {
			onSend = () => {};
			setTimeout(work, lag);
		};
	}
	function kill(life: Life): void {
		happened.kills++;
		life.signal('SIGKILL');
	}
	function stop(life: Life): void {
		happened.stops++;
		life.signal('SIGTERM');
	}
	function pause(life: Life): void {
		happened.pauses++;
		life.signal('SIGSTOP');
		setTimeout(() => life.signal('SIGCONT'), random() * longestPause);
	}

	try {
		for (let i = 0; i < copies; i++) begin(i);
		let number = 0;
		let [owedAt, lookedAt] = [0, performance.now()];
		for (const until = performance.now() + ms; performance.now() < until; ) {
			if (performance.now() - owedAt > oweEvery) {
				owedAt = performance.now();
				number += 1_000;
				await owe(world, number, random);
			}
			if (performance.now() - lookedAt > lookEvery) {
				lookedAt = performance.now();
				await judge.look();
				report?.({ ...happened, breaches: judge.breaches });
			}
			await wait(between * (0.5 + random()));
			happen();
			if (running().length === 0) begin(0);
		}
		failing = false;
		onSend = () => {};
		await platform.close();
		await finish(world, judge, () => {
			for (let i = 0; i < copies; i++) if (lives[i] === null) begin(i);
			return running();
		});
		const figures = await judge.conclude();
		const { noticed, untold } = await judge.compareWithCrossings(platform.petitions);
		const bugs = lives.flatMap((_, i) => bugsIn(join(world.folder, `copy-${i}.txt`)));
		return {
			...figures,
			...happened,
			noticed,
			breaches: [...figures.breaches, ...untold, ...bugs, ...world.discord.complaints, ...world.slack.complaints],
		};
	} finally {
		for (const life of lives) life?.signal('SIGKILL');
		await Promise.all(lives.map((life) => life?.ended));
		await platform.close().catch(() => {});
		await world.close();
	}
}

/** Nothing fails any more, and nobody dies: whether everything owed comes to its end, in a few lives with time between them. */
async function finish(world: World<ServerDatabase>, judge: Judge, begin: () => readonly Life[]): Promise<void> {
	for (let round = 0; round < 20; round++) {
		const lives = begin();
		await atWork(world, lives.length);
		const open = await openAfter(world, round === 0 ? 3_000 : 12_000);
		for (const life of lives) life.signal('SIGKILL');
		await Promise.all(lives.map(({ ended }) => ended));
		await judge.look();
		if (open === 0) return;
		// The longest limit is over by then; at last whatever cannot be found out, where nothing can be read, is given up.
		await world.clock.jump(round < 3 ? 5 * minute : round < 5 ? 60 * minute : 24 * 60 * minute);
		await world.database.keepTime();
	}
}

/** What the program itself took for its own fault, or said as it ended. */
function bugsIn(file: string): readonly string[] {
	const lines = readFileSync(file, 'utf8').split('\n');
	// A server that does not answer in time is the machine's business, and said as a fault.
	const isOurs = (line: string) => /"msg":"(task|command) failed"|^\s+at /.test(line) && !line.includes('server-gone');
	return lines.filter(isOurs).slice(0, 20);
}

/** How long a start takes is the machine's to say. */
async function atWork({ database }: World<ServerDatabase>, copies: number): Promise<void> {
	for (const began = performance.now(); performance.now() - began < longestStart; ) {
		if ((await database.copies()) >= copies) return;
		await wait(250);
	}
}

async function openAfter(world: World, ms: number): Promise<number> {
	for (const began = performance.now(); ; ) {
		await wait(250);
		const open = await world.store((store) => store.posts.countOpen());
		if (open === 0 || performance.now() - began > ms) return open;
	}
}
