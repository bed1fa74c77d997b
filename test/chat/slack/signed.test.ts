import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bodyOf, commandPayload, signedRequest } from '../../fakes/slack/push.js';
import { until } from './bot.js';
import { openTalk, type Talk } from './ways.js';

let talk: Talk;
beforeEach(async () => {
	talk = await openTalk('signed requests');
});
afterEach(() => talk.close());

function commandBody(text = 'status avery'): readonly [string, string] {
	return bodyOf('slash_commands', commandPayload(talk.fake.deeds.open(talk.member, talk.channel), '/petition', text));
}

const minutes = 60_000;

describe('a signed request', () => {
	it.each<
		readonly [
			string,
			{ readonly minutes?: number; readonly secret?: string; readonly headers?: Record<string, string> },
		]
	>([
		['a forged signature', { secret: 'another' }],
		['no secret at all', { secret: '' }],
		['an old timestamp', { minutes: -5.1 }],
		['a timestamp of the future', { minutes: 5.1 }],
		['an hour of the future', { minutes: 60 }],
		['a signature that is none', { headers: { 'X-Slack-Signature': 'v0=zz' } }],
		['another version', { headers: { 'X-Slack-Signature': `v1=${'0'.repeat(64)}` } }],
		['a timestamp that is none', { headers: { 'X-Slack-Request-Timestamp': '1e9' } }],
		['a signature too short', { headers: { 'X-Slack-Signature': 'v0=00' } }],
	])('is refused with %s', async (_, { minutes: off = 0, ...change }) => {
		const at = talk.clock.now() + off * minutes;
		const response = await talk.running.handle(signedRequest(talk.fake, ...commandBody(), { at, ...change }));
		expect(response.status).toBe(401);
		expect(talk.router.calls).toEqual([]);
	});

	it.each([-4.9, 4.9])('is taken %d minutes off', async (off) => {
		const at = talk.clock.now() + off * minutes;
		expect((await talk.running.handle(signedRequest(talk.fake, ...commandBody(), { at }))).status).toBe(200);
		await until(() => talk.router.calls.length === 1);
	});

	it('is refused when a single character was changed', async () => {
		const [body, type] = commandBody();
		const good = signedRequest(talk.fake, body, type);
		const changed = new Request(good.url, {
			method: 'POST',
			headers: good.headers,
			body: body.replace('avery', 'Avery'),
		});
		expect((await talk.running.handle(changed)).status).toBe(401);
	});

	it('that is played again is acknowledged, and does nothing', async () => {
		const [body, type] = commandBody();
		for (let i = 0; i < 3; i++) {
			expect((await talk.running.handle(signedRequest(talk.fake, body, type))).status).toBe(200);
		}
		await until(() => talk.router.calls.length > 0);
		await talk.running.stop();
		expect(talk.router.calls).toHaveLength(1);
	});

	it.each([
		['a body too large', 413, `text=${'x'.repeat(1_100_000)}`, 'application/x-www-form-urlencoded'],
		['JSON that is none', 400, '{"type":', 'application/json'],
		['JSON that is no object', 400, '7', 'application/json'],
		['a payload that is none', 400, 'payload=%7B', 'application/x-www-form-urlencoded'],
	])('is refused with %s', async (_, status, body, type) => {
		expect((await talk.running.handle(signedRequest(talk.fake, body, type))).status).toBe(status);
	});

	it('of Slack trying the address is answered', async () => {
		const body = JSON.stringify({ type: 'url_verification', challenge: '3eZbrw1aB', token: 'x' });
		const response = await talk.running.handle(signedRequest(talk.fake, body, 'application/json'));
		expect(await response.json()).toEqual({ challenge: '3eZbrw1aB' });
		expect((await talk.running.handle(signedRequest(talk.fake, 'ssl_check=1&token=x', 'form'))).status).toBe(200);
	});

	it('is not taken before the start, at another address, or by another method', async () => {
		const other = talk.reborn({ entrance: { kind: 'http', signingSecret: talk.fake.state.signingSecret } });
		expect((await other.handle(signedRequest(talk.fake, ...commandBody()))).status).toBe(503);
		for (const [method, path] of [
			['GET', 'events'],
			['POST', 'elsewhere'],
			['GET', 'install'],
			['GET', 'oauth_redirect'],
		]) {
			expect(
				(await talk.running.handle(new Request(`http://milepost.test/slack/${path}`, { method: method ?? '' }))).status,
			).toBe(404);
		}
	});

	it('whatever is in it, throws nothing', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(fc.jsonValue(), fc.string()),
				fc.constantFrom('json', 'form', 'payload'),
				async (value, kind) => {
					const json = JSON.stringify(value);
					const body = kind === 'payload' ? String(new URLSearchParams({ payload: json })) : json;
					const type = kind === 'json' ? 'application/json' : 'application/x-www-form-urlencoded';
					const response = await talk.running.handle(signedRequest(talk.fake, body, type));
					expect([200, 400]).toContain(response.status);
				},
			),
			{ numRuns: 60 },
		);
		expect(talk.router.calls).toEqual([]);
		expect(talk.heard.errors).toEqual([]);
	});
});
