import { describe, expect, it } from 'vitest';
import { failureCode, isReset, neverLeft } from '../../../src/chat/shared/network-failure.js';

const failed = (given: object, name = 'Error') => Object.assign(new Error('no'), { name }, given);

describe('a failure of the network', () => {
	it.each([
		[failed({ code: 'ECONNREFUSED', syscall: 'connect' }), true, 'ECONNREFUSED'],
		[failed({ code: 'ENOTFOUND', syscall: 'getaddrinfo' }), true, 'ENOTFOUND'],
		[failed({ code: 'UND_ERR_CONNECT_TIMEOUT' }), true, 'UND_ERR_CONNECT_TIMEOUT'],
		[failed({ code: 'CERT_HAS_EXPIRED' }), true, 'CERT_HAS_EXPIRED'],
		[failed({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }), true, 'ERR_TLS_CERT_ALTNAME_INVALID'],
		[failed({ code: 'ECONNRESET', syscall: 'read' }), false, 'ECONNRESET'],
		[failed({ code: 'UND_ERR_SOCKET' }), false, 'ECONNRESET'],
		[failed({ code: 'EPIPE', syscall: 'write' }), false, 'ECONNRESET'],
		[failed({ code: 20 }, 'AbortError'), false, 'timeout'],
		[failed({ code: 23 }, 'TimeoutError'), false, 'timeout'],
		[failed({}, 'SyntaxError'), false, 'SyntaxError'],
	])('%o', (error, certain, code) => {
		expect([neverLeft(error), failureCode(error)]).toEqual([certain, code]);
		expect(isReset(error)).toBe(code === 'ECONNRESET');
	});
});
