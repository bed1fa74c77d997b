import type { Ask } from '../judge/ask.js';
import type { Wait } from '../judge/law.js';
import type { Act, CaseEvent, Told } from '../judge/question.js';
import type { Verdict } from '../judge/verdict.js';
import type { Claim } from './citations.js';
import type { Ground } from './ground.js';

/** The rules of waiting of one place, and how one of them is said, counted where a day was told. */

/** A wait, what its years are counted from, and where it stands. */
export interface Rule {
	readonly wait: Wait;
	readonly from: CaseEvent;
	/** What is waited for. */
	readonly act: Act;
	readonly by: Claim['by'];
}

export function rulesOf({ row }: Verdict, ground: Ground): readonly Rule[] {
	return [
		...row.waits.map((wait): Rule => ({ wait, from: eventOf(wait), act: 'pardon', by: row.process })),
		...ground.facts(row.code, 'wait').flatMap(({ waits = [], sources }) =>
			waits.map(
				({ from, act, ...wait }): Rule => ({
					wait: { ...wait, basis: 'unknown' },
					from,
					act: act ?? 'pardon',
					by: sources,
				}),
			),
		),
	];
}

/** A question that a word may stand before, whatever others learned of its words. */
export const put: Ask = { code: 'when', act: 'pardon', asked: null, of: null, yesNo: true, plain: true };

/** "Can I ask now", "has he waited long enough": not "how long" nor "when". */
export function isWhether({ yesNo, words = [] }: Ask): boolean {
	const text = words.join(' ');
	if (/\b(?:how|when|or|what)\b/.test(text)) return false;
	return yesNo || whether.test(text);
}
const whether =
	/(?:^|\b(?:so|and|but|then) )(?:can|could|may|is|am|are|has|have) .*\b(?:enough|now|yet|already|eligible|still|ask|apply|file|pardoned|again)\b|\b(?:can|may|am) i\b/;

/** `asked` = whose years they are, where whether they are over is what was asked. */
export function claimOf(
	{ wait, from: event, by }: Rule,
	told: Told | null,
	ground: Ground,
	asked: Verdict['row'] | null = null,
): Claim {
	const { how, dated } = ground.texts.clemency;
	const from = told?.events[event];
	if (from === undefined || wait.max === 0) return { line: how.wait(wait), by };
	const [first, last] = [later(from, wait.min), later(from, wait.max)];
	const now = ground.day.slice(0, last.length);
	const state = last < now ? 'over' : last === now ? 'now' : 'open';
	const counted = how.counted(wait, dated(from), dated(first), first === last ? null : dated(last), state);
	return {
		line: asked !== null && first === last ? ground.texts.clemency.reply.yearsAreOver(counted, state, asked) : counted,
		by,
	};
}

/** What the years are counted from. */
function eventOf(wait: Wait): CaseEvent {
	if (/^on parole\b/.test(wait.for)) return 'parole';
	if (/\brelease\b(?! from supervision)/.test(wait.for)) return 'release';
	return /\bfrom (?:conviction|the plea)\b/.test(wait.for) ? 'conviction' : 'end';
}

/** A year or a month so many years later. */
export function later(day: string, years: number): string {
	return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
