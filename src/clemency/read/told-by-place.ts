import { type CaseEvent, caseEvents, type Told } from '../judge/question.js';
import { datesIn } from './dates.js';
import type { Affirmed } from './denied.js';
import type { Laws, NamedLaw } from './laws.js';
import type { Token } from './tokens.js';
import { toldIn } from './told.js';

/**
 * What is told of each of several convictions: "Georgia finished 2018, Florida finished 2020" has two days. By the codes
 * of their laws; null where one place is named, or where what was told is the same for all. `told` = of them together,
 * `today` = `YYYY-MM-DD`.
 */
export function toldByPlace(
	tokens: readonly Token[],
	affirmed: Affirmed,
	{ places, used }: Laws,
	told: Told | null,
	today: string,
): Readonly<Record<string, Told>> | null {
	const codes = new Set(places.map(({ code }) => code));
	if (told === null || codes.size < 2 || codes.size < places.length) return null;
	const starts = places.map((place, i) => (i === 0 ? 0 : beginOf(tokens, places[i - 1] as NamedLaw, place)));
	const texts = starts.map((start, i) => affirmed.without(used, start, starts[i + 1] ?? tokens.length));
	const each: Told[] = [];
	for (const text of texts) {
		const own = toldIn(text, '', today) ?? { events: {}, classes: [], denied: [] };
		const kinds = own.classes.length > 0 ? own.classes : told.classes;
		const [event, ...others] = Object.keys(each.at(-1)?.events ?? {}) as CaseEvent[];
		// "Finished in Georgia in 2018 and in Florida in 2020": what happened is said once.
		const goesOn = Object.keys(own.events).length === 0 && event !== undefined && others.length === 0;
		const date = goesOn ? datesIn(text, today)[0] : undefined;
		const events = goesOn && date !== undefined && !date.lasting ? { [event]: date.day } : own.events;
		each.push({ events, classes: kinds, denied: told.denied });
	}
	const differs = caseEvents.some((event) => new Set(each.flatMap(({ events }) => events[event] ?? [])).size > 1);
	return differs ? Object.fromEntries(places.map(({ code }, i) => [code, each[i] as Told])) : null;
}

/** Where the part of a message begins that tells of a place: behind the last comma or "and" since the place before it. */
function beginOf(tokens: readonly Token[], last: NamedLaw, { start }: NamedLaw): number {
	for (let at = start; at > last.end; at--) {
		if (/[.?!;,\n]/.test(tokens[at]?.before ?? '') || /^(?:and|plus|but|then)$/.test(tokens[at]?.word ?? '')) return at;
	}
	return start;
}
