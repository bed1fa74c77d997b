import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Slack } from '../../../src/chat/slack/create.js';
import type { Fault } from '../../../src/domain/fault.js';
import { textsFor } from '../../../src/render/texts/index.js';
import { allScopes, type Bot, openBot } from './bot.js';

let bot: Bot;
beforeEach(async () => {
	bot = await openBot();
});
afterEach(() => bot.close());

/** Codes of the faults found; `well` for what is well. */
async function signs(slack: Slack = bot.slack): Promise<readonly (string | Fault)[]> {
	const found = await slack.inspect(textsFor('en'));
	return found.map((sign) => ('fault' in sign ? sign.fault : 'well'));
}

describe('what the doctor finds', () => {
	it('all well', async () => {
		expect(await signs()).toEqual(['well', 'well', 'well']);
		const http = bot.reborn({ entrance: { kind: 'http', signingSecret: 's' }, access: bot.many });
		expect(await signs(http)).toEqual(['well', 'well']);
	});

	it('tokens that are refused', async () => {
		bot.team.token = 'xoxb-another';
		const wrong = bot.reborn({ entrance: { kind: 'socket', appToken: 'xapp-wrong' } });
		expect(await signs(wrong)).toEqual([
			{ code: 'slack-token-refused', params: { code: 'invalid_auth' } },
			{ code: 'slack-app-token-refused', params: { code: 'invalid_auth' } },
		]);
	});

	it('scopes that are missing', async () => {
		bot.team.scopes = allScopes.filter((scope) => !scope.endsWith(':history'));
		expect(await signs()).toEqual([
			'well',
			{ code: 'slack-scopes-missing', params: { scopes: 'channels:history, groups:history' } },
			'well',
		]);
	});

	it('that pictures are left out', async () => {
		bot.team.scopes = allScopes.filter((scope) => scope !== 'files:write');
		const [, fault] = await signs();
		expect(fault).toEqual({ code: 'slack-scopes-missing', params: { scopes: 'files:write' } });
		const words = textsFor('en').faults['slack-scopes-missing']?.({ scopes: 'files:write' });
		expect(JSON.stringify(words?.did)).toContain('no pictures');
	});

	it.each([
		['links:read', 'links:write'],
		['links:write', 'links:read'],
	])('that addresses do not unfold: %s without %s', async (given, missing) => {
		bot.team.scopes = [...allScopes, given];
		const [, fault] = await signs();
		expect(fault).toEqual({ code: 'slack-scopes-missing', params: { scopes: missing } });
		const words = textsFor('en').faults['slack-scopes-missing']?.({ scopes: missing });
		expect(JSON.stringify(words)).toContain('do not unfold');
		expect(JSON.stringify(words)).toContain('slack-manifest --unfurl');
		bot.team.scopes = [...allScopes, 'links:read', 'links:write'];
		expect(await signs()).toEqual(['well', 'well', 'well']);
	});

	it('nobody there', async () => {
		bot.fake.inject({ kind: '500', on: /api/, times: 4 });
		expect(await signs()).toEqual([
			{ code: 'slack-unreachable', params: { code: '500' } },
			{ code: 'slack-unreachable', params: { code: '500' } },
		]);
		const nobody = bot.reborn({ apiUrl: 'http://127.0.0.1:9/' });
		expect(await signs(nobody)).toEqual(Array(2).fill({ code: 'slack-unreachable', params: { code: 'ECONNREFUSED' } }));
	});
});
