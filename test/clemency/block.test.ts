import { describe, expect, it } from 'vitest';
import { ask, flat } from './ask.js';

describe('whether somebody may block a pardon', () => {
	it.each([
		['can lombardo block a pardon', /^No\. The Governor of \w+ can be outvoted/],
		['can the governor of nebraska kill a pardon the others voted for', /^No\. The Governor of \w+ can be outvoted/],
		['can he block it, the governor of nebraska', /^No\. The Governor of \w+ can be outvoted/],
		['can walz block it', /^Yes\. The Governor of \w+ may refuse/],
		['can the florida governor stop a pardon', /^Yes\. The Governor of \w+ may refuse/],
		['could hobbs sink a pardon', /^Yes\. The Governor of \w+ may refuse/],
		['can the governor of georgia block a pardon', /^No\./],
		[
			'can the board block a pardon in ohio',
			/^No\. The Governor of Ohio decides alone: the Ohio Parole Board must be heard/,
		],
		['can the board block the governor in ohio', /^No\./],
		['can the board block a pardon in texas', /^Yes\. Nothing can be granted unless/],
		['can the council veto a pardon in massachusetts', /^Yes\. The elected Governor's Council/],
		['can abbott stop an execution', /^Yes\. Only the Governor of Texas can delay/],
	])('%s', async (question, said) => {
		expect(flat(await ask(question))).toMatch(said);
	});

	it('says once by which majority', async () => {
		const said = flat(await ask('can the governor block a pardon in nevada'));
		expect(said.match(/majority/g)).toHaveLength(1);
	});

	it.each([
		['is there any way the governor of ohio can pardon me', /^Yes\. Only the Governor of Ohio/],
		['is there any way the governor of georgia can pardon me', /^No\. The Governor of Georgia cannot/],
		[
			'is there any way the governor can let my dad out early because of his illness, michigan',
			/^Yes\. .*only the Governor of Michigan can commute/,
		],
	])('%s', async (question, said) => {
		expect(flat(await ask(question))).toMatch(said);
	});
});
