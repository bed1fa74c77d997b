import type { Destination } from '../../domain/destination.js';
import type { Missing } from '../../ports/chat.js';
import { textsFor } from '../../render/texts/index.js';
import { outcomeOf, scopeMissing } from './outcome.js';
import type { PostDeps } from './post.js';
import { ConversationInfo } from './schema.js';
import { placeOf } from './thread-place.js';
import type { SlackEvents } from './types.js';

/** What is missing to post there, in words a workspace's people know; empty = all is well. */
export async function check(
	{ api, workspaces, named }: PostDeps & { readonly named: SlackEvents['named'] },
	to: Destination,
): Promise<readonly Missing[] | 'lost'> {
	const { workspace, locale } = to;
	const { channel, root } = placeOf(to);
	const { missing } = textsFor(locale).slack;
	// Messages between people are not for apps; the bot's own conversation with somebody is no place to announce in.
	if (channel.startsWith('D')) return [{ permission: missing.channel }];
	const token = await workspaces.token(workspace);
	if (token === null) return [{ permission: missing.installation }];
	try {
		const info = ConversationInfo.safeParse(await api.answers.conversations.info({ token, channel }));
		if (!info.success) return [{ permission: missing.answer }];
		const { is_archived: archived, is_member: member, is_im: direct, name } = info.data.channel;
		if (name !== undefined) named(workspace, new Map([[channel, name]]));
		// Refused where the message it began with was deleted.
		if (root !== null && member) await api.answers.conversations.replies({ token, channel, ts: root, limit: 1 });
		return [
			...(archived ? [{ permission: missing.openChannel }] : []),
			...(member || direct || archived ? [] : [{ permission: missing.invitation }]),
		];
	} catch (error) {
		const scope = scopeMissing(error);
		if (scope !== null) return [{ permission: missing.scope(scope) }];
		const outcome = workspaces.judge(outcomeOf(error), workspace);
		const isGone = outcome.kind === 'permission-lost' && outcome.code === 'thread_not_found';
		if (outcome.kind === 'destination-lost' || isGone) return 'lost';
		return [{ permission: outcome.kind === 'credentials-refused' ? missing.token : missing.answer }];
	}
}
