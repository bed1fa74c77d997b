import { FaultError } from '../../src/domain/fault.js';
import type { Command } from '../../src/ports/command.js';
import { compareMessage } from '../compare/comparison.js';
import { answerAbout, suggestNames } from '../naming/resolve.js';
import { historyMessage, ranges } from './message.js';

const allowed = Object.keys(ranges);

/** Words after a name were meant as the range. */
const rangeWrong = (typed: string) =>
	new FaultError('choice-wrong', { option: 'range', typed, allowed: allowed.join(', ') });

export const history: Command = {
	name: 'petition history',
	summary: ({ commands }) => commands.history.summary,
	example: '/petition history white house week',
	options: [
		{ name: 'petition', kind: 'petition', required: false, summary: ({ commands }) => commands.history.petition },
		{
			name: 'range',
			kind: 'text',
			required: false,
			summary: ({ commands }) => commands.history.range,
			choices: allowed,
		},
	],
	access: 'anyone',
	run: (context, { petition, range }) =>
		answerAbout(
			context,
			petition,
			(target) =>
				target.kind === 'petition' ? historyMessage(context, target, range) : compareMessage(context, [target]),
			rangeWrong,
		),
	suggest: (context, _option, typed) => suggestNames(context, typed),
};
