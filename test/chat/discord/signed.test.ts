import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandData, interactionJson, signedRequest } from '../../fakes/discord/push.js';
import { openTalk, type Talk } from './ways.js';

let talk: Talk;
beforeEach(async () => {
	talk = await openTalk('signed requests');
});
afterEach(() => talk.close());

const minute = 60_000;

function body(): string {
	const deed = { type: 2, by: talk.member, in: talk.channel, data: commandData('petition status', {}) } as const;
	const interaction = talk.fake.interactions.open(2, talk.member, talk.channel, null);
	return JSON.stringify(interactionJson(talk.fake, interaction, deed));
}

async function answer(request: Request): Promise<number> {
	return (await talk.running.handle(request)).status;
}

function changed(request: Request, headers: Readonly<Record<string, string>>, text: string): Request {
	return new Request(request, { headers: { ...Object.fromEntries(request.headers), ...headers }, body: text });
}

describe('a signed request', () => {
	it('that is a ping is answered', async () => {
		const ping = JSON.stringify({
			id: talk.fake.world.newId(),
			application_id: talk.fake.world.botId,
			type: 1,
			token: 't',
		});
		const response = await talk.running.handle(signedRequest(talk.fake, ping));
		expect(await response.json()).toEqual({ type: 1 });
	});

	it.each([
		['a letter of the body changed', (text: string) => ({ text: text.replace('status', 'record') })],
		['another timestamp', () => ({ 'x-signature-timestamp': '1767225601' })],
		['no timestamp', () => ({ 'x-signature-timestamp': '' })],
		['a timestamp that is none', () => ({ 'x-signature-timestamp': '1e9' })],
		['no signature', () => ({ 'x-signature-ed25519': '' })],
		['a signature that is none', () => ({ 'x-signature-ed25519': 'zz'.repeat(64) })],
		['somebody else’s signature', () => ({ 'x-signature-ed25519': createHash('sha512').update('x').digest('hex') })],
	])('is refused with %s', async (_, change) => {
		const text = body();
		const { text: other = text, ...headers } = change(text) as { text?: string } & Record<string, string>;
		expect(await answer(changed(signedRequest(talk.fake, text), headers, other))).toBe(401);
		expect(talk.router.calls).toEqual([]);
	});

	it.each([
		['long ago', -6 * minute, 401],
		['from the future', 6 * minute, 401],
		['a little ago', -4 * minute, 200],
		['by a clock a little ahead', 4 * minute, 200],
	])('signed %s', async (_, apart, status) => {
		expect(await answer(signedRequest(talk.fake, body(), talk.clock.now() + apart))).toBe(status);
	});

	it('is taken once: a replay is refused as long as its timestamp is fresh', async () => {
		const text = body();
		expect(await answer(signedRequest(talk.fake, text))).toBe(200);
		const at = talk.clock.now();
		talk.clock.move(4 * minute);
		expect(await answer(signedRequest(talk.fake, text, at))).toBe(401);
		expect(talk.router.calls).toHaveLength(1);
	});

	it('is not taken when it is too large to be one', async () => {
		expect(await answer(signedRequest(talk.fake, 'x'.repeat(300_000)))).toBe(413);
	});

	it.each(['', 'not JSON', '{', '\u0000'])('is not taken when its body is %j', async (text) => {
		expect(await answer(signedRequest(talk.fake, text))).toBe(400);
	});

	it.each(['null', '[]', '"text"', '{}', '{"type":2}', '{"id":"1","token":"t","type":2}'])(
		'is not taken when its body is no interaction: %s',
		async (text) => {
			expect(await answer(signedRequest(talk.fake, text))).toBe(400);
			expect(talk.heard.warnings).toHaveLength(1);
		},
	);

	it('is not there where the gateway is the way in', async () => {
		expect((await talk.discord.handle(signedRequest(talk.fake, body()))).status).toBe(404);
	});

	it('is not taken before the start and after the stop', async () => {
		const early = talk.reborn({ publicKey: talk.fake.state.publicKey });
		expect((await early.handle(signedRequest(talk.fake, body()))).status).toBe(503);
		await talk.running.stop();
		expect(await answer(signedRequest(talk.fake, body()))).toBe(503);
	});

	it('needs no gateway: any number of copies can stand behind one address', () => {
		expect(talk.fake.gateway.identifies).toBe(0);
	});
});
