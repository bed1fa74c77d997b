import { vi } from 'vitest';
import type { Store } from '../../src/ports/store/index.js';
import { openStore } from '../../src/store/database.js';
import { createBot, type Post } from './bot.js';
import { StoryClock } from './clock.js';
import { happen } from './happen.js';
import type { Story } from './story.js';
import { tickers } from './tickers.js';
import { createWorld, type World } from './world.js';

/** What came of a story. */
export interface Played {
	readonly posts: readonly Post[];
	readonly bugs: readonly string[];
	readonly world: Pick<World, 'truths' | 'shown' | 'asked'>;
}

/** The program's own tick. */
const tickMs = 15_000;
/** Ticks at which the tables owe nothing are left out, but for one in this time. */
const idleTickMs = 300_000;

/** Plays a story from its beginning to its end, in as little real time as the work in it takes. */
export async function play(story: Story): Promise<Played> {
	const clock = new StoryClock(story.begins);
	// The same story goes the same way, whenever it is played.
	const chance = vi.spyOn(Math, 'random').mockImplementation(chances(story.name));
	const world = await createWorld(story.petitions, clock);
	const opened = await openStore({ file: ':memory:', mode: 'bot', now: () => clock.now() });
	const bot = createBot(opened, world, clock);
	tickers.clear();
	try {
		await bot.start();
		await bot.type('/petition settings managers:managers');
		for (const line of story.follows) await bot.type(line);
		const coming = [...story.happens];
		for (;;) {
			await bot.settled();
			const next = Math.min(
				coming[0]?.at ?? story.ends,
				clock.nextAlarm,
				tickers.size === 0 ? story.ends : nextTick(await nextDue(opened.store, clock), clock.world),
				story.ends,
			);
			if (next >= story.ends && clock.world >= story.ends) break;
			clock.moveTo(Math.max(next, clock.world));
			if (clock.world % tickMs === 0) for (const tick of tickers) tick();
			while (coming[0] !== undefined && coming[0].at <= clock.world) {
				await bot.settled();
				await happen({ world, clock, bot }, coming.shift()?.what ?? '');
			}
		}
		if (tickers.size > 0) await bot.stop();
		return { posts: bot.posts, bugs: bot.bugs, world };
	} finally {
		chance.mockRestore();
		await opened.close();
		await world.close();
	}
}

/** Numbers from 0 to 1 that look like chance (a linear congruential generator). */
function chances(name: string): () => number {
	let state = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2 ** 32, 7);
	return () => {
		state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
		return state / 2 ** 32;
	};
}

/** The tick at which what is due by the tables is looked at. */
function nextTick(due: number, now: number): number {
	const after = (at: number) => Math.ceil(at / tickMs) * tickMs;
	const idle = Math.floor(now / idleTickMs) * idleTickMs + idleTickMs;
	return Math.min(idle, after(Math.max(due, now + 1)));
}

/** When something falls due by the tables, in the world's time. */
async function nextDue(store: Store, clock: StoryClock): Promise<number> {
	const petitions = await store.petitions.many(await store.petitions.ids());
	const due = petitions.flatMap(({ nextReadAt, nextMomentAt }) => [nextReadAt, nextMomentAt]);
	const all = [...due, await store.posts.nextDue()].filter((at): at is number => at !== null);
	return Math.min(...all, Number.POSITIVE_INFINITY) - clock.skew;
}
