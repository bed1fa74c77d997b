import type { Callback, CommandBody, MessageBody } from './bodies.js';
import { refusals } from './errors.js';
import { callbackJson } from './interactions.js';
import { channelJson, guildJson, memberJson, messageJson, userJson } from './json.js';
import { judge, judgeCommand } from './judge.js';
import type { BucketRule } from './limits.js';
import { createMessage, crosspost, editMessage, listMessages } from './messages.js';
import { bits, permissionsIn } from './permissions.js';
import { changeEvent, listEvents, makeEvent, removeEvent } from './scheduled-events.js';
import type { Asked, Reply, State } from './state.js';
import { activeThreads, archivedThreads, oneMessage, openForumPost } from './threads.js';
import type { Channel, Guild } from './world.js';

export interface Route {
	readonly method: string;
	/** Of the path; its groups are the ids. */
	readonly path: RegExp;
	/** Null = without limits: interaction callbacks. */
	readonly bucket: BucketRule | null;
	/** Whether the bot's token is needed; what goes by an interaction's token does not count globally either. */
	readonly authorized: boolean;
	run(state: State, asked: Asked, ids: readonly string[]): Reply;
}

/** Observed, not documented: 5 messages in about 5 s for each channel. The others are of the same order. */
const bucket = (name: string, limit: number, perMs: number): BucketRule => ({ name, limit, perMs });
const reads = (name: string) => bucket(name, 10, 5_000);
const webhooks = bucket('webhook', 5, 2_000);

export const routes: readonly Route[] = [
	{
		method: 'GET',
		path: /^\/gateway\/bot$/,
		bucket: bucket('gateway', 2, 5_000),
		authorized: true,
		run: (state) => ({
			status: 200,
			body: {
				url: state.gatewayUrl,
				shards: state.shards,
				session_start_limit: {
					total: 1_000,
					remaining: 999,
					reset_after: 86_400_000,
					max_concurrency: state.maxConcurrency,
				},
			},
		}),
	},
	{
		method: 'GET',
		path: /^\/applications\/@me$/,
		bucket: reads('application'),
		authorized: true,
		run: (state) => ({ status: 200, body: applicationJson(state) }),
	},
	{
		method: 'GET',
		path: /^\/users\/@me$/,
		bucket: reads('user'),
		authorized: true,
		run: ({ world }) => ({ status: 200, body: userJson(world.botId, true) }),
	},
	{
		method: 'GET',
		path: /^\/users\/@me\/guilds$/,
		bucket: reads('guilds'),
		authorized: true,
		run({ world }, { query }) {
			const after = BigInt(query.get('after') ?? '0');
			const mine = [...world.guilds.values()].filter((guild) => world.hasBot(guild) && BigInt(guild.id) > after);
			const page = mine
				.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
				.slice(0, Number(query.get('limit') ?? 200));
			return {
				status: 200,
				body: page.map(({ id, name }) => ({ id, name, icon: null, owner: false, permissions: '0' })),
			};
		},
	},
	{
		method: 'POST',
		path: /^\/users\/@me\/channels$/,
		bucket: bucket('direct', 10, 10_000),
		authorized: true,
		run({ world }, { body }) {
			const recipient = (body as { recipient_id?: unknown }).recipient_id;
			if (typeof recipient !== 'string' || !/^\d+$/.test(recipient)) throw refusals.invalidForm(['recipient_id']);
			const { id } = world.openDirect(recipient);
			return { status: 200, body: { id, type: 1, last_message_id: null, recipients: [userJson(recipient)] } };
		},
	},
	{
		method: 'GET',
		path: /^\/channels\/(\d+)$/,
		bucket: reads('channel'),
		authorized: true,
		run: (state, _, [id]) => ({ status: 200, body: channelJson(visible(state, id)) }),
	},
	{
		method: 'POST',
		path: /^\/channels\/(\d+)\/messages$/,
		bucket: bucket('messages', 5, 5_000),
		authorized: true,
		run: (state, asked, [id]) => createMessage(state, asked, known(state, id)),
	},
	{
		method: 'GET',
		path: /^\/channels\/(\d+)\/messages$/,
		bucket: bucket('history', 5, 5_000),
		authorized: true,
		run: (state, asked, [id]) => listMessages(state, asked, known(state, id)),
	},
	{
		method: 'PATCH',
		path: /^\/channels\/(\d+)\/messages\/(\d+)$/,
		bucket: bucket('message', 5, 5_000),
		authorized: true,
		run: (state, asked, [id, message]) => editMessage(state, asked, known(state, id), message as string),
	},
	{
		method: 'POST',
		path: /^\/channels\/(\d+)\/messages\/(\d+)\/crosspost$/,
		// The documentation of following a channel: ten messages an hour.
		bucket: bucket('crosspost', 10, 3_600_000),
		authorized: true,
		run: (state, _, [id, message]) => crosspost(state, known(state, id), message as string),
	},
	{
		method: 'POST',
		path: /^\/channels\/(\d+)\/threads$/,
		bucket: bucket('threads', 5, 5_000),
		authorized: true,
		run: (state, asked, [id]) => openForumPost(state, asked, known(state, id)),
	},
	{
		method: 'GET',
		path: /^\/guilds\/(\d+)\/threads\/active$/,
		bucket: reads('active'),
		authorized: true,
		run: (state, _, [id]) => ({ status: 200, body: activeThreads(joined(state, id)) }),
	},
	{
		method: 'GET',
		path: /^\/channels\/(\d+)\/threads\/archived\/public$/,
		bucket: reads('archived'),
		authorized: true,
		run: (state, asked, [id]) => archivedThreads(state, asked, visible(state, id)),
	},
	{
		method: 'GET',
		path: /^\/channels\/(\d+)\/messages\/(\d+)$/,
		bucket: reads('message'),
		authorized: true,
		run: (state, _, [id, message]) => oneMessage(state, visible(state, id), message as string),
	},
	{
		method: 'GET',
		path: /^\/guilds\/(\d+)$/,
		bucket: reads('guild'),
		authorized: true,
		run: (state, _, [id]) => ({ status: 200, body: guildJson(joined(state, id)) }),
	},
	{
		method: 'GET',
		path: /^\/guilds\/(\d+)\/scheduled-events$/,
		bucket: reads('events'),
		authorized: true,
		run: (state, _, [id]) => listEvents(state, joined(state, id)),
	},
	{
		method: 'POST',
		path: /^\/guilds\/(\d+)\/scheduled-events$/,
		bucket: bucket('make-event', 5, 5_000),
		authorized: true,
		run: (state, asked, [id]) => makeEvent(state, asked, joined(state, id)),
	},
	{
		method: 'PATCH',
		path: /^\/guilds\/(\d+)\/scheduled-events\/(\d+)$/,
		bucket: bucket('event', 5, 5_000),
		authorized: true,
		run: (state, asked, [id, event]) => changeEvent(state, asked, joined(state, id), event as string),
	},
	{
		method: 'DELETE',
		path: /^\/guilds\/(\d+)\/scheduled-events\/(\d+)$/,
		bucket: bucket('event', 5, 5_000),
		authorized: true,
		run: (state, _, [id, event]) => removeEvent(state, joined(state, id), event as string),
	},
	{
		method: 'GET',
		path: /^\/guilds\/(\d+)\/members\/(\d+)$/,
		bucket: reads('member'),
		authorized: true,
		run(state, _, [id, member]) {
			const guild = joined(state, id);
			if (!guild.members.has(member as string)) throw refusals.unknownMember();
			return { status: 200, body: memberJson(guild, member as string, member === state.world.botId) };
		},
	},
	{
		method: 'GET',
		path: /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/,
		bucket: reads('commands'),
		authorized: true,
		run: (state, _, [application, guild]) => ({
			status: 200,
			body: (state.commands.get(scope(state, application, guild)) ?? []).map((each) => ({
				...each,
				application_id: application,
			})),
		}),
	},
	{
		method: 'PUT',
		path: /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/,
		bucket: bucket('deploy', 5, 20_000),
		authorized: true,
		run(state, { body }, [application, guild]) {
			const where = scope(state, application, guild);
			const given = body as readonly CommandBody[];
			if (!Array.isArray(given) || given.length > 130) throw refusals.invalidForm(['at most 130 commands']);
			const wrong = given.flatMap((each) => [...judge('ApplicationCommandUpdateRequest', each), ...judgeCommand(each)]);
			if (wrong.length > 0) throw refusals.invalidForm(wrong);
			const stored = given.map((each) => ({
				type: 1,
				default_member_permissions: null,
				...each,
				id: state.world.newId(),
				application_id: application,
				version: state.world.newId(),
			}));
			state.commands.set(where, stored);
			return { status: 200, body: stored };
		},
	},
	{
		method: 'POST',
		path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
		bucket: null,
		authorized: false,
		run(state, { body, query }, [id, token]) {
			const answered = state.interactions.answer(id as string, token as string, body as Callback);
			return query.get('with_response') === 'true' ? { status: 200, body: callbackJson(answered) } : { status: 204 };
		},
	},
	{
		method: 'POST',
		path: /^\/webhooks\/(\d+)\/([^/]+)$/,
		bucket: webhooks,
		authorized: false,
		run: (state, { body, files }, [, token]) => ({
			status: 200,
			body: messageJson(state.interactions.followUp(token as string, body as MessageBody, files)),
		}),
	},
	{
		method: 'PATCH',
		path: /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/,
		bucket: webhooks,
		authorized: false,
		run: (state, { body, files }, [, token]) => ({
			status: 200,
			body: messageJson(state.interactions.editOriginal(token as string, body as MessageBody, files)),
		}),
	},
	{
		method: 'DELETE',
		path: /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/,
		bucket: webhooks,
		authorized: false,
		run(state, _, [, token]) {
			state.interactions.deleteOriginal(token as string);
			return { status: 204 };
		},
	},
];

function known(state: State, id: string | undefined): Channel {
	const channel = state.world.channel(id as string);
	if (channel === null) throw refusals.unknownChannel();
	if (!state.world.hasBot(channel.guild)) throw refusals.missingAccess();
	return channel;
}

function visible(state: State, id: string | undefined): Channel {
	const channel = known(state, id);
	if ((permissionsIn(channel, state.world.botId) & bits.viewChannel) === 0n) throw refusals.missingAccess();
	return channel;
}

function joined(state: State, id: string | undefined): Guild {
	const guild = state.world.guilds.get(id as string);
	if (guild === undefined || !state.world.hasBot(guild)) throw refusals.unknownGuild();
	return guild;
}

function scope(state: State, application: string | undefined, guild: string | undefined): string {
	if (application !== state.world.botId) throw refusals.notFound();
	if (guild !== undefined && !state.world.hasBot(joined(state, guild))) throw refusals.missingAccess();
	return guild ?? 'global';
}

function applicationJson(state: State): Record<string, unknown> {
	const { botId } = state.world;
	return {
		id: botId,
		name: 'Milepost',
		icon: null,
		description: '',
		type: null,
		flags: 0,
		flags_new: '0',
		bot: userJson(botId, true),
		verify_key: state.publicKey,
		redirect_uris: [],
		interactions_endpoint_url: state.interactionsEndpoint,
		role_connections_verification_url: null,
		owner: userJson(botId),
		approximate_guild_count: state.world.guilds.size,
		approximate_user_install_count: 0,
		approximate_user_authorization_count: 0,
		explicit_content_filter: 0,
		team: null,
		eligible_oauth2_scopes: [],
	};
}
