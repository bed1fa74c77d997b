import { z } from 'zod';

/*
 * What Slack sends, as far as it is used; everything else in it is let through unread. From the documentation of
 * slash commands, interaction payloads, the Events API and the Web API.
 */

const Id = z.string().min(1).max(50);
const Flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);

export const SlashCommand = z.object({
	/** Null, or empty in a form, where the app was added to a whole organisation. */
	team_id: Id.nullish().or(z.literal('').transform(() => null)),
	channel_id: Id,
	/** Of private ones only `privategroup`, and of conversations between people `directmessage`. */
	channel_name: z.string().max(200).optional(),
	user_id: Id,
	command: z.string().max(100),
	text: z.string().default(''),
	response_url: z.url(),
	trigger_id: z.string().max(500),
	is_enterprise_install: Flag.optional(),
});
export type SlashCommand = z.infer<typeof SlashCommand>;

const Team = z.object({ id: Id });

/** Asked about a message, in its menu. */
export const MessageShortcut = z.object({
	type: z.literal('message_action'),
	callback_id: z.string().max(255),
	team: Team.nullish(),
	channel: z.object({ id: Id }),
	user: z.object({ id: Id, team_id: Id.optional() }),
	message: z.object({ text: z.string().catch(''), attachments: z.unknown().optional() }),
	response_url: z.url(),
	trigger_id: z.string().max(500),
});
export type MessageShortcut = z.infer<typeof MessageShortcut>;

export const BlockActions = z.object({
	type: z.literal('block_actions'),
	team: Team.nullish(),
	channel: z.object({ id: Id }),
	user: z.object({ id: Id, team_id: Id.optional() }),
	response_url: z.url(),
	trigger_id: z.string().max(500),
	container: z.object({ is_ephemeral: z.boolean().optional() }).optional(),
	actions: z
		.array(
			z.object({
				action_id: z.string(),
				value: z.string().optional(),
				selected_option: z.object({ value: z.string() }).nullish(),
			}),
		)
		.min(1),
});
export type BlockActions = z.infer<typeof BlockActions>;

/** Pressed in the app's home: there is no channel, and nowhere to answer but above it. */
export const HomeActions = z.object({
	type: z.literal('block_actions'),
	team: Team.nullish(),
	user: z.object({ id: Id, team_id: Id.optional() }),
	trigger_id: z.string().max(500),
	view: z.object({ type: z.literal('home') }),
	actions: z.array(z.object({ action_id: z.string(), value: z.string().optional() })).min(1),
});
export type HomeActions = z.infer<typeof HomeActions>;

export const ViewSubmission = z.object({
	type: z.literal('view_submission'),
	team: Team.nullish(),
	user: z.object({ id: Id, team_id: Id.optional() }),
	view: z.object({
		id: Id,
		private_metadata: z.string().default(''),
		state: z.object({
			values: z.record(
				z.string(),
				z.record(
					z.string(),
					z.object({
						value: z.string().nullish(),
						selected_options: z.array(z.object({ value: z.string() })).nullish(),
					}),
				),
			),
		}),
	}),
});
export type ViewSubmission = z.infer<typeof ViewSubmission>;

/** An event of the Events API: the channel is a text in most, an object in a few. */
export const EventCallback = z.object({
	team_id: Id,
	event_id: z.string().max(100),
	event: z.object({
		type: z.string(),
		user: z.string().optional(),
		/** Of `link_shared`: the addresses, in which message, and whether that is still being written. */
		links: z.array(z.object({ url: z.string().max(3_000) })).optional(),
		message_ts: z.string().max(50).optional(),
		source: z.string().max(50).optional(),
		/** Of `app_home_opened`: which of its tabs. */
		tab: z.string().optional(),
		channel: z
			.union([Id.transform((id) => ({ id, name: undefined })), z.object({ id: Id, name: z.string().optional() })])
			.optional(),
		old_channel_id: Id.optional(),
		new_channel_id: Id.optional(),
		tokens: z.object({ bot: z.array(z.string()).optional() }).optional(),
	}),
	authorizations: z.array(z.object({ user_id: z.string() })).optional(),
});
export type EventCallback = z.infer<typeof EventCallback>;

export const Sent = z.object({ ts: z.string().regex(/^\d+\.\d+$/) });

export const History = z.object({
	messages: z.array(
		z.object({
			ts: z.string(),
			metadata: z
				.object({ event_type: z.string(), event_payload: z.record(z.string(), z.unknown()).default({}) })
				.optional(),
		}),
	),
	has_more: z.boolean().default(false),
	response_metadata: z.object({ next_cursor: z.string().default('') }).optional(),
});

export const ConversationInfo = z.object({
	channel: z.object({
		name: z.string().optional(),
		is_archived: z.boolean().default(false),
		is_member: z.boolean().default(false),
		is_im: z.boolean().default(false),
	}),
});

export const OpenedConversation = z.object({ channel: z.object({ id: Id }) });

export const UserInfo = z.object({
	user: z.object({
		tz: z.string().nullish(),
		locale: z.string().nullish(),
		is_admin: z.boolean().default(false),
		is_owner: z.boolean().default(false),
		team_id: Id.optional(),
	}),
});

export const GroupMembers = z.object({ users: z.array(z.string()) });

export const OAuthAccess = z.object({
	access_token: z.string().min(1),
	bot_user_id: Id,
	team: Team.nullable(),
	is_enterprise_install: z.boolean().default(false),
});

export const UploadPlace = z.object({ upload_url: z.url(), file_id: Id });

export const AuthTest = z.object({ team: z.string(), team_id: Id, user_id: Id });
