import { own } from '../../src/domain/own.js';
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
	/** Of an address that nobody watches yet: the button that does. */
	kept: ({ call }, { code }) => {
		const petition = own(call.args, 'petition');
		if (code !== 'not-watched' || petition === undefined) return null;
		return { blocks: [], actions: [{ kind: 'follow-here', petition }] };
	},
	suggest: (context, _option, typed) => suggestNames(context, typed),
};
