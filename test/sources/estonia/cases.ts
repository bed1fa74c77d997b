import { expect } from 'vitest';
import { at, recordedAnswer, type SourceCases, targetOf } from '../../contract/source-cases.js';

const sign = recordedAnswer('estonia', 'constructed-sign.json');
const id = '92cc16ee-107e-4208-b92c-2ffed24d4f4b';
const path = `/initiatives/${id}`;
const target = targetOf('estonia', id);
const now = at('2026-11-21T12:00:00Z');

function changed(more: Record<string, unknown>): Record<string, string> {
	return { [path]: JSON.stringify({ ...(JSON.parse(sign) as object), ...more }) };
}

export const cases: SourceCases = {
	recorded: [
		{
			name: 'open',
			routes: { [path]: sign },
			target,
			now,
			expected: {
				title: 'Teeme elu paremaks!',
				url: `https://rahvaalgatus.ee/initiatives/${id}`,
				count: 1_336,
				state: 'open',
				deadline: at('2027-01-31T22:00:00Z'),
				thresholds: [expect.objectContaining({ count: 1_000, authority: 'the Riigikogu' })] as never,
				events: [],
			},
		},
		{
			name: 'the older answer: no addressee, no end, the number of the law',
			routes: changed({ for: undefined, signingEndsAt: undefined, signatureThreshold: undefined }),
			target,
			now,
			expected: { deadline: null, thresholds: [expect.objectContaining({ count: 1_000 })] as never },
		},
		{
			name: 'to a council whose number is not in the answer',
			routes: changed({ for: 'muhu-vald', signatureThreshold: null }),
			target,
			now,
			expected: { thresholds: [] },
		},
		{
			name: 'sent to the parliament',
			routes: changed({ phase: 'parliament' }),
			target,
			now,
			expected: { state: 'closed', events: [expect.objectContaining({ kind: 'submitted' })] as never },
		},
		{
			name: 'being written',
			routes: changed({ phase: 'edit' }),
			target,
			now,
			expected: {
				outcome: { kind: 'unreachable', code: 'not-published', detail: 'not open for signing yet: being written' },
			},
		},
		{
			name: 'it has a number now',
			routes: changed({ id: 4711 }),
			target,
			now,
			expected: { outcome: { kind: 'moved', id: '4711', detail: 'it has this id now' } },
		},
		{
			name: 'an answer about another initiative',
			routes: { '/initiatives/5': JSON.stringify({ ...(JSON.parse(sign) as object), id: 6 }) },
			target: targetOf('estonia', '5'),
			now,
			expected: { outcome: { kind: 'shape-changed', detail: 'the answer is about initiative 6' } },
		},
	],
	answering: (count, title) => ({
		target,
		routes: { [path]: sign.replace('1336', count).replace('"Teeme elu paremaks!"', () => JSON.stringify(title)) },
	}),
	drifted: { [path]: sign.replace('signatureCount', 'signatures') },
	addresses: [
		[`https://rahvaalgatus.ee/initiatives/${id}`, id],
		[`https://rahvaalgatus.ee/en/initiatives/${id}`, id],
		['https://rahvaalgatus.ee/initiatives/4711-teeme-elu-paremaks', '4711'],
		['estonia:4711', '4711'],
		[`http://rahvaalgatus.ee/initiatives/${id}`, null],
		['https://rahvaalgatus.ee/about', null],
		['estonia:teeme', null],
	],
};
