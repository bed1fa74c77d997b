import { afterEach, describe, expect, it } from 'vitest';
import type { SourceOutcome } from '../../../src/domain/outcome.js';
import type { Snapshot } from '../../../src/domain/petition.js';
import type { Http } from '../../../src/ports/source.js';
import { createHttp } from '../../../src/sources/http.js';
import { ukParliament } from '../../../src/sources/uk-parliament/index.js';
import { at, recordedAnswer, targetOf } from '../../contract/source-cases.js';
import { type Answer, type FakeServer, serve } from '../../fakes/http-server.js';

const open: (FakeServer | Http)[] = [];
afterEach(async () => {
	await Promise.all(open.splice(0).map((each) => each.close()));
});

const whole = '/petitions/722903.json';
const light = '/petitions/722903/count.json';
const page = recordedAnswer('uk-parliament', '722903-open-2025-07-29.json');
const counted = JSON.parse(recordedAnswer('uk-parliament', 'constructed-count-722903.json')) as Record<string, unknown>;
const start = at('2025-07-29T13:26:30Z');
const minute = 60_000;

/** A platform whose answers a test sets by path; `paths()` tells what was asked since the last time. */
async function platform(answers: Record<string, Answer>) {
	const server = await serve((request) => answers[request.path]);
	const http = createHttp({ userAgent: 'Milepost/test' });
	open.push(server, http);
	const settings = { baseUrl: server.base, enabled: true };
	let told = 0;
	return {
		base: server.base,
		answers,
		paths: () => {
			const since = server.seen.slice(told).map((request) => request.path);
			told = server.seen.length;
			return since;
		},
		read: (previous: Snapshot | null, now: number, id = '722903') =>
			ukParliament.read(targetOf('uk-parliament', id, previous), { http, settings, now }),
		readMany: (ids: readonly string[], now = start, previous: Snapshot | null = null) => {
			const targets = ids.map((id) => targetOf('uk-parliament', id, previous));
			return ukParliament.readMany?.(targets, { http, settings, now }) ?? Promise.reject(new Error('no lists'));
		},
	};
}

function snapshotIn(outcome: SourceOutcome | undefined): Snapshot {
	if (outcome?.kind !== 'fresh') throw new Error(`expected a fresh reading, got ${outcome?.kind}`);
	return outcome.snapshot;
}

describe('the light poll', () => {
	it('is enough once the petition was read whole, and brings only the count', async () => {
		const { read, paths } = await platform({ [whole]: page, [light]: JSON.stringify(counted) });
		const first = snapshotIn(await read(null, start));
		expect(paths()).toEqual([whole]);
		const second = snapshotIn(await read(first, start + minute));
		expect(paths()).toEqual([light]);
		expect(second).toEqual({ ...first, count: 393_041 });
	});

	it('is not enough after a start, after an hour, or after the deadline', async () => {
		const { read, paths, base } = await platform({ [whole]: page, [light]: JSON.stringify(counted) });
		const first = snapshotIn(await read(null, start));
		await read(first, start + 60 * minute);
		expect(paths()).toEqual([whole, whole]);
		await read(first, start + 61 * minute);
		expect(paths()).toEqual([light]);
		await read({ ...first, deadline: start }, start + 62 * minute);
		expect(paths()).toEqual([whole]);
		await read({ ...first, state: 'closed' }, start + 63 * minute);
		expect(paths()).toEqual([whole]);
		const restarted = await platform({ [whole]: page });
		await restarted.read(first, start + minute);
		expect(restarted.paths()).toEqual([whole]);
		expect(restarted.base).not.toBe(base);
	});

	it.each([
		['response_threshold_reached_at', '2025-07-15T11:34:20.000+01:00'],
		['response_threshold_reached_at', null],
		['government_response_at', null],
		['debate_threshold_reached_at', null],
		['scheduled_debate_date', '2025-12-15'],
		['debate_outcome_at', '2026-03-04T10:18:45.939Z'],
		['debated', true],
		['signature_count', -1],
		['signature_count', 1e20],
		['debated', undefined],
	])('that says %s is %s has the petition read whole', async (field, value) => {
		const { read, paths } = await platform({
			[whole]: page,
			[light]: JSON.stringify({ ...counted, [field]: value }),
		});
		const first = snapshotIn(await read(null, start));
		paths();
		expect(snapshotIn(await read(first, start + minute))).toEqual(first);
		expect(paths()).toEqual([light, whole]);
	});

	it.each([
		[{ status: 404 }, [light, whole], 'fresh'],
		[{ status: 410 }, [light, whole], 'fresh'],
		['<html>', [light, whole], 'fresh'],
		[{ status: 500 }, [light], 'unreachable'],
		[{ status: 429 }, [light], 'refused'],
	] as const)('answered with %j', async (answer, asked, kind) => {
		const { read, paths } = await platform({ [whole]: page, [light]: answer });
		const first = snapshotIn(await read(null, start));
		paths();
		expect((await read(first, start + minute)).kind).toBe(kind);
		expect(paths()).toEqual(asked);
	});
});

describe('the whole page', () => {
	it('of an archived petition is asked for where it is', async () => {
		const archived = '/archived/petitions/241584.json';
		const { read, paths } = await platform({
			'/petitions/241584.json': { status: 302, headers: { location: archived } },
			[archived]: recordedAnswer('uk-parliament', 'constructed-archived-241584.json'),
		});
		const first = snapshotIn(await read(null, start, '241584'));
		paths();
		expect(snapshotIn(await read(first, start + minute, '241584'))).toEqual(first);
		expect(paths()).toEqual([archived]);
	});

	it('about another petition is a change of shape', async () => {
		const { read } = await platform({ '/petitions/5.json': page });
		const outcome = await read(null, start, '5');
		expect(outcome).toEqual({ kind: 'shape-changed', detail: 'the answer is about petition 722903' });
	});

	it.each(['sponsored', 'validated', 'flagged', 'dormant', 'pending'])(
		'of a %s petition is too early',
		async (state) => {
			const { read } = await platform({ [whole]: page.replace('"state": "open"', `"state": "${state}"`) });
			expect(await read(null, start)).toMatchObject({ kind: 'unreachable', code: 'not-published' });
		},
	);

	it.each([
		['stopped', 'withdrawn'],
		['hidden', 'hidden'],
		['removed', 'hidden'],
		['rejected', 'rejected'],
	])('of a %s petition', async (state, signing) => {
		const { read } = await platform({ [whole]: page.replace('"state": "open"', `"state": "${state}"`) });
		expect(snapshotIn(await read(null, start))).toMatchObject({ state: signing, rawState: state, signable: false });
	});

	it('without a closing moment keeps the deadline that was known', async () => {
		const { read } = await platform({ [whole]: page.replace('"state": "open"', '"state": "closed"') });
		const known = { ...snapshotIn(await readOnce()), deadline: 12345 };
		expect(snapshotIn(await read(known, start)).deadline).toBe(12345);
		expect(snapshotIn(await read(null, start)).deadline).toBeNull();
	});

	it.each([
		['2025-08-31T10:00:00.000Z', '2026-02-28T23:59:59.999Z'],
		['2025-01-15T23:30:00.000Z', '2025-07-15T22:59:59.999Z'],
		['2025-06-15T23:30:00.000Z', '2025-12-16T23:59:59.999Z'],
	])('opened %s ends six months later, at the end of the day in London', async (opened, deadline) => {
		const { read } = await platform({ [whole]: page.replace('2025-04-22T14:53:36.080Z', opened) });
		expect(snapshotIn(await read(null, start)).deadline).toBe(at(deadline));
	});

	async function readOnce() {
		const { read } = await platform({ [whole]: page });
		return read(null, start);
	}
});

describe('lists', () => {
	const row = (id: number, count: unknown) => {
		const { data } = JSON.parse(page) as { data: { attributes: object } };
		return { ...data, id, attributes: { ...data.attributes, signature_count: count } };
	};
	const listAt = (n: number) => `/petitions.json?state=open&count=50&page=${n}`;
	const list = (rows: unknown[], next: number | null, last: number) =>
		JSON.stringify({
			links: {
				next: next === null ? null : `https://petition.parliament.uk/petitions.json?count=50&page=${next}&state=open`,
				last: `https://petition.parliament.uk/petitions.json?count=50&page=${last}&state=open`,
			},
			data: rows,
		});
	const ids = (n: number) => Array.from({ length: n }, (_, i) => String(i + 1));

	it('are read page by page until every petition is found', async () => {
		const { readMany, paths } = await platform({
			[listAt(1)]: list([row(1, 10), row(99, 9)], 2, 3),
			[listAt(2)]: list([row(2, 8), row(3, 7), row(4, 6)], 3, 3),
			[listAt(3)]: list([row(5, 5)], null, 3),
		});
		const found = await readMany(ids(4));
		expect(paths()).toEqual([listAt(1), listAt(2)]);
		expect([...found.values()].map((outcome) => snapshotIn(outcome).count)).toEqual([10, 8, 7, 6]);
	});

	it('leave out what is not in them', async () => {
		const { readMany, paths } = await platform({ [listAt(1)]: list([row(1, 10)], null, 1) });
		expect([...(await readMany(ids(4))).keys()]).toEqual(['1']);
		expect(paths()).toEqual([listAt(1)]);
	});

	it('are not read where they cost more requests than the petitions', async () => {
		const answers = { [listAt(1)]: list([row(1, 10)], 2, 40), [listAt(2)]: list([row(2, 10)], 3, 40) };
		const { readMany, paths } = await platform(answers);
		expect((await readMany(['7'])).size).toBe(0);
		expect(paths()).toEqual([]);
		expect((await readMany(ids(30))).size).toBe(1);
		expect(paths()).toEqual([listAt(1)]);
		// Now the length of the list is known, for an hour.
		expect((await readMany(ids(30))).size).toBe(0);
		expect(paths()).toEqual([]);
		await readMany(ids(30), start + 60 * minute);
		await readMany(ids(41), start + 61 * minute);
		expect(paths()).toEqual([listAt(1), listAt(1), listAt(2), listAt(3)]);
	});

	it('end, even if they say that there is always more', async () => {
		const endless = await platform({});
		for (let n = 1; n < 50; n++) endless.answers[listAt(n)] = list([row(1000, 1)], n + 1, 1);
		expect((await endless.readMany(ids(10))).size).toBe(0);
		expect(endless.paths()).toHaveLength(9);
	});

	it('are not asked for closed petitions', async () => {
		const { readMany, paths } = await platform({});
		const closed = snapshotIn(await (await platform({ [whole]: page })).read(null, start));
		expect((await readMany(ids(10), start, { ...closed, state: 'closed' })).size).toBe(0);
		expect(paths()).toEqual([]);
	});

	it('with a wrong row give every other', async () => {
		const { readMany } = await platform({
			[listAt(1)]: list([row(1, -1), null, 'x', { id: 'y' }, row(2, 8)], null, 1),
		});
		const found = await readMany(ids(2));
		expect(found.get('1')).toMatchObject({ kind: 'shape-changed' });
		expect(found.get('2')).toMatchObject({ kind: 'fresh' });
	});

	it.each([
		[{ status: 429, headers: { 'retry-after': '60' } }, { kind: 'refused', retryAfterMs: 60_000 }, { kind: 'held' }],
		[{ status: 503 }, { kind: 'unreachable' }, { kind: 'unreachable' }],
	])('in trouble (%j) spare the platform the single requests', async (answer, outcome, others) => {
		const { readMany, paths } = await platform({ [listAt(1)]: list([row(1, 10)], 2, 2), [listAt(2)]: answer });
		const found = await readMany(ids(3));
		expect(found.get('1')).toMatchObject({ kind: 'fresh' });
		expect(found.get('2')).toMatchObject(outcome);
		expect(found.get('3')).toMatchObject(others);
		expect(paths()).toHaveLength(2);
	});

	it.each([{ status: 404 }, { status: 410 }, '<html>', '{"data":{}}'])(
		'that are not there (%j) say nothing of their petitions, and are left alone for an hour',
		async (answer) => {
			const { readMany, paths } = await platform({ [listAt(1)]: answer });
			expect((await readMany(ids(300))).size).toBe(0);
			expect((await readMany(ids(300), start + 59 * minute)).size).toBe(0);
			expect(paths()).toEqual([listAt(1)]);
			await readMany(ids(300), start + 60 * minute);
			expect(paths()).toEqual([listAt(1)]);
		},
	);

	it('count as reading whole: the light poll may follow', async () => {
		const { readMany, read, paths } = await platform({
			[listAt(1)]: list([row(722903, 392_979)], null, 1),
			[light]: JSON.stringify(counted),
		});
		const found = await readMany(['722903', '1']);
		paths();
		await read(snapshotIn(found.get('722903')), start + minute);
		expect(paths()).toEqual([light]);
	});
});
