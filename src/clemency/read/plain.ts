import { type Ask, type AskCode, isMay } from '../judge/ask.js';
import { readIn } from './circumstances.js';
import { type Matcher, matcher, type Table } from './matcher.js';
import {
	fillers,
	generalPowers,
	kin,
	ofPower,
	ofSubject,
	ofWay,
	plainFacts,
	plainGenerals,
	telling,
	turnsPower,
	turnsStory,
	withoutPower,
} from './tables/plain.js';
import type { Token } from './tokens.js';

const facts = byMeaning(plainFacts);
const generals = byMeaning(plainGenerals);

/** A table as one matcher for each meaning: here two may fit the same words. */
function byMeaning<T>(table: Table<T>): ReadonlyMap<T, Matcher<T>> {
	const meanings = [...new Set(table.map(([, meaning]) => meaning))];
	return new Map(meanings.map((each) => [each, matcher(table.filter(([, meaning]) => meaning === each))]));
}

/** A sentence of a message: words from `start` on. */
interface Said {
	readonly tokens: readonly Token[];
	readonly start: number;
}

/** A word of a sentence, where it stands in the message, and whether a place, an officer or a person was read in it. */
interface Word {
	readonly word: string;
	readonly isRead: boolean;
}

const conditions: ReadonlySet<string> = new Set(['if', 'when', 'once', 'after', 'unless', 'suppose', 'say', 'lets']);
/** What somebody else said or voted is the condition that these are about. */
const ofAdvice: ReadonlySet<AskCode> = new Set<AskCode>([
	...(['against', 'bound', 'refuse', 'board-alone', 'outvoted'] as const),
]);
const begins: ReadonlySet<string> = new Set('can could may does do did will would is are must has have am'.split(' '));

/** "Is there any way the Governor can …" asks whether the Governor can. */
const anyWay =
	/^(?:so |and |but |please |ok )*is there (?:any|a|some) (?:legal |possible )?(?:way|possibility|chance) (?:that )?/;

/**
 * Whether "yes" or "no" alone may stand before the answer: only where every word was understood, of the question as of
 * whatever was told with it. `read` = words of the message that named a place, an officer or a person.
 */
export function isPlain(ask: Ask, asking: Said, others: readonly Said[], read: ReadonlySet<number>): boolean {
	const said = wordsOf(asking, read);
	const way = isMay(ask.code) ? anyWay.exec(said.map(({ word }) => word).join(' ')) : null;
	const words = (way === null ? said : said.slice(way[0].trim().split(' ').length)).filter(
		({ word }, i, all) =>
			word !== 'let' || !all.slice(i + 2, i + 5).some((each) => /^(?:out|go|home)$/.test(each.word)),
	);
	const at = words.findIndex(({ word }) => begins.has(word));
	if (at < 0) return false;
	const told = [words.slice(0, at), ...others.map((other) => wordsOf(other, read))];
	const tells = isMay(ask.code) ? isBeside : isTelling;
	// "If he pardons me, is it off my record" asks nothing of his power.
	if (isMay(ask.code) && !ofAdvice.has(ask.code) && words.slice(0, at).some(({ word }) => conditions.has(word)))
		return false;
	return told.every((each) => tells(ask.code, each)) && isQuestion(ask, words.slice(at));
}

const prepositions: ReadonlySet<string> = new Set(['in', 'at', 'for', 'by', 'from', 'of']);

/** The words of a sentence; "in" before a place says no more than the place. */
function wordsOf({ tokens, start }: Said, read: ReadonlySet<number>): readonly Word[] {
	return tokens.map(({ word }, i) => {
		const at = start + i;
		return { word, isRead: read.has(at) || (prepositions.has(word) && read.has(at + 1)) };
	});
}

/** Whether nothing of what was told would change what an office may do: a power stands on few facts. */
function isBeside(code: AskCode, words: readonly Word[]): boolean {
	return areRead(words, (word) => !turnsStory.has(word) || ofWay[code]?.has(word) === true);
}

/** Whether nothing is in it that could change the answer, or what is was read. */
function isTelling(code: AskCode, words: readonly Word[]): boolean {
	const ways = ofWay[code];
	return areRead(
		words,
		(word) => telling.has(word) || /^\d+$/.test(word) || (code === 'against' && ways?.has(word) === true),
	);
}

function isQuestion({ code, of, act }: Ask, words: readonly Word[]): boolean {
	const asksWhether = /^(?:do|does|did|will|would|has|have|had)$/.test(words[0]?.word ?? '');
	if (
		code === 'may' &&
		asksWhether &&
		!words.some(({ word }) => /^(?:powers?|authority|right|able|allowed)$/.test(word))
	)
		return false;
	// All of them at once are a group, whatever the deed is called.
	if (isMay(code) && act !== 'amnesty' && words.some(({ word }) => word === 'everyone' || word === 'all')) return false;
	if (isMay(code))
		return areRead(words, (word) => !turnsPower.has(word) || ofPower.has(word) || ofWay[code]?.has(word) === true);
	// Officers are words of a general question, and of "does the board have to".
	const whole = words.flatMap(({ word }) => (fillers.has(word) ? [] : [word]));
	if (code === 'general') return isGeneral(of ?? '', whole) || isOfPower(of ?? '', whole);
	const rest = words.flatMap(({ word, isRead }) => (isRead || fillers.has(word) ? [] : [word]));
	return (facts.get(code)?.first(rest) ?? null) !== null;
}

/** "Can Trump pardon state charges": whether somebody may, of whom the row says that nobody like him may, or that he may. */
function isOfPower(key: string, [first, ...rest]: readonly string[]): boolean {
	if (!generalPowers.has(key) || !/^(?:can|could|may)$/.test(first ?? '')) return false;
	return rest.some((word) => ofDeed.test(word)) && rest.every((word) => !turnsPower.has(word) || ofSubject.has(word));
}

const ofDeed = /^(?:pardon\w*|commut\w*|clemency|free|forgive|undo)$/;

const grants = /^(?:pardon|pardons|commute|grant|give|issue)$/;

function isGeneral(key: string, words: readonly string[]): boolean {
	if ((generals.get(key)?.first(words) ?? null) !== null) return true;
	const text = words.join(' ');
	const officer =
		withoutPower[key]?.find((name) => / [a-z]/.test(name) && text.includes(name)) ??
		withoutPower[key]?.find((name) => words.includes(name));
	if (officer === undefined || !/^(?:can|could|may)$/.test(words[0] ?? '')) return false;
	const rest = words.slice(1 + officer.split(' ').length);
	const stages = readIn(rest);
	return (
		text.slice(text.indexOf(' ') + 1).startsWith(officer) &&
		grants.test(rest[0] ?? '') &&
		rest.every((word, i) => ofPower.has(word) || kin.has(word) || stages.has(i) || /^american|federal$/.test(word))
	);
}

/** Whether every word was read, as a place, a stage or a sentence of death, says nothing, or is one of `others`. */
function areRead(words: readonly Word[], others: (word: string) => boolean): boolean {
	const open = words.flatMap(({ word, isRead }, i) =>
		isRead || fillers.has(word) || kin.has(word) || others(word) ? [] : [i],
	);
	if (open.length === 0) return true;
	const stages = readIn(words.map(({ word }) => word));
	return open.every((at) => stages.has(at));
}
