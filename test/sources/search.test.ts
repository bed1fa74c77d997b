import { describe, expect, it } from 'vitest';
import { numberedPetitions, platformSearch } from '../../src/app/search.js';
import type { Http, HttpRequest, HttpResult } from '../../src/ports/source.js';
import { FakeClock } from '../fakes/clock.js';

const settings = () => ({ baseUrl: null, enabled: false });
const row = (id: number, action: string) => ({
	type: 'petition',
	id,
	attributes: { action, state: 'open', signature_count: 1_234 },
});

function open(answer: (request: HttpRequest) => Promise<HttpResult>, live = true) {
	const requests: HttpRequest[] = [];
	const http: Http = {
		request(request) {
			requests.push(request);
			return answer(request);
		},
		close: async () => {},
	};
	const clock = new FakeClock(1_800_000_000_000);
	return { requests, clock, search: platformSearch({ http, settings, clock, live }) };
}
const page = (body: unknown, url = 'https://petition.parliament.uk/petitions.json'): HttpResult => ({
	...{ kind: 'answer', status: 200, url, headers: {} },
	text: JSON.stringify(body),
});

describe('the search of the platforms', () => {
	it('asks each that can be searched, on its own budget, for open petitions', async () => {
		const data = [row(1, 'Allow & it'), row(2, ''), { odd: true }];
		const { requests, search } = open(async () => page({ data, links: { next: 'more', last: 'l' } }));
		expect(await search('assisted dying & more')).toMatchObject({
			found: [
				{ ref: { platform: 'uk-parliament', id: '1' }, title: 'Allow & it', count: 1_234, platform: 'UK Parliament' },
				{ ref: { platform: 'senedd', id: '1' } },
			],
			more: true,
			silent: [],
		});
		expect(requests.map(({ url }) => url)).toContain(
			'https://petition.parliament.uk/petitions.json?q=assisted+dying+%26+more&state=open&count=25',
		);
		expect(requests.map(({ budget }) => budget?.platform)).toEqual(['uk-parliament', 'senedd', 'denmark']);
	});

	it('names who did not answer: dead, slow, refusing, lying', async () => {
		const dead = open(async () => ({ kind: 'failed', code: 'network', detail: '' }));
		expect((await dead.search('x')).silent).toHaveLength(3);
		const slow = open(() => new Promise(() => {}));
		const waiting = slow.search('x');
		slow.clock.move(2_000);
		expect((await waiting).silent).toHaveLength(3);
		const lying = open(async () => page({ data: 'many' }));
		expect((await lying.search('x')).silent).toHaveLength(3);
		const broken = open(() => Promise.reject(new Error('a bug')));
		expect((await broken.search('x')).silent).toHaveLength(3);
	});

	it('asks so often a minute, and never in a replay', async () => {
		const { requests, search, clock } = open(async () => page({ data: [], links: {} }));
		for (let i = 0; i < 25; i++) await search('x');
		expect(requests).toHaveLength(60);
		clock.move(60_000);
		await search('x');
		expect(requests).toHaveLength(63);
		const replay = open(async () => page({ data: [], links: {} }), false);
		await replay.search('x');
		expect(replay.requests).toEqual([]);
	});

	it('takes a bare number for the platforms that have numbers', () => {
		expect(numberedPetitions(settings)('722903').map(({ ref }) => ref.platform)).toEqual(['uk-parliament', 'senedd']);
	});
});

describe('Borgerforslag', () => {
	const proposal = (id: number, title: string, votes: number) => {
		return { externalId: `FT-${id}`, title, date: '23. maj 2026', status: 'ongoing', votes };
	};

	it('is asked for the newest with these words, and what it has without them is not believed', async () => {
		const data = [
			proposal(1, 'Flere biblioteker', 20),
			proposal(2, 'Noget andet', 900),
			proposal(3, 'Biblioteker nu', 70),
			{ odd: true },
		];
		const { requests, search } = open(async ({ body }) => page(body === undefined ? {} : { data }));
		const { found } = await search('BIBLIOTEKER åbent');
		expect(found.map(({ ref, count, url, openedAt }) => [ref.id, count, url, openedAt?.precision])).toEqual([
			['FT-3', 70, 'https://www.borgerforslag.dk/se-og-stoet-forslag/?Id=FT-3', 'day'],
			['FT-1', 20, 'https://www.borgerforslag.dk/se-og-stoet-forslag/?Id=FT-1', 'day'],
		]);
		const asked = requests.find(({ budget }) => budget?.platform === 'denmark');
		expect(JSON.parse(asked?.body ?? '{}')).toMatchObject({
			searchQuery: 'BIBLIOTEKER åbent',
			sortOrder: 'NewestFirst',
			pageSize: 50,
		});
	});
});
