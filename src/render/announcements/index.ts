import type { CrossingOf } from '../../domain/crossing.js';
import type { Family } from '../../domain/families/index.js';
import type { Instant } from '../../domain/petition.js';
import type { Line } from '../message.js';
import type { Texts } from '../texts/index.js';
import { correction } from './correction.js';
import { count } from './count.js';
import { countries } from './countries.js';
import { deadline } from './deadline.js';
import { event } from './event.js';
import { lifecycle } from './lifecycle.js';
import { pace } from './pace.js';
import { percent } from './percent.js';
import { retractionOf } from './retraction.js';
import { threshold } from './threshold.js';
import { total } from './total.js';
import type { Telling } from './types.js';

/** How each family is told. */
const tellings: { readonly [F in Family]: Telling<F> } = {
	threshold,
	countries,
	lifecycle,
	correction,
	retraction: retractionOf((wrong, texts) => headlineOf(wrong, texts)),
	total,
	count,
	percent,
	pace,
	deadline,
	event,
};

export function tellingOf<F extends Family>({ family }: Pick<CrossingOf<F>, 'family'>): Telling<F> {
	return tellings[family];
}

/**
 * What one crossing says in a line.
 *
 * @param now in the petitions' time: what is left until a date, and how old a number is, is said as of it
 */
export function headlineOf<F extends Family>(
	crossing: CrossingOf<F>,
	texts: Texts,
	now: Instant = crossing.moment,
): Line {
	return tellingOf(crossing).headline(crossing, texts, now);
}
