import { FaultError } from '../../src/domain/fault.js';
import { endCampaign, setParts } from '../../src/following/change-campaign.js';
import type { Command } from '../../src/ports/command.js';
import { followDeps } from '../access/follow-deps.js';
import { noteChange } from '../access/note-change.js';
import { suggestNames } from '../naming/resolve.js';
import { campaignAnswer, wake } from './answer.js';
import { campaignNamed, campaignOption, suggestCampaigns } from './named.js';
import { mustBeOurs, partNamed, saidOf } from './parts.js';

/** Takes one petition out, or ends the campaign with everything that follows it. */
export const campaignRemove: Command = {
	name: 'petition campaign remove',
	summary: ({ commands }) => commands.campaignRemove.summary,
	example: '/petition campaign remove buses village-hall',
	options: [
		campaignOption,
		{
			name: 'petition',
			kind: 'petition',
			required: false,
			rest: true,
			summary: ({ commands }) => commands.campaignRemove.petition,
		},
	],
	access: 'manager',
	async run(context, { campaign: typed = '', petition }) {
		const { ports, texts, call } = context;
		const campaign = mustBeOurs(await campaignNamed(context, typed));
		const { name, title } = campaign;
		if (petition === undefined) {
			await ports.store.transaction(async (tx) => {
				await noteChange(tx, context, 'campaign-remove', name);
				await endCampaign(tx, campaign, call.caller.id, ports.realNow());
			});
			const blocks = [{ kind: 'text' as const, line: texts.campaign.endedText }];
			return { visibility: 'private', message: { tone: 'good', title: texts.campaign.ended(title), blocks } };
		}
		const part = await partNamed(context, petition);
		const gone = 'target' in part && part.target.kind === 'petition' ? part.target.petition.id : null;
		const wakes = await ports.store.transaction(async (tx) => {
			const before = (await tx.campaigns.get(campaign.id)) ?? campaign;
			const members = before.members.filter((id) => id !== gone);
			if (members.length === before.members.length) throw new FaultError('campaign-has-not', { title });
			if (members.length === 0) throw new FaultError('campaign-last', { name });
			await noteChange(tx, context, 'campaign-remove', `${name}: ${saidOf(part)}`);
			return setParts(tx, before, members, followDeps(context));
		});
		wake(context, wakes);
		return campaignAnswer(context, campaign, texts.campaign.removed(name));
	},
	suggest: (context, option, typed) =>
		option === 'campaign' ? suggestCampaigns(context, typed) : suggestNames(context, typed),
};
