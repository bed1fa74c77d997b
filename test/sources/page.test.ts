import { describe, expect, it } from 'vitest';
import type { HttpFailure, HttpResult } from '../../src/ports/source.js';
import { pageOf } from '../../src/sources/page.js';
import { retryAfterMs } from '../../src/sources/retry-after.js';

const now = Date.parse('2026-11-21T12:00:00Z');

function answer(status: number, headers: Record<string, string> = {}): HttpResult {
	return { kind: 'answer', status, url: 'https://example.org/', headers, text: 'text' };
}

describe('answers become outcomes', () => {
	it('a page', () => {
		const page = { kind: 'page', url: 'https://example.org/', text: 'text' };
		expect(pageOf(answer(200), now)).toEqual({ ...page, checkable: false });
		expect(pageOf(answer(200, { etag: '"1"' }), now)).toEqual({ ...page, checkable: true });
		expect(pageOf(answer(200, { 'last-modified': 'Sat, 21 Nov 2026' }), now)).toEqual({ ...page, checkable: true });
		expect(pageOf({ kind: 'not-modified', url: '' }, now)).toEqual({ kind: 'unchanged' });
	});

	it.each([
		[404, { kind: 'gone', status: 404 }],
		[410, { kind: 'gone', status: 410 }],
		[401, { kind: 'refused', status: 401, retryAfterMs: 3_600_000 }],
		[403, { kind: 'refused', status: 403, retryAfterMs: 3_600_000 }],
		[451, { kind: 'refused', status: 451, retryAfterMs: 3_600_000 }],
		[429, { kind: 'refused', status: 429, retryAfterMs: 900_000 }],
		[408, { kind: 'unreachable', code: 'http-408' }],
		[425, { kind: 'unreachable', code: 'http-425' }],
		[500, { kind: 'unreachable', code: 'http-500' }],
		[502, { kind: 'unreachable', code: 'http-502' }],
		[503, { kind: 'unreachable', code: 'http-503' }],
		[599, { kind: 'unreachable', code: 'http-599' }],
		[204, { kind: 'shape-changed' }],
		[304, { kind: 'shape-changed' }],
		[400, { kind: 'shape-changed' }],
		[406, { kind: 'shape-changed' }],
	])('HTTP %i', (status, outcome) => {
		expect(pageOf(answer(status), now)).toMatchObject(outcome);
	});

	it.each<HttpFailure>([
		'forbidden-address',
		'bad-address',
		'too-large',
		'timeout',
		'network',
		'too-many-redirects',
		'aborted',
	])('%s', (code) => {
		const outcome = pageOf({ kind: 'failed', code, detail: 'why' }, now);
		expect(outcome).toEqual({ kind: 'unreachable', code, detail: 'why' });
	});

	it.each([200, 403, 503])('a challenge with HTTP %i', (status) => {
		const outcome = pageOf(answer(status, { 'cf-mitigated': 'challenge' }), now);
		expect(outcome).toMatchObject({ kind: 'refused', status, detail: 'a challenge page' });
	});

	it('the wait a platform asks for', () => {
		expect(pageOf(answer(429, { 'retry-after': '30' }), now)).toMatchObject({ retryAfterMs: 30_000 });
	});
});

describe('retryAfterMs', () => {
	it.each([
		[undefined, null],
		['', null],
		['soon', null],
		['-5', null],
		['1.5', null],
		['0', 1_000],
		['30', 30_000],
		[' 30 ', 30_000],
		['999999', 86_400_000],
		['Sat, 21 Nov 2026 12:10:00 GMT', 600_000],
		['Sat, 21 Nov 2026 11:00:00 GMT', 1_000],
		['Sat, 32 Nov 2026 11:00:00 GMT', null],
		['Sat, 21 Nev 2026 11:00:00 GMT', null],
	])('%s', (header, ms) => {
		expect(retryAfterMs(header, now)).toBe(ms);
	});
});
