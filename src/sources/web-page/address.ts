import type { SourceSettings } from '../../ports/source.js';
import { isUnder, parseUrl, refusalOf, typedUrl } from '../address.js';
import { baseOf, idNamed } from '../match.js';

const marker = '#select=';

/** The address of a page together with the place of its count, as `web-page` reads it. */
export function withSelection(address: string, select: string): string {
	return `${address.trim().replace(/#.*$/s, '')}${marker}${encoded(select.trim())}`;
}

/** Host, path, query and place: the id of a page's count; null where an address names no place, or none we may visit. */
export function pageIn(address: string, settings: SourceSettings): string | null {
	const named = idNamed('web-page', address);
	const url = typedUrl(named === null ? address : named.replace(/^(?!https?:)/, 'https://'));
	if (url === null || (named === null && !/^https?:/i.test(address.trim()))) return null;
	const select = selectIn(url.hash);
	if (select === null || select.length > 500) return null;
	const base = parseUrl(settings.baseUrl ?? '');
	const own = base !== null && isUnder(url, settings.baseUrl);
	if (!own && (refusalOf(url, null) !== null || !url.host.includes('.'))) return null;
	const home = own ? base.pathname.replace(/\/+$/, '') : null;
	const place = home === null ? `${url.host}${url.pathname}` : url.pathname.slice(home.length + 1);
	return `${plain(place + url.search)}${marker}${encoded(select)}`;
}

/** Where the page of an id is read, its site's robots.txt, its public address, and the place of its count. */
export function placesOf(id: string, settings: SourceSettings) {
	const [page = '', ...rest] = id.split(marker);
	const [host = ''] = page.split(/[/?]/);
	const home = settings.baseUrl === null ? 'https:/' : baseOf(settings, '');
	return {
		host,
		url: `${home}/${page}`,
		robots: `${home}/${host}/robots.txt`,
		shown: `https://${page}`,
		select: decoded(rest.join(marker)) ?? '',
	};
}

function selectIn(hash: string): string | null {
	const select = hash.startsWith(marker) ? decoded(hash.slice(marker.length)) : null;
	return select === null || select.trim() === '' ? null : select.trim();
}

/** Readable, and without spaces or what a chat makes markup of. */
function encoded(select: string): string {
	return encodeURI(select);
}

function decoded(text: string): string | null {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
}

/** What need not be escaped as it is: a link in a post has its `_` as `%5f`. */
function plain(path: string): string {
	return path.replace(/%(?:5f|2d|7e|2e)/gi, (escaped) => decodeURIComponent(escaped));
}
