import type { Instant } from '../../domain/petition.js';
import type { CommandRouter } from '../../ports/chat.js';
import { renderSlack } from '../../render/slack.js';
import type { Api } from './api.js';
import { outcomeOf } from './outcome.js';
import { asBlocks } from './post.js';
import type { EventCallback } from './schema.js';
import type { SlackDeps, SlackLog } from './types.js';
import type { Workspaces } from './workspaces.js';

export interface UnfurlDeps {
	readonly api: Api;
	readonly workspaces: Pick<Workspaces, 'token'>;
	readonly router: Pick<CommandRouter, 'answer'>;
	readonly isWatched: SlackDeps['isWatched'];
	readonly domainNow: () => Instant;
	readonly zone: string;
	readonly newId: () => string;
	readonly log: SlackLog;
}

/** Links of one message that are unfolded. */
const most = 3;

/**
 * Unfolds the addresses of petitions that are watched already into what they stand at; nothing is read for it, and nothing
 * kept. Only an app made with `--unfurl` hears of addresses at all. Never rejects.
 */
export function createUnfurl(deps: UnfurlDeps): (given: EventCallback) => Promise<void> {
	async function blocksFor(team: string, channel: string, url: string) {
		if (!(await deps.isWatched(url))) return null;
		const { message, zone = deps.zone } = await deps.router.answer({
			id: deps.newId(),
			command: 'petition status',
			args: { petition: url },
			// What anybody there may see: nobody in particular asks.
			caller: { id: '', manager: false, zone: null, locale: 'en' },
			place: { platform: 'slack', workspace: team, channel },
		});
		const reader = { now: deps.domainNow(), zone, locale: 'en', mention: null, postId: null };
		return message.tone === 'fault' ? null : { blocks: asBlocks(renderSlack(message, reader).blocks) };
	}

	return async ({ team_id: team, event: { channel, message_ts: ts, source, links = [] } }) => {
		// Somebody is still writing it.
		if (channel === undefined || ts === undefined || source === 'composer') return;
		try {
			const token = await deps.workspaces.token(team);
			const unfurls: Record<string, NonNullable<Awaited<ReturnType<typeof blocksFor>>>> = {};
			for (const { url } of token === null ? [] : links.slice(0, most)) {
				const blocks = await blocksFor(team, channel.id, url);
				if (blocks !== null) unfurls[url] = blocks;
			}
			if (token === null || Object.keys(unfurls).length === 0) return;
			await deps.api.answers.chat.unfurl({ token, channel: channel.id, ts, unfurls });
		} catch (error) {
			deps.log.info({ team, ...outcomeOf(error) }, 'an address could not be unfolded');
		}
	};
}
