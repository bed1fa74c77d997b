import { commands as words } from '../src/render/texts/en/commands.js';
import { responseMessage } from './parts/response-message.js';
import { answerAbout, suggestNames } from './resolve.js';
import type { Command } from './types.js';

export const response: Command = {
	name: 'petition response',
	summary: words.response.summary,
	example: '/petition response white house',
	options: [{ name: 'petition', kind: 'petition', required: false, rest: true, summary: words.response.petition }],
	access: 'anyone',
	run: (context, { petition }) => answerAbout(context, petition, (target) => responseMessage(context, target)),
	suggest: (context, _option, typed) => suggestNames(context, typed),
};
