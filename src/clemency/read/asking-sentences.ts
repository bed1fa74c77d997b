import { type AskCode, isMay, isWhen, ofLife, type Side } from '../judge/ask.js';
import type { Guess } from '../shapes/learned.js';
import { open } from './as-guessed.js';
import type { Gazetteer } from './gazetteer.js';
import { textOf } from './guessed.js';
import { guessedInMessage } from './in-message.js';
import { codeOf } from './labels.js';
import type { Known } from './message.js';
import type { Part } from './parts.js';
import { opensQuestion, reports } from './segments.js';
import { sidesOf } from './sides.js';
import { tells, tellsClaim, wishes } from './tables/asking.js';
import { asNouns } from './tables/guesses.js';
import { whoIsRight } from './tables/who-is-right.js';
import { isEcho, saysWrong } from './who-is-right.js';

/* Which sentences of a message ask, what each asks with the others around it, and which of them ask one thing. */

/**
 * So likely to ask nothing, a sentence tells: one that leads to a question, one that is open, one with a mark or in few
 * words, one that has the form of a question as well, and one whose words ask what others asked so.
 */
const telling = { leading: 0.4, open: 0.5, marked: 0.8, both: 0.97, read: 0.99 };
/** A guess less likely than this leaves what the words ask: where they ask nothing of their own, and where they do. */
const sure = { overNothing: 0.45, overWords: 0.55 };
/** So unlikely, the likeliest guess says nothing. */
const unheard = { short: 0.4, story: 0.5 };
/** Where nothing else is read, a guess as likely is better than none. */
const likely = 0.4;
/** In so few words hardly anything is told. */
const mostOfShort = 35;
/** "South Carolina fee": a question without a verb has no more words. */
const mostOfNouns = 5;

/** Sentences that ask one thing, and what; several where one is the other's "or", or tells what the other refers to. */
export interface Asking {
	readonly parts: readonly Part[];
	readonly label: string | null;
	/** What it asks if anything that is known. */
	readonly likely?: string;
	/** It has the words of a question, and is not only likely to be one. */
	readonly isPlain: boolean;
	/** Nobody asked anything in such words. */
	readonly isUnheard: boolean;
	/** It asks whether what they say is so, or, where they doubt it, whether it is not. */
	readonly isClaim?: boolean;
	readonly isDoubted?: boolean;
	/** It asks of what somebody was told to want. */
	readonly isWish?: boolean;
	/** Who says what of whose power it is. */
	readonly sides?: readonly Side[];
}

/**
 * What a message asks, in its order. `people` = words that name somebody; `isOver` = the day on which a sentence ended is
 * told: "how long" is asked of the years since then.
 */
export function askingIn(
	parts: readonly Part[],
	{
		learned,
		gazetteer,
		people,
		isOver,
	}: Pick<Known, 'learned' | 'gazetteer'> & { readonly people: ReadonlySet<number>; readonly isOver: boolean },
): readonly Asking[] {
	const around = guessedInMessage(parts, learned);
	const asking = joined(parts.flatMap((_, at) => askingOf(parts, at, around[at] ?? [], people, gazetteer)));
	return isOver ? asking : withDuration(asking);
}

export const wordsOf = ({ segment }: Part) => segment.words;

/** What a sentence asks; nothing where it only tells. */
function askingOf(
	parts: readonly Part[],
	at: number,
	guesses: readonly Guess[],
	people: ReadonlySet<number>,
	gazetteer: Gazetteer,
): readonly Asking[] {
	const part = parts[at] as Part;
	const { words, text } = part.segment;
	const isShort = parts.reduce((all, { segment }) => all + segment.tokens.length, 0) <= mostOfShort;
	const own = part.asks.filter(({ code }) => !open.has(code) && code !== 'meaning');
	const { asks, isMarked, sentence } = part.segment;
	const isFormed = opensQuestion(text);
	// "South Carolina fee, how often do they meet".
	const isNoun =
		isShort &&
		!words.some((word) => tells.has(word)) &&
		words.length <= mostOfNouns &&
		own.some(({ code }) => asNouns.has(code) || code === 'when');
	if (isNoun && !isFormed) return [{ parts: [part], label: null, isPlain: true, isUnheard: false }];
	// "And" before a question of its own.
	if (!asks || words.every((word) => /^(?:and|or|also|but|so|plus|then)$/.test(word))) return [];
	if (asksOfWish.test(text)) {
		const wished = wishedIn(parts.slice(0, at));
		if (wished.length > 0)
			return wished.map((code) => ({ parts: [part], label: code, isPlain: true, isUnheard: false, isWish: true }));
	}
	const told = guesses.find(({ label }) => label === 'none')?.chance ?? 0;
	const next = parts[at + 1]?.segment;
	const leads = next?.sentence === sentence && next.asks;
	const best = guesses.find(({ label }) => label !== 'none');
	// "And how long does it take, her hearing is in March" has no mark, and asks what such words ask.
	const isRead = isFormed && own.some(({ code }) => isLike(code, best?.label ?? ''));
	// "He asked me | who signs it".
	const last = parts[at - 1]?.segment;
	const isReported = last?.sentence === sentence && !last.asks && reports.test(words[0] ?? '');
	const isPut = isMarked || isShort || isReported;
	if (told >= mostTold({ leads: leads && !isFormed, isFormed, isMarked: isPut, isRead })) return [];
	// "If the governor signs it, can I have a pistol" asks behind its comma.
	if (leads && opensIf.test(text)) return [];
	const chance = (best?.chance ?? 0) / (1 - told);
	const isOther = own.length > 0 && !own.some(({ code }) => isLike(code, best?.label ?? ''));
	const isSure = best !== undefined && chance >= (isOther ? sure.overWords : sure.overNothing);
	const said = isSure ? best.label : null;
	// "I have to renew my card. Would a pardon do it": what "it" is was told before, and read with it.
	const isReferred = isOther && words.length <= mostOfNouns && words.some((word) => /^(?:it|that)$/.test(word));
	const label =
		isReferred && best?.label !== 'may' ? null : part.officer !== null && isItThatOffice.test(text) ? 'may' : said;
	// Whether a claim is so is asked in the words of the claim.
	const isOfTwo = whoIsRight.test(text);
	if (isEcho(text) || isOfTwo) {
		const before = parts.slice(0, at);
		const powers = people.size === 0 ? sidesOf(before, isOfTwo, gazetteer) : [];
		const [spoken = before.at(-1)] = before.slice(isOfTwo ? 0 : -1).filter(({ officer }) => officer !== null);
		if (powers.length > 0 && spoken !== undefined) {
			const turned = powers.map((side) => ({ ...side, isDenied: side.isDenied !== saysWrong(text) }));
			return [{ parts: [spoken], label: 'may', isPlain: true, isUnheard: false, sides: isOfTwo ? powers : turned }];
		}
		const sides = isOfTwo && people.size === 0 ? claimsOf(before) : [];
		if (sides.length > 0) return sides;
		const last = isOfTwo ? undefined : before.at(-1);
		// "There was a governor who freed them all, is that true": what others asked so, where no power is claimed.
		const isOfPower = label === null || isMay(codeOf(label) ?? '') || label === 'who';
		if (last !== undefined && !isOfPower && people.size === 0 && !says(last, label) && !claimsPower(last))
			return [{ parts: [last, part], label, isPlain: true, isUnheard: false, isClaim: !says(last, label) }];
		// "Somebody posted that she got a pardon for voting, is it true" asks what became of her.
		if (last !== undefined && tellsOf(last, people)) return [claimed(last, 'happened')];
		// "They say Stitt commuted a death sentence": that it was done.
		if (
			last !== undefined &&
			last.officer !== null &&
			people.size === 0 &&
			didIt.test(last.segment.text) &&
			!claimsPower(last)
		)
			return [claimed(last, 'happened')];
		// "They told me it must be printed": what is claimed of no power is read in the words of the claim.
		const side = claimsOf(before).at(-1);
		if (side !== undefined && !isOfTwo) return [{ ...side, isDoubted: saysWrong(text) }];
		// "A buddy says the governor can fix it": of an office it is claimed that it may.
		if (last !== undefined && isOfOffice(last) && (label === null || !says(last, label)))
			return [claimed(last, powerIn(last))];
		const heard = label === null ? undefined : before.findLast((each) => says(each, label));
		const claims = heard === undefined ? [...before.slice(isOfTwo ? -2 : -1), part] : [heard];
		return [
			{ parts: claims, label: heard === undefined ? null : label, isPlain: true, isUnheard: false, isClaim: !isOfTwo },
		];
	}
	// In a story what asks nothing that is known may only look like a question.
	if (label === null && part.asks.length === 0 && !isShort && !isMarked) return [];
	return [
		{
			parts: [part],
			label,
			...(best !== undefined && chance >= likely ? { likely: best.label } : {}),
			isPlain: isMarked || isShort,
			isUnheard: chance < (isShort ? unheard.short : unheard.story),
		},
	];
}

/** "He wants to hunt and to vote. Does he need a pardon for that": each thing that is wished for is asked about. */
const wishedIn = (parts: readonly Part[]): readonly AskCode[] => [
	...new Set(
		parts.flatMap(({ segment, asks }) =>
			!segment.asks && segment.tokens.some(({ word }) => wishes.has(word))
				? asks.flatMap(({ code }) => (ofWishes.has(code) ? [code] : []))
				: [],
		),
	),
];

const ofWishes: ReadonlySet<string> = new Set(['guns', 'vote', 'jury', 'office', 'licence', 'deportation', ...ofLife]);
const asksOfWish =
	/^(?:(?:and|so|but|then) )*(?:(?:do|does|will|would) (?:i|he|she|they|we) (?:still |really )?need (?:a |one|the )?(?:full )?(?:pardon)?(?: first)?|(?:will|would|does|can|could|is) (?:a |the |his |her |my |one )?(?:full )?(?:pardon )?(?:help|do|fix|enough|what)(?: (?:him|her|me|us|with|needs?|i|he|she))*)(?: (?:for )?(?:that|it|this|both|those|these))?(?: (?:or|first|too))*$/;

/** What the tables read is what others asked, or the same in other words. */
const isLike = (code: AskCode, label: string) =>
	code === codeOf(label) || (isNumber(code) && isNumber(label)) || (isWhen(code) && isWhen(label));

/** "And is it the governor". */
const isItThatOffice =
	/^(?:(?:and|or|so|but) )*is it (?:just |only |really )?(?:the )?(?:\w+ )?(?:governor|gov|president)$/;

/** "He needs the cabinet's votes": somebody else is needed, it is claimed. */
const needs =
	/\b(?:needs?|requires?|(?:has|have) to (?:have|get|ask)|(?:must|(?:has|have) to) (?:vote|hear|agree|approve|recommend|say)\b.*\b(?:first|before))\b/;
/** What is claimed of an office: that it needs somebody, what others asked in such words, or that it may. */
function powerIn(claim: Part): string {
	const best = (claim.claims ?? claim.guesses)?.find(({ label }) => label !== 'none');
	if (needs.test(claim.segment.text)) return 'need-board';
	return best !== undefined && best.chance > 0.5 && isMay(codeOf(best.label) ?? '') ? best.label : 'may';
}

const opensIf = /^(?:and |but |so |or )*if (?!.*\b(?:does|do|will|would|can|could|is|are|what|how|who|when|where)\b)/;

/** From which chance on a sentence tells. */
function mostTold(how: {
	readonly leads: boolean;
	readonly isFormed: boolean;
	readonly isMarked: boolean;
	readonly isRead: boolean;
}): number {
	// "Pled guilty in Newark, is there a fee?": what leads to a question has its mark, and not its form.
	if (how.leads) return telling.leading;
	if (how.isRead) return telling.read;
	if (!how.isMarked) return telling.open;
	return how.isFormed ? telling.both : telling.marked;
}

/** A claim that a sentence asks about. */
const claimed = (claim: Part, label: string): Asking => ({
	parts: [claim],
	label,
	isPlain: true,
	isUnheard: false,
	isClaim: true,
});

/** "She says it needs the board, he says the vote must be unanimous. Who is right": each claim is asked about by itself. */
function claimsOf(before: readonly Part[]): readonly Asking[] {
	const labels = new Set<string>();
	return before.flatMap((part): readonly Asking[] => {
		const [best] = part.claims ?? [];
		if (best === undefined || best.chance < sureOfClaim || labels.has(best.label)) return [];
		// Which of two has it right about a power is said by the law, and by no yes or no.
		if (notDisputed.test(best.label) || isMay(codeOf(best.label) ?? '')) return [];
		labels.add(best.label);
		return [claimed(part, best.label)];
	});
}

/** From which chance on it is known what a claim is about. */
const sureOfClaim = 0.7;
/** What became of somebody is asked of the person, and who decides by other words. */
const notDisputed = /^(?:happened|who|when)$/;

const didIt =
	/\b(?:commuted|pardoned|freed|spared|granted|released|let (?:him|her|them|people|somebody|\w+) (?:out|go))\b/;
const claimsPower = (part: Part) => wordsOf(part).some((word) => /^(?:can|could|cant|cannot|couldnt|may)$/.test(word));

/** Somebody says something of an office. */
const isOfOffice = (part: Part) => part.officer !== null && wordsOf(part).some((word) => tellsClaim.has(word));

/** A sentence tells that somebody who is named was pardoned. */
const tellsOf = (part: Part, people: ReadonlySet<number>) =>
	part.segment.tokens.some((_, i) => people.has(part.segment.start + i)) &&
	/\b(?:pardon|pardoned|commuted|commutation|clemency|freed|released)\b/.test(part.segment.text);

/** A sentence says something of what a label stands for. */
const says = ({ guesses = [] }: Part, label: string) =>
	guesses.some((guess) => guess.label === label && guess.chance > 0.2);

/** "Does he do it alone or does he need the board" and "how would I know whether it was federal" ask one thing. */
function joined(asking: readonly Asking[]): readonly Asking[] {
	const all: Asking[] = [];
	for (const each of asking) {
		const last = all.at(-1);
		const [first] = each.parts.flatMap(wordsOf);
		const end = last?.parts.flatMap(wordsOf).at(-1);
		const isOfLast = end !== 'and' && !/,/.test(each.parts[0]?.segment.tokens[0]?.before ?? '');
		const isCount = bareCount.test(textOf(each.parts));
		// A claim that has the form of a question is asked about once.
		const isSame = last?.parts.some((part) => each.parts.includes(part)) === true;
		const isOne = !isSame && (end === 'or' || (first === 'whether' && isOfLast));
		if (isSame && each.isWish !== true) all.splice(-1, 1, each);
		else if (last === undefined || !(isOne || isCount)) all.push(each);
		else
			all.splice(-1, 1, {
				...last,
				parts: [...last.parts, ...each.parts],
				// "Can it be asked for now, or when can one ask".
				label: sameLabel(last.label, each.label),
			});
	}
	return all;
}

/** What both halves of an "or" ask: where one says nothing that is known, what the other does. */
function sameLabel(last: string | null, next: string | null): string | null {
	if (last === null || last === 'before') return last ?? next;
	return next === null || next === last ? last : null;
}

/** Of a President, or of a governor. */
export const isNumber = (label: string | null) => label === 'numbers' || label === 'how-many';
/** "Does he need the judges, and how many". */
const bareCount = /^(?:and )?how many$/;

/** "The fee, how long, and where to file": beside these "how long" alone asks how long it takes. */
function withDuration(asking: readonly Asking[]): readonly Asking[] {
	const beside = asking.some(({ label, parts }) =>
		/^(?:cost|where)$/.test(label ?? parts.flatMap(({ asks }) => asks.map(({ code }) => code))[0] ?? ''),
	);
	if (!beside) return asking;
	return asking.map((each) => (bareLong.test(textOf(each.parts)) ? { ...each, label: 'duration' } : each));
}

const bareLong = /^(?:and )?how long(?: and)?$/;
