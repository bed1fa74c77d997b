import { addDays, atMinutes, isZone, startOfDay } from './day-rules.js';
import type { Instant, Moment, PetitionRef } from './petition.js';
import { day } from './time.js';

/** Words of which a channel wants to hear new petitions, on one platform. Moments are on the petitions' clock. */
export interface WordWatch {
	readonly id: number;
	readonly destination: number;
	readonly platform: string;
	/** As they were typed. */
	readonly words: string;
	/** What was opened before is no news. */
	readonly since: Instant;
	/** When the platform is asked next. */
	readonly nextAt: Instant;
	/** When it last answered; null before the first answer. */
	readonly answeredAt: Instant | null;
	/** Questions in a row that had no answer. */
	readonly failures: number;
}

/** A petition that a platform's search found. */
export interface FoundPetition {
	readonly ref: PetitionRef;
	readonly title: string;
	readonly count: number | null;
	readonly url: string | null;
	/** When signing began, exactly or to the day; null where the platform does not say it. */
	readonly openedAt: Moment | null;
}

const longestWords = 80;

/** Whether these are words that something can be looked for by. */
export function isWatchable(words: string): boolean {
	const { length } = words.trim();
	return length >= 2 && length <= longestWords && /[\p{L}\p{N}]/u.test(words);
}

/**
 * Whether all of these words stand in a title, where a platform cannot be asked for them. Without regard to capitals and
 * accents; parts of words count, as many languages join theirs, but of three Latin letters or fewer only whole words.
 */
export function isAbout(title: string, words: string): boolean {
	const own = plain(title);
	const all = plain(words)
		.split(' ')
		.filter((word) => word !== '');
	return (
		all.length > 0 &&
		all.every((word) => (/^[a-z\d]{1,3}$/.test(word) ? ` ${own} `.includes(` ${word} `) : own.includes(word)))
	);
}

function plain(text: string): string {
	const bare = text
		.normalize('NFKD')
		.replaceAll(/\p{M}+/gu, '')
		.toLowerCase();
	return bare.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** What a channel is told at once names so many; the others are counted. */
export const mostTold = 3;
/** The words one channel may watch: each costs a platform a request a day. */
export const mostWatched = 10;

const minute = 60_000;
const hour = 60 * minute;
/** Minutes after local midnight: platforms are asked an hour before channels are told. */
const askedFrom = 8 * 60;
const toldFrom = 9 * 60;

/**
 * Which of what was found is new to a watch. Where the platform says when signing began, that decides; where it says
 * only the day, or nothing, what the first answer had counts as known, too.
 */
export function newOf(found: readonly FoundPetition[], { since, answeredAt }: WordWatch): readonly FoundPetition[] {
	return found.filter(({ openedAt }) => {
		if (openedAt?.precision === 'exact') return openedAt.at > since;
		return answeredAt !== null && (openedAt === null || openedAt.at + day > since);
	});
}

/** When a platform is asked again that has answered: the next morning of the channel. */
export function nextQuestion(zone: string, now: Instant): Instant {
	return nextAt(askedFrom, zone, now);
}

/** When it is asked again that has not: after 15 minutes, doubled each time up to six hours. @param failures from 1 */
export function questionAgain(failures: number, now: Instant): Instant {
	return now + Math.min(6 * hour, 15 * minute * 2 ** Math.min(10, failures - 1));
}

/**
 * From when on a channel may be told of finds: in the morning, once a day.
 *
 * @param lastTold null where it never was
 */
export function tellingTime(zone: string, lastTold: Instant | null, now: Instant): Instant {
	const named = isZone(zone) ? zone : 'UTC';
	const morning = atMinutes(now, toldFrom, named);
	const toldToday = lastTold !== null && lastTold >= startOfDay(now, named);
	return toldToday ? nextAt(toldFrom, zone, Math.max(now, morning)) : morning;
}

/** The most signed first; of two alike the newer one. */
export function mostSignedFirst<T extends Pick<FoundPetition, 'count' | 'openedAt'>>(
	finds: readonly T[],
): readonly T[] {
	return [...finds].sort((a, b) => (b.count ?? -1) - (a.count ?? -1) || (b.openedAt?.at ?? 0) - (a.openedAt?.at ?? 0));
}

function nextAt(minutes: number, zone: string, after: Instant): Instant {
	const named = isZone(zone) ? zone : 'UTC';
	const today = atMinutes(after, minutes, named);
	return today > after ? today : atMinutes(addDays(after, 1, named), minutes, named);
}
