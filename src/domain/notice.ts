import type { Instant } from './petition.js';

/** What managers can be told, and, by the words it watches, a channel. */
export const noticeCodes = [
	'source-down',
	'source-still-down',
	'source-stopped',
	'source-back',
	'page-removed',
	'page-ended',
	'chat-refused',
	'chat-back',
	'destination-suspended',
	'destination-resumed',
	'destination-failing',
	'post-refused',
	'post-unsettled',
	'post-unwritten',
	'live-deleted',
	'live-refused',
	'publishing-refused',
	'server-events-permission',
	'server-events-full',
	'server-events-refused',
	'server-events-deleted',
	'count-divided',
	'law-changed',
	'notice-wrong',
	'petitions-found',
	'petition-moved',
	'petition-merged',
] as const;
export type NoticeCode = (typeof noticeCodes)[number];

/** What happened to a destination, or to a post on its way there. */
export type DestinationNoticeCode = Extract<
	NoticeCode,
	| 'destination-suspended'
	| 'destination-resumed'
	| 'destination-failing'
	| 'post-refused'
	| 'post-unsettled'
	| 'post-unwritten'
	| 'live-deleted'
	| 'live-refused'
	| 'publishing-refused'
	| 'server-events-permission'
	| 'server-events-full'
	| 'server-events-refused'
	| 'server-events-deleted'
>;

export function isNoticeCode(code: unknown): code is NoticeCode {
	return noticeCodes.some((each) => each === code);
}

/**
 * Something that whoever manages a server or workspace is told of its sources, channels or posts. The words are in the
 * catalogue (`notices`), by the code.
 */
export interface Notice {
	/** When it was so. */
	readonly at: Instant;
	readonly code: NoticeCode;
	readonly params: NoticeParams;
}

/** What the words of a notice need. Plain data, stored as JSON; titles of several petitions stand in lines of one text. */
export type NoticeParams = Readonly<Record<string, string | number>>;

/** A notice for one server or workspace. */
export interface ManagerNotice extends Notice {
	/** What happened: one channel is told it once. */
	readonly key: string;
	/** Petitions it speaks of, by their ids: while one of them is held, so is it. */
	readonly about: readonly number[];
}

/** A notice that is, or is to be, told in a managers' channel. */
export interface PostedNotice extends ManagerNotice {
	readonly id: number;
	/** Whoever runs Milepost said that it was wrong: since when (real time), and why. */
	readonly retracted?: { readonly at: Instant; readonly why: string };
}

/** What takes a retracted notice back where its message cannot be edited: a notice of its own, told once. */
export function correctionOfNotice({ at, code, params, key, about, retracted }: PostedNotice): ManagerNotice {
	return {
		at: retracted?.at ?? at,
		code: 'notice-wrong',
		params: { ...params, of: code, why: retracted?.why ?? '' },
		key: `retracted:${key}`,
		about,
	};
}

/** What a notice takes back, and why; null for every other notice. */
export function noticeTakenBackBy({
	at,
	code,
	params,
}: Notice): { readonly notice: Notice; readonly why: string } | null {
	const { of, why, ...rest } = params;
	if (code !== 'notice-wrong' || !isNoticeCode(of)) return null;
	return { notice: { at, code: of, params: rest }, why: String(why) };
}
