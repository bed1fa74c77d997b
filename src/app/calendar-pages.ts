import { Secret } from '../../config/secret.js';
import type { Instant } from '../domain/petition.js';
import { channelCalendar } from '../facts/calendar.js';
import { calendarAt } from '../facts/calendar-address.js';
import type { Store } from '../ports/store/index.js';
import { textsFor } from '../render/texts/index.js';

/** `GET /calendars/<secret>.ics`: the dates of a channel; 404 for whatever is no calendar's secret; 503 while the database is away. */
export function calendarPages(store: Store, now: () => Instant): (request: Request) => Promise<Response> {
	return async (request) => {
		try {
			return await answer(request);
		} catch {
			// The database is away: a calendar that is told so keeps what it has, and asks again.
			return new Response('not now\n', { status: 503, headers: { 'Retry-After': '60' } });
		}
	};

	async function answer(request: Request): Promise<Response> {
		const isAsked = request.method === 'GET' || request.method === 'HEAD';
		if (!isAsked) return new Response('read it\n', { status: 405, headers: { Allow: 'GET, HEAD' } });
		const token = /^\/calendars\/([\w-]{16,200})\.ics$/.exec(new URL(request.url).pathname)?.[1];
		const id = token === undefined ? null : await calendarAt(store, new Secret(token).hash());
		const destination = id === null ? null : await store.destinations.get(id);
		if (destination === null) return new Response('not found\n', { status: 404 });
		const texts = textsFor(destination.locale);
		const entries = await channelCalendar(store, destination, now(), texts);
		// Loaded only where somebody subscribes.
		const { calendarFile } = await import('../facts/calendar-file.js');
		const file = calendarFile(texts.events.calendarOf(destination.name ?? ''), entries, now());
		const headers = {
			'Content-Type': 'text/calendar; charset=utf-8',
			// Whoever stands between may not keep what only its readers may see.
			'Cache-Control': 'private, max-age=900',
			'X-Robots-Tag': 'noindex',
		};
		return new Response(request.method === 'HEAD' ? null : file, { headers });
	}
}
