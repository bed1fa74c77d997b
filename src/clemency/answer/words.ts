import type { Message } from '../../render/message.js';
import type { Texts } from '../../render/texts/index.js';
import type { Points } from '../judge/points.js';
import type { Act } from '../judge/question.js';
import { createCitations } from './citations.js';

/** What acts of clemency, and what is taken for them, are. */
export function wordsMessage(acts: readonly Act[], points: Points, { clemency }: Texts): Message {
	const citations = createCitations();
	const items = acts.map((act) => citations.cite({ line: [clemency.meaning(act)], by: points.words }));
	return {
		tone: 'plain',
		title: clemency.words,
		blocks: [
			{ b: 'list', items },
			{ b: 'text', line: clemency.ask.hint },
			{ b: 'heading', line: clemency.headings.sources },
			citations.list((n, source) => clemency.source(n, source.url, source.title)),
		],
		footer: [clemency.advice],
		actions: [{ a: 'share' }],
	};
}
