import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { byCode, byStatus, outcomeOf } from '../../../src/chat/discord/outcome.js';
import type { Refused } from '../../fakes/faults.js';
import { type Bot, openBot, outgoing } from './bot.js';

let bot: Bot;
beforeEach(async () => {
	bot = await openBot();
});
afterEach(() => bot.close());

const send = () => bot.discord.send(bot.to(bot.channel), outgoing('post'));
const refuse = (answer: Refused) => bot.fake.inject({ kind: 'refuse', on: /POST .*messages/, answer });
const json = (status: number, code: number): Refused => ({ status, body: { message: 'no', code } });

/** The outcome of every JSON code, written down a second time: a slip of the table is a slip of two. */
const codes: readonly (readonly [string, number, number, object])[] = [
	['unknown channel', 404, 10003, { kind: 'destination-lost', code: '10003' }],
	['unknown guild', 404, 10004, { kind: 'destination-lost', code: '10004' }],
	['slow mode', 429, 20016, { kind: 'retry-after' }],
	['the channel is written to too much', 429, 20028, { kind: 'retry-after' }],
	['sending is switched off for now', 400, 40004, { kind: 'retry-after', ms: 5_000, code: '40004' }],
	['missing access', 403, 50001, { kind: 'permission-lost', code: '50001' }],
	['missing permissions', 403, 50013, { kind: 'permission-lost', code: '50013' }],
	['no reading of the history', 400, 160002, { kind: 'permission-lost', code: '160002' }],
	['archived thread', 400, 50083, { kind: 'permission-lost', code: '50083' }],
	['locked thread', 400, 160005, { kind: 'permission-lost', code: '160005' }],
	['forum that wants tags', 400, 40067, { kind: 'permission-lost', code: '40067' }],
	['not a text channel', 400, 50008, { kind: 'destination-lost', code: '50008' }],
	['wrong kind of channel', 400, 50024, { kind: 'destination-lost', code: '50024' }],
	['empty message', 400, 50006, { kind: 'payload-refused', code: '50006' }],
	['invalid form body', 400, 50035, { kind: 'payload-refused', code: '50035' }],
	['invalid JSON', 400, 50109, { kind: 'payload-refused', code: '50109' }],
	['blocked by the server', 403, 200000, { kind: 'payload-refused', code: '200000' }],
	['title blocked by the server', 403, 200001, { kind: 'payload-refused', code: '200001' }],
	['harmful link', 400, 240000, { kind: 'payload-refused', code: '240000' }],
	['too many of something', 400, 30_013, { kind: 'payload-refused', code: '30013' }],
	['too many of something, forbidden', 403, 30_046, { kind: 'payload-refused', code: '30046' }],
];

const statuses: readonly (readonly [number, object])[] = [
	[400, { kind: 'payload-refused', code: '400' }],
	[401, { kind: 'credentials-refused', code: '401' }],
	[403, { kind: 'permission-lost', code: '403' }],
	[404, { kind: 'destination-lost', code: '404' }],
	[408, { kind: 'unknown', code: '408' }],
	[413, { kind: 'payload-refused', code: '413' }],
	[500, { kind: 'unknown', code: '500' }],
	[502, { kind: 'unknown', code: '502' }],
	[503, { kind: 'unknown', code: '503' }],
	[504, { kind: 'unknown', code: '504' }],
];

describe('every refusal has its outcome', () => {
	it.each(codes)('%s', async (_, status, code, expected) => {
		refuse(json(status, code));
		expect(await send()).toMatchObject(expected);
		expect(bot.channel.messages).toEqual([]);
	});

	it.each(statuses)('HTTP %i without a code of its own', async (status, expected) => {
		refuse(json(status, 0));
		expect(await send()).toEqual(expected);
	});

	it('has a test for every row of its tables', () => {
		expect(Object.keys(byCode).map(Number).toSorted()).toEqual(
			codes
				.map(([, , code]) => code)
				.filter((code) => Math.floor(code / 1_000) !== 30)
				.toSorted(),
		);
		const tested = new Set([...statuses.map(([status]) => status), 429]);
		expect(Object.keys(byStatus).filter((status) => !tested.has(Number(status)))).toEqual([]);
	});

	it('takes a page of something in between for no answer of Discord', async () => {
		refuse({ status: 403, body: '<html>blocked</html>' });
		expect(await send()).toEqual({ kind: 'retry-after', ms: 60_000, code: '403' });
	});
});

describe('rate limits', () => {
	it.each([
		['user', { 'X-RateLimit-Scope': 'user' }, '429 user'],
		['shared', { 'X-RateLimit-Scope': 'shared' }, '429 shared'],
		['global', { 'X-RateLimit-Scope': 'global', 'X-RateLimit-Global': 'true' }, '429 global'],
	])('are waited out as long as Discord says: scope %s', async (scope, headers, code) => {
		refuse({
			status: 429,
			body: { message: 'slow down', retry_after: 2.5, global: scope === 'global' },
			headers: { ...headers, 'Retry-After': '2.5', 'X-RateLimit-Reset-After': '2.5', 'X-RateLimit-Remaining': '0' },
		});
		const outcome = await send();
		expect(outcome).toMatchObject({ kind: 'retry-after', code });
		// discord.js adds 50 ms here and there, and a little of the real time may have passed.
		expect(outcome.kind === 'retry-after' && outcome.ms).toBeGreaterThan(2_300);
		expect(outcome.kind === 'retry-after' && outcome.ms).toBeLessThanOrEqual(2_600);
	});

	it('are kept without asking: the sixth message of five seconds is not sent', async () => {
		for (let i = 0; i < 5; i++) {
			expect(await bot.discord.send(bot.to(bot.channel), outgoing(`post-${i}`))).toMatchObject({ kind: 'sent' });
		}
		expect(await send()).toMatchObject({ kind: 'retry-after', code: '429 user' });
		expect(bot.fake.limits.refused).toEqual({ user: 0, global: 0, shared: 0 });
	});
});

describe('the network', () => {
	it.each([
		['the connection breaks before', 'drop-before', { kind: 'unknown', code: 'ECONNRESET' }, 0],
		['the connection breaks after', 'drop-after', { kind: 'unknown', code: 'ECONNRESET' }, 1],
		['the server fails before', '500', { kind: 'unknown', code: '500' }, 0],
		['the server fails after', '500-after', { kind: 'unknown', code: '500' }, 1],
		['half of the answer arrives', 'truncate', { kind: 'unknown', code: 'ECONNRESET' }, 1],
		['no answer comes', 'hang', { kind: 'unknown', code: 'timeout' }, 0],
	] as const)('%s: nobody knows whether it arrived', async (_, kind, expected, arrived) => {
		bot.fake.inject({ kind, on: /POST .*messages/ });
		expect(await send()).toEqual(expected);
		expect(bot.channel.messages).toHaveLength(arrived);
		// One try only: what to do in doubt is the outbox's to decide.
		expect(bot.fake.served.length).toBeLessThanOrEqual(1);
	});

	it('knows that nothing left where no connection was made', async () => {
		const nobody = bot.reborn({ apiUrl: 'http://127.0.0.1:9/api' });
		expect(await nobody.send(bot.to(bot.channel), outgoing('post'))).toEqual({
			kind: 'retry-after',
			ms: 5_000,
			code: 'ECONNREFUSED',
		});
	});

	it('does not take an answer for a message that is none', async () => {
		refuse({ status: 200, body: { hello: 'there' } });
		expect(await send()).toEqual({ kind: 'unknown', code: 'shape' });
	});

	it('does not hide a bug behind an outcome', () => {
		expect(() => outcomeOf(new TypeError('undefined is not a function'))).toThrow(TypeError);
	});
});

describe('credentials', () => {
	it('are told once, however often they are refused', async () => {
		bot.fake.state.token = 'another';
		expect(await send()).toEqual({ kind: 'credentials-refused', code: '401' });
		expect(await send()).toEqual({ kind: 'credentials-refused', code: '401' });
		expect(bot.heard.refused).toEqual(['401']);
	});

	it('counts what leads to a ban', async () => {
		bot.fake.inject({ kind: 'refuse', on: /messages/, times: 100, answer: json(403, 50001) });
		for (let i = 0; i < 100; i++) await send();
		expect(bot.heard.invalid).toHaveLength(1);
		expect((bot.heard.invalid[0] ?? 0) % 100).toBe(0);
	});
});
