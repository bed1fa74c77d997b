import { gazetteer } from '../config/clemency/gazetteer.js';
import { jurisdiction, jurisdictions } from '../config/clemency/index.js';
import { points } from '../config/clemency/points.js';
import { governors, terms } from '../config/clemency/presidents.js';
import { readQuestion } from '../src/domain/clemency/asking/read-question.js';
import { judge, type Verdict } from '../src/domain/clemency/verdict.js';
import { dayOf } from '../src/domain/day-rules.js';
import { answer } from '../src/render/clemency/answer.js';
import { askBack } from '../src/render/clemency/ask-back.js';
import type { Message } from '../src/render/message.js';
import type { Command, CommandContext } from './types.js';

export const canipardon: Command = {
	name: 'canipardon',
	summary: 'Who could pardon a conviction, who could not and why, with the source of each statement',
	example: '/canipardon Steven Avery',
	options: [
		{
			name: 'question',
			kind: 'text',
			required: false,
			summary: 'A person, a place or a court: Texas; court-martial; the president, a Wisconsin murder',
			rest: true,
		},
	],
	access: 'anyone',
	async run(context, { question = '' }) {
		return { message: say(context, question), visibility: 'private' };
	},
};

function say({ now, ports, texts }: CommandContext, text: string): Message {
	const today = dayOf(now, 'UTC');
	const question = readQuestion(text, {
		gazetteer,
		cases: ports.cases,
		holders: { presidents: terms, governors, today },
	});
	if (question.is === 'unclear') {
		return askBack(question, { texts, jurisdictions, names: ports.cases.map(({ name }) => name) });
	}
	const { codes, said, locality, person, readAs } = question;
	const [first, ...others] = codes.map((code): Verdict => judge(jurisdiction(code), said, locality));
	if (first === undefined) throw new Error('a question about no law');
	return answer([first, ...others], person, { texts, points, today, homeOf, readAs });
}

/** The row of a place that has a governor. */
function homeOf(code: string) {
	const row = jurisdiction(code);
	return row.kind === 'state' || row.kind === 'territory' ? row : null;
}
