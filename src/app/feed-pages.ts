import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { Secret } from '../../config/secret.js';
import type { Instant } from '../domain/petition.js';
import type { FeedEntry } from '../ports/store/feeds.js';
import type { Store } from '../ports/store/index.js';
import { renderAtom } from '../render/atom.js';

/** Entries of one page. */
const pageLength = 50;

/**
 * `GET /feeds/<secret>`: the newest announcements of a channel as an Atom feed, older ones by its link `next`.
 * 304 where the reader has it already; 404 for whatever is no feed's secret; 503 while the database is away.
 */
export function feedPages(
	{ feeds }: Pick<Store, 'feeds'>,
	now: () => Instant,
): (request: Request) => Promise<Response> {
	return async (request) => {
		try {
			return await answer(request);
		} catch {
			// The database is away; whoever looks into that finds it in the log and in /readyz.
			return plain(503, 'not now', { 'Retry-After': '60' });
		}
	};

	async function answer(request: Request): Promise<Response> {
		if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'read it', { Allow: 'GET, HEAD' });
		const { pathname, searchParams } = new URL(request.url);
		const token = /^\/feeds\/([\w-]{16,200})$/.exec(pathname)?.[1];
		const destination = token === undefined ? null : await feeds.find(new Secret(token).hash());
		const feed = destination === null ? null : await feeds.get(destination);
		if (destination === null || feed === null) return plain(404, 'not found');
		const before = searchParams.get('before');
		if (before !== null && !/^\d{1,15}$/.test(before)) return plain(400, 'before is the number of an entry');
		const found = await feeds.entries(destination, pageLength + 1, before === null ? undefined : Number(before));
		const entries = found.slice(0, pageLength);
		const last = found.length > pageLength ? entries.at(-1) : undefined;
		// Seconds, as HTTP has them.
		const changedAt = Math.floor(((await feeds.changedAt(destination)) ?? feed.createdAt) / 1_000) * 1_000;
		const body = renderAtom({
			id: uuidOf(`feed ${destination} ${feed.createdAt}`),
			title: feed.title,
			updatedAt: changedAt,
			self: before === null ? pathname : `${pathname}?before=${before}`,
			first: before === null ? null : pathname,
			next: last === undefined ? null : `${pathname}?before=${last.id}`,
			entries: entries.map((entry) => ({ ...entry, id: idOf(destination, entry) })),
		});
		const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
		const headers = {
			ETag: etag,
			// A moment to come, of a clock that was ahead, is told to nobody (RFC 9110, 8.8.2.1): what is announced next is older.
			...(changedAt > now() ? {} : { 'Last-Modified': httpDate(changedAt) }),
			// Whoever stands between may not keep what only its readers may see.
			'Cache-Control': 'private, no-cache',
			'X-Robots-Tag': 'noindex',
			'Content-Type': 'application/atom+xml; charset=utf-8',
		};
		if (isKnown(request, etag, headers['Last-Modified'] ?? null)) return new Response(null, { status: 304, headers });
		return new Response(request.method === 'HEAD' ? null : body, { status: 200, headers });
	}
}

/** An ETag goes before a moment, which knows only seconds (RFC 9110, 13.1.3); readers send the one they were given. */
function isKnown({ headers }: Request, etag: string, modified: string | null): boolean {
	const tags = headers.get('if-none-match');
	if (tags !== null)
		return tags.trim() === '*' || tags.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
	return modified !== null && headers.get('if-modified-since') === modified;
}

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Wed, 21 Oct 2015 07:28:00 GMT` (RFC 9110, 5.6.7). */
function httpDate(at: Instant): string {
	const { dayOfWeek, day, month, year, hour, minute, second } =
		Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC');
	const [d, h, m, s] = [day, hour, minute, second].map((n) => String(n).padStart(2, '0'));
	return `${days[dayOfWeek - 1]}, ${d} ${months[month - 1]} ${year} ${h}:${m}:${s} GMT`;
}

const idOf = (destination: number, { post }: FeedEntry) => uuidOf(`entry ${destination} ${post}`);

/** The same for the same, in the form of a UUID of our own making (RFC 9562, version 8). */
function uuidOf(name: string): string {
	const hex = createHash('sha256').update(name).digest('hex');
	const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
	return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function plain(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response {
	return new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } });
}
