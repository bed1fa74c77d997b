import { describe, expect, it } from 'vitest';
import { lazyClemency, nobodyOwn } from '../../src/app/clemency-data.js';
import { ask, flat } from './ask.js';

const { register } = lazyClemency(nobodyOwn)();
const nothing = /^(?:none known|not granted|open)$/;
const word = /^(?:Yes|No|In part|Not all|Announced only)\b/;

/** Every person's case, in the questions asked most: what stands first answers, and nothing stands there unasked. */
describe('what is asked of somebody in the news', () => {
	it('is answered with its word, whoever it is', { timeout: 120_000 }, async () => {
		const wrong: string[] = [];
		for (const { name, result, kind } of register.cases) {
			if (kind === 'group' || !nothing.test(result)) continue;
			const said = flat(await ask(`was ${name} pardoned`));
			if (!word.test(said)) wrong.push(said);
			// Whose power it is was not asked, and its day stands in the sentence.
			if (/it may have changed|\bconvictions?: only\b/.test(said) && !said.startsWith('Announced')) wrong.push(said);
		}
		expect(wrong).toEqual([]);
	});

	it('tells who pardoned somebody that nobody pardoned', { timeout: 120_000 }, async () => {
		const wrong: string[] = [];
		for (const { name, result, kind, clemency, points = [] } of register.cases) {
			// A name with a full stop ends a sentence; a point answers in its own words.
			if (/\. |\d/.test(name) || points.length > 0) continue;
			if (kind === 'group' || !nothing.test(result) || clemency.some(({ what }) => /announced/.test(what))) continue;
			for (const [question, lead] of [
				[`who pardoned ${name}`, /^Nobody: no pardon/],
				[`why was ${name} pardoned`, / was not pardoned/],
				[`was ${name} pardoned or commuted`, /^Neither: /],
			] as const) {
				const said = flat(await ask(question));
				if (!lead.test(said)) wrong.push(`${question}: ${said}`);
			}
		}
		expect(wrong).toEqual([]);
	});

	it('knows that a commutation gives no guns back', { timeout: 60_000 }, async () => {
		const wrong: string[] = [];
		for (const { name, result, dead, judgments, kind } of register.cases) {
			if (kind === 'group' || result !== 'commutation' || dead) continue;
			if (judgments.some(({ standing }) => !standing.startsWith('convicted'))) continue;
			const said = flat(await ask(`can ${name} own a gun now`));
			if (!said.startsWith('No. A commutation gives no gun rights back')) wrong.push(`${name}: ${said}`);
		}
		expect(wrong).toEqual([]);
	});

	it.each([
		['was it Obama who pardoned Scooter Libby', /^No\. President Trump gave Scooter Libby a full pardon/],
		['was it trump who pardoned scooter libby', /^Yes\. President Trump/],
		['did bush pardon patty hearst', /^No\. President Clinton/],
		['did nixon get pardoned', /^Yes\. President Ford/],
		['did leonard peltier admit guilt', /^No\. Leonard Peltier has always maintained/],
		['is tina peters going to be pardoned', /^Nobody can say/],
		['what is robert roberson in prison for', /^Robert Roberson was convicted of capital murder/],
		[
			'Robert Roberson texas what happened with his clemency',
			/^The Texas Board voted 6 to 0 against.*9 October 2025\./,
		],
		[
			'did Marcellus Williams get clemency, and what did the governor say',
			/^No\. Governor Parson refused.*no juror and no judge/,
		],
		['why was caspar weinberger pardoned', /^Bush called the charges/],
		['how many pardons did trump give', /^Donald Trump, second term: about/],
		['did reagan pardon anyone', /^Yes\. Ronald Reagan/],
		[
			'how many death sentences have been commuted in Oregon and who did it',
			/^Governor Brown commuted all .{0,90}General/,
		],
	])('%s', async (question, said) => {
		expect(flat(await ask(question))).toMatch(said);
	});
});
