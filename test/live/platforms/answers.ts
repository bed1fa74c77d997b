import { removalAt, type Truth } from '../truth.js';

/** One request of the bot, without the body. */
export interface Asked {
	/** Path and query. */
	readonly path: string;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** What a platform's own software answers; its hosting (down, refusing) is the world's business. */
export interface Page {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
	/** The petition and count that were shown, for whoever compares what was said with it. */
	readonly shown?: readonly { readonly truth: Truth; readonly count: number }[];
}

/** A platform's software: answers from what is true at that moment. */
export type Software = (asked: Asked, truths: readonly Truth[], now: number) => Page;

export const notFound: Page = { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>Not found</h1>' };

/** What a petition's address answers while it is not there, or seems not to be; null while it is. */
export function absence(truth: Truth, now: number): Page | null {
	const status = removalAt(truth, now)?.status ?? truth.slip;
	return status === null ? null : { ...notFound, status };
}

export function httpDate(at: number): string {
	return new Date(at).toUTCString();
}

/** Not modified, where the bot has this version already. */
export function unlessKnown(page: Page, { headers }: Asked): Page {
	const { etag, 'last-modified': modified } = page.headers;
	const since = headers['if-modified-since'];
	const known =
		headers['if-none-match'] === undefined
			? modified !== undefined && typeof since === 'string' && Date.parse(modified) <= Date.parse(since)
			: headers['if-none-match'] === etag;
	return known ? { ...page, status: 304, body: '' } : page;
}
