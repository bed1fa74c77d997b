import { outside } from '../../render/line.js';
import { type Ask, isMay } from '../judge/ask.js';
import { type Asking, pardonable, pointsFor, type RegisteredCase } from '../shapes/case.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import type { Ground } from './ground.js';
import { asOfToo, onlyAsked, withoutLead } from './person-as-of.js';
import {
	asksAnswer,
	asksConvicted,
	asksEarly,
	asksExecuted,
	asksFelon,
	asksFree,
	asksJudgment,
	asksLeft,
	asksMay,
	asksOfNow,
	asksOpen,
	asksPardoned,
	asksPetition,
	asksReason,
	asksReasonToo,
	asksRecord,
	asksRequest,
	asksRow,
	asksSaid,
	asksSpared,
	asksValid,
	asksWhatFor,
	asksWhichMercy,
	asksWhoDidIt,
	asksWhoMay,
	asksWhyIn,
	asksWhyStill,
} from './person-asked.js';
import { withYes } from './person-granted.js';
import { decisive, isBy, isOfInnocence, isToldBy, judgmentsOf, named, sentencesOf } from './person-parts.js';
import { isPardoned, standing, whereNow } from './person-standing.js';
import {
	isCommuted,
	isGranted,
	isItself,
	isMore,
	isOfCourt,
	isOwnRequest,
	isPardon,
	isParole,
	isRefusal,
	isRequest,
	sharesWord,
	ungranted,
} from './person-steps.js';
import { sinceOf, straight } from './person-straight.js';
import { claimOf, replyTopic } from './person-topic.js';
import { executedWord, givenReasons, markedBy, reasonsOf, whichMercy, withWord } from './person-word.js';
import { type JudgedVerdict, sovereigns } from './sovereigns.js';
import { eventLine } from './told-of.js';
import { asksOut, type Whether, wasPardoned } from './was-pardoned.js';
import { whetherOut } from './whether-out.js';

/** What is known of a case: who decides for each sovereign, what was asked and answered, and always as of when. */
export function replyPerson(
	asked: Ask,
	person: RegisteredCase,
	verdicts: readonly JudgedVerdict[],
	ground: Ground,
	whoToo = true,
): readonly Claim[] {
	const topic = replyTopic(asked, person, ground);
	if (topic !== null) return topic;
	const ask = withoutLead(asked);
	const told = onlyAsked(withYes(replied(ask, person, verdicts, ground, whoToo), ask, person, ground), ask);
	return asOfToo(told, ask, person, ground);
}

function replied(
	ask: Ask,
	person: RegisteredCase,
	verdicts: readonly JudgedVerdict[],
	ground: Ground,
	whoToo = true,
): readonly Claim[] {
	// Of a commuted sentence it may be asked whose decision is left.
	const asksNow = ask.of === 'still' || (ask.code === 'who' && person.result !== 'pardon' && asksOfNow(ask));
	const granted = ['pardon', 'partial pardon', 'commutation'].includes(person.result) && !asksNow;
	const isFree = asksFree(ask) || asksOut(ask, person) || asksExecuted(ask);
	// Who was pardoned of all that was judged has nothing left to be asked for.
	const isDone = granted && isPardoned(person) && !isFree && !asksPower(ask, verdicts);
	const tells =
		isDone ||
		(ask.code === 'happened' && !isFree) ||
		ask.code === 'again' ||
		asksPetition(ask) ||
		(granted && (ask.code === 'who' || ask.code === 'when') && !isFree) ||
		(granted && asksWhyIn(ask));
	const first = tells || asksValid(ask);
	const isNothing = person.judgments.length > 0 && person.judgments.every((each) => pardonable(each) === 'nothing');
	const presidents = new Set(ground.presidencies.map(({ name }) => surname(name)));
	const whether = wasPardoned(ask, person, (who) => isBy(ask, who, person), ground.day, presidents);
	const isUngranted =
		((asksPardoned(ask) && whether !== 'yes') || whether === 'no') &&
		first &&
		(ungranted.has(person.result) || (person.result === 'other' && isNothing)) &&
		!person.clemency.some((each) => isGranted(each) || isItself(each));
	// What was refused says by itself that nothing was granted.
	const isNot = isUngranted || (whether === 'no' && ungranted.has(person.result));
	const isRefused = isNot && first && person.dead && person.clemency.some(isRefusal);
	const isNone = isUngranted && !isRefused;
	const { words, events, note, asOf } = parts(
		ask,
		person,
		{ named: (first && !isNone) || (isFree && (person.status === 'pardoned' || asksRow(ask))), whether, granted },
		ground,
	);
	const open = verdicts.filter(({ judged }) => pardonable(judged) !== 'nothing');
	const law = [...new Set(open.map(({ verdict }) => verdict.row))].flatMap((row) => row.who.sources.slice(0, 1));
	const theirs = open.flatMap(({ abroad }) => abroad?.entry?.sources.slice(0, 1) ?? []);
	const who: Claim = {
		line: sovereigns(ask, person, verdicts, ground),
		by: [...theirs, ...(theirs.length > 0 ? [] : law), ...person.sources],
	};
	// Who was pardoned needs no other pardon: that somebody else could would say so.
	const isOver = isDone || (person.result === 'pardon' && person.judgments.length === 1);
	const whoElse = isOver ? [] : whoToo ? [who] : [];
	const isDecided = granted || person.result === 'other';
	const isUnasked = (isDecided || ask.code === 'happened') && !asksWhoMay(ask);
	const whoUnsaid = isSaid(note) || isUnasked ? [] : whoElse;
	const { person: says } = ground.texts.clemency.reply;
	const isGone = person.status === 'dead' && (!first || asksExecuted(ask));
	const gone = person.status === 'executed' || isGone ? (person.status as 'executed' | 'dead') : null;
	const died: readonly Claim[] =
		gone === null ? [] : [{ line: says.gone(gone, person.kind === 'group'), by: person.sources }];
	const told = [...died, ...note, ...asOf];
	const points = pointsFor(person, ask.words ?? []).map((each): Claim => claimOf(each, null, person, ground));
	// Why it was done stands before what else is asked.
	if (points.length > 0) {
		const reasons = asksReason(ask) ? givenReasons(person) : [];
		// What a point has the year of, it tells.
		const text = points.map(({ line: said }) => plainText(said)).join(' ');
		const years = person.clemency.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 4)]));
		const isTold = years.some((year) => text.includes(year)) || asksSaid(ask);
		const [said, ...rest] = points as [Claim, ...Claim[]];
		// Behind a reason no word stands.
		const lead = reasons.length === 0 ? said : { ...said, line: [plainText(said.line).replace(/^(?:Yes|No)\. /, '')] };
		const [event] = events;
		// "Was she pardoned, and must she pay": what became of it stands before what else is asked.
		const asked = ask.words?.join(' ') ?? '';
		const stands = asksTwo.test(asked) && asksOfOut.test(asked) ? whereNow(person, ground) : null;
		if (stands !== null) return [markedBy(stands, whetherOut(ask, person), ground), lead, ...rest];
		if (asksTwo.test(asked) && whether === 'yes' && event !== undefined && /^No\b/.test(plainText(lead.line)))
			return [...withWord([event], whether, person, ground), lead, ...rest];
		// Told with the day it was done, a sentence answers whether it was done, too.
		const word = isTold && !saysItself.test(plainText(lead.line)) ? whether : null;
		const marked = markedBy(
			isTold && word !== null && event?.event !== undefined ? { ...lead, event: event.event } : lead,
			word,
			ground,
		);
		return [
			...reasons,
			marked,
			...rest,
			...(isTold || granted ? [] : events.slice(0, 1)),
			...(granted || isTold ? [] : asOf),
		];
	}
	const plainly = straight({ ask, person, ground, whether, who, verdicts });
	if (plainly !== null) return plainly;
	if (asksRequest(ask)) {
		const isTheirs = (each: Asking) => ask.asked === null || isOwnRequest(each) || isBy(ask, each.who, person);
		const isAsked = person.clemency.some((each) => isRequest(each) && isTheirs(each));
		const requests = events.slice(0, 1);
		const none = granted ? says.noOwnRequest : says.noRequest;
		const lead: readonly Claim[] = isAsked ? [] : [{ line: none(outside(person.name, 80)), by: person.sources }];
		const word = isAsked && person.clemency.some(isOwnRequest) && ask.asked === null ? 'yes' : null;
		const shown = requests.map((each, i) => (i === 0 ? markedBy(each, word, ground) : each));
		return [...lead, ...shown];
	}
	const isAnswered = asksAnswer(ask) && person.clemency.some(({ outcome }) => outcome?.startsWith('answered') === true);
	const [answered] = events;
	if (isAnswered && answered !== undefined) return [markedBy(answered, 'yes', ground), ...note.slice(0, 1), ...asOf];
	if (asksWhichMercy(ask)) {
		const which = whichMercy(person, ground);
		if (which !== null) return [which, ...note.slice(0, 1), ...asOf];
	}
	// "Was he executed, and what did the Board say": both.
	if (asksExecuted(ask)) {
		const stands = standing(person, ground);
		const word = executedWord(ask, person);
		const ended: Claim | undefined =
			gone === 'dead' ? { line: says.died(person.name, person.kind === 'group'), by: person.sources } : died[0];
		if (ended !== undefined && word !== null) return [markedBy(ended, word, ground), ...events, ...asOf];
		if (stands !== null && word !== null) return [markedBy(stands, word, ground), ...events, ...note];
	}
	if (asksWhyStill(ask) && note.length > 0) return [named(note, person), ...note.slice(1), ...events, ...asOf];
	if (isNone && events.length > 0) return [words, ...events, ...told, ...whoUnsaid];
	if (isFree && !tells) {
		const stands = whereNow(person, ground);
		const word = whetherOut(ask, person);
		// What did not set anybody free was not asked for.
		const [latest] = decisive(person.clemency);
		const isFreeing = granted || (latest !== undefined && isGranted(latest) && isOutNow.has(person.status));
		// What set somebody free says more than that they were pardoned.
		const [freeing] = events;
		if (person.status === 'pardoned' && freeing !== undefined) return [markedBy(freeing, word, ground)];
		// A sentence of death that was commuted says why somebody is on death row no more.
		if (word === 'no' && granted && freeing !== undefined && asksRow(ask))
			return [markedBy(freeing, 'no', ground), ...events.slice(1), ...note, ...asOf];
		if (stands !== null) return [markedBy(stands, word, ground), ...(isFreeing ? events.slice(0, 1) : [])];
	}
	if (asksRecord(ask) && person.result === 'commutation' && events.length > 0) {
		const stays: Claim = { line: says.stands(person.kind === 'group'), by: person.sources };
		return [markedBy(stays, asksFelon(ask) ? 'yes' : null, ground), ...events, ...asOf];
	}
	const [pardoning] = events;
	if (asksFelon(ask) && person.result === 'pardon' && pardoning !== undefined)
		return [{ line: says.forgiven, by: ground.general('afterPardon')?.sources ?? [] }, pardoning];
	// Who may spare somebody on death row is told by how it goes there.
	if (ask.code === 'who' && person.status === 'on_death_row' && asksSpared(ask) && note.length > 0) {
		const stands = (ask.words ?? []).some((word) => /^(?:still|row)$/.test(word)) ? standing(person, ground) : null;
		return [
			...(stands === null ? [] : [markedBy(stands, 'yes', ground)]),
			named(note.map(unplaced), person),
			who,
			...asOf.slice(stands === null ? 0 : 1),
		];
	}
	const judged = judgmentsOf(person, ask.words ?? [], ground);
	if (asksJudgment(ask, person)) {
		const charges = person.judgments.every((each) => pardonable(each) === 'charge');
		const stand = person.judgments.every(({ standing: state }) => state === 'convicted');
		const word = !asksConvicted(ask) ? null : charges ? 'no' : stand ? 'yes' : null;
		const [one, ...more] = judged;
		const marked = one === undefined ? [] : [markedBy(one, word, ground), ...more];
		return charges ? [...marked, ...asOf] : marked;
	}
	// Asked beside another question, what it was for is all of this one.
	if (asksWhatFor(ask) && /^(?:and )?(?:for )?what\b/.test(ask.words?.join(' ') ?? '')) return judged;
	if (asksWhatFor(ask) && events.length > 0)
		return [...withWord(events.slice(0, 1), whether, person, ground), ...judged, ...asOf];
	// Of several charges each has its own sovereign, and the note says what may be done before a verdict.
	const isOpenTwice = person.judgments.length > 1 && person.judgments.every((each) => pardonable(each) === 'charge');
	const ofBoth = note.filter(({ line: said }) => /\bPresident\b.*\bGovernor\b/.test(plainText(said)));
	if (isOpenTwice && ofBoth.length > 0)
		return asksPardoned(ask) ? [words, ...ofBoth, ...asOf] : [named(ofBoth, person), ...asOf];
	const charged = person.judgments.some((each) => pardonable(each) === 'charge');
	if (ask.code === 'happened' && charged && events.length === 0) return [who, words, ...told];
	const acquitted = person.judgments.some(({ standing: state }) => state.startsWith('acquitted'));
	// What there is to pardon stands first where a court has left little of it.
	const rest = asOf.concat(died);
	if (
		note.length > 0 &&
		(asksLeft(ask) || asksEarly(ask, note) || (acquitted && ask.code === 'who' && events.length === 0))
	)
		return [named(note, person), ...(open.length === 0 ? [] : [who]), ...events, ...rest];
	// What a decision leaves, as another sovereign's conviction, stands before what came before it.
	const [last, ...earlier] = events;
	// Another decision that is asked about by its word stands before what is said of both.
	const wanted = earlier.filter((each) => sharesWord(each, ask));
	const others = earlier.filter((each) => !wanted.includes(each));
	const why = asksReason(ask) && !asksReasonToo(ask) ? reasonsOf(person, note, ground) : [];
	const whyToo = asksReasonToo(ask) ? reasonsOf(person, note, ground) : [];
	// Why it was done is told with what was done, and with nothing else.
	if (granted && last !== undefined && why.length > 0) return [...why, last];
	const inOrder =
		last === undefined
			? [words, ...why, ...told]
			: ask.words?.includes('ever') === true
				? [...why, last, ...whyToo, ...wanted, ...died, ...others, ...note, ...asOf]
				: whether === 'no' && granted && others.some(isPardoning)
					? [...why, last, ...whyToo, ...wanted, ...died, ...others.filter(isPardoning), ...note, ...asOf]
					: [...why, last, ...whyToo, ...wanted, ...died, ...note, ...others, ...asOf];
	// "Was she refused clemency" is answered by the refusal.
	if (whether === 'yes' && ungranted.has(person.result) && last !== undefined)
		return [markedBy(last, 'yes', ground), ...died, ...asOf];
	if (isRefused && ask.code === 'happened' && last !== undefined)
		return [...withWord([last], 'no', person, ground), ...wanted, ...died];
	// "Can he be pardoned", who was: nothing is left to be asked for.
	if (isDone && last !== undefined && asksMay(ask))
		return [person.kind === 'person' ? markedBy(last, 'already', ground) : last];
	if (ask.code === 'happened' || (asksValid(ask) && events.length > 0))
		return [...withWord(inOrder, isUngranted ? 'no' : whether, person, ground), ...whoUnsaid];
	// Who did it is told by what was done.
	if (tells && events.length > 0) return [...inOrder, ...(asksWhoDidIt(ask) ? [] : whoUnsaid)];
	// When it may be asked is told by the note, where it is.
	if (ask.code === 'when' && note.length > 0)
		return [who, ...note.slice(0, 1), ...events, ...note.slice(1), ...died, ...asOf];
	return [who, ...events, ...told];
}

/** Whether an office has the power, alone or against others, or one that has none of it: that is asked of the law. */
const asksPower = ({ code }: Ask, verdicts: readonly JudgedVerdict[]) =>
	isMay(code) && (code !== 'may' || verdicts.every(({ verdict }) => verdict.reply === 'no'));

/** Without a verb: "pardoned by him?". */
const asksWhetherPardoned = /^(?!.*\b(?:who|when|why|what|how|where|if|can|could|may|will)\b).*\bpardoned\b/;

/** Another's pardon says why a "no" is not all of it. */
const isPardoning = ({ line: said }: Claim) => /\bpardon(?:ed)?\b/.test(plainText(said));

const asksTwo = / and (?:do|does|did|is|are|was|were|can|will|must|has|have|still)\b/;
const asksOfOut = /\b(?:is|are) (?:he|she|they|now) (?:free|out|released|home)\b/;

/** A sentence that has its word already. */
const saysItself = /^(?:Yes|No|Not|None|Both|In (?:part|substance)|Just|Only|Announced|It depends)\b/;

/** Behind a name "State conviction:" is one heading too many. */
const unplaced = (claim: Claim): Claim => ({
	...claim,
	line: [plainText(claim.line).replace(/^(?:State|Federal) convictions?: /, '')],
});

const isOutNow: ReadonlySet<RegisteredCase['status']> = new Set(['released', 'supervised', 'overturned']);

/** "George W. Bush, first term". */
const surname = (name: string) => (name.split(',')[0] as string).split(' ').at(-1)?.toLowerCase() ?? '';

/** Whose decision it is stands in the note already. */
const isSaid = (note: readonly Claim[]) =>
	note.some(({ line: said }) =>
		/\bPresident\b|\bfederal\b|\bGovernor\b|\bBoard\b|\bnothing (?:left )?to pardon\b/i.test(said.join(' ')),
	);

function parts(
	ask: Ask,
	person: RegisteredCase,
	{ named: isNamed, whether, granted }: { named: boolean; whether: Whether | null; granted: boolean },
	ground: Ground,
) {
	const { texts, dated } = ground;
	const { person: says } = texts.clemency.reply;
	const { words = [], code } = ask;
	const by = person.sources;
	// "Did he ever" asks for every act, the refused ones too.
	const acts = words.includes('ever') ? decisive(person.clemency) : decisive(person.clemency).slice(0, 2);
	const claimed = asksValid(ask) || whether === 'announced' ? person.clemency.filter(isPardon).slice(-1) : [];
	const signed = asksPetition(ask)
		? person.clemency.filter(({ what }) =>
				(asksOpen(words) ? /\b(?:application|request)\b/ : /\bpetition\b/).test(what),
			)
		: [];
	const asked = asksRequest(ask) ? person.clemency.filter(isRequest).slice(-1) : [];
	const isTheirs = ({ who }: Asking) => isBy(ask, who, person);
	const byThem = acts.filter(isTheirs);
	const theirs = claimed.length > 0 ? claimed : byThem.length > 0 ? byThem : person.clemency.filter(isTheirs).slice(-1);
	// "Has she been commuted" asks for that, whatever came later.
	const commuted = words.some((word) => word.startsWith('commut'))
		? person.clemency.filter((each) => /\bcommut/.test(each.what) && isGranted(each) && theirs.length === 0).slice(-1)
		: [];
	const isOfCommutation =
		words.some((word) => word.startsWith('commut')) && !words.some((word) => word.startsWith('pardon'));
	const byWord = isOfCommutation ? theirs.filter(({ what }) => /\bcommut/.test(what)) : [];
	const own = [...new Set([...asked, ...signed, ...commuted, ...byWord, ...theirs])];
	// Asked for clemency, what was asked for stands before a parole.
	const isOfMercy = words.some((word) => /^(?:pardon|clemency|commut)/.test(word));
	const mercy =
		isOfMercy && !words.includes('parole') && acts[0] !== undefined && isParole(acts[0]) && !granted
			? person.clemency.filter((each) => !isParole(each)).slice(-1)
			: [];
	const shown = [...own, ...mercy, ...acts.filter((each) => !own.includes(each))];
	const events = shown.map((each, at): Claim => {
		const told = eventLine(each, person, isNamed && at === 0, ground);
		return {
			line: at === 0 && isCommuted(each, person, ask) ? says.commuted(told) : told,
			event: `${person.id} ${each.date ?? ''} ${each.what}`,
			by: each.source === null ? by : [each.source],
		};
	});
	const all = sentencesOf(person.note, words);
	// What was granted, and by whom, has been said; whose power it was answers who asks for that.
	const isWhy = asksWhyStill(ask) || asksWhyIn(ask) || asksReason(ask) || asksLeft(ask);
	const isShort = granted && code === 'happened' && events.length > 0 && !isWhy;
	const isUnasked = isShort
		? (text: string) => !isMore.test(text) || isOfCourt.test(text) || isOfInnocence.test(text) || isToldBy(text, events)
		: (text: string) => isToldBy(text, events);
	const kept = all.filter((text) => !isUnasked(text)).slice(0, isShort ? 1 : all.length);
	const note = kept.map((text): Claim => ({ line: [outside(text, 300)], by }));
	// What was done after the day all of it was read says of when it is.
	const day = [person.asOf, ...shown.map(({ date }) => date)]
		.filter((each) => each !== null)
		.sort()
		.at(-1);
	// What was done long ago has its own day, and what was granted stays so.
	const isOver = person.stale === null || isShort;
	const asOf: readonly Claim[] =
		person.asOf === null || day === undefined || isOver
			? []
			: [{ line: says.asOf(dated(day), person.stale !== null), by: [], must: true }];
	const isWhether = whether === 'no' || asksPardoned(ask) || asksWhetherPardoned.test(words.join(' '));
	const name = outside(person.name, 80);
	const none: Claim = {
		line: isWhether ? says.neverWas('whether', name, sinceOf(person, ground)) : says.none(name),
		by,
	};
	return { words: none, events, note, asOf };
}
