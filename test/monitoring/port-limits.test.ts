import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { Secret } from '../../config/secret.js';
import { connectionLimits } from '../../src/monitoring/connection-limits.js';
import { healthApp, listen } from '../../src/monitoring/health.js';

/* What the port costs whom: nobody fills the memory or the connections, and who is refused too often is not looked at. */

let now = 1_000_000;
let looked = 0;
function portApp() {
	const app = healthApp({
		now: () => now,
		token: new Secret('s3cret'),
		obstacles: async () => {
			looked++;
			return [];
		},
		metrics: { contentType: 'text/plain', metrics: async () => 'figures' },
	});
	app.post('/signed', (c) => c.text('taken'));
	app.post('/unsigned', (c) => c.text('refused', 401));
	return app;
}

const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } as IncomingMessage });

describe('rates', () => {
	it('who is refused again and again is not looked at any more, for a while; others are', async () => {
		const app = portApp();
		const ask = async (path: string, address: string, init = {}) =>
			(await app.request(path, init, from(address))).status;
		const post = { method: 'POST' };
		for (let i = 0; i < 60; i++) expect(await ask('/unsigned', '203.0.113.9', post)).toBe(401);
		const refused = await app.request('/signed', post, from('203.0.113.9'));
		expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
		looked = 0;
		expect(await ask('/readyz', '203.0.113.9')).toBe(429);
		expect(looked).toBe(0);
		expect(await ask('/signed', '203.0.113.10', post)).toBe(200);
		now += 1_000;
		expect(await ask('/signed', '203.0.113.9', post)).toBe(200);
	});

	it('what is signed costs nothing, however much of it comes; nor what the operator asks', async () => {
		const app = portApp();
		const post = { method: 'POST' };
		for (let i = 0; i < 500; i++) expect((await app.request('/signed', post, from('203.0.113.9'))).status).toBe(200);
		for (let i = 0; i < 200; i++) expect((await app.request('/metrics', {}, from('127.0.0.1'))).status).toBe(200);
		const bearer = { headers: { authorization: 'Bearer s3cret' } };
		for (let i = 0; i < 200; i++) expect((await app.request('/metrics', bearer, from('10.0.0.7'))).status).toBe(200);
	});

	it('what says it is signed is still judged where others of the same address are not, up to a flood', async () => {
		const app = portApp();
		const ask = async (path: string, headers: Record<string, string> = {}) =>
			(await app.request(path, { method: 'POST', headers }, from('203.0.113.9'))).status;
		for (let i = 0; i < 70; i++) await ask('/unsigned');
		expect([await ask('/signed'), await ask('/signed', { 'x-signature-ed25519': '0' })]).toEqual([429, 200]);
		for (let i = 0; i < 2_000; i++) await ask('/unsigned', { 'x-slack-signature': 'v0=0' });
		expect(await ask('/signed', { 'x-slack-signature': 'v0=1' })).toBe(429);
		now += 5;
		expect(await ask('/signed', { 'x-slack-signature': 'v0=1' })).toBe(200);
	});

	it('behind a proxy whoever it speaks for is meant, not the proxy', async () => {
		const app = portApp();
		const ask = async (hop: string) =>
			(await app.request('/unsigned', { method: 'POST', headers: { 'x-forwarded-for': hop } }, from('10.0.0.1')))
				.status;
		for (let i = 0; i < 60; i++) await ask(`spoofed-${i}, 203.0.113.9`);
		expect(await ask('203.0.113.9')).toBe(429);
		expect(await ask('203.0.113.10')).toBe(401);
	});

	it('guessing the token is slow: sixty tries, then one a second', async () => {
		const app = portApp();
		const guess = async (token: string) =>
			(await app.request('/metrics', { headers: { authorization: `Bearer ${token}` } }, from('203.0.113.9'))).status;
		const all = [];
		for (let i = 0; i < 100; i++) all.push(await guess(`guess-${i}`));
		expect(all.filter((status) => status === 401)).toHaveLength(60);
		expect(all.filter((status) => status === 429)).toHaveLength(40);
	});
});

describe('connections', () => {
	const sockets: Socket[] = [];
	let close = async () => {};
	afterEach(async () => {
		for (const socket of sockets.splice(0)) socket.destroy();
		await close();
	});

	async function open(limits: Partial<typeof connectionLimits>) {
		const server = await listen(portApp(), { port: 0, host: '127.0.0.1' }, { ...connectionLimits, ...limits });
		close = server.close;
		return () => {
			const socket = connect(server.port, '127.0.0.1');
			socket.on('error', () => {});
			sockets.push(socket);
			return socket;
		};
	}

	async function answerTo(socket: Socket): Promise<string> {
		let answer = '';
		socket.on('data', (data) => {
			answer += data.toString();
		});
		await once(socket, 'close');
		return answer;
	}

	it('headers that are too large are refused', async () => {
		const socket = (await open({}))();
		socket.write(`GET /livez HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`);
		expect(await answerTo(socket)).toMatch(/^HTTP\/1\.1 431 /);
	});

	it('somebody who sends slower than that is not waited for', async () => {
		const socket = (await open({ headersMs: 50, requestMs: 100, lookEveryMs: 10 }))();
		socket.write('GET /livez HTTP/1.1\r\nHost: x\r\n');
		expect(await answerTo(socket)).toMatch(/^HTTP\/1\.1 408 /);
	});

	it('nor somebody who sends a body slower', async () => {
		const socket = (await open({ headersMs: 50, requestMs: 100, lookEveryMs: 10 }))();
		socket.write('POST /nothing HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nx');
		expect(await answerTo(socket)).toMatch(/^HTTP\/1\.1 (?:404|408) /);
	});

	it('one address has so many connections at once, and room again when one is closed', async () => {
		const another = await open({ connectionsOfOne: 2 });
		const [first, second] = [another(), another()];
		await Promise.all([once(first, 'connect'), once(second, 'connect')]);
		await once(another(), 'close');
		first.destroy();
		await once(first, 'close');
		await expect
			.poll(async () => {
				const socket = another();
				socket.write('GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
				return answerTo(socket);
			})
			.toMatch(/^HTTP\/1\.1 200 /);
	});
});
