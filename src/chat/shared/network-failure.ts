/** Steps of making a connection: whatever fails in them has sent nothing. */
const connecting = new Set(['connect', 'getaddrinfo']);
const neverConnected = new Set(['UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT']);

/** Whether a request that failed like this certainly never reached a server. */
export function neverLeft(error: Error): boolean {
	const code = 'code' in error ? String(error.code) : '';
	const step = 'syscall' in error ? String(error.syscall) : '';
	return connecting.has(step) || neverConnected.has(code) || code.startsWith('ERR_TLS_');
}

/** Whether a connection broke off; undici has several names for that. */
export function isReset(error: Error): boolean {
	return 'code' in error && ['ECONNRESET', 'UND_ERR_SOCKET', 'EPIPE'].includes(String(error.code));
}

/** Short name of a network's failure, for logs and `why`. */
export function failureCode(error: Error): string {
	if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'timeout';
	if (isReset(error)) return 'ECONNRESET';
	return 'code' in error ? String(error.code) : error.name;
}
