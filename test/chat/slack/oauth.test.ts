import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Slack } from '../../../src/chat/slack/create.js';
import { decrypt, encrypt } from '../../../src/chat/slack/token-encryption.js';
import { allScopes, type Bot, openBot, outgoing } from './bot.js';

let bot: Bot;
let slack: Slack;
beforeEach(async () => {
	bot = await openBot();
	bot.team.token = null;
	const { signingSecret } = bot.fake.state;
	slack = bot.reborn({ access: bot.many, entrance: { kind: 'http', signingSecret } });
	await slack.start(bot.router);
});
afterEach(() => bot.close());

const get = (path: string, cookie = '') =>
	slack.handle(new Request(`https://milepost.test${path}`, { headers: { cookie } }));

/** Somebody goes to Slack's page: what comes back from there is the test's to say. */
async function begin() {
	const response = await get('/slack/install');
	const url = new URL(response.headers.get('location') ?? '');
	const cookie = response.headers.get('set-cookie') ?? '';
	const code = `code-${bot.fake.state.codes.size}`;
	bot.fake.state.codes.set(code, { team: bot.team, scopes: allScopes, redirectUri: bot.many.redirectUri });
	return { response, url, state: url.searchParams.get('state') ?? '', cookie, kept: cookie.split(';')[0] ?? '', code };
}

const finish = (state: string, kept: string, rest: string) => get(`/slack/oauth_redirect?state=${state}&${rest}`, kept);

describe('a workspace whose token is revoked', () => {
	it('is missing, and no trouble of the others: nothing is said of the whole chat', async () => {
		const { state, kept, code } = await begin();
		await finish(state, kept, `code=${code}`);
		for (const error of ['token_revoked', 'account_inactive', 'invalid_auth']) {
			bot.heard.absent.length = 0;
			bot.fake.inject({ kind: 'refuse', on: /chat\.postMessage/, answer: { status: 200, body: { ok: false, error } } });
			const outcome = await slack.send(bot.to(bot.channel), outgoing('post'));
			expect(outcome).toEqual({ kind: 'permission-lost', code: error });
			expect(bot.heard.absent).toEqual([bot.team.id]);
		}
		expect(bot.heard.refused).toEqual([]);
	});
});

describe('adding the bot to a workspace', () => {
	it('asks for exactly the scopes it uses, and comes back here', async () => {
		const { response, url, cookie } = await begin();
		expect(response.status).toBe(302);
		expect(Object.fromEntries(url.searchParams)).toMatchObject({
			client_id: bot.fake.state.clientId,
			scope: allScopes.join(','),
			redirect_uri: bot.many.redirectUri,
		});
		expect(cookie).toMatch(/HttpOnly; SameSite=Lax; Secure$/);
	});

	it('keeps the token sealed, posts with it, and looks at what was suspended', async () => {
		const { state, kept, code } = await begin();
		const page = await finish(state, kept, `code=${code}`);
		expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Wisconsin')]);
		const sealed = bot.kept.get(bot.team.id) ?? '';
		expect(sealed).toMatch(/^v1\.[\w-]+$/);
		expect(Buffer.from(sealed.slice(3), 'base64url').toString('latin1')).not.toContain('xoxb');
		expect(bot.heard.changed).toEqual([[bot.team.id, null]]);
		expect(await slack.send(bot.to(bot.channel), outgoing('post'))).toMatchObject({ kind: 'sent' });
	});

	it.each([
		['in another browser', async () => '', 0],
		['with a state somebody else began', async () => (await begin()).kept, 0],
		['after ten minutes', async (kept: string) => kept, 600_001],
		['before it began', async (kept: string) => kept, -1],
	])('is refused %s', async (_, keep, later) => {
		const { state, kept, code } = await begin();
		const cookie = await keep(kept);
		bot.clock.move(later);
		expect((await finish(state, cookie, `code=${code}`)).status).toBe(400);
		expect(bot.kept.size).toBe(0);
	});

	it('is refused with a state made up, however it is kept', async () => {
		const { code } = await begin();
		const made = `${bot.clock.now()}.nonce.signature`;
		expect((await finish(made, `milepost_slack_state=${made}`, `code=${code}`)).status).toBe(400);
		expect((await get('/slack/oauth_redirect')).status).toBe(400);
	});

	it('may be declined, fail, or be for a whole organisation: each has its page', async () => {
		for (const [rest, status] of [
			['error=access_denied', 400],
			['code=made-up', 502],
		] as const) {
			const { state, kept } = await begin();
			expect((await finish(state, kept, rest)).status).toBe(status);
		}
		for (const [body, status] of [
			[{ ok: true, access_token: 'x', bot_user_id: 'U1', team: null, is_enterprise_install: true }, 400],
			[{ ok: true }, 502],
		] as const) {
			const { state, kept, code } = await begin();
			bot.fake.inject({ kind: 'refuse', on: /oauth\.v2\.access/, answer: { status: 200, body } });
			expect((await finish(state, kept, `code=${code}`)).status).toBe(status);
		}
		expect(bot.kept.size).toBe(0);
	});

	it('a state works once, whatever came of it, and not after a restart', async () => {
		const { state, kept, code } = await begin();
		expect((await finish(state, kept, 'error=access_denied')).status).toBe(400);
		expect((await finish(state, kept, `code=${code}`)).status).toBe(400);
		expect(bot.kept.get(bot.team.id)).toBeUndefined();
		const again = await begin();
		expect((await finish(again.state, again.kept, `code=${again.code}`)).status).toBe(200);
		bot.fake.state.codes.set('another', { team: bot.team, scopes: allScopes, redirectUri: bot.many.redirectUri });
		expect((await finish(again.state, again.kept, 'code=another')).status).toBe(400);
		const before = await begin();
		const { signingSecret } = bot.fake.state;
		slack = bot.reborn({ access: bot.many, entrance: { kind: 'http', signingSecret } });
		await slack.start(bot.router);
		expect((await finish(before.state, before.kept, `code=${before.code}`)).status).toBe(400);
	});

	it('a code cannot be used twice', async () => {
		const [one, other] = [await begin(), await begin()];
		expect((await finish(one.state, one.kept, `code=${one.code}`)).status).toBe(200);
		expect((await finish(other.state, other.kept, `code=${one.code}`)).status).toBe(502);
	});

	it('a token revoked loses that workspace alone, until it is added again', async () => {
		const { state, kept, code } = await begin();
		await finish(state, kept, `code=${code}`);
		bot.team.token = 'xoxb-another';
		expect(await slack.send(bot.to(bot.channel), outgoing('post'))).toEqual({
			kind: 'permission-lost',
			code: 'invalid_auth',
		});
		expect(bot.heard.refused).toEqual([]);
		const again = await begin();
		await finish(again.state, again.kept, `code=${again.code}`);
		expect(await slack.send(bot.to(bot.channel), outgoing('post'))).toMatchObject({ kind: 'sent' });
	});

	it('with another key what is kept is as good as nothing', async () => {
		const { state, kept, code } = await begin();
		await finish(state, kept, `code=${code}`);
		const other = bot.reborn({ access: { ...bot.many, key: Buffer.alloc(32, 8) } });
		expect(await other.send(bot.to(bot.channel), outgoing('post'))).toMatchObject({ code: 'not-installed' });
		expect(bot.heard.errors).toHaveLength(1);
	});
});

describe('a sealed text', () => {
	const key = Buffer.alloc(32, 1);
	const nonce = Buffer.alloc(12, 2);

	it('opens with its key and for its owner only', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (text, owner, other) => {
				const sealed = encrypt(key, owner, text, nonce);
				expect(decrypt(key, owner, sealed)).toBe(text);
				if (other !== owner) expect(decrypt(key, other, sealed)).toBeNull();
				expect(decrypt(Buffer.alloc(32, 3), owner, sealed)).toBeNull();
			}),
		);
	});

	it('does not open when any of it was changed', () => {
		const bytes = Buffer.from(encrypt(key, 'T1', 'a token', nonce).slice(3), 'base64url');
		for (let i = 0; i < bytes.length; i++) {
			const changed = Buffer.from(bytes);
			changed[i] = (changed[i] as number) ^ 1;
			expect(decrypt(key, 'T1', `v1.${changed.toString('base64url')}`)).toBeNull();
		}
		for (const odd of ['', 'v1', 'v1.', 'v2.AAAA', 'nonsense']) expect(decrypt(key, 'T1', odd)).toBeNull();
	});
});
