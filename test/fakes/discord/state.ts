import type { Clock } from '../../../src/ports/clock.js';
import type { Faults } from '../faults.js';
import type { Files } from './bodies.js';
import type { Interactions } from './interactions.js';
import type { Limits } from './limits.js';
import type { Message, World } from './world.js';

/** Everything the fake knows while it runs. */
export interface State {
	readonly clock: Clock;
	readonly world: World;
	readonly limits: Limits;
	readonly faults: Faults;
	readonly interactions: Interactions;
	/** The one token that is right; a test may change it, as an owner does who resets it. */
	token: string;
	/** By nonce, with `enforce_nonce`. */
	readonly nonces: Map<string, Message>;
	readonly nonceWindowMs: number;
	/** Registered commands: `global`, or a server's id. */
	readonly commands: Map<string, readonly Record<string, unknown>[]>;
	/** Hex of the key that signs interactions. */
	readonly publicKey: string;
	interactionsEndpoint: string | null;
	shards: number;
	/** Connections that may identify themselves in five seconds. */
	maxConcurrency: number;
	gatewayUrl: string;
}

/** A request, its path without `/api/v10`. */
export interface Asked {
	readonly method: string;
	readonly path: string;
	readonly query: URLSearchParams;
	readonly body: unknown;
	readonly files: Files;
}

export interface Reply {
	readonly status: number;
	readonly body?: unknown;
}
