import { BlockList, isIP } from 'node:net';

/**
 * IPv4 that is not the public internet: IANA's IPv4 special-purpose registry, multicast and the reserved top.
 * Each also counts inside the IPv6 forms that carry an IPv4 address.
 */
const special4: readonly (readonly [net: string, prefix: number])[] = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 3],
];

/** IPv4 inside IPv6: mapped (RFC 4291) and NAT64 (RFC 6052), which a resolver on an IPv6-only network hands out. */
const carriers4 = ['::ffff:', '64:ff9b::'];

/** Exceptions inside the global unicast block: protocol assignments with Teredo, documentation, 6to4. */
const special6: readonly (readonly [net: string, prefix: number])[] = [
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['3fff::', 20],
];

const refused = new BlockList();
const global6 = new BlockList();
for (const [net, prefix] of special4) {
	refused.addSubnet(net, prefix, 'ipv4');
	for (const carrier of carriers4) refused.addSubnet(carrier + net, 96 + prefix, 'ipv6');
}
for (const [net, prefix] of special6) refused.addSubnet(net, prefix, 'ipv6');
// Only 2000::/3 is global unicast (RFC 4291): loopback, link-local, unique local and multicast all lie outside it.
global6.addSubnet('2000::', 3, 'ipv6');
for (const carrier of carriers4) global6.addSubnet(`${carrier}0.0.0.0`, 96, 'ipv6');

/** Whether an IP address (no name) is on the public internet. Anything unreadable is not. */
export function isPublicAddress(address: string): boolean {
	const family = isIP(address);
	if (family === 4) return !refused.check(address, 'ipv4');
	return family === 6 && global6.check(address, 'ipv6') && !refused.check(address, 'ipv6');
}

/** A web address as text, or null. Never throws. */
export function parseUrl(text: string, base?: string | URL): URL | null {
	try {
		return new URL(text, base);
	} catch {
		return null;
	}
}

/** The name or IP address in a URL. `URL` has already turned every spelling (`0x7f.1`, `2130706433`) into one. */
export function hostOf(url: URL): string {
	return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

/** Whether the host is an IP literal, or a name that by convention never leaves the local network, that we must not visit. */
export function isPrivateHost(url: URL): boolean {
	const host = hostOf(url);
	if (isIP(host) !== 0) return !isPublicAddress(host);
	return /(^|\.)(localhost|local|internal|lan|home\.arpa)$/.test(host);
}

/** Whether a URL lies under a base address: same origin, and a path inside the base's. */
export function isUnder(url: URL, base: string | null): boolean {
	const home = base === null ? null : parseUrl(base);
	if (home === null || home.origin !== url.origin) return false;
	const path = home.pathname.replace(/\/+$/, '');
	return url.pathname === path || url.pathname.startsWith(`${path}/`);
}

/** The URL a person typed: `<…>` around it and a missing `https://` are forgiven. Null when it is none. */
export function typedUrl(text: string): URL | null {
	const bare = text.trim().replace(/^<(.*)>$/, '$1');
	if (bare === '' || bare.length > 2_000 || /\s/.test(bare)) return null;
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(bare)) return parseUrl(bare);
	return parseUrl(`https://${isIP(bare) === 6 ? `[${bare}]` : bare}`);
}

export type AddressCheck =
	| { readonly ok: true; readonly url: string }
	| { readonly ok: false; readonly code: 'bad-address' | 'forbidden-address' };

/**
 * Whether an address given in chat may be visited: https, a public host, no credentials. `forbidden-address`
 * when it points into a private network, `bad-address` when it is no web address we can use.
 */
export function checkAddress(text: string): AddressCheck {
	const url = typedUrl(text);
	if (url === null) return { ok: false, code: 'bad-address' };
	const code = refusalOf(url, null);
	if (code !== null) return { ok: false, code };
	return hostOf(url).includes('.') ? { ok: true, url: url.href } : { ok: false, code: 'bad-address' };
}

/** Why a URL must not be requested, or null. Addresses under the operator's base are exempt from all of it. */
export function refusalOf(url: URL, trustedBase: string | null): 'bad-address' | 'forbidden-address' | null {
	if (isUnder(url, trustedBase)) return /^https?:$/.test(url.protocol) ? null : 'bad-address';
	if (isPrivateHost(url)) return 'forbidden-address';
	const plain = url.protocol === 'https:' && url.username === '' && url.password === '';
	return plain ? null : 'bad-address';
}
