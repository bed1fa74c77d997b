import type { RegisteredCase } from '../shapes/case.js';
import type { PersonFound, Register } from '../shapes/register.js';
import type { Gazetteer } from './gazetteer.js';
import { kinIn } from './kin.js';
import type { Token } from './tokens.js';
import { vocabulary } from './vocabulary.js';

export interface NamedPeople {
	/** Whoever is meant. */
	readonly is: readonly RegisteredCase[];
	/** Whoever may be meant: spelled otherwise, or one name of several. */
	readonly ask: readonly RegisteredCase[];
	/** One of those to be asked for is spelled otherwise. */
	readonly near: boolean;
	/** A case is named of which nothing is known that may be told. */
	readonly unread: boolean;
	/** Words that may name those to be asked for. */
	readonly asked: ReadonlySet<number>;
	/** Words that name them. */
	readonly used: ReadonlySet<number>;
}

/** A year is told that lies a generation before all that is known of the case: "convicted in 1918" is none of Vietnam's. */
export function isLongBefore(words: readonly string[], { judgments, clemency }: RegisteredCase): boolean {
	const days = [...judgments.map(({ convicted }) => convicted), ...clemency.map(({ date }) => date)];
	const first = Math.min(...days.flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))])));
	return words.some((word) => /^1[789]\d\d$/.test(word) && Number(word) < first - 20);
}

/** Names of the register among the words; looking for slips takes long, so it is done once for a message. */
export function namesIn(tokens: readonly Token[], register: Register): readonly PersonFound[] {
	const words = tokens.map(({ word }) => word);
	const found = register
		.find(words, (word) => vocabulary.has(word))
		.filter(
			({ cases }) => cases.length === 0 || !cases.every((each) => each.kind === 'group' && isLongBefore(words, each)),
		);
	const kin = kinIn(words, register).filter(
		({ start }) => !found.some((each) => each.start <= start && start < each.start + each.words),
	);
	return kin.length === 0 ? found : [...found, ...kin].sort((a, b) => a.start - b.start);
}

/** Without surnames that name a town, the board "in Montgomery", or whoever pardons: "Trump pardoned". */
export function withoutTowns(
	tokens: readonly Token[],
	named: readonly PersonFound[],
	gazetteer: Gazetteer,
): readonly PersonFound[] {
	return named.filter(
		({ start, words, how }) =>
			words > 1 ||
			how === 'is' ||
			((!beforeTown.has(tokens[start - 1]?.word ?? '') || gazetteer.at(tokens, start) === null) &&
				!isGiver(tokens, start)),
	);
}

/** Presidents whose names are others' as well. */
const presidents: ReadonlySet<string> = new Set('trump biden nixon carter clinton bush ford'.split(' '));

const isGiver = (tokens: readonly Token[], at: number) => {
	const [last = '', name = '', next = ''] = [at - 1, at, at + 1].map((i) => tokens[i]?.word);
	if (presidents.has(name) && last === 'under') return true;
	if (!presidents.has(name) || at + 2 >= tokens.length) return false;
	if (next === 'who') return last === 'or';
	if (/^(?:pardoned|commuted|freed|let)$/.test(next)) return !/^(?:is|was|were|got|get|been|be)$/.test(last);
	return /^(?:pardon|commute|free)$/.test(next) && /^(?:did|does|can|could|may|will|would|should|if|why)$/.test(last);
};

const beforeTown: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'around']);

/** "He can free him, because he freed all those": whoever is named as a reason is nobody who is asked about. */
export function withoutReasons(tokens: readonly Token[], named: readonly PersonFound[]): readonly PersonFound[] {
	if (named.length < 2) return named;
	const isReason = ({ start }: PersonFound) => {
		const before = tokens
			.slice(Math.max(0, start - 5), start)
			.map(({ word }) => word)
			.join(' ');
		// "Pardoned like the rest of J6".
		if (likeOthers.test(before)) return true;
		for (let at = start; at > 0; at--) {
			if (/[.?!;\n]/.test(tokens[at]?.before ?? '')) return false;
			if (tokens[at - 1]?.word === 'because') return true;
		}
		return false;
	};
	const asked = named.filter((each) => !isReason(each));
	return asked.some(({ how }) => how === 'is') ? asked : named;
}

const likeOthers =
	/\b(?:like|unlike|as) (?:all )?(?:the )?(?:rest|others?|other|all|everyone|everybody)(?: (?:else|of|in|the|from))*$/;

/** Words of the whole names of people: "is Hunter Biden pardoned" is not about a President. */
export function wholeNames(named: readonly PersonFound[]): ReadonlySet<number> {
	const whole = named.filter(({ words, how }) => how === 'is' && words > 1);
	return new Set(whole.flatMap(({ start, words }) => Array.from({ length: words }, (_, i) => start + i)));
}

/** Words of names of two or more words, whoever they may be: "alice johnson" is no town of Johnson. */
export function fullNames(named: readonly PersonFound[]): readonly number[] {
	const full = named.filter(({ words, how }) => words > 1 && how !== 'near');
	return full.flatMap(({ start, words }) => Array.from({ length: words }, (_, i) => start + i));
}

/** The people a question names. `taken` = words that name an officer, and nobody's case. */
export function peopleIn(
	tokens: readonly Token[],
	named: readonly PersonFound[],
	taken: ReadonlySet<number>,
): NamedPeople {
	const found = named.filter(({ start, words: count }) => {
		const own = Array.from({ length: count }, (_, i) => start + i);
		return !own.some((at) => taken.has(at)) && !(count === 1 && hasOtherName(tokens, start));
	});
	const wordsOf = (isMeant: boolean) =>
		new Set(
			found.flatMap(({ start, words: count, how }) =>
				(how === 'is' || how === 'unread') === isMeant ? Array.from({ length: count }, (_, i) => start + i) : [],
			),
		);
	const of = (...hows: readonly string[]) => [
		...new Set(found.filter(({ how }) => hows.includes(how)).flatMap(({ cases }) => cases)),
	];
	return {
		is: of('is'),
		ask: of('ask', 'near'),
		near: of('near').length > 0,
		unread: found.some(({ how }) => how === 'unread'),
		asked: wordsOf(false),
		used: wordsOf(true),
	};
}

/** One word alone may be half of another name: "Avery Johnson" is not known. */
function hasOtherName(tokens: readonly Token[], at: number): boolean {
	const isName = (token: Token | undefined, gap: string | undefined) =>
		token?.capital === true && /^\s*$/.test(gap ?? '') && !vocabulary.has(token.word);
	return isName(tokens[at - 1], tokens[at]?.before) || isName(tokens[at + 1], tokens[at + 1]?.before);
}

const isLong = (tokens: readonly Token[], at: number) =>
	[at, at + 1].every((i) => (tokens[i]?.word.length ?? 0) >= 3 && /^\p{L}+$/u.test(tokens[i]?.word ?? ''));

/** Whose story is asked for stands behind these. */
const asksAbout =
	/^(?:(?:hi|hey|hello|so|and|ok|pls|please|can you) )*(?:who (?:is|was)|whos|tell me about|(?:what|whats) (?:(?:is|was) )?(?:the|up|about|happened|happening|going)?(?: on)?(?: ?(?:story|deal|case|news|latest|update))?(?: (?:of|with|on|about|to|behind|in))*|(?:any )?(?:news|updates?|story|case) (?:of|with|on|about|for)) /;

const isUnknown = (tokens: readonly Token[], used: ReadonlySet<number>, i: number) => {
	const token = tokens[i];
	return token !== undefined && !used.has(i) && !vocabulary.has(token.word) && /\p{L}{2}/u.test(token.word);
};

/** "What is the story of john roe, any news": whoever is asked about by name, and nothing is known of. */
export function asksOfNobody(tokens: readonly Token[], used: ReadonlySet<number>): boolean {
	const about = asksAbout.exec(tokens.map(({ word }) => word).join(' '));
	const name = about === null ? -1 : about[0].trim().split(' ').length;
	const ends = tokens.length <= name + 3 || /[^\s]/.test(tokens[name + 2]?.before ?? '');
	return name > 0 && ends && [name, name + 1].every((i) => isUnknown(tokens, used, i)) && isLong(tokens, name);
}

/** Whether what is left of a question looks like somebody's name. */
export function hasUnknownName(tokens: readonly Token[], used: ReadonlySet<number>): boolean {
	const unknown = (i: number) => isUnknown(tokens, used, i);
	// Written small, two words nobody knows beside each other are a name, where the message has little else.
	const opening = tokens[0]?.word ?? '';
	const isShort =
		tokens.length <= 4 &&
		!/^(?:can|could|may|do|does|did|will|would|is|are|was|what|how|who|when|where|why|if)$/.test(opening) &&
		tokens.some(({ word }) => /^(?:pardon|clemency|commut|free|mercy)/.test(word));
	// "Did jane roe get pardoned" asks about somebody.
	const isAsked = tokens.length <= 9 && /^(?:did|was|is|has|will|when|why|should)$/.test(opening);
	const [second, third] = opening === 'when' || opening === 'why' ? [2, 3] : [1, 2];
	// "did roe get pardoned": one name, and what became of it.
	const became =
		/^(?:did|was|is|has|will)$/.test(opening) &&
		/^(?:get|be|been|being|pardoned|ever|given|granted|receive|still)$/.test(tokens[2]?.word ?? '');
	if (isAsked && became && unknown(1) && (tokens[1]?.word.length ?? 0) > 3) return true;
	if (asksOfNobody(tokens, used)) return true;
	// Two words nobody knows, and nothing else.
	if (tokens.length === 2 && tokens.every((_, i) => unknown(i)) && isLong(tokens, 0)) return true;
	if (isAsked && unknown(second) && unknown(third) && isLong(tokens, second)) return true;
	if (isShort && tokens.some((_, i) => unknown(i) && unknown(i + 1) && isLong(tokens, i))) return true;
	return tokens.some(({ capital, upper, word }, i) => {
		if (!unknown(i) || upper) return false;
		const beside = unknown(i - 1) || unknown(i + 1);
		// "A pardon ends the claim" is about no one: before a name it is a verb.
		const isNoun =
			/^(?:a|an|the|my|his|her|our|your|their|this|that|full|presidential|governors|state|federal|any|no)$/.test(
				tokens[i - 2]?.word ?? '',
			);
		const pardoned = !isNoun && /^(pardon|commute|clemency|free|exonerate)$/.test(tokens[i - 1]?.word ?? '');
		return (capital && (beside || i > 0)) || (pardoned && word.length > 2);
	});
}
