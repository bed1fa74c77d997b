import type { Command } from '../../src/ports/command.js';
import { answerAbout, suggestNames } from '../naming/resolve.js';
import { campaignStatus } from './campaign.js';
import { petitionStatus } from './petition.js';

export const status: Command = {
	name: 'petition status',
	summary: ({ commands }) => commands.status.summary,
	example: '/petition status white house',
	options: [
		{
			name: 'petition',
			kind: 'petition',
			required: false,
			rest: true,
			summary: ({ commands }) => commands.status.petition,
		},
	],
	access: 'anyone',
	run: (context, { petition }) =>
		answerAbout(context, petition, (target) =>
			target.kind === 'petition' ? petitionStatus(context, target) : campaignStatus(context, target),
		),
	suggest: (context, _option, typed) => suggestNames(context, typed),
};
