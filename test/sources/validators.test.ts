import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { SourceOutcome } from '../../src/domain/outcome.js';
import type { Snapshot } from '../../src/domain/petition.js';
import type { Http, Source, SourceContext, Target } from '../../src/ports/source.js';
import { changeOrg } from '../../src/sources/change-org/index.js';
import { createHttp } from '../../src/sources/http.js';
import { readPetition, readPetitions } from '../../src/sources/read.js';
import { ukParliament } from '../../src/sources/uk-parliament/index.js';
import { weThePeople } from '../../src/sources/we-the-people/index.js';
import { recordedAnswer } from '../contract/source-cases.js';
import { type FakeServer, type Reply, type Seen, serve } from '../fakes/http-server.js';
import { type Answering, ukParliament as parliament } from '../watch/platform.js';

/*
 * "Has it changed since?" is asked of every page that can be asked so, and "no" never hides a change.
 */

const open: (FakeServer | Http)[] = [];
afterEach(async () => {
	await Promise.all(open.splice(0).map((each) => each.close()));
});

const minute = 60_000;
const start = Date.parse('2016-01-05T00:00:00Z');

/** A platform whose pages carry ETags; what a test stores is what the readings said. */
async function tagging(source: Source, answer: Answering) {
	const server = await serve((seen) => tagged(seen, answer));
	const http = createHttp({ userAgent: 'Milepost/test' });
	open.push(server, http);
	const stored = new Map<string, Snapshot | null>();
	let now = start;
	let told = 0;
	const targetOf = (id: string): Target => {
		return { ref: { platform: source.id, id }, url: null, previous: stored.get(id) ?? null };
	};
	const context = (): SourceContext => {
		now += minute;
		return { http, settings: { baseUrl: server.base, enabled: true }, now };
	};
	const store = (id: string, outcome: SourceOutcome | undefined) => {
		if (outcome?.kind === 'fresh') stored.set(id, outcome.snapshot);
		return outcome;
	};
	return {
		stored,
		count: (id: string) => stored.get(id)?.count,
		read: async (id: string) => store(id, await readPetition(source, targetOf(id), context())),
		async readMany(ids: readonly string[], commits = true) {
			const outcomes = await readPetitions(source, ids.map(targetOf), context());
			if (commits) for (const [id, outcome] of outcomes) store(id, outcome);
			return ids.map((id) => outcomes.get(id)?.kind);
		},
		/** Requests since the last time: path, and whether they asked "since?". */
		asked() {
			const all = server.seen.map(({ path, headers }) => ({ path, since: headers['if-none-match'] !== undefined }));
			const since = all.slice(told);
			told = all.length;
			return since;
		},
	};
}

function tagged(seen: Seen, answer: Answering): Reply {
	const said = answer({ at: 0, host: '', path: seen.path });
	const { status = 200, headers = {}, body = '' } = typeof said === 'string' ? { body: said } : said;
	const etag = `W/"${createHash('sha256').update(body).digest('hex')}"`;
	if (status === 200 && seen.headers['if-none-match'] === etag) return { status: 304, headers: { etag } };
	return { status, headers: { 'cache-control': 'max-age=0, private, must-revalidate', etag, ...headers }, body };
}

const ids = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const texts = (n: number) => ids(n).map(String);

describe('lists', () => {
	it('are asked "since?" at every repeat, and a count that changed is never missed', async () => {
		const counts = new Map(ids(120).map((id) => [id, 100]));
		const uk = await tagging(
			ukParliament,
			parliament(ids(120), (id) => counts.get(id) ?? 0),
		);
		await uk.readMany(texts(120));
		expect(uk.asked().map(({ since }) => since)).toEqual([false, false, false]);
		let repeats = 0;
		let since = 0;
		for (let round = 1; round <= 15; round++) {
			// One of the second page in most rounds, now and then one of each; single readings in between.
			if (round % 3 > 0) counts.set(51 + round, 100 + round);
			if (round % 10 === 0) for (const id of [1, 60, 119]) counts.set(id, 1_000 + round);
			if (round % 4 === 0) await uk.read(String(50 + round));
			uk.asked();
			await uk.readMany(texts(120));
			expect(new Map(ids(120).map((id) => [id, uk.count(String(id))]))).toEqual(counts);
			for (const request of uk.asked()) {
				repeats++;
				if (request.since) since++;
			}
		}
		expect(repeats).toBeLessThanOrEqual(3 * 15 + 3);
		expect(since / repeats).toBeGreaterThan(0.97);
	});

	it('say "no" without reading a row', async () => {
		const uk = await tagging(ukParliament, parliament(ids(60)));
		await uk.readMany(texts(60));
		expect(new Set(await uk.readMany(texts(60)))).toEqual(new Set(['unchanged']));
	});

	it('are asked for whole again after a reading that was never committed', async () => {
		const uk = await tagging(ukParliament, parliament(ids(40)));
		await uk.readMany(texts(40), false);
		expect(new Set(await uk.readMany(texts(40)))).toEqual(new Set(['fresh']));
		expect(uk.asked().map(({ since }) => since)).toEqual([false, true, false]);
		expect(new Set(await uk.readMany(texts(40)))).toEqual(new Set(['unchanged']));
	});

	it('tell of one that was not sought before', async () => {
		const uk = await tagging(ukParliament, parliament(ids(40)));
		await uk.readMany(texts(30));
		await uk.readMany(texts(40));
		expect(uk.count('40')).toBe(100);
		expect(await uk.readMany(texts(40))).toEqual(Array(40).fill('unchanged'));
	});

	it('are believed only until something could not be understood', async () => {
		let body: string | null = null;
		const well = parliament(ids(40));
		const uk = await tagging(ukParliament, (asked) => body ?? well(asked));
		await uk.readMany(texts(40));
		const page = well({ at: 0, host: '', path: '/petitions.json?state=open&count=50&page=1' }) as string;
		body = page.replace('"signature_count":100', '"signature_count":-1');
		expect((await uk.readMany(texts(40)))[0]).toBe('shape-changed');
		expect((await uk.readMany(texts(40)))[0]).toBe('shape-changed');
		body = null;
		expect((await uk.readMany(texts(40)))[0]).toBe('fresh');
	});
});

describe('a page and a light poll', () => {
	it('keep their validators through readings from lists and from each other', async () => {
		let count = 100;
		const uk = await tagging(
			ukParliament,
			parliament(ids(30), () => count),
		);
		await uk.read('1');
		await uk.read('1');
		await uk.readMany(texts(30));
		uk.asked();
		expect((await uk.read('1'))?.kind).toBe('unchanged');
		expect(uk.asked()).toEqual([{ path: '/petitions/1/count.json', since: true }]);
		count = 101;
		await uk.readMany(texts(30));
		count = 100;
		uk.asked();
		// "Not since 100" is not true of the 101 that the list has told.
		expect(await uk.read('1')).toMatchObject({ kind: 'fresh', snapshot: { count: 100 } });
		expect(uk.asked().map(({ since }) => since)).toEqual([true, false]);
	});

	it('that led to something else are not taken for what they led to', async () => {
		let fine = true;
		const well = parliament([]);
		const uk = await tagging(ukParliament, (asked) =>
			!fine && asked.path.endsWith('/count.json') ? '{"signature_count":7}' : well(asked),
		);
		await uk.read('1');
		await uk.read('1');
		fine = false;
		// The page says the same as before.
		expect((await uk.read('1'))?.kind).toBe('unchanged');
		uk.asked();
		expect((await uk.read('1'))?.kind).toBe('unchanged');
		expect(uk.asked()).toEqual([
			{ path: '/petitions/1/count.json', since: false },
			{ path: '/petitions/1.json', since: true },
		]);
	});
});

describe('We the People', () => {
	it('asks its page "since?"', async () => {
		const body = recordedAnswer('we-the-people', 'retrieve-responded.json');
		const whitehouse = await tagging(weThePeople, ({ path }) => (path.includes('/petitions/') ? body : '{}'));
		const id = String((JSON.parse(body) as { results: { id: string }[] }).results[0]?.id);
		for (let n = 0; n < 3; n++) await whitehouse.read(id);
		expect(
			whitehouse.asked().filter(({ path }) => !path.includes('/signatures') && path.includes('/petitions/')),
		).toMatchObject([{ since: false }, { since: true }, { since: true }]);
	});
});

describe('Change.org', () => {
	const shown = (count: number) =>
		`<script>x = {"petition":{"id":"9","slug":"a","ask":"A","signatureCount":{"displayed":${count}}}}</script>`;
	const answered = JSON.stringify([
		{
			data: {
				petition: {
					updatesConnection: {
						nodes: [{ __typename: 'DmResponsePetitionUpdate', createdAt: '2016-01-05T00:00:00Z', title: 'Yes' }],
					},
				},
			},
		},
	]);

	it('asks its page "since?", and hears an answer while the page stands still', async () => {
		let page = shown(7);
		let behind = '[]';
		const change = await tagging(changeOrg, ({ path }) => (path.startsWith('/p/') ? page : behind));
		await change.read('a');
		expect((await change.read('a'))?.kind).toBe('unchanged');
		behind = answered;
		await change.read('a');
		expect(change.stored.get('a')).toMatchObject({
			count: 7,
			events: [{ kind: 'decision-maker-responded', summary: 'Yes' }],
		});
		page = shown(8);
		await change.read('a');
		expect(change.count('a')).toBe(8);
		const pages = change.asked().filter(({ path }) => path.startsWith('/p/'));
		expect(pages.map(({ since }) => since)).toEqual([false, true, true, true]);
	});

	it('counts on while a page without a count stands still', async () => {
		let count = 7;
		const change = await tagging(changeOrg, ({ path }) =>
			path.startsWith('/p/')
				? '<html></html>'
				: JSON.stringify([{ data: { petitionStats: { signatureCount: { displayed: count } } } }]),
		);
		await change.read('a');
		count = 8;
		await change.read('a');
		expect(change.count('a')).toBe(8);
	});
});
