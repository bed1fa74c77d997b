import { Document, isScalar, isSeq } from 'yaml';
import { own } from '../../domain/own.js';
import type { Command } from '../../ports/command.js';
import { ours } from '../../render/slack-actions.js';
import type { Texts } from '../../render/texts/index.js';
import { type MessageCommand, messageCommands } from '../shared/message-commands.js';
import { directScope } from './direct.js';
import { botEvents } from './workspace-events.js';

/** Every scope the bot asks for, and why: there is no other. */
export const botScopes: readonly { readonly scope: string; readonly reason: string }[] = [
	{ scope: 'channels:history', reason: 'to find out whether a doubtful announcement arrived, instead of repeating it' },
	{ scope: 'channels:read', reason: 'to see that it was invited to a channel, and that the channel is open' },
	{ scope: 'chat:write', reason: 'to post announcements where it was invited' },
	{ scope: 'commands', reason: 'to answer /petition and /canipardon' },
	{ scope: 'files:write', reason: 'to show its charts in messages: it uploads them, and no other file' },
	{ scope: 'groups:history', reason: 'the same as channels:history, for private channels it was invited to' },
	{ scope: 'groups:read', reason: 'the same as channels:read, for private channels it was invited to' },
	{ scope: directScope, reason: 'to send somebody the one direct message they asked to be reminded with' },
	{ scope: 'usergroups:read', reason: 'to see whether somebody is in the group that may manage it' },
	{ scope: 'users:read', reason: 'to see whether somebody is an admin, and what zone their times are in' },
];

/** What Slack calls a command about a message by. */
export function shortcutId({ id }: MessageCommand): string {
	return `${ours}:${id}`;
}

/** Asked for besides where addresses are unfolded, and why. */
export const unfurlScopes: typeof botScopes = [
	{ scope: 'links:read', reason: 'to hear of addresses of petitions, on the domains named here and no other' },
	{ scope: 'links:write', reason: 'to show beneath them what they stand at' },
];
/** Slack takes no more domains. */
export const mostUnfurled = 5;

/** Where Slack sends what happens: its own connection, or this address. */
export type ManifestWay = { readonly kind: 'socket' } | { readonly kind: 'http'; readonly base: string };

/** The app as api.slack.com/apps takes it ("From a manifest"), made of the definitions of the commands. */
export function slackManifest(
	commands: readonly Command[],
	way: ManifestWay,
	texts: Texts,
	unfurl: readonly string[] = [],
) {
	const unfolds = unfurl.length > 0;
	const words = texts.slack;
	const address = way.kind === 'http' ? { request_url: `${way.base.replace(/\/+$/, '')}/slack/events` } : {};
	const names = [...new Set(commands.map(({ name }) => name.split(' ')[0] as string))];
	return {
		display_information: {
			name: 'Milepost',
			description: words.app.description,
			long_description: words.app.longDescription,
		},
		features: {
			...(unfolds ? { unfurl_domains: unfurl } : {}),
			app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: true },
			bot_user: { display_name: 'Milepost', always_online: true },
			shortcuts: messageCommands(texts).map((each) => ({
				name: each.name,
				type: 'message',
				callback_id: shortcutId(each),
				description: each.summary,
			})),
			slash_commands: names.map((name) => ({
				command: `/${name}`,
				...(way.kind === 'http' ? { url: address.request_url } : {}),
				description:
					own(words.groups, name) ?? commands.find((command) => command.name === name)?.summary(texts) ?? name,
				...hintOf(own(words.hints, name)),
				// Channels and user groups come as references, not as names that may mean another.
				should_escape: true,
			})),
		},
		oauth_config: {
			...(way.kind === 'http' ? { redirect_urls: [`${way.base.replace(/\/+$/, '')}/slack/oauth_redirect`] } : {}),
			scopes: { bot: [...botScopes, ...(unfolds ? unfurlScopes : [])].map(({ scope }) => scope) },
		},
		settings: {
			event_subscriptions: { ...address, bot_events: unfolds ? [...botEvents, 'link_shared'].toSorted() : botEvents },
			interactivity: { is_enabled: true, ...address },
			org_deploy_enabled: false,
			socket_mode_enabled: way.kind === 'socket',
			token_rotation_enabled: false,
		},
	};
}

/** The same as a file, with the reason of each scope beside it. */
export function slackManifestYaml(
	commands: readonly Command[],
	way: ManifestWay,
	texts: Texts,
	unfurl: readonly string[] = [],
): string {
	const document = new Document(slackManifest(commands, way, texts, unfurl));
	document.commentBefore =
		' Made by `npm run slack:manifest` from the definitions of the commands: change those instead.';
	const scopes = document.getIn(['oauth_config', 'scopes', 'bot'], true);
	if (isSeq(scopes)) {
		for (const item of scopes.items) {
			const reason = [...botScopes, ...unfurlScopes].find(
				({ scope }) => isScalar(item) && item.value === scope,
			)?.reason;
			if (isScalar(item) && reason !== undefined) item.comment = ` ${reason}`;
		}
	}
	return document.toString({ lineWidth: 0 });
}

function hintOf(hint: string | undefined): { readonly usage_hint?: string } {
	return hint === undefined ? {} : { usage_hint: hint };
}
