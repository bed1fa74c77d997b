import { expect } from 'vitest';
import { at, recordedAnswer, type SourceCases, targetOf } from '../../contract/source-cases.js';
import { snapshot } from '../../domain/build.js';

const active = recordedAnswer('denmark', 'constructed-active.json');
const path = '/api/proposals/search';
const id = 'FT-21134';
const target = targetOf('denmark', id);
const now = at('2026-11-12T12:00:00Z');
const before = snapshot({ deadline: at('2026-11-19T23:00:00Z') - 1, count: 49_000 });

export const cases: SourceCases = {
	recorded: [
		{
			name: 'open: 180 days from its day of publication',
			routes: { [path]: active },
			target,
			now,
			expected: {
				title: 'Bevar bibliotekerne',
				url: 'https://www.borgerforslag.dk/se-og-stoet-forslag/?Id=FT-21134',
				count: 48_211,
				state: 'open',
				signable: true,
				openedAt: { at: at('2026-05-22T22:00:00Z'), precision: 'day' },
				deadline: at('2026-11-19T23:00:00Z') - 1,
				thresholds: [expect.objectContaining({ count: 50_000, consequence: 'considered' })] as never,
			},
		},
		{
			name: 'left the list after its deadline: closed with its last number',
			routes: { [path]: active },
			target: targetOf('denmark', 'FT-1', before),
			now: at('2026-11-20T12:00:00Z'),
			expected: { count: 49_000, state: 'closed' },
		},
		{
			name: 'left the list before its deadline',
			routes: { [path]: active },
			target: targetOf('denmark', 'FT-1', before),
			now,
			expected: { outcome: { kind: 'gone', status: 404, detail: 'not in the list of open proposals' } },
		},
		{
			name: 'an empty list',
			routes: { [path]: '{"data":[]}' },
			target,
			now,
			expected: { outcome: { kind: 'gone', status: 404, detail: 'not in the list of open proposals' } },
		},
		{
			name: 'a date of another kind',
			routes: { [path]: active.replace('23. maj 2026', '2026-05-23') },
			target,
			now,
			expected: { outcome: { kind: 'shape-changed', detail: expect.stringContaining('date') as string } },
		},
	],
	answering: (count, title) => ({
		target,
		routes: {
			[path]: active.replace('48211', count).replace('"Bevar bibliotekerne"', () => JSON.stringify(title)),
		},
	}),
	page: '/se-og-stoet-forslag/?Id=FT-21134',
	drifted: { [path]: active.replaceAll('"votes"', '"support"') },
	addresses: [
		['https://www.borgerforslag.dk/se-og-stoet-forslag/?Id=FT-21134', id],
		['borgerforslag.dk/se-og-stoet-forslag?id=ft-21134', id],
		['denmark:FT-21134', id],
		['denmark:ft-21134', id],
		['http://www.borgerforslag.dk/se-og-stoet-forslag/?Id=FT-21134', null],
		['https://www.borgerforslag.dk/om', null],
		['https://example.org/?Id=FT-21134', null],
	],
};
