import type { Clock } from '../../../src/ports/clock.js';

export type Scope = 'user' | 'global' | 'shared';

export interface BucketRule {
	/** What `X-RateLimit-Bucket` says: routes with the same one share a limit for each of their top-level ids. */
	readonly name: string;
	readonly limit: number;
	readonly perMs: number;
}

export interface Verdict {
	/** Null = let through. */
	readonly refused: { readonly scope: Scope; readonly retryAfterMs: number } | null;
	readonly headers: Readonly<Record<string, string>>;
}

interface Window {
	startedAt: number;
	used: number;
}

/** All requests of one bot together, by the documentation of rate limits. */
const globalLimit = { count: 50, perMs: 1_000 };
/** Requests answered 401, 403 or 429 (not `shared`) until the address is banned for a while. */
const invalidLimit = { count: 10_000, perMs: 600_000 };

/** Discord's limits with its headers. Retry-After and Reset-After agree, or discord.js would wait by the wrong one. */
export class Limits {
	readonly #clock: Clock;
	readonly #windows = new Map<string, Window>();
	readonly #shared = new Map<string, number>();
	/** Moments of the requests of the last second. */
	#recent: number[] = [];
	#invalid: number[] = [];
	/** How often a request was refused, by scope. */
	readonly refused: Record<Scope, number> = { user: 0, global: 0, shared: 0 };

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	/** @param major top-level id (channel, server, webhook + token) that splits the bucket */
	take(rule: BucketRule, major: string, countsGlobally: boolean): Verdict {
		const now = this.#clock.now();
		const key = `${rule.name}:${major}`;
		const window = this.#windowOf(key, rule, now);
		const resetMs = window.startedAt + rule.perMs - now;
		const sharedUntil = this.#shared.get(major) ?? 0;
		if (sharedUntil > now) return this.#refuse(rule, 'shared', sharedUntil - now, resetMs);
		if (countsGlobally) {
			this.#recent = this.#recent.filter((at) => at > now - globalLimit.perMs);
			const oldest = this.#recent[this.#recent.length - globalLimit.count];
			if (oldest !== undefined) return this.#refuse(rule, 'global', oldest + globalLimit.perMs - now, resetMs);
		}
		if (window.used >= rule.limit) return this.#refuse(rule, 'user', resetMs, resetMs);
		window.used++;
		if (countsGlobally) this.#recent.push(now);
		return { refused: null, headers: headersOf(rule, rule.limit - window.used, resetMs, now) };
	}

	/** From now on `major` is refused for a while because of what others do there: `shared` does not count as invalid. */
	shareOut(major: string, ms: number): void {
		this.#shared.set(major, this.#clock.now() + ms);
	}

	/** Counts an answer towards the ban. */
	countAnswer(status: number, scope: Scope | null): void {
		if (status !== 401 && status !== 403 && !(status === 429 && scope !== 'shared')) return;
		this.#invalid.push(this.#clock.now());
	}

	get invalidRequests(): number {
		const since = this.#clock.now() - invalidLimit.perMs;
		this.#invalid = this.#invalid.filter((at) => at > since);
		return this.#invalid.length;
	}

	get banned(): boolean {
		return this.invalidRequests >= invalidLimit.count;
	}

	#windowOf(key: string, rule: BucketRule, now: number): Window {
		const old = this.#windows.get(key);
		if (old !== undefined && now < old.startedAt + rule.perMs) return old;
		const fresh = { startedAt: now, used: 0 };
		this.#windows.set(key, fresh);
		return fresh;
	}

	#refuse(rule: BucketRule, scope: Scope, retryAfterMs: number, resetMs: number): Verdict {
		this.refused[scope]++;
		const wait = scope === 'user' ? resetMs : retryAfterMs;
		return {
			refused: { scope, retryAfterMs: wait },
			headers: {
				...headersOf(rule, 0, wait, this.#clock.now()),
				'Retry-After': seconds(wait),
				'X-RateLimit-Scope': scope,
				...(scope === 'global' ? { 'X-RateLimit-Global': 'true' } : {}),
			},
		};
	}
}

function headersOf(rule: BucketRule, remaining: number, resetMs: number, now: number): Record<string, string> {
	return {
		'X-RateLimit-Limit': String(rule.limit),
		'X-RateLimit-Remaining': String(remaining),
		'X-RateLimit-Reset': seconds(now + resetMs),
		'X-RateLimit-Reset-After': seconds(resetMs),
		'X-RateLimit-Bucket': rule.name,
	};
}

/** Seconds with the three decimals Discord gives. */
export function seconds(ms: number): string {
	return (ms / 1_000).toFixed(3);
}
