import type { Ask } from '../judge/ask.js';
import { asksWhether, asksWithin } from '../read/put-so.js';
import type { PutInWords } from '../shapes/put-in-words.js';

/*
 * One thing is asked in several ways, and each has its own first word: "can it be secret", "must it be announced". Which
 * way it is stands in the data, by the words.
 */

type Put = Pick<PutInWords, 'words' | 'not' | 'with'>;

/** Whether one of these stands in a text with a space at either end. */
export const hasOne = (text: string, words: readonly string[]) => words.some((word) => text.includes(` ${word} `));

/** The first that is put in these words; `isBeside` = whether one of those stands by that it is asked with. */
export const putInWords = <T extends Put>(
	answers: readonly T[] | undefined,
	text: string,
	isBeside: (words: readonly string[]) => boolean = (words) => hasOne(text, words),
): T | undefined =>
	answers?.find(
		(each) =>
			hasOne(text, each.words) && !hasOne(text, each.not ?? []) && (each.with === undefined || isBeside(each.with)),
	);

const opens = /^(?:do|does|did|can|could|may|might|must|should|will|would|is|isnt|are|was|were|has|have|had|any)$/;
const turns = /^(?:not|never|without|nobody|unless)$/;
const open = /^(?:who|whom|whose|when|where|how|what|which|why)$/;

/**
 * The question as one that a word may stand before, where it asks for a yes or no: which way round it is put is settled
 * by the words it was found by, so that what is around them counts. Words that begin as a question does ("is there any")
 * are one themselves.
 */
export function askedSo(ask: Ask, { words }: Put): Ask {
	const text = ` ${(ask.words ?? []).join(' ')} `;
	const found = words.find((each) => text.includes(` ${each} `)) ?? '';
	const before =
		text
			.slice(0, text.indexOf(` ${found} `))
			.trim()
			.split(' ')
			.at(-1) ?? '';
	const around = text.replace(` ${found} `, ' ').trim().split(' ');
	const isOne = found.includes(' ') && opens.test(found.split(' ')[0] ?? '') && !open.test(before);
	const isTurned = around.some((word) => turns.test(word));
	const plain =
		(isOne && !isTurned) || asksWhether({ yesNo: ask.yesNo, words: around }) || asksWithin({ words: around });
	return { ...ask, plain, way: 'yes' };
}
