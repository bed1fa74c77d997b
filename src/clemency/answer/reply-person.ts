import { line, outside } from '../../render/line.js';
import type { Ask } from '../judge/ask.js';
import { type Asking, type Judged, pardonable, type RegisteredCase } from '../shapes/case.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import type { Ground } from './ground.js';
import {
	asksEarly,
	asksFree,
	asksJudgment,
	asksLeft,
	asksOfNow,
	asksOpen,
	asksPardoned,
	asksPetition,
	asksReason,
	asksValid,
	asksWho,
	asksWhoDidIt,
	asksWhyIn,
	asksWhyStill,
} from './person-asked.js';
import { type JudgedVerdict, sovereigns } from './sovereigns.js';
import { asksOut, type Whether, wasPardoned, whetherOut } from './was-pardoned.js';

/** What is known of a case: who decides for each sovereign, what was asked and answered, and as of when. */
export function replyPerson(
	ask: Ask,
	person: RegisteredCase,
	verdicts: readonly JudgedVerdict[],
	ground: Ground,
	whoToo = true,
): readonly Claim[] {
	// Of a commuted sentence it may be asked whose decision is left.
	const asksNow = ask.of === 'still' || (ask.code === 'who' && person.result !== 'pardon' && asksOfNow(ask));
	const granted = ['pardon', 'partial pardon', 'commutation'].includes(person.result) && !asksNow;
	const isFree = asksFree(ask) || asksOut(ask, person);
	const tells =
		(ask.code === 'happened' && !isFree) ||
		ask.code === 'again' ||
		asksPetition(ask) ||
		(granted && (ask.code === 'who' || ask.code === 'when') && !isFree) ||
		(granted && ((isFree && person.status === 'pardoned') || asksWhyIn(ask)));
	const first = tells || asksValid(ask);
	const isNothing = person.judgments.length > 0 && person.judgments.every((each) => pardonable(each) === 'nothing');
	const whether = wasPardoned(ask, person, (who) => isBy(ask, who, person));
	const isNone =
		(asksPardoned(ask) || whether === 'no') &&
		first &&
		(ungranted.has(person.result) || (person.result === 'other' && isNothing)) &&
		!person.clemency.some((each) => isGranted(each) || isItself(each));
	const { words, events, note, asOf } = parts(ask, person, { named: first && !isNone, whether }, ground);
	const open = verdicts.filter(({ judged }) => pardonable(judged) !== 'nothing');
	const law = [...new Set(open.map(({ verdict }) => verdict.row))].flatMap((row) => row.who.sources.slice(0, 1));
	const theirs = open.flatMap(({ abroad }) => abroad?.entry?.sources.slice(0, 1) ?? []);
	const who: Claim = {
		line: sovereigns(ask, person, verdicts, ground),
		by: [...theirs, ...(theirs.length > 0 ? [] : law), ...person.sources],
	};
	// Who was pardoned needs no other pardon: that somebody else could would say so.
	const isOver = person.result === 'pardon' && person.judgments.length === 1 && !(ask.code === 'who' && asksWho(ask));
	const whoElse = isOver ? false : whoToo;
	const gone = person.status === 'executed' || person.status === 'dead' ? person.status : null;
	const died: readonly Claim[] =
		gone === null ? [] : [{ line: ground.texts.clemency.reply.person.gone(gone), by: person.sources }];
	const told = [...died, ...note, ...asOf];
	// "Why is he still in": what a decision leaves is the answer.
	const why: readonly Claim[] =
		asksReason(ask) &&
		!note.some(({ line: said }) => /\b(?:because|for want|since|so that|after)\b/.test(plainText(said)))
			? [{ line: ground.texts.clemency.reply.person.noReason, by: [] }]
			: [];
	if (asksWhyStill(ask) && note.length > 0) return [named(note, person), ...note.slice(1), ...events, ...asOf];
	if (isNone && events.length > 0) return [words, ...events, ...told, ...(isSaid(note) || !whoElse ? [] : [who])];
	if (isFree && !tells) {
		const stands = standing(person, ground);
		const word = whetherOut(ask, person);
		if (stands !== null) return [worded(stands, word, ground), ...events, ...note, ...(whoElse ? [who] : [])];
	}
	if (asksJudgment(ask, person))
		return [...judgmentsOf(person, ask.words ?? [], ground), ...events.slice(0, 1), ...asOf];
	// Of several charges each has its own sovereign, and the note says what may be done before a verdict.
	const isOpenTwice = person.judgments.length > 1 && person.judgments.every((each) => pardonable(each) === 'charge');
	const ofBoth = note.filter(({ line: said }) => /\bPresident\b.*\bGovernor\b/.test(plainText(said)));
	if (isOpenTwice && ofBoth.length > 0) return [named(ofBoth, person), ...asOf];
	const charged = person.judgments.some((each) => pardonable(each) === 'charge');
	if (ask.code === 'happened' && charged && events.length === 0) return [who, words, ...told];
	const acquitted = person.judgments.some(({ standing }) => standing.startsWith('acquitted'));
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
	const inOrder =
		last === undefined
			? [words, ...why, ...told]
			: ask.words?.includes('ever') === true
				? [last, ...why, ...wanted, ...died, ...others, ...note, ...asOf]
				: [last, ...why, ...wanted, ...died, ...note, ...others, ...asOf];
	if (ask.code === 'happened' || (asksValid(ask) && events.length > 0))
		return [...withWord(inOrder, whether, person, ground), ...(isSaid(note) || !whoElse ? [] : [who])];
	// Who did it is told by what was done.
	if (tells && events.length > 0) return [...inOrder, ...(isSaid(note) || !whoElse || asksWhoDidIt(ask) ? [] : [who])];
	// When it may be asked is told by the note, where it is.
	if (ask.code === 'when' && note.length > 0)
		return [who, ...note.slice(0, 1), ...events, ...note.slice(1), ...died, ...asOf];
	return [who, ...events, ...told];
}

/** "Yes" or "No" before what was done, where nothing but that was asked. */
function withWord(
	claims: readonly Claim[],
	word: Whether | null,
	person: RegisteredCase,
	ground: Ground,
): readonly Claim[] {
	const [first, ...rest] = claims;
	if (word === null || first === undefined || person.clemency.length === 0) return claims;
	return [worded(first, word, ground), ...rest];
}

function worded(claim: Claim, word: Whether | null, { texts }: Ground): Claim {
	const { reply: says } = texts.clemency;
	if (word === null) return claim;
	const { yes, no, person } = says;
	const { part, some, announced } = person;
	return { ...claim, line: { yes, no, part, some, announced }[word](claim.line) };
}

/** Whose decision it is stands in the note already. */
const isSaid = (note: readonly Claim[]) =>
	note.some(({ line: said }) =>
		/\bPresident\b|\bfederal\b|\bGovernor\b|\bBoard\b|\bnothing (?:left )?to pardon\b/i.test(said.join(' ')),
	);

/** Whether an act was the officer's who is asked about. */
function isBy({ asked, words = [] }: Ask, who: string | null, { name: whose }: RegisteredCase): boolean {
	const surname = who?.split(' ').at(-1)?.toLowerCase() ?? '';
	// "Did Trump pardon Hunter Biden" names no act of a Biden's.
	const isTheirs = whose.toLowerCase().split(' ').includes(surname);
	if (who !== null && /^(?:President|Governor) /.test(who) && !isTheirs && words.includes(surname)) return true;
	const title = asked?.officer.replace('former-', '');
	if (who === null || (title !== 'president' && title !== 'governor')) return false;
	if (title === 'president' && who === 'White House') return true;
	const name = asked?.name?.split(' ').at(-1);
	return who.toLowerCase().includes(title) && (name === undefined || who.includes(name));
}

/** Where somebody is, and as of when; null where several courts leave it to more than a word, or nobody says. */
function standing(
	{ name, status, asOf, stale, judgments, sources }: RegisteredCase,
	{ texts, dated }: Ground,
): Claim | null {
	const { person: says } = texts.clemency.reply;
	const isMixed = new Set(judgments.map(pardonable)).size > 1;
	if (status === null || asOf === null || isMixed) return null;
	return { line: says.status(outside(name, 80), status, dated(asOf), stale !== null), by: sources };
}

/** An act that was called a pardon, whether or not it was one. */
const isPardon = ({ what, who }: Asking) => who !== null && /\bpardon/.test(what);

const isParole = ({ what }: Asking) => /^parole\b/.test(what);

/** Asked whether somebody was pardoned, a commutation says that it is none. */
function notPardon({ what }: Asking, { result }: RegisteredCase, { words = [] }: Ask): string {
	const isAsked =
		words.some((word) => /^(?:pardon|forg[ai]ve)/.test(word)) || /^(?:one|his|hers|theirs)$/.test(words.at(-1) ?? '');
	const isOther = result === 'commutation' && /^commutation\b/.test(what);
	return isAsked && isOther ? `${what}, not a pardon` : what;
}

/** What the courts said, one line each. */
function judgmentsOf(
	{ name, judgments, sources, fromMemory }: RegisteredCase,
	words: readonly string[],
	{ texts, dated }: Ground,
): readonly Claim[] {
	const { person: says } = texts.clemency.reply;
	// What no page carried is not told as if one did.
	const isRead = (what: RegExp) => !fromMemory.some((each) => what.test(each));
	const ofState = words.includes('state') ? (each: Judged) => Number(each.jurisdiction === 'US') : () => 0;
	return [...judgments]
		.sort((a, b) => ofState(a) - ofState(b))
		.map(
			({ court, offence, convicted, standing, sentence }, i): Claim => ({
				line: says.judgment(
					i === 0 ? outside(name, 80) : null,
					outside(offence, 200),
					court === null || !isRead(/\bcourt/) ? null : outside(court, 120),
					convicted === null || !isRead(/\b(?:day|days|date|dates|month|year|verdict|convicted|plea|pleas)\b/)
						? null
						: dated(convicted),
					standing,
					sentence === null ? null : outside(sentence, 160),
				),
				by: sources,
			}),
		);
}

/** Whether a decision is asked about by one of its words, other than the pardon every question has. */
function sharesWord({ line: said }: Claim, { words = [] }: Ask): boolean {
	const text = plainText(said).toLowerCase();
	return words.some(
		(word) => word.length > 4 && !/^(?:pardon|commut|clemen|presid|govern)/.test(word) && text.includes(word),
	);
}

const ungranted: ReadonlySet<string> = new Set(['none known', 'not granted', 'open']);
const isGranted = ({ what, outcome }: Asking) =>
	/\b(?:granted|commuted|pardoned|released|freed)\b/.test(`${what} ${outcome ?? ''}`);

/** A pardon that was asked for or announced itself, and no step beside it. */
const isItself = ({ what }: Asking) =>
	/^(?:(?:full|free|royal|posthumous|conditional|absolute|simple|and) )*(?:pardon\w*|commut\w*)\b(?! (?:asked|application|request))/.test(
		what,
	);

/** A note that stands first says whom it is about. */
function named(note: readonly Claim[], person: RegisteredCase): Claim {
	const [first] = note as [Claim, ...Claim[]];
	return { ...first, line: line`${outside(person.name, 80)}: ${first.line}` };
}

function parts(
	ask: Ask,
	person: RegisteredCase,
	{ named, whether }: { readonly named: boolean; readonly whether: Whether | null },
	{ texts, dated }: Ground,
) {
	const { person: says } = texts.clemency.reply;
	const by = person.sources;
	// "Did he ever" asks for every act, the refused ones too.
	const acts = ask.words?.includes('ever') === true ? decisive(person.clemency) : decisive(person.clemency).slice(0, 2);
	const claimed = asksValid(ask) || whether === 'announced' ? person.clemency.filter(isPardon).slice(-1) : [];
	const signed = asksPetition(ask)
		? person.clemency.filter(({ what }) =>
				(asksOpen(ask.words ?? []) ? /\b(?:application|request)\b/ : /\bpetition\b/).test(what),
			)
		: [];
	const isTheirs = ({ who }: Asking) => isBy(ask, who, person);
	const byThem = acts.filter(isTheirs);
	const theirs = claimed.length > 0 ? claimed : byThem.length > 0 ? byThem : person.clemency.filter(isTheirs).slice(-1);
	const own = [...new Set([...signed, ...theirs])];
	// Asked for clemency, what was asked for stands before a parole.
	const isOfMercy = ask.words?.some((word) => /^(?:pardon|clemency|commut)/.test(word)) === true;
	const mercy =
		isOfMercy && !ask.words?.includes('parole') && acts.length > 0 && acts.every(isParole)
			? person.clemency.filter((each) => !isParole(each)).slice(-1)
			: [];
	const shown = [...own, ...mercy, ...acts.filter((each) => !own.includes(each))];
	const events = shown.map((each): Claim => {
		const on = each.date === null ? null : dated(each.date);
		const name = named && each === shown[0] ? outside(person.name, 80) : null;
		return {
			line: says.event(name, on, each.who, notPardon(each, person, ask), each.outcome),
			by: each.source === null ? by : [each.source],
		};
	});
	const note = sentencesOf(person.note, ask.words ?? []).map((text): Claim => ({ line: [outside(text, 300)], by }));
	// What was done after the day all of it was read says of when it is.
	const day = [person.asOf, ...shown.map(({ date }) => date)]
		.filter((each) => each !== null)
		.sort()
		.at(-1);
	const asOf: readonly Claim[] =
		person.asOf === null || day === undefined
			? []
			: [{ line: says.asOf(dated(day), person.stale !== null), by: [], must: true }];
	const words: Claim = { line: says.none(outside(person.name, 80)), by };
	return { words, events, note, asOf };
}

/** The sentences of a note, those first that share words with the question: whole ones are cut off for length. */
function sentencesOf(note: string | null, words: readonly string[]): readonly string[] {
	const stems = words.filter((word) => word.length > 3).map((word) => word.slice(0, 5));
	const shared = (text: string) =>
		text
			.toLowerCase()
			.split(/[^a-z]+/)
			.filter((word) => word.length > 3 && stems.some((stem) => word.startsWith(stem))).length;
	return (
		(note ?? '')
			.split(/(?<=(?<!\b(?:U\.S|[A-Z]|St|No|Mr|Ms|Mrs|Dr|v|art))[.]) (?=[A-Z])/)
			.flatMap((text) => (text.length > longSentence ? text.split('; ') : [text]))
			// "English convictions" alone says nothing.
			.filter((text) => text.split(' ').length > 2)
			.map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`.replace(/[^.]$/, '$&.'))
			.map((text) => ({ text, score: shared(text) }))
			.sort((a, b) => b.score - a.score)
			.map(({ text }) => text)
	);
}

/** Characters that take more than three lines on a phone. */
const longSentence = 120;

/** What changed something last, before what came after it; a recommendation that was overtaken is left out. */
function decisive(all: readonly Asking[]): readonly Asking[] {
	const at = all.findLastIndex(({ what, outcome }) => {
		const said = `${what} ${outcome ?? ''}`;
		return (
			/\b(?:granted|commuted|pardoned|released|freed|given)\b/.test(said) &&
			!/\b(?:no|not|never|recommended)\b/.test(said)
		);
	});
	const change = all[at];
	if (change === undefined) return [...all].reverse();
	return [change, ...all.slice(at + 1).reverse(), ...all.slice(0, at).reverse()];
}
