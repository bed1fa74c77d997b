import type { Command } from '../../src/ports/command.js';
import { answerAbout, suggestNames } from '../naming/resolve.js';
import { campaignOutlook, petitionOutlook } from './message.js';

export const outlook: Command = {
	name: 'petition outlook',
	summary: ({ commands }) => commands.outlook.summary,
	example: '/petition outlook white house',
	options: [
		{
			name: 'petition',
			kind: 'petition',
			required: false,
			rest: true,
			summary: ({ commands }) => commands.outlook.petition,
		},
	],
	access: 'anyone',
	run: (context, { petition }) =>
		answerAbout(context, petition, (target) =>
			target.kind === 'petition' ? petitionOutlook(context, target) : campaignOutlook(context, target),
		),
	suggest: (context, _option, typed) => suggestNames(context, typed),
};
