import { afterEach, describe, expect, it } from 'vitest';
import type { Outgoing } from '../../../src/ports/chat.js';
import { line, link, outside, strong } from '../../../src/render/line.js';
import { serve } from '../../fakes/http-server.js';
import { cut, destination, isRightlySigned, now, receiver, webhooksTo } from './receiver.js';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
	await Promise.all(closing.splice(0).map((close) => close()));
});

async function opened(...more: [Parameters<typeof webhooksTo>[1]?, Parameters<typeof webhooksTo>[2]?]) {
	const site = await receiver();
	const { chat, close } = webhooksTo(site.url, ...more);
	closing.push(close, site.server.close);
	return { site, chat, send: () => chat.send(destination(), post) };
}

const post: Outgoing = {
	postId: '0a1b2c3d-1',
	mention: '345678901234567890',
	leaveBy: Number.POSITIVE_INFINITY,
	message: {
		tone: 'news',
		title: line`20,000 signatures: ${outside('Save <b>the</b> library & more')}`,
		url: 'https://petition.example/1',
		at: now - 60_000,
		blocks: [
			{ kind: 'text', line: line`${strong('20,000')} of ${link('https://petition.example/1', '100,000')}` },
			{ kind: 'fields', fields: [{ label: ['Deadline'], value: ['1 December 2026'] }] },
		],
		footer: [['petition.example, just now']],
		actions: [{ kind: 'why', post: '0a1b2c3d-1' }],
	},
};

describe('a webhook', () => {
	it('is sent what happened in marks and without, and mentions nobody', async () => {
		const { site, send } = await opened();
		expect(await send()).toEqual({ kind: 'sent', messageId: '0a1b2c3d-1' });
		expect(JSON.parse(site.kept.get('0a1b2c3d-1') ?? '')).toEqual({
			version: 1,
			type: 'post',
			post: '0a1b2c3d-1',
			title: '20,000 signatures: Save <b>the</b> library & more',
			url: 'https://petition.example/1',
			text: '20,000 of 100,000 (https://petition.example/1)\nDeadline: 1 December 2026\npetition.example, just now',
			html: '<p><strong>20,000</strong> of <a href="https://petition.example/1">100,000</a></p>\n<dl><dt>Deadline</dt><dd>1 December 2026</dd></dl>\n<p>petition.example, just now</p>',
			tone: 'news',
			at: '2026-11-22T11:59:00Z',
			language: 'en',
		});
		expect(JSON.stringify(site.server.seen)).not.toContain('345678901234567890');
	});

	it('is signed over the moment, the key and the body: nothing of them can be changed', async () => {
		const { site, send } = await opened();
		await send();
		const [seen] = site.server.seen;
		if (seen === undefined) throw new Error('nothing came');
		expect(seen.headers['x-milepost-timestamp']).toBe(String(now / 1_000));
		expect(isRightlySigned(seen)).toBe(true);
		expect(isRightlySigned(seen, 'another secret of the site')).toBe(false);
		expect(isRightlySigned({ ...seen, body: `${seen.body} ` })).toBe(false);
		for (const name of ['idempotency-key', 'x-milepost-timestamp']) {
			expect(isRightlySigned({ ...seen, headers: { ...seen.headers, [name]: '1' } })).toBe(false);
		}
	});

	it.each([
		['ahead', 3_600_000],
		['behind', -3_600_000],
	])(
		'of a clock that is %s is refused by who looks at its moment, and taken once when that is right',
		async (_, ms) => {
			let wrong = ms;
			const { site, chat, send } = await opened({ now: () => now + wrong });
			site.strictAt(now);
			const refused = await send();
			expect(refused).toEqual({ kind: 'permission-lost', code: 'webhook-refuses' });
			// It is held and looked at again, as a channel that was closed.
			expect(await chat.check(destination())).toEqual([{ permission: 'webhook-refuses' }]);
			wrong = 0;
			expect(await chat.check(destination())).toEqual([]);
			expect(await send()).toEqual({ kind: 'sent', messageId: post.postId });
			expect([...site.kept.keys()]).toEqual([post.postId]);
			expect(isRightlySigned(site.server.seen.at(-1) as never)).toBe(true);
		},
	);

	it('is told of a correction as of the same post, once for each text', async () => {
		const { site, chat } = await opened();
		const revision = {
			postId: post.postId,
			messageId: post.postId,
			message: post.message,
			revision: 'r1',
			leaveBy: now,
		};
		await chat.send(destination(), post);
		expect(await chat.edit(destination(), revision)).toEqual({ kind: 'edited' });
		expect(await chat.edit(destination(), revision)).toEqual({ kind: 'edited' });
		expect([...site.kept.keys()]).toEqual(['0a1b2c3d-1', '0a1b2c3d-1.r1']);
		expect(JSON.parse(site.kept.get('0a1b2c3d-1.r1') ?? '')).toMatchObject({ type: 'correction', post: '0a1b2c3d-1' });
	});
});

describe('a webhook with a bad day', () => {
	it.each([
		['500', { status: 500 }, { kind: 'unknown', code: '500' }],
		['503', { status: 503 }, { kind: 'unknown', code: '503' }],
		['a cut connection', cut, { kind: 'unknown', code: 'network' }],
		['429', { status: 429, headers: { 'retry-after': '120' } }, { kind: 'retry-after', ms: 120_000, code: 'busy' }],
		['429 for a year', { status: 429, headers: { 'retry-after': '31536000' } }, { kind: 'retry-after', ms: 3_600_000 }],
		['429 and nonsense', { status: 429, headers: { 'retry-after': 'soon' } }, { kind: 'retry-after', ms: 60_000 }],
		['401', { status: 401 }, { kind: 'permission-lost', code: 'webhook-refuses' }],
		['422', { status: 422 }, { kind: 'payload-refused', code: '422' }],
		['404', { status: 404 }, { kind: 'destination-lost', code: 'webhook-not-found' }],
	])('answers %s', async (_, answer, outcome) => {
		const { site, send } = await opened();
		site.next(answer);
		expect(await send()).toMatchObject(outcome);
		expect(site.kept.size).toBe(0);
		expect(await send()).toMatchObject({ kind: 'sent' });
	});

	it('is not followed where it redirects to: what is signed goes there or nowhere', async () => {
		const { site, send } = await opened();
		const elsewhere = await receiver();
		closing.push(elsewhere.server.close);
		for (const status of [301, 302, 303, 307, 308]) {
			site.next({ status, headers: { location: elsewhere.url } });
			expect(await send()).toEqual({ kind: 'permission-lost', code: 'webhook-redirects' });
		}
		expect(elsewhere.server.seen).toEqual([]);
	});

	it('does not answer: it is given up after its time, and may have it', async () => {
		const { site, send } = await opened({}, { limits: { totalMs: 100 } });
		site.next('hang', true);
		expect(await send()).toEqual({ kind: 'unknown', code: 'timeout' });
		expect(await send()).toMatchObject({ kind: 'sent' });
		expect(site.kept.size).toBe(1);
	});

	it('takes it, and then talks without end: nobody listens', async () => {
		const { site, send } = await opened({}, { limits: { maxBytes: 1_000 } });
		let cutOff = () => {};
		const over = new Promise<void>((resolve) => {
			cutOff = resolve;
		});
		site.next((response) => {
			response.writeHead(200, { 'content-encoding': 'gzip' });
			const more = () => response.write(Buffer.alloc(100_000), () => response.destroyed || setImmediate(more));
			response.on('close', cutOff);
			more();
		}, true);
		expect(await send()).toMatchObject({ kind: 'sent' });
		await over;
	});

	it('says that it is gone: nobody asks again, until Milepost is started anew', async () => {
		const { site, chat, send } = await opened();
		site.next({ status: 410 });
		expect(await send()).toEqual({ kind: 'destination-lost', code: 'webhook-gone' });
		expect(await chat.check(destination())).toBe('lost');
		expect(site.server.seen).toHaveLength(1);
		const { chat: anew, close } = webhooksTo(site.url);
		closing.push(close);
		expect(await anew.check(destination())).toEqual([]);
	});

	it('is asked whether it is back by a signed question that is no post', async () => {
		const { site, chat } = await opened();
		site.always({ status: 500 });
		expect(await chat.check(destination())).toEqual([{ permission: '500' }]);
		site.always(null);
		expect(await chat.check(destination())).toEqual([]);
		expect(site.server.seen.map(({ body }) => JSON.parse(body).type)).toEqual(['ping', 'ping']);
		expect(site.kept.size).toBe(0);
	});
});

describe('an address into the private network', () => {
	it.each([
		'http://127.0.0.1:1/hook',
		'https://127.0.0.1:1/hook',
		'https://[::1]/hook',
		'https://2130706433/hook',
		'https://169.254.169.254/latest/meta-data',
		'https://localhost/hook',
		'https://metadata.internal/',
		'https://10.0.0.1/',
	])('%s is refused', async (url) => {
		const { chat, close } = webhooksTo(url, { isPrivate: false });
		closing.push(close);
		const outcome = await chat.send(destination(), post);
		expect(outcome).toEqual({ kind: 'permission-lost', code: 'webhook-private' });
	});

	it('is refused where a name leads to it, whatever it led to before', async () => {
		const server = await serve(() => ({ status: 204 }));
		closing.push(server.close);
		const lookup = ((_host: string, _options: object, callback: (...answer: unknown[]) => void) =>
			callback(null, [{ address: '127.0.0.1', family: 4 }])) as never;
		const { port } = new URL(server.base);
		const { chat, close } = webhooksTo(`https://site.example:${port}/hook`, { isPrivate: false }, { lookup });
		closing.push(close);
		expect(await chat.send(destination(), post)).toMatchObject({ kind: 'permission-lost', code: 'webhook-private' });
		expect(await chat.check(destination())).toEqual([{ permission: 'webhook-private' }]);
		expect(server.seen).toEqual([]);
	});

	it('is reached where whoever runs Milepost allows this one', async () => {
		const { send } = await opened({ isPrivate: true });
		expect(await send()).toMatchObject({ kind: 'sent' });
	});
});
