import { expect, it } from 'vitest';
import { readConfig } from '../../config/config-file.js';
import { chatPlatforms, destinationPlatforms } from '../../config/setup.js';

const secret = { SITE_SECRET: 'sixteen letters!' };

function read(
	destination: string,
	variables: Record<string, string> = secret,
	platforms: readonly string[] = destinationPlatforms,
) {
	const result = readConfig(`destinations:\n  site: ${destination}\n`, 'milepost.yaml', {
		...{ sources: [], platforms, zone: 'UTC', variables },
	});
	return result.ok ? result.config : result.faults.map(({ code, path }) => [code, path]);
}

it('a webhook of the file is the operator’s, under its name, with a secret of the environment', () => {
	const config = read('{ platform: webhook, url: "https://site.example/hook", secret_variable: SITE_SECRET }');
	expect(config).toMatchObject({
		destinations: [
			{
				place: { platform: 'webhook', workspace: 'console', channel: 'site' },
				webhook: { url: 'https://site.example/hook', isPrivate: false, variable: 'SITE_SECRET' },
			},
		],
	});
	if (Array.isArray(config) || !('outsideSecrets' in config)) throw new Error('faulty');
	expect(config.outsideSecrets.get('SITE_SECRET')?.reveal()).toBe(secret.SITE_SECRET);
	expect(JSON.stringify([...config.outsideSecrets])).not.toContain(secret.SITE_SECRET);
});

it.each([
	[
		'{ platform: webhook }',
		[
			['config-missing-key', 'destinations.site'],
			['config-missing-key', 'destinations.site'],
		],
	],
	[
		'{ platform: webhook, url: "http://10.0.0.1/hook", secret_variable: SITE_SECRET }',
		[['config-webhook-plain', 'destinations.site.url']],
	],
	[
		'{ platform: webhook, url: "https://u:p@site.example/", secret_variable: SITE_SECRET }',
		[['config-bad-base', 'destinations.site.url']],
	],
	[
		'{ platform: webhook, url: "https://site.example/", secret_variable: NOBODY }',
		[['config-webhook-secret', 'destinations.site.secret_variable']],
	],
	[
		'{ platform: webhook, channel: x, url: "https://site.example/", secret_variable: SITE_SECRET }',
		[['config-channel-only', 'destinations.site.channel']],
	],
	[
		'{ platform: slack, workspace: T1, channel: C1, url: "https://site.example/" }',
		[['config-outside-only', 'destinations.site.url']],
	],
	['{ platform: slack, workspace: T1 }', [['config-missing-key', 'destinations.site']]],
])('%s is wrong', (destination, faults) => {
	expect(read(destination)).toEqual(faults);
});

it('a plain or private address is the operator’s to allow', () => {
	const config = read(
		'{ platform: webhook, url: "http://10.0.0.1/hook", secret_variable: SITE_SECRET, private: true }',
	);
	expect(config).toMatchObject({ destinations: [{ webhook: { isPrivate: true } }] });
});

it('a set-up that somebody gives in a chat sends nothing outside of chats', () => {
	const webhook = '{ platform: webhook, url: "https://site.example/", secret_variable: SITE_SECRET }';
	expect(read(webhook, secret, chatPlatforms)).toEqual([['config-unknown-platform', 'destinations.site.platform']]);
});
