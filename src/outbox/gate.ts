import { isOutside } from '../domain/destination.js';
import type { SendOutcome, SettleOutcome } from '../domain/outcome.js';
import type { Instant } from '../domain/petition.js';
import type { Clock } from '../ports/clock.js';
import { type Circuit, createCircuit } from './circuit.js';

/** Stands before every chat: lets in as many as it takes, one to look while it is out of order, nobody at the end. */
export interface Gate {
	/** Null = come in, and `leave` afterwards; else the moment (real time) to come again. */
	enter(platform: string, destination: number): Promise<Instant | null>;
	leave(platform: string, destination: number): void;
	/** Asked inside before each thing that is done: null = go on, else the moment to come again. */
	held(platform: string, destination: number): Instant | null;
	/** What came of a try. */
	heard(platform: string, destination: number, outcome: SendOutcome): void;
	/** What came of looking for an unconfirmed post. */
	heardSettled(platform: string, destination: number, outcome: SettleOutcome): void;
	/** The chat's token is refused: it is asked once an hour. */
	refuse(platform: string): void;
	/** The chat's token is taken. */
	accept(platform: string): void;
	/** Chats that are out of order, and whether somebody may look at this moment. */
	shut(): readonly { readonly platform: string; readonly mayLook: boolean }[];
	/** Nothing new is begun from now on. */
	stop(): void;
}

export interface GateDeps {
	readonly clock: Clock;
	/** 0 … 1. */
	readonly random: () => number;
	/** A chat that was shut takes messages again, or may be tried: whoever is due there may come. */
	readonly opened: () => void;
}

/** The program is ending: nobody comes again in this life. */
const neverMs = 3_600_000;

export function createGate({ clock, random, opened }: GateDeps): Gate {
	const circuits = new Map<string, Circuit>();
	let stopped = false;

	/** A chat is one server for all its channels; every webhook has its own, and is nobody's trouble but its own. */
	function of(platform: string, destination?: number): Circuit {
		const name = isOutside(platform) && destination !== undefined ? `${platform}/${destination}` : platform;
		const known = circuits.get(name) ?? createCircuit({ clock, random, opened });
		circuits.set(name, known);
		return known;
	}

	return {
		async enter(platform, destination) {
			const held = await of(platform, destination).enter(destination);
			if (!stopped) return held;
			if (held === null) of(platform, destination).leave(destination);
			return clock.now() + neverMs;
		},
		leave: (platform, destination) => of(platform, destination).leave(destination),
		held: (platform, destination) => (stopped ? clock.now() + neverMs : of(platform, destination).held(destination)),
		heard(platform, destination, outcome) {
			if (outcome.kind === 'credentials-refused') of(platform).refuse();
			else of(platform, destination).heard(destination, ...verdictOf(outcome));
		},
		heardSettled(platform, destination, outcome) {
			const silent = outcome.kind === 'unknown' && outcome.code === 'no-answer' && outcome.ms === 0;
			if (silent) of(platform, destination).heard(destination, 'failing', 0);
		},
		refuse: (platform) => of(platform).refuse(),
		accept: (platform) => of(platform).accept(),
		shut: () =>
			[...circuits].flatMap(([platform, circuit]) => {
				const state = circuit.state();
				return state === 'closed' ? [] : [{ platform, mayLook: state === 'looking' }];
			}),
		stop() {
			stopped = true;
			for (const circuit of circuits.values()) circuit.stop();
		},
	};
}

type Verdict = 'well' | 'failing' | 'neither';

/** What an outcome says of the chat as a whole; with it, how long the chat asked to be left alone. */
function verdictOf(outcome: SendOutcome): readonly [Verdict, number] {
	switch (outcome.kind) {
		case 'sent':
			return ['well', 0];
		case 'unknown':
			return ['failing', 0];
		case 'retry-after':
			return isOutage(outcome.code) || isLimit(outcome.code) ? ['failing', outcome.ms] : ['neither', 0];
		default:
			return ['neither', 0];
	}
}

/** A server's failure, or the network's: `503`, `ECONNRESET`, `timeout`, `UND_ERR_CONNECT_TIMEOUT`. */
function isOutage(code: string): boolean {
	return /^(5\d\d|403|408|E[A-Z_]+|UND_ERR_\w+|CERT_\w+|timeout|shape)$/.test(code);
}

/** A refusal for too many requests that is about more than one channel. */
function isLimit(code: string): boolean {
	return code === '429' || code === '429 global' || code === 'ratelimited';
}
