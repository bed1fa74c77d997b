import type { Ask } from '../judge/ask.js';
import { type Official, surnameOf } from '../shapes/official.js';
import type { Gazetteer } from './gazetteer.js';
import { type Holders, officialAt } from './holders.js';
import { officerOf } from './officers.js';
import { atTime, ofHolder, otherOffice } from './tables/holders.js';
import type { Token } from './tokens.js';

/** In more words an office is told of in passing. */
const mostWords = 30;

/** Somebody in office by name, for the patterns of the tables: no word anybody types. */
const name = 'xname';

/**
 * What is asked about whoever holds an office, now or at another time. `of` of the ask: `before`, `after` and `about`
 * with the official's surname where one is named (`after-evers`), `in2015`, `other` for an office we know nothing of;
 * null where it is who holds it now. Null for a message that asks for anything else. `codes` = places that are named.
 */
export function holderAsked(
	tokens: readonly Token[],
	codes: readonly string[],
	gazetteer: Gazetteer,
	holders: Holders,
): { readonly code: string; readonly ask: Ask } | null {
	const words = tokens.map(({ word }) => word);
	if (words.length > mostWords || words.some((word) => ofMercy.test(word)) || whoCan.test(words.join(' '))) return null;
	const { text, official } = withNames(tokens, codes, holders);
	const when = atTime.find(({ asks }) => asks.test(text))?.is ?? null;
	const other = when === null && otherOffice.test(text);
	const isNow = when === null && !other && ofHolder.test(text);
	if (when === null && !other && !isNow) return null;
	const titled = officerOf(tokens, gazetteer, holders)?.asked ?? null;
	const isPresident = /\b(?:president|presidents|potus|prez)\b/.test(text) && !/\bvice president\b/.test(text);
	const own = official === null ? null : official.office === 'president' ? 'US' : official.of;
	const place = codes.length === 1 ? (codes[0] ?? null) : codes.length === 0 ? (titled?.of ?? null) : undefined;
	if (place === undefined) return null;
	const code = own !== null && (place === null || place === own) ? own : (place ?? (isPresident ? 'US' : null));
	if (code === null || !/^[A-Z]{2}$/.test(code)) return null;
	const year = /\b((?:19|20)\d\d)\b/.exec(text)?.[1] ?? '';
	const whom = official === null ? '' : `-${surnameOf(official)}`;
	const of = other ? 'other' : when === null ? null : when === 'year' ? `in${year}` : `${when}${whom}`;
	return {
		code,
		ask: {
			code: 'holder',
			act: 'pardon',
			asked: null,
			of,
			yesNo: when === 'about' && asksWhether.test(text),
			plain: false,
		},
	};
}

/** A common surname is the governor's beside the state. */
const ofPlace = <T extends { readonly official: Official }>(found: T | null, codes: readonly string[]) =>
	found !== null && codes.includes(found.official.of) ? found : null;

/** Put so that a yes is its answer. */
const asksWhether =
	/^(?:(?:so|hey|hi|ok|wait|um|well) )*is (?:(?:the|our|governor|gov|president) )*xname\b(?!.*\b(?:not|out|gone|no longer|after|next|until|by|in (?:19|20)\d\d)\b)/;

/** "Who is it that can shorten it" asks for no name. */
const whoCan =
	/\bwho (?:is it |is the one )?(?:that |who )?(?:can|could|may) (?:shorten|cut|reduce|lower|help|get|let|free|change)\b/;
const ofMercy =
	/^(?:pardon|commut|clemen|convict|appl|decid|reprieve|mercy|alone$|himself$|herself$|itself$|themsel|board)/;

/** The words of a message with `xname` for whoever is or was in office, and who that is: the first who is named. */
export function withNames(tokens: readonly Token[], codes: readonly string[], holders: Holders) {
	const title = tokens.some(({ word }) => /^(?:governor|governors|gov|guv)$/.test(word))
		? 'governor'
		: tokens.some(({ word }) => /^(?:president|presidents|potus|prez)$/.test(word))
			? 'president'
			: null;
	const said: string[] = [];
	let official: Official | null = null;
	for (let at = 0; at < tokens.length; at++) {
		const found =
			officialAt(tokens, at, null, holders) ??
			(title === null ? null : officialAt(tokens, at, title, holders)) ??
			ofPlace(officialAt(tokens, at, 'governor', holders), codes);
		if (found === null) said.push(tokens[at]?.word ?? '');
		else {
			said.push(name);
			official ??= found.official;
			at += found.words - 1;
		}
	}
	return { text: said.join(' '), official };
}
