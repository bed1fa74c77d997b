import { kindOf, type Page } from '../shapes/page.js';

/** A page that was read, in one line. `date` = its own, as exactly as it tells; none where the copy shows none. */
export function page(title: string, url: string, date: string | null = null): Page {
	return { title, url, kind: kindOf(url), date };
}
