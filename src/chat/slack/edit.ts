import type { Destination } from '../../domain/destination.js';
import type { EditOutcome } from '../../domain/outcome.js';
import type { Instant } from '../../domain/petition.js';
import type { Revision } from '../../ports/chat.js';
import { renderSlack } from '../../render/slack.js';
import { outcomeOf } from './outcome.js';
import { asBlocks, type PostDeps } from './post.js';

/** Slack takes "50+" edits a minute in a workspace (tier 3). */
const perMinuteLimit = 45;
/** Those nobody waits for leave the rest to corrections. */
const backgroundLimit = 25;
const minute = 60_020;

export type Edit = (to: Destination, revision: Revision) => Promise<EditOutcome>;

/** Says something else in messages of ours. Their pictures go: they may show what was wrong. */
export function createEdit(ports: Omit<PostDeps, 'pictures' | 'pace'>): Edit {
	/** When edits left lately, by workspace. */
	const lately = new Map<string, Instant[]>();

	/** Milliseconds to wait for a place; 0 when one was taken. */
	function takePlace(workspace: string, limit: number): number {
		const now = ports.clock.now();
		const left = (lately.get(workspace) ?? []).filter((at) => at > now - minute);
		lately.set(workspace, left);
		if (left.length >= limit) return (left[left.length - limit] as Instant) + minute - now;
		left.push(now);
		return 0;
	}

	return async ({ workspace, channel, zone, locale }, { messageId, message, postId, leaveBy, background }) => {
		const token = await ports.workspaces.token(workspace);
		if (token === null) return { kind: 'cannot', code: 'not-installed' };
		if (ports.clock.now() > leaveBy) return { kind: 'retry-after', ms: 0, code: 'late' };
		const wait = takePlace(workspace, background ? backgroundLimit : perMinuteLimit);
		if (wait > 0) return { kind: 'retry-after', ms: wait, code: 'pace' };
		const said = renderSlack(message, { now: ports.domainNow(), zone, locale, mention: null, postId });
		const { text, blocks, metadata } = said;
		const body = { token, channel, ts: messageId, text, blocks: asBlocks(blocks) };
		try {
			await ports.api.posts.chat.update({ ...body, ...(metadata === undefined ? {} : { metadata }) });
			ports.workspaces.taken();
			return { kind: 'edited' };
		} catch (error) {
			const outcome = ports.workspaces.judge(outcomeOf(error), workspace);
			if (outcome.kind === 'retry-after' || outcome.kind === 'unknown') return outcome;
			if (outcome.kind === 'credentials-refused') return outcome;
			if (outcome.kind === 'sent') return { kind: 'edited' };
			return outcome.code === 'message_not_found' ? { kind: 'gone' } : { kind: 'cannot', code: outcome.code };
		}
	};
}
