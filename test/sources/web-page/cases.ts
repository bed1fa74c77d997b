import { at, recordedAnswer, type SourceCases, targetOf } from '../../contract/source-cases.js';

const page = recordedAnswer('web-page', 'constructed-page.html');
const path = '/example.org/petition';
const id = 'example.org/petition#select=.count';
const target = targetOf('web-page', id);
const now = at('2026-11-21T12:00:00Z');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const ofData = (count: unknown) => targetOf('web-page', `example.org/api#select=${encodeURI(String(count))}`);
const linked = `<script type="application/ld+json">${JSON.stringify({
	'@type': 'Petition',
	interactionStatistic: [
		{
			'@type': 'InteractionCounter',
			interactionType: 'https://schema.org/AgreeAction',
			userInteractionCount: '12 345',
		},
		{ '@type': 'InteractionCounter', interactionType: { '@type': 'CommentAction' }, userInteractionCount: 17 },
	],
})}</script>`;
const ofPage = (select: string) => targetOf('web-page', `example.org/petition#select=${encodeURI(select)}`);
const wrong = (detail: string) => ({ outcome: { kind: 'shape-changed', detail } as const });

export const cases: SourceCases = {
	recorded: [
		{
			name: 'a page by CSS selector',
			routes: { [path]: page },
			target,
			now,
			expected: {
				title: 'Keep the library open',
				url: 'https://example.org/petition',
				count: 1_234,
				countKind: 'displayed',
			},
		},
		{
			name: 'an interface by JSON path',
			routes: { '/example.org/api': JSON.stringify({ title: 'Trees', petitions: [{ id: 7, signed: '१२,३४५' }] }) },
			target: ofData('$.petitions[?@.id==7].signed'),
			now,
			expected: { title: 'Trees', count: 12_345 },
		},
		{
			name: 'structured data of one action',
			routes: { [path]: page.replace('</body>', `${linked}</body>`) },
			target: ofPage('schema.org/AgreeAction'),
			now,
			expected: { count: 12_345 },
		},
		{
			name: 'structured data that count several things',
			routes: { [path]: page.replace('</body>', `${linked}</body>`) },
			target: ofPage('schema.org'),
			now,
			expected: wrong('2 places at "schema.org", one is needed: "12 345", "17"'),
		},
		{
			name: 'microdata',
			routes: {
				[path]:
					'<p itemscope itemtype="https://schema.org/InteractionCounter"><meta itemprop="userInteractionCount" content="9"></p>',
			},
			target: ofPage('schema.org'),
			now,
			expected: { count: 9 },
		},
		{
			name: 'a rounded number',
			routes: { [path]: page.replace('1,234', '1.2K') },
			target,
			now,
			expected: { count: 1_200, countKind: 'approximate' },
		},
		{
			name: 'nothing at the place',
			routes: { [path]: page },
			target: ofPage('.signatures'),
			now,
			expected: wrong('nothing at ".signatures"'),
		},
		{
			name: 'the place twice',
			routes: { [path]: page.replace('</p>', '<b class="count">7</b></p>') },
			target,
			now,
			expected: wrong('2 places at ".count", one is needed: "1,234", "7"'),
		},
		{
			name: 'two numbers at the place',
			routes: { [path]: page.replace('1,234', '1,234 of 5,000') },
			target,
			now,
			expected: wrong('more than one number at ".count": "1,234 of 5,000"'),
		},
		{
			name: 'no selector',
			routes: { [path]: page },
			target: ofPage('p:nth(['),
			now,
			expected: wrong('"p:nth([" is no CSS selector'),
		},
		{
			name: 'no path',
			routes: { '/example.org/api': '{}' },
			target: ofData('$.['),
			now,
			expected: wrong('"$.[" is no JSON path (RFC 9535)'),
		},
		{
			name: 'a page that robots.txt asks not to read',
			routes: { '/robots.example/robots.txt': 'User-agent: *\nDisallow: /petition', '/robots.example/petition': page },
			target: targetOf('web-page', 'robots.example/petition#select=.count'),
			now,
			expected: {
				outcome: {
					kind: 'refused',
					status: 0,
					retryAfterMs: 86_400_000,
					detail: 'its robots.txt asks not to read this page',
				},
			},
		},
	],
	answering: (count, title) => ({
		target,
		routes: {
			[path]: page
				.replace('1,234', () => escaped(count))
				.replace('Keep the library open', () => escaped(title))
				.replace(/<(title|h1)>Library<\/\1>/g, ''),
		},
	}),
	page: '/example.org/petition#select=.count',
	drifted: { [path]: page.replace('"count"', '"number"') },
	addresses: [
		['https://example.org/petition#select=.count', id],
		['web-page:example.org/petition#select=.count', id],
		['https://example.org/a_b?x=1#select=div%20.count', 'example.org/a_b?x=1#select=div%20.count'],
		['https://example.org/petition', null],
		['https://example.org/petition#section', null],
		['https://example.org/petition#select=', null],
		['http://example.org/petition#select=.count', null],
		['https://127.0.0.1/petition#select=.count', null],
		['https://router.local/petition#select=.count', null],
		['https://user:pass@example.org/petition#select=.count', null],
	],
};
