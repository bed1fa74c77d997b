import type { Campaign } from '../../src/domain/campaign.js';
import type { Wakes } from '../../src/following/set-follow.js';
import type { Answer } from '../../src/ports/chat.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Line } from '../../src/render/message.js';
import { campaignStatus } from '../status/campaign.js';

/** What was done, and the campaign as it is now: its total, its parts, and that nobody knows who signed several. */
export async function campaignAnswer(context: CommandContext, { id }: Campaign, done: Line): Promise<Answer> {
	const campaign = await context.ports.store.campaigns.get(id);
	if (campaign === null) throw new Error('the campaign was there a moment ago');
	const status = await campaignStatus(context, { kind: 'campaign', campaign });
	const follow = (status.actions ?? []).filter(({ kind: a }) => a === 'follow-here');
	const { campaign: words } = context.texts;
	return {
		visibility: 'private',
		message: {
			...status,
			tone: 'good',
			blocks: [
				{ kind: 'text', line: done },
				...status.blocks,
				...(follow.length === 0 ? [] : [{ kind: 'text' as const, line: words.howToFollow(campaign.name) }]),
			],
			actions: follow,
		},
	};
}

/** What is followed is read, once what was changed is in the tables. */
export function wake({ ports }: CommandContext, { alarms, platforms }: Wakes): void {
	for (const platform of platforms) ports.wake.wake('read', platform, ports.realNow());
	for (const { petition, at } of alarms) ports.wake.wake('moment', String(petition), at);
}
