import { describe, expect, it } from 'vitest';
import { caseClasses } from '../../src/clemency/judge/question.js';
import { jurisdictions } from '../../src/clemency/law/index.js';
import { affirmedIn } from '../../src/clemency/read/denied.js';
import { readQuestion } from '../../src/clemency/read/read-question.js';
import { tokensOf } from '../../src/clemency/read/tokens.js';
import { toldIn } from '../../src/clemency/read/told.js';
import { knownOn } from './known.js';

const day = '2026-11-21';
const known = knownOn(day);
const words = {
	misdemeanor: 'a misdemeanor',
	felony: 'a felony',
	driving: 'a dui',
	vehicular: 'vehicular manslaughter',
	drugs: 'drugs',
	violence: 'violence',
	sexual: 'a sex offense',
	deferred: 'deferred adjudication',
} as const;
const denials = ['no', 'not', 'never', 'it was not', "it wasn't", 'without', 'other than', 'it never involved'];

describe('what is denied', () => {
	it.each(caseClasses)('is no %s', (kind) => {
		for (const denial of denials) {
			const { text, denied } = affirmedIn(tokensOf(`finished in 2015, ${denial} ${words[kind]}, can i ask`));
			const told = toldIn(text, denied, day);
			expect(told?.classes, `${denial} ${words[kind]}`).not.toContain(kind);
			expect(told?.denied, `${denial} ${words[kind]}`).toContain(kind);
		}
	});

	it('is no federal case, in any state', () => {
		for (const { name, kind, code } of jurisdictions.filter((row) => row.kind === 'state'))
			for (const denial of [
				'not federal',
				'never charged federally',
				'no federal case',
				"it isn't federal",
				'nobody charged him federally',
				'never court-martialed',
			]) {
				const read = readQuestion(`${denial}, ${name} state court felony, who decides`, known);
				expect(read.is === 'about' ? read.codes : [kind], `${denial}, ${name}`).toEqual([code]);
			}
	});

	it('is said where the denial is of something else', () => {
		for (const said of [
			'not sure it was a felony',
			'a felony or not',
			'never violated it since the felony',
			'isn’t a felony different',
		])
			expect(toldIn(affirmedIn(tokensOf(said)).text, '', day)?.classes, said).toContain('felony');
	});
});
