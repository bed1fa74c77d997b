import { expect } from 'vitest';
import { at, recordedAnswer, type SourceCases, targetOf } from '../../contract/source-cases.js';

const page = recordedAnswer('taiwan', 'constructed-page.html');
const id = '01c4596f-4324-4821-9b43-1d00b77b8b0c';
const path = `/idea/detail/${id}`;
const target = targetOf('taiwan', id);
const now = at('2026-11-21T12:00:00Z');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const cases: SourceCases = {
	recorded: [
		{
			name: 'open: an answer within two months of 5,000',
			routes: { [path]: page },
			target,
			now,
			expected: {
				title: '建立校園霸凌加害者行為紀錄制度',
				url: `https://join.gov.tw${path}`,
				count: 4_812,
				state: 'open',
				deadline: null,
				thresholds: [expect.objectContaining({ count: 5_000, promisedMonths: 2 })] as never,
			},
		},
	],
	answering: (count, title) => ({
		target,
		routes: {
			[path]: page.replace('4,812', count).replace('建立校園霸凌加害者行為紀錄制度', () => escaped(title)),
		},
	}),
	drifted: { [path]: page.replace('detail-join-num', 'join-count') },
	addresses: [
		[`https://join.gov.tw${path}`, id],
		[`https://join.gov.tw/idea/detail/${id.toUpperCase()}`, id],
		[`taiwan:${id}`, id],
		[`http://join.gov.tw${path}`, null],
		['https://join.gov.tw/idea/index', null],
		['taiwan:uuid-1', null],
	],
};
