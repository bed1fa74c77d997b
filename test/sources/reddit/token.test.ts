import { afterEach, describe, expect, it } from 'vitest';
import type { Http } from '../../../src/ports/source.js';
import { createHttp } from '../../../src/sources/http.js';
import { readPetition } from '../../../src/sources/read.js';
import { reddit } from '../../../src/sources/reddit/index.js';
import { scrub } from '../../../src/sources/scrub.js';
import { recordedAnswer, targetOf } from '../../contract/source-cases.js';
import { type Answer, type FakeServer, serve } from '../../fakes/http-server.js';

const open: (FakeServer | Http)[] = [];
afterEach(async () => {
	await Promise.all(open.splice(0).map((each) => each.close()));
});

const info = recordedAnswer('reddit', 'constructed-info.json');
const hour = 3_600_000;

/** Reddit as it answers an application: each token is another one, and only the newest is taken. */
async function platform(key = 'an-id:a-secret') {
	const says = { token: null as Answer | null, info: null as Answer | null, lasts: 86_400 };
	let given = 0;
	const server = await serve(({ path, headers, body }): Answer => {
		if (path === '/api/v1/access_token') {
			if (says.token !== null) return says.token;
			const right = headers['authorization'] === `Basic ${Buffer.from('an-id:a-secret').toString('base64')}`;
			if (!right || body !== 'grant_type=client_credentials')
				return { status: 401, body: `bad ${headers['authorization']}` };
			return JSON.stringify({ access_token: `token-${++given}`, token_type: 'bearer', expires_in: says.lasts });
		}
		if (says.info !== null) return says.info;
		return headers['authorization'] === `Bearer token-${given}` ? info : { status: 401 };
	});
	const http = createHttp({ userAgent: 'Milepost/test' });
	open.push(server, http);
	let now = Date.UTC(2026, 10, 21);
	const read = (later = 0) => {
		now += later;
		const settings = { baseUrl: server.base, enabled: true, ...(key === '' ? {} : { key }) };
		return readPetition(reddit, targetOf('reddit', '188myt8'), { http, settings, now });
	};
	const asked = () => server.seen.map(({ path }) => (path.includes('access_token') ? 'token' : 'thread'));
	return { read, says, asked };
}

describe('a thread of Reddit', () => {
	it('is read with one token as long as that lives, and then with another', async () => {
		const { read, asked } = await platform();
		expect(await read()).toMatchObject({ kind: 'fresh', snapshot: { count: 31, unit: { many: 'comments' } } });
		await read(hour);
		expect(asked()).toEqual(['token', 'thread', 'thread']);
		await read(23 * hour);
		expect(asked()).toEqual(['token', 'thread', 'thread', 'token', 'thread']);
	});

	it('whose token was taken back is refused once, and read with a new one the next time', async () => {
		const { read, says, asked } = await platform();
		await read();
		says.info = { status: 401 };
		expect(await read(hour)).toMatchObject({ kind: 'refused', status: 401 });
		says.info = null;
		expect(await read(hour)).toMatchObject({ kind: 'fresh' });
		expect(asked()).toEqual(['token', 'thread', 'thread', 'token', 'thread']);
	});

	it.each([
		['no key', '', {}, { kind: 'refused', status: 401 }],
		['a wrong key', 'an-id:another', {}, { kind: 'refused', status: 401 }],
		['a token that never comes', 'an-id:a-secret', { token: { status: 503 } }, { kind: 'unreachable' }],
		[
			'too many tokens',
			'an-id:a-secret',
			{ token: { status: 429, headers: { 'retry-after': '60' } } },
			{ kind: 'refused', retryAfterMs: 60_000 },
		],
		[
			'a token of another shape',
			'an-id:a-secret',
			{ token: '{"error":"invalid an-id:a-secret"}' },
			{ kind: 'shape-changed' },
		],
		[
			'too many readings',
			'an-id:a-secret',
			{ info: { status: 429, headers: { 'retry-after': '60' } } },
			{ kind: 'refused', retryAfterMs: 60_000 },
		],
		['another thread', 'an-id:a-secret', { info: info.replace('188myt8', '188myt9') }, { kind: 'shape-changed' }],
	] as const)('%s: no number, and no key in what is said', async (_, key, lies, expected) => {
		const { read, says } = await platform(key);
		Object.assign(says, lies);
		const outcome = await read();
		expect(outcome).toMatchObject(expected);
		for (const secret of ['a-secret', Buffer.from('an-id:a-secret').toString('base64')]) {
			expect(JSON.stringify(outcome)).not.toContain(secret);
		}
	});

	it('keeps nothing that anybody wrote, nor who: neither read nor recorded', async () => {
		const { read, says } = await platform();
		says.info = info.replaceAll('[redacted]', 'Somebody said');
		expect(JSON.stringify(await read())).not.toContain('Somebody');
		expect(scrub('{"access_token":"token-1","expires_in":5}')).not.toContain('token-1');
	});
});
