import { z } from 'zod';
import { type BlockJson, type HomeJson, judgeBlocks, judgeHome, judgeModal, type ModalJson } from './blocks.js';
import { distributedPage } from './limits.js';
import { Refusal, type State } from './state.js';
import type { Channel, SlackMessageJson, Team } from './world.js';

/** Arguments as they come in a form: text, with JSON inside. */
export type Arguments = Readonly<Record<string, string>>;
/** Answers without a workspace's token. */
type Open = (state: State, given: Arguments, token: string) => Record<string, unknown>;
type Method = (state: State, given: Arguments, team: Team) => Record<string, unknown>;

/** Known arguments of each method: a misspelt one is refused here, though Slack lets it pass. */
const known: Readonly<Record<string, readonly string[]>> = {
	'chat.postMessage': [
		...['channel', 'text', 'blocks', 'metadata', 'unfurl_links', 'unfurl_media'],
		...['thread_ts', 'reply_broadcast'],
	],
	'chat.update': ['channel', 'ts', 'text', 'blocks', 'metadata'],
	'chat.postEphemeral': ['channel', 'user', 'text', 'blocks'],
	'conversations.history': ['channel', 'oldest', 'latest', 'inclusive', 'limit', 'cursor', 'include_all_metadata'],
	'conversations.replies': [
		'channel',
		'ts',
		'oldest',
		'latest',
		'inclusive',
		'limit',
		'cursor',
		'include_all_metadata',
	],
	'conversations.info': ['channel'],
	'conversations.open': ['users'],
	'users.info': ['user', 'include_locale'],
	'usergroups.users.list': ['usergroup'],
	'views.open': ['trigger_id', 'view'],
	'views.publish': ['user_id', 'view'],
	'chat.unfurl': ['channel', 'ts', 'unfurls'],
	'files.getUploadURLExternal': ['filename', 'length', 'alt_txt'],
	'files.completeUploadExternal': ['files'],
	'auth.test': [],
	'apps.connections.open': [],
	'oauth.v2.access': ['code', 'client_id', 'client_secret', 'redirect_uri'],
};

export function unknownArguments(method: string, given: Arguments): readonly string[] {
	const names = known[method] ?? [];
	return Object.keys(given).filter((name) => !names.includes(name) && name !== 'token' && name !== 'team_id');
}

export const openMethods: Readonly<Record<string, Open>> = {
	'apps.connections.open': (state, _given, token) => {
		if (token !== state.appToken) throw new Refusal('invalid_auth');
		return { url: state.ticket() };
	},
	'oauth.v2.access': (state, given) => {
		if (given['client_id'] !== state.clientId) throw new Refusal('invalid_client_id');
		if (given['client_secret'] !== state.clientSecret) throw new Refusal('bad_client_secret');
		const grant = state.codes.get(given['code'] ?? '');
		if (grant === undefined) throw new Refusal('invalid_code');
		if (grant.redirectUri !== given['redirect_uri']) throw new Refusal('bad_redirect_uri');
		state.codes.delete(given['code'] ?? '');
		const { team } = grant;
		team.token ??= `xoxb-${team.id}-${state.world.newTs()}`;
		team.scopes = grant.scopes;
		team.distributed = true;
		return {
			access_token: team.token,
			token_type: 'bot',
			scope: grant.scopes.join(','),
			bot_user_id: team.botUserId,
			app_id: 'A0MILEPOST',
			team: { id: team.id, name: team.name },
			enterprise: null,
			is_enterprise_install: false,
			authed_user: { id: 'U0INSTALLER' },
		};
	},
};

export const methods: Readonly<Record<string, Method>> = {
	'auth.test': (_state, _given, team) => ({
		url: `https://${team.name}.slack.test/`,
		team: team.name,
		user: 'milepost',
		team_id: team.id,
		user_id: team.botUserId,
		bot_id: team.botId,
		is_enterprise_install: false,
	}),
	'chat.postMessage': (state, given, team) => {
		need(team, 'chat:write');
		const channel = writable(team, given['channel']);
		const message = content(state, team, given);
		const ts = state.world.newTs();
		const metadata = given['metadata'] === undefined ? null : Metadata.parse(JSON.parse(given['metadata']));
		const unfurl = given['unfurl_links'] !== 'false' || given['unfurl_media'] !== 'false';
		const thread = given['thread_ts'] ?? null;
		if (thread !== null && !channel.messages.some((each) => each.ts === thread)) throw new Refusal('thread_not_found');
		const broadcast = thread !== null && given['reply_broadcast'] === 'true';
		channel.messages.push({ ts, botId: team.botId, ...message, metadata, unfurl, thread, broadcast });
		return { channel: channel.id, ts, message: { type: 'message', ts, text: message.text, bot_id: team.botId } };
	},
	'chat.update': (state, given, team) => {
		need(team, 'chat:write');
		const channel = visible(team, given['channel']);
		const place = channel.messages.findIndex(({ ts }) => ts === given['ts']);
		const message = channel.messages[place];
		if (message === undefined) throw new Refusal('message_not_found');
		if (message.botId !== team.botId) throw new Refusal('cant_update_message');
		const said = content(state, team, given);
		// Metadata that is not named stays.
		const metadata = given['metadata'] === undefined ? message.metadata : Metadata.parse(JSON.parse(given['metadata']));
		channel.messages[place] = { ...message, ...said, metadata };
		return { channel: channel.id, ts: message.ts, text: said.text };
	},
	'chat.postEphemeral': (state, given, team) => {
		need(team, 'chat:write');
		const channel = writable(team, given['channel']);
		const message = content(state, team, given);
		const deed = state.deeds.all.filter(({ by, in: where }) => by.id === given['user'] && where === channel).at(-1);
		if (deed === undefined) throw new Refusal('user_not_in_channel');
		deed.said.push({ ...message, public: false, replaced: 0 });
		return { message_ts: state.world.newTs() };
	},
	'conversations.info': (_state, given, team) => {
		const channel = visible(team, given['channel']);
		need(team, channel.isPrivate ? 'groups:read' : 'channels:read');
		return {
			channel: {
				id: channel.id,
				name: channel.name,
				is_channel: true,
				is_private: channel.isPrivate,
				is_archived: channel.archived,
				is_member: channel.members.has(team.botUserId),
				context_team_id: team.id,
			},
		};
	},
	'conversations.open': (state, given, team) => {
		need(team, 'im:write');
		const user = team.users.get(given['users'] ?? '');
		if (user === undefined) throw new Refusal('user_not_found');
		if (user.deactivated === true) throw new Refusal('user_disabled');
		return { channel: { id: state.world.openDirect(team, user).id } };
	},
	'conversations.history': (_state, given, team) =>
		readBack(given, team, ({ thread, broadcast }) => thread === null || broadcast),
	'conversations.replies': (_state, given, team) => {
		const root = given['ts'];
		if (!visible(team, given['channel']).messages.some(({ ts }) => ts === root)) throw new Refusal('thread_not_found');
		return readBack(given, team, ({ ts, thread }) => ts === root || thread === root);
	},
	'users.info': (_state, given, team) => {
		need(team, 'users:read');
		const user = team.users.get(given['user'] ?? '');
		if (user === undefined) throw new Refusal('user_not_found');
		const { id, admin, zone } = user;
		return {
			user: { id, team_id: team.id, tz: zone, is_admin: admin, is_owner: false, is_bot: false, locale: 'en-US' },
		};
	},
	'usergroups.users.list': (_state, given, team) => {
		need(team, 'usergroups:read');
		const group = team.groups.get(given['usergroup'] ?? '');
		if (group === undefined) throw new Refusal('no_such_subteam');
		return { users: [...group] };
	},
	'views.open': (state, given) => {
		const deed = state.deeds.trigger(given['trigger_id'] ?? '');
		if (typeof deed === 'string') throw new Refusal(deed);
		const view: unknown = JSON.parse(given['view'] ?? 'null');
		const wrong = judgeModal(view);
		if (wrong.length > 0) throw new Refusal('invalid_arguments', { response_metadata: { messages: wrong } });
		deed.view = { ...(view as ModalJson), id: state.world.newId('V') };
		return { view: { id: deed.view.id } };
	},
	'chat.unfurl': (state, given, team) => {
		need(team, 'links:write');
		const unfurls = z
			.record(z.url(), z.strictObject({ blocks: z.unknown() }))
			.parse(JSON.parse(given['unfurls'] ?? '{}'));
		for (const [url, { blocks }] of Object.entries(unfurls)) {
			if (judgeBlocks(blocks).length > 0)
				throw new Refusal('invalid_arguments', { response_metadata: { messages: judgeBlocks(blocks) } });
			state.unfurled.push({
				channel: given['channel'] ?? '',
				ts: given['ts'] ?? '',
				url,
				text: JSON.stringify(blocks),
			});
		}
		return {};
	},
	'views.publish': (state, given) => {
		const view: unknown = JSON.parse(given['view'] ?? 'null');
		const wrong = judgeHome(view);
		if (wrong.length > 0) throw new Refusal('invalid_arguments', { response_metadata: { messages: wrong } });
		state.homes.set(given['user_id'] ?? '', view as HomeJson);
		return { view: { id: state.world.newId('V') } };
	},
	'files.getUploadURLExternal': (state, given, team) => {
		need(team, 'files:write');
		const { id } = state.files.open(team, given);
		return { upload_url: `${state.base}/upload/${id}`, file_id: id };
	},
	'files.completeUploadExternal': (state, given, team) => {
		need(team, 'files:write');
		const wanted = z.array(z.strictObject({ id: z.string(), title: z.string().optional() })).min(1);
		const listed = wanted.safeParse(JSON.parse(given['files'] ?? '[]'));
		if (!listed.success) throw new Refusal('invalid_arguments');
		return { files: listed.data.map(({ id }) => ({ id, title: state.files.finish(team, id).name })) };
	},
};

function readBack(given: Arguments, team: Team, isThere: (message: SlackMessageJson) => boolean) {
	const channel = visible(team, given['channel']);
	need(team, channel.isPrivate ? 'groups:history' : 'channels:history');
	if (!channel.members.has(team.botUserId)) throw new Refusal('not_in_channel');
	const { oldest = '0', latest = '1e12', limit = '100', cursor = '0', include_all_metadata: withMetadata } = given;
	const within = (ts: string) => Number(ts) > Number(oldest) && Number(ts) < Number(latest);
	const found = channel.messages.filter((each) => isThere(each) && within(each.ts)).toReversed();
	const most = team.distributed ? distributedPage : 1_000;
	const page = found.slice(Number(cursor), Number(cursor) + Math.min(Number(limit), most));
	const next = Number(cursor) + page.length;
	return {
		messages: page.map(({ metadata, botId, blocks, text, ts }) => ({
			...{ type: 'message', ts, text, blocks, bot_id: botId },
			...(metadata === null
				? {}
				: { metadata: withMetadata === 'true' ? metadata : { event_type: metadata.event_type } }),
		})),
		has_more: next < found.length,
		response_metadata: { next_cursor: next < found.length ? String(next) : '' },
	};
}

const Metadata = z.object({ event_type: z.string().min(1), event_payload: z.record(z.string(), z.unknown()) });

function need(team: Team, scope: string): void {
	if (!team.scopes.includes(scope)) {
		throw new Refusal('missing_scope', { needed: scope, provided: team.scopes.join(',') });
	}
}

/** A private channel the bot is not in does not exist for it. */
function visible(team: Team, id: string | undefined): Channel {
	const channel = team.channels.get(id ?? '');
	if (channel === undefined || (channel.isPrivate && !channel.members.has(team.botUserId))) {
		throw new Refusal('channel_not_found');
	}
	return channel;
}

function writable(team: Team, id: string | undefined): Channel {
	const channel = visible(team, id);
	if (channel.archived) throw new Refusal('is_archived');
	if (!channel.members.has(team.botUserId)) throw new Refusal('not_in_channel');
	if (channel.restricted) throw new Refusal('restricted_action');
	return channel;
}

function content(
	state: State,
	team: Team,
	given: Arguments,
): { readonly text: string; readonly blocks: readonly BlockJson[] } {
	const { text = '', blocks: typed = '[]' } = given;
	const blocks: unknown = JSON.parse(typed);
	const wrong = judgeBlocks(blocks);
	if (wrong.some((each) => each.startsWith('msg_blocks_too_long'))) throw new Refusal('msg_blocks_too_long');
	if (wrong.length > 0) throw new Refusal('invalid_blocks', { response_metadata: { messages: wrong } });
	const hidden = state.files.notShown(team, blocks as readonly BlockJson[]);
	if (hidden.length > 0)
		throw new Refusal('invalid_blocks', { errors: hidden, response_metadata: { messages: hidden } });
	if (text === '' && (blocks as readonly unknown[]).length === 0) throw new Refusal('no_text');
	if (text.length > 40_000) throw new Refusal('msg_too_long');
	return { text, blocks: blocks as readonly BlockJson[] };
}
