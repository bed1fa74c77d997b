import type { Ask } from '../judge/ask.js';

/** "Can my brother be pardoned": somebody can do it, and who that is says the rest. */
export const isMayBe = ({ code, act, words = [] }: Ask): boolean =>
	(code === 'who' || code === 'happened') &&
	(act === 'pardon' || act === 'commutation') &&
	mayBe.test(words.join(' ')) &&
	!words.some((word) => /^(?:who|whom|which|or|not|never|without|cant|still|again|after|before|if)$/.test(word));
const mayBe =
	/^(?:(?:so|and|but|please|hi|hello) )*(?:can|could|may) (?:\w+ ){1,4}?(?:be|get|ever be|ever get) (?:pardoned|a pardon|clemency|a commutation|commuted)\b/;

/**
 * "Can I be pardoned still owing", "will my fines kill it": what is owed stands before the pardon, and is not what the
 * pardon does.
 */
export function whileOwing(ask: Ask): Ask {
	const { code, words = [], told = [], way: _, ...rest } = ask;
	const text = words.join(' ');
	const all = [...words, ...told].join(' ');
	const isOpen =
		code === 'fine' ||
		code === 'cost' ||
		(code === 'deferred' && !putOff.test(all)) ||
		isMayBe({ ...ask, code: code === 'may' ? 'who' : code });
	const isBefore = stands.test(text) || mayBe.test(text) || mayAsk.test(text);
	if (!isOpen || !isBefore || !owing.test(all) || ifPardoned.test(text)) return ask;
	const said = owing.test(text) ? words : [...words, ...told];
	const turned = stands.test(text) ? ({ way: 'no' } as const) : {};
	return { ...rest, ...turned, told, code: 'on-supervision', of: null, plain: true, words: said };
}

const putOff = /\b(?:defer\w*|withheld|withhold\w*|stay\w*|diver\w*|adjudicat\w*|dismiss\w*|plea|nolo)\b/;
export const owing = /\b(?:owe|owes|owed|owing|unpaid|not paid|havent paid|didnt pay)\b/;
const ifPardoned = /\b(?:if|once|when|after) (?:i|he|she|we|they|it|my \w+) (?:get|gets|am|is|are|was)\b/;
const stands =
	/\b(?:stops?|kills?|hurts?|ruins?|blocks?|prevents?|against|sinks?|holds? up|disqualif\w+|keep (?:me|him|her) from|in the way)\b/;
const mayAsk =
	/\b(?:can|could|may|am) (?:i|he|she|we|they|you|my \w+) (?:still |even |ever )?(?:be |get )?(?:pardon\w*|a pardon|apply|ask|file|eligible)\b/;

/** "I was pardoned in 2012, can I ask a second time": once granted, and not refused. */
export function grantedOnce(ask: Ask): Ask {
	const { words = [], told = [], way: _, ...rest } = ask;
	const text = words.join(' ');
	const all = [...told, ...words].join(' ');
	const isOpen = ask.code === 'again' || ask.code === 'may' || isMayBe(ask);
	if (!isOpen || ask.act !== 'pardon' || !anotherTime.test(text) || !wasGranted.test(all) || refused.test(all))
		return ask;
	return { ...rest, words, told, code: 'general', of: 'twice', plain: true };
}

const anotherTime = /\b(?:again|second|twice|another|2nd)\b/;
const wasGranted =
	/\b(?:i|he|she|we|they|husband|wife|son|brother|dad|father|mother|sister) (?:was|got|were|has been|have been|already got) (?:already |once )?(?:pardoned|a pardon)\b|\b(?:got|had|received) (?:a|my|his|her|one) (?:\w+ )?pardon\b|^pardoned\b/;
const refused = /\b(?:denied|denial|refused|rejected|turned|declined|no)\b/;
