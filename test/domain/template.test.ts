import { describe, expect, it } from 'vitest';
import { familyNames } from '../../src/domain/families/index.js';
import { milestoneRules } from '../../src/domain/milestones/index.js';
import {
	longestTemplate,
	templateFault,
	templateKindOf,
	templateKindOfRule,
	templateKinds,
	templateNames,
	templateParts,
} from '../../src/domain/template.js';

describe('a template', () => {
	it('is for the news of every rule there is, and of no other', () => {
		for (const { id } of milestoneRules) expect(templateKindOfRule(id), id).not.toBeNull();
		expect(templateKindOfRule('constructor')).toBeNull();
		expect(templateKindOfRule('retraction')).toBeNull();
		const told = new Set(familyNames.map(templateKindOf));
		for (const kind of templateKinds) expect(told.has(kind), kind).toBe(true);
	});

	it('is words and names, and a brace that encloses nothing is text', () => {
		expect(templateParts('{count} of { Petition }}')).toEqual([
			{ name: 'count' },
			{ text: ' of ' },
			{ name: 'petition' },
			{ text: '}' },
		]);
		expect(templateParts('a { b')).toEqual([{ text: 'a { b' }]);
	});

	it.each(templateKinds)('of %s takes each name it has', (kind) => {
		for (const name of templateNames(kind)) expect(templateFault(kind, `x {${name}}`)).toBeNull();
	});

	it.each([
		['every', 'x'.repeat(longestTemplate + 1), { code: 'template-long', params: { length: 201, most: 200 } }],
		['every', 'x'.repeat(5_000), { code: 'template-long', params: { length: 5_000, most: 200 } }],
		['every', ' \u200b\u202e ', { code: 'template-empty', params: {} }],
		[
			'every',
			'{count} {goal}',
			{ code: 'template-unknown', params: { name: 'goal', rule: 'every', names: '{count}, {petition}, {remaining}' } },
		],
		[
			'total',
			'{remaining} left',
			{ code: 'template-unknown', params: { name: 'remaining', rule: 'total', names: '{count}, {petition}' } },
		],
		['every', '{constructor}', { code: 'template-unknown', params: { name: 'constructor' } }],
		['every', '{}', { code: 'template-unknown', params: { name: '' } }],
	] as const)('of %s is refused: %.20s', (kind, text, fault) => {
		expect(templateFault(kind, text)).toMatchObject(fault);
	});

	it('takes no longer for many braces', () => {
		const began = performance.now();
		templateParts('{'.repeat(200_000));
		templateParts('{}'.repeat(100_000));
		expect(performance.now() - began).toBeLessThan(2_000);
	});
});
