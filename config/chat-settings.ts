import type { z } from 'zod';
import { Secret } from './secret.js';
import type { variables } from './variables.js';

type Read = z.infer<typeof variables>;

export interface DiscordSettings {
	readonly token: Secret;
	readonly publicKey: string | null;
	readonly guildId: string | null;
	readonly apiUrl: string;
}

export interface SlackSettings {
	/** One workspace by its token, or many that add the bot by themselves. */
	readonly access: { readonly kind: 'one'; readonly botToken: Secret } | SlackInstallation;
	/** Socket Mode, or signed requests. */
	readonly entrance:
		| { readonly kind: 'socket'; readonly appToken: Secret }
		| { readonly kind: 'http'; readonly signingSecret: Secret };
	readonly apiUrl: string;
}

/** The app as workspaces add it, through OAuth. */
export interface SlackInstallation {
	readonly kind: 'many';
	readonly clientId: string;
	readonly clientSecret: Secret;
	/** Where people come back to: `https://…/slack/oauth_redirect`. */
	readonly redirectUri: string;
	/** 32 bytes in hex: tokens are stored encrypted with it. */
	readonly key: Secret;
}

export function discordSettings(read: Read): DiscordSettings | null {
	const { DISCORD_TOKEN: token, DISCORD_PUBLIC_KEY, DISCORD_GUILD_ID, DISCORD_API_URL } = read;
	if (token === undefined) return null;
	return {
		token: new Secret(token),
		publicKey: DISCORD_PUBLIC_KEY ?? null,
		guildId: DISCORD_GUILD_ID ?? null,
		apiUrl: DISCORD_API_URL,
	};
}

export function slackSettings(read: Read): SlackSettings | null {
	const { SLACK_BOT_TOKEN: token, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret, SLACK_API_URL: apiUrl } = read;
	const access = token === undefined ? installation(read) : ({ kind: 'one', botToken: new Secret(token) } as const);
	if (access === null) return null;
	const entrance =
		secret === undefined
			? ({ kind: 'socket', appToken: new Secret(app ?? '') } as const)
			: ({ kind: 'http', signingSecret: new Secret(secret) } as const);
	return { access, entrance, apiUrl };
}

function installation(read: Read): SlackInstallation | null {
	const {
		SLACK_CLIENT_ID: clientId,
		SLACK_CLIENT_SECRET: secret,
		SLACK_REDIRECT_URI: redirectUri,
		SLACK_KEY: key,
	} = read;
	if (clientId === undefined || secret === undefined || redirectUri === undefined || key === undefined) return null;
	return { kind: 'many', clientId, clientSecret: new Secret(secret), redirectUri, key: new Secret(key) };
}

/** What each variable cannot do without. */
const needs: readonly (readonly [name: string, needed: string, instead?: string])[] = [
	['DISCORD_PUBLIC_KEY', 'DISCORD_TOKEN'],
	['DISCORD_PUBLIC_KEY', 'PORT'],
	['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'],
	['SLACK_APP_TOKEN', 'SLACK_BOT_TOKEN', 'SLACK_CLIENT_ID'],
	['SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN', 'SLACK_CLIENT_ID'],
	['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET'],
	['SLACK_CLIENT_ID', 'SLACK_REDIRECT_URI'],
	['SLACK_CLIENT_ID', 'SLACK_KEY'],
	['SLACK_CLIENT_ID', 'SLACK_SIGNING_SECRET', 'SLACK_APP_TOKEN'],
	['SLACK_SIGNING_SECRET', 'PORT'],
];

/** Variables that are missing beside one that was given. */
export function missingBeside(
	given: Readonly<Record<string, string | undefined>>,
): readonly { readonly name: string; readonly needed: string }[] {
	const has = (name: string | undefined) => name !== undefined && given[name] !== undefined;
	return needs
		.filter(([name, needed, instead]) => has(name) && !has(needed) && !has(instead))
		.map(([name, needed]) => ({ name, needed }));
}
