import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands as registry } from '../../../commands/index.js';
import { slackManifest } from '../../../src/chat/slack/manifest.js';
import { domainsIn } from '../../../src/cli/slack-manifest.js';
import { textsFor } from '../../../src/render/texts/index.js';
import { until } from './bot.js';
import { openTalk, type Talk, ways } from './ways.js';

const watched = 'https://petition.parliament.uk/petitions/1';

describe.each(ways)('an address in a message, by %s', (way) => {
	let talk: Talk;
	beforeEach(async () => {
		talk = await openTalk(way, { commands: registry, isWatched: async (url) => url === watched });
		talk.team.scopes = [...talk.team.scopes, 'links:write'];
	});
	afterEach(async () => {
		expect(talk.fake.complaints).toEqual([]);
		await talk.close();
	});

	const shared = (url: string, source = 'conversations_history') =>
		talk.event({
			...{ type: 'link_shared', user: talk.member.id, channel: talk.channel.id, message_ts: '1.1', source },
			links: [{ domain: 'petition.parliament.uk', url }],
		});

	it('unfolds where its petition is watched, once it is sent, and nowhere else', async () => {
		await shared('https://petition.parliament.uk/petitions/2');
		await shared(watched, 'composer');
		await shared(watched);
		const { unfurled } = talk.fake.state;
		await until(() => unfurled.length > 0);
		expect(unfurled).toMatchObject([{ channel: talk.channel.id, ts: '1.1', url: watched }]);
		expect(talk.router.calls).toMatchObject([
			{ command: 'petition status', args: { petition: watched }, caller: { manager: false } },
		]);
	});

	it('is left alone where the scope was not given', async () => {
		talk.team.scopes = talk.team.scopes.filter((scope) => scope !== 'links:write');
		await shared(watched);
		await until(() => talk.router.calls.length > 0);
		expect(talk.fake.state.unfurled).toEqual([]);
		expect(talk.channel.messages).toEqual([]);
	});
});

describe('the manifest', () => {
	const made = (unfurl: readonly string[]) => slackManifest(registry, { kind: 'socket' }, textsFor('en'), unfurl);

	it('asks for no address unless domains are named', () => {
		expect(JSON.stringify(made([]))).not.toMatch(/links:|link_shared|unfurl/);
		const { features, oauth_config, settings } = made(domainsIn(['petition.parliament.uk, petitions.senedd.wales']));
		expect(features).toMatchObject({ unfurl_domains: ['petition.parliament.uk', 'petitions.senedd.wales'] });
		expect(oauth_config.scopes.bot).toEqual(expect.arrayContaining(['links:read', 'links:write']));
		expect(settings.event_subscriptions.bot_events).toContain('link_shared');
	});

	it('takes five domains, and nothing that is none', () => {
		const five = ['a.uk', 'b.uk', 'c.uk', 'd.uk', 'e.uk'];
		expect(domainsIn(five)).toEqual(five);
		for (const wrong of [[...five, 'f.uk'], ['https://a.uk'], [''], ['localhost'], ['a.uk/petitions']]) {
			expect(() => domainsIn(wrong)).toThrow('cli-option');
		}
	});
});
