import type { Instant } from '../../domain/petition.js';
import type { Answer, Call, CommandRouter } from '../../ports/chat.js';
import type { Command } from '../../ports/command.js';

/** Nobody can tell an answer from one that is a quarter of a second older. */
const maxAgeMs = 250;

/**
 * A router that answers a question once for everybody who asks it in the same place at the same time: after an
 * announcement many people press the same button. Only for commands that change nothing; one that may change
 * something ends what is kept. What an answer depends on besides the question (language, zone, whether a manager
 * asks) is part of the question.
 */
export function sharedAnswers(router: CommandRouter, commands: readonly Command[], now: () => Instant): CommandRouter {
	const kept = new Map<string, { readonly until: () => Instant; readonly answer: Promise<Answer> }>();
	const shareable = new Set(
		commands.filter(({ access, personal }) => access === 'anyone' && personal !== true).map(({ name }) => name),
	);

	function ask(call: Call, question: string): Promise<Answer> {
		let answered = Number.POSITIVE_INFINITY;
		const answer = router.answer(call).finally(() => {
			answered = now();
		});
		kept.set(question, { until: () => answered + maxAgeMs, answer });
		return answer;
	}

	return {
		...(router.aside === undefined ? {} : { aside: (call: Call) => router.aside?.(call) ?? Promise.resolve([]) }),
		suggest: (call, option, typed) => router.suggest(call, option, typed),
		answer(call) {
			for (const [question, { until }] of kept) if (until() <= now()) kept.delete(question);
			if (!shareable.has(call.command)) {
				kept.clear();
				return router.answer(call).finally(() => kept.clear());
			}
			const question = questionOf(call);
			return kept.get(question)?.answer ?? ask(call, question);
		},
	};
}

function questionOf({ command, args, place, caller: { manager, zone, locale } }: Call): string {
	return JSON.stringify([command, Object.entries(args).sort(), place, manager, zone, locale]);
}
