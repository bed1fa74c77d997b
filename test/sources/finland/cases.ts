import { expect } from 'vitest';
import { at, recordedAnswer, type SourceCases, targetOf } from '../../contract/source-cases.js';

const accepted = recordedAnswer('finland', 'constructed-accepted.json');
const path = '/api/v1/initiatives/14001';
const target = targetOf('finland', '14001');
const now = at('2026-11-21T12:00:00Z');

function changed(more: Record<string, unknown>): Record<string, string> {
	return { [path]: JSON.stringify({ ...(JSON.parse(accepted) as object), ...more }) };
}

export const cases: SourceCases = {
	recorded: [
		{
			name: 'open: everything counted together, to the end of the last day in Helsinki',
			routes: { [path]: accepted },
			target,
			now,
			expected: {
				title: 'Kirjastot auki',
				url: 'https://www.kansalaisaloite.fi/fi/aloite/14001',
				count: 31_400,
				state: 'open',
				openedAt: { at: at('2026-08-31T21:00:00Z'), precision: 'day' },
				deadline: at('2027-03-01T22:00:00Z') - 1,
				thresholds: [
					{ count: 50_000, consequence: 'considered', authority: 'Parliament', promisedDays: null, reachedAt: null },
				],
				events: [],
			},
		},
		{
			name: 'without a last day: six months by the law',
			routes: changed({ endDate: null }),
			target,
			now,
			expected: { deadline: at('2027-03-01T22:00:00Z') - 1 },
		},
		{
			name: 'over by its date',
			routes: { [path]: accepted },
			target,
			now: at('2027-03-02T00:00:00Z'),
			expected: { state: 'closed', rawState: 'ACCEPTED' },
		},
		{
			name: 'checked and handed over; a name in Swedish alone',
			routes: changed({
				state: 'DONE',
				stateDate: '2027-05-04',
				name: { fi: null, sv: 'Biblioteken öppna' },
				verified: '2027-04-02',
				verifiedSupportCount: 52_001,
			}),
			target,
			now,
			expected: {
				title: 'Biblioteken öppna',
				state: 'closed',
				events: [
					expect.objectContaining({ kind: 'validated', count: 52_001 }),
					expect.objectContaining({ kind: 'submitted', moment: { at: at('2027-05-03T21:00:00Z'), precision: 'day' } }),
				] as never,
			},
		},
		{ name: 'cancelled', routes: changed({ state: 'CANCELED' }), target, now, expected: { state: 'withdrawn' } },
		{
			name: 'not open yet',
			routes: changed({ startDate: '2026-12-01' }),
			target,
			now,
			expected: {
				outcome: { kind: 'unreachable', code: 'not-published', detail: 'not open for signing yet: ACCEPTED' },
			},
		},
	],
	answering: (count, title) => ({
		target,
		routes: {
			[path]: accepted
				.replace('31400', count)
				.replace('"Biblioteken öppna"', 'null')
				.replace('"Kirjastot auki"', () => JSON.stringify(title)),
		},
	}),
	drifted: { [path]: accepted.replace('totalSupportCount', 'supportTotal') },
	addresses: [
		['https://www.kansalaisaloite.fi/fi/aloite/14001', '14001'],
		['https://www.kansalaisaloite.fi/sv/initiativ/14001?x', '14001'],
		['https://www.kansalaisaloite.fi/api/v1/initiatives/14001', '14001'],
		['finland:14001', '14001'],
		['http://www.kansalaisaloite.fi/fi/aloite/14001', null],
		['https://www.kansalaisaloite.fi/fi/ohjeet', null],
		['finland:x', null],
	],
};
