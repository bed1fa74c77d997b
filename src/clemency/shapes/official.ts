import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { fold } from './fold.js';
import { LooseDay, Page, Sure } from './page.js';

/** Somebody who holds or held an office that decides on clemency. */
export const Official = z
	.strictObject({
		person: z.string(),
		/** Words nobody else is meant by: small letters, no accents, no dots. */
		words: z.array(z.string()).readonly(),
		/** Common names: this person only beside "governor", "pardon" or the state. */
		weak: z.array(z.string()).readonly(),
		office: z.enum(['president', 'governor']),
		/** `US` or the code of the state. */
		of: z.string(),
		/** When the office began; null where no page says. */
		since: LooseDay.nullable(),
		/** When it ended, for a former holder; null for one who holds it on the day of reading. */
		until: LooseDay.nullable(),
		/** When the term ends by law, where a page says: after it nobody knows who followed. */
		termEnds: LooseDay.nullable(),
		confidence: Sure,
		checked: z.iso.date(),
		/** Empty = "no page": the name is known, but no page that can be opened says so. */
		sources: z.array(Page).readonly(),
	})
	.readonly();

export const Officials = z.array(Official).readonly();

export type Official = z.infer<typeof Official>;

/** Where somebody stands on a day: `over` = the term is over and this version does not know who followed. */
export type Standing = 'before' | 'holds' | 'over' | 'former';

/** What a name was on a day (`YYYY-MM-DD`). A month or a year counts from its first and to its last day. */
export function standingOn(official: Official, day: string): Standing {
	const { since, until, termEnds } = official;
	if (since !== null && day < firstDay(since)) return 'before';
	if (until !== null) return day >= firstDay(until) ? 'former' : 'holds';
	return termEnds !== null && day > lastDay(termEnds) ? 'over' : 'holds';
}

/**
 * Who holds an office on a day, and whether that is still known: null where no holder of that day is. Somebody who
 * holds it stands before somebody whose term is over.
 */
export function holderOn(
	officials: readonly Official[],
	office: Official['office'],
	of: string,
	day: string,
): { readonly official: Official; readonly standing: 'holds' | 'over' } | null {
	const theirs = officials.filter((each) => each.office === office && each.of === of);
	for (const standing of ['holds', 'over'] as const) {
		const found = theirs.filter((each) => standingOn(each, day) === standing);
		// Of a former holder nobody may know the beginning: the one whose beginning is known holds it.
		const [official] = found.sort((a, b) => (b.since ?? '').localeCompare(a.since ?? ''));
		if (official !== undefined) return { official, standing };
	}
	return null;
}

/** The last name in small letters without anything between them: `gonzalezcolon`. */
export const surnameOf = ({ person }: Official): string => fold(person.split(' ').at(-1) ?? '').replace(/ /g, '');

/** Whoever held an office until somebody's time began; null where no page says, or not of when. */
export function predecessorOf(officials: readonly Official[], of: Official): Official | null {
	const { since } = of;
	if (since === null) return null;
	return (
		officials.find(
			(each) => each !== of && each.until !== null && each.person !== of.person && meets(each.until, since),
		) ?? null
	);
}

/** Whoever held it next. */
export function successorOf(officials: readonly Official[], of: Official): Official | null {
	const { until } = of;
	if (until === null) return null;
	return officials.find((each) => each !== of && each.since !== null && meets(until, each.since)) ?? null;
}

/** Days that are the same as exactly as both are known, or a day apart. */
function meets(until: string, since: string): boolean {
	if (until.length < 10 || since.length < 10) {
		const known = Math.min(until.length, since.length);
		return until.slice(0, known) === since.slice(0, known);
	}
	const [one, other] = [Temporal.PlainDate.from(until), Temporal.PlainDate.from(since)];
	return Math.abs(one.until(other, { largestUnit: 'day' }).days) <= 1;
}

/** The first and the last day of a year, a month or a day. */
const firstDay = (loose: string) => `${loose}-01-01`.slice(0, 10);
export const lastDay = (loose: string) =>
	loose.length === 4 ? `${loose}-12-31` : loose.length === 7 ? `${loose}-31` : loose;
