import { expect } from 'vitest';
import { at, recordedAnswer, type SourceCases, targetOf } from '../../contract/source-cases.js';

const page = recordedAnswer('france', 'constructed-page.html');
const path = '/initiatives/i-3014';
const target = targetOf('france', 'i-3014');
const now = at('2026-11-21T12:00:00Z');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export const cases: SourceCases = {
	recorded: [
		{
			name: 'open',
			routes: { [path]: page },
			target,
			now,
			expected: {
				title: 'Non à la loi "Exemple"',
				url: 'https://petitions.assemblee-nationale.fr/initiatives/i-3014',
				count: 132_354,
				state: 'open',
				deadline: null,
				thresholds: [
					expect.objectContaining({ count: 100_000, consequence: 'publication' }),
					expect.objectContaining({ count: 500_000, consequence: 'debate-considered' }),
				] as never,
			},
		},
		{
			name: 'spaces that do not break',
			routes: { [path]: page.replace('132 354', '1\u202f550\u00a0001') },
			target,
			now,
			expected: { count: 1_550_001 },
		},
		{
			name: 'a number with a comma is no count here',
			routes: { [path]: page.replace('132 354', '132,354') },
			target,
			now,
			expected: { outcome: { kind: 'shape-changed', detail: expect.stringContaining('signatures') as string } },
		},
	],
	answering: (count, title) => ({
		target,
		routes: {
			[path]: page
				.replace('132 354', count)
				.replace('content="Non à la loi &quot;Exemple&quot;"', () => `content="${escaped(title)}"`)
				.replace('Plateforme des pétitions</h1>', '</h1>'),
		},
	}),
	drifted: { [path]: page.replace('progress__bar__number', 'progress-number') },
	addresses: [
		['https://petitions.assemblee-nationale.fr/initiatives/i-3014', 'i-3014'],
		['https://petitions.assemblee-nationale.fr/initiatives/i-3014?locale=fr', 'i-3014'],
		['france:i-3014', 'i-3014'],
		['http://petitions.assemblee-nationale.fr/initiatives/i-3014', null],
		['https://petitions.assemblee-nationale.fr/initiatives', null],
		['france:3014', null],
	],
};
