import type { Ask, AskCode } from '../judge/ask.js';
import type { Hit, Nearest } from './nearest.js';
import { ofGeneral } from './nearest.js';
import { ofOnePlace } from './of-one-place.js';

/*
 * What a search is worth: told as the answer where it is clear, as coming near where it is not, and not at all where
 * the words have too little in common. The figures were measured on `test/clemency/asked/searched.ts`.
 */

/** Of what was asked a statement has so much (weights of the words) and such a part. */
interface Least {
	readonly shared: number;
	readonly coverage: number;
}

/** Alone it is the answer: it has most of what was asked. */
const clear: Least = { shared: 3.4, coverage: 0.5 };
/** No other comes so near to it as this part of its score. */
const margin = 0.75;
/** Less than this in common is chance. */
const least: Least = { shared: 2.6, coverage: 0.4 };
/** Told beside the best: so much of its score, and as much in common. */
const beside = { score: 0.4, shared: 0.75 };
/** So much of what was asked answers it, whatever else says the same. */
const nearlyAll = 0.6;
/** Without a place the words of one case may be those of a general question: two of the things asked, and more of them. */
const everywhere = { clear: { shared: 3.4, coverage: 0.7 }, least: { shared: 3.4, coverage: 0.6 } };

const most = 3;

/** What was found: one statement that answers, or up to three that come near. */
export interface Found {
	readonly is: 'clear' | 'near';
	readonly keys: readonly string[];
}

/** `says` = the words of a statement: two that say the same are one. */
export function judgeHits(hits: readonly Hit[], isPlaced: boolean, says: (key: string) => string): Found | null {
	const needs = isPlaced ? { clear, least } : everywhere;
	const isEnough = ({ shared, coverage }: Hit, than: Least) => shared >= than.shared && coverage >= than.coverage;
	const texts = new Set<string>();
	const own = hits.filter(({ key }) => {
		const text = says(key);
		const isNew = ![...texts].some((each) => each.includes(text) || text.includes(each));
		texts.add(text);
		return isNew;
	});
	// One word alone that a statement has is chance, unless it stands for something.
	const isFound = ({ parts, isMeant, isNamed }: Hit) => parts > 1 || (isPlaced ? isMeant : isNamed);
	const enough = own.filter((hit) => isEnough(hit, needs.least) && isFound(hit));
	const [best, ...others] = enough;
	// Where what has most of the rare words lacks too much of the rest, what has the rest is chance.
	if (best === undefined || (!isPlaced && best !== own[0])) return null;
	const rivals = others.filter(
		({ score, shared }) => score >= best.score * beside.score && shared >= best.shared * beside.shared,
	);
	const isAhead = rivals.every(({ score, shared }) => score < best.score * margin || shared < best.shared * margin);
	if (isEnough(best, needs.clear) && isAhead) return { is: 'clear', keys: [best.key] };
	const same = rivals.filter(({ shared }) => shared >= best.shared).slice(0, 1);
	if (isPlaced && isEnough(best, needs.clear) && best.coverage >= nearlyAll && same.length === rivals.length)
		return { is: 'clear', keys: [best, ...same].map(({ key }) => key) };
	return { is: 'near', keys: [best, ...rivals].slice(0, most).map(({ key }) => key) };
}

/** Asked so, and not read otherwise, nobody knows yet what is asked. */
const unread: ReadonlySet<AskCode> = new Set<AskCode>(['who', 'may', 'happened']);
const whoDecides =
	/\b(?:who|whos|whose|whom)\b|\bwhich (?:one|states?|governor|govenor|governer|gov|of (?:the )?(?:two|them)|office)\b|\bto which\b|\bhere or there\b|\b(?:trump|president|governor|gov|board|mayor) or\b|\bor (?:the )?(?:governor|gov|board|mayor|president)\b/;
/** So many words are a message; more are a story, in which only what asks is searched. */
const message = 40;
/** In more of them what only comes near is as likely near to something told in passing. */
const question = 16;

/** Words for what was told before. */
const thing: ReadonlySet<string> = new Set('it that this those these them now me happens mean means'.split(' '));

export interface NearDeps {
	readonly nearest: Nearest;
	/** Every word of the message that names neither a place, an officer nor a person. */
	readonly content: readonly string[];
	/** The words of a statement by its key. */
	readonly says: (key: string) => string;
}

/** Before statements that are told without who decides: `alone-UT7`. */
export const toldAlone = 'alone';
/** Before statements that come near what was asked: `near-UT7-UT9`. */
export const comesNear = 'near';

/** The question with the statement of one place that a search finds, where nothing else was read in it. */
export function withNearest(
	ask: Ask,
	code: string,
	{ isOnly, isOfOfficer }: { readonly isOnly: boolean; readonly isOfOfficer: boolean },
	{ nearest, content, says }: NearDeps,
): Ask {
	const { words } = ask;
	if (words === undefined || ask.of !== null || (ask.plain && ask.way === undefined) || !unread.has(ask.code))
		return ask;
	// "Only a petty misdemeanor. Can they pardon that" asks by what was told before.
	const refers = ask.code !== 'may' || words.some((word) => thing.has(word));
	const all = isOnly && refers && content.length <= message ? content : words;
	// The wait for a pardon is none for a commutation.
	const hits = nearest.find(all, code, true).filter(({ key }) => ask.act === 'pardon' || !ofWait.test(says(key)));
	const found = judgeHits(hits, true, says);
	if (found === null) return ask.code === 'may' ? ask : withGeneral(ask, all, { nearest, says });
	// Whose power is asked about, somewhere in the message, is not told by what only comes near.
	if (found.is === 'near' && (isOfOfficer || content.length > question)) return ask;
	const keys = found.keys.join('-');
	// An officer's name is asked about as well: what was found stands beside what that officer may do.
	if (ask.code === 'may') return { ...ask, of: found.is === 'clear' ? `0-${keys}` : keys };
	if (whoDecides.test(all.join(' '))) return found.is === 'clear' ? { ...ask, of: keys } : ask;
	return { ...ask, code: 'clause', of: `${found.is === 'clear' ? toldAlone : comesNear}-${keys}` };
}

const ofWait = /^(?:\d+(?: to \d+)? years?\b|while on parole|no wait)/;

/** Where a place's own statements have nothing the general table may: its answers hold whatever the place. */
function withGeneral(ask: Ask, words: readonly string[], { nearest, says }: Omit<NearDeps, 'content'>): Ask {
	const found = whoDecides.test(words.join(' ')) ? null : judgeHits(nearest.find(words, null, true), false, says);
	const [key, ...others] = found?.is === 'clear' ? found.keys : [];
	// What sends on to the states is no answer to who names one.
	return key === undefined || others.length > 0 || ofOnePlace(says(key)) !== says(key)
		? ask
		: { ...ask, code: 'general', of: key.slice(ofGeneral.length), yesNo: false };
}

/** General questions that a message without a place asks, where nothing was read in it. */
export function nearestGeneral(asks: readonly Ask[], { nearest, content, says }: NearDeps): Found | null {
	if (asks.some(({ code }) => !unread.has(code) && code !== 'general') || content.length > message) return null;
	const found = judgeHits(nearest.find(content, null, false), false, says);
	if (found === null) return null;
	// Who decides is asked back for the court, whatever else was told.
	const is = whoDecides.test(content.join(' ')) ? 'near' : found.is;
	return { is, keys: found.keys.map((key) => key.slice(ofGeneral.length)) };
}
