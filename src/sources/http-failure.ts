import { own } from '../domain/own.js';
import { shownAddress } from '../domain/shown-address.js';
import type { HttpFailure, HttpResult } from '../ports/source.js';
import { forbiddenCode } from './connect.js';

/** undici's and Node's codes, as far as they mean more than "the network failed". */
const failures: Readonly<Record<string, HttpFailure>> = {
	[forbiddenCode]: 'forbidden-address',
	UND_ERR_RES_EXCEEDED_MAX_SIZE: 'too-large',
	ERR_BUFFER_TOO_LARGE: 'too-large',
	UND_ERR_CONNECT_TIMEOUT: 'timeout',
	UND_ERR_HEADERS_TIMEOUT: 'timeout',
	UND_ERR_BODY_TIMEOUT: 'timeout',
	ETIMEDOUT: 'timeout',
	TimeoutError: 'timeout',
	UND_ERR_ABORTED: 'aborted',
	UND_ERR_DESTROYED: 'aborted',
	UND_ERR_CLOSED: 'aborted',
};

export function failed(code: HttpFailure, detail: string): HttpResult {
	return { kind: 'failed', code, detail };
}

/** Any error of undici, Node or zlib as a value. Happy eyeballs gathers one error an address tried: the first speaks for all. */
export function failureOf(error: unknown): HttpResult {
	const cause: unknown = error instanceof AggregateError ? error.errors[0] : error;
	if (!(cause instanceof Error)) return failed('network', String(cause));
	const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
	return failed(own(failures, code) ?? 'network', `${code}: ${cause.message.replaceAll(/\S+:\/\/\S+/g, shownAddress)}`);
}
