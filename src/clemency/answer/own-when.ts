import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Verdict } from '../judge/verdict.js';
import { asksWhether, toWord } from '../read/put-so.js';
import type { Claim } from './citations.js';
import { type Truth, worded } from './first-word.js';
import type { Ground } from './ground.js';
import { ofOnePlace } from './of-one-place.js';
import { generalWaits, isClaim, onYears, waitSaid, yearsIn } from './wait-said.js';

/*
 * Questions on a wait that are not how long it is: from what it counts, whether it can be shorter, whether somebody was
 * told the right years, and which degree of felony waits how long.
 */

const textOf = ({ words = [] }: Ask) => words.join(' ');
const allOf = ({ words = [], told = [] }: Ask) => [...words, ...told].join(' ');

/** How long it is, and nothing that a statement of its own is about; an age or a last day; a pardon from prison. */
export function isOfYears(ask: Ask): boolean {
	if (ask.code === 'late' || ask.code === 'age') return asksWhether(ask);
	if (ask.code === 'while-serving') return inside.test(allOf(ask));
	return ask.code === 'when' && ask.act === 'pardon' && !ofItsOwn.test(allOf(ask));
}

const inside = /\b(?:prison|jail|inside|bars|locked|inmate|prisoner|serving|incarcerat\w*|cell|out|custody|in there)\b/;

const ofItsOwn =
	/\b(?:civil|rights|nolle\w*|detainers?|warrants?|guns?|firearms?|expedit\w*|marijuana|weed|juvenile|regist\w*|restor\w*|innocen\w*|board|governor|council|hearing|deferred|misdemeanors?|remission|certificates?|licen[cs]e|health|dying|sick|ill|medical)\b/;

/** Nothing where how long it is was asked, or whether it is time. */
export function whenPut(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	if (verdict.said.act !== 'pardon' || ask.of === 'guns' || verdict.row.basis === 'own-law') return [];
	const hasDay = Object.keys(verdict.said.told?.events ?? {}).length > 0;
	if (!hasDay && fromWhat.test(textOf(ask))) return countedFrom(ask, verdict, ground);
	if (!hasDay && ask.code === 'when' && longerFor.test(textOf(ask)) && asksWhether(ask)) return byKind(verdict, ground);
	if (ask.code !== 'when' || hasDay) return [];
	if (sooner.test(textOf(ask))) return early(ask, verdict, ground);
	const claimed = ofClaim(ask, verdict, ground);
	if (claimed.length > 0) return claimed;
	return ofDegree(ask, verdict, ground);
}

/** "Do they make me wait longer for a violent one": yes where a place has years by kind. */
function byKind(verdict: Verdict, ground: Ground): readonly Claim[] {
	const { line, by } = waitSaid(plainAsk, verdict, ground);
	const years = generalWaits(verdict);
	const differ = new Set(years.flatMap(({ min, max }) => [min, max])).size > 1;
	return [{ line: worded(differ ? 'yes' : 'no-as-read', line, toWord(plainAsk), ground), by }];
}
const longerFor = /\b(?:longer|more (?:years|time))\b.*\b(?:for|if|after|with)\b/;

/** "5 years from what": the event that each rule counts from; told how long, whether that is right, too. */
function countedFrom(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	const { row } = verdict;
	const { reply } = ground.texts.clemency;
	const waits = generalWaits(verdict);
	const isClaimed = /\bright\b|\bcorrect\b/.test(textOf(ask)) && yearsIn(textOf(ask)) !== null;
	// Whoever was in no prison counts from the judgment.
	if (row.kind === 'federal' && noPrison.test(allOf(ask))) return [{ line: [reply.fromConviction], by: row.process }];
	const claimed = isClaimed ? ofClaim({ ...ask, words: [...(ask.words ?? []), 'right'] }, verdict, ground) : [];
	const froms = [...new Set(waits.flatMap((wait) => events.find(([pattern]) => pattern.test(wait.for))?.[1] ?? []))];
	if (waits.length === 0) return [waitSaid(plainAsk, verdict, ground)];
	const [from] = froms;
	if (from === undefined || froms.length > 1)
		return froms.length > 1
			? [waitSaid(plainAsk, verdict, ground)]
			: [{ line: reply.fromUnread(row, ground.texts.clemency.how.waits(waits)), by: row.process }];
	const isRelease = from === 'release' && row.notWhile.includes('supervised');
	const whole = from === 'from the end of the sentence' && row.notWhile.includes('supervised');
	const said = isRelease
		? [reply.fromRelease]
		: reply.countedFrom(row, whole ? `${from}, with probation and parole` : from);
	return [...claimed, { line: said, by: row.process, must: true }];
}

const events = [
	[/\bfrom release or, without a prison term, from conviction\b/, 'release'],
	[/\bfrom the plea\b/, 'from the plea or verdict'],
	[/\bfrom conviction\b/, 'from the conviction'],
	[/\brelease from supervision\b|\bsupervision ended\b/, 'from the end of supervision'],
	[/\bwhole (?:last )?sentence\b/, 'from the end of the whole sentence, with probation and parole'],
	[/\bafter the sentence\b/, 'from the end of the sentence'],
	[/\bdischarge\b|\bdischarged\b/, 'from the final discharge'],
	[/\bevery condition\b/, 'from the day every condition of the sentence is met'],
	[/\bafter release\b/, 'from release'],
] as const;

const plainAsk: Ask = { code: 'when', act: 'pardon', asked: null, of: null, yesNo: false, plain: false };

const noPrison =
	/\b(?:only|just) (?:a |got (?:a )?)?(?:fine|fined|probation)\b|\bno (?:prison|jail|time|confinement)\b|\bnever (?:went|did|was|been)\b/;

/** Whether somebody may ask before the years are over. */
function early(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	const { row } = verdict;
	const { reply } = ground.texts.clemency;
	if (row.kind === 'federal' || row.kind === 'district' || row.kind === 'military') {
		const general = ground.general('early');
		return general === null
			? []
			: [{ line: worded('limits', [ofOnePlace(general.says)], toWord(ask), ground), by: general.sources }];
	}
	const rule = row.eligibility.flatMap((each) => each.split(/; /)).find((each) => shortens.test(each));
	const waits = generalWaits(verdict);
	const lead = waitSaid(plainAsk, verdict, ground);
	const isPut = asksWhether(ask) || /\b(?:can|does|do|is|are)\b(?!.*\b(?:how|when|what)\b)/.test(textOf(ask));
	const put = (truth: Truth, line: Line, by: Claim['by']): readonly Claim[] => [
		{ line: worded(isPut ? truth : null, line, toWord(ask), ground), by },
	];
	const open = /\b(?:can|could|may) (?:i|he|she|we|they|you|one|my \w+)\b/.test(textOf(ask))
		? waitSaid(ask, verdict, ground)
		: lead;
	if (waits.some(({ max }) => max === 0)) return [lead];
	if (rule !== undefined) return put('limits', reply.waitsAs(row, rule.replace(/\.?$/, '.')), row.process);
	if (waits.some(({ basis }) => basis === 'policy')) return put('yes', reply.canBeWaived(row), row.process);
	if (waits.length === 0 && !row.notWhile.includes('supervised')) return [open];
	return put('no-as-read', reply.noWaiver(row, lead.line), row.process);
}

const shortens = /\bwaived\b|\bearlier in\b|\b[Hh]ardship\b|\bshorten|\bsooner\b/;

/** "He must wait 10 years, is that still so": yes or no, and the years as they are. */
function ofClaim(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	if (!isClaim.test(textOf(ask)) || /\b(?:which|who)\b/.test(textOf(ask))) return [];
	// Civil rights alone are waited for by other years.
	if (/\bcivil rights\b/.test(allOf(ask))) return [];
	if (yearsIn(allOf(ask)) === null) return [];
	const all = generalWaits(verdict);
	// "For a felony": the years of that grade.
	const [grade] = /\b(?:felony|misdemeanor)\b/.exec(textOf(ask)) ?? [];
	const graded = grade === undefined ? [] : all.filter((wait) => wait.for.includes(grade));
	const waits = graded.length > 0 ? graded : all;
	const { line, by } = waitSaid(plainAsk, verdict, ground);
	if (waits.length === 0 || waits.every(({ max }) => max === 0))
		return [{ line: worded(eitherYears.test(textOf(ask)) ? null : 'no', line, toWord(ask), ground), by }];
	// "Five or ten": the years say which.
	const isEither = eitherYears.test(textOf(ask));
	return [{ line: worded(isEither ? null : onYears(ask, waits), line, toWord(ask), ground), by }];
}

/** Where the years are a range by how grave it is, which degree has which. */
function ofDegree(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	const { row } = verdict;
	const { reply } = ground.texts.clemency;
	const waits = generalWaits(verdict).filter(({ min, max }) => min < max);
	if (!degree.test(allOf(ask)) || waits.length !== 1) return [];
	return [{ line: reply.ofDegree(row, ground.texts.clemency.how.waits(waits)), by: row.process }];
}

const fromWhat =
	/\bfrom (?:what|when)\b|\bclock\b.*\b(?:starts?|begins?)\b|\b(?:counts?|counted|counting) from\b|\b(?:start|starts|started|begin|begins|run|runs|ticking)\b.*\b(?:when|after|from|at)\b|\bfrom (?:the )?(?:\w+ )?(?:release|conviction|sentenc\w+|end|date)\b.*\bor\b/;
const sooner =
	/\b(?:early|earlier|sooner|waive|waives|waived|waiver|waivers|exceptions?|shorten\w*|hardship|before (?:my|the|his|her|their) (?:wait|time|years?))\b/;
const eitherYears =
	/\bor (?:is it |only |just )?(?:\d+|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty)\b/;
const degree = /\b(?:1st|2nd|3rd|4th|first|second|third|fourth|fifth) degree\b|\bclass [a-h1-6]\b/;
