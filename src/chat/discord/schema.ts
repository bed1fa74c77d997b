import { z } from 'zod';

/*
 * What Discord sends, as far as it is used; everything else in it is let through unread. From the documentation of
 * API v10, "Interactions", "Channel", "Guild" and "Message".
 */

const Snowflake = z.string().regex(/^\d{15,20}$/);
const Bits = z
	.string()
	.regex(/^\d{1,25}$/)
	.transform((text) => BigInt(text));

/** At most 100 characters; Discord leaves it out where the bot may not see it. */
const ChannelName = z.string().min(1).max(100).nullish().catch(null);

/** Of whatever type (`InteractionType`). */
export const Interaction = z.object({
	id: Snowflake,
	application_id: Snowflake,
	token: z.string().min(1).max(1_000),
	type: z.int(),
	guild_id: Snowflake.optional(),
	channel_id: Snowflake.optional(),
	channel: z.object({ type: z.int(), name: ChannelName }).optional(),
	locale: z.string().max(20).optional(),
	/** Who added the bot, by how: '0' the server, '1' the person, for themselves. */
	authorizing_integration_owners: z.record(z.string(), z.unknown()).optional().catch(undefined),
	member: z.object({ user: z.object({ id: Snowflake }), roles: z.array(Snowflake), permissions: Bits }).optional(),
	user: z.object({ id: Snowflake }).optional(),
	data: z.unknown().optional(),
	message: z.unknown().optional(),
});
export type Interaction = z.infer<typeof Interaction>;

/** An option of a command, or a subcommand with options inside it. */
const Option = z.object({
	name: z.string(),
	value: z.union([z.string(), z.number(), z.boolean()]).optional(),
	focused: z.boolean().optional(),
	get options() {
		return z.array(Option).optional();
	},
});
export type Option = z.infer<typeof Option>;

/** Of a message somebody asked about: its words, and what stands in its embeds. */
const Read = z.object({
	content: z.string().default(''),
	embeds: z.array(z.object({ url: z.string().nullish(), description: z.string().nullish() })).catch([]),
});

export const CommandData = z.object({
	name: z.string(),
	/** `ApplicationCommandType`: 3 is asked about a message. */
	type: z.int().optional(),
	options: z.array(Option).default([]),
	target_id: Snowflake.optional(),
	resolved: z
		.object({ messages: z.record(z.string(), Read).optional() })
		.optional()
		.catch(undefined),
});
export type CommandData = z.infer<typeof CommandData>;

export const ComponentData = z.object({ custom_id: z.string(), values: z.array(z.string()).default([]) });

/** What was typed, or what was chosen. */
const Input = z.object({
	custom_id: z.string(),
	value: z.string().nullish(),
	values: z.array(z.string()).nullish(),
});

/** Inputs come inside labels, or inside rows as they did before labels. */
export const ModalData = z.object({
	custom_id: z.string(),
	components: z.array(
		z.union([
			z.object({ component: Input }).transform(({ component }) => [component]),
			z.object({ components: z.array(Input) }).transform(({ components }) => components),
		]),
	),
});

const Embed = z.object({
	title: z.string().optional(),
	url: z.string().optional(),
	description: z.string().optional(),
	color: z.int().optional(),
	fields: z.array(z.object({ name: z.string(), value: z.string(), inline: z.boolean().optional() })).optional(),
});

const Row = z.object({ components: z.array(z.object({ custom_id: z.string().optional() })).catch([]) });

/** A message, under a button or read back from a channel. */
export const Message = z.object({
	id: Snowflake,
	author: z.object({ id: Snowflake }),
	flags: z.int().default(0),
	embeds: z.array(Embed).default([]),
	/** Rows of buttons; whatever else there may be one day is not ours. */
	components: z.array(Row).catch([]),
	interaction_metadata: z.object({ user: z.object({ id: Snowflake }) }).optional(),
});
export type Message = z.infer<typeof Message>;

const Overwrite = z.object({ id: Snowflake, type: z.union([z.literal(0), z.literal(1)]), allow: Bits, deny: Bits });

export const Channel = z.object({
	id: Snowflake,
	type: z.int(),
	name: ChannelName,
	guild_id: Snowflake.optional(),
	parent_id: Snowflake.nullish(),
	permission_overwrites: z.array(Overwrite).default([]),
	thread_metadata: z.object({ archived: z.boolean(), locked: z.boolean().default(false) }).optional(),
});
export type Channel = z.infer<typeof Channel>;

/** The conversation with one person. */
export const DirectChannel = z.object({ id: Snowflake });

/** Threads of a server, or of a channel. */
export const Threads = z.object({
	threads: z.array(
		z.object({
			id: Snowflake,
			parent_id: Snowflake.nullish(),
			owner_id: Snowflake.nullish(),
			thread_metadata: z.object({ archive_timestamp: z.iso.datetime({ offset: true }) }).optional(),
		}),
	),
	has_more: z.boolean().default(false),
});

export const Guild = z.object({
	id: Snowflake,
	owner_id: Snowflake,
	roles: z.array(z.object({ id: Snowflake, permissions: Bits })),
});
export type Guild = z.infer<typeof Guild>;

export const Member = z.object({ roles: z.array(Snowflake) });

/** The bot's own application. */
export const Application = z.object({
	id: Snowflake,
	name: z.string(),
	bot: z.object({ id: Snowflake }).optional(),
	verify_key: z.string(),
	interactions_endpoint_url: z.string().nullish(),
});
export type Application = z.infer<typeof Application>;

/** Events of a server that are to come or going on. */
export const ScheduledEvents = z.array(
	z.object({ id: Snowflake, creator_id: Snowflake.nullish(), description: z.string().nullish() }),
);

export const Sent = z.object({ id: Snowflake });

/** A registered command: compared as a whole, so kept as a whole. */
export const Registered = z.array(z.looseObject({ name: z.string(), id: Snowflake.optional().catch(undefined) }));
/** Ids of registered commands by their first word. */
export const RegisteredIds = z.record(z.string(), Snowflake);

/** Ids in gateway events. */
export const ReadyEvent = z.object({
	guilds: z.array(z.object({ id: Snowflake })),
	shard: z.tuple([z.int(), z.int().positive()]).optional(),
});
/** Servers the bot is in, a page of them. */
export const OwnGuilds = z.array(z.object({ id: Snowflake }));
const Named = z
	.array(z.object({ id: Snowflake, name: ChannelName, parent_id: Snowflake.nullish().catch(null) }))
	.catch([]);
export const GuildEvent = z.object({
	id: Snowflake,
	unavailable: z.boolean().optional(),
	/** Where the server has it said who came. */
	system_channel_id: Snowflake.nullish().catch(null),
	/** ISO 8601: since when the bot is in it. */
	joined_at: z.string().max(40).nullish().catch(null),
	/** The channels that the bot can see, and the threads that are open. */
	channels: Named,
	threads: Named,
});
export type GuildEvent = z.infer<typeof GuildEvent>;
/** What Discord reports besides interactions where there is no gateway: pings are 0, events 1. */
export const WebhookPayload = z.union([
	z.object({ type: z.literal(0) }),
	z.object({
		type: z.literal(1),
		event: z.object({ type: z.string(), timestamp: z.string().max(40), data: z.unknown() }),
	}),
]);
/** Somebody brought it into a server (0), not only to themselves (1). */
export const Authorized = z.object({
	integration_type: z.literal(0),
	guild: z.object({ id: Snowflake, system_channel_id: Snowflake.nullish().catch(null) }),
});
export const InGuildEvent = z.object({
	guild_id: Snowflake,
	id: Snowflake.optional(),
	name: ChannelName,
	parent_id: Snowflake.nullish().catch(null),
	user: z.object({ id: Snowflake }).optional(),
});
export type InGuildEvent = z.infer<typeof InGuildEvent>;
