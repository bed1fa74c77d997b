import type { SourceSettings } from '../ports/source.js';
import { isUnder, parseUrl, typedUrl } from './address.js';

/**
 * The path of an address (with no query) on one of a platform's own hosts, or below the base address the operator
 * set; null elsewhere. On the platform's hosts only https counts.
 */
export function pathOn(address: string, hosts: readonly string[], settings: SourceSettings): string | null {
	const url = typedUrl(address);
	if (url === null) return null;
	if (isUnder(url, settings.baseUrl)) {
		const base = parseUrl(settings.baseUrl ?? '')?.pathname.replace(/\/+$/, '') ?? '';
		return plain(url.pathname.slice(base.length));
	}
	return url.protocol === 'https:' && hosts.includes(url.host) ? plain(url.pathname) : null;
}

/** With what need not be escaped as it is (RFC 3986, 6.2.2.2): a link in a post has its `_` as `%5f`. */
function plain(path: string): string {
	return path.replace(/%[2-7][\da-f]/gi, (escaped) => {
		const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
		return /[\w.~-]/.test(character) ? character : escaped;
	});
}

/** The id in `platform:id`; null when the text does not begin with this platform's name. */
export function idNamed(platform: string, address: string): string | null {
	const [name, ...rest] = address.trim().split(':');
	return name?.toLowerCase() === platform && rest.length > 0 ? rest.join(':').trim() : null;
}

/** The base address to read from, without a slash at its end. */
export function baseOf(settings: SourceSettings, own: string): string {
	return (settings.baseUrl ?? own).replace(/\/+$/, '');
}
