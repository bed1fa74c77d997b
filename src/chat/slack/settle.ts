import type { Destination } from '../../domain/follow.js';
import type { SettleOutcome } from '../../domain/outcome.js';
import type { Instant } from '../../domain/petition.js';
import { outcomeOf } from './outcome.js';
import type { PostPorts } from './post.js';
import { History } from './schema.js';

/** How far this machine's clock may be from Slack's, from which message ids are made. */
const clocksApart = 30_000;
/** Apps outside Slack's marketplace may get 15 messages a request, whatever they ask for. */
const page = 100;
const pages = 10;

/**
 * Whether a doubtful post arrived: the channel is read back from the moment before the try, for the post's id in a
 * message's metadata. Where it cannot be read, the doubt stays.
 *
 * @param triedAt start of the last try, real time
 */
export async function settle(
	ports: PostPorts,
	{ workspace, channel }: Destination,
	postId: string,
	triedAt: Instant,
): Promise<SettleOutcome> {
	const token = await ports.workspaces.token(workspace);
	if (token === null) return { kind: 'unknown', code: 'not-installed' };
	const oldest = ((triedAt - clocksApart) / 1_000).toFixed(6);
	let cursor = '';
	for (let i = 0; i < pages; i++) {
		const read = await readPage(ports, { token, channel, oldest, ...(cursor === '' ? {} : { cursor }) });
		if (typeof read === 'string') return { kind: 'unknown', code: read };
		const found = read.messages.find(({ metadata }) => {
			return metadata?.event_type === 'milepost_post' && metadata.event_payload['post_id'] === postId;
		});
		if (found !== undefined) return { kind: 'sent', messageId: found.ts };
		cursor = read.response_metadata?.next_cursor ?? '';
		if (!read.has_more || cursor === '') return { kind: 'absent' };
	}
	return { kind: 'unknown', code: 'too-many-messages' };
}

/** One page of the channel, or the short name of what kept it from being read. */
async function readPage(
	{ api, workspaces }: PostPorts,
	asked: { readonly token: string; readonly channel: string; readonly oldest: string; readonly cursor?: string },
) {
	try {
		const given = await api.answers.conversations.history({ ...asked, limit: page, include_all_metadata: true });
		const parsed = History.safeParse(given);
		return parsed.success ? parsed.data : 'shape';
	} catch (error) {
		const outcome = workspaces.judge(outcomeOf(error));
		return 'code' in outcome ? outcome.code : outcome.kind;
	}
}
