import { FaultError } from '../../src/domain/fault.js';
import { setParts } from '../../src/following/change-campaign.js';
import type { Command } from '../../src/ports/command.js';
import { followDeps } from '../access/follow-deps.js';
import { noteChange } from '../access/note-change.js';
import { suggestNames } from '../naming/resolve.js';
import { campaignAnswer, wake } from './answer.js';
import { campaignNamed, campaignOption, suggestCampaigns } from './named.js';
import { idsOf, mustBeFew, mustBeOurs, partNamed, saidOf } from './parts.js';

export const campaignAdd: Command = {
	name: 'petition campaign add',
	summary: ({ commands }) => commands.campaignAdd.summary,
	example: '/petition campaign add buses https://petition.parliament.uk/petitions/722903',
	options: [
		campaignOption,
		{
			name: 'petition',
			kind: 'petition',
			required: true,
			rest: true,
			summary: ({ commands }) => commands.campaignAdd.petition,
		},
	],
	access: 'manager',
	async run(context, { campaign: typed = '', petition = '' }) {
		const { ports, texts } = context;
		const campaign = mustBeOurs(await campaignNamed(context, typed));
		const part = await partNamed(context, petition);
		const wakes = await ports.store.transaction(async (tx) => {
			// As it is now: somebody else may have changed it meanwhile.
			const before = (await tx.campaigns.get(campaign.id)) ?? campaign;
			const added = await idsOf(tx, context, [part]);
			if (added.every((id) => before.members.includes(id))) {
				throw new FaultError('campaign-has', { title: campaign.title });
			}
			const members = [...before.members, ...added];
			mustBeFew(members);
			await noteChange(tx, context, 'campaign-add', `${campaign.name}: ${saidOf(part)}`);
			return setParts(tx, before, members, followDeps(context));
		});
		wake(context, wakes);
		if ('match' in part && !part.match.pushed) wake(context, { alarms: [], platforms: [part.match.ref.platform] });
		return campaignAnswer(context, campaign, texts.campaign.added(campaign.name));
	},
	suggest: (context, option, typed) =>
		option === 'campaign' ? suggestCampaigns(context, typed) : suggestNames(context, typed),
};
