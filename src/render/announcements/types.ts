import type { CrossingOf } from '../../domain/crossing.js';
import type { Family } from '../../domain/families/index.js';
import type { Instant } from '../../domain/petition.js';
import type { Block, Line, Tone } from '../message.js';
import type { Texts } from '../texts/index.js';

/** How the crossings of one family are told. Nothing has a default: whoever adds a family answers each of these. */
export interface Telling<F extends Family> {
	/**
	 * One line without a full stop.
	 *
	 * @param now in the petitions' time: what is left until a date, and how old a number is, is said as of it
	 */
	readonly headline: (crossing: CrossingOf<F>, texts: Texts, now: Instant) => Line;
	/** How it looks at first glance. */
	readonly tone: (crossing: CrossingOf<F>) => Tone;
	/** Everything its headline does not say. */
	readonly details: (crossing: CrossingOf<F>, texts: Texts) => readonly Block[];
	/** Its details are told even where another one is the headline: what somebody said keeps its words. */
	readonly keepsDetails: boolean;
	/** Its name in the line of numbers that were also passed; null for what is told in a line of its own. */
	readonly alsoPassed: ((crossing: CrossingOf<F>, texts: Texts) => Line) | null;
	/** Its headline is said as of now: told late, it needs no date. */
	readonly isAsOfNow: boolean;
	/** Source and age of its number; null where none is told. */
	readonly footer: ((crossing: CrossingOf<F>, texts: Texts) => Line) | null;
	/** Comes with the picture of its petition's count where it is the headline. */
	readonly hasPicture: boolean;
}
