import type { Instant } from '../domain/petition.js';
import type { Clock } from '../ports/clock.js';
import type { Entry, Gate, HttpRequest, Source } from '../ports/source.js';
import { createBucket } from './bucket.js';
import { passing } from './forbidden.js';
import {
	type Hold,
	holdAfter,
	holdAfterSilence,
	holdByClock,
	holdFrom,
	holdPrefix,
	type Refusal,
	refusalIn,
} from './hold.js';

/** Where holds are kept, so that a restart does not ask a host that has asked us to wait. */
export interface HoldMemory {
	/** Stored texts by key, of the keys that begin so. */
	list(prefix: string): Promise<ReadonlyMap<string, string>>;
	set(key: string, text: string): Promise<void>;
	remove(key: string): Promise<void>;
}

export interface GateOptions {
	/** Real time. */
	readonly clock: Pick<Clock, 'now'>;
	readonly memory: HoldMemory;
	readonly source: (platform: string) => Pick<Source, 'rate' | 'forbidden' | 'manyHosts'> | null;
	/** A hold could not be written down: it holds until this process ends. */
	readonly report: (error: unknown) => void;
}

/** As long as a request may take: after that the probe is given up, and another may go. */
const probeMs = 45_000;

type Probing = { readonly hold: Hold; readonly key: string };

/**
 * The gate before every host. A refusal holds everything for that host until the moment it named; then one request
 * goes first, and only its success lets the rest go. Each platform has a budget of requests besides.
 */
export function createGate({ clock, memory, source, report }: GateOptions): Gate {
	const buckets = new Map<string, ReturnType<typeof createBucket>>();
	/** Which hosts each platform has asked for: one, or a few. */
	const hosts = new Map<string, Set<string>>();
	const probes = new Map<string, Instant>();
	let holds = new Map<string, Hold>();
	let changes = 0;

	function bucketOf(platform: string): ReturnType<typeof createBucket> | null {
		const known = buckets.get(platform);
		const rate = source(platform)?.rate;
		if (known !== undefined || rate === undefined) return known ?? null;
		const bucket = createBucket(rate);
		buckets.set(platform, bucket);
		return bucket;
	}

	/** `now` when nothing holds it. */
	function freeAt(key: string, now: Instant): Instant | null {
		const hold = holds.get(key);
		if (hold === undefined) return now;
		if (hold.until === null) return null;
		return Math.max(now, hold.until, probes.get(key) ?? now);
	}

	async function change(key: string, hold: Hold | null): Promise<void> {
		changes++;
		probes.delete(key);
		if (hold === null) holds.delete(key);
		else holds.set(key, hold);
		try {
			await (hold === null ? memory.remove(holdPrefix + key) : memory.set(holdPrefix + key, JSON.stringify(hold)));
		} catch (error) {
			report(error);
		}
	}

	async function refused(key: string, probing: Probing | null, refusal: Refusal, platform: string): Promise<void> {
		const now = clock.now();
		const forbidden = source(platform)?.forbidden ?? passing;
		const standing = holds.get(key);
		const hold = holdAfter(probing?.hold ?? null, refusal, platform, forbidden, now);
		// Sent before the first refusal came in: the same refusal once more, not the next one in a row.
		if (standing !== undefined && probing === null) {
			if (standing.until === null || (hold.until !== null && hold.until <= standing.until)) return;
			await change(key, { ...hold, refusals: standing.refusals });
			return;
		}
		await change(key, hold);
	}

	function entry(host: string, part: string | undefined, platform: string, probing: readonly Probing[]): Entry {
		const probeOf = (key: string) => probing.find((each) => each.key === key) ?? null;
		return {
			kind: 'entered',
			async answered(status, headers, text) {
				const refusal = refusalIn(status, headers, text, clock.now());
				// "Too often" is meant for us as a whole; a wall may stand before a part of the site only.
				const wall = refusal !== null && refusal.kind !== 'too-often' && part !== undefined;
				const key = wall ? keyOf(host, part) : host;
				if (refusal !== null) await refused(key, probeOf(key), refusal, platform);
				for (const probe of probing) {
					if (refusal !== null && probe.key === key) continue;
					await change(probe.key, status >= 500 ? holdAfterSilence(probe.hold, clock.now()) : null);
				}
			},
			async failed() {
				for (const probe of probing) await change(probe.key, holdAfterSilence(probe.hold, clock.now()));
			},
		};
	}

	return {
		async load() {
			const before = changes;
			const stored = await memory.list(holdPrefix);
			// What was refused or answered meanwhile is newer than what was read.
			if (changes !== before) return;
			const now = clock.now();
			const read = [...stored].flatMap(([key, text]) => {
				const hold = holdFrom(text);
				return hold === null ? [] : [[key.slice(holdPrefix.length), hold] as const];
			});
			holds = new Map(read);
			for (const [key, hold] of read) {
				const right = holdByClock(hold, now);
				if (right !== hold) await change(key, right);
			}
		},
		opensAt(platform) {
			const now = clock.now();
			let opens = bucketOf(platform)?.nextAt(now) ?? now;
			if (source(platform)?.manyHosts === true) return opens;
			for (const host of hosts.get(platform) ?? []) {
				const free = freeAt(host, now);
				if (free === null) return null;
				opens = Math.max(opens, free);
			}
			return opens;
		},
		enter(host, { budget, part }, further) {
			const now = clock.now();
			const platform = budget?.platform ?? '';
			const bucket = bucketOf(platform);
			if (!further) hosts.set(platform, (hosts.get(platform) ?? new Set()).add(host));
			const keys = part === undefined ? [host] : [host, keyOf(host, part)];
			const waits = keys.map((key) => freeAt(key, now));
			const admitted = further || budget?.further === true;
			waits.push(admitted ? now : (bucket?.nextAt(now) ?? now));
			if (waits.includes(null)) return { kind: 'held', until: null };
			const until = Math.max(...(waits as Instant[]));
			if (until > now) return { kind: 'held', until };
			const probing = keys.flatMap((key) => {
				const hold = holds.get(key);
				return hold === undefined ? [] : [{ key, hold }];
			});
			for (const { key } of probing) probes.set(key, now + probeMs);
			bucket?.take(now);
			return entry(host, part, platform, probing);
		},
	};
}

function keyOf(host: string, part: HttpRequest['part']): string {
	return part === undefined ? host : `${host} ${part}`;
}
