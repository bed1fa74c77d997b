import { type AskCode, isEffect, isMay } from '../judge/ask.js';
import type { Act, Asked } from '../judge/question.js';
import { actsExplained } from './acts.js';
import { asksOf } from './asks.js';
import type { Guessed } from './guessed.js';
import { codeOf, ofRow, topicOfRow } from './labels.js';
import type { Part } from './parts.js';
import { ofResidence, whereOneLives } from './residence.js';
import { leftToTables, neededInSentence, ofNoState, ofOthers, ofPlace, ofStateAs, placedAs } from './tables/guesses.js';
import { isOfTopic, withoutCourt } from './without-court.js';

/* A sentence with what it asks put as the likeliest guess has it, where the tables leave room for it. */

/** General questions that are those of a topic. */
export const alsoTopics: ReadonlySet<string> = new Set(Object.values(withoutCourt));

/** Read where nothing more is. */
export const open: ReadonlySet<AskCode> = new Set<AskCode>(['who', 'may', 'happened']);

/** What the tables read stands beside a guess where it is at least so likely. */
const possible = 0.05;

/** What is known of the message besides its sentences. */
export interface Besides {
	readonly isPlaced: boolean;
	/** A court other than the federal ones is named. */
	readonly isOfState: boolean;
	readonly isOfPerson: boolean;
	/** What is asked for where a sentence does not say. */
	readonly usual: Act;
}

/** Whether the tables read nothing in it, or what is read where nothing else is. */
export const isOpen = ({ part, row }: Guessed): boolean =>
	row === null && part.asks.every(({ code }) => open.has(code) || code === 'meaning');

export function asGuessed(guessed: Guessed, besides: Besides): Part {
	const { part, row, guesses } = guessed;
	const label = guesses[0]?.label ?? '';
	if (label === 'residence') return asResidence(part, besides);
	const key = label.startsWith(ofRow) ? label.slice(ofRow.length) : null;
	const topic = key === null ? codeOf(label) : topicThere(key, besides);
	if (key !== null && topic === undefined) return isLeftToPlace(key, besides) ? part : { ...part, row: key };
	if (topic === undefined || leftToWords(topic, part, besides)) return part;
	if (!tellsOf(topic, part.segment.words)) return part;
	const chance = (of: string) => guesses.find((each) => each.label === of)?.chance ?? 0;
	// Its words are those of another general question, which nobody asks so.
	const isOther = row !== null && !isOfTopic(row, topic) && chance(topicOfRow.get(row) ?? ofRow + row) < possible;
	// "Does she have the power": what happened is asked in the same words.
	const isHappened = part.asks.length > 0 && part.asks.every(({ code }) => code === 'happened');
	if (topic === 'may' && isHappened && part.officer !== null)
		return { ...part, asks: asksOf(part.segment, part.officer, besides.usual, 'may') };
	if (isSaidAlready(topic, guessed, isOther)) return part;
	const own = isOther ? { ...part, row: null } : part;
	if (own.asks.some(({ code }) => code === topic)) return { ...own, meant: topic, asks: without(own, topic, chance) };
	return asTopic(own, topic, besides);
}

/** The topic that a general question is where a court is named. */
export const topicThere = (key: string, { isPlaced, isOfState }: Pick<Besides, 'isPlaced' | 'isOfState'>) =>
	(isPlaced ? placedAs.get(key) : undefined) ?? (isOfState ? ofStateAs.get(key) : undefined);

/** Whether a general question says nothing of the court that is named. */
export const isLeftToPlace = (key: string, { isOfState }: Pick<Besides, 'isOfState'>): boolean =>
	ofPlace.has(key) || (isOfState && ofNoState.has(key));

/** Whether the words of a sentence leave room for a topic that was guessed of it. */
export const tellsOf = (topic: AskCode, words: readonly string[]): boolean => {
	const needed = neededInSentence[topic];
	const other = ofOthers[topic];
	const text = words.join(' ');
	return (needed === undefined || needed.test(text)) && (other === undefined || !other.test(text));
};

/** Where one lives, or whether one must live there. */
export function asResidence(part: Part, { isPlaced, usual }: Besides): Part {
	const own = ofResidence(part.segment, part.asks, isPlaced);
	// "Can New Jersey's governor pardon me if I live in Delaware": what that office may do is asked.
	if (own === null && part.officer?.officer === 'governor' && part.asks.length > 0) return part;
	if (own === null) return { ...part, row: whereOneLives };
	return { ...part, row: null, asks: own.length > 0 ? own : asksOf(part.segment, null, usual, 'who') };
}

/** Topics that the words of a sentence tell better than the sentences of others do. */
export function leftToWords(topic: AskCode, part: Part, { isOfPerson }: Besides): boolean {
	if (leftToTables.has(topic)) return true;
	// Which words are explained is read by the words.
	if (topic === 'meaning') return actsExplained(part.segment.words)?.length !== 1;
	if (topic === 'difference') return (actsExplained(part.segment.words)?.length ?? 0) < 2;
	return topic === 'happened' && !(isOfPerson && !says(part, /^(?:can|could|may|might|will|would)$/));
}

/** Who decides, and whether an office may, is what is read where nothing else is. */
function isSaidAlready(topic: AskCode, guessed: Guessed, isOther: boolean): boolean {
	if (topic !== 'who' && topic !== 'may') return false;
	const { part, row } = guessed;
	const isUnread = part.asks.length === 0 && row === null && part.segment.asks;
	if (topic === 'who' && isUnread && says(part, ofPower)) return false;
	return isOpen(guessed) || (row !== null && !(isOther && alsoTopics.has(row)));
}

/** What the tables read, without what nobody asks so. */
const without = ({ asks }: Part, topic: AskCode, chance: (of: string) => number) =>
	asks.filter(
		({ code }) =>
			code === topic || code === 'changed' || (isEffect(topic) && isEffect(code)) || chance(code) >= possible,
	);

/** A sentence in which the tables did not read the topic. Whose power it asks about has to be known. */
function asTopic(part: Part, topic: AskCode, { isPlaced, usual }: Besides): Part {
	const ofPower = isMay(topic);
	const anybody = part.officer ?? (isPlaced || part.label !== undefined ? anyGovernor : null);
	if (ofPower && anybody === null && topic !== 'silence') return part;
	const officer = ofPower ? anybody : part.officer;
	const asks = asksOf(part.segment, officer, usual, topic);
	return asks.some(({ code }) => code === topic) ? { ...part, officer, asks, meant: topic } : part;
}

/** Where the state is named, its governor is meant by "he" and by "they". */
export const anyGovernor: Asked = { officer: 'governor', of: null, self: false };

const ofPower = /^(?:pardon\w*|clemency|commut\w*|forgive\w*|decides?|grants?|power|who|whos)$/;
const says = (part: Part, said: RegExp) => part.segment.words.some((word) => said.test(word));
