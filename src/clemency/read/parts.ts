import { type Ask, type AskCode, isEffect } from '../judge/ask.js';
import type { Act, Asked } from '../judge/question.js';
import type { Guess, Learned } from '../shapes/learned.js';
import { asksOf } from './asks.js';
import type { Gazetteer } from './gazetteer.js';
import type { Holders } from './holders.js';
import { officerOf } from './officers.js';
import { isPlain } from './plain.js';
import { powerMeant } from './power-meant.js';
import { asksWhich, powerPutAs, whichOfTwo } from './power-put.js';
import type { Segment } from './segments.js';
import type { Telling } from './telling.js';
import { putAs } from './way-put.js';
import { asksWhoIsRight, isEcho } from './who-is-right.js';

/** A message that speaks of a commutation alone asks about one in every sentence. */
export const usualIn = (act: Act | null): Act => (act === 'commutation' ? 'commutation' : 'pardon');

interface Readers {
	readonly gazetteer: Gazetteer;
	readonly holders: Holders;
}

/** A sentence, whose power it names and what it asks. */
export interface Part {
	readonly segment: Segment;
	readonly officer: Asked | null;
	/** Words of the officer, counted in the whole message. */
	readonly taken: ReadonlySet<number>;
	readonly asks: readonly Ask[];
	/** The general question it asks, by how others asked it; null where it asks none, not set where that says nothing. */
	readonly row?: string | null;
	/** Which of `asks` others asked in such words. */
	readonly meant?: AskCode;
	/** What it is certain to ask by how others asked it, by the label of their sentences. */
	readonly label?: string;
	/** Its words, with what they name instead of the names. */
	readonly said?: readonly string[];
	/** What it asks by itself, by how others asked it: the likeliest first. */
	readonly guesses?: readonly Guess[];
	/** What somebody claims in it, where a later sentence asks whether that is so: as if it had been asked. */
	readonly claims?: readonly Guess[];
}

/** Reads one sentence. `whole` = words of the whole names of people, who are no officers. */
export function partOf(
	segment: Segment,
	{ gazetteer, holders }: Readers,
	whole: ReadonlySet<number>,
	usual: Act,
): Part {
	const found = officerOf(segment.tokens, gazetteer, holders);
	const [only] = found?.words ?? [];
	const isPerson = found?.words.size === 1 && only !== undefined && whole.has(only + segment.start);
	const officer = isPerson || (found !== null && isBesideTopic(segment, found.asked, usual)) ? null : found;
	const taken = new Set([...(officer?.words ?? [])].map((at) => at + segment.start));
	return { segment, officer: officer?.asked ?? null, taken, asks: asksOf(segment, officer?.asked ?? null, usual) };
}

/** "Does Mississippi require the legislature for the vote" asks of the vote, and not whether a legislature pardons. */
function isBesideTopic(segment: Segment, { officer }: Asked, usual: Act): boolean {
	if (officer !== 'legislature') return false;
	if (
		segment.words.some((word) =>
			/^(?:pardon|commut|clemenc|forgiv|free|grant|repriev|amnest|override|block)/.test(word),
		)
	)
		return false;
	return asksOf(segment, null, usual).some(({ code }) => isEffect(code));
}

/**
 * The sentences, where an officer of another place than the case's is only told of: "the governor of Texas does it every
 * week" asks nothing about him where somebody was convicted in Ohio. `codes` = whose law the message names.
 */
export function withoutPassing(parts: readonly Part[], codes: readonly string[], usual: Act): readonly Part[] {
	if (codes.length === 0) return parts;
	// "My uncle says Canada pardons it, my boss says New York. Who is right?"
	const isDisputed = parts.some(asksWhoIsRight);
	const isPassing = ({ officer, segment }: Part, i: number) =>
		!isEcho(parts[i + 1]?.segment.text ?? '') &&
		!isDisputed &&
		!segment.asks &&
		officer !== null &&
		officer.of !== null &&
		!codes.includes(officer.of);
	return parts.map((part, i) =>
		isPassing(part, i) ? { ...part, officer: null, asks: asksOf(part.segment, null, usual) } : part,
	);
}

/** Whose power is asked about: in a question before anywhere else. */
export function officerAsked(parts: readonly Part[]): Asked | null {
	const named = parts.filter(({ officer }) => officer !== null);
	const asked = (named.find(({ segment }) => segment.asks) ?? named[0])?.officer ?? null;
	if (asked?.officer !== 'governor' || asked.of !== null) return asked;
	// "The Ohio gov did it. Can the new governor undo it" is asked of one state's.
	const [of, ...others] = [...new Set(named.flatMap(({ officer }) => officer?.of ?? []))];
	return of === undefined || others.length > 0 || !/^[A-Z]{2}$/.test(of) ? asked : { ...asked, of };
}

/** "The board voted against us. Could the Governor still sign?": what the board did is part of the question. */
function refusedBefore(asks: readonly Ask[]): readonly Ask[] {
	return asks.map((ask) =>
		ask.code === 'may' && (ask.asked?.officer === 'governor' || ask.asked?.officer === 'president')
			? { ...ask, code: 'against' }
			: ask,
	);
}

/** A bare yes or no may stand only where nothing of the message was left unread; a story is never read whole. */
export function withFirstWord(
	asks: readonly Ask[],
	parts: readonly Part[],
	read: ReadonlySet<number>,
	{ isRefusedByBoard }: Telling,
	isCut: boolean,
	learned: Learned,
	isPlaced: boolean,
): readonly Ask[] {
	const partOf = (at: number) => parts.find((each) => each.asks.includes(asks[at] as Ask));
	// Where nobody was convicted there is nothing to pardon, whoever may.
	const isOpen = isCut || parts.some(({ segment }) => segment.tokens.some(({ word }) => unconvicted.test(word)));
	const put = (isRefusedByBoard ? refusedBefore(asks) : asks).map((ask, i) => {
		const part = partOf(i);
		if (part === undefined) return ask;
		const others = segmentsBut(part, parts);
		const said = part.said ?? [];
		const put = { ...ask, plain: ask.yesNo && !isCut && isPlain(ask, part.segment, others, read) };
		const meant = isOpen ? put : powerMeant(put, said);
		if (meant !== put || (!part.segment.asks && !asksWhich(said))) return meant;
		return powerPutAs(putAs(put, part, learned, isPlaced), said, isOpen, learned);
	});
	return whichOfTwo(put, (ask) => partOf(put.indexOf(ask))?.said?.at(-1) === 'or');
}

const unconvicted = /^(?:nolle?d?|acquit\w*|acquited)$/;

const segmentsBut = (part: Part, parts: readonly Part[]) =>
	parts.flatMap((each) => (each === part || each.asks.some(({ code }) => code !== 'who') ? [] : [each.segment]));
