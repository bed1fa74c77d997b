import { FaultError } from '../../src/domain/fault.js';
import type { Command } from '../../src/ports/command.js';
import { noteChange } from '../access/note-change.js';
import { campaignAnswer } from './answer.js';
import { campaignNamed, campaignOption, freeName, readTitle, suggestCampaigns } from './named.js';
import { mustBeOurs } from './parts.js';

export const campaignRename: Command = {
	name: 'petition campaign rename',
	summary: ({ commands }) => commands.campaignRename.summary,
	example: '/petition campaign rename buses title:Buses',
	options: [
		campaignOption,
		{ name: 'name', kind: 'text', required: false, summary: ({ commands }) => commands.campaignRename.name },
		{ name: 'title', kind: 'text', required: false, rest: true, summary: ({ commands }) => commands.campaign.title },
	],
	access: 'manager',
	async run(context, { campaign: typed = '', name: wanted, title: titled }) {
		const { ports, texts } = context;
		const campaign = mustBeOurs(await campaignNamed(context, typed));
		if (wanted === undefined && titled === undefined) throw new FaultError('campaign-rename-what');
		const name = wanted === undefined ? campaign.name : await freeName(context, wanted, campaign.id);
		const title = titled === undefined ? campaign.title : readTitle(titled);
		await ports.store.transaction(async (tx) => {
			await noteChange(tx, context, 'campaign-rename', `${campaign.name}: ${name}, ${title}`);
			await tx.campaigns.rename(campaign.id, { name, title });
		});
		return campaignAnswer(context, campaign, texts.campaign.renamed(name));
	},
	suggest: (context, option, typed) => (option === 'campaign' ? suggestCampaigns(context, typed) : Promise.resolve([])),
};
