import { at, recordedAnswer, type SourceCases, targetOf } from '../../contract/source-cases.js';

const page = recordedAnswer('openpetition', 'constructed-page.html');
const id = 'rettet-die-bibliothek';
const path = `/petition/online/${id}`;
const target = targetOf('openpetition', id);
const now = at('2026-11-21T12:00:00Z');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export const cases: SourceCases = {
	recorded: [
		{
			name: 'open',
			routes: { [path]: page },
			target,
			now,
			expected: {
				title: 'Rettet die Bibliothek',
				url: `https://www.openpetition.de${path}`,
				count: 538_187,
				countKind: 'displayed',
				deadline: null,
				thresholds: [],
			},
		},
		{
			name: 'in English',
			routes: { [path]: page.replace('538.187', '538,187') },
			target,
			now,
			expected: { count: 538_187 },
		},
		{
			name: 'renamed',
			routes: {
				'/petition/online/old-name': { status: 301, headers: { location: path } },
				[path]: page,
			},
			target: targetOf('openpetition', 'old-name'),
			now,
			expected: { outcome: { kind: 'moved', id, detail: 'sent to another name' } },
		},
	],
	answering: (count, title) => ({
		target,
		routes: {
			[path]: page
				.replace('538.187', count)
				.replace('content="Rettet die Bibliothek"', () => `content="${escaped(title)}"`),
		},
	}),
	drifted: { [path]: page.replace('progress-box', 'progress') },
	addresses: [
		[`https://www.openpetition.de${path}`, id],
		[`https://openpetition.de${path}#petition-main`, id],
		[`openpetition:${id}`, id],
		[`http://www.openpetition.de${path}`, null],
		['https://www.openpetition.de/petition/argumente/rettet-die-bibliothek', null],
		['openpetition:a b', null],
	],
};
