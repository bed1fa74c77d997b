import type { Instant } from '../domain/petition.js';
import type { Clock } from '../ports/clock.js';

/** One chat, as far as it can be asked anything. */
export interface Circuit {
	enter(destination: number): Promise<Instant | null>;
	leave(destination: number): void;
	held(destination: number): Instant | null;
	/** @param ms how long the chat asked to be left alone */
	heard(destination: number, verdict: 'well' | 'failing' | 'neither', ms: number): void;
	refuse(): void;
	accept(): void;
	/** As of circuit breakers: closed lets everybody in, open nobody, `looking` one. */
	state(): 'closed' | 'open' | 'looking';
	stop(): void;
}

export interface CircuitDeps {
	readonly clock: Clock;
	readonly random: () => number;
	readonly opened: () => void;
}

/** So many destinations that fail one after another, and none that works in between, are no accident of theirs. */
const alike = 3;
/** While it is out of order one destination is tried after this long, doubled each time. */
const firstPauseMs = 15_000;
const longestPauseMs = 120_000;
/** A refused token is mended by people. */
const refusedPauseMs = 3_600_000;
/**
 * Destinations that are seen to at once: more with every post that arrives, half as many with every one that does
 * not. At the beginning of an outage this many requests are lost, so it begins small and has an end.
 */
const places = { first: 10, more: 4, most: 100 };

interface Shut {
	readonly refused: boolean;
	readonly pause: number;
	/** When somebody may look. */
	readonly until: Instant;
	/** Who is looking. */
	prober: number | null;
}

/**
 * A circuit breaker with a window: closed it lets in a growing number at once, open it lets one in after growing
 * pauses; only a post that has arrived closes it.
 */
export function createCircuit({ clock, random, opened }: CircuitDeps): Circuit {
	const inside = new Set<number>();
	/** Destinations that failed since the last post that arrived. */
	const failed = new Set<number>();
	/** Those that wait for a place, first come, first served. */
	const waiting: { readonly destination: number; readonly go: (until: Instant | null) => void }[] = [];
	let window = places.first;
	let shut: Shut | null = null;
	let stopped = false;
	let cancel = () => {};

	/** Nobody may look before `wait` is over. @param pause the wait it was made from, to be doubled */
	function shutFor(wait: number, pause: number, refused: boolean): void {
		shut = { refused, pause, until: clock.now() + wait, prober: null };
		cancel();
		cancel = clock.after(wait, opened);
		letIn();
	}

	const spread = (pause: number) => Math.round(pause * (0.8 + 0.4 * random()));

	function open(): void {
		if (shut === null) return;
		shut = null;
		cancel();
		opened();
	}

	/** As many as there are places for; everybody, to be sent away, when there are none for long. */
	function letIn(): void {
		while (waiting.length > 0 && (shut !== null || stopped || inside.size < window)) {
			const next = waiting.shift();
			if (next !== undefined) next.go(come(next.destination));
		}
	}

	function come(destination: number): Instant | null {
		if (shut !== null && shut.prober === null && shut.until <= clock.now()) shut.prober = destination;
		const until = held(destination);
		if (until === null) inside.add(destination);
		return until;
	}

	function held(destination: number): Instant | null {
		if (shut === null || shut.prober === destination) return null;
		return Math.max(shut.until, clock.now() + (shut.prober === null ? 0 : firstPauseMs));
	}

	return {
		held,
		async enter(destination) {
			if (shut !== null || stopped || inside.size < window) return come(destination);
			return new Promise((go) => waiting.push({ destination, go }));
		},
		leave(destination) {
			inside.delete(destination);
			// Nothing was learnt: the next one looks after the same pause.
			if (shut?.prober === destination) shutFor(spread(shut.pause), shut.pause, shut.refused);
			else letIn();
		},
		heard(destination, verdict, ms) {
			if (verdict === 'well') {
				failed.clear();
				window = Math.min(places.most, window + places.more);
				open();
				letIn();
			} else if (verdict === 'failing') {
				failed.add(destination);
				window = Math.max(1, Math.floor(window / 2));
				const pause = shut === null ? firstPauseMs : Math.min(2 * shut.pause, longestPauseMs);
				const turns = shut === null ? failed.size >= alike : shut.prober === destination;
				if (turns) shutFor(Math.max(ms, spread(pause)), pause, false);
			} else if (shut?.prober === destination) {
				// The refusal was about the destination alone: another one may look at once.
				shutFor(0, shut.pause, shut.refused);
			}
		},
		refuse: () => shutFor(spread(refusedPauseMs), refusedPauseMs, true),
		accept() {
			if (shut?.refused) open();
		},
		state() {
			if (shut === null) return 'closed';
			return shut.prober === null && shut.until <= clock.now() ? 'looking' : 'open';
		},
		stop() {
			stopped = true;
			cancel();
			letIn();
		},
	};
}
