import { afterEach, describe, expect, it } from 'vitest';
import type { SourceOutcome } from '../../src/domain/outcome.js';
import type { Http, Source, SourceContext, SourceSettings, Target } from '../../src/ports/source.js';
import { safeUrl } from '../../src/render/escape.js';
import { createHttp, type HttpLimits } from '../../src/sources/http.js';
import { sources } from '../../src/sources/index.js';
import { readPetition } from '../../src/sources/read.js';
import { untitled } from '../../src/sources/text.js';
import { type Answer, type FakeServer, routed, type Seen, serve } from '../fakes/http-server.js';
import { at, type SourceCases, targetOf } from './source-cases.js';

/*
 * Every registered source runs through this, unasked. What only the platform knows (its answers) is in
 * `test/sources/<platform>/cases.ts`; a source without that file fails here.
 */

const open: (FakeServer | Http)[] = [];
afterEach(async () => {
	await Promise.all(open.splice(0).map((each) => each.close()));
});

interface Reading {
	readonly outcome: SourceOutcome;
	readonly seen: readonly Seen[];
}

/** Reads a petition from a server that answers so, through the real client. */
async function readFrom(
	source: Source,
	target: Target,
	answer: (request: Seen) => Answer | undefined,
	options: { now?: number; limits?: Partial<HttpLimits>; settings?: Partial<SourceSettings> } = {},
): Promise<Reading> {
	const server = await serve(answer);
	const http = createHttp({ userAgent: 'Milepost/test', limits: options.limits ?? {} });
	open.push(server, http);
	const context: SourceContext = {
		http,
		settings: { baseUrl: server.base, enabled: true, ...options.settings },
		now: options.now ?? at('2026-11-21T12:00:00Z'),
	};
	return { outcome: await readPetition(source, target, context), seen: server.seen };
}

async function casesOf(source: Source): Promise<SourceCases> {
	const { cases } = (await import(`../sources/${source.id}/cases.ts`)) as { cases: SourceCases };
	return cases;
}

const polled = await Promise.all(
	sources
		.filter((source) => !source.pushed)
		.map(async (source) => ({ name: source.id, source, cases: await casesOf(source) })),
);

describe.each(polled)('$name', ({ source, cases }) => {
	const { target } = cases.answering('1', 'One');
	const read = (...[from, about, answer, options]: Parameters<typeof readFrom>) =>
		readFrom(from, about, answer, { ...options, settings: cases.settings ?? {} });
	const titleIs = (title: string) => (cases.titled === false ? {} : { title });
	const always = (answer: Answer) => read(source, target, () => answer);
	const none = { baseUrl: null, enabled: true };

	it.each(cases.recorded)('reads: $name', async ({ routes, target, now, expected }) => {
		const { outcome } = await read(source, target, routed(routes), { now });
		if ('outcome' in expected) expect(outcome).toEqual(expected.outcome);
		else expect(outcome).toMatchObject({ kind: 'fresh', snapshot: expected });
	});

	it.each(cases.addresses)('knows whose %s is', (text, id) => {
		expect(source.match(text, none)).toEqual(id === null ? null : { platform: source.id, id });
	});

	it.each(cases.addresses)('knows whose %s is, as a link in a post names it', (text, id) => {
		const link = safeUrl(text);
		if (link !== null) expect(source.match(link, none)?.id ?? null).toBe(id);
	});

	it('is read under the base address of the operator, and knows addresses there', async () => {
		const { routes } = cases.answering('1', 'One');
		const { outcome, seen } = await read(source, target, routed(routes));
		expect(outcome).toMatchObject({ kind: 'fresh', snapshot: { count: 1, ...titleIs('One') } });
		const base = 'http://127.0.0.1:9999/mirror';
		const path = cases.page ?? seen[0]?.path ?? '';
		expect(source.match(base + path, { baseUrl: base, enabled: true })).toEqual(target.ref);
		expect(source.match(base + path, none)).toBeNull();
	});

	it('asks for text only under its own name, and nothing twice', async () => {
		const { routes } = cases.answering('1', 'One');
		const { seen } = await read(source, target, routed(routes));
		expect(seen.every((request) => request.headers['user-agent'] === 'Milepost/test')).toBe(true);
		expect(new Set(seen.map((request) => request.path)).size).toBe(seen.length);
	});

	it.each(['0', '1', '999999999999', '1000000000000'])('takes a count of %s', async (count) => {
		const { routes } = cases.answering(count, 'A title');
		const { outcome } = await read(source, target, routed(routes));
		expect(outcome).toMatchObject({ kind: 'fresh', snapshot: { count: Number(count) } });
	});

	it.each([
		'-1',
		'1000000000001',
		'100000000000000000000',
		'1e400',
		'1.5',
		'"12,3"',
		'"12"',
		'""',
		'null',
		'true',
		'[]',
		'{}',
		'NaN',
	])('takes a count of %s for a change of shape', async (count) => {
		const { routes } = cases.answering(count, 'A title');
		const { outcome } = await read(source, target, routed(routes));
		expect(outcome).toMatchObject({ kind: 'shape-changed', detail: expect.stringMatching(/./) });
	});

	it('keeps odd characters of a title, and none that harm', async () => {
		const odd = '@everyone <!channel> **b** [x](https://evil.example) \u202egnp\u0000\u0007 \u2028שלום 👩‍👩‍👧 e\u0301';
		const { routes } = cases.answering('7', odd);
		const { outcome } = await read(source, target, routed(routes));
		expect(outcome).toMatchObject({
			kind: 'fresh',
			snapshot: titleIs('@everyone <!channel> **b** [x](https://evil.example) gnp שלום 👩‍👩‍👧 e\u0301'),
		});
	});

	if (cases.titled === false) {
		it('keeps nothing of a title, which is what somebody wrote', async () => {
			const { routes } = cases.answering('7', 'Somebody wrote this');
			const { outcome } = await read(source, target, routed(routes));
			expect(outcome.kind).toBe('fresh');
			expect(JSON.stringify(outcome)).not.toContain('wrote this');
		});
	}

	it('cuts a title of 10,000 characters', async () => {
		const { routes } = cases.answering('7', '👍🏽'.repeat(10_000));
		const { outcome } = await read(source, target, routed(routes));
		expect(outcome).toMatchObject({ kind: 'fresh', snapshot: titleIs(`${'👍🏽'.repeat(299)}…`) });
	});

	it.each(['', ' \u202e ', '\u200b\u00a0'])(
		'a title of nothing (%j) is no reason to refuse a petition',
		async (nothing) => {
			const { routes, target } = cases.answering('7', nothing);
			const { outcome } = await read(source, target, routed(routes));
			expect(outcome).toMatchObject({ kind: 'fresh', snapshot: { count: 7, ...titleIs(untitled(target.ref.id)) } });
		},
	);

	it('a drifted shape is told, with what is missing', async () => {
		const { outcome } = await read(source, target, routed(cases.drifted));
		expect(outcome).toMatchObject({ kind: 'shape-changed', detail: expect.stringMatching(/./) });
	});

	it.each([
		['nothing', ''],
		['half a document', '{"data":'],
		['HTML', '<!doctype html><html><body>We are down for maintenance</body></html>'],
		['JSON of another kind', '"hello"'],
		['an empty object', '{}'],
		['null', 'null'],
	])('%s instead of an answer is a change of shape', async (_, body) => {
		expect((await always(body)).outcome).toMatchObject({ kind: 'shape-changed', detail: expect.stringMatching(/./) });
	});

	it.each([404, 410])('%i: gone', async (status) => {
		expect((await always({ status })).outcome).toMatchObject({ kind: 'gone', status });
	});

	it.each([401, 403, 451])('%i: refused; what must be switched on is left alone for a day', async (status) => {
		const { outcome, seen } = await always({ status });
		const retryAfterMs = source.optIn ? 86_400_000 : 3_600_000;
		expect(outcome).toMatchObject({ kind: 'refused', status, retryAfterMs });
		expect(seen).toHaveLength(1);
	});

	it('429: refused for as long as told', async () => {
		const { outcome } = await always({ status: 429, headers: { 'retry-after': '120' } });
		expect(outcome).toMatchObject({ kind: 'refused', status: 429, retryAfterMs: 120_000 });
	});

	it.each([500, 502, 503])('%i: unreachable', async (status) => {
		expect((await always({ status })).outcome).toMatchObject({ kind: 'unreachable', code: `http-${status}` });
	});

	it('no answer in time: unreachable', async () => {
		const { outcome } = await read(source, target, () => 'hang', { limits: { totalMs: 40 } });
		expect(outcome).toMatchObject({ kind: 'unreachable', code: 'timeout' });
	});

	it('too large: unreachable', async () => {
		const { outcome } = await read(source, target, () => 'x'.repeat(3000), { limits: { maxBytes: 2000 } });
		expect(outcome).toMatchObject({ kind: 'unreachable', code: 'too-large' });
	});

	it.each(['http://10.0.0.1/x', 'https://127.0.0.1/x', 'https://[::1]/x', 'https://2130706433/x'])(
		'redirected to %s: unreachable',
		async (location) => {
			const { outcome, seen } = await always({ status: 302, headers: { location } });
			expect(seen).toHaveLength(1);
			// What is posted is not sent on to anybody.
			const posted = seen[0]?.method === 'POST';
			expect(outcome).toMatchObject(
				posted ? { kind: 'shape-changed' } : { kind: 'unreachable', code: 'forbidden-address' },
			);
		},
	);

	it('says how it wants to be treated', () => {
		expect(source.floorMs).toBeGreaterThanOrEqual(source.optIn ? 15 * 60_000 : 60_000);
		expect(source.name).not.toBe('');
		expect(() => new Intl.DateTimeFormat('en', { timeZone: source.zone })).not.toThrow();
	});
});

describe.each(sources.filter((source) => source.pushed))('$id', (source) => {
	it('is never asked for anything', async () => {
		const { outcome, seen } = await readFrom(source, targetOf(source.id, 'any'), () => 'hang');
		expect(outcome).toEqual({ kind: 'unchanged' });
		expect(seen).toEqual([]);
	});
});
