import type { Instant } from '../petition.js';
import type { ExposureClock } from './clock.js';
import type { Counted } from './counted.js';
import type { Explanation } from './explanation.js';
import type { Mood } from './mood.js';

/** What the state of every model tells; the rest is the model's own. Plain data: it is stored, and kept beside what was told. */
export interface ModelState {
	/** Which model it belongs to: a state is only ever read by its own. */
	readonly model: string;
	/** The opening with count 0 where it is known, else the first reading. */
	readonly firstAt: Instant;
	readonly firstCount: number;
	/** The last change of the count, and what it changed to. */
	readonly at: Instant;
	readonly count: number;
	/** How often the count went down. */
	readonly corrections: number;
}

/** From where, and how, the future is looked at. */
export interface Viewpoint {
	/** The last good look at the petition, whether or not the count had changed. */
	readonly seenAt: Instant;
	readonly clock: ExposureClock;
	readonly mood: Mood;
	/** The most that can ever sign (an electorate, members); infinite where nobody knows. */
	readonly cap: number;
}

/**
 * A model of how petitions are signed. One folder each; `models.ts` lists them, and the bench judges every one. All of
 * it is pure.
 */
export interface Forecaster<S extends ModelState> {
	/** As it is stored, and kept with every outlook that was shown. */
	readonly id: S['model'];
	/** As people read it. */
	readonly name: string;
	/**
	 * The state after the first reading.
	 *
	 * @param openedAt the opening, when nobody had signed; null where it is unknown, and taken for unknown when it lies
	 * after the reading
	 */
	begin(first: Counted, openedAt: Instant | null, clock: ExposureClock): S;
	/**
	 * The state after one more reading. An unchanged count leaves it as it is, so that polling more often changes
	 * nothing; a moment not after the last change, and a count that is none, are passed over.
	 */
	update(state: S, next: Counted, clock: ExposureClock): S;
	/** What is to come, put together once for many questions; null while nothing can be said. */
	look(state: S, viewpoint: Viewpoint): Prospect | null;
}

/** The future of one petition, as seen from one moment. */
export interface Prospect {
	/** The moment looked from: the last poll, or the last change where the source stands still. */
	readonly from: Instant;
	readonly count: number;
	/** The source stood still where signatures were to be expected. */
	readonly stale: boolean;
	/** Days from the opening, or from the first reading, to `from`. */
	readonly age: number;
	/** Signatures a day now. */
	readonly perDay: number;
	/** The counts with shares `levels` (0…1) of outcomes below them at `at`. Never below the present count. */
	countsAt(levels: readonly number[], at: Instant): readonly number[];
	/** Chance that the count is `threshold` or more at `at`, 0…1. */
	chanceOf(threshold: number, at: Instant): number;
	/**
	 * When the chance of `threshold` first reaches each of `levels` (ascending): milliseconds after `from`, null where it
	 * does not before `until`.
	 */
	waitsFor(threshold: number, levels: readonly number[], until: Instant): readonly (number | null)[];
	/** Why it comes to what it says of `at`; null where the model cannot tell, or nothing is to come. */
	explain(at: Instant): Explanation | null;
}
