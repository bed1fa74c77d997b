import { expect } from 'vitest';
import { at, recordedAnswer, type SourceCases, targetOf } from '../../contract/source-cases.js';

const page = recordedAnswer('canada', 'constructed-open.html');
const path = '/petitions/en/Petition/Details?Petition=e-7531';
const target = targetOf('canada', 'e-7531');
const now = at('2026-11-01T12:00:00Z');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const history = `<dt>Presented to the House of Commons</dt><dd>[redacted] (Somewhere) January 31, 2027 (Petition No. 451-00231)</dd>
<dt>Government response tabled</dt><dd>March 17, 2027</dd></dl>`;
const threshold = (presented: string | null) => ({
	count: 500,
	consequence: 'response',
	authority: 'the Government',
	promisedDays: 45,
	promisedAfter: { event: 'presented', at: presented === null ? null : at(presented) },
	reachedAt: null,
});

export const cases: SourceCases = {
	recorded: [
		{
			name: 'open; the hour in doubt is the later one',
			routes: { [path]: page },
			target,
			now,
			expected: {
				title: 'e-7531 (Foreign affairs)',
				url: `https://www.ourcommons.ca${path}`,
				count: 7_910,
				countKind: 'displayed',
				state: 'open',
				openedAt: { at: at('2026-07-21T19:41:00Z'), precision: 'exact' },
				deadline: at('2026-11-18T20:41:00Z'),
				thresholds: [threshold(null)] as never,
				events: [],
			},
		},
		{
			name: 'presented and answered',
			routes: { [path]: page.replace('</dl>', history) },
			target,
			now: at('2027-04-01T00:00:00Z'),
			expected: {
				state: 'closed',
				thresholds: [threshold('2027-01-31T05:00:00Z')] as never,
				events: [
					expect.objectContaining({ kind: 'presented', moment: { at: at('2027-01-31T05:00:00Z'), precision: 'day' } }),
					expect.objectContaining({ kind: 'responded', moment: { at: at('2027-03-17T04:00:00Z'), precision: 'day' } }),
				] as never,
			},
		},
		{
			name: 'one signature, no history',
			routes: { [path]: page.replace('7,910 signatures', '1 signature').replace(/<dl>[\s\S]*<\/dl>/, '') },
			target,
			now,
			expected: { count: 1, deadline: null, openedAt: null, state: 'open' },
		},
		{
			name: 'a day that is none',
			routes: { [path]: page.replace('November 18, 2026', 'November 31, 2026') },
			target,
			now,
			expected: { deadline: null },
		},
		{
			name: 'the page of another petition',
			routes: { [path]: page.replace('e-7531', 'e-7598') },
			target,
			now,
			expected: { outcome: { kind: 'shape-changed', detail: 'the answer is about e-7598 (Foreign affairs)' } },
		},
	],
	answering: (count, title) => ({
		target,
		routes: { [path]: page.replace('7,910', count).replace('e-7531 (Foreign affairs)', () => escaped(title)) },
	}),
	drifted: { [path]: page.replace('7,910 signatures', '7,910 supporters') },
	addresses: [
		['https://www.ourcommons.ca/petitions/en/Petition/Details?Petition=e-7531', 'e-7531'],
		['https://www.ourcommons.ca/Petitions/fr/Petition/Details?Petition=E-7531', 'e-7531'],
		['canada:e-7531', 'e-7531'],
		['http://www.ourcommons.ca/petitions/en/Petition/Details?Petition=e-7531', null],
		['https://www.ourcommons.ca/petitions/en/Petition/Details?Petition=451-00231', null],
		['https://www.ourcommons.ca/petitions/en/Petition/Search', null],
	],
};
