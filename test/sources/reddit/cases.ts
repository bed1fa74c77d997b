import { at, recordedAnswer, type SourceCases, targetOf } from '../../contract/source-cases.js';

const token = JSON.stringify({ access_token: 'a-token', token_type: 'bearer', expires_in: 86_400, scope: '*' });
const info = recordedAnswer('reddit', 'constructed-info.json');
const path = '/api/info?id=t3_188myt8&raw_json=1';
const tokenPath = '/api/v1/access_token';
const target = targetOf('reddit', '188myt8');
const now = at('2026-11-21T12:00:00Z');

export const cases: SourceCases = {
	settings: { key: 'an-id:a-secret' },
	page: '/r/AnimalsBeingJerks/comments/188myt8',
	recorded: [
		{
			name: 'comments, and nothing that anybody wrote',
			routes: { [tokenPath]: token, [path]: info },
			target,
			now,
			expected: {
				title: 'Discussion on Reddit (188myt8)',
				url: 'https://www.reddit.com/comments/188myt8',
				count: 31,
				countKind: 'displayed',
				unit: { one: 'comment', many: 'comments' },
				state: 'open',
				signable: true,
				openedAt: { at: at('2023-12-01T21:29:08Z'), precision: 'exact' },
				deadline: null,
				thresholds: [],
				goal: null,
				events: [],
			},
		},
		{
			name: 'archived: nobody can comment',
			routes: { [tokenPath]: token, [path]: info.replace('"archived": false', '"archived": true') },
			target,
			now,
			expected: { state: 'closed', rawState: 'archived', signable: false, count: 31 },
		},
		{
			name: 'a thread that is not there',
			routes: { [tokenPath]: token, [path]: '{"kind":"Listing","data":{"children":[]}}' },
			target,
			now,
			expected: { outcome: { kind: 'gone', status: 404, detail: 'no such thread in the answer' } },
		},
	],
	answering: (count, title) => ({
		target,
		routes: {
			[tokenPath]: token,
			[path]: `{"data":{"children":[{"kind":"t3","data":{"id":"188myt8","title":${JSON.stringify(title)},"num_comments":${count},"created_utc":1701466148}}]}}`,
		},
	}),
	titled: false,
	drifted: { [tokenPath]: token, [path]: info.replace('num_comments', 'comments') },
	addresses: [
		['https://www.reddit.com/r/AnimalsBeingJerks/comments/188myt8/cat_boxing/', '188myt8'],
		['https://old.reddit.com/comments/188MYT8', '188myt8'],
		['https://redd.it/188myt8', '188myt8'],
		['reddit:188myt8', '188myt8'],
		['https://www.reddit.com/r/AnimalsBeingJerks', null],
		['https://www.reddit.com/user/somebody', null],
		['http://www.reddit.com/comments/188myt8', null],
		['reddit:', null],
	],
};
