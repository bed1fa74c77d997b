import { at, recordedAnswer, type SourceCases, targetOf } from '../../contract/source-cases.js';

const open = recordedAnswer('new-zealand', 'constructed-open.json');
const id = '1f10c734-0815-4699-b710-08dec0efef41';
const path = `/api/petition/${id}`;
const target = targetOf('new-zealand', id);
const now = at('2026-11-21T12:00:00Z');

export const cases: SourceCases = {
	recorded: [
		{
			name: 'open',
			routes: { [path]: open },
			target,
			now,
			expected: {
				title: 'Keep the night trains',
				count: 8_123,
				state: 'open',
				rawState: 'Open for signatures',
				deadline: at('2026-12-20T10:59:59Z'),
				thresholds: [],
			},
		},
		{
			name: 'closed; a date without a zone is Wellington’s',
			routes: { [path]: open.replace('false', 'true').replace('2026-12-20T10:59:59Z', '2026-12-20T23:59:59') },
			target,
			now,
			expected: { state: 'closed', deadline: at('2026-12-20T10:59:59Z') },
		},
		{
			name: 'a day alone',
			routes: { [path]: open.replace('2026-12-20T10:59:59Z', '2026-12-20') },
			target,
			now,
			expected: { deadline: at('2026-12-20T11:00:00Z') - 1 },
		},
		{
			name: 'without a title',
			routes: { [path]: open.replace('"title": "Keep the night trains",', '') },
			target,
			now,
			expected: { title: `untitled petition ${id}` },
		},
		{
			name: 'the answer about another petition',
			routes: { [path]: open.replace('efef41', 'efef42') },
			target,
			now,
			expected: {
				outcome: {
					kind: 'shape-changed',
					detail: 'the answer is about petition 1f10c734-0815-4699-b710-08dec0efef42',
				},
			},
		},
	],
	answering: (count, title) => ({
		target,
		routes: { [path]: open.replace('8123', count).replace('"Keep the night trains"', () => JSON.stringify(title)) },
	}),
	drifted: { [path]: open.replace('signatureCount', 'signatures') },
	addresses: [
		[`https://petitions.parliament.nz/${id}`, id],
		[`https://petitions.parliament.nz/api/petition/${id.toUpperCase()}`, id],
		[`new-zealand:${id}`, id],
		[`http://petitions.parliament.nz/${id}`, null],
		['https://petitions.parliament.nz/', null],
		['new-zealand:PET_99776', null],
	],
};
