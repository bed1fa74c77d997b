import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { count, day, instant, link, maybe, understandJson, unixSeconds } from '../../src/sources/shape.js';

const shape = z.object({ data: z.object({ signature_count: count }) });

describe('understandJson', () => {
	it('gives the value', () => {
		expect(understandJson(shape, '{"data":{"signature_count":5,"other":1}}')).toEqual({
			kind: 'understood',
			value: { data: { signature_count: 5 } },
		});
	});

	it.each([
		[
			'{"data":{"signature_count":"12,3"}}',
			'data.signature_count: Invalid input: expected number, received string ("12,3")',
		],
		['{"data":{"signature_count":-1}}', 'data.signature_count: Too small: expected number to be >=0 (-1)'],
		['{"data":{"signature_count":null}}', 'data.signature_count: Invalid input: expected number, received null (null)'],
		['{"data":{}}', 'data.signature_count: Invalid input: expected number, received undefined (missing)'],
		['[]', 'answer: Invalid input: expected object, received array ([])'],
		['', 'an empty answer'],
		[' \n', 'an empty answer'],
		['<!doctype html><html lang="en"><head>', 'not JSON: "<!doctype html><html lang="en"><head>"'],
	])('says where %s differs, and with what', (text, detail) => {
		expect(understandJson(shape, text)).toEqual({ kind: 'shape-changed', detail });
	});

	it('keeps what it says short', () => {
		const outcome = understandJson(shape, `{"data":{"signature_count":"${'9'.repeat(10_000)}"}}`);
		expect(outcome.kind === 'shape-changed' && outcome.detail.length).toBeLessThan(200);
	});
});

describe('words', () => {
	it.each([
		['2025-07-29T13:26:00.000Z', Date.parse('2025-07-29T13:26:00Z')],
		['2025-07-29T14:26:00.000+01:00', Date.parse('2025-07-29T13:26:00Z')],
		['2025-07-29', null],
		['29/07/2025', null],
		['2025-13-29T13:26:00Z', null],
	])('instant %s', (text, at) => {
		expect(instant.safeParse(text).data ?? null).toBe(at);
	});

	it.each([
		['2025-12-15', true],
		['2025-02-30', false],
		['2025-12-15T00:00:00Z', false],
	])('day %s', (text, good) => {
		expect(day.safeParse(text).success).toBe(good);
	});

	it.each([
		[1_352_924_840, 1_352_924_840_000],
		['1352924840', null],
		[-1, null],
		[1_352_924_840_000, null],
	])('unix seconds %s', (seconds, at) => {
		expect(unixSeconds.safeParse(seconds).data ?? null).toBe(at);
	});

	it.each([
		['https://example.org/a?b=c', 'https://example.org/a?b=c'],
		['http://example.org/', null],
		['javascript:alert(1)', null],
		['https://example.org/ <b>', null],
		['', null],
		[null, null],
		[5, null],
	])('link %s', (value, url) => {
		expect(link.parse(value)).toBe(url);
	});

	it('maybe: null and missing are the same', () => {
		const fields = z.object({ a: maybe(count), b: link });
		expect(fields.parse({})).toEqual({ a: null, b: null });
		expect(fields.parse({ a: null, b: null })).toEqual({ a: null, b: null });
		expect(fields.safeParse({ a: 'x' }).success).toBe(false);
	});

	it('an answer nested too deeply to be printed is one of another shape', () => {
		const depth = 50_000;
		for (const text of ['['.repeat(20_000), '['.repeat(depth) + ']'.repeat(depth)]) {
			expect(understandJson(z.object({ a: count }), text).kind).toBe('shape-changed');
		}
	});
});
