import { faultFor, isSend } from './faulty.js';
import { type Figures, Judge } from './judge.js';
import { beginLife } from './life.js';
import { owe } from './owe.js';
import { oneOf, randomFrom } from './random.js';
import { openWorld, type World } from './world.js';

export interface KillOptions {
	readonly seed: number;
	readonly kills: number;
	/** `entry.ts`, compiled. */
	readonly entry: string;
	/** Called after each death with what was found until then. */
	readonly report?: (kills: number, breaches: readonly string[]) => void;
}

/** Virtual seconds in a real one: fast enough for limits of minutes, slow enough for a busy machine. */
const rate = 5;
const share = 0.3;
/** Real milliseconds after it was first heard of, after which a life ends, whatever it is waiting for. */
const longestLife = 9_000;
const minute = 60_000;

/** What a life has to do with the fakes. */
interface Life {
	/** Ends it now. */
	kill(): void;
	/** It was heard of, or has ended: how long a start takes is the machine's to say. */
	readonly begun: Promise<unknown>;
	readonly ended: Promise<void>;
}

function live(world: World, entry: string, heard: Promise<void>): Life {
	const { signal, ended } = beginLife(world, entry, 'output');
	return { kill: () => signal('SIGKILL'), begun: Promise.race([heard, ended]), ended };
}

/** Kills the program again and again beside chats that fail, lets it finish, and says what became of what it owed. */
export async function killAgainAndAgain({ seed, kills, entry, report }: KillOptions): Promise<Figures> {
	const random = randomFrom(seed);
	const world = await openWorld(rate);
	const judge = new Judge(world);
	let onSend = () => {};
	let onRequest = () => {};
	const heard = () =>
		new Promise<void>((resolve) => {
			onRequest = resolve;
		});
	let faulty = true;
	for (const { state } of [world.discord, world.slack]) {
		state.faults.otherwise = (request) => {
			onRequest();
			if (isSend(request)) onSend();
			return faulty ? faultFor(request, random, share) : null;
		};
	}
	try {
		for (let kill = 1; kill <= kills; kill++) {
			await owe(world, kill * 1_000, random);
			await liveAndDie();
			await judge.look();
			report?.(kill, judge.breaches);
			await world.clock.jump(pauseBeforeNext(random));
		}
		faulty = false;
		await finish(world, () => live(world, entry, heard()));
		return await judge.conclude();
	} finally {
		await world.close();
	}

	/** At the n-th message that leaves, or a moment later, or whenever it is. */
	async function liveAndDie(): Promise<void> {
		const life = live(world, entry, heard());
		let sends = Math.ceil(random() * 5);
		const lag = random() < 0.5 ? 0 : random() * 400;
		const early = random() < 0.25 ? setTimeout(life.kill, random() * longestLife) : null;
		onSend = () => {
			sends--;
			if (sends === 0) setTimeout(life.kill, lag);
		};
		await life.begun;
		const timer = setTimeout(life.kill, longestLife);
		await life.ended;
		clearTimeout(timer);
		if (early !== null) clearTimeout(early);
	}
}

/** Between a death and the next life: seconds, minutes, an hour. */
function pauseBeforeNext(random: () => number): number {
	return oneOf(random, [
		[6, () => random() * 20_000],
		[3, () => minute + random() * 9 * minute],
		[1, () => 60 * minute + random() * 10 * minute],
	])();
}

/** Nothing fails any more: lives, with an hour between them at last, until nothing is open. */
async function finish(world: World, begin: () => Life): Promise<void> {
	for (let life = 0; life < 40; life++) {
		const running = begin();
		await running.begun;
		const open = await openAfter(world, longestLife);
		running.kill();
		await running.ended;
		if (open === 0) return;
		await world.clock.jump(life < 3 ? minute : 60 * minute);
	}
}

/** How many posts are open when nothing more is, or the time is over. */
async function openAfter(world: World, ms: number): Promise<number> {
	for (const began = performance.now(); ; ) {
		await new Promise((resolve) => setTimeout(resolve, 500));
		const open = await world.store((store) => store.posts.countOpen());
		if (open === 0 || performance.now() - began > ms) return open;
	}
}
