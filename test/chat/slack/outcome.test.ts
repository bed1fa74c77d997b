import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { byError, outcomeOf } from '../../../src/chat/slack/outcome.js';
import type { Refused } from '../../fakes/faults.js';
import { type Bot, openBot, outgoing } from './bot.js';

let bot: Bot;
beforeEach(async () => {
	bot = await openBot();
});
afterEach(() => bot.close());

const send = () => bot.slack.send(bot.to(bot.channel), outgoing('post'));
const refuse = (answer: Refused) => bot.fake.inject({ kind: 'refuse', on: /chat\.postMessage/, answer });
const refusal = (error: string): Refused => ({ status: 200, body: { ok: false, error } });

/** The outcome of every error string, written down a second time: a slip of the table is a slip of two. */
const rows: readonly (readonly [string, object])[] = [
	['channel_not_found', { kind: 'destination-lost' }],
	['channel_type_not_supported', { kind: 'destination-lost' }],
	['is_archived', { kind: 'permission-lost' }],
	['not_in_channel', { kind: 'permission-lost' }],
	['restricted_action', { kind: 'permission-lost' }],
	['restricted_action_read_only_channel', { kind: 'permission-lost' }],
	['restricted_action_thread_only_channel', { kind: 'permission-lost' }],
	['restricted_action_non_threadable_channel', { kind: 'permission-lost' }],
	['cannot_reply_to_message', { kind: 'permission-lost' }],
	['thread_not_found', { kind: 'permission-lost' }],
	['messages_tab_disabled', { kind: 'permission-lost' }],
	['missing_scope', { kind: 'permission-lost' }],
	['no_permission', { kind: 'permission-lost' }],
	['access_denied', { kind: 'permission-lost' }],
	['ekm_access_denied', { kind: 'permission-lost' }],
	['team_access_not_granted', { kind: 'permission-lost' }],
	['msg_too_long', { kind: 'payload-refused' }],
	['msg_blocks_too_long', { kind: 'payload-refused' }],
	['no_text', { kind: 'payload-refused' }],
	['invalid_blocks', { kind: 'payload-refused' }],
	['invalid_blocks_format', { kind: 'payload-refused' }],
	['invalid_arguments', { kind: 'payload-refused' }],
	['invalid_metadata_format', { kind: 'payload-refused' }],
	['invalid_metadata_schema', { kind: 'payload-refused' }],
	['metadata_too_large', { kind: 'payload-refused' }],
	['metadata_must_be_sent_from_app', { kind: 'payload-refused' }],
	['not_authed', { kind: 'credentials-refused' }],
	['invalid_auth', { kind: 'credentials-refused' }],
	['account_inactive', { kind: 'credentials-refused' }],
	['token_revoked', { kind: 'credentials-refused' }],
	['token_expired', { kind: 'credentials-refused' }],
	['not_allowed_token_type', { kind: 'credentials-refused' }],
	['ratelimited', { kind: 'retry-after', ms: 5_000 }],
	['rate_limited', { kind: 'retry-after', ms: 5_000 }],
	['message_limit_exceeded', { kind: 'retry-after', ms: 60_000 }],
	['request_timeout', { kind: 'retry-after', ms: 5_000 }],
	['team_added_to_org', { kind: 'retry-after', ms: 60_000 }],
	['org_login_required', { kind: 'retry-after', ms: 60_000 }],
	['fatal_error', { kind: 'unknown' }],
	['internal_error', { kind: 'unknown' }],
	['service_unavailable', { kind: 'unknown' }],
];

const statuses: readonly (readonly [number, object])[] = [
	[302, { kind: 'retry-after', ms: 60_000, code: '302' }],
	[400, { kind: 'retry-after', ms: 60_000, code: '400' }],
	[403, { kind: 'retry-after', ms: 60_000, code: '403' }],
	[404, { kind: 'retry-after', ms: 60_000, code: '404' }],
	[408, { kind: 'unknown', code: '408' }],
	[500, { kind: 'unknown', code: '500' }],
	[502, { kind: 'unknown', code: '502' }],
	[503, { kind: 'unknown', code: '503' }],
	[504, { kind: 'unknown', code: '504' }],
];

describe('every refusal has its outcome', () => {
	it.each(rows)('%s', async (error, expected) => {
		refuse(refusal(error));
		expect(await send()).toEqual({ code: error, ...expected });
		expect(bot.channel.messages).toEqual([]);
	});

	it('has a test for every row of its table', () => {
		expect(Object.keys(byError).toSorted()).toEqual(rows.map(([error]) => error).toSorted());
	});

	it('takes a refusal nobody has heard of for one of what was sent', async () => {
		refuse(refusal('something_new'));
		expect(await send()).toEqual({ kind: 'payload-refused', code: 'something_new' });
	});

	it.each(statuses)('HTTP %i', async (status, expected) => {
		refuse({ status, body: '<html>not Slack</html>' });
		expect(await send()).toEqual(expected);
		expect(bot.fake.served).toEqual([]);
	});
});

describe('rate limits', () => {
	it('are waited out as long as Slack says', async () => {
		refuse({ status: 429, body: { ok: false, error: 'ratelimited' }, headers: { 'Retry-After': '30' } });
		expect(await send()).toEqual({ kind: 'retry-after', ms: 30_000, code: 'ratelimited' });
	});

	it.each([{}, { 'Retry-After': 'soon' }])(
		'are waited out for a while where Slack does not say: %o',
		async (headers) => {
			refuse({ status: 429, body: 'slow down', headers });
			expect(await send()).toEqual({ kind: 'retry-after', ms: 5_000, code: 'ratelimited' });
		},
	);

	it('of one channel hold up no other', async () => {
		const other = bot.fake.world.addChannel(bot.team, 'other');
		refuse({ status: 429, body: '', headers: { 'Retry-After': '30' } });
		const [first, second] = await Promise.all([send(), bot.slack.send(bot.to(other), outgoing('post'))]);
		expect([first.kind, second.kind]).toEqual(['retry-after', 'sent']);
	});
});

describe('the network', () => {
	it.each([
		['the connection breaks before', 'drop-before', 'ECONNRESET', 0],
		['the connection breaks after', 'drop-after', 'ECONNRESET', 1],
		['the server fails before', '500', '500', 0],
		['the server fails after', '500-after', '500', 1],
		['half of the answer arrives', 'truncate', 'ECONNRESET', 1],
		['no answer comes', 'hang', 'timeout', 0],
	] as const)('%s: nobody knows whether it arrived', async (_, kind, code, arrived) => {
		bot.fake.inject({ kind, on: /chat\.postMessage/ });
		expect(await send()).toEqual({ kind: 'unknown', code });
		expect(bot.channel.messages).toHaveLength(arrived);
		// One try only: what to do in doubt is the outbox's to decide.
		expect(bot.fake.served.length).toBeLessThanOrEqual(1);
	});

	it('knows that nothing left where no connection was made', async () => {
		const nobody = bot.reborn({ apiUrl: 'http://127.0.0.1:9/api/' });
		expect(await nobody.send(bot.to(bot.channel), outgoing('post'))).toEqual({
			kind: 'retry-after',
			ms: 5_000,
			code: 'ECONNREFUSED',
		});
	});

	it.each([{ hello: 'there' }, { ok: true }, { ok: true, ts: 7 }, 'not JSON', ''])(
		'does not take an answer for a message that is none: %o',
		async (body) => {
			refuse({ status: 200, body });
			expect(await send()).toEqual({ kind: 'unknown', code: 'shape' });
		},
	);

	it('does not hide a bug behind an outcome', () => {
		expect(() => outcomeOf(new TypeError('undefined is not a function'))).toThrow(TypeError);
	});
});

describe('credentials', () => {
	it('of the only workspace are told once, however often they are refused', async () => {
		bot.team.token = 'xoxb-another';
		expect(await send()).toEqual({ kind: 'credentials-refused', code: 'invalid_auth' });
		expect(await send()).toEqual({ kind: 'credentials-refused', code: 'invalid_auth' });
		expect(bot.heard.refused).toEqual(['invalid_auth']);
	});
});
