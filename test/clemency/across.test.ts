import { describe, expect, it } from 'vitest';
import { jurisdictions } from '../../src/clemency/law/index.js';
import { terms } from '../../src/clemency/read/tables/terms-explained.js';
import { ask, deps, flat } from './ask.js';

const { register } = deps().data;

describe('what is held somewhere is never said to be on no page', () => {
	it('of the dead: wherever the register has a pardon after death', async () => {
		const granted = (code: string) =>
			register.cases.filter(
				({ judgments, clemency }) =>
					judgments.some(({ jurisdiction }) => jurisdiction === code) &&
					clemency.some(({ what, outcome }) => what.includes('posthumous pardon') && outcome?.startsWith('granted')),
			);
		const states = jurisdictions.filter(({ kind }) => kind === 'state');
		const known = states.filter(({ code }) => granted(code).length > 0);
		expect(known.length).toBeGreaterThan(8);
		for (const { name } of known) {
			const said = flat(await ask(`can ${name} pardon someone who is dead`));
			expect(said, name).toMatch(/the dead have been pardoned|has done it|has pardoned a dead/);
			expect(said, name).not.toMatch(/no page we read/);
		}
	});

	it('of a case abroad: wherever the table of countries has the country', async () => {
		const { countries } = deps().data;
		let asked = 0;
		for (const { name, judgments, result } of register.cases) {
			const [judged] = judgments;
			const country = countries.find(({ code }) => code === judged?.country);
			if (!['none known', 'not granted', 'open'].includes(result)) continue;
			if (country === undefined || judged?.standing !== 'convicted' || / and |\(/.test(name)) continue;
			asked++;
			expect(flat(await ask(`who can pardon ${name}`)), name).toContain(country.name);
		}
		expect(asked).toBeGreaterThan(8);
	});

	it('of a difference: both sides are told, whichever two terms are compared', async () => {
		const words = [
			'commutation',
			'reprieve',
			'amnesty',
			'expungement',
			'parole',
			'full pardon',
			'restoration of rights',
		];
		for (const one of words)
			for (const other of words) {
				if (one === other) continue;
				const said = flat(await ask(`whats the difference between ${one} and ${other}`));
				const about = (word: string) => new RegExp(word.split(' ')[0]?.slice(0, 6) ?? '', 'i');
				expect(said, `${one}, ${other}`).toMatch(about(one));
				expect(said, `${one}, ${other}`).toMatch(about(other));
				expect(said, `${one}, ${other}`).toMatch(/•|\. (?:A|An) |\. Neither/);
			}
		expect(terms.length).toBeGreaterThan(words.length);
	});
});

describe('what was asked stands first, and once', () => {
	it('of a hearing and its time: one fact, wherever one is known', async () => {
		for (const { name, kind } of jurisdictions) {
			if (kind !== 'state') continue;
			const said = flat(await ask(`how long does it take in ${name} state and when is the hearing`));
			expect(said, name).not.toMatch(/A hearing in/);
			const sentences = said.split(/(?<=[.:]) (?=[A-Z•])/).filter((each) => each.length > 30);
			expect(new Set(sentences).size, said).toBe(sentences.length);
		}
	});

	it('of somebody in prison: so, and as of when', async () => {
		let asked = 0;
		for (const { name, status, judgments, result, kind } of register.cases) {
			const single = judgments.length === 1 && judgments[0]?.standing === 'convicted';
			if (status !== 'serving' || !single || kind !== 'person' || / and |\(/.test(name)) continue;
			if (!['none known', 'not granted', 'open'].includes(result)) continue;
			asked++;
			expect(flat(await ask(`is ${name} still in prison`)), name).toMatch(
				/^Yes\. .+ (?:was in prison as of |As of \d|when last read)/,
			);
		}
		expect(asked).toBeGreaterThan(15);
	});
});
