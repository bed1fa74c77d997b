import { noSlip, slipped, writtenOut } from './tables/phone-words.js';
import type { Token } from './tokens.js';
import { vocabulary } from './vocabulary.js';

/** One slip in a word, and the word: a letter left out, doubled or changed with the next one; never the first. */
const slips = slipsOf(slipped);

function slipsOf(words: readonly string[]): ReadonlyMap<string, string> {
	const known = new Set(words);
	const found = new Map<string, string>();
	for (const word of words) {
		for (let at = 1; at < word.length; at++) {
			const [head, letter, tail] = [word.slice(0, at), word[at] as string, word.slice(at + 1)];
			for (const slip of [head + tail, head + letter + letter + tail, head + tail.slice(0, 1) + letter + tail.slice(1)])
				if (!known.has(slip) && !vocabulary.has(slip) && !noSlip.has(slip)) found.set(slip, word);
		}
	}
	return found;
}

/** A full stop behind these is no end of a sentence. */
const titles: ReadonlySet<string> = new Set(['president', 'governor', 'attorney']);
const yous = /^(?:you|u|ya|yall|they|we|your|ur|these|those|there)$/;
const areBehind =
	/^(?:you|u|ya|yall|they|we|there|these|those|ppl|people|who|what|where|how|when|why|pardons|records|rights|felons|states)$/;
/** A digit before one of these is a word: "how 2 apply". */
const verbs =
	/^(?:apply|ask|agree|approve|wait|get|go|know|pay|file|be|do|have|prove|show|sign|hire|pardon|send|write)$/;
const beforeVerbs = /^(?:how|have|has|need|needs|want|wants|going|able|try|trying|got|go|2|supposed|who|where)$/;
const afterTo = /^(?:court|trial|prison|jail|him|her|them|me)$/;
const afterFor =
	/^(?:a|an|my|the|his|her|their|our|me|him|them|us|this|that|pardon|pardons|clemency|someone|somebody|weed|murder)$/;

/** What people type on a phone, written out: `b4 ur convicted` as "before your convicted". Names are left as they are. */
export function inFull(tokens: readonly Token[]): readonly Token[] {
	const out: Token[] = [];
	let joins = false;
	for (const [at, token] of tokens.entries()) {
		const next = tokens[at + 1];
		// The stroke of "w/o" is its own.
		if (token.word === 'o' && token.before === '/' && tokens[at - 1]?.word === 'w') continue;
		const words = wordOf(token, next, tokens[at - 1])?.split(' ');
		const before = joins ? ' ' : token.before;
		joins = token.stopped && words !== undefined && titles.has(words[0] as string);
		if (words === undefined) out.push({ ...token, before });
		else
			for (const [i, word] of words.entries())
				out.push({ ...token, word, upper: false, capital: token.capital && i === 0, before: i === 0 ? before : ' ' });
	}
	return out;
}

function wordOf({ word, upper, capital }: Token, next: Token | undefined, last: Token | undefined): string | undefined {
	const behind = next?.word ?? '';
	switch (word) {
		case 'u':
			return behind === 's' || upper ? undefined : 'you';
		case 'r':
			return yous.test(behind) || areBehind.test(last?.word ?? '') ? 'are' : undefined;
		case '2':
			return (beforeVerbs.test(last?.word ?? '') && verbs.test(behind)) || (last?.word === 'go' && afterTo.test(behind))
				? 'to'
				: undefined;
		case '4':
			return afterFor.test(behind) && !/^\d|^(?:section|article|rule|chapter|title)$/.test(last?.word ?? '')
				? 'for'
				: undefined;
		case 'w':
			return next?.before === '/' ? (behind === 'o' ? 'without' : 'with') : undefined;
	}
	// `FAM` or `GF` may be a place's or a body's letters, and "Wen" somebody.
	if (upper) return undefined;
	return (capital && word.length < 4 ? undefined : writtenOut.get(word)) ?? slips.get(word);
}
