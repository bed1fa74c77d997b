import { isTurned } from './asks.js';
import { keptFor } from './kept.js';
import { matcher } from './matcher.js';
import { exactGenerals } from './tables/generals-exact.js';
import { generalsNowhere } from './tables/generals-nowhere.js';

const exact = matcher(exactGenerals);

/** A row of the general questions, and which way round it is put. */
export interface Exactly {
	readonly of: string;
	/** A yes says that the row's own question is true, or that it is not; null where none is wanted, or it is not sure. */
	readonly way: 'yes' | 'no' | null;
	readonly yesNo: boolean;
}

/** The general question that these words ask exactly; null where they ask none so. */
export const exactly = keptFor((words: readonly string[]): Exactly | null => {
	const from = words.findIndex((word) => !opening.has(word));
	const asked = (from < 0 ? '' : words.slice(from).join(' ').replace(onlyUs, '')).split(' ');
	const isClaim = claim.test(asked.join(' '));
	const own = isClaim ? asked.slice(asked[3] === 'that' ? 4 : 3) : asked;
	const key = exact.first(own);
	if (key === null) return null;
	const of = keyOf(key);
	const sign = of === key ? null : key[0];
	// "What is the difference between …" wants no yes or no, whatever follows.
	const isWhether = isClaim || begins.test(own[0] ?? '') || isToldFirst(own.join(' '));
	const way = sign === null || !isWhether ? null : yes.has(sign ?? '') ? 'yes' : 'no';
	const turns = own.filter((word) => turning.has(word)).length;
	const isSure = sign === '+' || sign === '-' ? !isTurned(own) : turns <= (sign === '=' || sign === '%' ? 1 : 0);
	return { of, way: isSure ? way : null, yesNo: way !== null };
});

/** The general question that a message asks which tells first what it asks of: "he has a detainer, can he still get it". */
export function exactlyTold(asked: readonly string[], all: string): Exactly | null {
	if (asked.length > shortAsk || !begins.test(asked[0] ?? '') || !asksMercy.test(asked.join(' '))) return null;
	const words = all.split(' ');
	const isTold = words.length > asked.length && words.length <= shortStory && all.endsWith(asked.join(' '));
	return isTold ? exactly(words) : null;
}
const shortAsk = 12;
const shortStory = 40;
const asksMercy = /\b(?:legal|allowed|ask|apply|file|clemency|commut\w+|pardon\w*|trump|president)\b/;

const yes: ReadonlySet<string> = new Set(['+', '=', '*']);

/** A row without the sign before it. */
function keyOf(signed: string): string {
	return signed.replace(/^[-+=~%*]/, '');
}

/** A question that has one more of them than it is made of asks something else. */
const turning: ReadonlySet<string> = new Set(
	'not no never without unless cannot cant doesnt dont isnt arent wont nobody'.split(' '),
);

/** "Or is it just us" asks for nothing more. */
const onlyUs = / or (?:is (?:it|that) |are we |am i )?(?:just|only) (?:me|us|him|her|them|my \w+)$/;

/** "Is it true that" asks the same as the claim behind it. */
const claim = /^is it true\b/;

/** What a question for yes or no begins with. */
const begins =
	/^(?:am|do|does|did|can|could|may|might|must|should|will|would|is|isnt|are|arent|was|wasnt|were|has|hasnt|have|had|if|accepting|taking|accept|any|anyone|anybody)$/;

/** "My motion was denied can I still ask": what is told stands before the question, without a stop. */
const isToldFirst = (text: string) => toldFirst.test(text) && !otherQuestion.test(text);
const toldFirst =
	/^(?:i|im|my|he|hes|his|she|shes|her|we|our|they|the|first|friend|there|if)\b.* (?:can|could|may|should|did|does|do|is|will|would) (?:i|he|she|we|they|it|that|my|his|her|our|a|the|biden|bidens|trump|trumps)\b/;
const otherQuestion = /\b(?:what|how|when|where|who|why|which|or)\b/;

/** Words before a question that ask for nothing. */
const opening: ReadonlySet<string> = new Set(
	'so and but also then ok okay well hey hi hello please pls um question quick just wondering curious anyway'.split(
		' ',
	),
);

/** Those that are asked of no place, whichever places are named beside them. */
export const anywhere: ReadonlySet<string> = new Set([
	...generalsNowhere.map(([, key]) => keyOf(key)),
	...[
		'foreignPardonUs',
		'pardonAbroad',
		'royalPrerogative',
		'turkeys',
		'firstPardon',
		'unitedNations',
		'refusedEver',
		'revokedEver',
	],
	...['pardonAttorneyNow', 'pardonAttorneyStill', 'pardonAttorneyBefore', 'pardonAttorneyDoes', 'pardonAttorneyReach'],
	...[
		'czarNow',
		'czarDecides',
		'czarAttorney',
		'pendingFederal',
		'selfPardoned',
		'watergatePardoned',
		'deportationPardons',
		'officersPardoned',
		'militaryPardoned',
	],
	...['noGovernor', 'noBoard', 'boardCount', 'everyState', 'differByState', 'legislatureStates'],
	...['statesBefore', 'statesErase', 'statesNoWait', 'statesFee', 'statesTreason', 'statesReasons'],
	...['statesHearing', 'statesVote', 'statesDeath'],
	// A federal matter beside which a state is named.
	...['federalDetainer', 'stateCharges', 'militaryPay', 'federalMoot', 'guidelinesPardon'],
	...['capitalClemency', 'marijuanaCertificate', 'marijuanaSale', 'officeEnds', 'czarReach'],
]);
