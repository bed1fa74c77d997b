import { outside } from '../../render/line.js';
import type { Ask } from '../judge/ask.js';
import { type Asking, pardonable, type RegisteredCase } from '../shapes/case.js';
import { fold } from '../shapes/fold.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { isGrant } from './granted-by.js';
import type { Ground } from './ground.js';
import { asksRequest, asksWhichMercy } from './person-asked.js';
import { decisive, isBy, judgmentsOf, noted, sentencesOf } from './person-parts.js';
import { whereNow } from './person-standing.js';
import { isGranted, isRefusal, isRequest, ungranted } from './person-steps.js';
import { givenReasons, markedBy } from './person-word.js';
import type { JudgedVerdict } from './sovereigns.js';
import { eventLine } from './told-of.js';
import { asksOut, namesOf, surnameOf, type Whether } from './was-pardoned.js';

/* What is asked of a case in plain words: the one thing that answers it, and nothing beside. */

interface Case {
	readonly ask: Ask;
	readonly person: RegisteredCase;
	readonly ground: Ground;
	/** The question without the name, for which `_` stands. */
	readonly text: string;
	readonly whether: Whether | null;
	/** Whose each conviction is, with its yes or no. */
	readonly who: Claim;
	readonly verdicts: readonly JudgedVerdict[];
}

type Straight = (of: Case) => readonly Claim[] | null;

/** The answer to a question that is put in plain words; null for all others. */
export function straight(of: Omit<Case, 'text'>): readonly Claim[] | null {
	const text = withoutName(of.ask.words ?? [], of.person);
	const known = { ...of, text };
	for (const each of [whoOfTwo, wasIt, whatFor, admitted, request, willBe, story, never, mayBe]) {
		const claims = each(known);
		if (claims !== null) return claims;
	}
	return null;
}

function withoutName(words: readonly string[], person: RegisteredCase): string {
	const names = new Set([...namesOf(person), ...fold(person.name).split(' ')]);
	const isName = (word: string) => names.has(word) || names.has(word.replace(/s$/, ''));
	return words
		.map((word) => (isName(word) && !verbs.test(word) ? '_' : word))
		.filter((word, i, all) => word !== '_' || all[i - 1] !== '_')
		.join(' ')
		.replace(/^(?:(?:so|and|but|hey|ok|well|please|hi|hello) )+/, '');
}

/** Words of a question that are in some names. */
const verbs = /^(?:did|was|is|has|can|will|who|what|when|why|pardon\w*|commut\w*|in|of|the|out|free|death|row|prison)$/;
const ofMercy = /\b(?:pardon\w*|clemency|commut\w*|mercy|spared?|forg[ai]ve\w*)\b/;

/* Whether it was the one who is named. */

const asksWasIt =
	/^(?:was|wasnt|is|isnt) (?:it|that|_)\b.*(?<!\band )\b(?:who|that|to) (?:(?:has|had|really|actually) )?(?:pardon\w*|commut\w*|freed?|spared?)\b/;
/** "Was Evers the one who pardoned him". */
const asksTheOne =
	/^(?:was|wasnt|is|isnt) .*\bthe (?:one|president|governor|person|guy) (?:who|that) (?:pardoned|commuted|freed|spared)\b/;

/** "The pardon, granted by Evers?": somebody else granted it. */
const asksBy =
	/^(?!.*\b(?:who|which|why|when)\b).*\b(?:pardon\w*|commut\w*|clemency) (?:(?:was|is) )?(?:granted|given|signed|done|issued) by (?:governor |gov |president )?\w+$/;

/** "Carter or Clinton": of two who are named the one who did it, else both, as they were named. */
const whoOfTwo: Straight = ({ ask: { words = [] }, person, ground, text }) => {
	if (!/ or /.test(text) || !ofMercy.test(text)) return null;
	const at = ({ who }: Asking) => words.indexOf(surnameOf(who) ?? '');
	const theirs = person.clemency
		.filter((each) => at(each) >= 0 && !isRefusal({ ...each, told: null }))
		.sort((a, b) => at(a) - at(b));
	const fitting = theirs.filter(({ what }) => !/\bpardon/.test(text) || /\bpardon/.test(what));
	const acts = fitting.length > 0 ? [...fitting, ...theirs.filter((each) => !fitting.includes(each))] : theirs;
	if (acts.length === 0) return null;
	const told = acts.map((each, i) => event(each, person, i === 0, ground));
	if (new Set(fitting.map(at)).size < 2) return told.slice(0, 2);
	const by = acts.flatMap(({ source }) => (source === null ? person.sources : [source]));
	return [{ line: ground.texts.clemency.reply.person.both(told.map(({ line }) => line)), by }];
};

const wasIt: Straight = ({ ask, person, ground, text }) => {
	if (!asksWasIt.test(text) && !asksTheOne.test(text) && !asksBy.test(text)) return null;
	const granted = person.clemency.filter(isGrant);
	if (granted.length === 0) return null;
	const words = ask.words ?? [];
	const isNamed = ({ who }: Asking) => words.includes(surnameOf(who) ?? '_') || isBy(ask, who, person);
	const theirs = granted.find(isNamed);
	const [last] = theirs === undefined ? decisive(granted) : [theirs];
	if (last === undefined) return null;
	// "Who commuted" of a pardon is no yes.
	const isOther =
		theirs !== undefined && /\bpardon/.test(text) && !/\bpardon/.test(`${last.what} ${last.outcome ?? ''}`);
	const [other] = isOther ? decisive(granted.filter((each) => /\bpardon/.test(each.what))) : [];
	const word = theirs !== undefined && !isOther ? 'yes' : 'no';
	const told = [last, ...(other === undefined ? [] : [other])].map((each, at) => event(each, person, at === 0, ground));
	return told.map((each, at) => (at === 0 ? markedBy(each, word, ground) : each));
};

/* What it was for. */

const asksFor =
	/^(?:what (?:is|was|are|were|did)|whats|why (?:is|was|are|were|did)) (?:_|he|she|they)\b.*\b(?:prison|jail|in for|inside|locked up|behind bars|serving|sentenced|convicted|charged|accused|guilty|arrested|do|doing time|death row|prosecuted|indicted|imprisoned|jailed)\b/;

const asksLong =
	/^how (?:long|many years|much time) (?:is|was|were|did|has|have|will|does) (?:_|he|she|they)\b.*\b(?:prison|jail|in|inside|serve|served|serving|locked|sentenced?|behind|get|do|done)\b/;

const whatFor: Straight = ({ ask, person, ground, text }) => {
	const isLong = asksLong.test(text) && !/\b(?:off|cut|left|wait|take)\b/.test(text);
	const isOther = ask.asked !== null || /\b(?:still|not|out|free|released|after|before|say|said)\b/.test(text);
	if (ofMercy.test(text) || (!isLong && (isOther || !asksFor.test(text)))) return null;
	const freed = isLong ? person.clemency.filter(isGranted).slice(-1) : [];
	return [...judgmentsOf(person, ask.words ?? [], ground), ...freed.map((each) => event(each, person, false, ground))];
};

/* Whether somebody admitted it. */

const asksAdmit = /\b(?:admit\w*|confess\w*|ple(?:a|e)?d(?:ed)? guilty|innocent|innocence)\b/;
const pleaded = /\b(?:pleaded guilty|pled guilty|guilty plea|by (?:a )?plea|plea of guilty)\b/;
const isPlea = (text: string) => pleaded.test(text) && !/\b(?:not guilty|Alford|withdr\w+|no contest)\b/.test(text);
const admitted: Straight = ({ person, ground, text }) => {
	const isAsked =
		/^(?:did|has|does|do|is|was|have) (?:_|he|she|they)\b/.test(text) &&
		asksAdmit.test(text) &&
		!/\b(?:accept\w*|mean|means|imply|take|taking|taken|court|judge|prove\w*|found|clear\w*|board|exonerat\w*)\b/.test(
			text,
		);
	if (!isAsked || ofMercy.test(text.replace(/\b(?:after|before|with) .*$/, ''))) return null;
	const { person: says } = ground.texts.clemency.reply;
	const name = outside(person.name, 80);
	const denial = noted(person, 'denies');
	const own = denial ?? noted(person, 'admits');
	if (own === null) {
		const pleas = person.judgments.filter(({ offence, sentence }) => isPlea(`${offence} ${sentence ?? ''}`));
		if (pleas.length === 0) return [{ line: says.admitUnread(name), by: [] }];
		const [first, ...rest] = judgmentsOf({ ...person, judgments: pleas }, [], ground) as [Claim, ...Claim[]];
		return [markedBy(first, pleas.length === person.judgments.length ? 'yes' : 'part', ground), ...rest];
	}
	const lead: Claim = { line: [outside(own.replace(/^(?:He|She)\b/, person.name), 300)], by: person.sources };
	const asksInnocent = /\binnocen/.test(text);
	return [markedBy(lead, denial === null ? null : asksInnocent ? 'yes' : 'no', ground)];
};

/* Whether somebody asked for it. */

const request: Straight = ({ ask, person, ground, text }) => {
	if (!asksRequest(ask) || ask.asked !== null || !/^(?:did|has|have|had) (?:_|he|she|they)\b/.test(text)) return null;
	if (!/\b(?:ask\w*|appl\w*|request\w*|petition\w*|file\w*|sought|seek)\b/.test(text)) return null;
	const asked = person.clemency.filter(isRequest);
	const [last] = asked.slice(-1);
	if (last !== undefined) return null;
	const { person: says } = ground.texts.clemency.reply;
	const name = outside(person.name, 80);
	// What was decided was asked for by somebody.
	const decided = lastOf(ask, person).filter((each) => isGranted(each) || isRefusal(each));
	if (decided.length === 0) return [{ line: says.noRequest(name), by: person.sources }];
	const told = decided.map((each) => event(each, person, false, ground));
	return [{ line: says.noOwnRequest(name), by: person.sources }, ...told];
};

/* Whether it will be done. */

const asksWill =
	/^(?:will|would|is (?:_|he|she) (?:going to|gonna|likely to|about to|ever getting|getting|ever gonna)|are (?:_|they) (?:going to|gonna|getting)|(?:what|whats)(?: are)? (?:the )?(?:chances|odds)|how likely|does (?:_|he|she) (?:have|stand|get) (?:a |any )?(?:chance|shot))\b/;

const willBe: Straight = ({ ask, person, ground, text }) => {
	if (!asksWill.test(text) || !ofMercy.test(text) || /\b(?:if|after|mean|means)\b/.test(text)) return null;
	if (person.judgments.every(isNothing)) return null;
	const { person: says } = ground.texts.clemency.reply;
	const [done] = decisive(person.clemency);
	if (person.result === 'pardon' && done !== undefined)
		return [markedBy(event(done, person, true, ground), 'already', ground)];
	const last = person.result === 'commutation' && done !== undefined ? [done] : lastOf(ask, person);
	if (person.dead) return [...endOf(person, ground), ...last.map((each) => event(each, person, false, ground))];
	const on = person.asOf === null ? null : ground.dated(person.asOf);
	return [
		{ line: says.nobodyKnows(outside(person.name, 80), on), by: [] },
		...last.map((each) => event(each, person, false, ground)),
	];
};

/* What became of somebody who was granted nothing. */

const asksStory =
	/^(?:what(?:s| is| has| ever)? ?(?:happened|happen|became|become|going on|up|new|about|with|the (?:status|latest|news|story|deal|case))|whats|whatever (?:happened|became)|any (?:news|updates?)|status|latest|news|updates?|tell me about|how (?:is|are))\b|\b(?:news|updates?)$/;

const story: Straight = ({ ask, person, ground, text, whether }) => {
	if (!asksStory.test(text) || whether !== null || ask.code !== 'happened' || !isWithout(person)) return null;
	if (/\b(?:why|who|when|can|could|after|if)\b/.test(text)) return null;
	const { person: says } = ground.texts.clemency.reply;
	const where = whereNow(person, ground);
	const isOfMercy = ofMercy.test(text);
	const steps = isOfMercy ? person.clemency.filter((each) => isMercy(each)) : [...person.clemency];
	const shown = (steps.length > 0 ? steps : [...person.clemency]).slice(-2).toReversed();
	const court = courtSaid(person);
	const judged = judgmentsOf(person, [], ground);
	if (shown.length === 0) {
		const none: Claim = {
			line: says.neverWas('short', outside(person.name, 80), sinceOf(person, ground)),
			by: person.sources,
		};
		return [...(isOfMercy ? [] : judged), ...(where === null ? court : [where]), none];
	}
	const told = shown.map((each, at) => event(each, person, (isOfMercy || where === null) && at === 0, ground));
	return isOfMercy ? [...told, ...(where === null ? [] : [where])] : [...(where === null ? [] : [where]), ...told];
};

/* Whether, by whom, when and why somebody was pardoned who was not. */

type Kind = 'whether' | 'who' | 'when' | 'why' | 'which';

function kindOf(ask: Ask, text: string, whether: Whether | null): Kind | null {
	if (/\b(?:can|could|may|might|will|would|should|if)\b/.test(text)) return null;
	if (asksWhichMercy(ask)) return 'which';
	if (
		/^who (?:pardoned|commuted|freed|spared|gave|granted|signed|did)\b|^(?:which|what) (?:president|governor)\b/.test(
			text,
		)
	)
		return 'who';
	if (/^(?:when|what (?:year|day|date)|how long ago)\b/.test(text)) return 'when';
	if (/^why (?:was|were|did|has|have|is)\b(?!.*\bnot\b)/.test(text)) return 'why';
	return whether === 'no' ||
		/^(?:was|were|is|are|did|has|have|had|get|got|been) (?:\w+ ){0,4}?(?:_|he|she|they)?\b/.test(text)
		? 'whether'
		: null;
}

const never: Straight = ({ ask, person, ground, text, whether }) => {
	// Whether somebody is out is told by where they are.
	if (asksOut(ask, person) || /\b(?:pardonable|left|to pardon)\b/.test(text)) return null;
	if (!isWithout(person) || !(ofMercy.test(text) || whether === 'no')) return null;
	if (ask.code !== 'happened' && ask.code !== 'who' && ask.code !== 'when') return null;
	if (
		whether === 'yes' ||
		/\b(?:refus\w*|den(?:y|ied)|reject\w*|turn\w* down|declin\w*|announc\w*|valid|count\w*|ask\w*|appl\w*|request\w*|petition\w*|recommend\w*|board|vote\w*|consider\w*|offer\w*|accept\w*|deal|promis\w*)\b/.test(
			text,
		)
	)
		return null;
	const kind = kindOf(ask, text, whether);
	if (kind === null || (kind === 'whether' && whether !== 'no' && !/\bpardon/.test(text))) return null;
	if (isAnnounced(person)) {
		if (kind === 'whether') return null;
		const [announced] = person.clemency.filter(({ what }) => /\bannounced\b/.test(what)).slice(-1) as [Asking];
		return [markedBy(event(announced, person, true, ground), kind === 'why' ? null : 'announced', ground)];
	}
	const { person: says } = ground.texts.clemency.reply;
	const acts = lastOf(ask, person);
	const [refusal] = acts.filter(isRefusal);
	const court = person.dead ? [] : courtSaid(person);
	const ended = court.length > 0 && endOf(person, ground).length > 0 ? court : endOf(person, ground);
	const isTold = refusal !== undefined && kind === 'whether' && person.stale === null;
	const lead: Claim = {
		line: says.neverWas(kind, outside(person.name, 80), sinceOf(person, ground)),
		by: person.sources,
	};
	if (isTold) return [markedBy(event(refusal, person, true, ground), 'no', ground), ...ended];
	const reasons = kind === 'why' ? givenReasons(person) : [];
	const told = acts.map((each) => event(each, person, false, ground));
	// Whoever is out without a pardon is not out by one.
	if (/^(?:released|supervised)$/.test(person.status ?? ''))
		return [lead, ...told, ...reasons, ...(told.length > 0 ? [] : [{ line: says.outBy, by: person.sources }])];
	return [lead, ...told, ...reasons, ...ended];
};

/* Whether somebody may still be pardoned, and by whom. */

const asksMay =
	/^(?:can|could|may|might|is it possible|is there (?:a|any) way|who (?:can|could|may|has|is able)|whose)\b/;
const turns =
	/\b(?:if|before|after|unless|without|himself|herself|why|how|when|or|only|alone|again|both|state|federal|not|never|while|from|undo|revoke|cancel|parole|left|by|spared?)\b/;

const mayBe: Straight = ({ ask, person, ground, text, who, verdicts }) => {
	if (ask.code !== 'may' && ask.code !== 'who') return null;
	if (!asksMay.test(text) || turns.test(text) || !ofMercy.test(text)) return null;
	if (person.kind === 'group' && !ungranted.has(person.result)) return null;
	if (verdicts.length === 0) return null;
	const { person: says } = ground.texts.clemency.reply;
	if (person.result === 'pardon') {
		// An office without the power cannot, whatever another did.
		const [done] = decisive(person.clemency);
		const cannot = verdicts.every(({ verdict }) => verdict.reply === 'no') && ask.asked !== null;
		if (!cannot || done === undefined) return null;
		const isMarked = plainText(who.line).startsWith('No.');
		return [isMarked ? who : markedBy(who, 'no', ground), event(done, person, false, ground)];
	}
	const name = outside(person.name, 80);
	if (person.judgments.every(isNothing)) {
		const court = courtSaid(person);
		const ended = court.length > 0 ? court : endOf(person, ground);
		return [{ line: /^who/.test(text) ? says.nobodyLeft(name) : says.nothingLeft(name), by: person.sources }, ...ended];
	}
	if (person.judgments.some((each) => pardonable(each) === 'charge')) return null;
	const bar = noted(person, 'bars');
	const bound = bar ?? noted(person, 'limits');
	const limits = bound === null ? [] : [bound];
	const isNo = plainText(who.line).startsWith('No.');
	// Of a country whose law has no row the note says who decides.
	const isUnread = verdicts.some(({ abroad }) => abroad !== null && (abroad.entry?.who ?? null) === null);
	const decides = isUnread ? sentencesOf(person.note, []).slice(0, 1) : [];
	const limit = isNo
		? []
		: [...limits, ...decides].slice(0, 1).map((each): Claim => ({ line: [outside(each, 300)], by: person.sources }));
	if (bar !== null && !isNo) {
		const lead: Claim = { ...who, line: [plainText(who.line).replace(/^Yes\. /, 'It depends. ')] };
		return [lead, ...limit];
	}
	// Whoever could not have done it cannot after death.
	if (person.dead) {
		const after: Claim = { ...who, line: says.afterDeath(who.line) };
		return isNo ? [who, ...endOf(person, ground)] : [...endOf(person, ground), after];
	}
	const acts = isNo ? [] : lastOf(ask, person);
	const told = acts.map((each) => event(each, person, false, ground));
	return [who, ...limit, ...told];
};

/* What these are made of. */

const isNothing = (each: RegisteredCase['judgments'][number]) => pardonable(each) === 'nothing';

const isWithout = ({ result, clemency }: RegisteredCase) => ungranted.has(result) && !clemency.some(isGrant);

const isAnnounced = ({ clemency }: RegisteredCase) => clemency.some(({ what }) => /\bannounced\b/.test(what));

/** A step towards mercy, and none of a court. */
const isMercy = ({ who, what, told }: Asking) =>
	!/\b(?:Court|judge|Judge|Parliament|Act)\b/.test(who ?? '') &&
	(/^(?:President|Governor|The )|\b(?:Board|Commission|White House|King|Queen|Crown)\b/.test(who ?? '') ||
		ofMercy.test(`${what} ${told ?? ''}`));

/** The last step of the officer who is asked about, else of anybody who could show mercy. */
function lastOf(ask: Ask, person: RegisteredCase): readonly Asking[] {
	const steps = person.clemency.filter(isMercy);
	const theirs = ask.asked === null ? [] : steps.filter(({ who }) => isBy(ask, who, person));
	return (theirs.length > 0 ? theirs : steps).slice(-1);
}

const event = (each: Asking, person: RegisteredCase, named: boolean, ground: Ground): Claim => ({
	line: eventLine(each, person, named, ground),
	event: `${person.id} ${each.date ?? ''} ${each.what}`,
	by: each.source === null ? person.sources : [each.source],
});

const over: ReadonlySet<string> = new Set([
	...['executed', 'dead', 'overturned', 'acquitted', 'charges_dismissed', 'released', 'supervised'],
]);

/** How it ended, where it did. */
function endOf(person: RegisteredCase, ground: Ground): readonly Claim[] {
	const where = person.status !== null && over.has(person.status) ? whereNow(person, ground) : null;
	return where === null ? [] : [where];
}

/** What a court did to the conviction, as the note says it. */
function courtSaid(person: RegisteredCase): readonly Claim[] {
	const said = noted(person, 'court');
	return said === null ? [] : [{ line: [outside(said, 300)], by: person.sources }];
}

/** The day up to which it is so, where it may have changed since. */
export const sinceOf = ({ asOf, stale, dead }: RegisteredCase, ground: Ground) =>
	asOf === null || stale === null || dead ? null : ground.dated(asOf);
