import { expect } from 'vitest';
import { at, recordedAnswer, type SourceCases, targetOf } from '../../contract/source-cases.js';

const petition = recordedAnswer('action-network', 'constructed-petition.json');
const id = 'c358df87-1157-40e4-b550-210107aaf901';
const path = `/api/v2/petitions/${id}`;
const target = targetOf('action-network', id);
const now = at('2026-11-21T12:00:00Z');

export const cases: SourceCases = {
	recorded: [
		{
			name: 'open',
			routes: { [path]: petition },
			target,
			now,
			expected: {
				title: 'Keep the library open',
				url: 'https://actionnetwork.org/petitions/keep-the-library-open',
				count: 4_211,
				openedAt: { at: at('2026-06-02T14:22:06Z'), precision: 'exact' },
				deadline: null,
				thresholds: [],
			},
		},
		{
			name: 'the number by its other name',
			routes: { [path]: petition.replace('total_signatures', 'total_submissions') },
			target,
			now,
			expected: { count: 4_211 },
		},
		{
			name: 'neither number',
			routes: { [path]: petition.replace('total_signatures', 'total') },
			target,
			now,
			expected: { outcome: { kind: 'shape-changed', detail: expect.stringContaining('total_signatures') as string } },
		},
	],
	answering: (count, title) => ({
		target,
		routes: {
			[path]: petition.replace('4211', count).replace('"Keep the library open"', () => JSON.stringify(title)),
		},
	}),
	drifted: { [path]: petition.replace('total_signatures', 'signatures') },
	addresses: [
		[`https://actionnetwork.org/api/v2/petitions/${id}`, id],
		[`action-network:${id}`, id],
		[`http://actionnetwork.org/api/v2/petitions/${id}`, null],
		['https://actionnetwork.org/petitions/keep-the-library-open', null],
		['action-network:keep-the-library-open', null],
	],
};
