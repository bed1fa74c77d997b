import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { readEnvironment } from '../../config/environment.js';
import { Secret } from '../../config/secret.js';
import { realClock } from '../../src/app/clock.js';
import { openTraces } from '../../src/monitoring/open-telemetry.js';
import { traceHttp } from '../../src/monitoring/traces.js';
import type { Http } from '../../src/ports/source.js';

const closers: (() => void)[] = [];
afterEach(() => {
	for (const close of closers.splice(0)) close();
});

/** A collector on this machine, which keeps what it was sent; `answers: false` takes it and never says so. */
async function collector({ answers = true } = {}) {
	const got: { path: string; key: string | undefined; body: Buffer }[] = [];
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			got.push({ path: request.url ?? '', key: request.headers['x-key']?.toString(), body: Buffer.concat(chunks) });
			if (answers) response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	closers.push(() => {
		server.closeAllConnections();
		server.close();
	});
	return { got, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const traceOf = (origin: string) => createHash('sha256').update(origin).digest().subarray(0, 16);
const times = (body: Buffer, part: Buffer | string) =>
	body.toString('latin1').split(Buffer.from(part).toString('latin1')).length - 1;

it('a task, its requests and its posts are one trace, whichever process sends them', async () => {
	const { got, endpoint } = await collector();
	const deps = { endpoint, headers: new Secret('x-key=s3cret%21,x-other=1'), clock: realClock };
	const [one, another] = [openTraces(deps), openTraces(deps)];
	const answer = { kind: 'answer', status: 203, url: '', headers: {}, text: '' } as const;
	const http = traceHttp({ request: async () => answer, close: async () => {} } satisfies Http, one);
	await one.begin('0a1b2c3d', 'read', { 'milepost.key': 'uk' }, async () => {
		await one.step('0a1b2c3d', 'ask', {}, () =>
			http.request({ url: 'https://example.org/p?token=hush', trustedBase: null }),
		);
	});
	await another.step(
		'0a1b2c3d',
		'post slack',
		{},
		async () => ({ kind: 'sent' }),
		({ kind }) => ({ outcome: kind }),
	);
	await Promise.all([one.close(), another.close()]);
	expect(got.map(({ path, key }) => [path, key])).toEqual([
		['/v1/traces', 's3cret!'],
		['/v1/traces', 's3cret!'],
	]);
	const all = Buffer.concat(got.map(({ body }) => body));
	expect(times(all, traceOf('0a1b2c3d'))).toBe(3);
	expect(times(all, 'GET example.org')).toBe(1);
	for (const word of ['read', 'ask', 'post slack', 'milepost.id', 'sent', 'milepost'])
		expect(all.toString('latin1')).toContain(word);
	expect(all.toString('latin1')).not.toMatch(/hush|s3cret/);
});

it('what throws is thrown on, and only its name is told', async () => {
	const { got, endpoint } = await collector();
	const traces = openTraces({ endpoint, headers: null, clock: realClock });
	const work = () => Promise.reject(new TypeError('typed by somebody'));
	await expect(traces.begin('0a1b2c3d', 'answer', {}, work)).rejects.toThrow('typed by somebody');
	await traces.close();
	const body = got[0]?.body.toString('latin1');
	expect(body).toContain('TypeError');
	expect(body).not.toContain('typed by somebody');
});

it.each([
	['is dead', async () => 'http://127.0.0.1:9'],
	['never answers', async () => (await collector({ answers: false })).endpoint],
])('a collector that %s costs nothing but its traces', async (_, of) => {
	const traces = openTraces({ endpoint: await of(), headers: null, clock: realClock });
	for (let i = 0; i < 5_000; i++) await traces.begin('0a1b2c3d', 'read', {}, async () => {});
	expect(await traces.begin('0a1b2c3d', 'read', {}, async () => 7)).toBe(7);
	const before = performance.now();
	await traces.close();
	expect(performance.now() - before).toBeLessThan(5_000);
});

it('is set by the variables every such program knows, its headers never printed', () => {
	const set = readEnvironment({
		OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
		OTEL_EXPORTER_OTLP_HEADERS: 'x-key=s3cret',
	});
	expect(JSON.stringify(set)).toContain('"traces":{"endpoint":"http://127.0.0.1:4318","headers":"[secret]"}');
	expect(readEnvironment({ OTEL_EXPORTER_OTLP_ENDPOINT: 'nonsense' }).ok).toBe(false);
});
