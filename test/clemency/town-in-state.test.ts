import { describe, expect, it } from 'vitest';
import { ask, flat } from './ask.js';

describe('a town in its state', () => {
	it.each([
		['my brother is in salem in oregon, can the governor pardon him', 'Oregon', 'Indiana'],
		['my mother is in Lakin in West Virginia, can the governor let her out', 'West Virginia', 'Kansas'],
		['convicted in columbus in georgia, who pardons me', 'Georgia', 'Ohio'],
		['i was convicted in portland in maine, who do i ask for a pardon', 'Maine', 'Oregon'],
	])('%s', async (question, state, other) => {
		const said = flat(await ask(question));
		expect(said).toContain(state);
		expect(said).not.toContain(other);
	});

	it('is no state of its two letters before another, and is one without', async () => {
		expect(flat(await ask('felony in south bend in, who can pardon'))).toContain('Indiana');
	});
});
