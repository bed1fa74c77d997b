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

	it.each([
		['I cut hair in Macon Georgia. When I was 20 I caught a burglary charge. Do I qualify for a pardon', 'Georgia'],
		['felony from Augusta Georgia, can I vote', 'Georgia'],
		['felony from Roanoke Virginia. Can I vote', 'Virginia'],
		['I had a theft in Columbus Georgia in 2005. Do I qualify for a pardon', 'Georgia'],
		['convicted in Norfolk Virginia in 1999. who can pardon me', 'Virginia'],
	])('is no woman of that name: %s', async (question, state) => {
		expect(flat(await ask(question))).toContain(state);
		expect(flat(await ask(question))).not.toMatch(/Which|name the state|no page we read\. After/);
	});

	it('is no state of its two letters before another, and is one without', async () => {
		expect(flat(await ask('felony in south bend in, who can pardon'))).toContain('Indiana');
	});
});
