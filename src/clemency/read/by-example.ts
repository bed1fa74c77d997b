import { isMay } from '../judge/ask.js';
import type { Act } from '../judge/question.js';
import type { Guess, Learned } from '../shapes/learned.js';
import { alsoTopics, asGuessed, type Besides, isOpen, open } from './as-guessed.js';
import { generalKey } from './general-row.js';
import { type Guessed, guessed, type NamedIn } from './guessed.js';
import { type Holders, holderAt } from './holders.js';
import { codeOf, ofRow } from './labels.js';
import { namesOther } from './laws.js';
import type { Part } from './parts.js';
import { opensQuestion } from './segments.js';
import { asNouns } from './tables/guesses.js';
import { isEcho } from './who-is-right.js';

/*
 * What a sentence asks by how others asked it, beside what the tables read: thousands of sentences whose question is
 * known stand in `test/clemency/learned/sentences`, and what was learned from them in `learned.json` (decision 040).
 * `guessed.ts` guesses, this file decides which guesses count, `as-guessed.ts` puts them.
 */

interface Named extends NamedIn {
	readonly usual: Act;
	readonly holders: Holders;
}

/**
 * A guess less likely than this leaves what the tables read. Measured on sentences of people who had seen none of the
 * others: from here on the guess is right more often.
 */
const sure = { overNothing: 0.45, overVague: 0.5, overWords: 0.5, besidePerson: 0.8, withoutQuestion: 0.65 };
/** A general question is about one thing: guessed wrongly it has nothing to do with what was asked. */
const sureOfRow = 0.55;
/** From here on nothing else is meant. */
const certain = 0.9;
/** So likely to ask of a power, a name in it is an office's. */
const likely = 0.6;
/** So likely to tell something, a sentence of a story asks nothing; one that looks like a question has to be surer. */
const telling = { plain: 0.7, asking: 0.95 };
/** In more words somebody tells more than what is asked. */
const mostOfShort = 35;

/** A message, as far as it says how its sentences are to be taken. */
interface Whole extends Besides {
	readonly isStory: boolean;
	/** A sentence of it has a question mark, or looks like a question. */
	readonly isMarked: boolean;
	readonly isAsked: boolean;
	/** The general question that the tables read in all of a short one. */
	readonly row: string | undefined;
	readonly holders: Holders;
	readonly labels: ReadonlySet<string>;
}

/** The sentences of a message, each with what it asks. */
export function byExample(parts: readonly Part[], named: Named, learned: Learned): readonly Part[] {
	const said = parts.flatMap(({ segment }) => segment.words);
	const isStory = said.length > mostOfShort;
	const whole: Whole = {
		isStory,
		isMarked: parts.some(({ segment }) => segment.isMarked),
		isAsked: parts.some(({ segment }) => segment.asks),
		row: isStory ? undefined : generalKey(said)?.of,
		isPlaced: named.laws.codes.length > 0,
		isOfState: namesOther(named.laws),
		isOfPerson: named.people.is.length > 0,
		usual: named.usual,
		holders: named.holders,
		labels: learned.labels,
	};
	return guessed(parts, named, learned).map((each, i) => taken(each, parts[i - 1], whole));
}

/** A sentence with what is guessed of it, where that counts. */
function taken(each: Guessed, before: Part | undefined, whole: Whole): Part {
	const { part, row, guesses } = each;
	const { segment, asks } = part;
	const { isStory, isAsked } = whole;
	const [best] = guesses;
	// "Is it true" asks what was claimed before it.
	if (before !== undefined && isEcho(segment.text) && !segment.words.includes('about')) return part;
	if (asks.length === 0 && refersBack(part, before)) return part;
	// What looks like no question in a story tells something: nothing is guessed of it.
	if (isStory && isAsked && !segment.asks && !mayAsk(part)) return part;
	if (best === undefined || isUnlearned(row ?? whole.row, whole.labels)) return part;
	const known = withLabel(part, best, whole);
	if (isStory && best.label === 'none') return isTold(each, whole) ? asTold(known, whole) : known;
	// "Got turned down, is there a judge I can take that to": what is told beside a question asks no other.
	if (isAsked && !segment.asks && !asksUnmarked(part, guesses))
		return known.label === 'none' && !isStory ? { ...known, row: null } : known;
	const asking = isAsked ? { ...known, segment: { ...segment, asks: true } } : known;
	const isEnough = best.chance >= neededOf(each, whole) || (isAsked && !segment.asks);
	return isEnough ? asGuessed({ ...each, part: asking }, whole) : known;
}

/** What it is certain to ask; a name in it stands for an office where that office's power is asked about. */
function withLabel(part: Part, best: Guess, { isAsked, holders }: Whole): Part {
	const known = best.chance < certain ? part : { ...part, label: best.label };
	const code = codeOf(best.label);
	const isOfPower = part.officer === null && code !== undefined && isMay(code) && best.chance >= likely;
	return isOfPower && (part.segment.asks || !isAsked) ? withName(known, holders) : known;
}

/** How likely a guess has to be. */
function neededOf(each: Guessed, { isOfPerson }: Whole): number {
	const { asks, segment } = each.part;
	const beside = !isOpen(each) ? sure.overWords : asks.length === 0 ? sure.overNothing : sure.overVague;
	const label = each.guesses[0]?.label ?? '';
	const isRow = label.startsWith(ofRow) || label === 'residence';
	return Math.max(
		beside,
		isRow ? sureOfRow : 0,
		isOfPerson ? sure.besidePerson : 0,
		segment.asks ? 0 : sure.withoutQuestion,
	);
}

function isTold({ part: { segment, asks }, guesses: [best, next] }: Guessed, { isMarked }: Whole): boolean {
	// "And how long does it take, her hearing is in March": in the form of a question it asks what others asked so.
	const isRead = asks.some(({ code }) => code === codeOf(next?.label ?? '') && !open.has(code));
	if (segment.isMarked || (isRead && opensQuestion(segment.text))) return false;
	return (best?.chance ?? 0) >= (segment.asks && !isMarked ? telling.asking : telling.plain);
}

/** What is asked may refer to what a sentence tells. */
const asTold = (part: Part, { isAsked }: Whole): Part => ({
	...part,
	asks: isAsked ? part.asks : [],
	segment: { ...part.segment, asks: false },
});

/** "Beshear on his own, no board": a name that stands for an office only where its power is asked about. */
function withName(part: Part, holders: Holders): Part {
	const { tokens, start } = part.segment;
	for (let at = 0; at < tokens.length; at++) {
		const found = holderAt(tokens, at, null, holders);
		if (found?.asked.officer !== 'governor' && found?.asked.officer !== 'president') continue;
		const words = Array.from({ length: found.words }, (_, i) => start + at + i);
		return { ...part, officer: found.asked, taken: new Set(words) };
	}
	return part;
}

/** "Can it be forgiven", "would a pardon help": what it is about stands in the sentence before. */
const refersBack = (part: Part, before: Part | undefined) =>
	before !== undefined &&
	!before.segment.asks &&
	before.asks.some(({ code }) => !open.has(code)) &&
	part.segment.tokens.length <= mostOfReference &&
	part.segment.tokens.some(({ word }) => /^(?:it|that|this|them|those|these|help|helps|fix|fixes)$/.test(word));
const mostOfReference = 8;

/** A general question that nobody's sentence was an example of. */
const isUnlearned = (row: string | undefined, labels: ReadonlySet<string>) =>
	row !== undefined && !labels.has(ofRow + row) && !alsoTopics.has(row);

/** "Nebraska, votes needed. And can he veto": beside a question something is asked without the form of one. */
function asksUnmarked(part: Part, [best, next]: readonly Guess[]): boolean {
	if (best === undefined || best.label === 'none' || best.chance < 0.8) return false;
	if (next?.label === 'none' && next.chance > 0.05) return false;
	return asNouns.has(best.label) || mayAsk(part);
}

/** It has words by which people ask. */
function mayAsk({ segment }: Part): boolean {
	return asksOfFacts.test(segment.text) || addsTo.test(segment.text);
}

const addsTo = /^(?:also|plus|and also|same for|what about|or) \w/;
const asksOfFacts =
	/\b(?:can|could|may|should|would|will|do|does|is|are|am|did|has|have) (?:i|he|she|we|they|it|my|his|her|the|a|an|that|this|you|somebody|anybody|there)\b|\b(?:how|what|whats|whos|where|wheres|which|whether|wonder\w*|enough|eligible|possible|allowed|odds|address)\b/;
