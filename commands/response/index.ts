import type { Command } from '../../src/ports/command.js';
import { answerAbout, suggestNames } from '../naming/resolve.js';
import { responseMessage } from './message.js';

export const response: Command = {
	name: 'petition response',
	summary: ({ commands }) => commands.response.summary,
	example: '/petition response white house',
	options: [
		{
			name: 'petition',
			kind: 'petition',
			required: false,
			rest: true,
			summary: ({ commands }) => commands.response.petition,
		},
	],
	access: 'anyone',
	run: (context, { petition }) => answerAbout(context, petition, (target) => responseMessage(context, target)),
	suggest: (context, _option, typed) => suggestNames(context, typed),
};
