import { type Ask, type AskCode, askCodes } from '../judge/ask.js';
import { sameAnywhere, withoutCourt } from './without-court.js';

/* What a question is called in the sentences that were learned from: a topic's code, or `g:` and a general row's key. */

/** Before the key of a general question. */
export const ofRow = 'g:';

/** What the sentences call what there is instead of a pardon. */
const alternative = 'cert-alternative';

/** The topic of the law that a label stands for; none where it is a general question. */
export const codeOf = (label: string): AskCode | undefined => codes.get(label);
const codes: ReadonlyMap<string, AskCode> = new Map([
	...askCodes.map((code) => [code, code] as const),
	[alternative, 'alternative'],
]);

/** The topic whose general question a row is. */
export const topicOfRow: ReadonlyMap<string, AskCode> = new Map(
	Object.entries(withoutCourt).map(([code, row]) => [row, code as AskCode]),
);

/** A topic asked of no place has its sentences among those of the topic, where one word answers both. */
export function labelOf({ code, of }: Ask): string {
	if (code !== 'general') return code === 'alternative' ? alternative : code;
	const topic = topicOfRow.get(of ?? '');
	return topic !== undefined && sameAnywhere.has(topic) ? topic : ofRow + of;
}
