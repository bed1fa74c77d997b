import { type AskCode, askCodes, effects, mays } from '../judge/ask.js';
import type { Act, Asked } from '../judge/question.js';
import type { Guess, Learned } from '../shapes/learned.js';
import { actsExplained } from './acts.js';
import { asksOf } from './asks.js';
import { featuresOf, wordsOf } from './features.js';
import { generalKey } from './general-row.js';
import { type Holders, holderAt } from './holders.js';
import type { Laws } from './laws.js';
import type { Part } from './parts.js';
import type { NamedPeople } from './people.js';
import { ofResidence, whereOneLives } from './residence.js';
import { asNouns, leftToTables, needs, ofPlace, placedAs } from './tables/guesses.js';
import { isOfTopic, withoutCourt } from './without-court.js';

/*
 * What a sentence asks by how others asked it, beside what the tables read: thousands of sentences whose question is
 * known stand in `test/clemency/learned/sentences`, and what was learned from them in `learned.json` (decision 040).
 */

/** What is named in the message that the sentences are of. */
interface Named {
	readonly laws: Laws;
	readonly people: NamedPeople;
	/** Words that name an officer. */
	readonly taken: ReadonlySet<number>;
	readonly usual: Act;
	readonly holders: Holders;
}

/**
 * A guess less likely than this leaves what the tables read. Measured on sentences of people who had seen none of the
 * others: from here on the guess is right more often.
 */
const sure = { overNothing: 0.5, overVague: 0.6, overWords: 0.5, besidePerson: 0.8, withoutQuestion: 0.65 };
/** From here on nothing else is meant. */
const certain = 0.9;
/** What the tables read stands beside a guess where it is at least so likely. */
const possible = 0.05;
/** So likely to tell something, a sentence of a story asks nothing; one that looks like a question has to be surer. */
const telling = { plain: 0.7, asking: 0.95 };
/** In more words somebody tells more than what is asked. */
const mostOfShort = 35;

/** The sentences of a message, each with what it asks. */
export function byExample(
	parts: readonly Part[],
	{ laws, people, taken, usual, holders }: Named,
	{ guess, labels }: Learned,
): readonly Part[] {
	const named = { places: laws.used, officers: taken, people: people.used };
	const isPlaced = laws.codes.length > 0;
	const isOfPerson = people.is.length > 0;
	const said = parts.flatMap(({ segment }) => segment.tokens.map(({ word }) => word));
	const all = said.join(' ');
	const isStory = said.length > mostOfShort;
	const whole = isStory ? undefined : generalKey(said)?.of;
	const isMarked = parts.some(({ segment }) => segment.isMarked);
	const isAsked = parts.some(({ segment }) => segment.asks);
	return parts.map((unsaid, i) => {
		const { segment, officer, asks } = unsaid;
		const words = wordsOf(segment.tokens, segment.start, named);
		const each = { ...unsaid, said: words };
		if (asks.length === 0 && refersBack(each, parts[i - 1])) return each;
		// What looks like no question in a story tells something: nothing is guessed of it.
		if (isStory && isAsked && !segment.asks && !mayAsk(each)) return each;
		const row = generalKey(segment.tokens.map(({ word }) => word))?.of ?? null;
		// One word says too little of what is asked.
		if (words.filter((word) => !word.startsWith('@')).length < 2) return each;
		const guesses = guess(featuresOf({ words, asks, officer, row, isPlaced, isOfPerson }));
		const [best] = guesses;
		if (best === undefined || isUnlearned(row ?? whole, labels)) return each;
		const known = best.chance >= certain ? { ...each, label: best.label } : each;
		const isOfPower = officer === null && isMay(codes.get(known.label ?? '')) && (segment.asks || !isAsked);
		const part = isOfPower ? withName(known, holders) : known;
		if (isStory && best.label === 'none') {
			const isTold = !segment.isMarked && best.chance >= (segment.asks && !isMarked ? telling.asking : telling.plain);
			// What is asked may refer to it.
			return isTold ? { ...part, asks: isAsked ? asks : [], segment: { ...segment, asks: false } } : part;
		}
		if (needs.some(({ of, said }) => of.has(best.label) && !said.test(all))) return part;
		const isOpen = row === null && asks.every(({ code }) => open.has(code) || code === 'meaning');
		const besides = {
			isOpen,
			isOfPerson,
			isPlaced,
			row,
			officer: part.officer ?? (isPlaced || part.label !== undefined ? anyGovernor : null),
		};
		// "Got turned down, is there a judge I can take that to": what is told beside a question asks no other.
		const told = part.label === 'none' && !isStory ? { ...part, row: null } : part;
		if (isAsked && !segment.asks)
			return asksUnmarked(part, guesses)
				? weighed({ ...part, segment: { ...segment, asks: true } }, besides, guesses, usual)
				: told;
		const needed = Math.max(
			isOpen ? (asks.length === 0 ? sure.overNothing : sure.overVague) : sure.overWords,
			isOfPerson ? sure.besidePerson : 0,
			segment.asks ? 0 : sure.withoutQuestion,
		);
		return best.chance < needed ? part : weighed(part, besides, guesses, usual);
	});
}

/** "Beshear on his own, no board": a name that stands for an office only where its power is asked about. */
function withName(part: Part, holders: Holders): Part {
	const { tokens, start } = part.segment;
	for (let at = 0; at < tokens.length; at++) {
		const found = holderAt(tokens, at, null, holders);
		if (found?.asked.officer === 'governor' || found?.asked.officer === 'president')
			return {
				...part,
				officer: found.asked,
				taken: new Set(Array.from({ length: found.words }, (_, i) => start + at + i)),
			};
	}
	return part;
}

/** "Can it be forgiven", "would a pardon help": what it is about stands in the sentence before. */
const refersBack = (part: Part, before: Part | undefined) =>
	before !== undefined &&
	!before.segment.asks &&
	before.asks.some(({ code }) => !open.has(code)) &&
	part.segment.tokens.length <= mostOfReference &&
	says(part, /^(?:it|that|this|them|those|these|help|helps|fix|fixes)$/);
const mostOfReference = 8;

const wordsIn = ({ segment: { tokens } }: Part) => tokens.map(({ word }) => word);
const says = ({ segment: { tokens } }: Part, said: RegExp) => tokens.some(({ word }) => said.test(word));

/** A general question that nobody's sentence was an example of. */
const isUnlearned = (row: string | undefined, labels: ReadonlySet<string>) =>
	row !== undefined && !labels.has(ofRow + row) && !alsoTopics.has(row);

/** What is known of a part besides what the tables read in it. */
interface Besides {
	/** The tables read nothing, or what is read where nothing else is. */
	readonly isOpen: boolean;
	readonly isOfPerson: boolean;
	readonly isPlaced: boolean;
	readonly row: string | null;
	/** Whose power a question of powers is about. */
	readonly officer: Asked | null;
}

function weighed(part: Part, besides: Besides, guesses: readonly Guess[], usual: Act): Part {
	const { segment, asks } = part;
	const chance = (label: string) => guesses.find((each) => each.label === label)?.chance ?? 0;
	const label = guesses[0]?.label ?? '';
	if (label === 'residence') {
		const own = ofResidence(segment, asks, besides.isPlaced);
		if (own === null) return { ...part, row: whereOneLives };
		return { ...part, row: null, asks: own.length > 0 ? own : asksOf(segment, null, usual, 'who') };
	}
	const key = label.startsWith(ofRow) ? label.slice(ofRow.length) : null;
	const there = key === null || !besides.isPlaced ? undefined : placedAs.get(key);
	if (key !== null && there === undefined) return ofPlace.has(key) ? part : { ...part, row: key };
	const code = there ?? codes.get(label);
	// Which words are explained is read by the words.
	const explained = code === 'meaning' || code === 'difference' ? actsExplained(wordsIn(part)) : null;
	if (
		code === undefined ||
		leftToTables.has(code) ||
		(code === 'meaning' && (explained?.length ?? 0) !== 1) ||
		(code === 'difference' && (explained?.length ?? 0) < 2) ||
		(code === 'happened' && !(besides.isOfPerson && !says(part, /^(?:can|could|may|might|will|would)$/)))
	)
		return part;
	const { row } = besides;
	// Its words are those of another general question, which nobody asks so.
	const isOther = row !== null && !isOfTopic(row, code) && chance(topicOfRow.get(row) ?? ofRow + row) < possible;
	// "Does she have the power": what happened is asked in the same words.
	const isHappened = asks.length > 0 && asks.every((ask) => ask.code === 'happened');
	if (code === 'may' && isHappened && part.officer !== null)
		return { ...part, asks: asksOf(segment, part.officer, usual, 'may') };
	// Who decides, and whether an office may, is what is read where nothing else is.
	const isBare = code === 'who' && asks.length === 0 && row === null && segment.asks && says(part, ofPower);
	const isTopic = isOther && alsoTopics.has(row);
	if ((besides.isOpen || (row !== null && !isTopic)) && (code === 'who' || code === 'may') && !isBare) return part;
	const own = isOther ? { ...part, row: null } : part;
	if (asks.some((ask) => ask.code === code))
		return {
			...own,
			meant: code,
			asks: asks.filter(
				(ask) =>
					ask.code === code ||
					ask.code === 'changed' ||
					(isEffect(code) && isEffect(ask.code)) ||
					chance(ask.code) >= possible,
			),
		};
	if (isMay(code) && besides.officer === null && code !== 'silence') return part;
	const officer = isMay(code) ? besides.officer : part.officer;
	const read = asksOf(segment, officer, usual, code);
	return read.some((ask) => ask.code === code) ? { ...own, officer, asks: read, meant: code } : part;
}

/** Where the state is named, its governor is meant by "he" and by "they". */
const anyGovernor: Asked = { officer: 'governor', of: null, self: false };

/** "Nebraska, votes needed. And can he veto": beside a question something is asked without the form of one. */
function asksUnmarked(part: Part, [best, next]: readonly Guess[]): boolean {
	if (best === undefined || best.label === 'none' || best.chance < 0.8) return false;
	if (next?.label === 'none' && next.chance > 0.05) return false;
	return asNouns.has(best.label) || mayAsk(part);
}

/** It has words by which people ask. */
function mayAsk({ segment }: Part): boolean {
	const words = segment.tokens.map(({ word }) => word).join(' ');
	return asksOfFacts.test(words) || addsTo.test(words);
}

const ofPower = /^(?:pardon\w*|clemency|commut\w*|forgive\w*|decides?|grants?|power|who|whos)$/;

const addsTo = /^(?:also|plus|and also|same for|what about|or) \w/;
const asksOfFacts =
	/\b(?:can|could|may|should|would|will|do|does|is|are|am|did|has|have) (?:i|he|she|we|they|it|my|his|her|the|a|an|that|this|you|somebody|anybody|there)\b|\b(?:how|what|whats|whos|where|wheres|which|whether|wonder\w*|enough|eligible|possible|allowed|odds|address)\b/;

/** Read where nothing more is. */
const open: ReadonlySet<AskCode> = new Set<AskCode>(['who', 'may', 'happened']);
/** Before the key of a general question. */
const ofRow = 'g:';
/** General questions that are those of a topic. */
const alsoTopics: ReadonlySet<string> = new Set(Object.values(withoutCourt));
const topicOfRow: ReadonlyMap<string, string> = new Map(Object.entries(withoutCourt).map(([code, row]) => [row, code]));
const codes: ReadonlyMap<string, AskCode> = new Map([
	...askCodes.map((code) => [code, code] as const),
	['cert-alternative', 'alternative'],
]);
const isEffect = (code: AskCode) => (effects as readonly string[]).includes(code);
const isMay = (code: AskCode | undefined) => code !== undefined && (mays as readonly string[]).includes(code);
