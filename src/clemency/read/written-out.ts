import { noSlip, slipped, writtenOut } from './tables/phone-words.js';
import type { Token } from './tokens.js';
import { vocabulary } from './vocabulary.js';

/** In shorter words the consonants are as likely another word's. */
const shortestSkeleton = 8;

/** One slip in a word, and the word: a letter left out, doubled or changed with the next one; never the first. */
const slips = slipsOf(slipped);
/** The longer words by their consonants, where these are no other's. */
const skeletons = skeletonsOf(slipped);

function slipsOf(words: readonly string[]): ReadonlyMap<string, string> {
	const known = new Set(words);
	const found = new Map<string, string>();
	const others = [...'aeiou'];
	for (const word of words) {
		for (let at = 1; at < word.length; at++) {
			const [head, letter, tail] = [word.slice(0, at), word[at] as string, word.slice(at + 1)];
			const swapped = 'aeiou'.includes(letter) ? others.map((each) => head + each + tail) : [];
			const moved = head + tail.slice(0, 1) + letter + tail.slice(1);
			for (const slip of [head + tail, head + letter + letter + tail, moved, ...swapped])
				if (!known.has(slip) && !vocabulary.has(slip) && !noSlip.has(slip)) found.set(slip, word);
		}
	}
	return found;
}

/** What is heard of a word besides its vowels: `komutashun` and `commutation` begin alike and go on alike. */
function skeleton(word: string): string {
	const heard = word
		.replace(/ph/g, 'f')
		.replace(/ck|q/g, 'k')
		.replace(/c(?=[eiy])/g, 's')
		.replace(/c/g, 'k')
		.replace(/z/g, 's')
		.replace(/[ts]ion|shun/g, 'sn');
	return (
		(heard[0] ?? '') +
		heard
			.slice(1)
			.replace(/[aeiouyh]/g, '')
			.replace(/(.)\1+/g, '$1')
	);
}

function skeletonsOf(words: readonly string[]): ReadonlyMap<string, string | null> {
	const found = new Map<string, string | null>();
	for (const word of words) {
		if (word.length < shortestSkeleton) continue;
		const key = skeleton(word);
		found.set(key, found.has(key) ? null : word);
	}
	return found;
}

/** The word of the law that was meant, if it is one: no word of its own, and nobody's name. */
function slipOf(word: string): string | undefined {
	const slip = slips.get(word);
	if (slip !== undefined || word.length < shortestSkeleton - 2 || vocabulary.has(word) || noSlip.has(word)) return slip;
	const meant = skeletons.get(skeleton(word)) ?? undefined;
	return meant !== undefined && Math.abs(meant.length - word.length) <= 2 ? meant : undefined;
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

/**
 * What people type on a phone, written out: `b4 ur convicted` as "before your convicted". Names, by
 * `isName`, are left as they are.
 */
export function inFull(tokens: readonly Token[], isName: (token: Token) => boolean): readonly Token[] {
	const out: Token[] = [];
	let joins = false;
	for (const [at, token] of tokens.entries()) {
		const next = tokens[at + 1];
		// The stroke of "w/o" is its own.
		if (token.word === 'o' && token.before === '/' && tokens[at - 1]?.word === 'w') continue;
		const words = wordOf(token, next, tokens[at - 1], isName)?.split(' ');
		const before = joins ? ' ' : token.before;
		joins = token.stopped && words !== undefined && titles.has(words[0] as string);
		if (words === undefined) out.push({ ...token, before });
		else
			for (const [i, word] of words.entries())
				out.push({ ...token, word, upper: false, capital: token.capital && i === 0, before: i === 0 ? before : ' ' });
	}
	return out;
}

function wordOf(
	token: Token,
	next: Token | undefined,
	last: Token | undefined,
	isName: (token: Token) => boolean,
): string | undefined {
	const { word, upper, capital } = token;
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
	const written = capital && word.length < 4 ? undefined : writtenOut.get(word);
	if (written !== undefined) return written;
	const slip = slipOf(word);
	return slip === undefined || isName(token) ? undefined : slip;
}
