import type { Crossing } from '../../src/domain/crossing.js';
import type { SourceOutcome } from '../../src/domain/outcome.js';
import type { Instant } from '../../src/domain/petition.js';
import { momentKeeper } from '../../src/watch/moments.js';
import { readDue } from '../../src/watch/read.js';
import type { ReadDeps } from '../../src/watch/types.js';
import { createWorld, type World } from './world.js';

/** One question to the platform. */
export interface Asked {
	readonly at: Instant;
	/** Whether it answered with a count. */
	readonly answered: boolean;
}

/** A world whose alarms ring: time goes from one to the next, as the engine would have it. */
export interface VirtualWorld {
	readonly world: World;
	/** What the one page shows at a moment: asked anew at every read. */
	page: (at: Instant) => SourceOutcome;
	/** Milliseconds from the question to the answer. */
	answerTakes: number;
	/** When the page was asked for. */
	readonly asked: Asked[];
	/** Runs until that moment; what is owed at it is done. */
	runUntil(at: Instant): Promise<void>;
	/** Stops the program and starts it again later: what it kept in memory is gone, and no alarm rings meanwhile. */
	stopUntil(at: Instant): Promise<void>;
	/** What was posted, in the order it was decided. */
	told(destination: number): Promise<readonly Crossing[]>;
}

/** @param keeper what is done at a dated moment, as the program does it */
export async function createVirtualWorld(keeper = momentKeeper): Promise<VirtualWorld> {
	const world = await createWorld();
	const alarms = new Map<string, { readonly at: Instant; readonly task: string; readonly key: string }>();
	const asked: Asked[] = [];
	const ports: ReadDeps = {
		...world,
		wake: {
			wake(task, key, at) {
				const id = `${task} ${key}`;
				const waiting = alarms.get(id);
				if (waiting === undefined || waiting.at > at) alarms.set(id, { at, task, key });
			},
		},
		readOne: async () => {
			const outcome = virtual.page(world.time);
			asked.push({ at: world.time, answered: outcome.kind === 'fresh' });
			world.time += virtual.answerTakes;
			return outcome;
		},
	};
	let moment = keeper(ports);

	/** What a tick would find, in the order that tempts to speak before reading. */
	async function enqueueDue(): Promise<void> {
		for (const id of await world.store.petitions.dueMoments(world.time, 10)) await moment(id);
		for (const platform of await world.store.petitions.platformsDue(world.time)) await readDue(ports, platform);
	}

	async function nextAlarm(until: Instant): Promise<Instant> {
		const read = (await world.store.petitions.nextRead()) ?? until;
		const moments = (await world.store.petitions.many(await world.store.petitions.ids())).map(
			(each) => each.nextMomentAt ?? until,
		);
		const rung = [...alarms.values()].filter(({ task }) => task !== 'dispatch').map(({ at }) => at);
		const coming = [read, ...moments, ...rung].filter((at) => at > world.time);
		return Math.min(until, ...coming);
	}

	const virtual: VirtualWorld = {
		world,
		asked,
		page: () => world.fresh(),
		answerTakes: 0,
		async runUntil(until) {
			for (;;) {
				await enqueueDue();
				for (const [id, alarm] of [...alarms]) {
					if (alarm.at > world.time) continue;
					alarms.delete(id);
					if (alarm.task === 'moment') await moment(Number(alarm.key));
					if (alarm.task === 'read') await readDue(ports, alarm.key);
				}
				if (world.time >= until) return;
				world.time = await nextAlarm(until);
			}
		},
		async stopUntil(at) {
			alarms.clear();
			moment = keeper(ports);
			world.time = at;
		},
		async told(destination) {
			const posts = await world.store.posts.open(destination);
			return posts.flatMap((post) => post.crossings).sort((a, b) => a.noticedAt - b.noticedAt || a.id - b.id);
		},
	};
	return virtual;
}
