import type { Ask, AskCode } from '../judge/ask.js';
import type { CaseClass, Told } from '../judge/question.js';
import type { Verdict } from '../judge/verdict.js';
import { withFigures } from '../read/dates.js';
import { againSaid } from './again-said.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';
import { claimOf, hasBegun, isWhether, later, overBy, put, type Rule, rulesOf, stateOf } from './wait-rules.js';
import { asksWhetherToWait, isClaim, onYears } from './wait-said.js';

/** How a rule names the cases it is for. */
const names: Readonly<Record<CaseClass, RegExp>> = {
	misdemeanor: /\bmisdemeanou?r/,
	felony: /\bfelony/,
	driving: /\b(?:DUI|DWI|drunk driving)\b/,
	vehicular: /\bvehicular\b/,
	drugs: /\bdrugs\b/,
	violence: /(?<!non-)\bviolen/,
	sexual: /\bsexual\b/,
	deferred: /\bdeferred\b/,
};
const nonViolent = /\bnon-violent\b/;
/** Whether a rule speaks of such cases. */
export const isOfKind = (rule: string, kind: CaseClass): boolean => names[kind].test(rule);
/** Rules for these are stricter than for everybody: without one of their own nothing is computed. */
const stricter: readonly CaseClass[] = ['driving', 'vehicular', 'violence', 'sexual', 'deferred'];

/** For these a rule without any kind holds; the worst may be left out of it without a word. */
const plainly: readonly CaseClass[] = ['driving', 'vehicular', 'violence'];

/** Questions that a day which was told is counted for. */
export const asksDay = (code: AskCode) =>
	code === 'when' || code === 'again' || code === 'on-supervision' || code === 'deferred';

/**
 * The waits for the case that was told, each counted from the day that was told: "10 years …, from June 2018: not until
 * June 2028". Nothing where neither was told, or no rule of the row is for such a case.
 */
export function waitingClaims(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	const { told, act } = verdict.said;
	if (told === null) return [];
	const { how, reply } = ground.texts.clemency;
	const isPut = isWhether(ask) || asksWhetherToWait(ask);
	const barred = barredClaims(verdict, told, ground, isPut);
	// Beside a kind that is not taken there may be a felony that is.
	if (barred.length > 0 && !told.classes.includes('felony')) return barred;
	const all = rulesOf(verdict, ground);
	const refused = told.events.refusal === undefined && ask.code !== 'again' ? [] : againSaid(ask, verdict, ground);
	// A project that is quicker is asked for by its name: its years are no wait.
	const isQuick = [...(ask.words ?? []), ...(ask.told ?? [])].some((word) => word.startsWith('expedit'));
	const own = all.filter(
		(rule) =>
			rule.from !== 'refusal' &&
			(isQuick || !/\bexpedited project\b/.test(rule.wait.for)) &&
			rule.act === (act === 'parole' || act === 'expungement' ? 'pardon' : act),
	);
	const found = byRoute(ask, rulesFor(own, told, ask.of === 'guns', someWaitLonger(verdict)));
	// Whichever of them it is, it is over: the longest tells.
	const isAllOver = found.every((rule) => {
		const day = overBy(rule, told, ground);
		return day !== null && stateOf(day, ground) === 'over';
	});
	const kinds = [...told.classes, ...(told.unsure ?? [])];
	// The years of a kind that nobody told of are not theirs, where all have a rule.
	const ofAll = kinds.length === 0 ? found.filter(isKindless) : [];
	const rules =
		isPut && isAllOver && barred.length === 0
			? (ofAll.length > 0 ? ofAll : found).toSorted(longestFirst).slice(0, 1)
			: found;
	// Whoever tells that so many years are over has waited them, in whichever month.
	const ago = yearsAgo(ask);
	const isWaited = (rule: Rule) =>
		isPut &&
		rule === asked &&
		barred.length === 0 &&
		rule.wait.max > 0 &&
		rule.wait.max <= ago &&
		atYear(overBy(rule, told, ground), ground);
	// Which of them it is nobody told: all are, in one sentence.
	const isOpenKind =
		rules.length > 1 && kinds.length === 0 && rules.every((rule) => !isKindless(rule)) && rules.some(isStrict);
	const isUnsure =
		isOpenKind ||
		(rules.length > 1 && told.unsure?.some((kind) => rules.some(({ wait }) => names[kind].test(wait.for))) === true);
	const named = rules.some(({ wait }) => kinds.some((kind) => names[kind].test(wait.for)));
	const counted = rules.some((rule) => hasBegun(rule, told, ground.day));
	const isOpen =
		rules.length + refused.length + barred.length === 0 &&
		own.every((rule) => isStrict(rule) && !told.classes.some((kind) => kindsOf(rule).includes(kind)));
	// The rule for everybody is meant where the others are for cases of a kind that was not told.
	const [asked] = rules.filter((rule) => rules.length === 1 || isKindless(rule));
	const over = isOpen ? sentenceOver(ask, verdict) : null;
	return [
		...barred,
		...refused,
		...(named || counted
			? isUnsure
				? [bandsOf(rules, told, ground)]
				: rules.map((rule) =>
						isWaited(rule)
							? {
									line: reply.yearsAreOver(how.wait(rule.wait), 'over', verdict.row, asksWhetherToWait(ask)),
									by: rule.by,
								}
							: onYearsSaid(
									ask,
									verdict.row,
									rule === asked ? [rule] : rules,
									claimOf(
										rule,
										told,
										ground,
										rule === asked && barred.length === 0 && isPut ? verdict.row : null,
										asksWhetherToWait(ask),
									),
									ground,
								),
					)
			: []),
		...(over === null ? [] : [overClaim(ask, over, verdict, ground)]),
	];
}

/** "5 years ago", "five years since": how many were told; 0 where none. */
const yearsAgo = ({ told = [], words = [] }: Ask): number => {
	const said = /\b\d{1,2} years? (?:ago|since|out|back)\b/.exec(withFigures([...told, ...words].join(' ')));
	return said === null ? 0 : Number.parseInt(said[0], 10);
};
const atYear = (day: string | null, ground: Ground) => day !== null && stateOf(day, ground) === 'now';

const longestFirst = (one: Rule, other: Rule) => other.wait.max - one.wait.max;

/** With a yes or no where it was asked whether so many years are enough, and nothing was counted. */
function onYearsSaid(ask: Ask, row: Verdict['row'], rules: readonly Rule[], claim: Claim, ground: Ground): Claim {
	const isCounted = /\bcounted from\b/.test(plainText(claim.line));
	const isDeferred = ask.code === 'deferred' && isWhether(ask);
	const truth =
		isCounted && (!isClaim.test((ask.words ?? []).join(' ')) || isWhether(ask) || asksWhetherToWait(ask))
			? null
			: isDeferred
				? 'yes'
				: onYears(
						ask,
						rules.map(({ wait }) => wait),
					);
	const said = ground.texts.clemency.reply.waits(row, claim.line);
	return truth === null || rules.length > 1 ? claim : { ...claim, line: worded(truth, said, put, ground) };
}

/** Of two ways the one that was asked for: straight to the Governor, or by a court's certificate. */
function byRoute({ words = [], told = [] }: Ask, rules: readonly Rule[]): readonly Rule[] {
	const text = words.join(' ');
	const isDirect =
		/\bdirectly\b|\bstraight to\b/.test(told.join(' ')) ||
		/\b(?:direct(?:ly)?|straight)\b|\b(?:without|skip(?:ping)?|no|not)(?: \w+){0,3} certificate\b/.test(text);
	const direct = isDirect ? rules.filter(({ wait }) => /\bdirect\b/.test(wait.for)) : [];
	return direct.length > 0 ? direct : rules;
}

/** When a sentence ends that has to be over, and after which no row says to wait; null where that was not told, or asked. */
function sentenceOver(ask: Ask, { row, said: { told, act } }: Verdict): string | null {
	const isClosed = row.notWhile.includes('serving') && row.notWhile.includes('supervised');
	return isClosed && act === 'pardon' && ask.code === 'when' ? (told?.events.end ?? null) : null;
}

function overClaim(ask: Ask, end: string, { row }: Verdict, ground: Ground): Claim {
	const { day, texts } = ground;
	const { how, dated, reply } = texts.clemency;
	const now = day.slice(0, end.length);
	const state = end < now ? 'over' : end === now ? 'now' : 'open';
	const isToWait = asksWhetherToWait(ask);
	if (state === 'over' && (ask.plain || isWhether(ask) || isToWait))
		return {
			line: worded(isToWait ? 'no-as-read' : 'yes-as-read', reply.overSince(row, dated(end)), put, ground),
			by: row.process,
		};
	return { line: how.sentenceOver(dated(end), state), by: row.process };
}

/** That cases of the kind that was told are not taken at all: then no wait is counted. */
function barredClaims({ row, said }: Verdict, { classes }: Told, ground: Ground, isPut = false): readonly Claim[] {
	if (said.act !== 'pardon') return [];
	// Of two grades one may be taken.
	const kinds = classes.includes('felony') ? classes.filter((kind) => kind !== 'misdemeanor') : classes;
	return ground
		.facts(row.code, 'scope')
		.filter(({ says }) => /\bnot taken\b/.test(says) && kinds.some((kind) => isOfKind(says, kind)))
		.map(({ says, sources }): Claim => ({ line: worded(isPut ? 'no' : null, [says], put, ground), by: sources }));
}

/** The years for another act than a pardon, where the place has some. */
export function waitsForAct(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	const { act, told } = verdict.said;
	if (ask.code !== 'when' || act === 'pardon') return [];
	return rulesOf(verdict, ground)
		.filter((rule) => rule.act === act && rule.from !== 'refusal')
		.map((rule) => claimOf(rule, told, ground));
}

/** From when on one may ask, and where. */
export interface WaitingDay {
	/** `YYYY-MM-DD`: of a month or a year that was told, the first day after it. */
	readonly day: string;
	readonly row: Verdict['row'];
	/** No other day was counted, come or gone. */
	readonly alone: boolean;
}

/** As many days are offered at most: nobody reads more buttons. */
const mostDays = 3;

/** The days that are still to come of those that the waits add up to, the next first; none where years are a range. */
export function waitingDays(ask: Ask, verdict: Verdict): (ground: Ground) => readonly WaitingDay[] {
	return (ground) => {
		const { told, act } = verdict.said;
		if (told === null || act !== 'pardon' || !asksDay(ask.code)) return [];
		if (barredClaims(verdict, told, ground).length > 0) return [];
		const all = rulesOf(verdict, ground).filter(({ from }) => from !== 'refusal');
		const rules = rulesFor(all, told, ask.of === 'guns', someWaitLonger(verdict));
		const days = rules.flatMap(({ wait, from: event }) => {
			const from = told.events[event];
			if (from === undefined || wait.max === 0 || wait.min !== wait.max) return [];
			return [certainBy(later(from, wait.max))];
		});
		const over = rules.length === 0 && !all.some(isKindless) ? sentenceOver(ask, verdict) : null;
		const found = new Set(over === null ? days : [certainBy(over)]);
		const coming = [...found].filter((day) => day > ground.day).toSorted();
		return coming.slice(0, mostDays).map((day) => ({ day, row: verdict.row, alone: found.size === 1 }));
	};
}

/** The first day on which a day, a month or a year is over or there. */
function certainBy(told: string): string {
	const [year = '', month, day] = told.split('-');
	if (day !== undefined) return told;
	if (month === undefined) return `${Number(year) + 1}-01-01`;
	return month === '12' ? `${Number(year) + 1}-01-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`;
}

/** The years of each case it may be, with the days where one was told. */
function bandsOf(rules: readonly Rule[], told: Told, ground: Ground): Claim {
	const { how, dated } = ground.texts.clemency;
	const each = rules.map(({ wait, from: event }) => {
		const from = told.events[event];
		if (from === undefined || wait.max === 0) return { wait, days: null };
		const [first, last] = [later(from, wait.min), later(from, wait.max)];
		return { wait, days: [dated(first), first === last ? null : dated(last)] as const };
	});
	return { line: how.bands(each), by: rules[0]?.by ?? [] };
}

const kindsOf = ({ wait }: Rule) => (Object.keys(names) as CaseClass[]).filter((kind) => names[kind].test(wait.for));
/** For whatever kind of case: where there is one, nobody may say that no wait was found. */
const isKindless = (rule: Rule) => kindsOf(rule).length === 0;
/** The row says that some cases wait longer, and not which: nothing is counted for those it may be. */
const someWaitLonger = ({ row }: Verdict) => row.eligibility.some((rule) => /\bwait longer\b/.test(rule));

/** Those for the kind that was told, the narrowest first; those for everybody, and who is excepted, where none is. */
function rulesFor(
	rules: readonly Rule[],
	{ classes, denied, events, unsure = [] }: Told,
	guns: boolean,
	longer: boolean,
): readonly Rule[] {
	const firearms = ({ wait }: Rule) => /\bfirearms\b/.test(wait.for);
	const about = rules.filter((rule) => firearms(rule) === guns || !rules.some(firearms));
	const order: readonly CaseClass[] = [
		'deferred',
		'sexual',
		'vehicular',
		'driving',
		'violence',
		'drugs',
		'misdemeanor',
		'felony',
	];
	// Of two grades each has its own rule.
	const both = classes.includes('misdemeanor') && classes.includes('felony');
	const graded = both
		? about.filter((rule) => kindsOf(rule).some((kind) => kind === 'misdemeanor' || kind === 'felony'))
		: [];
	if (graded.length > 1) return graded;
	// What may count as violence has the years of each case it may be.
	if (unsure.some((kind) => about.some((rule) => kindsOf(rule).includes(kind)))) {
		const others = classes.filter(isGrade);
		const maybe = about.filter((rule) => {
			const kinds = kindsOf(rule);
			if (kinds.some((kind) => unsure.includes(kind))) return true;
			if (kinds.length === 0) return fits(rule, events);
			return kinds.some((kind) => isGrade(kind) && kind !== 'drugs' && (others.length === 0 || others.includes(kind)));
		});
		return [...maybe].sort((a, b) => a.wait.max - b.wait.max);
	}
	for (const kind of order.filter((each) => classes.includes(each))) {
		const own = about.filter((rule) => kindsOf(rule).includes(kind));
		if (own.length > 0) return own;
		if (stricter.includes(kind) && longer) return [];
		const hasOwn = about.some((rule) => kindsOf(rule).some((each) => stricter.includes(each)) || hasExceptions(rule));
		const isForNone = !about.some(isForAll) && !about.some((rule) => kindsOf(rule).some(isGrade));
		if (stricter.includes(kind) && isForNone && (hasOwn || !plainly.includes(kind))) return [];
	}
	const peaceful = denied.includes('violence') ? about.filter(({ wait }) => nonViolent.test(wait.for)) : [];
	if (peaceful.length > 0) return peaceful;
	const everybody = about.filter((rule) => kindsOf(rule).length === 0 && fits(rule, events));
	const isSpecial = (rule: Rule) => kindsOf(rule).some((kind) => stricter.includes(kind) && !denied.includes(kind));
	if (everybody.length > 0) return [...everybody, ...about.filter(isSpecial)];
	// Of a case of which nothing was told, each grade has its own day.
	const ofGrades = about.filter((rule) => !isStrict(rule) && kindsOf(rule).some(isGrade));
	if (classes.some(isGrade) || ofGrades.length === 0) return [];
	// One that is stricter may be it, unless that was denied; whoever was never convicted says so.
	const stricterToo = about.filter((rule) => isStrict(rule) && isSpecial(rule) && !kindsOf(rule).includes('deferred'));
	return [...ofGrades, ...stricterToo].sort((a, b) => a.wait.max - b.wait.max);
}

/** "Any case" leaves none out. */
const isForAll = ({ wait }: Rule) => /^(?:any case|a pardon)\b/.test(wait.for) && !/\bexceptions\b/.test(wait.for);
const isStrict = (rule: Rule) => kindsOf(rule).some((kind) => stricter.includes(kind));
const hasExceptions = ({ wait }: Rule) => /\bexceptions\b/.test(wait.for);
const isGrade = (kind: CaseClass) => kind === 'felony' || kind === 'misdemeanor' || kind === 'drugs';

/** Whose sentence is over is on no parole; who is on parole has not served it all. */
function fits({ wait }: Rule, { end, parole }: Told['events']): boolean {
	const onParole = /^on parole\b/.test(wait.for);
	if (end !== undefined) return !onParole;
	return parole === undefined || onParole || !/\bwhole sentence\b/.test(wait.for);
}
