import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../../commands/index.js';
import { botScopes, slackManifest, slackManifestYaml } from '../../../src/chat/slack/manifest.js';
import { textsFor } from '../../../src/render/texts/index.js';

const texts = textsFor('en');

describe('the manifest', () => {
	it('in the repository is the one made of the definitions', async () => {
		const file = join(import.meta.dirname, '../../../slack-manifest.yaml');
		// `npm run slack:manifest` writes it anew.
		await expect(slackManifestYaml(commands, { kind: 'socket' }, texts)).toMatchFileSnapshot(file);
	});

	it('says the same as a file', () => {
		const manifest = slackManifest(commands, { kind: 'socket' }, texts);
		expect(parse(slackManifestYaml(commands, { kind: 'socket' }, texts))).toEqual(manifest);
	});

	it('keeps the lengths Slack takes', () => {
		const { display_information: shown, features } = slackManifest(commands, { kind: 'socket' }, texts);
		expect(shown.name.length).toBeLessThanOrEqual(35);
		expect(shown.description.length).toBeLessThanOrEqual(140);
		expect(shown.long_description.length).toBeGreaterThanOrEqual(174);
		for (const { command, description, usage_hint: hint } of features.slash_commands) {
			expect(command.length).toBeLessThanOrEqual(32);
			expect(description.length).toBeLessThanOrEqual(2_000);
			expect(hint?.length ?? 0).toBeLessThanOrEqual(1_000);
		}
		const { title, submit, close } = texts.slack.form;
		for (const word of [title, submit, close]) expect(word.length).toBeLessThanOrEqual(24);
		for (const word of Object.values(texts.slack.buttons)) expect(word.length).toBeLessThanOrEqual(75);
	});

	it('has every command once, and a reason for every scope', () => {
		const { slash_commands: listed } = slackManifest(commands, { kind: 'socket' }, texts).features;
		const names = [...new Set(commands.map(({ name }) => `/${name.split(' ')[0]}`))];
		expect(listed.map(({ command }) => command)).toEqual(names);
		const page = readFileSync(join(import.meta.dirname, '../../../docs/operations.md'), 'utf8');
		const [, table = ''] = /^\| scope \|.*\n\|[-|]+\n((?:\|.*\n)+)/m.exec(page) ?? [];
		const documented = Array.from(table.matchAll(/^\| `([a-z]+(?::[a-z]+)?)` \| (.+) \|$/gm), ([, scope, reason]) => ({
			scope,
			reason,
		}));
		expect(documented).toEqual(botScopes);
	});

	it('for signed requests names the addresses', () => {
		const { features, oauth_config, settings } = slackManifest(
			commands,
			{ kind: 'http', base: 'https://m.test/' },
			texts,
		);
		const url = 'https://m.test/slack/events';
		expect(features.slash_commands.every((command) => command.url === url)).toBe(true);
		expect(oauth_config.redirect_urls).toEqual(['https://m.test/slack/oauth_redirect']);
		expect(settings).toMatchObject({
			event_subscriptions: { request_url: url },
			interactivity: { request_url: url },
			socket_mode_enabled: false,
		});
	});
});
