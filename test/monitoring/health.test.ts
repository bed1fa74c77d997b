import type { IncomingMessage } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { Secret } from '../../config/secret.js';
import { FaultError } from '../../src/domain/fault.js';
import { healthApp, listen } from '../../src/monitoring/health.js';
import { createMetrics } from '../../src/monitoring/metrics.js';
import type { Obstacle } from '../../src/monitoring/readiness.js';
import type { EmergencyHold } from '../../src/outbox/emergency.js';
import { memoryStore } from '../following/memory-store.js';

const now = () => 90_000;
const { store, rows } = memoryStore();
const metrics = createMetrics({ store, now });
let found: readonly Obstacle[] = [];
let held: readonly EmergencyHold[] = [];
const app = healthApp({
	now,
	token: new Secret('s3cret'),
	obstacles: async () => found,
	held: async () => held,
	metrics: metrics.registry,
});

/** A connection from an address. */
const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } as IncomingMessage });
const local = from('127.0.0.1');

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const close of closers.splice(0)) await close();
});

async function open(port: number, host = '127.0.0.1') {
	const server = await listen(app, { port, host });
	closers.push(server.close);
	return server;
}

describe('health', () => {
	it('is alive whenever it answers', async () => {
		found = [{ code: 'store-failing', since: null }];
		expect((await app.request('/livez')).status).toBe(200);
	});

	it('is ready when it delivers', async () => {
		found = [];
		const answer = await app.request('/readyz', {}, local);
		expect([answer.status, await answer.json()]).toEqual([200, { delivering: true, reasons: [] }]);
	});

	it('says what is held by hand, and is ready all the same', async () => {
		found = [];
		held = [{ scope: { kind: 'platform', platform: 'slack' }, since: 30_000 }];
		const answer = await app.request('/readyz', {}, local);
		held = [];
		const holds = [{ of: 'platform', platform: 'slack', seconds: 60 }];
		expect([answer.status, await answer.json()]).toEqual([200, { delivering: true, reasons: [], held: holds }]);
	});

	it('gives every reason when it does not', async () => {
		found = [
			{ code: 'posting-failing', since: 30_000, platform: 'slack' },
			{ code: 'store-failing', since: null },
		];
		const answer = await app.request('/readyz', {}, local);
		expect([answer.status, await answer.json()]).toEqual([
			503,
			{
				delivering: false,
				reasons: [{ code: 'posting-failing', platform: 'slack', seconds: 60 }, { code: 'store-failing' }],
			},
		]);
	});

	it('is ready for a role where nothing keeps that from its work', async () => {
		found = [{ code: 'reading-failing', since: 30_000 }];
		const status = async (query: string) => (await app.request(`/readyz${query}`, {}, local)).status;
		expect([await status(''), await status('?role=poll'), await status('?role=web')]).toEqual([503, 503, 200]);
		found = [{ code: 'chat-disconnected', since: 30_000, platform: 'discord', shard: 0 }];
		expect([await status('?role=gateway'), await status('?role=post')]).toEqual([503, 200]);
		found = [{ code: 'store-failing', since: null }];
		expect([await status('?role=web'), await status('?role=gateway')]).toEqual([503, 503]);
		expect(await status('?role=cook')).toBe(400);
	});

	it('prints what was counted, and what the store says now', async () => {
		metrics.read('uk-parliament', 'fresh');
		metrics.read('uk-parliament', 'fresh');
		metrics.sent('console', 'sent');
		metrics.answered('petition status', 'answered', 7);
		metrics.posted('console', 1_500, false);
		metrics.failed('read');
		rows.nextDue = 30_000;
		const answer = await app.request('/metrics', {}, local);
		const text = await answer.text();
		expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
		expect(text).toContain('milepost_reads_total{platform="uk-parliament",outcome="fresh"} 2');
		expect(text).toContain('milepost_sends_total{platform="console",outcome="sent"} 1');
		expect(text).toContain('milepost_answer_seconds_bucket{le="0.01",command="petition status"} 1');
		expect(text).toContain('milepost_answers_total{command="petition status",outcome="answered"} 1');
		expect(text).toContain('milepost_post_lag_seconds_bucket{le="2",platform="console",held="false"} 1');
		expect(text).toContain('milepost_post_lag_seconds_bucket{le="1",platform="console",held="false"} 0');
		expect(text).toContain('milepost_failures_total{work="read"} 1');
		expect(text).toContain('milepost_post_oldest_seconds 60');
		expect(text).toContain('milepost_posts_open 3');
		expect(text).toContain('milepost_post_late_seconds 60');
	});
});

describe('with the database gone', () => {
	const gone = () => Promise.reject(new Error('gone'));

	it('says so, and not that something went wrong', async () => {
		const alone = healthApp({
			now,
			token: null,
			obstacles: async () => [{ code: 'store-failing', since: null }],
			held: gone,
			metrics: metrics.registry,
		});
		const answer = await alone.request('/readyz', {}, local);
		expect([answer.status, await answer.json()]).toEqual([
			503,
			{ delivering: false, reasons: [{ code: 'store-failing' }] },
		]);
	});

	it('prints the figures that need none, and no old number for those that do', async () => {
		const { store: broken } = memoryStore();
		const without = createMetrics({
			store: { ...broken, posts: { ...broken.posts, countOpen: gone, nextDue: gone } },
			now,
		});
		without.sent('console', 'sent');
		const text = await without.registry.metrics();
		expect(text).toContain('milepost_sends_total{platform="console",outcome="sent"} 1');
		expect(text).not.toMatch(/^milepost_posts_open \d/m);
	});
});

describe('what is not for everybody', () => {
	const bearer = { authorization: 'Bearer s3cret' };

	it.each<[string, string, Record<string, string>, boolean]>([
		['this machine', '127.0.0.1', {}, true],
		['this machine, by another of its addresses', '127.8.8.8', {}, true],
		['this machine, IPv6', '::1', {}, true],
		['this machine, IPv4 in IPv6', '::ffff:127.0.0.1', {}, true],
		['another machine', '10.0.0.7', {}, false],
		['another machine, IPv4 in IPv6', '::ffff:10.0.0.7', {}, false],
		['another machine, IPv6', '2001:db8::1', {}, false],
		['another machine with the token', '10.0.0.7', bearer, true],
		['another machine with another token', '10.0.0.7', { authorization: 'Bearer s3cre' }, false],
		['another machine with no token at all', '10.0.0.7', { authorization: 'Bearer ' }, false],
		['a proxy on this machine', '127.0.0.1', { 'x-forwarded-for': '127.0.0.1' }, false],
		['a proxy of the standard', '127.0.0.1', { forwarded: 'for=10.0.0.7' }, false],
		['a proxy that says only the protocol', '::1', { 'X-Forwarded-Proto': 'https' }, false],
		['a proxy, with the token', '127.0.0.1', { 'x-forwarded-for': '10.0.0.7', ...bearer }, true],
		['nobody knows where', '', {}, false],
	])('is shown to %s: %s %j %s', async (_, address, headers, shown) => {
		found = [{ code: 'posting-failing', since: 30_000, platform: 'slack' }];
		const ready = await app.request('/readyz', { headers }, from(address));
		expect(ready.status).toBe(503);
		const details = { reasons: [{ code: 'posting-failing', platform: 'slack', seconds: 60 }] };
		expect(await ready.json()).toEqual({ delivering: false, ...(shown ? details : {}) });
		const figures = await app.request('/metrics', { headers }, from(address));
		expect([figures.status, (await figures.text()).includes('milepost_')]).toEqual(shown ? [200, true] : [401, false]);
	});

	it('is shown over a real connection from this machine, and to no proxy on it', async () => {
		const { port } = await open(0);
		const get = async (headers: Record<string, string>) =>
			(await fetch(`http://127.0.0.1:${port}/metrics`, { headers: { connection: 'close', ...headers } })).status;
		expect(await get({})).toBe(200);
		expect(await get({ 'x-forwarded-for': '203.0.113.9' })).toBe(401);
		expect(await get({ 'x-forwarded-for': '203.0.113.9', authorization: 'bearer s3cret' })).toBe(200);
	});
});

describe('the port', () => {
	it('is listened on, any free one for 0, and given back', async () => {
		const { port } = await open(0);
		const answer = await fetch(`http://127.0.0.1:${port}/livez`, { headers: { connection: 'close' } });
		expect(await answer.text()).toBe('alive\n');
	});

	it('that is taken, or not ours, is a fault', async () => {
		const { port } = await open(0);
		await expect(open(port)).rejects.toThrow(new FaultError('port-taken', { port: String(port), host: '127.0.0.1' }));
		await expect(open(0, '192.0.2.1')).rejects.toThrow(/port-refused/);
	});
});
