import { createHash, timingSafeEqual } from 'node:crypto';
import { BlockList, isIPv6 } from 'node:net';
import type { Secret } from '../../config/secret.js';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** What proxies add for somebody they speak for: whoever asks is then not on this machine, although the proxy is. */
const passedOn = /^(?:forwarded|via|x-forwarded-.+|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip)$/i;

/** Somebody who asks the health port: the address of their connection, null where it is not known. */
export interface Asker {
	readonly address: string | null;
	readonly headers: Headers;
}

/**
 * Whether somebody may see figures and reasons, and not only whether Milepost delivers: with the token, or from this
 * machine itself.
 *
 * @param token null where none is set: then nobody from elsewhere may
 */
export function isInsider({ address, headers }: Asker, token: Secret | null): boolean {
	if (
		token !== null &&
		isSame(/^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? '', token.reveal())
	) {
		return true;
	}
	if ([...headers.keys()].some((name) => passedOn.test(name))) return false;
	return address !== null && loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** By their digests, so that neither the time nor the length tells anything. */
function isSame(one: string, other: string): boolean {
	const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
	return timingSafeEqual(a as Buffer, b as Buffer);
}
