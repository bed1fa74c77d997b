import { jurisdiction } from '../config/clemency/index.js';
import { points } from '../config/clemency/points.js';
import { readQuestion } from '../src/domain/clemency/read-question.js';
import { judge } from '../src/domain/clemency/verdict.js';
import { answer } from '../src/render/clemency/answer.js';
import type { Command } from './types.js';

export const canipardon: Command = {
	name: 'canipardon',
	summary: 'Who could pardon a conviction, who could not and why, with the source of each statement',
	example: '/canipardon Steven Avery',
	options: [
		{
			name: 'question',
			kind: 'text',
			required: false,
			summary: 'A person, a place or a court, such as Texas, court-martial, or the president, a Wisconsin murder',
			rest: true,
		},
	],
	access: 'anyone',
	async run({ ports, texts }, { question = '' }) {
		const read = readQuestion(question, ports.cases);
		if (read.is !== 'about') throw new Error('not yet');
		const verdicts = read.codes.flatMap((code) => {
			const row = jurisdiction(code);
			return row === null ? [] : [judge(row, read.said)];
		});
		return { message: answer(verdicts, read.person, { texts, points }), visibility: 'private' };
	},
};
