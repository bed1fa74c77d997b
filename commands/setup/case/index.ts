import { FaultError } from '../../../src/domain/fault.js';
import type { Command } from '../../../src/ports/command.js';
import { noteChange } from '../../access/note-change.js';
import { mercyOf } from '../../answers/mercy.js';
import { chooseFollow, suggestFollowed } from '../../naming/resolve.js';
import { titleOf } from '../../naming/target.js';

export const petitionCase: Command = {
	name: 'petition setup case',
	summary: ({ commands }) => commands.case.summary,
	example: '/petition setup case white house case:"Steven Avery"',
	options: [
		{
			name: 'petition',
			kind: 'petition',
			required: false,
			rest: true,
			summary: ({ commands }) => commands.case.petition,
		},
		{ name: 'case', kind: 'text', required: false, summary: ({ commands }) => commands.case.case },
	],
	access: 'manager',
	async run(context, { petition: typed, case: named }) {
		const { ports, texts, call } = context;
		const chosen = await chooseFollow(context, typed);
		if ('answer' in chosen) return chosen.answer;
		const { target } = chosen;
		if (target.kind === 'campaign') throw new FaultError('case-campaign', { title: titleOf(target) });
		const { platform, workspace } = call.place;
		if (named !== undefined) {
			const about = /^none$/i.test(named) ? [] : (await import('./judge.js')).namedCases(context, named);
			if (about === null) throw new FaultError('case-unknown', { typed: named });
			await ports.store.transaction(async (tx) => {
				await tx.petitionCases.set(platform, workspace, target.petition.id, about);
				await noteChange(tx, context, 'case', [target.petition.title, ...about].join(' '));
			});
		}
		const said = await mercyOf(context, target.petition);
		const line = said === null ? texts.mercy.keptNone : said === 'unsure' ? texts.mercy.unnamed : said.line;
		return {
			visibility: 'private',
			message: {
				tone: named === undefined ? 'plain' : 'good',
				title: [texts.common.title(titleOf(target))],
				blocks: [{ kind: 'text', line }],
			},
		};
	},
	suggest: (context, option, typed) => (option === 'petition' ? suggestFollowed(context, typed) : Promise.resolve([])),
};
