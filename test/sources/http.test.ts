import type { LookupFunction } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Http, HttpRequest } from '../../src/ports/source.js';
import { createHttp, type HttpOptions } from '../../src/sources/http.js';
import { type Answer, type FakeServer, routed, type Seen, serve } from '../fakes/http-server.js';

const open: (FakeServer | Http)[] = [];
afterEach(async () => {
	await Promise.all(open.splice(0).map((each) => each.close()));
});

function client(options: Partial<HttpOptions> = {}): Http {
	const http = createHttp({ userAgent: 'Milepost/test', ...options });
	open.push(http);
	return http;
}

async function server(answer: (request: Seen) => Answer | undefined): Promise<FakeServer> {
	const started = await serve(answer);
	open.push(started);
	return started;
}

/** A request the operator's base allows. */
function under(base: string, path: string, more: Partial<HttpRequest> = {}): HttpRequest {
	return { url: base + path, trustedBase: base, ...more };
}

describe('an answer', () => {
	it('comes with status, address, headers and text, and says who asks', async () => {
		const { base, seen } = await server(() => ({ status: 203, headers: { 'x-a': '1' }, body: 'né' }));
		const result = await client().request(under(base, '/a?b=1', { headers: { accept: 'text/plain' } }));
		expect(result).toMatchObject({ kind: 'answer', status: 203, url: `${base}/a?b=1`, text: 'né' });
		expect(result).toMatchObject({ headers: { 'x-a': '1' } });
		expect(seen[0]).toMatchObject({ path: '/a?b=1', headers: { 'user-agent': 'Milepost/test', accept: 'text/plain' } });
	});

	it('may be packed', async () => {
		const headers = { 'content-encoding': 'gzip' };
		const { base } = await server(() => ({ headers, body: gzipSync('{"a":1}') }));
		expect(await client().request(under(base, '/'))).toMatchObject({ text: '{"a":1}' });
	});

	it('sends a body by POST', async () => {
		const { base, seen } = await server(() => 'ok');
		await client().request(under(base, '/', { method: 'POST', body: '[1]' }));
		expect(seen[0]).toMatchObject({ method: 'POST', body: '[1]' });
	});
});

describe('limits', () => {
	it('cuts a body of 200 MB off early', async () => {
		const piece = Buffer.alloc(1_000_000, 'x');
		let sent = 0;
		const { base } = await server(() => (response) => {
			const more = () => {
				while (sent < 200 && !response.destroyed) {
					sent++;
					if (!response.write(piece)) return;
				}
				response.end();
			};
			response.on('drain', more);
			more();
		});
		const result = await client().request(under(base, '/'));
		expect(result).toMatchObject({ kind: 'failed', code: 'too-large' });
		expect(sent).toBeLessThan(40);
	});

	it('does not unpack a small body into a large one', async () => {
		const bomb = gzipSync(Buffer.alloc(50_000_000));
		expect(bomb.length).toBeLessThan(100_000);
		const { base } = await server(() => ({ headers: { 'content-encoding': 'gzip' }, body: bomb }));
		expect(await client().request(under(base, '/'))).toMatchObject({ kind: 'failed', code: 'too-large' });
	});

	it('waits for an answer no longer than told', async () => {
		const { base } = await server(() => 'hang');
		const result = await client({ limits: { totalMs: 50 } }).request(under(base, '/'));
		expect(result).toMatchObject({ kind: 'failed', code: 'timeout' });
	});

	it('waits for the whole body no longer than told', async () => {
		const { base } = await server(() => (response) => response.writeHead(200).write('{"a":'));
		const result = await client({ limits: { totalMs: 50 } }).request(under(base, '/'));
		expect(result).toMatchObject({ kind: 'failed', code: 'timeout' });
	});

	it.each([
		['headersMs', 'hang' as const],
		['bodyMs', ((response) => response.writeHead(200).write('{')) as Answer],
	])('has a limit of its own: %s', async (limit, answer) => {
		const { base } = await server(() => answer);
		const result = await client({ limits: { [limit]: 50 } }).request(under(base, '/'));
		expect(result).toMatchObject({ kind: 'failed', code: 'timeout' });
	});
});

describe('faults come back as values', () => {
	it.each(['', 'nonsense', 'https://', 'ftp://example.org/', 'http://example.org/', 'https://a:b@example.org/'])(
		'%s is a bad address',
		async (url) => {
			expect(await client().request({ url, trustedBase: null })).toMatchObject({ kind: 'failed', code: 'bad-address' });
		},
	);

	it('a closed port is the network', async () => {
		const { base, close } = await serve(() => '');
		await close();
		expect(await client().request(under(base, '/'))).toMatchObject({ kind: 'failed', code: 'network' });
	});

	it('a connection cut in the middle is the network', async () => {
		const { base } = await server(() => (response) => {
			response.writeHead(200, { 'content-length': '100' }).write('half');
			setImmediate(() => response.destroy());
		});
		expect(await client().request(under(base, '/'))).toMatchObject({ kind: 'failed', code: 'network' });
	});

	it('packed nonsense is the network', async () => {
		const { base } = await server(() => ({ headers: { 'content-encoding': 'gzip' }, body: 'not packed' }));
		expect(await client().request(under(base, '/'))).toMatchObject({ kind: 'failed', code: 'network' });
	});

	it('closing ends what is under way', async () => {
		const { base } = await server(() => 'hang');
		const http = createHttp({ userAgent: 'Milepost/test' });
		const result = http.request(under(base, '/'));
		await http.close();
		expect(await result).toMatchObject({ kind: 'failed', code: 'aborted' });
		expect(await http.request(under(base, '/'))).toMatchObject({ kind: 'failed', code: 'aborted' });
	});
});

describe('private addresses', () => {
	const answering = (...addresses: string[]): LookupFunction => {
		return (_host, options, callback) => {
			const all = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
			if (options.all) callback(null, all);
			else callback(null, addresses[0] ?? '', 4);
		};
	};

	it.each([
		'https://127.0.0.1/',
		'https://2130706433/',
		'https://0x7f.1/',
		'https://[::1]/',
		'https://[::ffff:127.0.0.1]/',
		'https://[64:ff9b::10.0.0.1]/',
		'https://localhost/',
	])('%s is refused before anything is sent', async (url) => {
		const result = await client().request({ url, trustedBase: null });
		expect(result).toMatchObject({ kind: 'failed', code: 'forbidden-address' });
	});

	it.each([[['127.0.0.1']], [['10.0.0.1', '8.8.8.8']], [['8.8.8.8', '::1']], [['fd00::1']]])(
		'a name that leads to %s is refused',
		async (addresses) => {
			const http = client({ lookup: answering(...addresses) });
			const result = await http.request({ url: 'https://petition.example/', trustedBase: null });
			expect(result).toMatchObject({ kind: 'failed', code: 'forbidden-address' });
		},
	);

	it('a name that cannot be found is the network', async () => {
		const lookup: LookupFunction = (_host, _options, callback) => {
			callback(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }), []);
		};
		const result = await client({ lookup }).request({ url: 'https://petition.example/', trustedBase: null });
		expect(result).toMatchObject({ kind: 'failed', code: 'network' });
	});

	it('the look-up is asked, but not by requests under the operator’s base', async () => {
		const { base } = await server(() => 'ok');
		const port = new URL(base).port;
		const local = `http://localhost:${port}`;
		const http = client({ lookup: answering('10.0.0.1') });
		expect(await http.request({ url: `${local}/`, trustedBase: local })).toMatchObject({ kind: 'answer', text: 'ok' });
	});

	it('a connection opened for the base serves no request that is not under it', async () => {
		const { base, seen } = await server(() => 'ok');
		const http = client();
		await http.request(under(base, '/'));
		const result = await http.request({ url: `${base}/`, trustedBase: null });
		expect(result).toMatchObject({ kind: 'failed', code: 'forbidden-address' });
		expect(seen).toHaveLength(1);
	});
});

describe('redirects', () => {
	const to = (location: string, status = 302): Answer => ({ status, headers: { location } });

	it('are followed, and the last address is told', async () => {
		const { base } = await server(routed({ '/a': to('/b', 301), '/b': to('c?d=1', 308), '/c?d=1': 'here' }));
		const result = await client().request(under(base, '/a'));
		expect(result).toMatchObject({ kind: 'answer', url: `${base}/c?d=1`, text: 'here' });
	});

	it('are followed five times', async () => {
		const steps = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`/${n}`, to(`/${n + 1}`)]));
		const { base, seen } = await server(routed({ ...steps, '/6': to('/7'), '/7': 'too far' }));
		expect(await client().request(under(base, '/2'))).toMatchObject({ kind: 'answer', text: 'too far' });
		const before = seen.length;
		expect(await client().request(under(base, '/1'))).toMatchObject({ kind: 'failed', code: 'too-many-redirects' });
		expect(seen.length - before).toBe(6);
	});

	it.each([
		'http://127.0.0.1:9/private',
		'https://127.0.0.1/private',
		'https://[::1]/private',
		'https://0x7f.1/private',
		'//localhost/private',
	])('to %s are refused', async (location) => {
		const { base } = await server(routed({ '/mirror/a': to(location), '/private': 'secret' }));
		const result = await client().request({ url: `${base}/mirror/a`, trustedBase: `${base}/mirror` });
		expect(result).toMatchObject({ kind: 'failed', code: 'forbidden-address' });
	});

	it('out of the base, on the same private host, are refused', async () => {
		const { base, seen } = await server(routed({ '/mirror/a': to('/admin'), '/admin': 'secret' }));
		const result = await client().request({ url: `${base}/mirror/a`, trustedBase: `${base}/mirror` });
		expect(result).toMatchObject({ kind: 'failed', code: 'forbidden-address' });
		expect(seen).toHaveLength(1);
	});

	it.each(['https://[', 'http://example.org/', 'ftp://example.org/'])('to %s are a bad address', async (location) => {
		const { base } = await server(routed({ '/a': to(location) }));
		expect(await client().request(under(base, '/a'))).toMatchObject({ kind: 'failed', code: 'bad-address' });
	});

	it('of a POST are handed back', async () => {
		const { base, seen } = await server(routed({ '/a': to('/b') }));
		const result = await client().request(under(base, '/a', { method: 'POST', body: 'x' }));
		expect(result).toMatchObject({ kind: 'answer', status: 302 });
		expect(seen).toHaveLength(1);
	});
});

describe('cache validators', () => {
	const tagged = (request: Seen): Answer =>
		request.headers['if-none-match'] === '"1"' ? { status: 304 } : { headers: { etag: '"1"' }, body: 'full' };

	it('are kept and sent: a page that did not change is not sent again', async () => {
		const { base } = await server(tagged);
		const http = client();
		expect(await http.request(under(base, '/'))).toMatchObject({ kind: 'answer' });
		expect(await http.request(under(base, '/'))).toEqual({ kind: 'not-modified', url: `${base}/` });
		expect(await http.request(under(base, '/', { conditional: false }))).toMatchObject({ text: 'full' });
		expect(await http.request(under(base, '/other'))).toMatchObject({ text: 'full' });
	});

	it('may be a date', async () => {
		const modified = 'Tue, 29 Jul 2025 13:26:00 GMT';
		const { base, seen } = await server(() => ({ headers: { 'last-modified': modified }, body: 'x' }));
		const http = client();
		await http.request(under(base, '/'));
		await http.request(under(base, '/'));
		expect(seen[1]?.headers['if-modified-since']).toBe(modified);
	});

	it('are not sent to an address that a redirect leads to since', async () => {
		const moved = { now: false };
		const { base } = await server((request) => {
			if (request.path === '/a' && moved.now) return { status: 302, headers: { location: '/home' } };
			return tagged(request);
		});
		const http = client();
		await http.request(under(base, '/home'));
		await http.request(under(base, '/a'));
		moved.now = true;
		expect(await http.request(under(base, '/a'))).toMatchObject({ kind: 'answer', url: `${base}/home`, text: 'full' });
	});

	it('are kept for a bounded number of addresses', async () => {
		const { base } = await server(tagged);
		const http = client({ limits: { validators: 2 } });
		for (const path of ['/1', '/2', '/3']) await http.request(under(base, path));
		expect(await http.request(under(base, '/3'))).toMatchObject({ kind: 'not-modified' });
		expect(await http.request(under(base, '/1'))).toMatchObject({ kind: 'answer' });
	});

	it('are forgotten when the page goes', async () => {
		const gone = { now: false };
		const { base, seen } = await server((request) => (gone.now ? { status: 500 } : tagged(request)));
		const http = client();
		await http.request(under(base, '/'));
		gone.now = true;
		await http.request(under(base, '/'));
		gone.now = false;
		expect(await http.request(under(base, '/'))).toMatchObject({ kind: 'answer' });
		expect(seen[2]?.headers['if-none-match']).toBeUndefined();
	});
});
