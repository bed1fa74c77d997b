import type { PersonFound } from '../shapes/register.js';
import type { Gazetteer } from './gazetteer.js';
import type { Holders } from './holders.js';
import { matcher } from './matcher.js';
import { officerOf } from './officers.js';
import { opensQuestion, saidIn, supposes, wants } from './segments.js';
import { tellsClaim } from './tables/asking.js';
import { matter } from './tables/matter.js';
import { telling } from './tables/plain.js';
import { whoIsRight } from './tables/who-is-right.js';
import { phrase, sentenceStarts, type Token } from './tokens.js';
import { vocabulary } from './vocabulary.js';

const words = matcher(matter);

/** So few words may be an answer's only place or name, misspelled. */
const fewWords = 3;

/** A message without the sentences that tell nothing of a case and ask nothing. */
export interface Matter {
	readonly tokens: readonly Token[];
	readonly names: readonly PersonFound[];
	/** What stands behind its last word. */
	readonly ending: string;
	/** A sentence was left out that could change a bare yes or no. */
	readonly isCut: boolean;
}

/** What a message is about: the same is read from it however much else is told around it. */
export function matterOf(
	tokens: readonly Token[],
	names: readonly PersonFound[],
	ending: string,
	gazetteer: Gazetteer,
	holders: Holders,
): Matter {
	const starts = sentenceStarts(tokens);
	const whole = { tokens, names, ending, isCut: false };
	if (starts.length < 2) return whole;
	const named = new Set(names.map(({ start }) => start));
	// Of two who disagree each is heard.
	const isDisputed = whoIsRight.test(tokens.map(({ word }) => word).join(' '));
	const kept = new Uint8Array(tokens.length);
	let last = 0;
	let isCut = false;
	for (const [i, start] of starts.entries()) {
		const end = starts[i + 1] ?? tokens.length;
		const own = tokens.slice(start, end);
		const behind = tokens[end]?.before ?? ending;
		const isNamed = own.some((_, at) => named.has(start + at));
		const isSide = isDisputed && own.some(({ word }) => tellsClaim.has(word));
		if (own.length <= fewWords || isNamed || isSide || behind.includes('?') || matters(own, gazetteer, holders)) {
			kept.fill(1, start, end);
			last = end;
		} else if (own.some(({ word }) => !telling.has(word))) isCut = true;
	}
	// Where nothing at all was recognised every word may be the place or the name.
	if (last === 0) return whole;
	const before: number[] = [0];
	for (let i = 0; i < tokens.length; i++) before.push((before[i] as number) + 1 - (kept[i] as number));
	return {
		tokens: tokens.filter((_, i) => kept[i] === 1),
		names: names.map((name) => ({ ...name, start: name.start - (before[name.start] as number) })),
		ending: tokens[last]?.before ?? ending,
		isCut,
	};
}

function matters(own: readonly Token[], gazetteer: Gazetteer, holders: Holders): boolean {
	const { words: said, text } = saidIn(own);
	if (words.first(said) !== null || /\d/.test(text) || whoIsRight.test(text)) return true;
	// "Never mind, how do I do it" asks behind its comma.
	if (own.some(({ before }, i) => (i === 0 || before.includes(',')) && opensQuestion(phrase(own, i, 6)))) return true;
	// "If she says so is it final" asks behind what it supposes.
	if (supposes(text) || wants(text)) return true;
	// Two names beside each other are somebody's, and may be whose case it is.
	const isName = (at: number) => own[at]?.capital === true && !vocabulary.has(own[at]?.word ?? '');
	if (own.some((_, i) => isName(i) && isName(i + 1))) return true;
	return (
		own.some((token, i) => isPlace(gazetteer.at(own, i), token.word)) || officerOf(own, gazetteer, holders) !== null
	);
}

/** "New Haven" begins with a word of any question. */
const isPlace = (found: ReturnType<Gazetteer['at']>, word: string) =>
	found !== null && (found.words > 1 || !vocabulary.has(word));
