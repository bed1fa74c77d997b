import type { Named } from './judged-where.js';
import { besideJudgment, crimes } from './tables/judged.js';
import { certain, goesOn, hearsay, held, home, ofHome, oneFrom, sentTo, triedOne } from './tables/weak-places.js';
import { phrase, type Token } from './tokens.js';

type Weakness = Named['weak'];

/** "from federal prison": nobody lives in a law. */
export function fromCourt(
	tokens: readonly Token[],
	at: number,
	{ kind, codes }: Pick<Named, 'kind' | 'codes'>,
): boolean {
	return kind === 'law' && codes[0] === 'US' && tokens[at - 1]?.word === 'from';
}

/** A state behind its town is said of the town: "I live in Reno, Nevada". */
export function weakOf(tokens: readonly Token[], start: number, end: number, last: Named | undefined): Weakness {
	if (ofHome.test(tokens[end]?.word ?? '')) return 'home';
	if (last !== undefined && last.end === start && last.kind === 'city' && last.weak !== null) return last.weak;
	const weak = weakness(tokens, start);
	if (last?.weak === 'home' && weak !== 'home' && isListed(tokens, last.end, start)) return 'home';
	return weak === 'home' && isTriedOne(tokens, start, end) ? 'held' : weak;
}

/** Behind a comma a list goes on, with no word but of time. */
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
	// A law is no home.
	const isOfList =
		goesOn.test(phrase(tokens, from, to - from)) && !/^(?:fed|federal|state)$/.test(tokens[to]?.word ?? '');
	return isOfList && tokens.slice(from, to + 1).some(({ before }) => before.includes(','));
}

/** "A woman from Indiana who was convicted of forgery": where nothing else is named, she was convicted there. */
function isTriedOne(tokens: readonly Token[], start: number, end: number): boolean {
	if (!triedOne.test(phrase(tokens, Math.max(0, start - 3), Math.min(3, start)))) return false;
	return tokens.slice(end, end + 6).some(({ word }) => besideJudgment.has(word) || crimes.has(word));
}

const pause = /[.?!;,\n]/;

/** The words before a place, up to the sentence or the comma behind which they begin, at most so many. */
function sentenceBefore(tokens: readonly Token[], start: number, most: number): string {
	const words: string[] = [];
	for (let at = start - 1; at >= 0 && words.length < most; at--) {
		words.unshift(tokens[at]?.word ?? '');
		const before = tokens[at + 1]?.before ?? '';
		if (before !== ' ' && pause.test(before)) {
			words.shift();
			break;
		}
	}
	return words.join(' ');
}

function weakness(tokens: readonly Token[], start: number): Weakness {
	const before = tokens
		.slice(Math.max(0, start - 8), start)
		.map(({ word }) => word)
		.join(' ');
	const ofCase =
		/\bfrom(?: the)?$/.test(before) &&
		/\b(?:mine|hers|theirs|convictions?|convicted|felon(?:y|ies)|cases?|charges?|records?|sentences?|pardons?|papers?|letters?|denial|answer|reply|decision|notice|certificate|misdemeanors?|probation|parole|duis?|dwis?|thefts?|robber(?:y|ies)|burglar(?:y|ies)|assaults?|possession|shoplifting|checks?|drugs?|weed|fraud|forger(?:y|ies))\b/.test(
			before,
		);
	const isCrime =
		/\bfrom$/.test(before) &&
		before
			.split(' ')
			.slice(-4, -1)
			.some((word) => crimes.has(word));
	// "A presidential pardon from abroad" is asked for there.
	if (tokens[start]?.word === 'abroad' && tokens[start - 1]?.word === 'from') return 'home';
	if (sentTo.test(before)) return 'home';
	if (home.test(before) && !ofCase && !isCrime && !oneFrom.test(before)) return 'home';
	if (held.test(before)) return 'held';
	const sentence = sentenceBefore(tokens, start, 10);
	return hearsay.test(sentence) && !certain.test(sentence) ? 'held' : null;
}
