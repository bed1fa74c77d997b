import type { Command } from '../../../commands/types.js';
import type { Answer, Call, CommandDesk } from '../types.js';

/**
 * A desk that answers a question once for everybody who asks it in the same place while it is being answered: after
 * an announcement many people press the same button. Only for commands that change nothing; what an answer depends on
 * besides the question (language, zone, whether a manager asks) is part of the question.
 */
export function sharedAnswers(desk: CommandDesk, commands: readonly Command[]): CommandDesk {
	const underWay = new Map<string, Promise<Answer>>();
	const shareable = new Set(commands.filter(({ access }) => access === 'anyone').map(({ name }) => name));
	return {
		suggest: (call, option, typed) => desk.suggest(call, option, typed),
		answer(call) {
			if (!shareable.has(call.command)) return desk.answer(call);
			const question = questionOf(call);
			const same = underWay.get(question);
			if (same !== undefined) return same;
			const answer = desk.answer(call).finally(() => underWay.delete(question));
			underWay.set(question, answer);
			return answer;
		},
	};
}

function questionOf({ command, args, place, caller: { manager, zone, locale } }: Call): string {
	return JSON.stringify([command, Object.entries(args).sort(), place, manager, zone, locale]);
}
