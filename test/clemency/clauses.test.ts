import { expect, it } from 'vitest';
import { ask, flat } from './ask.js';
import { clauses } from './asked/clauses.js';

it.each(clauses)('%s', async (question, clause) => {
	const text = flat(await ask(question));
	expect(text).toContain(clause);
});
