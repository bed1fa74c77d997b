import { describe, expect, it, vi } from 'vitest';
import { typed } from '../../src/clemency/answer/ask-back.js';
import { jurisdictions } from '../../src/clemency/law/index.js';
import { ask, flat } from './ask.js';

vi.setConfig({ testTimeout: 120_000 });

/** Whatever answers a yes or no, or says by name that it is not known. */
const word =
	/^(?:Yes[.,]|No[.,]|Mostly|It depends\.|Only if the pardon says so\.|Not known[.:]|Not settled\.|Not automatically\.|For the Presidency)/;

/** What a pardon does, asked for yes or no, has its word in every state: `place` as it would be typed. */
const questions: readonly ((place: string) => string)[] = [
	(place) => `does a pardon in ${place} clear my record`,
	(place) => `does a pardon in ${place} expunge the conviction automatically`,
	(place) => `can i own a gun after a pardon in ${place}`,
	(place) => `does a pardon in ${place} give you gun rights back automatically?`,
	(place) => `can i vote in ${place} after a pardon`,
	(place) => `can i serve on a jury in ${place} after a pardon`,
	(place) => `can i run for office in ${place} if i get pardoned`,
];

const states = jurisdictions.filter(({ kind }) => kind === 'state');

describe('what a pardon does, asked for yes or no', () => {
	it.each(questions.map((asked) => [asked('…'), asked] as const))('has its word everywhere: %s', async (_, asked) => {
		const without: string[] = [];
		for (const row of states) {
			const said = flat(await ask(asked(typed(row))));
			if (!word.test(said)) without.push(`${row.code}: ${said.slice(0, 140)}`);
		}
		expect(without).toEqual([]);
	});

	it('says nothing of other things', async () => {
		const unasked: string[] = [];
		for (const row of states) {
			const said = flat(await ask(`does a pardon in ${typed(row)} clear my record`));
			if (/\b(?:count as a prior|three kinds|licences back|firearms|Used for)\b/.test(said)) unasked.push(said);
		}
		expect(unasked).toEqual([]);
	});
});
