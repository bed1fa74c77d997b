import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/clemency/read/read-question.js';
import { knownOn } from './known.js';

const known = knownOn('2026-11-22');

/** What is read of a sentence: its questions by their codes, a general one by its key; why it is asked back. */
function readOf(text: string): string {
	const question = readQuestion(text, known);
	if (question.is === 'unclear') return `unclear: ${question.why}`;
	return question.asks.map(({ code, of }) => (code === 'general' ? `general ${of}` : code)).join(', ');
}

describe('what a sentence asks for sure', () => {
	it.each([
		['can they pardon just the gun count and leave the rest', 'general partialPardon'],
		['if they say no is there some judge i can take that to', 'general appeal'],
		['could the da strike me off a jury for having a pardoned felony', 'general jury'],
		['will they call my boss', 'general lookedInto'],
		['what do they look for, i coach little league', 'general criteria'],
	])('is not another question that has some of its words: %s', (text, read) => {
		expect(readOf(text)).toBe(read);
	});

	it.each([
		['did biden pardon everyone with a weed conviction', 'general marijuana'],
		['can i get a us passport after the pardon', 'general passport'],
	])('leaves what is a part of it: %s', (text, read) => {
		expect(readOf(text)).toBe(read);
	});
});

describe('a guess that is certain', () => {
	it.each([
		['is there a set number of days she has to answer in', 'no number of pardons', /^(?!.*numbers)/],
		['which president gave the least', 'numbers, of what nobody needs to say', /^numbers$/],
		['newsom - one man decision?', 'the power of whoever is named', /^alone$/],
		['does she need their ok first', 'the power of any governor', /^general boardOrGovernor$/],
		['what does remission of fine mean in delaware', 'a word, and no fine', /^meaning$/],
		['pardon or expungement which should i get in ohio', 'two ways, and no record', /^alternative$/],
		['does hochul have the power to pardon somebody convicted in new jersey', 'what an office may', /^may$/],
		[
			'got turned down, is there a judge i can take that to',
			'what a question asks, and not what is told',
			/^general appeal$/,
		],
	])('reads in "%s" %s', (text, _, read) => {
		expect(readOf(text)).toMatch(read);
	});
});
