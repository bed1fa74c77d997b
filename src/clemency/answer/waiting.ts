import type { Ask } from '../judge/ask.js';
import type { Wait } from '../judge/law.js';
import type { CaseClass, Told } from '../judge/question.js';
import type { Verdict } from '../judge/verdict.js';
import type { Claim } from './citations.js';
import type { Ground } from './ground.js';

/** How a rule names the cases it is for. */
const names: Readonly<Record<CaseClass, RegExp>> = {
	misdemeanor: /\bmisdemeanou?r/,
	felony: /\bfelony/,
	driving: /\bDUI\b/,
	drugs: /\bdrugs\b/,
	violence: /(?<!non-)\bviolen/,
	sexual: /\bsexual\b/,
	deferred: /\bdeferred\b/,
};
/** Rules for these are stricter than for everybody: without one of their own nothing is computed. */
const stricter: readonly CaseClass[] = ['driving', 'violence', 'sexual', 'deferred'];

/**
 * The waits for the case that was told, each counted from the day that was told: "10 years …, from June 2018: not until
 * June 2028". Nothing where neither was told, or no rule of the row is for such a case.
 */
export function waitingClaims(ask: Ask, { row, said }: Verdict, ground: Ground): readonly Claim[] {
	const { told } = said;
	if (told === null || said.act !== 'pardon') return [];
	const waits = waitsFor(row.waits, told, ask.of === 'guns');
	const named = waits.some((wait) => told.classes.some((kind) => names[kind].test(wait.for)));
	const counted = waits.filter((wait) => wait.max > 0 && said.told?.events[eventOf(wait)] !== undefined);
	if (!named && counted.length === 0) return [];
	const { how, dated } = ground.texts.clemency;
	return waits.map((wait): Claim => {
		const from = told.events[eventOf(wait)];
		if (from === undefined || wait.max === 0) return { line: how.wait(wait), by: row.process };
		const [first, last] = [later(from, wait.min), later(from, wait.max)];
		const now = ground.day.slice(0, last.length);
		const state = last < now ? 'over' : last === now ? 'now' : 'open';
		return {
			line: how.counted(wait, dated(from), dated(first), first === last ? null : dated(last), state),
			by: row.process,
		};
	});
}

/** Those for the kind that was told, the narrowest first; those for everybody where none is. */
function waitsFor(waits: readonly Wait[], { classes, events }: Told, guns: boolean): readonly Wait[] {
	const about = waits.filter(
		(wait) => /\bfirearms\b/.test(wait.for) === guns || !/\bfirearms\b/.test(waits.map((each) => each.for).join(' ')),
	);
	const order: readonly CaseClass[] = ['deferred', 'sexual', 'driving', 'violence', 'drugs', 'misdemeanor', 'felony'];
	for (const kind of order.filter((each) => classes.includes(each))) {
		const own = about.filter((wait) => names[kind].test(wait.for));
		if (own.length > 0) return own;
		if (stricter.includes(kind)) return [];
	}
	const everybody = about.filter((wait) => !Object.values(names).some((pattern) => pattern.test(wait.for)));
	// Whose sentence is over is on no parole.
	return events.end === undefined ? everybody : everybody.filter((wait) => !/^on parole\b/.test(wait.for));
}

/** What the years are counted from. */
function eventOf(wait: Wait): keyof Told['events'] {
	if (/\brelease\b(?! from supervision)/.test(wait.for)) return 'release';
	return /\bfrom (?:conviction|the plea)\b/.test(wait.for) ? 'conviction' : 'end';
}

/** A year or a month so many years later. */
function later(day: string, years: number): string {
	return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
