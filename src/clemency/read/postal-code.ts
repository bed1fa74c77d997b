import type { Places } from '../shapes/places.js';
import { stateBefore } from './tables/no-place.js';
import { phrase, type Token } from './tokens.js';

/** Postal codes nobody takes for a word of English, in small letters too. */
const plainPostal = new Set('az ct fl ga ks ky mn nc nh nj nv ny ri sc sd tn tx vt wa wi wv wy dc'.split(' '));

/** Postal codes that are words of their own, even alone in small letters. */
export const ordinaryCodes = new Set('al as de hi id il in la ma me oh ok or pa nm nd md'.split(' '));
/** Of those, the ones that stay words before anything. */
const always = new Set('al as de hi id il in la ma me oh ok or'.split(' '));

/** Of those, the ones that are words of a question even before its verb. */
const never = new Set('as de hi id in me ok or'.split(' '));
const verbs =
	/^(?:slow|fast|quick|easy|hard|strict|charges?|takes?|costs?|pardons?|requires?|needs?|allows?|expunges?|restores?|have|has|gives?|grants?|accepts?|wants?|ever|still)$/;

/** "What does il charge", "how slow is pa": a state that does something. */
function isSubject(tokens: readonly Token[], start: number): boolean {
	const last = tokens[start - 1]?.word ?? '';
	const next = tokens[start + 1]?.word;
	// "ok board how long".
	if (start === 0 && tokens[start]?.word === 'ok' && /^(?:board|felony|conviction|dui)$/.test(next ?? '')) return true;
	return next === undefined
		? last === 'is' && /^(?:slow|fast|quick|hard|easy|strict)$/.test(tokens[start - 2]?.word ?? '')
		: /^(?:is|does|do|will|would|can|did)$/.test(last) && verbs.test(next);
}

/** Whether two letters that are a state's code are meant as one. `behindCity` = behind a town that lies there. */
export function isCodeMeant(tokens: readonly Token[], start: number, behindCity: boolean): boolean {
	const token = tokens[start];
	if (token === undefined || /^\d+$/.test(tokens[start - 1]?.word ?? '') || isAgreement(tokens, start)) return false;
	if (joinsInCapitals(tokens, start)) return false;
	const common = ordinaryCodes.has(token.word);
	const alone = tokens.length === 1 && !common;
	const carried =
		common &&
		!always.has(token.word) &&
		(stateBefore.has(tokens[start + 1]?.word ?? '') || tokens[start - 1]?.word === 'in');
	// "Felony in mo", "what does il charge", "how slow is pa".
	const behindIn = !common && tokens[start - 1]?.word === 'in';
	const asSubject = (!never.has(token.word) || start === 0) && isSubject(tokens, start);
	return (
		(token.upper && (!always.has(token.word) || !isShouting(tokens))) ||
		(token.before.includes(',') && !common) ||
		alone ||
		carried ||
		behindIn ||
		asSubject ||
		behindCity ||
		isAtEnd(tokens, start) ||
		(plainPostal.has(token.word) && token.before !== '-')
	);
}

/** "The governor OR the board", "convicted OR pardoned": a word is raised, and no state named. */
function joinsInCapitals(tokens: readonly Token[], start: number): boolean {
	const [last, token, next] = [tokens[start - 1], tokens[start], tokens[start + 1]];
	if (token?.word !== 'or' || last === undefined || next === undefined) return false;
	const isBeside = token.before === ' ' && next.before === ' ' && !last.capital;
	return isBeside && !beforeState.test(last.word) && !stateBefore.has(next.word);
}
const beforeState = /^(?:in|from|at|of|to|near|by|my|his|her|our|their|an|the|this|that|for|is|was|leave|left)$/;

/** "Without anyone's OK", "is it OK to": somebody agrees, in capitals. A state stands behind "in", a comma or its town. */
function isAgreement(tokens: readonly Token[], start: number): boolean {
	if (tokens[start]?.word !== 'ok') return false;
	const next = tokens[start + 1]?.word ?? '';
	return agreed.has(tokens[start - 1]?.word ?? '') && !stateBefore.has(next);
}

const agreed: ReadonlySet<string> = new Set(
	'is its it the an his her their our that be are was were given give gives giving gave get gets needs need say says said with without council councils board boards governors governor anyones anybodys anyone anybody someones everyones everybodys senates senate doing done seems not really still totally also'.split(
		' ',
	),
);

/** "Des Moines IA": two letters behind a town that lies there. */
export function isAfterItsCity(tokens: readonly Token[], start: number, code: string, places: Places): boolean {
	// "New Orleans in a fight": a word, and no code.
	if (
		ordinaryCodes.has(tokens[start]?.word ?? '') &&
		tokens[start]?.upper === false &&
		notBehindCode.test(tokens[start + 1]?.word ?? '')
	)
		return false;
	return [1, 2, 3].some((words) => {
		const first = tokens[start - words];
		const found =
			first === undefined || places.longestFrom(first.word) < words
				? null
				: places.city(phrase(tokens, start - words, words));
		return found?.states.some((state) => state.code === code) === true;
	});
}

const notBehindCode = /^(?:a|an|the|my|his|her|our|their|this|that|front|jail|prison|court|\d+)$/;

/** "md who advises the governor": at either end of a short message these are nothing else. */
const atEnds = new Set([
	'md',
	'nd',
	'ca',
	'va',
	'pa',
	'il',
	'mo',
	'mi',
	'co',
	'ia',
	'ut',
	'ar',
	'ms',
	'mt',
	'ak',
	'pr',
]);
const ofOnes: ReadonlySet<string> = new Set(['my', 'his', 'her', 'our', 'a', 'the', 'and', 'el', 'un']);
const isAtEnd = (tokens: readonly Token[], start: number) =>
	atEnds.has(tokens[start]?.word ?? '') &&
	(start === 0 || (start === tokens.length - 1 && !ofOnes.has(tokens[start - 1]?.word ?? ''))) &&
	tokens.length > 2 &&
	tokens.length < 12;

/** Several words in capitals: none of them is told apart by them. */
function isShouting(tokens: readonly Token[]): boolean {
	let seen = 0;
	for (const { upper } of tokens) if (upper && ++seen > 3) return true;
	return false;
}
