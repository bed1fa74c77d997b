import { type Ask, type AskCode, effects, isWhen, mays, whens } from '../judge/ask.js';
import type { Asked } from '../judge/question.js';
import type { RegisteredCase } from '../shapes/case.js';

/** "Can I get them pardoned, and how much": who may is asked, and not what happened. */
export const isPossible = ({ words }: Ask, all: string) =>
	/\b(?:can|could|may) (?:i|he|she|we|they|it|that|this|those|these|my \w+)(?: still)? (?:get|be|have)(?: \w+){0,3} pardoned\b/.test(
		words?.join(' ') ?? all,
	);
/** Asked of whoever decides. */
export const ofTitle: ReadonlySet<AskCode> = new Set<AskCode>(['who', ...mays]);
export const isForeign = (asked: Asked | null) => asked?.officer === 'foreign-ruler';
export const isCountry = (code: string) => /^[a-z]/.test(code);

/** Whether a court of this place judged a case. */
export const judgedIn = ({ judgments }: RegisteredCase, code: string) =>
	judgments.some(({ jurisdiction, country }) => (country?.toLowerCase() ?? jurisdiction) === code);

/** Whose courts judged a case: states and other countries by their codes. */
export const courtsOf = ({ judgments }: RegisteredCase) =>
	judgments.flatMap(({ jurisdiction, country }) => [
		jurisdiction,
		...(country === null ? [] : [country.toLowerCase()]),
	]);

/** Questions whose answer is a field of a law. */
export const ofRow: ReadonlySet<string> = new Set([
	...effects,
	...whens.filter((code) => code !== 'before'),
	'where',
	'cost',
	'duration',
]);

/** Beside a federal court these are answered by a general question. */
export const asGeneral: ReadonlySet<string> = new Set(['who', 'may', 'general', 'group']);

/** Of a person these ask which of them it was. */
export const wordsOnly: ReadonlySet<string> = new Set(['meaning', 'difference']);

/** Said with what a word means, or asked of nobody. */
export const besideMeaning: ReadonlySet<AskCode> = new Set<AskCode>([
	'meaning',
	'difference',
	'who',
	'happened',
	'general',
]);

/** What terms mean; `all` = the words they are asked in: "is it the same" wants a no, "is it different" a yes. */
export const meaningOf = (acts: readonly string[], all = ''): Ask => {
	const yesNo =
		acts.length > 1 &&
		/^(?:so |and |but )*(?:is|are|does|do|was)\b/.test(all) &&
		!/\b(?:not|never|without)\b/.test(all);
	const way = yesNo && isSameness.test(all) ? 'no' : yesNo && isDifferent.test(all) ? 'yes' : null;
	return {
		...{ code: acts.length > 1 ? 'difference' : 'meaning', of: acts.join('-') },
		...{ act: 'pardon', asked: null, yesNo, plain: way !== null },
		...(way === null ? {} : { way }),
	};
};

const isSameness =
	/\b(?:same|equal|equals|equivalent|identical|mean)\b(?!.*\bor\b(?! (?:do|does|should|would|can|need|are|is)\b))/;
const isDifferent = /\bdifferent\b(?!.*\bor\b)(?<!\bor\b.*)/;

export const plain = (code: Ask['code'], act: Ask['act'], asked: Asked | null): Ask => ({
	code,
	act,
	asked,
	of: null,
	yesNo: code === 'may',
	plain: false,
});

/** What became of an application is for the office that took it to say: asked of a place, that office is named. */
export function statusAsks(generals: readonly Ask[], codes: readonly string[], where: Ask): readonly Ask[] | null {
	const status = generals.filter(({ of }) => of === 'status');
	if (status.length === 0 || codes.length === 0 || !codes.every((code) => /^[A-Z]{2}$/.test(code))) return null;
	return [...status.map((ask) => (codes.includes('US') ? ask : { ...ask, of: 'statusThere' })), where];
}

/** A President's figures; "can he still pardon" of a former one is answered before them. */
export function numbersAsks(of: string, asks: readonly Ask[], all: string): readonly Ask[] {
	const numbers: Ask = { ...plain('numbers', 'pardon', null), of, words: all.split(' ') };
	const isFormer =
		/\b(?:still|able|allowed|anymore)\b/.test(all) && asks.some(({ asked }) => asked?.officer === 'former-president');
	return isFormer ? [{ ...plain('general', 'pardon', null), of: 'formerPresident' }, numbers] : [numbers];
}

/** "What is the difference, and which one did he get": what the words mean stands before the case. */
export function withDifference(
	asks: readonly Ask[],
	wanted: readonly Ask[],
	acts: readonly string[] | null,
): readonly Ask[] {
	const isIt = ({ code, words = [] }: Ask) =>
		code === 'difference' || (code === 'meaning' && words.includes('difference'));
	if (acts === null || acts.length < 2 || !asks.some(isIt)) return wanted;
	return [meaningOf(acts), ...wanted.filter((ask) => !isIt(ask))];
}

/** What more than `most` questions ask; of several about the time one answer says it all. */
export const leftOf = (asks: readonly Ask[], most: number): readonly AskCode[] => {
	const isTold = asks.slice(0, most).some(({ code }) => isWhen(code));
	return asks.slice(most).flatMap((ask) => (isTold && isWhen(ask.code) ? [] : [ask.code]));
};
