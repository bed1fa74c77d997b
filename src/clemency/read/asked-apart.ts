import type { Ask, AskCode } from '../judge/ask.js';
import { actAsked } from './acts.js';
import { asksWhatBecame } from './case-asked.js';
import { asClaimed } from './claimed.js';
import { isOfForm } from './effect-put.js';
import { leftOf } from './kinds-of-ask.js';
import { type Message, partOfMessage } from './message.js';
import { oneByOne } from './one-by-one.js';
import type { Question } from './question.js';
import { most, type Reading, readingOf } from './reading.js';
import { opensQuestion, type Segment } from './segments.js';
import { tellsClaim } from './tables/asking.js';
import { whoIsRight } from './tables/who-is-right.js';
import { unreadOf } from './unread.js';
import { isEcho } from './who-is-right.js';

/*
 * A message of several sentences: each that asks is read by itself, what is asked from its own words; the others tell of
 * the case. "Is that true" and "which of them" are read with the sentence before.
 */

type About = Extract<Question, { is: 'about' }>;

type Sentence = readonly Segment[];

/** A sentence that asks, with those before it that it refers to. */
interface Unit {
	readonly sentences: readonly Sentence[];
	/** It asks whether what was said before is so. */
	readonly isClaim: boolean;
	/** It asks about that, and then about more. */
	readonly isBoth: boolean;
}

/** In so few words what was told is asked about as well. */
const mostOfShort = 35;
/** More questions than these are not read one by one. */
const mostUnits = 8;

/** A part of a message that was read by itself. */
interface Read {
	readonly question: About;
	readonly part: Message;
}

/**
 * The questions of a message one by one. `ofDeed` = what is asked of a case that is told by what happened;
 * `isOfTwoCountries` = whoever lives abroad, or was convicted here and there, is told so first.
 */
export function askedApart(
	reading: Reading,
	settle: (reading: Reading) => Question,
	ofDeed: Question | null,
	isOfTwoCountries: boolean,
): Question {
	const { text, message, known } = reading;
	const each = isOfTwoCountries ? null : oneByOne(reading, settle);
	if (each !== null && ofDeed?.is === 'about') {
		// What is asked besides of no case.
		const beside = each.found.filter(
			({ asks, people: own }) =>
				own.length === 0 && asks.every(({ code, words = [] }) => !ofCase.has(code) && !asksWhatBecame(words.join(' '))),
		);
		return beside.length === 0 ? ofDeed : together([ofDeed, ...beside], reading, true);
	}
	if (each !== null && ofDeed === null) {
		const question = together(each.found, reading, true);
		// A case is told whole, and so is what is known of another country.
		const isTold = question.people.length > 0 || question.codes.some((code) => /^[a-z]/.test(code));
		return each.unread.length === 0 || isTold ? question : { ...question, unread: each.unread };
	}
	const readAlone = (segments: readonly Segment[]) => {
		const part = partOfMessage(message, segments, known);
		const question = settle(readingOf(text, part, known, reading));
		return question.is === 'about' && isUnderstood(question, part) ? { question, part } : null;
	};
	const sentences = sentencesOf(message.parts.map(({ segment }) => segment));
	const units = sentences.length < 2 ? [] : unitsOf(sentences, reading.isLong);
	// A short message may ask by what it told: "my green card is gone. would a pardon help".
	const isByTold = message.asking.some(
		({ segment, asks }) => asks.length > 0 && !units.some(({ sentences: own }) => own.flat().includes(segment)),
	);
	// Several short questions about one person are one question about the case.
	const isShort = isByTold || reading.people.is.length > 0;
	const isApart =
		ofDeed === null &&
		units.length > 0 &&
		units.length <= mostUnits &&
		(reading.isLong || message.words.length > mostOfShort || !isShort);
	const found = (isApart ? units : []).flatMap((unit): readonly About[] => {
		const read = readAlone(unit.sentences.flat());
		if (read === null) return [];
		const asks = unit.isClaim ? disputedIn(unit, read.question) : unit.isBoth ? withActOf(read) : read.question.asks;
		return asks.length === 0 ? [] : [{ ...read.question, asks }];
	});
	// Of each sentence that asks, what stands in it; beside marked ones another only tells.
	const open = (units.length > 0 ? units.flatMap((unit) => unit.sentences.at(-1) ?? []) : sentences.flat()).filter(
		(segment) => segment.asks,
	);
	const marked = new Set(open.flatMap(({ isMarked, sentence }) => (isMarked ? [sentence] : [])));
	const asked = marked.size === 0 ? open : open.filter(({ sentence }) => marked.has(sentence));
	const named = (question: About): About => {
		// A case is told whole, and so is what is known of another country.
		if (question.people.length > 0 || question.codes.some((code) => /^[a-z]/.test(code))) return question;
		// Figures are told together; in a story without question marks what opens like one may tell.
		if (question.asks.some(({ code }) => code === 'numbers') || (reading.isLong && marked.size === 0)) return question;
		const unread = unreadOf(message.parts, asked, (segment) => readAlone([segment]) !== null);
		return unread.length === 0 ? question : { ...question, unread };
	};
	if (found.length > 0) return named(together(found, reading));
	const question = ofDeed ?? settle(reading);
	return question.is === 'about' ? named(question) : question;
}

/** Told with a case in any answer. */
const ofCase: ReadonlySet<AskCode> = new Set(['who', 'may', 'happened', 'sentence', 'how-many', 'group', 'numbers']);

/** "They can cut it down, is that true, and who decides": what was claimed is what is asked about. */
function withActOf({ question, part: { words, usual } }: Read): readonly Ask[] {
	const act = actAsked(words);
	return question.asks.map((ask) => (act === null || ask.act !== usual ? ask : { ...ask, act }));
}

function sentencesOf(segments: readonly Segment[]): readonly Sentence[] {
	const sentences = new Map<number, Segment[]>();
	for (const segment of segments) {
		const known = sentences.get(segment.sentence);
		if (known === undefined) sentences.set(segment.sentence, [segment]);
		else known.push(segment);
	}
	return [...sentences.values()];
}

const wordsOf = (sentence: Sentence) => sentence.flatMap(({ words }) => words);
const textOf = (sentence: Sentence) => sentence.map(({ text }) => text).join(' ');

/** The sentences that ask, each with those it refers to. */
function unitsOf(sentences: readonly Sentence[], isLong: boolean): readonly Unit[] {
	const isMarked = (sentence: Sentence) => sentence.some((segment) => segment.isMarked);
	const hasMark = sentences.some(isMarked);
	return sentences.flatMap((sentence, at): readonly Unit[] => {
		const all = textOf(sentence);
		if (!sentence.some(({ asks }) => asks) && !(at > 0 && alsoWants.test(all))) return [];
		// Where a story has question marks, "I do not know whether he can" tells how somebody feels.
		if (isLong && hasMark && !isMarked(sentence) && !wantsToKnow.test(all) && !opensQuestion(all)) return [];
		// The claim that an echo asks about is read with it.
		const next = sentences[at + 1];
		if (next !== undefined && isEcho(textOf(next))) return [];
		const before = sentences.slice(0, at);
		if (whoIsRight.test(all)) return [{ sentences: [...claimsOf(before), sentence], isClaim: true, isBoth: false }];
		const last = before.at(-1);
		const isClaim = isEcho(all);
		const isBoth = !isClaim && opensWithEcho(sentence);
		const needsLast = last !== undefined && (isClaim || isBoth || (refers.test(all) && !asksOfItself.test(all)));
		// "One is in state prison. The other is federal. Do both go to him": both were told.
		const told = needsLast
			? before.slice(/^(?:and |but )?(?:the|my|his|her) other\b/.test(wordsOf(last).join(' ')) ? -2 : -1)
			: [];
		return [{ sentences: [...told, sentence], isClaim, isBoth }];
	});
}

/** "Is that true, and who has the last word on it". */
const opensWithEcho = ([first]: Sentence) =>
	first !== undefined && isEcho(first.words.filter((word) => word !== 'and').join(' '));

/** "Also my cousin wants to run for the school board", behind a question. */
const alsoWants =
	/^(?:also|and also|plus|same for|and) (?:\w+ ){0,4}(?:want|wants|need|needs|would like|wonders|hopes)\b/;
const wantsToKnow =
	/\b(?:want|wants|wanted|like|need|needs|love) to (?:know|understand|find out)\b|\b(?:i am|im|i was|just) wondering\b|\b(?:my|the|one|another|other|second|last|only) question\b|\b(?:anybody|anyone|somebody|someone|you) know\b|\b(?:asks?|asking) (?:whether|if|who|what|how|when|where)\b|^(?:please |pls |also |and )*(?:tell me|explain)\b/;
const refers = /\b(?:those|these|them|either|both|which one|which of)\b/;
const asksOfItself = /\b(?:pardon|who|where|when|cost|apply)\b/;

/** What somebody says, as far as it stands together; else the sentence before. */
function claimsOf(before: readonly Sentence[]): readonly Sentence[] {
	const claims = before.slice(-3).filter((sentence) => wordsOf(sentence).some((word) => tellsClaim.has(word)));
	const saves = claims.some((sentence) =>
		/\b(?:stops?|saves?|fixes|settles?) (?:it|that|him|her|me|us)\b/.test(wordsOf(sentence).join(' ')),
	);
	// "One says a pardon stops it": what it is stands before.
	if (saves) return before.slice(-5);
	return claims.length > 0 ? claims : before.slice(-1);
}

/** What a claim is about: of somebody who is named what became of the case, where it tells that. */
function disputedOf({ asks, people }: About): readonly Ask[] {
	const happened = people.length > 0 ? asks.filter(({ code }) => code === 'happened') : [];
	return happened.length > 0 ? happened : asks.filter(isDisputed);
}

/** "She says it needs the board. Is that so": one claim is answered by its yes or no. */
function disputedIn({ sentences }: Unit, question: About): readonly Ask[] {
	const asks = disputedOf(question);
	const [claim, echo, ...others] = sentences;
	const isOne = claim !== undefined && echo !== undefined && others.length === 0 && isEcho(textOf(echo));
	return isOne ? asks.map((ask) => asClaimed(ask, wordsOf(claim))) : asks;
}

/** What people are of two minds about. */
const isDisputed = ({ code }: Ask) => !notDisputed.has(code);
const notDisputed: ReadonlySet<string> = new Set([
	'age',
	'licence',
	'travel',
	'enlisting',
	'public',
	'happened',
	'meaning',
	'sentence',
	'proof',
	'barred',
	'relative',
]);

/** Answered by these whatever the sentence said: that they were found is enough. */
const byThemselves: ReadonlySet<string> = new Set([
	'general',
	'numbers',
	'holder',
	'elected',
	'happened',
	'difference',
]);

function isUnderstood({ asks }: About, { asking }: Message): boolean {
	const read = asking.flatMap((part) => part.asks);
	return (
		read.some(({ code }) => code !== 'meaning') ||
		asks.some(({ code, of }) => byThemselves.has(code) || (code === 'meaning' && of !== null))
	);
}

const sameList = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

/** Who decides is asked by these. */
const decides = /^(?:which|who|whos|whose|whom|decides?|grants?|pardons|signs|office)$/;

/** "Can my brother get one". */
const mayGet = /\b(?:can|could|may) (?:\w+ ){1,6}(?:get|have|receive)\b/;

/** "One pardon or two, and how long in each": that each court has its own says who decides; "who do I ask" is told once. */
function ofEach(asks: readonly Ask[]): readonly Ask[] {
	if (!asks.some(({ of }) => of === 'otherState' || of === 'twoSovereigns')) return asks;
	const has = (wanted: AskCode) => asks.some(({ code }) => code === wanted);
	if (has('when') || has('cost') || has('duration') || has('may')) return asks.filter(({ code }) => code !== 'who');
	const [where] = asks.filter(({ code }) => code === 'where');
	return where?.words?.includes('who') === true && has('who') ? asks.filter((ask) => ask !== where) : asks;
}

/** Who decides in another country is told with what its ruler may do. */
function ofAbroad([code = '', ...others]: readonly string[], asks: readonly Ask[]): readonly Ask[] {
	if (others.length > 0 || !/^[a-z]/.test(code)) return asks;
	const isPower = (ask: Ask) => ask.code === 'who' || ask.code === 'may';
	return asks.filter((ask, i) => !isPower(ask) || !asks.slice(0, i).some(isPower));
}

/** Several questions as one: each keeps whose law and whose case it is about, where these differ. */
function together(questions: readonly About[], { about, message }: Reading, isEach = false): About {
	// "How is that possible" beside a question of its own.
	const isBare = ({ code, asked, words = [] }: Ask) =>
		(code === 'who' || code === 'happened') &&
		asked === null &&
		!words.some((word) => decides.test(word)) &&
		!mayGet.test(words.join(' '));
	const isAsked = !isEach && questions.some(({ asks }) => asks.some((ask) => !isBare(ask)));
	const union = (of: (question: About) => readonly string[]) => [...new Set(questions.flatMap(of))];
	const codes = union((question) => question.codes);
	const people = union((question) => question.people);
	const asks = new Map<string, Ask>();
	for (const question of questions)
		for (const ask of question.asks) {
			if (isAsked && question.people.length === 0 && question.asks.length === 1 && isBare(ask)) continue;
			const key = `${ask.code} ${isOfForm(ask)} ${ask.of} ${ask.asked?.officer} ${ask.asked?.of} ${question.codes.join()} ${question.people.join()}`;
			const isOwn = !sameList(question.codes, codes) || !sameList(question.people, people);
			const own = isOwn ? { ...ask, within: { codes: question.codes, people: question.people } } : ask;
			const known = asks.get(key);
			// Asked twice, it is asked in the words of both, and answered by a word where one of them is.
			const both = known !== undefined && ask.plain && !known.plain ? own : (known ?? own);
			// "Is there a fee, and do they give it back": whether there is one is what the word answers.
			const isFee = ask.code === 'cost' && known?.plain === true;
			const words = isFee ? known.words : [...(known?.words ?? []), ...(ask.words ?? [])];
			asks.set(key, ask.words === undefined || words === undefined ? both : { ...both, words });
		}
	const own = ofAbroad(codes, ofEach([...asks.values()]));
	return {
		...(about({ codes, people }) as About),
		said: { ...message.said, hinges: Object.assign({}, ...questions.map(({ said }) => said.hinges)) },
		locality: questions.map(({ locality }) => locality).find((each) => each !== null) ?? null,
		readAs: union((question) => question.readAs),
		alsoState: questions.some(({ alsoState }) => alsoState),
		...(questions.some(({ stranger }) => stranger === true) ? { stranger: true } : {}),
		asks: own.slice(0, most),
		// Who decides, and what became of it, is told with a case in any answer.
		also: [...new Set([...questions.flatMap(({ also }) => also), ...leftOf(own, most)])].filter(
			(code) => people.length === 0 || !['who', 'happened', 'before'].includes(code),
		),
	};
}
