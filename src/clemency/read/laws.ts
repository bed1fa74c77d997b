import { isBesides, withCourtAbroad } from './court-abroad.js';
import type { Gazetteer } from './gazetteer.js';
import { heldThere } from './held-there.js';
import { isJudgedThere, judgedWhere, sentenceAt, tellsOfCase } from './judged-where.js';
import { type Mention, mentionsOf } from './mentions.js';
import { withoutNationality } from './nationality.js';
import { withOffice } from './settled-by-office.js';
import { joining, likened } from './tables/laws.js';
import { services } from './tables/nationality.js';
import { movedTo } from './tables/weak-places.js';
import { phrase, type Token } from './tokens.js';
import { withTownCourt } from './town-court.js';
import { isOfState } from './two-sovereigns.js';

/** A law that is named, from word to word. */
export interface NamedLaw {
	readonly code: string;
	readonly start: number;
	readonly end: number;
}

/** Whose law the words of a question name. */
export interface Laws {
	/** Codes of the convictions, in the order they were named. */
	readonly codes: readonly string[];
	/** Where each of them is named, in that order. */
	readonly places: readonly NamedLaw[];
	/** States where somebody is said to live, and no case was. */
	readonly homes: readonly string[];
	/** Every state where somebody is said to live, also where a case was there. */
	readonly lives: readonly string[];
	/** Where a city's or tribe's or the military's court sits: a place whose law it is not. */
	readonly locality: string | null;
	/** The name that may mean any of `either`, as it is written. */
	readonly eitherName: string | null;
	/** What a name may mean, where it may mean several. */
	readonly either: readonly string[] | null;
	/** "a state conviction", without a word on which state. */
	readonly some: 'state' | 'territory' | null;
	/** "a state and a federal conviction": one more, of a state that may not be named. */
	readonly alsoState: boolean;
	/** Names read in spite of their spelling. */
	readonly readAs: readonly string[];
	/** Words that were understood. */
	readonly used: ReadonlySet<number>;
	/** A place's name stood beside a name: "Virginia Woolf". */
	readonly person: boolean;
}

/** A court other than the federal ones is named. */
export const namesOther = ({ codes }: Laws): boolean => codes.some((code) => code !== 'US');

/** Finds the laws a question names. `taken` = words that belong to an officer or a person, and name no conviction. */
export function lawsOf(
	tokens: readonly Token[],
	taken: ReadonlySet<number>,
	gazetteer: Gazetteer,
	story = false,
): Laws {
	const found = mentionsOf(tokens, taken, gazetteer);
	const { person } = found;
	const placed = withCourtAbroad(
		tokens,
		withoutNationality(tokens, withoutTier(tokens, found.mentions)),
		(codes, start, end) => ({
			...{ codes, start, end, kind: 'abroad' as const },
			...{ meant: null, weak: null },
		}),
	);
	const judged = new Set(judgedWhere(tokens, withoutDenied(tokens, placed), story));
	const mentions = placed.flatMap((mention) =>
		isOfState(tokens, mention)
			? [{ ...mention, weak: null, codes: ofStates(mention.codes) }]
			: judged.has(mention)
				? [mention]
				: [],
	);
	const strong = mentions.filter(({ weak }) => weak === null);
	const there = heldThere(tokens, mentions);
	const weak = there.length > 0 ? there : mentions.filter((mention) => mention.weak === 'held');
	const all = withoutCities(tokens, strong.length > 0 ? strong : weak);
	const counted = withoutOursAbroad(tokens, all);
	const laws = counted.filter(({ kind }) => kind === 'law');
	const words = tokens.map(({ word }) => word);
	const alsoState =
		/\bstate( court| crime| conviction| case| charges?)?s? and (a |also )?(the )?(federal|feds)|\b(federal|feds)( court| crime| conviction| case| charges?)?s? and (a |also )?(the )?state\b/.test(
			words.join(' '),
		);
	const areJoined = joiningIn(tokens);
	// What parts a place from the law farthest from it parts it from all of them.
	const ends = laws.filter((_, i) => i === 0 || i === laws.length - 1);
	const isLocal = (place: Mention) =>
		!(alsoState || isOfState(tokens, place)) &&
		place.kind !== 'law' &&
		laws.length > 0 &&
		ends.every((law) => !areJoined(law, place));
	const own = counted.filter((mention) => !isLocal(mention));
	const locals = (story ? counted : withoutCities(tokens, placed)).filter(isLocal);
	const open = own.find(({ codes }) => codes.length > 1);
	const near =
		open === undefined
			? null
			: (settledBy(
					tokens,
					open,
					placed.filter(({ weak }) => weak !== 'home'),
				) ??
				onlyOf(ofOfficer(tokens, taken, open.codes, gazetteer)) ??
				settledBy(
					tokens,
					open,
					placed.filter(({ start }) => !movedTo.test(phrase(tokens, Math.max(0, start - 6), Math.min(6, start)))),
				) ??
				onlyOf(withOffice(open.codes, words)));
	const unsure = near === null ? open : undefined;
	// "Held in Ely, Nevada, convicted in Washington County": which of its counties that is decides, and no prison.
	const isAside = (mention: Mention) =>
		unsure !== undefined && mention.kind !== 'law' && !tellsOfCase(tokens, mention) && isJudgedThere(tokens, unsure);
	const settled = own.flatMap((mention) =>
		mention === open && near !== null ? [near] : mention.codes.length === 1 && !isAside(mention) ? mention.codes : [],
	);
	// A place that a court of another country outweighs was understood all the same.
	const outweighed = found.mentions.filter((mention) => !placed.includes(mention));
	const used = new Set(
		[...mentions, ...outweighed].flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
	);
	// Beside another state Washington is one, too.
	if (
		unsure?.codes.includes('WA') === true &&
		unsure.codes.includes('DC') &&
		// Of a county of that name nothing is known.
		unsure.kind !== 'city' &&
		settled.some((code) => code.length === 2 && code !== 'US')
	) {
		settled.push('WA');
	}
	const isSettled = (code: string) =>
		settled.some(
			(each) => each === code || (isAbroad(code) && isAbroad(each) && each.slice(0, 2) === code.slice(0, 2)),
		);
	const either =
		unsure !== undefined && !unsure.codes.some(isSettled) ? withOffice(narrowed(tokens, unsure, placed), words) : null;
	const locality = localityOf(locals);
	const homes = found.mentions.flatMap(({ weak, codes }) =>
		weak === 'home' && codes.length === 1 && !settled.includes(codes[0] as string) ? codes : [],
	);
	const lives = found.mentions.flatMap(({ weak, codes }) => (weak === 'home' && codes.length === 1 ? codes : []));
	return {
		lives: [...new Set(lives)],
		homes: [...new Set(homes)].filter((code) => /^[A-Z]{2}$/.test(code) && code !== 'US'),
		eitherName: unsure === undefined ? null : titled(tokens.slice(unsure.start, unsure.end)),
		codes: withTownCourt(tokens, withoutSeat([...new Set(settled)]), locality, found.mentions),
		places: own.flatMap(({ codes, start, end }) =>
			codes.length === 1 ? [{ code: codes[0] as string, start, end }] : [],
		),
		locality,
		either,
		alsoState,
		some: someOf(tokens, taken, settled),
		readAs: own.flatMap(({ meant }) => (meant === null ? [] : [meant])),
		used,
		person,
	};
}

/** "A state case from Washington" is none of the capital. */
const ofStates = (codes: readonly string[]) => (codes.length > 1 ? codes.filter((code) => code !== 'DC') : codes);

/** Both courts sit in The Hague: of two the one that is named. */
const withoutSeat = (codes: readonly string[]) =>
	codes.includes('irmct') ? codes.filter((code) => code !== 'icc') : codes;

/** "The federal ban": a rule that holds everywhere is no court. */
const ofFederalRule =
	/^federal (?:laws?|bans?|prohibition|background|rules?|level|(?:guns?|firearms?) (?:laws?|bans?|rights?|rules?|prohibition|disability))\b/;

/** Without places that it is not, or is only likened to: "Jersey, not New Jersey", "the same form as federal". */
function withoutDenied(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
	const kept = mentions.filter(
		({ start, end, kind }) =>
			// An immigration court convicts nobody.
			!/^immigration (?:court|judge)/.test(phrase(tokens, end, 2)) &&
			!/^(?:not|isnt|never)$/.test(tokens[start - 1]?.word ?? '') &&
			!(kind === 'law' && likened.test(phrase(tokens, Math.max(0, start - 6), Math.min(6, start)))) &&
			!(kind === 'law' && ofFederalRule.test(phrase(tokens, start, 3))),
	);
	return kept.length > 0 ? kept : mentions;
}

/** Where a city's, tribe's or the military's court sits: of two Birminghams the one of ours. */
function localityOf(locals: readonly Mention[]): string | null {
	const codes = (locals.find(({ kind }) => kind === 'place') ?? locals[0])?.codes ?? [];
	return codes.find((code) => !isAbroad(code)) ?? codes[0] ?? null;
}

const onlyOf = (codes: readonly string[]) => (codes.length === 1 ? (codes[0] as string) : null);

const isAbroad = (code: string) => /^[a-z]/.test(code);

/** "Australia: state or federal", "canton or federal": both are that country's. */
function withoutTier(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
	if (!mentions.some(({ codes }) => codes.every(isAbroad))) return mentions;
	return mentions.filter(
		({ start, end, codes }) =>
			codes[0] !== 'US' ||
			!(
				(tokens[end]?.word === 'or' && ofTier.test(tokens[end + 1]?.word ?? '')) ||
				(tokens[start - 1]?.word === 'or' && ofTier.test(tokens[start - 2]?.word ?? ''))
			),
	);
}
const ofTier = /^(?:states?|cantons?|cantonal|lands?|lander|laender|provinces?|provincial|regional|local)$/;

/** Beside another country's court "federal" is that country's word, unless both were named as two. */
function withoutOursAbroad(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
	const abroad = mentions.filter(({ codes }) => codes.every(isAbroad));
	if (abroad.length === 0) return mentions;
	return mentions.filter((mention) => {
		// The British army's court-martial is no court of ours.
		const isTheirArmy = abroad.some(
			({ start, end }) =>
				services.test(tokens[end]?.word ?? '') ||
				tokens.slice(start, end).some(({ word }) => /^(?:army|navy|force|raf|military|dawn|martial)$/.test(word)),
		);
		if (mention.codes[0] === 'MIL' && isTheirArmy) return false;
		const federal = mention.kind === 'law' && /^(?:federal|federally|fed)$/.test(tokens[mention.start]?.word ?? '');
		// "New York federal court" is no other country's.
		const isOurs = mentions.some(
			({ codes, start, end }) =>
				!codes.every(isAbroad) && (end === mention.start || (start > mention.end && start - mention.end <= 2)),
		);
		return !federal || isOurs || abroad.some((each) => isBesides(tokens, each, mention));
	});
}

/** The one state a name of several can mean, by the other places of its sentence, else of the whole message. */
function settledBy(tokens: readonly Token[], open: Mention, all: readonly Mention[]): string | null {
	// "From Vancouver; who in Canada": the country says which of them it is.
	const country = all.find(
		(each) =>
			each.kind === 'abroad' &&
			each.codes.length === 1 &&
			each !== open &&
			open.codes.includes(each.codes[0] as string),
	);
	if (country !== undefined) return country.codes[0] as string;
	const sentence = sentenceAt(tokens, open.start);
	const beside = all.filter((each) => each !== open && sentenceAt(tokens, each.start) === sentence);
	for (const places of [beside, all]) {
		const shared = [
			...new Set(
				places.flatMap((each) => {
					const both = each === open ? [] : each.codes.filter((code) => open.codes.includes(code));
					return both.length === 1 ? both : [];
				}),
			),
		];
		if (shared.length === 1) return shared[0] as string;
		if (shared.length > 1) return null;
	}
	return null;
}

/** "Jefferson County, Louisville": of what several names of a sentence may mean, what they have in common. */
function narrowed(tokens: readonly Token[], open: Mention, all: readonly Mention[]): readonly string[] {
	const sentence = sentenceAt(tokens, open.start);
	const others = all.filter((each) => each !== open && sentenceAt(tokens, each.start) === sentence);
	return others.reduce((left, { codes }) => {
		const shared = codes.filter((code) => left.includes(code));
		return shared.length > 0 ? shared : left;
	}, open.codes);
}

/** "Can New Jersey's governor; it was in Newark": of the states a town may lie in the one whose officer is asked about. */
function ofOfficer(
	tokens: readonly Token[],
	taken: ReadonlySet<number>,
	codes: readonly string[],
	gazetteer: Gazetteer,
): readonly string[] {
	const named = [...taken].flatMap((at) => gazetteer.at(tokens, at)?.codes ?? []);
	const shared = codes.filter((code) => named.includes(code));
	return shared.length === 1 ? shared : codes;
}

/** "springfield" as it is written; the words are of a table's name, so nothing else of the message is in it. */
function titled(tokens: readonly Token[]): string {
	return tokens.map(({ word }) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join(' ');
}

/** A city followed by its state is that state's: "Portland, Maine", "Salem in Oregon". */
function withoutCities(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
	return mentions.flatMap((mention, i) => {
		const { kind, codes, end } = mention;
		const next = mentions[i + 1];
		const last = mentions[i - 1];
		const isInside =
			kind === 'city' &&
			next?.kind === 'place' &&
			next.start === end + 1 &&
			tokens[end]?.word === 'in' &&
			[end, next.start].every((at) => !/[^\s]/.test(tokens[at]?.before ?? ''));
		if (isInside) return [];
		const isTown = kind !== 'law' && next?.start === end && (next.kind === 'place' || next.kind === 'abroad');
		if (
			isTown &&
			(kind === 'city' || codes.length > 1 || kind === 'abroad' || mention.alsoTown?.includes(next.codes[0] ?? ''))
		)
			return [];
		// "Vancouver, Washington": of what the state may mean, the one in which the town lies.
		if (codes.length > 1 && last !== undefined && last.end === mention.start && last.kind === 'city') {
			const shared = codes.filter((code) => last.codes.includes(code));
			if (shared.length > 0) return [{ ...mention, codes: shared }];
		}
		return [mention];
	});
}

/** "a federal and a Texas conviction" are two; "a federal court in Texas" is one. */
const joiningMark = /[&+/;]/;
function joiningIn(tokens: readonly Token[]): (a: Mention, b: Mention) => boolean {
	// Counted once: a text of a thousand places has a million pairs of them.
	const marks = [0];
	const words = [0];
	for (const { word, before } of tokens) {
		marks.push((marks.at(-1) ?? 0) + Number(before !== ' ' && joiningMark.test(before)));
		words.push((words.at(-1) ?? 0) + Number(joining.has(word)));
	}
	const within = (sums: readonly number[], from: number, to: number) => (sums[to] ?? 0) > (sums[from] ?? 0);
	return (a, b) => {
		const [first, second] = a.start < b.start ? [a, b] : [b, a];
		if (second.start < first.end) return false;
		return within(marks, first.end, second.start + 1) || within(words, first.end, second.start);
	};
}

/** "The governor of Washington State" is read with the officer. */
const isOfWashington = (tokens: readonly Token[], taken: ReadonlySet<number>, at: number) =>
	taken.has(at - 1) && tokens[at - 1]?.word === 'washington';

function someOf(tokens: readonly Token[], taken: ReadonlySet<number>, codes: readonly string[]): Laws['some'] {
	if (codes.some((code) => !['US', 'MIL', 'TRIBAL', 'CITY'].includes(code))) return null;
	const has = (...words: readonly string[]) =>
		tokens.some(
			({ word }, i) =>
				words.includes(word) &&
				!taken.has(i) &&
				!/^(?:home|own)$/.test(tokens[i - 1]?.word ?? '') &&
				!isOfWashington(tokens, taken, i),
		);
	if (has('territory', 'territories', 'territorial')) return 'territory';
	// Jersey's parliament is called the States Assembly.
	const unitedStates = tokens.some(
		({ word }, i) => word === 'states' && (tokens[i - 1]?.word === 'united' || tokens[i + 1]?.word === 'assembly'),
	);
	return has('state', 'states', 'statewide') && !unitedStates ? 'state' : null;
}
