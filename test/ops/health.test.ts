import { afterEach, describe, expect, it } from 'vitest';
import { FaultError } from '../../src/domain/fault.js';
import { healthApp, listen } from '../../src/ops/health.js';
import { createMetrics } from '../../src/ops/metrics.js';
import type { Obstacle } from '../../src/ops/readiness.js';
import type { EmergencyHold } from '../../src/outbox/emergency.js';
import { memoryStore } from './memory-store.js';

const now = () => 90_000;
const { store, rows } = memoryStore();
const metrics = createMetrics(store, now);
let found: readonly Obstacle[] = [];
let held: readonly EmergencyHold[] = [];
const app = healthApp({ now, obstacles: async () => found, held: async () => held, metrics: metrics.registry });

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
		const answer = await app.request('/readyz');
		expect([answer.status, await answer.json()]).toEqual([200, { delivering: true, reasons: [] }]);
	});

	it('says what is held by hand, and is ready all the same', async () => {
		found = [];
		held = [{ scope: { of: 'platform', platform: 'slack' }, since: 30_000 }];
		const answer = await app.request('/readyz');
		held = [];
		const holds = [{ of: 'platform', platform: 'slack', seconds: 60 }];
		expect([answer.status, await answer.json()]).toEqual([200, { delivering: true, reasons: [], held: holds }]);
	});

	it('gives every reason when it does not', async () => {
		found = [
			{ code: 'posting-failing', since: 30_000, platform: 'slack' },
			{ code: 'store-failing', since: null },
		];
		const answer = await app.request('/readyz');
		expect([answer.status, await answer.json()]).toEqual([
			503,
			{
				delivering: false,
				reasons: [{ code: 'posting-failing', platform: 'slack', seconds: 60 }, { code: 'store-failing' }],
			},
		]);
	});

	it('prints what was counted, and what the store says now', async () => {
		metrics.read('uk-parliament', 'fresh');
		metrics.read('uk-parliament', 'fresh');
		metrics.sent('console', 'sent');
		metrics.answered('petition status', 7);
		rows.nextDue = 30_000;
		const answer = await app.request('/metrics');
		const text = await answer.text();
		expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
		expect(text).toContain('milepost_reads_total{platform="uk-parliament",outcome="fresh"} 2');
		expect(text).toContain('milepost_sends_total{platform="console",outcome="sent"} 1');
		expect(text).toContain('milepost_answer_seconds_bucket{le="0.01",command="petition status"} 1');
		expect(text).toContain('milepost_posts_open 3');
		expect(text).toContain('milepost_post_late_seconds 60');
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
		await expect(open(port)).rejects.toThrow(
			new FaultError('port-taken', { port: String(port), host: '127.0.0.1', reason: 'EADDRINUSE' }),
		);
		await expect(open(0, '192.0.2.1')).rejects.toThrow(/port-refused/);
	});
});
