import { randomBytes, randomUUID } from 'node:crypto';
import { commands } from '../../commands/index.js';
import { byOptions } from '../../commands/parsing/by-options.js';
import { parseLine } from '../../commands/parsing/parse.js';
import type { DiscordSettings, SlackInstallation, SlackSettings } from '../../config/chat-settings.js';
import type { Config } from '../../config/config.js';
import { defaults } from '../../config/defaults.js';
import { settingsIn } from '../../config/setup.js';
import type { Discord } from '../chat/discord/create.js';
import type { Slack } from '../chat/slack/create.js';
import type { ManyWorkspaces } from '../chat/slack/types.js';
import type { Instant } from '../domain/petition.js';
import { followedIn } from '../following/followed-in.js';
import type { Log } from '../monitoring/log.js';
import type { Clock } from '../ports/clock.js';
import type { ChartRenderer } from '../ports/pictures.js';
import type { Store } from '../ports/store/index.js';
import { matchAddress } from '../sources/index.js';
import { commandsFor } from './commands-for.js';
import type { ChatSharing } from './share-chats.js';

export interface RemoteChatDeps {
	readonly store: Store;
	readonly config: Config | null;
	readonly clock: Clock;
	/** What several copies share; null, or left out: there is only this one. */
	readonly sharing?: ChatSharing | null;
	readonly domainNow: () => Instant;
	readonly zone: string;
	readonly log: Log;
	/** Draws the charts of messages; null leaves them out. */
	readonly chartRenderer: ChartRenderer | null;
	/** Permissions or channels changed there: what is suspended may work again. Null = everywhere in it. */
	readonly changed: (platform: string, workspace: string, channel: string | null) => void;
	/** How channels are called there, by their ids. */
	readonly named: (platform: string, workspace: string, channels: ReadonlyMap<string, string>) => void;
	/** Which channel each of these threads is in. */
	readonly threads: (platform: string, workspace: string, parents: ReadonlyMap<string, string>) => void;
	/**
	 * The bot was brought somewhere at that moment (null: just now). `scope`: who is greeted for it, once; `channel`: where,
	 * null where nowhere.
	 */
	readonly joined: (
		scope: readonly [string, string, string?],
		channel: string | null,
		at: Instant | null,
	) => Promise<boolean>;
	/** The bot was removed there. */
	readonly removed: (platform: string, workspace: string) => void;
	/** Where the bot is now, of all for which `covers` is true. */
	readonly present: (platform: string, workspaces: ReadonlySet<string>, covers: (workspace: string) => boolean) => void;
	/** A channel has another id. */
	readonly moved: (platform: string, workspace: string, from: string, to: string) => void;
	readonly credentialsRefused: (platform: string, code: string) => void;
	readonly credentialsAccepted: (platform: string) => void;
	/** The page on which somebody adds the bot there, once it is known. */
	readonly introduced: (invite: string) => void;
}

/** The first address in a text that a petition platform knows, whether it may be read or not. */
function petitionFinder(config: RemoteChatDeps['config']): (text: string) => string | null {
	const settings = settingsIn(config);
	return (text) =>
		(text.match(/https?:\/\/[^\s<>"()|]+/g) ?? []).find((each) => matchAddress(each, settings) !== null) ?? null;
}

/** Discord, loaded only now that it is configured. */
export async function discordChat(settings: DiscordSettings, deps: RemoteChatDeps): Promise<Discord> {
	const { createDiscord } = await import('../chat/discord/create.js');
	const { store, log } = deps;
	const shown = commandsFor('discord', deps.config);
	return createDiscord({
		token: settings.token.reveal(),
		publicKey: settings.publicKey,
		guildId: settings.guildId,
		apiUrl: settings.apiUrl,
		commands: shown,
		petitionIn: petitionFinder(deps.config),
		byOptions: (typed) => byOptions(typed, shown),
		clock: deps.clock,
		...(deps.sharing == null ? {} : { shared: deps.sharing.limits, sharing: deps.sharing.gateway }),
		domainNow: deps.domainNow,
		zone: deps.zone,
		newId: shortId,
		log,
		chartRenderer: deps.chartRenderer,
		remember: {
			get: (key) => store.memory.get(`discord:${key}`),
			set: (key, value) => store.memory.set(`discord:${key}`, value),
		},
		managerRole: async (workspace) => (await store.workspaces.get('discord', workspace)).managerRole,
		events: {
			changed: (workspace, channel) => deps.changed('discord', workspace, channel),
			named: (workspace, channels) => deps.named('discord', workspace, channels),
			threads: (workspace, parents) => deps.threads('discord', workspace, parents),
			present: (servers, covers) => deps.present('discord', servers, covers),
			joined: (workspace, channel, at) => deps.joined(['discord', workspace], channel, at),
			removed: (workspace) => deps.removed('discord', workspace),
			credentialsRefused: (code) => deps.credentialsRefused('discord', code),
			credentialsAccepted: () => deps.credentialsAccepted('discord'),
			introduced: deps.introduced,
			invalidRequests: (count) => log.warn({ count }, 'Discord refuses many requests'),
		},
	});
}

/** Slack, loaded only now that it is configured. */
export async function slackChat(settings: SlackSettings, deps: RemoteChatDeps): Promise<Slack> {
	const { createSlack } = await import('../chat/slack/create.js');
	const { store, log } = deps;
	const { access, entrance } = settings;
	return createSlack({
		entrance:
			entrance.kind === 'socket'
				? { kind: 'socket', appToken: entrance.appToken.reveal() }
				: { kind: 'http', signingSecret: entrance.signingSecret.reveal() },
		access: access.kind === 'one' ? { kind: 'one', botToken: access.botToken.reveal() } : manyWorkspaces(access, store),
		apiUrl: settings.apiUrl,
		commands,
		petitionIn: petitionFinder(deps.config),
		isWatched: async (url) => {
			const match = matchAddress(url, settingsIn(deps.config));
			return match !== null && !match.source.pushed && (await store.petitions.known(match.ref)) !== null;
		},
		followed: (workspace, most) => followedIn(store, { platform: 'slack', workspace }, most),
		read: (line) => parseLine(line, commands),
		clock: deps.clock,
		...(deps.sharing == null ? {} : { shared: deps.sharing.limits }),
		domainNow: deps.domainNow,
		zone: deps.zone,
		newId: shortId,
		randomBytes,
		log,
		managerGroup: async (workspace) => (await store.workspaces.get('slack', workspace)).managerRole,
		chartRenderer: deps.chartRenderer,
		events: {
			changed: (workspace, channel) => deps.changed('slack', workspace, channel),
			named: (workspace, channels) => deps.named('slack', workspace, channels),
			joined: (workspace, channel) => void deps.joined(['slack', workspace, channel], channel, null),
			moved: (workspace, from, to) => deps.moved('slack', workspace, from, to),
			absent: (workspace) => deps.present('slack', new Set(), (each) => each === workspace),
			removed: (workspace) => deps.removed('slack', workspace),
			credentialsRefused: (code) => deps.credentialsRefused('slack', code),
			credentialsAccepted: () => deps.credentialsAccepted('slack'),
		},
	});
}

/** Installations are kept as the adapter sealed them: the database alone opens none. */
function manyWorkspaces(access: SlackInstallation, { memory }: Store): ManyWorkspaces {
	const at = (team: string) => `slack:installation:${team}`;
	return {
		kind: 'many',
		clientId: access.clientId,
		clientSecret: access.clientSecret.reveal(),
		authorizeUrl: defaults.slackAuthorize,
		redirectUri: access.redirectUri,
		key: Buffer.from(access.key.reveal(), 'hex'),
		installations: {
			get: (team) => memory.get(at(team)),
			save: (team, sealed) => memory.set(at(team), sealed),
			remove: (team) => memory.remove(at(team)),
		},
	};
}

function shortId(): string {
	return randomUUID().slice(0, 8);
}
