import type { Clock } from '../../ports/clock.js';
import type { LimitTable, SharedLimit, SharedLimits, SharedRule, ShareUser } from '../../ports/limits.js';
import { shareOf } from './divide.js';

/** A share is renewed so often, and another one asked for at once when this copy has too little, but not oftener. */
const renewMs = 2_000;
const soonestMs = 250;
/** Not renewed for so long, it is the others'; a copy that cannot renew it uses one place from a while before that. */
const lastsMs = 20_000;
const givenUpMs = 15_000;
/** Whoever waits for a first place is told after so long that there is none. */
const longestUnknownMs = 5_000;
/** A limit that nobody has used for so long is not shared any more. */
const idleMs = 600_000;

export interface SharedLimitsDeps {
	readonly table: LimitTable;
	/** The name of this copy. */
	readonly own: string;
	readonly clock: Clock;
}

/**
 * Shares of limits, by a table of the database. Every copy keeps to its share by itself, so no request waits for the
 * database, and all of them together never have more places than there are, whoever dies and whatever is not reached.
 */
export function sharedLimits({ table, own, clock }: SharedLimitsDeps): SharedLimits {
	const cancels = new Set<() => void>();
	const rules = new Set<SharedRule>();
	let stopped = false;
	const steady = () => clock.steady?.() ?? clock.now();

	function share(rule: SharedRule, user: ShareUser): SharedLimit {
		rules.add(rule);
		// Until the others have been asked there is none.
		let places = 0;
		let usedAt = steady();
		let dividedAt = Number.NEGATIVE_INFINITY;
		let dividing = false;
		let cancel = () => {};
		/** Who waits for a first place, and since when. */
		const unknown: (() => void)[] = [];
		let unknownSince = 0;

		async function divide(): Promise<void> {
			if (dividing || stopped) return;
			dividing = true;
			const began = steady();
			const { taken, waiting } = user.usage();
			const wanted = Math.min(rule.limit, taken + waiting + unknown.length);
			if (wanted > 0) usedAt = began;
			let due = 0;
			try {
				await table.divide(rule.name, own, wanted, Math.max(lastsMs, rule.perMs), (others) => {
					due = shareOf(rule.limit, wanted, others, rule.least);
					// Less at once, more when it is written down. What is taken is given back when it is free.
					places = Math.min(places, due);
					return Math.max(due, user.usage().taken);
				});
				dividedAt = began;
				places = due;
			} catch {
				// Whoever is kept from the database shares nothing, and is not kept from asking for ever.
				if (began - dividedAt > givenUpMs) places = 1;
			}
			dividing = false;
			next(wanted);
			if (places > 0 || began - unknownSince > longestUnknownMs) for (const go of unknown.splice(0)) go();
			user.changed();
		}

		function next(wanted: number): void {
			cancels.delete(cancel);
			cancel();
			if (stopped) return;
			if (steady() - usedAt > idleMs && wanted === 0) {
				places = 0;
				return;
			}
			cancel = clock.after(wanted > places ? soonestMs : renewMs, () => void divide());
			cancels.add(cancel);
		}

		return {
			places: () => places,
			needed() {
				if (steady() - dividedAt > soonestMs) void divide();
			},
			known() {
				if (places > 0 || stopped) return Promise.resolve();
				if (unknown.length === 0) unknownSince = steady();
				const known = new Promise<void>((resolve) => unknown.push(resolve));
				void divide();
				return known;
			},
		};
	}

	return {
		share,
		wait: (name) => table.wait(name).catch(() => 0),
		reserve: table.reserve,
		did: (name, ms) => table.did(name, ms).catch(() => {}),
		async stop() {
			stopped = true;
			for (const cancel of cancels) cancel();
			await Promise.all([...rules].map(({ name, perMs }) => table.leave(name, own, perMs).catch(() => {})));
		},
	};
}
