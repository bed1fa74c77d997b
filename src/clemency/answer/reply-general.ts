import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Act } from '../judge/question.js';
import type { Claim } from './citations.js';
import type { Ground } from './ground.js';

/** A question that has one answer whatever the court. */
export function replyGeneral(ask: Ask, { general, texts }: Ground): readonly Claim[] {
	const { reply } = texts.clemency;
	const known = ask.of === null ? null : general(ask.of);
	if (known === null) return [{ line: reply.notKnown(ask.code, null), by: [] }];
	const says: Line = [known.says];
	// Asked in other words a yes or no would be misread: the question it answers stands before it.
	if (!ask.plain || known.reply === null) return [{ line: line`${known.asks} ${says}`, by: known.sources }];
	const answers = {
		yes: reply.yes,
		no: reply.no,
		depends: reply.depends,
		unsettled: reply.unsettled,
	};
	return [{ line: answers[known.reply](says), by: known.sources }];
}

/** What acts of clemency, and what is taken for them, are. */
export function replyMeaning(acts: readonly Act[], { texts, points, general }: Ground): readonly Claim[] {
	return acts.map((act): Claim => {
		const known = general(act);
		return known === null
			? { line: line`${texts.clemency.meaning(act)}`, by: points.words }
			: { line: [known.says], by: known.sources };
	});
}
