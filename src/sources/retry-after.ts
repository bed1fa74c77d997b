import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../domain/petition.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Milliseconds to wait by a `Retry-After` header (RFC 9110 §10.2.3: seconds, or a date in GMT), between a second and
 * a day. Null when there is none, or it cannot be read.
 */
export function retryAfterMs(header: string | undefined, now: Instant): number | null {
	if (header === undefined) return null;
	const ms = /^\d{1,15}$/.test(header.trim()) ? Number(header) * 1000 : msUntil(header, now);
	return ms === null ? null : Math.min(Math.max(ms, 1_000), 86_400_000);
}

/** `Wed, 21 Oct 2015 07:28:00 GMT`. */
function msUntil(date: string, now: Instant): number | null {
	const parts = /^\w{3}, (\d\d) (\w{3}) (\d{4}) (\d\d:\d\d:\d\d) GMT$/.exec(date.trim());
	const month = months.indexOf(parts?.[2] ?? '') + 1;
	if (parts === null || month === 0) return null;
	try {
		const text = `${parts[3]}-${String(month).padStart(2, '0')}-${parts[1]}T${parts[4]}Z`;
		return Temporal.Instant.from(text).epochMilliseconds - now;
	} catch {
		return null;
	}
}
