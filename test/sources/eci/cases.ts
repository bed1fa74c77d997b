import { expect } from 'vitest';
import { at, recordedAnswer, type SourceCases, targetOf } from '../../contract/source-cases.js';

const file = (name: string) => recordedAnswer('eci', name);
const path = (id: string) => `/core/api/register/details/${id.replace('-', '/')}`;
const target = (id: string) => targetOf('eci', id);
const now = at('2024-06-03T12:00:00Z');
const ongoing = file('constructed-ongoing-2023.json');
const id = '2023-000008';
const day = (text: string) => ({ at: at(text), precision: 'day' as const });
const page = 'https://citizens-initiative.europa.eu/initiatives/details/2022/000002_en';

/** The register's answer with some fields replaced. */
function changed(more: Record<string, unknown>): string {
	return JSON.stringify({ ...(JSON.parse(ongoing) as object), ...more });
}

export const cases: SourceCases = {
	recorded: [
		{
			name: 'open, registered under the table of 2020: six countries and five, none of them exactly short',
			routes: { [path(id)]: ongoing },
			target: target(id),
			now,
			expected: {
				title: 'An initiative',
				url: 'https://citizens-initiative.europa.eu/initiatives/details/2023/000008_en',
				zone: 'Europe/Brussels',
				count: 402_113,
				state: 'open',
				openedAt: day('2023-12-14T23:00:00Z'),
				deadline: at('2024-12-15T23:00:00Z') - 1,
				countedOn: day('2024-05-29T22:00:00Z'),
				thresholds: [
					{
						count: 1_000_000,
						consequence: 'commission-answer',
						authority: 'the European Commission',
						promisedDays: null,
						promisedMonths: 6,
						promisedAfter: { event: 'submitted', at: null },
						reachedAt: null,
					},
				],
				countries: {
					needed: 7,
					of: [
						{ code: 'DE', count: 120_400, minimum: 67_680 },
						{ code: 'FR', count: 60_000, minimum: 55_695 },
						{ code: 'ES', count: 41_595, minimum: 41_595 },
						{ code: 'IT', count: 53_579, minimum: 53_580 },
						{ code: 'PL', count: 50_539, minimum: 36_660 },
						{ code: 'FI', count: 30_000, minimum: 9_870 },
						{ code: 'SE', count: 16_000, minimum: 14_805 },
						{ code: 'AT', count: 30_000, minimum: 13_395 },
					],
				},
				events: [],
			},
		},
		{
			name: 'registered since 16 July 2024: no minimum is known',
			routes: { [path(id)]: changed({ registrationDate: '16/07/2024' }) },
			target: target(id),
			now,
			expected: {
				countries: {
					needed: 7,
					of: expect.not.arrayContaining([expect.objectContaining({ minimum: expect.any(Number) })]) as never,
				},
			},
		},
		{
			name: 'closed early, checked, submitted and answered: the days of the register (fixture after a real answer)',
			routes: { [path('2022-000002')]: file('details-answered-fixture.json').replace('"ONGOING"', '"ANSWERED"') },
			target: target('2022-000002'),
			now: at('2024-07-25T12:00:00Z'),
			expected: {
				count: 47_430,
				state: 'closed',
				rawState: 'ANSWERED',
				thresholds: [
					expect.objectContaining({ promisedAfter: { event: 'submitted', at: at('2023-06-13T22:00:00Z') } }),
				] as never,
				events: [
					{ kind: 'verifying', moment: day('2023-03-12T23:00:00Z'), summary: null, url: page },
					{ kind: 'submitted', moment: day('2023-06-13T22:00:00Z'), summary: null, url: page },
					{ kind: 'responded', moment: day('2023-12-06T23:00:00Z'), summary: null, url: page },
				],
			},
		},
		{
			name: 'found valid',
			routes: {
				[path(id)]: changed({
					status: 'SUBMITTED',
					submission: { totalSignatures: 1_294_188, entry: [{ countryCodeType: 'DE', total: 1_294_188 }] },
				}),
			},
			target: target(id),
			now,
			expected: {
				count: 402_113,
				events: [
					expect.objectContaining({ kind: 'validated', count: 1_294_188 }),
					expect.objectContaining({ kind: 'submitted', moment: null }),
				] as never,
			},
		},
		{
			name: 'ended without enough support',
			routes: { [path(id)]: changed({ status: 'INSUFFICIENT_SUPPORT' }) },
			target: target(id),
			now,
			expected: { state: 'closed', events: [expect.objectContaining({ kind: 'insufficient' })] as never },
		},
		{
			name: 'withdrawn',
			routes: { [path(id)]: changed({ status: 'WITHDRAWN' }) },
			target: target(id),
			now,
			expected: { state: 'withdrawn' },
		},
		{
			name: 'not open for signatures yet',
			routes: { [path(id)]: changed({ status: 'REGISTERED' }) },
			target: target(id),
			now,
			expected: {
				outcome: {
					kind: 'unreachable',
					code: 'not-published',
					detail: 'registered, not open for signatures yet: REGISTERED',
				},
			},
		},
		{
			name: 'nothing reported yet',
			routes: { [path(id)]: changed({ sosReport: null }) },
			target: target(id),
			now,
			expected: { outcome: { kind: 'unreachable', code: 'not-published', detail: 'the register has no count yet' } },
		},
		{
			name: 'an answer about another initiative',
			routes: { [path('2023-000009')]: ongoing },
			target: target('2023-000009'),
			now,
			expected: { outcome: { kind: 'shape-changed', detail: 'the answer is about ECI(2023)000008' } },
		},
		{
			name: 'a state nobody knows',
			routes: { [path(id)]: changed({ status: 'PAUSED' }) },
			target: target(id),
			now,
			expected: { outcome: { kind: 'shape-changed', detail: expect.stringContaining('status') as string } },
		},
	],
	answering: (count, title) => ({
		target: target(id),
		routes: {
			[path(id)]: ongoing.replace('402113', count).replace('"An initiative"', () => JSON.stringify(title)),
		},
	}),
	drifted: { [path(id)]: ongoing.replaceAll('countryCodeType', 'country') },
	addresses: [
		['https://citizens-initiative.europa.eu/initiatives/details/2025/000005_en', '2025-000005'],
		['https://citizens-initiative.europa.eu/initiatives/details/2025/000005_de?x=1', '2025-000005'],
		['https://europa.eu/citizens-initiative/initiatives/details/2022/000002_en', '2022-000002'],
		['https://register.eci.ec.europa.eu/core/api/register/details/2025/000005', '2025-000005'],
		['eci:2025-000005', '2025-000005'],
		['eci:2025/5', '2025-000005'],
		['eci:ECI(2025)000005', '2025-000005'],
		['http://citizens-initiative.europa.eu/initiatives/details/2025/000005_en', null],
		['https://citizens-initiative.europa.eu/find-initiative_en', null],
		['https://citizens-initiative.example/initiatives/details/2025/000005_en', null],
		['eci:2025', null],
	],
};
