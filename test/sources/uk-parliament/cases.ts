import { at, recordedAnswer, type SourceCases, targetOf } from '../../contract/source-cases.js';

const file = (name: string) => recordedAnswer('uk-parliament', name);
const target = (id: string) => targetOf('uk-parliament', id);
const open = file('722903-open-2025-07-29.json');

const thresholds722903 = [
	{
		count: 10_000,
		consequence: 'response' as const,
		authority: 'the Government',
		promisedDays: null,
		reachedAt: at('2025-07-15T10:34:10Z'),
	},
	{
		count: 100_000,
		consequence: 'debate-considered' as const,
		authority: 'Parliament',
		promisedDays: null,
		reachedAt: at('2025-07-25T19:21:00Z'),
	},
];

const responded722903 = {
	kind: 'responded' as const,
	moment: { at: at('2025-07-28T14:02:03.825Z'), precision: 'exact' as const },
	summary:
		'The Government is working with Ofcom to ensure that online in-scope services are subject to robust but proportionate regulation through the effective implementation of the Online Safety Act 2023.',
	url: 'https://petition.parliament.uk/petitions/722903',
};

const scheduled722903 = {
	kind: 'debate-scheduled' as const,
	moment: { at: at('2025-12-15T00:00:00Z'), precision: 'day' as const },
	summary: null,
	url: 'https://petition.parliament.uk/petitions/722903',
};

export const cases: SourceCases = {
	recorded: [
		{
			name: 'open, answered, 100,000 passed',
			routes: { '/petitions/722903.json': open },
			target: target('722903'),
			now: at('2025-07-29T13:30:00Z'),
			expected: {
				title: 'Repeal the Online Safety Act',
				url: 'https://petition.parliament.uk/petitions/722903',
				zone: 'Europe/London',
				count: 392_979,
				countKind: 'exact',
				state: 'open',
				rawState: 'open',
				signable: false,
				openedAt: { at: at('2025-04-22T14:53:36.080Z'), precision: 'exact' },
				// By rule: the end of 22 October in London, where it is still summer time.
				deadline: at('2025-10-22T22:59:59.999Z'),
				thresholds: thresholds722903,
				goal: null,
				events: [responded722903],
			},
		},
		{
			name: 'just closed',
			routes: { '/petitions/722903.json': file('722903-closed-2025-10-22.json') },
			target: target('722903'),
			now: at('2025-10-22T23:00:10Z'),
			expected: {
				count: 550_135,
				state: 'closed',
				signable: false,
				deadline: at('2025-10-22T22:59:59.999Z'),
				events: [responded722903],
			},
		},
		{
			name: 'debate scheduled',
			routes: { '/petitions/722903.json': file('722903-debate-scheduled-2025-11-13.json') },
			target: target('722903'),
			now: at('2025-11-13T15:00:00Z'),
			expected: { count: 550_138, events: [responded722903, scheduled722903] },
		},
		{
			name: 'debated',
			routes: { '/petitions/722903.json': file('722903-latest-2026-08-22.json') },
			target: target('722903'),
			now: at('2026-08-22T12:00:00Z'),
			expected: {
				count: 550_136,
				events: [
					responded722903,
					scheduled722903,
					{
						kind: 'debated',
						moment: { at: at('2025-12-15T00:00:00Z'), precision: 'day' },
						summary: null,
						url: 'https://hansard.parliament.uk/commons/2025-12-15/debates/DA0F7CFE-CCED-4864-BCCF-160E0AF56F92/OnlineSafetyAct2023Repeal',
					},
				],
			},
		},
		{
			name: 'the shape of 2019',
			routes: { '/petitions/241584.json': file('241584-2019-04-22.json') },
			target: target('241584'),
			now: at('2019-04-22T12:40:00Z'),
			expected: {
				title: 'Revoke Article 50 and remain in the EU.',
				count: 6_078_985,
				state: 'open',
				deadline: at('2019-08-20T22:59:59.999Z'),
			},
		},
		{
			name: 'archived, after the redirect',
			routes: {
				'/petitions/241584.json': { status: 302, headers: { location: '/archived/petitions/241584.json' } },
				'/archived/petitions/241584.json': file('constructed-archived-241584.json'),
			},
			target: target('241584'),
			now: at('2026-08-22T12:00:00Z'),
			expected: {
				url: 'https://petition.parliament.uk/archived/petitions/241584',
				count: 6_103_056,
				state: 'closed',
				deadline: at('2019-08-20T22:59:59.999Z'),
			},
		},
		{
			name: 'archived, with the thresholds of another time',
			routes: {
				'/petitions/241584.json': file('constructed-archived-241584.json')
					.replace('"response_threshold": 10000', '"response_threshold": 5000')
					.replace('"debate_threshold": 100000', '"debate_threshold": 50000'),
			},
			target: target('241584'),
			now: at('2026-08-22T12:00:00Z'),
			expected: {
				thresholds: [
					{
						count: 5_000,
						consequence: 'response',
						authority: 'the Government',
						promisedDays: null,
						reachedAt: at('2019-03-18T13:26:30.257Z'),
					},
					{
						count: 50_000,
						consequence: 'debate-considered',
						authority: 'Parliament',
						promisedDays: null,
						reachedAt: at('2019-03-20T20:33:35.184Z'),
					},
				],
			},
		},
		{
			name: 'rejected',
			routes: { '/petitions/800001.json': file('constructed-rejected-800001.json') },
			target: target('800001'),
			now: at('2026-08-22T12:00:00Z'),
			expected: {
				state: 'rejected',
				rawState: 'rejected',
				signable: false,
				deadline: null,
				openedAt: null,
				events: [],
			},
		},
		{
			name: 'closing date told, debate refused',
			routes: { '/petitions/800002.json': file('constructed-closing-date-800002.json') },
			target: target('800002'),
			now: at('2026-11-01T12:00:00Z'),
			expected: {
				// Two days later than the rule says: signing was paused for two days.
				deadline: at('2026-12-12T23:59:59.999Z'),
				events: [
					{
						kind: 'responded',
						moment: { at: at('2026-07-20T14:00:00Z'), precision: 'exact' },
						summary: 'The Government will not do this.',
						url: 'https://petition.parliament.uk/petitions/800002',
					},
					{
						kind: 'debate-refused',
						moment: { at: at('2026-10-05T15:30:00Z'), precision: 'exact' },
						summary: null,
						url: 'https://petition.parliament.uk/petitions/800002',
					},
				],
			},
		},
		{
			name: 'stopped: the page redirects home',
			routes: {
				'/petitions/800003.json': { status: 302, headers: { location: '/' } },
				'/': '<!doctype html><title>Petitions</title>',
			},
			target: target('800003'),
			now: at('2026-08-22T12:00:00Z'),
			expected: { outcome: { kind: 'gone', status: 302, detail: 'sent to the home page: stopped' } },
		},
		{
			name: 'not published yet: the page redirects to its moderation',
			routes: {
				'/petitions/800004.json': { status: 302, headers: { location: '/petitions/800004/moderation-info' } },
				'/petitions/800004/moderation-info': '<!doctype html>',
			},
			target: target('800004'),
			now: at('2026-08-22T12:00:00Z'),
			expected: {
				outcome: {
					kind: 'unreachable',
					code: 'not-published',
					detail: 'not open for signing yet: sent to /petitions/800004/moderation-info',
				},
			},
		},
	],
	answering: (count, title) => ({
		target: target('722903'),
		routes: {
			'/petitions/722903.json': open
				.replace('"signature_count": 392979', `"signature_count": ${count}`)
				.replace('"Repeal the Online Safety Act"', JSON.stringify(title)),
		},
	}),
	drifted: { '/petitions/722903.json': open.replace('"signature_count": 392979', '"signatures": 392979') },
	addresses: [
		['https://petition.parliament.uk/petitions/722903', '722903'],
		['petition.parliament.uk/petitions/722903', '722903'],
		['https://petition.parliament.uk/petitions/722903.json?x=1', '722903'],
		['https://petition.parliament.uk/petitions/722903/signatures/new', '722903'],
		['https://petition.parliament.uk/archived/petitions/241584', '241584'],
		['uk-parliament:722903', '722903'],
		['UK-Parliament: 722903', '722903'],
		['uk-parliament:722903x', null],
		['uk-parliament:', null],
		['http://petition.parliament.uk/petitions/722903', null],
		['https://petition.parliament.uk.example.org/petitions/722903', null],
		['https://petition.parliament.uk/petitions', null],
		['https://petition.parliament.uk/petitions/0', null],
		['https://petition.parliament.uk/help?next=/petitions/722903', null],
	],
};
