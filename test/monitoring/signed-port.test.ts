import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { Hono } from 'hono';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSignedHandler as discordHandler } from '../../src/chat/discord/signed.js';
import { createSignedHandler as slackHandler } from '../../src/chat/slack/signed.js';
import { listen } from '../../src/monitoring/health.js';

/* Signed requests at the port itself: what a body may cost that nobody signed. */

const now = () => 1_767_225_600_000;
const timestamp = String(now() / 1_000);
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const taken: unknown[] = [];

let server: Awaited<ReturnType<typeof listen>>;
beforeEach(async () => {
	const discord = discordHandler({
		publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'),
		now,
		take: async (raw) => {
			taken.push(raw);
			return Response.json({ type: 1 });
		},
	});
	const slack = slackHandler({ signingSecret: 's', now, take: (body) => taken.push(body) });
	const app = new Hono();
	app.all('/discord', (c) => discord(c.req.raw));
	app.all('/slack', (c) => slack(c.req.raw));
	server = await listen(app, { port: 0, host: '127.0.0.1' });
	taken.length = 0;
});
afterEach(() => server.close());

/** Sends a head, and pieces of a body as long as they are taken; gives back the answer, and how many bytes were sent. */
async function send(path: string, headers: Record<string, string>, piece: string, most: number) {
	const socket = connect(server.port, '127.0.0.1');
	socket.on('error', () => {});
	let answer = '';
	socket.on('data', (data) => {
		answer += data.toString();
	});
	const ended = once(socket, 'close');
	const lines = Object.entries({ Host: 'x', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
	socket.write(`POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
	let sent = 0;
	while (sent < most && !socket.destroyed && answer === '') {
		const free = socket.write(piece);
		sent += piece.length;
		if (!free) await Promise.race([once(socket, 'drain').catch(() => {}), ended]);
		await new Promise(setImmediate);
	}
	// The body never ends: the answer does not wait for that, and the connection ends with it.
	await ended;
	return { status: Number(answer.split(' ')[1]), sent };
}

const good = {
	'/discord': { 'X-Signature-Ed25519': '0'.repeat(128), 'X-Signature-Timestamp': timestamp },
	'/slack': { 'X-Slack-Signature': `v0=${'0'.repeat(64)}`, 'X-Slack-Request-Timestamp': timestamp },
};
const stale = {
	'/discord': { ...good['/discord'], 'X-Signature-Timestamp': '1767225000' },
	'/slack': { ...good['/slack'], 'X-Slack-Request-Timestamp': '1767225000' },
};
const chunked = { 'Transfer-Encoding': 'chunked' };
const paths = ['/discord', '/slack'] as const;
const piece = `10000\r\n${'x'.repeat(65_536)}\r\n`;

it.each(paths)('%s: nothing of a body is waited for without headers that could be right', async (path) => {
	expect((await send(path, chunked, piece, 0)).status).toBe(401);
	expect((await send(path, { ...chunked, ...stale[path] }, piece, 0)).status).toBe(401);
	expect((await send(path, { 'Content-Length': '1000', ...stale[path] }, '', 0)).status).toBe(401);
});

it.each(paths)('%s: a body that says it is too large is not read', async (path) => {
	expect((await send(path, { 'Content-Length': '99999999', ...good[path] }, '', 0)).status).toBe(413);
});

it.each(paths)('%s: a body without a length is read up to its cap, and no further', async (path) => {
	const { status, sent } = await send(path, { ...chunked, ...good[path] }, piece, 50_000_000);
	expect(status).toBe(413);
	expect(sent).toBeLessThan(20_000_000);
	expect(taken).toEqual([]);
});

it('takes a body in pieces that is signed', async () => {
	const body = JSON.stringify({ type: 1 });
	const signature = sign(null, Buffer.from(timestamp + body), privateKey).toString('hex');
	const response = await fetch(`http://127.0.0.1:${server.port}/discord`, {
		method: 'POST',
		headers: { connection: 'close', 'X-Signature-Ed25519': signature, 'X-Signature-Timestamp': timestamp },
		body: new Blob([body]).stream(),
		duplex: 'half',
	} as RequestInit);
	expect([response.status, taken]).toEqual([200, [{ type: 1 }]]);
});
