import { type Ask, isEffect } from '../judge/ask.js';
import type { Asked } from '../judge/question.js';
import { pardonable, type RegisteredCase } from '../shapes/case.js';
import type { Register } from '../shapes/register.js';
import { matcher } from './matcher.js';
import { isLongBefore, type NamedPeople } from './people.js';
import { deeds, toldByDeed } from './tables/deeds.js';
import { famousDeeds } from './tables/deeds-famous.js';

const byDeed = matcher(deeds);
const byFame = matcher(famousDeeds);
const aDeed = matcher(toldByDeed);

/** A case told of by what happened; `known` = nobody else can be meant. */
interface ToldCase {
	readonly of: RegisteredCase;
	readonly known: boolean;
}

/** The case that is told of by what happened; null where none is known by it. */
export function caseByDeed(words: readonly string[], register: Register): ToldCase | null {
	const id = byDeed.first(words) ?? '';
	const known = id.startsWith('!');
	// What a President may do to such a sentence is asked of the law.
	if (known ? /^(?:can|could|may|would|will|should)$/.test(words[0] ?? '') : isOwn(words)) return null;
	const of = register.byId(id.replace('!', ''));
	return of === null || isLongBefore(words, of) ? null : { of, known };
}

/** In more words a famous case is told in passing. */
const mostOfFame = 35;

/** A case everybody has heard of, by what is remembered of it; null where none is, and beside a case of one's own. */
export function caseByFame(words: readonly string[], register: Register): RegisteredCase | null {
	if (words.length > mostOfFame) return null;
	const all = words.join(' ');
	if (ownConviction.test(all)) return null;
	const known = ownCase.test(all) ? null : register.byDeed(words);
	return known ?? (isOwn(words) ? null : register.byId(byFame.first(words) ?? ''));
}

/** Whether somebody is told of by what happened alone: "the guy who shot the judge, was he pardoned". */
export function isByDeed(words: readonly string[]): boolean {
	return !isOwn(words) && became.test(words.join(' ')) && aDeed.first(words) !== null;
}

/** Whoever tells of themselves or their own tells of nobody in the news. */
export const isOwn = (words: readonly string[]) =>
	words.some((word, at) => ownWords.has(word) && !(word === 'us' && ofUs.test(words[at + 1] ?? '')));
const ownWords: ReadonlySet<string> = new Set('i im ive my mine me our we us'.split(' '));
const ofUs = /^(?:prisons?|jail|federal|courts?|presidents?|government|citizens?|custody|troops|soldiers?)$/;

/** A case of the one who writes, or of somebody of theirs. */
const ownCase =
	/\b(?:my|our) (?:\w+ ){0,2}?(?:son|daughter|child|kid|boy|girl|husband|wife|spouse|brother|sister|dad|father|mom|mother|mum|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|grandfather|grandpa|boyfriend|girlfriend|fiance|partner|friend|buddy|client|neighbor|neighbour|case|conviction|record|felony|charge|charges|sentence|pardon|application|petition|rights|guns?|judge)\b|\bi (?:was|got|am|did|served|pled|plead|plea|pleaded|had|have) (?:\w+ ){0,3}?(?:convicted|arrested|charged|sentenced|guilty|felony|felon|time|years|months|conviction|probation|parole|caught|busted)\b|\bfor (?:me|us)\b|\b(?:pardon|pardons|pardoned|forgive|convicted|arrested|charged) me\b/;

/** Whoever tells of an own conviction asks of no case that is known, whatever words they share. */
const ownConviction =
	/\b(?:i|ive) (?:was|got|did|had|served|pled|have|caught|am)(?: \w+){0,6} (?:convicted|convictions?|felon(?:y|ies)?|misdemeanor|dui|prison|probation|sentenced)\b|\bim an? (?:\w+ ){1,4}convicted\b|\bmy (?:own |old )?(?:felony|felonies|conviction|record|misdemeanor)\b/;

/** Whether a message tells of one person by the whole name, and of no case of one's own beside it. */
export const isStoryOf = ({ is, used }: NamedPeople, all: string) =>
	is.length === 1 && used.size > 1 && !ownCase.test(all);

/** Whether a name is asked about by "him" or "her", and no court is named beside it. */
export const isOfNamed = (words: readonly string[]) =>
	!isOwn(words) &&
	(words.some((word) => /^(?:him|her|he|she|his|hes|shes)$/.test(word)) ||
		/\b(?:be|get|been) (?:pardoned|commuted|freed)\b/.test(words.join(' '))) &&
	!words.some((word) =>
		/^(?:case|cases|court|courts|conviction|convictions|charges?|state|federal|indictment|trial)$/.test(word),
	);

/** What became of somebody, and not what may be done for them. */
const became =
	/\b(?:pardoned|commuted|freed|spared|released|executed|paroled?|quashed|exonerated)\b|\b(?:did|has|have|was|were|get|got|gets)\b.*\b(?:pardon|clemency|commutation|mercy|off|out|free|execute)\b|\bwhat (?:happened|became|about|did)\b|\bhow (?:did|was|were|has)\b|\bhow (?:many|much)\b.*\b(?:off|cut|taken|shaved|reduced?)\b|\bwho (?:pardoned|commuted|freed|let|stopped|spared)\b|\b(?:did|has|have|had) (?:\w+ ){1,5}(?:saved?|spared?|commuted?|halt(?:ed)?|stop(?:ped)?|let|released?)\b/;
const mayBe = /\b(?:can|could|should|would|will|may|might|must|when|if|ask|apply|able|eligible|qualif\w+|pardonable)\b/;

/** Whether it is asked what happened already. */
export const asksWhatBecame = (all: string) => became.test(all) && !mayBe.test(all);

/** "Is he pardoned, and can he vote". */
const already = /\b(?:is|are|was|were|got|been) (?:(?!can |be )\w+ ){0,4}(?:pardoned|commuted)\b/;

/** Whether it is asked what may be done. */
export const asksWhatMay = (all: string) => mayBe.test(all);

/** Rights and records that a case's answer stands before: what they are turns on what was granted. */
const rights: ReadonlySet<string> = new Set(['guns', 'vote', 'jury', 'office', 'record', 'rights', 'licence']);

/**
 * What is asked of a case that is named: first what became of it, where that is asked in any words or where a right
 * turns on it, and then the rest.
 */
export function asksOfCase(asks: readonly Ask[], all: string, plain: Ask): readonly Ask[] {
	const past = asksWhatBecame(all) || already.test(all) || news.test(all);
	const happened: Ask = { ...plain, code: 'happened', asked: byTheirOwn(asks), yesNo: false, plain: false };
	const isTold = asks.some(({ code }) => code === 'happened');
	// Whether a court took the conviction back is what became of the case.
	const isQuashed = /\b(?:quash|overturn|vacat|exonerat)/.test(all);
	const rest = asks.filter(
		({ code }) => !(past && !mayBe.test(all) && (asksNothingElse.has(code) || (isQuashed && code === 'record'))),
	);
	const ofRight = rest.some(({ code }) => rights.has(code)) && rest.every(({ code }) => isEffect(code));
	// "If the President pardons him, is he out" asks what the President can.
	if (/\bif (?:\w+ ){1,4}pardons?\b/.test(all))
		return asks.map((ask) => (ask.code === 'happened' ? { ...plain, code: 'may', asked: happened.asked } : ask));
	// "Could he get a pardon from the President" asks what the President may.
	const isOpen =
		/\b(?:can|could|may|might|able to|eligible|qualif\w+)\b(?! have\b)/.test(all) &&
		!/\b(?:did|has|was|were|already)\b/.test(all) &&
		!already.test(all);
	if (isOpen && isTold)
		return asks.map((ask) =>
			ask.code === 'happened'
				? { ...ask, code: 'may', asked: happened.asked ?? (byPresident.test(all) ? president : null) }
				: ask,
		);
	const first = !isTold && (ofRight || (past && (rest.length < asks.length || asks.length === 0)));
	return first ? [happened, ...rest] : asks;
}

const byPresident =
	/\b(?:from|by|through|thru|to|of) (?:the |president |donald )*(?:president|trump|potus|white house)\b/;
const president: Asked = { officer: 'president', of: null, self: false };

/** "Joe Exotic pardon news". */
const news = /\b(?:news|latest|updates?)\b/;

/** Why somebody is in prison after all. */
const asksWhyStill = (all: string) =>
	/\bwhy\b.*\bstill\b.*\b(?:locked|prison|jail|inside|in|behind|serving|held)\b/.test(all);

/** Said by what became of the case. */
export const asksNothingElse: ReadonlySet<string> = new Set([
	'who',
	'may',
	'duration',
	'when',
	'sentence',
	'innocence',
	'discharge',
	'group',
]);

/** The officer whose act is asked about: a former one stands there as well, and names whose act it was. */
const byTheirOwn = (asks: readonly Ask[]) =>
	asks.find(({ asked }) => asked !== null && asked.name !== undefined)?.asked ??
	asks.find(({ asked }) => asked?.officer === 'president' || asked?.officer === 'governor')?.asked ??
	null;

/**
 * The same without what is asked twice: what became of a case is told once, and a charge has no record that could be
 * wiped. "Pardoned or commuted, and can he still be pardoned" asks for both. `who` = who decides.
 */
export function askedOnce(
	asks: readonly Ask[],
	people: readonly RegisteredCase[],
	all: string,
	who: Ask,
): readonly Ask[] {
	if (asksWhyStill(all)) return [{ ...who, code: 'happened' }];
	const isCharge = people.every(({ judgments }) => judgments.every((each) => pardonable(each) === 'charge'));
	const open = isCharge ? asks.map((ask) => (ask.code === 'record' ? who : ask)) : asks;
	// What an officer said of it is another question.
	const isSaid = ({ words = [] }: Ask) => /\bwhat did\b.*\bsay\b/.test(words.join(' '));
	const once = open.filter(
		(each, at) => each.code !== 'happened' || isSaid(each) || open.findIndex((ask) => ask.code === each.code) === at,
	);
	const [only] = once;
	const isStill =
		/\b(?:can|could) \w+(?: \w+)? still (?:be |get )?pardon|\bpardonable\b|\bstill (?:possible|eligible|need|needs)\b/.test(
			all,
		);
	const isOnly = once.length === 0 || (once.length === 1 && (only?.code === 'happened' || only?.code === 'who'));
	if (isStill && isOnly) {
		// Who was pardoned has nothing left to ask for; of others it is asked who may.
		const isOver = people.every(({ result }) => result === 'pardon');
		return isOver ? [{ ...(only ?? who), code: 'happened' }] : [{ ...who, of: 'still' }];
	}
	return once;
}
