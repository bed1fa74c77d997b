import { describe, expect, it } from 'vitest';
import { ask, deps, flat } from './ask.js';

/** Each question of every country has an answer of its own, with the word first where one is asked for. */
// biome-ignore format: a question a line
const questions: readonly (readonly [question: string, says: RegExp])[] = [
	['does {N} have pardons or not', /^(?:Yes|No)\. /],
	['how much does a pardon cost in {N}', /Not known: no page we read names a fee|costs? |free|No single application/],
	['how long does a pardon take in {N}', /^Not known: no page|months|no fixed time|No single application/],
	['do i need a lawyer to ask for a pardon in {N}', /^(?:No\. |Probably not: )/],
	['can the family ask for a pardon in {N}', /^(?:Yes\. |No\. |Not known: )/],
	['can a dead person be pardoned in {N}', /^(?:Yes\. |No\. |Not known: )|^In Saudi Arabia/],
	['can someone be pardoned before trial in {N}', /^(?:Yes|No|Mostly|Not settled|Not known)/],
	['does a pardon in {N} clear the record', /^(?:Yes|No|Mostly|Not known)/],
	['can i travel to {N} with a pardoned felony', /^It depends\. /],
	['Can Trump do anything for an American held in {N}?', /^No\. Only .*embassy/],
	['does an American pardon count in {N}', /^It depends\. It binds no other country/],
	['do pardons from {N} count in the US?', /^Mostly no\. U\.S\. immigration/],
];

describe('every country', () => {
	// The tribunals are named after countries.
	const countries = deps().data.countries.filter(({ code }) => code !== 'IRMCT' && code !== 'ICC' && code !== 'VA');
	it.each(questions)('%s', async (question, says) => {
		for (const { name } of countries) {
			const the = /^(?:Netherlands|Philippines|United Arab|Channel|Isle)/.test(name) ? 'the ' : '';
			const said = flat(await ask(question.replace('{N}', `${the}${name}`)));
			expect(said, said).toMatch(says);
			expect(said.length, said).toBeLessThan(460);
		}
	});
});
