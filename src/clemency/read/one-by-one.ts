import { type Ask, type AskCode, mays, whens } from '../judge/ask.js';
import type { Asked } from '../judge/question.js';
import type { Guess } from '../shapes/learned.js';
import { actSaid } from './acts.js';
import { asResidence, leftToWords, open } from './as-guessed.js';
import { asksOf } from './asks.js';
import { generalKey } from './general-row.js';
import { guessedInMessage } from './in-message.js';
import { codeOf, labelOf, ofRow, topicOfRow } from './labels.js';
import { type Message, partOfMessage } from './message.js';
import { numbersOf } from './numbers.js';
import type { Part } from './parts.js';
import type { Question, Unread } from './question.js';
import { type Reading, readingOf } from './reading.js';
import { opensQuestion } from './segments.js';
import { tellsClaim } from './tables/asking.js';
import { asNouns, ofPlace, placedAs } from './tables/guesses.js';
import { severalOf } from './two-sovereigns.js';
import { isEcho, whoIsRight } from './who-is-right.js';
import { isOfTopic } from './without-court.js';

/*
 * The questions of a message one by one, in their order: what each asks is known by what others asked in such words with
 * such sentences around them, and each is settled by itself, with the places and people of the whole.
 */

type About = Extract<Question, { is: 'about' }>;

/** A message of more questions is a list, of which the first are answered. */
const mostQuestions = 8;
/**
 * So likely to ask nothing, a sentence tells: one that leads to a question, one that is open, one with a mark or in few
 * words, and one that has the form of a question as well.
 */
const telling = { leading: 0.3, open: 0.5, marked: 0.8, both: 0.97 };
/** A guess less likely than this leaves what the words ask: where they ask nothing of their own, and where they do. */
const sure = { overNothing: 0.5, overWords: 0.8 };
/** So unlikely, the likeliest guess says nothing. */
const unheard = { short: 0.4, story: 0.5 };
/** In so few words hardly anything is told. */
const mostOfShort = 35;
/** "South Carolina fee": a question without a verb has no more words. */
const mostOfNouns = 5;

/** Sentences that ask one thing, and what; several where one is the other's "or", or tells what the other refers to. */
interface Asking {
	readonly parts: readonly Part[];
	readonly label: string | null;
	/** It has the words of a question, and is not only likely to be one. */
	readonly isPlain: boolean;
	/** Nobody asked anything in such words. */
	readonly isUnheard: boolean;
	/** It asks whether what they say is so. */
	readonly isClaim?: boolean;
}

/** What was asked of a message, and which of its questions nothing was read in. */
export interface OneByOne {
	readonly found: readonly About[];
	readonly unread: readonly Unread[];
}

/** Null where a message asks less than two things, or too many. */
export function oneByOne(reading: Reading, settle: (reading: Reading) => Question): OneByOne | null {
	const { message, known } = reading;
	const { parts } = message;
	// Whose court it was, here or there, is read in the whole of a message.
	if (parts.some(({ officer }) => officer?.officer === 'foreign-ruler')) return null;
	if (parts.length < 2 || parts.filter(({ segment }) => segment.asks).length > mostQuestions) return null;
	const around = guessedInMessage(parts, known.learned);
	const told = message.said.told?.events;
	// Where a sentence ended on a day that is told, the years are counted from it.
	const isOver = (told?.end ?? told?.release) !== undefined;
	const apart = joined(parts.flatMap((_, at) => askingOf(parts, at, around[at] ?? [], message.people.used)));
	const asking = isOver ? apart : withDuration(apart);
	if (asking.length < 2 || asking.length > mostQuestions) return null;
	// "How many in his first term, and how many in the second": read with the question before it.
	const withLast = (told: About | undefined, last: Asking | undefined, each: Asking): About | null => {
		if (told === undefined || last === undefined) return null;
		const read = readOne({ ...each, parts: [...last.parts, ...each.parts], label: null }, reading, settle);
		const isSame = (ask: Ask) => told.asks.some(({ code, of }) => code === ask.code && of === ask.of);
		return read?.asks.every(isSame) === false ? read : null;
	};
	const found: About[] = [];
	const unread: Unread[] = [];
	asking.forEach((each, i) => {
		const read = ofActBefore(readOne(each, reading, settle), each, asking[i - 1]);
		const both = read === null && !reading.isLong ? withLast(found.at(-1), asking[i - 1], each) : null;
		if (read !== null) found.push(read);
		else if (both !== null) found.splice(-1, 1, both);
		else if (each.isPlain) unread.push({ nth: i + 1, words: each.parts.flatMap(wordsOf) });
	});
	return found.length === 0 ? null : { found, unread };
}

const wordsOf = ({ segment: { tokens } }: Part) => tokens.map(({ word }) => word);

/** What a sentence asks; nothing where it only tells. */
function askingOf(
	parts: readonly Part[],
	at: number,
	guesses: readonly Guess[],
	people: ReadonlySet<number>,
): readonly Asking[] {
	const part = parts[at] as Part;
	const words = wordsOf(part);
	const isShort = parts.reduce((all, { segment }) => all + segment.tokens.length, 0) <= mostOfShort;
	const own = part.asks.filter(({ code }) => !open.has(code) && code !== 'meaning');
	const { asks, isMarked, sentence } = part.segment;
	const isFormed = opensQuestion(words);
	// "South Carolina fee, how often do they meet".
	const isNoun = isShort && words.length <= mostOfNouns && own.some(({ code }) => asNouns.has(code) || code === 'when');
	if (isNoun && !isFormed) return [{ parts: [part], label: null, isPlain: true, isUnheard: false }];
	// "And" before a question of its own.
	if (!asks || words.every((word) => /^(?:and|or|also|but|so|plus|then)$/.test(word))) return [];
	const told = guesses.find(({ label }) => label === 'none')?.chance ?? 0;
	const next = parts[at + 1]?.segment;
	const leads = next?.sentence === sentence && next.asks;
	// "Pled guilty in Newark, is there a fee?": what leads to a question has its mark, and not its form.
	const unmarked = leads && !isFormed ? telling.leading : telling.open;
	if (told >= (!(isMarked || isShort) || (leads && !isFormed) ? unmarked : isFormed ? telling.both : telling.marked))
		return [];
	// "If the governor signs it, can I have a pistol" asks behind its comma.
	if (leads && opensIf.test(words.join(' '))) return [];
	const best = guesses.find(({ label }) => label !== 'none');
	const chance = (best?.chance ?? 0) / (1 - told);
	const isOther = own.length > 0 && !own.some(({ code }) => isLike(code, best?.label ?? ''));
	const label = best !== undefined && chance >= (isOther ? sure.overWords : sure.overNothing) ? best.label : null;
	// Whether a claim is so is asked in the words of the claim.
	const isOfTwo = whoIsRight.test(words.join(' '));
	if (isEcho(words) || isOfTwo) {
		const before = parts.slice(0, at);
		// "A buddy says the governor can fix it": of an office it is claimed that it may.
		const last = before.at(-1);
		const ofOffice =
			last !== undefined && !isOfTwo && last.officer !== null && wordsOf(last).some((word) => tellsClaim.has(word));
		if (ofOffice && last !== undefined && (label === null || !says(last, label)))
			return [{ parts: [last], label: 'may', isPlain: true, isUnheard: false, isClaim: true }];
		const claim = label === null ? undefined : before.findLast((each) => says(each, label));
		// "Somebody posted that she got a pardon for voting, is it true" asks what became of her.
		const ofPerson = before.at(-1);
		if (ofPerson !== undefined && !isOfTwo && tellsOf(ofPerson, people))
			return [{ parts: [ofPerson], label: 'happened', isPlain: true, isUnheard: false, isClaim: true }];
		const claims = claim === undefined ? [...before.slice(isOfTwo ? -2 : -1), part] : [claim];
		return [
			{ parts: claims, label: claim === undefined ? null : label, isPlain: true, isUnheard: false, isClaim: !isOfTwo },
		];
	}
	// In a story what asks nothing that is known may only look like a question.
	if (label === null && part.asks.length === 0 && !isShort && !isMarked) return [];
	return [
		{
			parts: [part],
			label,
			isPlain: isMarked || isShort,
			isUnheard: chance < (isShort ? unheard.short : unheard.story),
		},
	];
}

/** What the tables read is what others asked, or the same in other words. */
const isLike = (code: AskCode, label: string) =>
	code === codeOf(label) || (isNumber(code) && isNumber(label)) || (isWhen(code) && isWhen(label));

const opensIf = /^(?:and |but |so |or )*if (?!.*\b(?:does|do|will|would|can|could|is|are|what|how|who|when|where)\b)/;

/** A sentence tells that somebody who is named was pardoned. */
const tellsOf = (part: Part, people: ReadonlySet<number>) =>
	part.segment.tokens.some((_, i) => people.has(part.segment.start + i)) &&
	/\b(?:pardon|pardoned|commuted|commutation|clemency|freed|released)\b/.test(wordsOf(part).join(' '));

/** A sentence says something of what a label stands for. */
const says = ({ guesses = [] }: Part, label: string) =>
	guesses.some((guess) => guess.label === label && guess.chance > 0.2);

/** "Does he do it alone or does he need the board" and "how would I know whether it was federal" ask one thing. */
function joined(asking: readonly Asking[]): readonly Asking[] {
	const all: Asking[] = [];
	for (const each of asking) {
		const last = all.at(-1);
		const [first] = each.parts.flatMap(wordsOf);
		const isOne = last?.parts.flatMap(wordsOf).at(-1) === 'or' || first === 'whether';
		const words = each.parts.flatMap(wordsOf).join(' ');
		const isCount = bareCount.test(words);
		// A claim that has the form of a question is asked about once.
		if (last?.parts.some((part) => each.parts.includes(part)) === true) all.splice(-1, 1, each);
		else if (last === undefined || !(isOne || isCount)) all.push(each);
		else
			all.splice(-1, 1, {
				...last,
				parts: [...last.parts, ...each.parts],
				// "Can it be asked for now, or when can one ask".
				label: last.label === each.label || last.label === 'before' ? last.label : null,
			});
	}
	return all;
}

const numbersAsk = (of: string): Ask => ({
	code: 'numbers',
	act: 'pardon',
	asked: null,
	of,
	yesNo: false,
	plain: false,
});
const isNumber = (label: string | null) => label === 'numbers' || label === 'how-many';
const ofHim = /\b(?:he|she|they|his|her|their)\b/;
/** "Does he need the judges, and how many". */
const bareCount = /^(?:and )?how many$/;

/** "What is a reprieve, and can the governor give one": what "one" is was asked about before. */
function ofActBefore(read: About | null, { parts, isClaim = false }: Asking, last: Asking | undefined): About | null {
	const words = parts.flatMap(wordsOf);
	const own = actSaid(words.filter((word, i) => !(/^pardons?$/.test(word) && /^boards?$/.test(words[i + 1] ?? ''))));
	const before = last === undefined ? null : actSaid(last.parts.flatMap(wordsOf));
	const refers = own === null && words.some((word) => /^(?:one|it|them)$/.test(word));
	const act = isClaim ? own : refers ? before : null;
	const isMeant = act !== null && act !== 'pardon';
	return read === null || !isMeant ? read : { ...read, asks: read.asks.map((ask) => ({ ...ask, act })) };
}

/** "The fee, how long, and where to file": beside these "how long" alone asks how long it takes. */
function withDuration(asking: readonly Asking[]): readonly Asking[] {
	const beside = asking.some(({ label, parts }) =>
		/^(?:cost|where)$/.test(label ?? parts.flatMap(({ asks }) => asks.map(({ code }) => code))[0] ?? ''),
	);
	if (!beside) return asking;
	return asking.map((each) =>
		bareLong.test(each.parts.flatMap(wordsOf).join(' ')) ? { ...each, label: 'duration' } : each,
	);
}

const bareLong = /^(?:and )?how long(?: and)?$/;

/** What one question asks, and of whom; null where nothing is read in it. */
function readOne(
	{ parts: own, label, isUnheard, isClaim = false }: Asking,
	reading: Reading,
	settle: (reading: Reading) => Question,
): About | null {
	const { message, text, known } = reading;
	const words = own.flatMap(wordsOf).join(' ');
	// "How many did he do": whose number it is was said before.
	const of = isNumber(label) && ofHim.test(words) ? numbersOf([...message.words, 'pardons'], []) : null;
	if (of !== null) return reading.about({ asks: [numbersAsk(of)] }) as About;
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
	const fitting = label === null ? [] : question.asks.filter((ask) => fits(ask, label));
	// "Is that true" of what has no form of a question.
	if (fitting.length > 0)
		return { ...question, also: [], asks: isClaim ? fitting.map((ask) => ({ ...ask, yesNo: true })) : fitting };
	// What is read where nothing is answers no question whose words nobody knows.
	const isOpen = own.every(({ asks }) => asks.every(({ code, asked: of }) => open.has(code) && of === null));
	const isKnown = alone.hasPlace || ofPardon.test(words) || question.asks.some(({ code }) => code === 'general');
	return isUnheard && isOpen && !isKnown ? null : { ...question, also: [] };
}

/** Who decides, and whether somebody can be pardoned, is asked in words of its own. */
const ofPardon = /\b(?:who|whos|whose|whom|which office)\b|\b(?:can|could|may)\b.*\b(?:pardon|commut|clemenc|forgiv)/;

const isMay = (code: AskCode) => (mays as readonly string[]).includes(code);
const anyGovernor: Asked = { officer: 'governor', of: null, self: false };

/** A sentence that asks what the label says, whatever the tables read in it. */
function asLabelled(part: Part, label: string, { laws, people, said, usual, parts: told }: Message): Part {
	const isPlaced = laws.codes.length > 0;
	const besides = { isPlaced, isOfPerson: people.is.length > 0, usual };
	if (label === 'residence') return asResidence(part, besides);
	const key = label.startsWith(ofRow) ? label.slice(ofRow.length) : null;
	const named = key === null ? codeOf(label) : isPlaced ? placedAs.get(key) : undefined;
	// "Get it in now before he is sentenced, they say. When can it be asked for".
	const isEarly = named === 'when' && told.some(({ asks }) => asks.some(({ code }) => code === 'before'));
	const topic = isEarly ? 'before' : named;
	if (key !== null && topic === undefined) return ofPlace.has(key) ? part : { ...part, row: key, label };
	if (topic === undefined || leftToWords(topic, part, besides)) return part;
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

const isWhen = (code: string) => (whens as readonly string[]).includes(code);

/** Whether a question that was settled is the one a label stands for, in whichever table it is answered. */
function fits(ask: Ask, label: string): boolean {
	if (labelOf(ask) === label) return true;
	const code = codeOf(label);
	const topic = ask.code === 'general' ? topicOfRow.get(ask.of ?? '') : ask.code;
	if (code === undefined) return placedAs.get(label.slice(ofRow.length)) === topic;
	return topic === code || (topic !== undefined && isWhen(topic) && isWhen(code)) || (isMay(code) && isMay(ask.code));
}
