import { afterEach, describe, expect, it } from 'vitest';
import type { SourceOutcome } from '../../src/domain/outcome.js';
import type { Http, SourceContext } from '../../src/ports/source.js';
import { createHttp } from '../../src/sources/http.js';
import { readRows } from '../../src/sources/list.js';
import { targetOf } from '../contract/source-cases.js';
import { snapshot } from '../domain/build.js';
import { type Answer, type FakeServer, serve } from '../fakes/http-server.js';

const open: (FakeServer | Http)[] = [];
afterEach(async () => {
	await Promise.all(open.splice(0).map((each) => each.close()));
});

const hour = 3_600_000;
let lists = 0;

/** A list of ten rows a page on a server of its own. */
async function listOf(ids: readonly string[], answers: Readonly<Record<string, Answer>> = {}) {
	const server = await serve(({ path }) => {
		const page = Number(path.slice('/list/'.length));
		return answers[path] ?? JSON.stringify(ids.slice(page * 10, page * 10 + 10));
	});
	const http = createHttp({ userAgent: 'Milepost/test' });
	open.push(server, http);
	const key = `list ${lists++}`;
	const read = (wanted: readonly string[], more: Partial<SourceContext> = {}) =>
		readRows(
			wanted.map((id) => targetOf('x', id)),
			{ http, settings: { baseUrl: server.base, enabled: true }, now: hour, ...more },
			{
				key,
				rowsPerPage: 10,
				url: (page) => `${server.base}/list/${page}`,
				read: async (text) => {
					const rows = JSON.parse(text) as unknown;
					if (!Array.isArray(rows)) return { kind: 'shape-changed', detail: 'no list' };
					const fresh: SourceOutcome = { kind: 'fresh', snapshot: snapshot() };
					return { kind: 'rows', size: rows.length, rows: rows.map((id) => [String(id), fresh]) };
				},
			},
		);
	return { read, seen: server.seen };
}

const numbers = (n: number) => Array.from({ length: n }, (_, i) => String(i + 1));

describe('a list read page by page', () => {
	it('costs one request a full page, and no more than it has pages', async () => {
		const { read, seen } = await listOf(numbers(95));
		const found = await read(numbers(95));
		expect(found.size).toBe(95);
		expect(seen).toHaveLength(10);
	});

	it('is left alone for few petitions once its length is known', async () => {
		const { read, seen } = await listOf(numbers(95));
		expect((await read(['91', '92', '93'])).size).toBe(0);
		expect(seen).toHaveLength(3);
		expect((await read(['91', '92', '93'])).size).toBe(0);
		expect(seen).toHaveLength(3);
	});

	it('is not sought again for what was not in it, within the hour', async () => {
		const { read, seen } = await listOf(numbers(5));
		expect([...(await read(['1', '2', 'x', 'y'])).keys()]).toEqual(['1', '2']);
		await read(['x', 'y']);
		expect(seen).toHaveLength(1);
		await read(['x', 'y'], { now: 2 * hour + 1 });
		expect(seen).toHaveLength(2);
	});

	it('speaks with one petition for the host where that refuses; the others wait', async () => {
		const { read } = await listOf(numbers(50), { '/list/1': { status: 429, headers: { 'retry-after': '60' } } });
		const found = await read(numbers(50));
		expect(found.get('1')).toMatchObject({ kind: 'fresh' });
		expect(found.get('11')).toMatchObject({ kind: 'refused', retryAfterMs: 60_000 });
		expect(found.get('12')).toEqual({ kind: 'held', until: null, asked: false });
	});

	it('goes on where the budget ended, and does not read the first pages for ever', async () => {
		const { read, seen } = await listOf(numbers(50));
		const http = createHttp({ userAgent: 'Milepost/test' });
		open.push(http);
		let left = 2;
		const scarce: Http = {
			request: (request) =>
				left-- > 0 ? http.request(request) : Promise.resolve({ kind: 'held', until: 2 * hour, asked: false }),
			close: () => http.close(),
		};
		const first = await read(numbers(50), { http: scarce });
		expect([...first.values()].filter(({ kind }) => kind === 'fresh')).toHaveLength(20);
		expect(first.get('21')).toEqual({ kind: 'held', until: 2 * hour, asked: false });
		left = 2;
		await read(numbers(50).slice(20), { http: scarce });
		expect(seen.map(({ path }) => path)).toEqual(['/list/0', '/list/1', '/list/2', '/list/3']);
	});

	it('says nothing of its petitions where it cannot be understood, and is not asked again for an hour', async () => {
		const { read, seen } = await listOf(numbers(50), { '/list/0': '{}' });
		expect((await read(numbers(50))).size).toBe(0);
		expect((await read(numbers(50))).size).toBe(0);
		expect(seen).toHaveLength(1);
	});
});
