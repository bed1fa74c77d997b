import { expect } from 'vitest';
import { at, recordedAnswer, type SourceCases, targetOf } from '../../contract/source-cases.js';

const list = recordedAnswer('scotland', 'petitions-fixture-2026-09.json');
const path = '/api/petitions';
const target = targetOf('scotland', 'PE2248');
const now = at('2026-11-21T12:00:00Z');
const url = 'https://petitions.parliament.scot/petitions/PE2248';

export const cases: SourceCases = {
	recorded: [
		{
			name: 'under consideration (fixture after real rows)',
			routes: { [path]: list },
			target,
			now,
			expected: {
				title: 'Stop prison overcrowding',
				url,
				count: 9,
				state: 'open',
				rawState: 'under consideration',
				openedAt: { at: at('2026-08-25T23:00:00Z'), precision: 'day' },
				deadline: null,
				thresholds: [],
				events: [],
			},
		},
		{
			name: 'an old one: closed, no day',
			routes: { [path]: list },
			target: targetOf('scotland', 'PE0001'),
			now,
			expected: {
				count: 0,
				state: 'closed',
				openedAt: null,
				events: [expect.objectContaining({ kind: 'completed', moment: null })] as never,
			},
		},
		{
			name: 'referred',
			routes: { [path]: list.replace('"PetitionStatusID": "11"', '"PetitionStatusID": "6"') },
			target,
			now,
			expected: { state: 'open', events: [expect.objectContaining({ kind: 'referred' })] as never },
		},
		{
			name: 'proposed',
			routes: { [path]: list.replace('"PetitionStatusID": "11"', '"PetitionStatusID": "0"') },
			target,
			now,
			expected: {
				outcome: { kind: 'unreachable', code: 'not-published', detail: 'not open for signing yet: proposed' },
			},
		},
		{
			name: 'not in the data set',
			routes: { [path]: list },
			target: targetOf('scotland', 'PE9999'),
			now,
			expected: { outcome: { kind: 'gone', status: 404, detail: 'not in the data set' } },
		},
	],
	answering: (count, title) => ({
		target,
		routes: {
			[path]: list.replace('"9"', `"${count}"`).replace('"Stop prison overcrowding"', () => JSON.stringify(title)),
		},
	}),
	page: '/petitions/PE2248',
	drifted: { [path]: list.replaceAll('SignaturesCollected', 'Signatures') },
	addresses: [
		[url, 'PE2248'],
		['petitions.parliament.scot/petitions/pe2248', 'PE2248'],
		['scotland:PE2248', 'PE2248'],
		['http://petitions.parliament.scot/petitions/PE2248', null],
		['https://petitions.parliament.scot/rules', null],
		['scotland:2248', null],
	],
};
