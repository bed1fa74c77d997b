import { type Ask, isMay } from '../judge/ask.js';
import { tierIn } from './court-abroad.js';

const american =
	/\b(?:trump|biden|obama|us|usa|american|america|united states|potus|white house|(?:our|my)(?: own)? president)\b|\b(?:can|could|may|will) (?:the|a|any) (?:president|governor)\b(?! (?:there|over there|down there|of|in))/;

/** "In Mexico can the president pardon": the country stands before its own. */
const theirs =
	/^(?:(?:so|and|but|hi|hey|ok) )*in (?:the )?\w+(?: \w+)? (?:can|could|may|will) (?:the|a|any) (?:president|governor)\b/;

/** "The president" beside another country's court is that country's; an officer of ours is named as one. */
export function ofThatCountry(ask: Ask, words: readonly string[], codes: readonly string[]): Ask {
	const tier = tierIn(words);
	const own = ofItsOfficers(ask);
	return ofKingdom(tier === null ? own : { ...own, tier }, words, codes);
}

/** Asked of the Kingdom as a whole. */
export const ofKingdom = (ask: Ask, words: readonly string[], codes: readonly string[]): Ask =>
	isKingdom(codes, words) ? { ...ask, tier: 'union' } : ask;

/** "The UK", and none of its parts. */
function isKingdom(codes: readonly string[], words: readonly string[]): boolean {
	const text = ` ${words.join(' ')} `;
	return codes.join() === 'gb-eaw' && kingdom.test(text) && !partOfIt.test(text);
}

const kingdom = / (?:uk|u k|britain|british|united kingdom) /;
const partOfIt = / (?:england|english|wales|welsh|london|crown court|old bailey) /;

function ofItsOfficers(ask: Ask): Ask {
	const { asked } = ask;
	// "How long for a record suspension" asks for the wait, where it takes long for a decision.
	const waits = ask.code === 'duration' && ask.words?.some((word) => /^tak(?:e|es|ing)$|^process/.test(word)) !== true;
	const code = waits ? 'when' : ask.code;
	if (waits && asked === null) return { ...ask, code };
	if (asked === null || asked.of !== null || asked.officer === 'foreign-ruler') return ask;
	// "Does Macron decide alone" is asked beside who decides.
	const isPower = code !== 'alone' && isMay(code);
	return { ...ask, asked: null, code: isPower ? 'who' : code };
}

/** A town of the United Kingdom lies in England and Wales where nothing says Scotland or Northern Ireland. */
export function withKingdom(codes: readonly string[]): readonly string[] {
	const parts = codes.filter((code) => code.startsWith('gb-'));
	return [...new Set(codes.flatMap((code) => (code === 'gb' ? (parts.length > 0 ? [] : ['gb-eaw']) : [code])))];
}

/** Whether an officer of the United States is asked about. */
export function isAmerican(text: string): boolean {
	return american.test(text) && !theirs.test(text);
}
