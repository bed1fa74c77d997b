import { type Ask, type AskCode, isEffect, isMay, isWhen } from '../judge/ask.js';
import type { Asked } from '../judge/question.js';
import { type Official, standingOn } from '../shapes/official.js';
import { actAsked, actSaid } from './acts.js';
import { anyGovernor, asResidence, isLeftToPlace, leftToWords, open, tellsOf, topicThere } from './as-guessed.js';
import { ofAnybody, partsOf } from './asked-of-giver.js';
import { type Asking, askingIn, isNumber, wordsOf } from './asking-sentences.js';
import { asksOf } from './asks.js';
import { asClaimed } from './claimed.js';
import { generalKey } from './general-row.js';
import { textOf } from './guessed.js';
import { codeOf, labelOf, ofRow, topicOfRow } from './labels.js';
import { namesOther } from './laws.js';
import { type Known, type Message, partOfMessage } from './message.js';
import { numbersOf } from './numbers.js';
import type { Part } from './parts.js';
import type { Question, Unread } from './question.js';
import { type Reading, readingOf } from './reading.js';
import { sameOfAnother } from './same-of-another.js';
import { namesStranger } from './stranger.js';
import { insteadOf } from './tables/guesses.js';
import { forOther, oneOrBoth, severalOf } from './two-sovereigns.js';
import { addsNothing } from './unread.js';
import { isOfTopic } from './without-court.js';

/*
 * The questions of a message one by one, in their order: what each asks is known by what others asked in such words with
 * such sentences around them, and each is settled by itself, with the places and people of the whole.
 */

type About = Extract<Question, { is: 'about' }>;

/** A message of more questions is a list, of which the first are answered. */
const mostQuestions = 8;
/** What was asked of a message, and which of its questions nothing was read in. */
export interface OneByOne {
	readonly found: readonly About[];
	readonly unread: readonly Unread[];
}

/** Null where a message asks less than two things, or too many. */
export function oneByOne(reading: Reading, settle: (reading: Reading) => Question): OneByOne | null {
	const { message, known } = reading;
	const { parts } = message;
	if (parts.filter(({ segment }) => segment.asks).length > mostQuestions) return null;
	const days = message.said.told?.events;
	// Where a sentence ended on a day that is told, the years are counted from it.
	const isOver = (days?.end ?? days?.release) !== undefined;
	const read = askingIn(parts, { ...known, people: message.people.used, isOver });
	const asking = read.map((each) => asMeant(each, message.all));
	const [only, ...others] = asking;
	if (only === undefined || (parts.length < 2 && only === read[0])) return null;
	// One question is read in the whole of a message; a claim, and what alone is asked in a story, in its own words.
	const asked = parts.filter(({ segment }) => segment.asks);
	const isOnly =
		reading.isLong && only.label !== null && asked.length === 1 && only.parts.every((part) => asked.includes(part));
	const isOfSeveral =
		!message.laws.codes.includes('US') &&
		message.laws.codes.length > 1 &&
		(forOther.test(textOf(only.parts)) || oneOrBoth.test(textOf(only.parts)));
	const isByItself =
		only.isClaim === true ||
		only.isWish === true ||
		only.sides !== undefined ||
		only !== read[0] ||
		isOnly ||
		isOfSeveral;
	if (others.length === 0 && !isByItself) return null;
	if (asking.length > mostQuestions) return null;
	// "How many in his first term, and how many in the second": read with the question before it.
	const withLast = (told: About | undefined, last: Asking | undefined, each: Asking): About | null => {
		if (told === undefined || last === undefined) return null;
		const read = readOne({ ...each, parts: [...last.parts, ...each.parts], label: null }, reading, settle);
		const isSame = (ask: Ask) => told.asks.some(({ code, of }) => code === ask.code && of === ask.of);
		return read?.asks.every(isSame) === false ? read : null;
	};
	const told = (own: readonly Part[]) => parts.flatMap((part) => (own.includes(part) ? [] : wordsOf(part)));
	const found: About[] = [];
	const unread: Unread[] = [];
	asking.forEach((each, i) => {
		const again = sameOfAnother(each.parts, found.at(-1), message.laws);
		if (again !== null) {
			found.splice(-1, 1, ...again);
			return;
		}
		const words = textOf(each.parts);
		const likely = each.likely === undefined ? null : { ...each, label: each.likely, isUnheard: false };
		const own =
			deedBefore(each, asking[i - 1], reading) ??
			readOne(each, reading, settle) ??
			(likely === null ? null : readOne(likely, reading, settle));
		const read = ofActBefore(own, each, asking[i - 1]);
		const both = read === null && !reading.isLong ? withLast(found.at(-1), asking[i - 1], each) : null;
		if (read !== null) found.push(read);
		else if (both !== null) found.splice(-1, 1, both);
		else if (each.isPlain && !saysNothing.test(words) && !addsNothing(words.split(' '), told(each.parts)))
			unread.push({ nth: i + 1, words: words.split(' ') });
	});
	return found.length === 0 ? null : { found, unread };
}

/** "Sir, may I ask" asks nothing yet, and "what does that mean" behind a question nothing more. */
const saysNothing =
	/^(?:and |so |but )*what (?:\w+ )?(?:do|does|did|would|is) (?:that|this|it) (?:\w+ )?mean(?: (?:exactly|then|in practice|really|for \w+(?: \w+)?))?$|^(?:(?:please|sir|madam|maam|hi|hello|hey|ok|okay|so|well|and|sorry|thanks|thank|you|quick|one|question|may|can|could|i|just|ask|help|me|us|tell|know|anyone|anybody|here|there|that|this|it|in|a|few|words|simple|simply|short|briefly) ?)+$/;

const numbersAsk = (of: string): Ask => ({
	code: 'numbers',
	act: 'pardon',
	asked: null,
	of,
	yesNo: false,
	plain: false,
});
const ofHim = /\b(?:he|she|they|his|her|their)\b/;
/** "What is a reprieve, and can the governor give one": what "one" is was asked about before. */
function ofActBefore(
	read: About | null,
	{ parts, isClaim = false, sides }: Asking,
	last: Asking | undefined,
): About | null {
	const words = parts.flatMap(wordsOf);
	const own = actAsked(words);
	const before = last === undefined ? null : actSaid(last.parts.flatMap(wordsOf));
	const refers = own === null && words.some((word) => /^(?:one|it|them)$/.test(word));
	const act = isClaim || sides !== undefined ? own : refers ? before : null;
	const isMeant = act !== null && act !== 'pardon';
	return read === null || !isMeant ? read : { ...read, asks: read.asks.map((ask) => ({ ...ask, act })) };
}

/** What one question asks, and of whom, by what the whole message tells; null where nothing is read in it. */
export function readOne(each: Asking, reading: Reading, settle: (reading: Reading) => Question): About | null {
	const read = readAlone(each, reading, settle);
	if (read === null) return null;
	// "Can she ask now or wait for parole" asks for no parole.
	const { usual } = reading.message;
	const asks = read.asks
		.map((ask) => putIn(ask, each))
		.map((ask) => (ask.act === 'parole' && isWhen(ask.code) ? { ...ask, act: usual } : ask));
	const lives = reading.message.laws.lives.filter((code) => read.codes.includes(code));
	// Who may vote or sit on a jury is the law of where somebody lives, whichever states convicted.
	const isOfHome = read.codes.length > 1 && lives.length === 1 && asks.every(({ code }) => ofHome.has(code));
	return { ...read, asks, ...(isOfHome ? { codes: lives } : {}) };
}

/** What its own words ask, whatever they were guessed to. */
function asMeant(each: Asking, all: string): Asking {
	const words = textOf(each.parts.slice(-1));
	// "To serve on a jury and hold a licence" asks of each.
	const effects = each.parts.flatMap(({ asks }) => asks.filter(({ code }) => isEffect(code)));
	if (effects.length > 1 && effects.some(({ code }) => code === each.label) && ofBoth.test(words))
		return { ...each, label: null, isUnheard: false };
	const meant = insteadOf.find(
		({ of, said, told }) =>
			(of === null || (each.label !== null && of.test(each.label))) && said.test(words) && told?.test(all) !== false,
	);
	return meant === undefined ? each : { ...each, label: meant.label, isUnheard: false };
}

const ofBoth =
	/\b(?:vote|voting|jury|juries|juror|guns?|rifle|firearms?|office|hunt)(?: \w+)? and (?:\w+ ){0,3}(?:vote|voting|jury|juror|guns?|rifle|firearms?|office|licen[cs]es?|hunt)\b/;

const ofHome: ReadonlySet<AskCode> = new Set(['vote', 'jury', 'registry']);

/** Which of two it is is answered by no yes; and what became of an application is asked where it went. */
function putIn(ask: Ask, { parts, label, sides }: Asking): Ask {
	if (sides !== undefined && isMay(ask.code)) return { ...ask, code: 'may', plain: false, yesNo: true, sides };
	// "Is it elected or appointed, and how many are they".
	if (ask.code === 'how-many' && howManySit.test(textOf(parts))) return { ...ask, code: 'members' };
	if (label === 'g:status' && ask.code === 'where') return { ...ask, words: ['status', ...(ask.words ?? [])] };
	const isOfTwo = parts.length > 1 && parts[0] !== undefined && wordsOf(parts[0]).at(-1) === 'or';
	if (!isOfTwo || (isMay(ask.code) && ask.code !== 'must-sign')) return ask;
	const { way: _, ...open } = ask;
	return { ...open, plain: false };
}

function readAlone(
	{ parts: own, label, isUnheard, isClaim = false, isDoubted = false }: Asking,
	reading: Reading,
	settle: (reading: Reading) => Question,
): About | null {
	const { message, text, known } = reading;
	const words = textOf(own);
	// "How many did he do": whose number it is was said before.
	const isOfGovernor = message.ofGovernors.length > 0 && !/\bpresidents?\b/.test(message.all);
	const of =
		isNumber(label) && !isOfGovernor && ofHim.test(words) ? numbersOf([...message.words, 'pardons'], []) : null;
	if (of !== null) return reading.about({ asks: [numbersAsk(of)] }) as About;
	// "Did she let anybody out yet", "was there a governor who freed them": of nobody by name, what was done there is told.
	const told = message.laws.codes;
	const [place, ...places] = told.length > 0 ? told : own.flatMap(({ officer }) => officer?.of ?? []);
	const isDone =
		(label === 'happened' || label === 'group' || (label === 'how-many' && didThey.test(words))) && didSo.test(words);
	// What a President did is told of no state.
	const isOfState = !/\b(?:president|presidents|biden|bidens|trump|trumps|obama|carter)\b/.test(reading.message.all);
	if (
		isOfState &&
		isDone &&
		namesNobody(own, reading) &&
		places.length === 0 &&
		/^(?!US|DC)[A-Z]{2}$/.test(place ?? '')
	)
		return reading.about({ codes: [place as string], asks: [actsAsked(own, words, reading)] }) as About;
	const several = severalOf(label, message.laws.codes, words, message.usual);
	if (several !== null) return { ...(reading.about({ codes: message.laws.codes }) as About), asks: several };
	const asked = own.map((part, i): Part => {
		const asking = { ...part, segment: { ...part.segment, asks: true } };
		return label === null || i < own.length - 1 ? asking : asLabelled(asking, label, message);
	});
	const parts = message.parts.map((part) => asked[own.indexOf(part)] ?? part);
	const segments = asked.map(({ segment }) => segment);
	const alone = partOfMessage({ ...message, parts }, segments, known, label !== null);
	const question = settle(readingOf(text, alone, known, reading));
	if (question.is !== 'about' || question.asks.length === 0) return null;
	// Who holds an office is asked of its own place, whichever court the rest is about.
	const office = question.asks.some(({ code }) => code === 'holder' || code === 'elected')
		? own.map(({ officer }) => officer?.of ?? null).find((of) => of !== null)
		: undefined;
	if (office !== undefined && /^[A-Z]{2}$/.test(office ?? '')) return { ...question, codes: [office as string] };
	const fitting = label === null ? [] : question.asks.filter((ask) => isFitting(ask, label));
	// "Is that true" of what has no form of a question.
	if (fitting.length > 0)
		return {
			...question,
			also: [],
			asks: isClaim ? fitting.map((ask) => asClaimed(ask, own.flatMap(wordsOf), isDoubted)) : fitting,
		};
	const [claim, ...besides] = isClaim && label === null ? question.asks : [];
	if (claim !== undefined && besides.length === 0 && (isEffect(claim.code) || isWhen(claim.code)))
		return { ...question, also: [], asks: [asClaimed(claim, own.flatMap(wordsOf), isDoubted)] };
	// What is read where nothing is answers no question whose words nobody knows.
	const isOpen = own.every(({ asks }) =>
		asks.every(({ code, asked: of }) => (open.has(code) || code === 'meaning') && of === null),
	);
	const isKnown = alone.hasPlace || ofPardon.test(words) || question.asks.some(({ code }) => code === 'general');
	return (isUnheard || label === 'meaning') && isOpen && !isKnown ? null : { ...question, also: [] };
}

/** Who decides, and whether somebody can be pardoned, is asked in words of its own. */
const ofPardon = /\b(?:who|whos|whose|whom|which office)\b|\b(?:can|could|may)\b.*\b(?:pardon|commut|clemenc|forgiv)/;

/** How many one did is asked as whether anybody. */
const didThey = /\b(?:did|has) (?:he|she)\b(?!.*\bhow many\b)/;
const didSo = /\b(?:did|has|have|had|was|were|is that|is it|commuted|pardoned|freed|spared|granted|released)\b/;

/** Nobody by a name, whom the register knows or does not. */
function namesNobody(own: readonly Part[], { message, people }: Reading): boolean {
	const tokens = own.flatMap(({ segment }) => segment.tokens);
	const [start = 0] = own.map(({ segment }) => segment.start);
	const read = new Set([...message.read].map((at) => at - start));
	return people.is.length + people.ask.length === 0 && !people.unread && !namesStranger(tokens, read);
}

/** Whether anybody at all was freed is answered by a yes; of some who are meant only what is told of numbers there. */
function actsAsked(
	own: readonly Part[],
	words: string,
	{ message, known }: Reading,
	isOfAny = ofAnybody.test(words),
): Ask {
	const asked =
		own.map(({ officer }) => officer).find((each) => each !== null) ?? sitting(message, words, known.holders);
	const bare = { code: 'how-many', act: message.usual, asked, plain: false } as const;
	if (!isOfAny) return { ...bare, of: null, yesNo: false, words: words.split(' ').filter((word) => !didSo.test(word)) };
	const of = ['acts', ...partsOf(words, known.holders.today)].join('-');
	return { ...bare, of, yesNo: true, words: words.split(' ') };
}

/** "Can he commute a death sentence, and has he ever done that": what was done there of what was asked before. */
function deedBefore({ parts }: Asking, last: Asking | undefined, reading: Reading): About | null {
	const { laws, said } = reading.message;
	const officer = parts.map((part) => part.officer).find((each) => each !== null) ?? said.asked;
	const [place, ...places] = [...new Set([...laws.codes, ...(officer?.of == null ? [] : [officer.of])])];
	const words = textOf(parts);
	if (last === undefined || !didThat.test(words) || places.length > 0 || !/^(?!US|DC)[A-Z]{2}$/.test(place ?? ''))
		return null;
	const ask = actsAsked(parts, textOf(last.parts), reading, true);
	return reading.about({ codes: [place as string], asks: [{ ...ask, asked: ask.asked ?? said.asked }] }) as About;
}

const didThat =
	/^(?:(?:and|but|so) )*(?:has|have|did)\b(?: \w+){1,4}? (?:(?:ever|actually|really|already) )*(?:done?|use|used|granted|tried) (?:that|it|so|one|this|any)(?: \w+){0,3}$|^(?:(?:and|but) )*(?:has|have|did) (?:he|she|\w+ \w+)$/;

/** "He filed with Kotek. Did she let anybody out yet": whoever is in office, by the name. */
function sitting({ laws }: Message, words: string, { officials, today }: Known['holders']): Asked | null {
	const [of] = laws.codes;
	if (of === undefined || !/\b(?:did|has) (?:he|she)\b/.test(words)) return null;
	const isOurs = (each: Official) =>
		each.of === of && each.office === 'governor' && standingOn(each, today) === 'holds';
	const name = officials.find(isOurs)?.person;
	return name === undefined ? null : { officer: 'governor', of, self: false, name };
}

/** A sentence that asks what the label says, whatever the tables read in it. */
function asLabelled(part: Part, label: string, { laws, people, said, usual, words, parts: told }: Message): Part {
	const isPlaced = laws.codes.length > 0;
	const besides = { isPlaced, isOfState: namesOther(laws), isOfPerson: people.is.length > 0, usual };
	if (label === 'residence') return asResidence(part, besides);
	const key = label.startsWith(ofRow) ? label.slice(ofRow.length) : null;
	const named = key === null ? codeOf(label) : topicThere(key, besides);
	// "Get it in now before he is sentenced, they say. When can it be asked for".
	const isEarly = named === 'when' && told.some(({ asks }) => asks.some(({ code }) => code === 'before'));
	// "Can a student with two thefts get one" is asked of the case, and of no officer's power.
	const isOfCase = named === 'may' && part.officer === null && getsOne.test(part.segment.text);
	const topic = isEarly ? 'before' : isOfCase ? 'barred' : named;
	if (key !== null && topic === undefined) return isLeftToPlace(key, besides) ? part : { ...part, row: key, label };
	if (topic === undefined || leftToWords(topic, part, besides)) return part;
	if (!tellsOf(topic, words)) return part;
	const read = part.asks.filter(({ code }) => code === topic);
	// Which general question it is is read by its words.
	if (read.length > 0 && open.has(topic)) return { ...part, asks: read, label };
	const officer = isMay(topic) ? (part.officer ?? said.asked ?? anyGovernor) : part.officer;
	const asks = read.length > 0 ? read : asksOf(part.segment, officer, usual, topic);
	if (!asks.some(({ code }) => code === topic)) return part;
	const own = { ...part, officer, asks, meant: topic, label };
	const row = generalKey(wordsOf(part))?.of;
	return open.has(topic) || (row !== undefined && isOfTopic(row, topic)) ? own : { ...own, row: null };
}

const howManySit =
	/^(?:and )?how many (?:are|is) (?:they|there|it|on (?:it|the))\b|^(?:and )?how many (?:people|persons|members|of them) (?:are|is|sit|serve)\b/;

const getsOne =
	/^(?:(?:so|and|but|then|also|ok) )*(?:can|could|may) (?:\w+ ){1,12}?(?:get|receive|obtain|win|be (?:granted|given)) (?:a |an |one\b|any |the )?(?:full )?(?:pardon|clemency|one)\b/;

/** Whether a question that was settled is the one a label stands for, in whichever table it is answered. */
export function isFitting(ask: Ask, label: string): boolean {
	if (labelOf(ask) === label) return true;
	const code = codeOf(label);
	if (code === 'may' && ask.code === 'barred') return true;
	const topic = ask.code === 'general' ? topicOfRow.get(ask.of ?? '') : ask.code;
	// Where a court is named some general questions are topics of its law.
	if (code === undefined) return topicThere(label.slice(ofRow.length), { isPlaced: true, isOfState: true }) === topic;
	return topic === code || (topic !== undefined && isWhen(topic) && isWhen(code)) || (isMay(code) && isMay(ask.code));
}
