import { at, recordedAnswer, type SourceCases, targetOf } from '../../contract/source-cases.js';

const file = (name: string) => recordedAnswer('we-the-people', name);
const target = (id: string) => targetOf('we-the-people', id);
const responded = file('retrieve-responded.json');
const beta = file('index-beta-2013-02.json');
const index = file('index.json');

const deathStar = {
	page: 'secure-resources-and-funding-and-begin-construction-death-star-2016',
	url: 'https://petitions.whitehouse.gov/petition/secure-resources-and-funding-and-begin-construction-death-star-2016',
};
const medal = 'lower-precedence-new-distinguished-warfare-medal/5KdnkBBN';

/** `?url=` of a page, as the index takes it. */
function byUrl(slug: string): string {
	return `/v1/petitions.json?url=${encodeURIComponent(`https://petitions.whitehouse.gov/petition/${slug}`)}`;
}

/** The response's text is for guns, not for the Death Star: its words do not matter here. */
const answer = file('response-retrieve.json');

export const cases: SourceCases = {
	recorded: [
		{
			name: 'answered, with the answer’s first lines',
			routes: { '/v1/petitions/226511.json': responded, '/v1/responses/716.json': answer },
			target: target('226511'),
			now: at('2013-01-12T12:00:00Z'),
			expected: {
				title: 'Secure resources and funding, and begin construction of a Death Star by 2016.',
				url: deathStar.url,
				zone: 'America/New_York',
				count: 34_435,
				countKind: 'exact',
				state: 'closed',
				rawState: 'responded',
				signable: false,
				openedAt: { at: 1_352_924_840_000, precision: 'exact' },
				deadline: 1_355_516_840_000,
				thresholds: [
					{
						count: 25_000,
						consequence: 'response',
						authority: 'the White House',
						promisedDays: null,
						reachedAt: null,
					},
				],
				goal: null,
				events: [
					{
						kind: 'responded',
						moment: { at: 1_357_944_472_000, precision: 'exact' },
						summary:
							'By Bruce Reed In the days since the tragedy in Newtown, Americans from all over the country have called for action to deter mass shootings and reduce gun violence. Hundreds of thousands of yo…',
						url: 'https://petitions.whitehouse.gov/response/isnt-petition-response-youre-looking',
					},
				],
			},
		},
		{
			name: 'answered, the answer itself unreadable',
			routes: { '/v1/petitions/226511.json': responded, '/v1/responses/716.json': { status: 500 } },
			target: target('226511'),
			now: at('2013-01-12T12:00:00Z'),
			expected: {
				count: 34_435,
				events: [
					{
						kind: 'responded',
						moment: { at: 1_357_944_472_000, precision: 'exact' },
						summary: null,
						url: 'https://petitions.whitehouse.gov/response/isnt-petition-response-youre-looking',
					},
				],
			},
		},
		{
			name: 'closed short, response []',
			routes: { '/v1/petitions/224306.json': onlyResult(index, '224306') },
			target: target('224306'),
			now: at('2012-12-20T12:00:00Z'),
			expected: { count: 5_091, state: 'closed', rawState: 'closed', signable: false, events: [] },
		},
		{
			name: 'the beta: keys with spaces, a numeric status',
			routes: { '/v1/petitions/511da0556ce61c8522000016.json': beta },
			target: target('511da0556ce61c8522000016'),
			now: at('2013-02-20T12:00:00Z'),
			expected: {
				count: 1_967,
				state: 'open',
				rawState: 'open',
				signable: true,
				deadline: 1_363_484_485_000,
				thresholds: [
					{
						count: 100_000,
						consequence: 'response',
						authority: 'the White House',
						promisedDays: null,
						reachedAt: null,
					},
				],
				events: [],
			},
		},
		{
			name: 'the beta after its deadline, short of the threshold',
			routes: { '/v1/petitions/511da0556ce61c8522000016.json': beta },
			target: target('511da0556ce61c8522000016'),
			now: at('2013-03-20T12:00:00Z'),
			expected: { state: 'closed', signable: false },
		},
		{
			name: 'by the address of its page: the id it has',
			routes: { [byUrl(deathStar.page)]: responded },
			target: target(deathStar.page),
			now: at('2013-01-12T12:00:00Z'),
			expected: { outcome: { kind: 'moved', id: '226511', detail: 'the page has this id' } },
		},
		{
			name: 'by the address of a page of 2013, among other results',
			routes: { [byUrl(medal)]: beta },
			target: target(medal),
			now: at('2013-02-20T12:00:00Z'),
			expected: { outcome: { kind: 'moved', id: '511da0556ce61c8522000016', detail: 'the page has this id' } },
		},
		{
			name: 'by the address of a page, in a copy that ignores the question',
			routes: { [byUrl('something-else')]: index },
			target: target('something-else'),
			now: at('2013-02-20T12:00:00Z'),
			expected: { outcome: { kind: 'gone', status: 404, detail: 'no such petition in the answer' } },
		},
		{
			name: 'not found, with HTTP 200',
			routes: { '/v1/petitions/1.json': file('retrieve-404.json') },
			target: target('1'),
			now: at('2013-02-20T12:00:00Z'),
			expected: { outcome: { kind: 'gone', status: 404, detail: 'status 404 in the body' } },
		},
		{
			name: 'in trouble, with HTTP 200',
			routes: { '/v1/petitions/1.json': file('retrieve-404.json').replace('"404"', '"599"') },
			target: target('1'),
			now: at('2013-02-20T12:00:00Z'),
			expected: { outcome: { kind: 'unreachable', code: 'http-599', detail: 'status 599 in the body' } },
		},
	],
	answering: (count, title) => ({
		target: target('226511'),
		routes: {
			'/v1/petitions/226511.json': responded
				.replace('"signatureCount": 34435', `"signatureCount": ${count}`)
				.replace(/"title": ".*"/, () => `"title": ${JSON.stringify(title)}`),
		},
	}),
	drifted: {
		'/v1/petitions/226511.json': responded.replace('"signatureCount": 34435', '"signatures": {"count": 34435}'),
	},
	addresses: [
		[deathStar.url, deathStar.page],
		['https://petitions.whitehouse.gov/petition/lower-precedence-new-distinguished-warfare-medal/5KdnkBBN', medal],
		['https://petitions.obamawhitehouse.archives.gov/petition/pardon-them/', 'pardon-them'],
		['https://api.whitehouse.gov/v1/petitions/226511.json', '226511'],
		['we-the-people:226511', '226511'],
		['we-the-people:511da0556ce61c8522000016', '511da0556ce61c8522000016'],
		['we-the-people:../../etc', null],
		['https://petitions.whitehouse.gov/response/isnt-petition-response-youre-looking', null],
		['https://petitions.whitehouse.gov/', null],
	],
};

/** The index's answer with one of its results. */
function onlyResult(text: string, id: string): string {
	const parsed = JSON.parse(text) as { results: { id: string }[] };
	return JSON.stringify({ ...parsed, results: parsed.results.filter((result) => result.id === id) });
}
