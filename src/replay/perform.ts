import { daysBetween } from '../domain/day-rules.js';
import type { ChannelRef } from '../domain/destination.js';
import type { Instant } from '../domain/petition.js';
import type { Clock } from '../ports/clock.js';
import type { Store } from '../ports/store/index.js';
import type { WatchDeps } from '../watch/types.js';
import { beginningOf, followFrom, playback, type Stage, setStage } from './playback.js';
import type { Recording } from './recording.js';
import { countUntil, part } from './sequence.js';

/** A recording with its own *now*: the mode of a process that has nothing else to do. */
export interface Replay {
	/** The virtual now. */
	readonly now: () => Instant;
	readonly begins: Instant;
	readonly ends: Instant;
	/** Calendar days (UTC) it covers, its first and its last one included. */
	readonly days: number;
	/** The recorded petitions and their campaign, followed in one place. */
	prepare(store: Store, place: ChannelRef, defaults: { zone: string; locale: string }, realNow: Instant): Promise<void>;
	/** Plays to the end. `settled` sends what is owed after each moment; `pause` waits between two of them. */
	run(options: ReplayRun): Promise<void>;
}

export interface ReplayRun {
	readonly ports: WatchDeps;
	readonly settled: () => Promise<void>;
	/** Waits so many milliseconds of real time; resolves early when the process stops. */
	readonly pause: (ms: number) => Promise<void>;
	readonly stopped: () => boolean;
}

/** Pauses between recorded moments: an hour takes a second, and none more than three. */
const longestPause = 3_000;
const hourTakes = 1_000;

export function createReplay(recording: Recording): Replay {
	let now = beginningOf(recording);
	let stage: Stage | null = null;
	const begins = recording.steps.at(0)?.at ?? 0;
	const ends = recording.steps.at(-1)?.at ?? 0;
	return {
		now: () => now,
		begins,
		ends,
		days: daysBetween(begins, ends, 'UTC') + 1,
		async prepare(store, place, defaults, realNow) {
			stage = await setStage(store, recording);
			const destination = await store.destinations.ensure(place, defaults);
			const subjects = [...stage.petitions.values()].map((id) => ({ kind: 'petition' as const, id }));
			const campaign = stage.campaign === null ? [] : [{ kind: 'campaign' as const, id: stage.campaign }];
			await store.transaction(async (tx) => {
				for (const subject of [...subjects, ...campaign]) {
					const known = await tx.follows.find(destination.id, subject);
					if (known === null) await followFrom(tx, now, destination, subject, { rules: null, realNow });
				}
			});
			now = Math.max(now, await playedUntil(store, stage));
		},
		async run({ ports, settled, pause, stopped }) {
			if (stage === null) throw new Error('a replay is prepared before it runs');
			const from = now;
			const { steps } = recording;
			const rest = { ...recording, steps: part(steps, countUntil(steps, from), steps.length) };
			for await (const { at } of playback(ports, rest, stage, (moment) => {
				now = moment;
			})) {
				await settled();
				if (stopped()) return;
				const next = steps.at(countUntil(steps, at));
				if (next !== undefined) await pause(pauseFor(next.at - at));
			}
		},
	};
}

/** Real milliseconds for a gap between two recorded moments. */
export function pauseFor(gap: number): number {
	return Math.min(longestPause, Math.round((gap / 3_600_000) * hourTakes));
}

/** Where an interrupted replay goes on. */
async function playedUntil(store: Store, stage: Stage): Promise<Instant> {
	const petitions = await store.petitions.many([...stage.petitions.values()]);
	return Math.max(0, ...petitions.map((petition) => petition.checkedAt ?? 0));
}

/** Resolves after `ms` of real time, or when `stop` is called. */
export function pauses(clock: Clock): { readonly pause: (ms: number) => Promise<void>; readonly stop: () => void } {
	let stopped = false;
	let wake = () => {};
	return {
		pause: (ms) =>
			new Promise((resolve) => {
				if (stopped) return resolve();
				const cancel = clock.after(ms, resolve);
				wake = () => {
					cancel();
					resolve();
				};
			}),
		stop() {
			stopped = true;
			wake();
		},
	};
}
