import type { Line } from '../../render/message.js';
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
	// "Now, or do I have to wait": the yes and the no of one question.
	const text = words.join(' ').replace(orWait, '');
	if (/\b(?:how|when|or|what)\b/.test(text)) return false;
	return yesNo || whether.test(text);
}
const orWait =
	/ or (?:(?:is|are) there|do|does|must|should|have|has|wait|not|later|still|will|would|need)\b(?=.*\b(?:wait\w*|longer|later|more|first|not|years)\b|$).*$/;
const whether =
	/(?:^|\b(?:so|and|but|then) )(?:can|could|may|is|am|are|has|have) .*\b(?:enough|now|yet|already|eligible|still|ask|apply|file|pardoned|again)\b|\b(?:can|may|am) i\b|\bwhether (?:i|he|she|we|they|it)\b/;

type State = 'over' | 'now' | 'open';

/** Whether a day is over, by as much of it as was told. */
export function stateOf(day: string, ground: Ground): State {
	const now = ground.day.slice(0, day.length);
	return day < now ? 'over' : day === now ? 'now' : 'open';
}

/** The day from which a rule counts; who was let out and tells no end of the sentence may have had none after it. */
const dayOf = (event: CaseEvent, told: Told | null): string | undefined =>
	told?.events[event] ?? (event === 'end' && told?.events.parole === undefined ? told?.events.release : undefined);

/** When a wait is over at the latest, counted from a day that was told; null where none tells. */
export function overBy({ wait, from }: Rule, told: Told | null, ground: Ground): string | null {
	const day = dayOf(from, told) ?? (hasBegun({ wait, from }, told, ground.day) ? told?.events.end : undefined);
	return day === undefined ? null : later(day, wait.max);
}

/** `asked` = whose years they are, where whether they are over is what was asked; `isToWait` = asked as "must I wait". */
export function claimOf(
	{ wait, from: event, by }: Rule,
	told: Told | null,
	ground: Ground,
	asked: Verdict['row'] | null = null,
	isToWait = false,
): Claim {
	const { how, dated } = ground.texts.clemency;
	const from = dayOf(event, told);
	const isByRelease = from !== undefined && told?.events[event] === undefined;
	const end = told?.events.end;
	const state = (day: string) => stateOf(day, ground);
	const said = (counted: Line, over: State): Line =>
		asked === null ? counted : ground.texts.clemency.reply.yearsAreOver(counted, over, asked, isToWait);
	// Where nothing is waited for but the end, and where what the years count from lies before the end: that is what tells.
	const isByEnd =
		end !== undefined && (wait.max === 0 || from === undefined) && hasBegun({ wait, from: event }, told, ground.day);
	if (isByEnd) {
		const over = state(later(end, wait.max));
		const counted =
			wait.max === 0
				? how.overSince(wait, dated(end), over === 'open')
				: how.begunBy(wait, dated(end), dated(later(end, wait.max)));
		return { line: said(counted, over), by };
	}
	if (from === undefined || wait.max === 0) return { line: how.wait(wait), by };
	const [first, last] = [later(from, wait.min), later(from, wait.max)];
	const counted = how.counted(
		wait,
		dated(from),
		dated(first),
		first === last ? null : dated(last),
		state(last),
		isByRelease,
	);
	const isSure = first === last || state(last) === 'over' || state(first) === 'open';
	return { line: isSure ? said(counted, state(last)) : counted, by };
}

/**
 * Whether a day that was told says something of a rule: the one it counts from; or the end of the sentence, where
 * nothing else is waited for, or so long ago that years from a day before it are over, too.
 */
export function hasBegun({ wait, from }: Pick<Rule, 'wait' | 'from'>, told: Told | null, day: string): boolean {
	const end = told?.events.end;
	if (dayOf(from, told) !== undefined) return true;
	if (end === undefined || (from !== 'conviction' && from !== 'release')) return false;
	return later(end, wait.max) < day.slice(0, end.length);
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
