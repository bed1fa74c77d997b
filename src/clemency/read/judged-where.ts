import { keptFor } from './kept.js';
import {
	besideCourt,
	besideJudgment,
	broughtFrom,
	charges,
	crimes,
	isThereNow,
	pardonsThere,
	sentencedTo,
} from './tables/judged.js';
import { oneFrom } from './tables/weak-places.js';
import type { Token } from './tokens.js';

/** A place or a law that is named, from word to word. */
export interface Named {
	readonly codes: readonly string[];
	readonly kind: 'law' | 'place' | 'city' | 'abroad';
	readonly start: number;
	readonly end: number;
	/** `home` = where somebody lives, which says nothing; `held` = where somebody was taken: only if nothing else is named. */
	readonly weak: 'home' | 'held' | null;
}

/** How much the words beside a place say that a case was there. */
const levels = ['judged', 'crime', 'charged'] as const;
/** `elsewhere` = the words say that somebody lives or stays there. */
type Nearness = (typeof levels)[number] | 'elsewhere' | 'none';

/** So many words before a place, and behind it, can say what was there. */
const before = 10;
const behind = 4;

/**
 * In a story most places are where people live, work and hope. One at which somebody was convicted, or whose court is
 * named, silences all the others; without one a crime does. Of a short message the same holds only where several
 * places are named.
 */
export function judgedWhere<T extends Named>(
	tokens: readonly Token[],
	mentions: readonly T[],
	story: boolean,
): readonly T[] {
	const codes = new Set(mentions.flatMap((mention) => (mention.weak === null ? mention.codes : [])));
	if (!story && codes.size < 2) return mentions;
	const near = nearnesses(tokens, mentions, story);
	const level = levels.find((each) =>
		mentions.some(({ weak }, i) => near[i] === each && (weak === null || each === 'judged')),
	);
	if (!story) {
		if (level === undefined) return withoutElsewhere(mentions, near);
		const least = level === 'judged' ? 'crime' : level;
		return mentions.filter(
			(mention, i) =>
				mention.kind === 'law' ||
				near[i] === level ||
				near[i] === least ||
				asksToo.test(phraseBefore(tokens, mention.start)) ||
				isAlone(tokens, mention, mentions),
		);
	}
	// "Yuma, Arizona." with nothing else in its sentence is the heading of what follows.
	if (level === undefined) {
		const agreed = agreeingOn(tokens, mentions);
		if (agreed.length > 0) return agreed;
		return mentions.filter(
			({ weak, start, end }) => weak === null && sentenceLength(tokens, start) - (end - start) < 2,
		);
	}
	const best = mentions.filter(
		({ weak, start }, i) =>
			(near[i] === level && (weak === null || level === 'judged')) || asksToo.test(phraseBefore(tokens, start)),
	);
	const own = mentions.filter((mention) => isOwnLaw(mention, tokens) && !best.includes(mention));
	return [...withoutTickets([...best, ...own])].sort((a, b) => a.start - b.start);
}

/** "I am in Kansas but he is in prison in Iowa": beside another place, where somebody is says nothing. */
function withoutElsewhere<T extends Named>(mentions: readonly T[], near: readonly Nearness[]): readonly T[] {
	const others = mentions.filter((_, i) => near[i] !== 'elsewhere');
	return others.length > 0 ? others : mentions;
}

/** Where a story names two places or more, and all of them are of one state, it is that state's: a home alone is not. */
function agreeingOn<T extends Named>(tokens: readonly Token[], mentions: readonly T[]): readonly T[] {
	const [first, ...rest] = mentions;
	// A town and its state behind it are one place.
	const isSeveral = mentions.some((mention, i) => i > 0 && mention.start > (mentions[i - 1]?.end ?? 0));
	const isElsewhere = elsewhere.test(tokens.map(({ word }) => word).join(' '));
	if (first === undefined || !isSeveral || isElsewhere) return [];
	const shared = first.codes.filter(
		(code) => /^[A-Z]{2}$/.test(code) && code !== 'US' && rest.every(({ codes }) => codes.includes(code)),
	);
	const isHome = ({ start, weak }: T) =>
		weak === 'home' || settles.test(phraseBefore(tokens, start)) || isTownOf(tokens, mentions, start);
	const told = shared.length === 1 ? mentions.filter((mention) => !isHome(mention)) : [];
	return told.length > 0 ? mentions.filter(({ weak }) => weak !== 'home') : [];
}

/** A state behind its town is where the town is. */
const isTownOf = (tokens: readonly Token[], mentions: readonly Named[], start: number) =>
	mentions.some((each) => each.end === start && settles.test(phraseBefore(tokens, each.start)));

const phraseBefore = (tokens: readonly Token[], at: number) => wordsBetween(tokens, Math.max(0, at - 6), at).join(' ');

/** Where somebody went to live tells of no court. */
const settles =
	/\b(?:moved?|relocated|settled|house|home|apartment|farm|shop|store|business|work|works|worked|working|job|live|lives|living|stay|stays|church|school|drive|drives|visit|born|raised|grew up|retired)(?: \w+){0,3}$/;
const elsewhere =
	/\b(?:somewhere else|(?:another|different|other) state|out of state|elsewhere|back east|back west|out west|not here)\b/;

/** "And what about South Dakota": whatever was told of another place. */
const asksToo = /\b(?:what|how) about(?: in| for| the)?$/;

/** A part with hardly another word in it goes with the next: "Minnesota, Wisconsin and Iowa felonies". */
function isAlone(tokens: readonly Token[], { start, end }: Named, all: readonly Named[]): boolean {
	const [from, to] = [partBegins(tokens, start, false), partEnds(tokens, end, false)];
	if (to - from - (end - start) < 2) return true;
	if (to - from > mostOfList) return false;
	// ", Washington and California," goes on with a list.
	const isNamed = (at: number) => all.some((each) => each.start <= at && at < each.end);
	return tokens
		.slice(from, to)
		.every(({ word }, i) => isNamed(from + i) || /^(?:and|or|plus|also|one|two|another|a|an|in|from)$/.test(word));
}

/** So many words has a part that only goes on with a list of places. */
const mostOfList = 8;

const sentenceLength = (tokens: readonly Token[], at: number) =>
	partEnds(tokens, at + 1, true) - partBegins(tokens, at, true);

/** A court-martial or a tribal court is one wherever it is told of. */
function isOwnLaw({ kind, start, end }: Named, tokens: readonly Token[]): boolean {
	if (kind !== 'law') return false;
	const word = tokens[start]?.word ?? '';
	return end - start > 1 || /^(?:courtmartialed|courtmartial|martial|martialed|ucmj|tribal)$/.test(word);
}

/** Old tickets beside a conviction are told in passing. */
function withoutTickets<T extends Named>(mentions: readonly T[]): readonly T[] {
	const cases = mentions.filter(({ codes }) => !codes.includes('CITY'));
	return cases.length > 0 ? cases : mentions;
}

function nearnesses(tokens: readonly Token[], mentions: readonly Named[], story: boolean): readonly Nearness[] {
	const found: Nearness[] = [];
	for (const [i, mention] of mentions.entries()) {
		const last = mentions[i - 1];
		const next = mentions[i + 1];
		const own = nearness(tokens, mention, story, next?.start);
		// A town and its state are one place.
		const joined = last !== undefined && areOne(tokens, last, mention) ? (found[i - 1] ?? 'none') : 'none';
		const ahead = next !== undefined && areOne(tokens, mention, next) ? nearness(tokens, next, story) : 'none';
		found.push(levels.find((each) => [own, joined, ahead].includes(each)) ?? own);
	}
	return found;
}

function nearness(tokens: readonly Token[], { start, end }: Named, story: boolean, next = tokens.length): Nearness {
	const first = partBegins(tokens, start, story);
	const ahead = wordsBetween(tokens, Math.max(first, start - before), start);
	const ends = partEnds(tokens, end, story);
	const said = untilAnd(wordsBetween(tokens, end, Math.min(ends, end + behind)));
	// "A guy in Ohio who was convicted in Iowa": what he did is told of the place behind it.
	const after = next < ends && /^(?:who|whos|that)$/.test(said[0] ?? '') ? [] : said;
	if (pardonsThere.test(ahead.join(' '))) return 'none';
	if (ahead.slice(-6).includes('never') || dismissedIn(tokens).has(sentenceAt(tokens, start))) return 'none';
	const isCourt =
		after.slice(0, 3).some((word) => besideCourt.has(word)) || /\bcourts?(?: \w+){0,3}$/.test(ahead.join(' '));
	if (
		isCourt ||
		(!story && broughtFrom.test(ahead.join(' '))) ||
		[...ahead, ...after].some((word) => besideJudgment.has(word)) ||
		sentencedTo.test(ahead.join(' '))
	)
		return 'judged';
	if (!story && isThereNow.test(ahead.join(' '))) return 'elsewhere';
	if ([...ahead, ...after].some((word) => crimes.has(word)) || oneFrom.test(ahead.join(' '))) return 'crime';
	return ahead.some((word) => charges.has(word)) ? 'charged' : 'none';
}

/** Whether a conviction or a crime is told of a place. */
export function tellsOfCase(tokens: readonly Token[], mention: Named): boolean {
	const near = nearness(tokens, mention, false);
	return near === 'judged' || near === 'crime';
}

/** Whether a judgment is told of a place. */
export const isJudgedThere = (tokens: readonly Token[], mention: Named) =>
	nearness(tokens, mention, false) === 'judged';

/** A town and its state; and two that one word speaks of: "Texas and Oklahoma convictions". */
function areOne(tokens: readonly Token[], first: Named, second: Named): boolean {
	const between = wordsBetween(tokens, first.end, second.start);
	if (between.length === 0) return first.codes.some((code) => second.codes.includes(code));
	return (
		between.some((word) => joining.has(word)) &&
		between.every((word) => joining.has(word) || word === 'a' || word === 'an')
	);
}

/** "Arrested in Ohio and convicted in Iowa" says of Ohio what stands before the "and". */
function untilAnd(words: readonly string[]): readonly string[] {
	const at = words.findIndex((word) => word === 'and' || word === 'but' || word === 'then');
	return at < 0 ? words : words.slice(0, at);
}

/** A part of a message ends with its sentence; of a short one with a comma as well. */
const isBreak = ({ before: gap, word }: Token, story: boolean) =>
	(gap !== ' ' && (story ? stop : pause).test(gap)) || (!story && word === 'but');
const stop = /[.?!;\n]/;
const pause = /[.?!;,\n]/;
const joining: ReadonlySet<string> = new Set(['and', 'or', 'plus']);

/** Where the part of each word begins and ends; made once for all of its places. */
interface Bounds {
	readonly begins: readonly number[];
	readonly ends: readonly number[];
}

const made = { story: new WeakMap<readonly Token[], Bounds>(), short: new WeakMap<readonly Token[], Bounds>() };

function boundsOf(tokens: readonly Token[], story: boolean): Bounds {
	const known = made[story ? 'story' : 'short'].get(tokens);
	if (known !== undefined) return known;
	const begins: number[] = [];
	const ends: number[] = new Array(tokens.length).fill(tokens.length);
	for (let i = 0, from = 0; i < tokens.length; i++) {
		if (i > 0 && isBreak(tokens[i] as Token, story)) {
			ends.fill(i, from, i);
			from = i;
		}
		begins.push(from);
	}
	const bounds = { begins, ends };
	made[story ? 'story' : 'short'].set(tokens, bounds);
	return bounds;
}

const partBegins = (tokens: readonly Token[], at: number, story: boolean) => boundsOf(tokens, story).begins[at] ?? at;

/** Where the part ends in which the words before this place stand. */
function partEnds(tokens: readonly Token[], at: number, story: boolean): number {
	const last = at - 1;
	return last < 0 ? at : (boundsOf(tokens, story).ends[last] ?? tokens.length);
}

/** The sentence in which a word stands, by where it begins. */
export const sentenceAt = (tokens: readonly Token[], at: number) => partBegins(tokens, at, true);

/** Sentences that tell of a case that came to nothing, by where they begin. */
const dismissedIn = keptFor(
	(tokens: readonly Token[]): ReadonlySet<number> =>
		new Set(tokens.flatMap(({ word }, i) => (word === 'dismissed' ? [sentenceAt(tokens, i)] : []))),
);

const wordsBetween = (tokens: readonly Token[], from: number, to: number) =>
	tokens.slice(from, to).map(({ word }) => word);
