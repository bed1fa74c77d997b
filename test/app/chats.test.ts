import { expect, it } from 'vitest';
import { Secret } from '../../config/secret.js';
import { slackChat } from '../../src/app/chats.js';
import { createLog } from '../../src/monitoring/log.js';
import { openStore } from '../../src/store/database.js';
import { FakeClock } from '../fakes/clock.js';

/** Everything a chat may say, and what of it reached the program. */
it('what Slack says of channels and workspaces reaches the program under its platform', async () => {
	const clock = new FakeClock(1_767_225_600_000);
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => clock.now() });
	const heard: unknown[] = [];
	const hear =
		(what: string) =>
		(...said: readonly unknown[]) =>
			void heard.push([what, ...said]);
	const slack = await slackChat(
		{
			access: { kind: 'one', botToken: new Secret('xoxb') },
			entrance: { kind: 'http', signingSecret: new Secret('s') },
			apiUrl: 'http://127.0.0.1:9/',
		},
		{
			...{ store, config: null, clock, domainNow: () => clock.now(), zone: 'UTC', log: createLog('silent') },
			...{ chartRenderer: null, introduced: () => {}, credentialsRefused: () => {}, credentialsAccepted: () => {} },
			...{ changed: hear('changed'), removed: hear('removed'), present: hear('present') },
			...{
				moved: hear('moved'),
				named: hear('named'),
				threads: hear('threads'),
				joined: async (...said) => void hear('joined')(...said) === undefined,
			},
		},
	);
	await slack.start({
		answer: async () => ({ message: { tone: 'plain', blocks: [] }, visibility: 'private' }),
		suggest: async () => [],
	});
	const { signedRequest } = await import('../fakes/slack/push.js');
	const fake = { state: { clock, signingSecret: 's' } } as unknown as Parameters<typeof signedRequest>[0];
	const tell = (event: Record<string, unknown>, n: number) =>
		slack.handle(
			signedRequest(
				fake,
				JSON.stringify({ type: 'event_callback', team_id: 'T1', event_id: `Ev${n}`, event }),
				'application/json',
			),
		);
	const events = [
		{ type: 'channel_id_changed', old_channel_id: 'C1', new_channel_id: 'C2' },
		{ type: 'channel_rename', channel: { id: 'C2', name: 'news' } },
		{ type: 'channel_archive', channel: 'C2' },
		{ type: 'app_uninstalled' },
	];
	for (const [n, event] of events.entries()) expect((await tell(event, n)).status).toBe(200);
	for (let i = 0; i < 50 && heard.length < events.length; i++) await new Promise(setImmediate);
	expect(heard).toEqual([
		['moved', 'slack', 'T1', 'C1', 'C2'],
		['named', 'slack', 'T1', new Map([['C2', 'news']])],
		['changed', 'slack', 'T1', 'C2'],
		['removed', 'slack', 'T1'],
	]);
	await slack.stop();
	await close();
});
