import { describe, expect, it } from 'vitest';
import { jurisdictions } from '../../src/clemency/law/index.js';
import { ask, flat } from './ask.js';

/* Whatever a message joins, each of its questions is answered as if it had been asked alone. */

const states = jurisdictions.filter(({ kind }) => kind === 'state');

/** What is said to a question, without its sources and the place that it opens with. */
async function saidTo(question: string): Promise<string> {
	const text = flat(await ask(question)).replace(/ General information, not legal advice.*$/, '');
	return text.replace(/( ?\[\d+\])+/g, '').replace(/^[A-Z][\w ]{2,20}: /, '');
}

/** A question as it is put alone, and as one of several, or as what somebody heard. */
const parts = [
	['is there a fee for a pardon in @?', 'is there a fee?'],
	['do you need a lawyer for a pardon in @?', 'do you need a lawyer?'],
	['can a misdemeanor be pardoned in @?', 'can a misdemeanor be pardoned?'],
	['can he vote without a pardon in @?', 'can he vote without one?'],
	['can a denial be appealed in @?', 'can a denial be appealed?'],
] as const;

const firstOf = (said: string) => said.split(/(?<=\.) /)[0] ?? '';

describe('each of several questions', () => {
	it.each(parts)('is answered as if alone, in every state: %s', async (alone, behind) => {
		const lost: string[] = [];
		for (const { name } of states) {
			const place = name === 'Washington' ? 'Washington State' : name;
			const whole = await saidTo(`who is the governor of ${place}? And ${behind}`);
			const said = await saidTo(alone.replace('@', place));
			if (!whole.includes(firstOf(said))) lost.push(`${place}: ${said} ≠ ${whole}`);
		}
		expect(lost).toEqual([]);
	});
});
