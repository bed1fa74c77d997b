import { at, recordedAnswer, type SourceCases, targetOf } from '../../contract/source-cases.js';

const petition = recordedAnswer('weact', 'constructed-petition.json');
const id = 'rettet-das-blau';
const path = `/petitions/${id}.json`;
const target = targetOf('weact', id);
const now = at('2026-11-21T12:00:00Z');

export const cases: SourceCases = {
	recorded: [
		{
			name: 'open',
			routes: { [path]: petition },
			target,
			now,
			expected: {
				title: 'Rettet das Blau',
				url: 'https://weact.campact.de/petitions/rettet-das-blau',
				count: 14_832,
				countKind: 'displayed',
				goal: 15_000,
				thresholds: [],
			},
		},
		{
			name: 'without title and goal',
			routes: { [path]: '{"signature_count":14832}' },
			target,
			now,
			expected: { title: 'rettet das blau', goal: null },
		},
		{
			name: 'renamed',
			routes: {
				'/petitions/old-name.json': { status: 302, headers: { location: path } },
				[path]: petition,
			},
			target: targetOf('weact', 'old-name'),
			now,
			expected: { outcome: { kind: 'moved', id, detail: 'sent to another name' } },
		},
	],
	answering: (count, title) => ({
		target,
		routes: { [path]: petition.replace('14832', count).replace('"Rettet das Blau"', () => JSON.stringify(title)) },
	}),
	drifted: { [path]: petition.replace('signature_count', 'signatures') },
	addresses: [
		['https://weact.campact.de/petitions/rettet-das-blau', id],
		['https://weact.campact.de/petitions/rettet-das-blau.json', id],
		['weact:rettet-das-blau', id],
		['http://weact.campact.de/petitions/rettet-das-blau', null],
		['https://aktion.campact.de/weact/rettet-das-blau', null],
		['weact:a b', null],
	],
};
