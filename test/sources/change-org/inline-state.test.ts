import { describe, expect, it } from 'vitest';
import { inlineStates, petitionsIn } from '../../../src/sources/change-org/inline-state.js';

const state = '{"petition":{"id":"1","signatureCount":{"displayed":5}}}';
const value = JSON.parse(state) as unknown;

describe('inlineStates', () => {
	it.each([
		['assigned', `<script>window.__STATE__ = ${state};</script>`],
		['JSON as a whole', `<script type="application/json">\n${state}\n</script>`],
		['passed', `<script>start(${state}, true)</script>`],
		['after code', `<script>const a = {b: 1}; if (a) { a.c = {}; } x=${state};y()</script>`],
		['after letters that grow when they are made small', `${'İ'.repeat(99)}<script>x=${state}</script>`],
		['with odd attributes', `<SCRIPT nonce='a"b' async>x=${state}</SCRIPT >`],
	])('%s', (_, html) => {
		expect(inlineStates(html)).toEqual([value]);
	});

	it('minds braces and quotes inside strings', () => {
		const tricky = { ask: 'a } " \\ { b', signatureCount: { displayed: 1 } };
		expect(inlineStates(`<script>x = ${JSON.stringify(tricky)};</script>`)).toEqual([tricky]);
	});

	it.each([
		['no script', `<p>${state}</p>`],
		['no signature count', '<script>x = {"a":1};</script>'],
		['no JSON', '<script>x = {signatureCount: {displayed: 5}, "signatureCount": 1};</script>'],
		['cut short', '<script>x = {"signatureCount":{"displayed":5}</script>'],
		['a script without an end', `<script>x=${state}`],
		['an open string', '<script>x = {"signatureCount":"</script>'],
		['nothing', ''],
	])('%s: none', (_, html) => {
		expect(inlineStates(html)).toEqual([]);
	});

	it('is quick on a page made to be slow', () => {
		const nasty = `<script>"signatureCount"${'={'.repeat(200_000)}</script>`;
		expect(inlineStates(nasty)).toEqual([]);
		expect(inlineStates('<script>'.repeat(500_000))).toEqual([]);
		expect(inlineStates(`<script>"signatureCount"${'(  '.repeat(1_000_000)}</script>`)).toEqual([]);
	});
});

describe('petitionsIn', () => {
	it('finds every one, however deep', () => {
		const deep = `${'['.repeat(5000)}{"signatureCount":{"displayed":1}}${']'.repeat(5000)}`;
		expect(petitionsIn([JSON.parse(deep), value])).toHaveLength(2);
		expect(petitionsIn([null, 1, 'x'])).toEqual([]);
	});
});
