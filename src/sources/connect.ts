import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { isPublicAddress } from './address.js';

type Connector = buildConnector.connector;

/** The code under which `http.ts` recognises a refused address. */
export const forbiddenCode = 'forbidden-address';

function forbidden(host: string, address: string): NodeJS.ErrnoException {
	return Object.assign(new Error(`${host} is ${address}, not a public address`), { code: forbiddenCode });
}

/** A DNS look-up that fails where any answer is not public: a name that also points inside is not to be trusted. */
function publicOnly(resolve: LookupFunction): LookupFunction {
	return (host, options, callback) => {
		resolve(host, options, (error, answer, family) => {
			const addresses = typeof answer === 'string' ? [answer] : (answer ?? []).map((each) => each.address);
			const inside = addresses.find((address) => !isPublicAddress(address));
			callback(error ?? (inside === undefined ? null : forbidden(host, inside)), answer, family);
		});
	};
}

/**
 * Connects only to public addresses. undici asks no look-up for IP literals, so those are checked here; the address
 * really connected to is checked last, so that nothing between the look-up and the socket can change it.
 */
export function publicConnector(timeout: number, resolve: LookupFunction): Connector {
	const connect = buildConnector({ timeout, lookup: publicOnly(resolve) });
	return (options, callback) => {
		const host = options.hostname;
		if (isIP(host) !== 0 && !isPublicAddress(host)) {
			callback(forbidden(host, host), null);
			return;
		}
		connect(options, (...[error, socket]) => {
			if (error !== null) {
				callback(error, null);
				return;
			}
			const address = socket.remoteAddress ?? 'unknown';
			if (isPublicAddress(address)) {
				callback(null, socket);
				return;
			}
			socket.destroy();
			callback(forbidden(host, address), null);
		});
	};
}
