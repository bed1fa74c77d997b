import { expect } from 'vitest';
import { at, type Routes, recordedAnswer, type SourceCases, targetOf } from '../../contract/source-cases.js';

const page = recordedAnswer('bundestag', 'constructed-page.html');
const list = recordedAnswer('bundestag', 'constructed-list.html');
const id = '2026-05-30-201716';
const path = '/petitionen/_2026/_05/_30/Petition_201716.nc.html';
const target = targetOf('bundestag', id);
const now = at('2026-07-15T12:00:00Z');
const part = (n: number) =>
	`/epet/petuebersicht/mz.nc.content.teaser-petitionen-table.$$$.status.2.page.${n}.batchsize.12.html`;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function routes(own: string, first = list, of = path): Routes {
	return {
		[of]: own,
		'/epet/petuebersicht/mz.nc.html': { body: '<html>', headers: { 'set-cookie': 'JSESSIONID=abc; Path=/; HttpOnly' } },
		[part(0)]: first,
		[part(1)]: '',
	};
}

const older = '2024-03-02-160001';
const olderPath = '/petitionen/_2024/_03/_02/Petition_160001.nc.html';

export const cases: SourceCases = {
	recorded: [
		{
			name: 'open: count of the page, title and last day of the list, six weeks from publication',
			routes: routes(page),
			target,
			now,
			expected: {
				title: 'Beibehaltung der Haltefrist',
				url: `https://epetitionen.bundestag.de${path}`,
				count: 25_000,
				state: 'open',
				openedAt: { at: at('2026-06-27T22:00:00Z'), precision: 'day' },
				deadline: at('2026-08-09T22:00:00Z') - 1,
				thresholds: [expect.objectContaining({ count: 30_000, consequence: 'hearing' })] as never,
			},
		},
		{
			name: 'after its last day',
			routes: routes(page),
			target,
			now: at('2026-08-10T00:00:00Z'),
			expected: { state: 'closed', deadline: at('2026-08-09T22:00:00Z') - 1 },
		},
		{
			name: 'the list is in trouble: the count stands, by the rule of its day',
			routes: { [path]: page, '/epet/petuebersicht/mz.nc.html': { status: 500 } },
			target,
			now,
			expected: {
				title: 'untitled petition 2026-05-30-201716',
				count: 25_000,
				state: 'open',
				deadline: null,
				thresholds: [expect.objectContaining({ count: 30_000 })] as never,
			},
		},
		{
			name: 'handed in in spring 2024, published nobody knows when: no threshold',
			routes: routes(page, list, olderPath),
			target: targetOf('bundestag', older),
			now,
			expected: { thresholds: [], state: 'closed' },
		},
		{
			name: 'published before 1 July 2024: the old rule',
			routes: routes(
				page,
				list
					.replace('_2026/_05/_30/Petition_201716', '_2024/_03/_02/Petition_160001')
					.replace('1782608400000', '1714525200000')
					.replace('1786237200000', '1716944400000'),
				olderPath,
			),
			target: targetOf('bundestag', older),
			now: at('2024-05-10T12:00:00Z'),
			expected: {
				deadline: at('2024-05-29T22:00:00Z') - 1,
				thresholds: [expect.objectContaining({ count: 50_000 })] as never,
			},
		},
	],
	answering: (count, title) => ({
		target,
		routes: routes(
			page.replace('25.000', count),
			list.replace('title="Beibehaltung der Haltefrist"', () => `title="${escaped(title)}"`),
		),
	}),
	drifted: routes(page.replace('mzanzahl', 'anzahl')),
	addresses: [
		[`https://epetitionen.bundestag.de${path}`, id],
		['https://epetitionen.bundestag.de/content/petitionen/_2024/_10/_20/Petition_173674.html', '2024-10-20-173674'],
		['https://epetitionen.bundestag.de/petitionen/_2026/_06/_01/Petition_201787.$$$.a.u.html', '2026-06-01-201787'],
		[`bundestag:${id}`, id],
		[`http://epetitionen.bundestag.de${path}`, null],
		['https://epetitionen.bundestag.de/epet/petuebersicht.html', null],
		['bundestag:201716', null],
	],
};
