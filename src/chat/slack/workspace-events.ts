import type { EventCallback } from './schema.js';
import type { SlackEvents, SlackLog } from './types.js';
import type { Workspaces } from './workspaces.js';

/** Events of a channel after which one that is suspended may be open again, or an open one closed. */
const ofChannels = new Set([
	'channel_archive',
	'channel_unarchive',
	'channel_deleted',
	'channel_left',
	'group_archive',
	'group_unarchive',
	'group_deleted',
	'group_left',
]);
const ofNames = new Set(['channel_rename', 'group_rename']);
const ofMembers = new Set(['member_joined_channel', 'member_left_channel']);

/** Every event the app asks Slack for. */
export const botEvents: readonly string[] = [
	...ofChannels,
	...ofMembers,
	...ofNames,
	'app_home_opened',
	'app_uninstalled',
	'channel_id_changed',
	'tokens_revoked',
].toSorted();

/** What Slack tells of channels and workspaces, made into "something changed there" and "the bot was removed". */
export async function takeWorkspaceEvent(
	{ events, workspaces, log }: { events: SlackEvents; workspaces: Workspaces; log: SlackLog },
	{ team_id: team, event, authorizations }: EventCallback,
): Promise<void> {
	const { type, channel: about, user, tokens, old_channel_id: from, new_channel_id: to } = event;
	const channel = about?.id;
	if (type === 'app_uninstalled' || (type === 'tokens_revoked' && (tokens?.bot ?? []).length > 0)) {
		await workspaces.remove(team);
		log.info({ team, type }, 'removed from a workspace');
		events.removed(team);
	} else if (type === 'channel_id_changed' && from !== undefined && to !== undefined) {
		events.moved(team, from, to);
	} else if (about?.name !== undefined && ofNames.has(type)) {
		events.named(team, new Map([[about.id, about.name]]));
	} else if (channel !== undefined && ofChannels.has(type)) {
		events.changed(team, channel);
	} else if (channel !== undefined && ofMembers.has(type) && authorizations?.some((bot) => bot.user_id === user)) {
		events.changed(team, channel);
		if (type === 'member_joined_channel') events.joined(team, channel);
	}
}
