import { describe, expect, it } from 'vitest';
import { isAbout } from '../../src/domain/word-watch.js';
import type { Http, HttpRequest, HttpResult } from '../../src/ports/source.js';
import { sourceOf } from '../../src/sources/index.js';
import { searchPetitions } from '../../src/sources/read.js';
import { at, recordedAnswer } from '../contract/source-cases.js';

const now = at('2026-11-21T08:00:00Z');

function open(answer: (request: HttpRequest) => Partial<Extract<HttpResult, { kind: 'answer' }>>) {
	const requests: HttpRequest[] = [];
	const http: Http = {
		async request(request) {
			requests.push(request);
			return { kind: 'answer', status: 200, url: request.url, headers: {}, text: '', ...answer(request) };
		},
		close: async () => {},
	};
	const search = async (platform: string, words: string, later = 0) => {
		const source = sourceOf(platform);
		if (source === null) throw new Error(`no ${platform}`);
		const context = { http, settings: { baseUrl: null, enabled: true }, now: now + later };
		return searchPetitions(source, words, context, 'newest');
	};
	return { requests, search };
}

const card = (id: string, title: string) =>
	`<div class="card--initiative"><a href="/initiatives/${id}"><h3 class="card__title">${title}</h3></a><span class="progress__bar__number">1 234</span></div>`;

const lists = [
	[
		'finland',
		'aloite kirjastot',
		JSON.stringify([
			{ ...JSON.parse(recordedAnswer('finland', 'constructed-accepted.json')), name: { fi: 'Aloite: kirjastot auki' } },
			{ odd: true },
			{ ...JSON.parse(recordedAnswer('finland', 'constructed-accepted.json')), state: 'CANCELED' },
		]),
		['finland:14001', 31_400, 'day'],
		'/api/v1/initiatives?orderBy=createdNewest&minSupportCount=0&limit=50&offset=0',
	],
	[
		'estonia',
		'ELU',
		`[${recordedAnswer('estonia', 'constructed-sign.json')},{"odd":true}]`,
		['estonia:92cc16ee-107e-4208-b92c-2ffed24d4f4b', 1_336, null],
		'/initiatives?phase=sign',
	],
	[
		'scotland',
		'prison',
		recordedAnswer('scotland', 'petitions-fixture-2026-09.json'),
		['scotland:PE2248', 9, 'day'],
		'/api/petitions',
	],
	[
		'france',
		'loi',
		`<html>initiatives ${card('i-3014', 'Non à la loi Exemple')}${card('i-3015', 'Autre chose')}</html>`,
		['france:i-3014', 1_234, null],
		'/initiatives?order=recent&per_page=100&page=1',
	],
	[
		'eci',
		'passport',
		recordedAnswer('eci', 'search-ongoing-2026-08-22.json'),
		['eci:2025-000004', 15_429, null],
		'/core/api/register/search/ALL/EN/0/0',
	],
	[
		'bundestag',
		'freibetrag pauschal',
		recordedAnswer('bundestag', 'constructed-list.html'),
		['bundestag:2026-06-16-202844', 96, 'day'],
		'/epet/petuebersicht/mz.nc.html',
	],
] as const;

describe('new petitions of a platform that has a list and no search', () => {
	it.each(lists)('%s: are found by the words of their titles', async (platform, words, text, expected, path) => {
		const { requests, search } = open(() => ({ text }));
		const finds = await search(platform, words, platform === 'bundestag' ? -90 * 86_400_000 : 0);
		expect(
			finds?.found.map(({ ref, count, openedAt }) => [`${ref.platform}:${ref.id}`, count, openedAt?.precision ?? null]),
		).toEqual([expected]);
		expect(new URL(requests[0]?.url ?? '').pathname + new URL(requests[0]?.url ?? '').search).toBe(path);
		const source = sourceOf(platform);
		for (const { ref, url } of finds?.found ?? []) {
			expect(source?.match(url ?? '', { baseUrl: null, enabled: true })).toEqual(ref);
		}
		expect(
			(await search(platform, 'nothing has this', platform === 'bundestag' ? -90 * 86_400_000 : 0))?.found,
		).toEqual([]);
	});

	it.each(lists)('%s: a platform that is away, refuses or lies gives no answer', async (platform) => {
		for (const said of [{ status: 503 }, { status: 403 }, { text: '{"odd":1}' }, { text: '<html></html>' }]) {
			const { search } = open(() => said);
			const finds = await search(platform, 'x', 3 * 86_400_000);
			expect(finds === null || finds.found.length === 0).toBe(true);
		}
	});

	it('looks for all words in one answer, for ten minutes; after silence it asks again in a minute', async () => {
		const { requests, search } = open(() => ({ text: recordedAnswer('scotland', 'petitions-fixture-2026-09.json') }));
		for (const words of ['prison', 'old', 'stop prison']) await search('scotland', words);
		expect(requests).toHaveLength(1);
		await search('scotland', 'prison', 10 * 60_000);
		expect(requests).toHaveLength(2);
		let status = 503;
		const away = open(() => ({ status, text: '[]' }));
		expect(await away.search('scotland', 'a')).toBeNull();
		expect(await away.search('scotland', 'b', 59_000)).toBeNull();
		expect(away.requests).toHaveLength(1);
		status = 200;
		expect(await away.search('scotland', 'b', 60_000)).toEqual({ found: [], more: false });
	});

	it('is asked for nothing when somebody looks for a petition to follow', async () => {
		const { requests } = open(() => ({}));
		const source = sourceOf('scotland');
		if (source === null) throw new Error('no Scotland');
		const http = { request: async (each: HttpRequest) => requests.push(each) } as unknown as Http;
		const context = { http, settings: { baseUrl: null, enabled: true }, now };
		expect(await searchPetitions(source, 'prison', context, 'best')).toBeNull();
		expect(requests).toEqual([]);
	});
});

describe('words in a title', () => {
	it.each([
		['Rettet die Stadtbibliotheken!', 'bibliothek', true],
		['Kirjastot auki', 'KIRJASTOT', true],
		['Non à la réforme', 'reforme', true],
		['New rules for neighbours', 'EU', false],
		['An EU passport', 'eu', true],
		['Assisted dying', 'dying assisted', true],
		['Dying of thirst', 'assisted dying', false],
		['保護圖書館', '圖書館', true],
		['Anything', '!', false],
	])('%s: %s is %s', (title, words, expected) => {
		expect(isAbout(title, words)).toBe(expected);
	});
});
