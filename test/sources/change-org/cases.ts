import { graphqlPath } from '../../../src/sources/change-org/graphql.js';
import { at, type Routes, recordedAnswer, type SourceCases, targetOf } from '../../contract/source-cases.js';

const file = (name: string) => recordedAnswer('change-org', name);
const target = (id: string) => targetOf('change-org', id);
const page = file('constructed-page-2026.html');
const slug = 'keep-the-library-open';
const updates = file('constructed-graphql-2024.json');
const now = at('2026-09-07T12:00:00Z');

/** A page and what the interface behind it says. */
function routes(html: string, behind: string, name = slug): Routes {
	return { [`/p/${name}`]: html, [graphqlPath]: behind };
}

/** The recorded answers carry one page of updates each, gathered by a collector. */
const recordedUpdates = JSON.stringify(
	(JSON.parse(file('graphql-PetitionDetailsPagePetitionStats-2022-10.json')) as { results: unknown[] }).results,
);

export const cases: SourceCases = {
	recorded: [
		{
			name: 'the page of 2026: count and goal together',
			routes: routes(file('page-inline-state-2026.html'), recordedUpdates, 'free-them'),
			target: target('free-them'),
			now,
			expected: {
				title: 'free them',
				url: 'https://www.change.org/p/free-them',
				count: 419,
				countKind: 'displayed',
				state: 'open',
				signable: true,
				deadline: null,
				thresholds: [],
				goal: 500,
				events: [],
			},
		},
		{
			name: 'the page of 2021',
			routes: routes(
				`<script>var changeTargetingData = ${file('page-changeTargetingData-2021-05.json')};</script>`,
				recordedUpdates,
				'transparencia',
			),
			target: target('transparencia'),
			now,
			expected: {
				count: 24_845,
				goal: 25_000,
				openedAt: { at: at('2021-05-07T15:14:12Z'), precision: 'exact' },
				events: [],
			},
		},
		{
			name: 'count and goal apart, another petition promoted, a decision maker’s answer',
			routes: routes(page, updates),
			target: target(slug),
			now,
			expected: {
				title: 'Keep the <library> open {now}',
				count: 10_417,
				goal: 15_000,
				rawState: 'published',
				events: [
					{
						kind: 'decision-maker-responded',
						moment: { at: at('2026-06-30T12:00:00Z'), precision: 'exact' },
						summary: 'The library stays open until spring.',
						url: 'https://www.change.org/p/keep-the-library-open',
					},
				],
			},
		},
		{
			name: 'victory',
			routes: routes(file('constructed-page-victory.html'), '[]'),
			target: target(slug),
			now,
			expected: {
				count: 15_220,
				goal: 25_000,
				state: 'closed',
				signable: false,
				events: [
					{
						kind: 'victory',
						moment: { at: at('2026-08-02T09:00:00Z'), precision: 'exact' },
						summary: 'The council voted to keep it open.',
						url: 'https://www.change.org/p/keep-the-library-open',
					},
				],
			},
		},
		{
			name: 'closed',
			routes: routes(page.replace('"PUBLISHED"', '"CLOSED"'), '[]'),
			target: target(slug),
			now,
			expected: { state: 'closed', rawState: 'closed', signable: false },
		},
		{
			name: 'nothing in the page, the counts of 2024 behind it',
			routes: routes('<script>window.x = 1;</script>', updates),
			target: target(slug),
			now,
			expected: { title: 'keep the library open', count: 10_420, goal: 15_000 },
		},
		{
			name: 'nothing in the page, the counts of 2021 behind it',
			routes: routes('<p>nothing</p>', file('constructed-graphql-2021.json')),
			target: target(slug),
			now,
			expected: { count: 10_421, goal: 15_000 },
		},
		{
			name: 'the interface behind the page is in trouble: the count stands',
			routes: { [`/p/${slug}`]: page, [graphqlPath]: { status: 500 } },
			target: target(slug),
			now,
			expected: { count: 10_417, events: [] },
		},
		{
			name: 'several petitions in the page, none of this name',
			routes: routes(page, '[]', 'another-name'),
			target: target('another-name'),
			now,
			expected: {
				outcome: { kind: 'shape-changed', detail: '2 petitions in the page, none of this name' },
			},
		},
		{
			name: 'renamed',
			routes: { '/p/old-name': { status: 301, headers: { location: `/p/${slug}` } }, [`/p/${slug}`]: page },
			target: target('old-name'),
			now,
			expected: { outcome: { kind: 'moved', id: slug, detail: 'sent to another name' } },
		},
		{
			name: 'sent away',
			routes: { [`/p/${slug}`]: { status: 302, headers: { location: '/search' } }, '/search': '<p>search</p>' },
			target: target(slug),
			now,
			expected: { outcome: { kind: 'gone', status: 302, detail: 'sent away from the petition' } },
		},
		{
			name: 'refused behind the page: the count of the page stands',
			routes: { [`/p/${slug}`]: page, [graphqlPath]: { status: 403 } },
			target: target(slug),
			now,
			expected: { state: 'open' },
		},
		{
			name: 'a challenge',
			routes: { [`/p/${slug}`]: { status: 503, headers: { 'cf-mitigated': 'challenge' } } },
			target: target(slug),
			now,
			expected: { outcome: { kind: 'refused', status: 503, retryAfterMs: 3_600_000, detail: 'a challenge page' } },
		},
	],
	answering: (count, title) => ({
		target: target(slug),
		routes: routes(
			page
				.replace('"displayed":10417', `"displayed":${count}`)
				.replace(/"ask":"[^"]*"/, () => `"ask":${JSON.stringify(title).replaceAll('<', '\\u003C')}`),
			'[]',
		),
	}),
	drifted: routes(page.replaceAll('signatureCount', 'supporterCount'), '[]'),
	addresses: [
		['https://www.change.org/p/keep-the-library-open', slug],
		['https://change.org/p/keep-the-library-open/u/123?utm_source=x', slug],
		['change.org/p/keep-the-library-open', slug],
		['change-org:keep-the-library-open', slug],
		['change-org:28767136', '28767136'],
		['change-org:a/../b', null],
		['http://www.change.org/p/keep-the-library-open', null],
		['https://www.change.org/search?q=library', null],
		['https://www.change.org.example/p/keep-the-library-open', null],
	],
};
