import { correctionOfNotice } from '../domain/notice.js';
import type { PostContent } from '../domain/plan.js';
import { retractionOf } from '../domain/retraction.js';
import type { AnnounceOptions } from './announce.js';
import type { Block, Message } from './message.js';
import { postMessage } from './post-message.js';

type Manner = Omit<AnnounceOptions, 'catchUp' | 'now'>;

/**
 * A post that was told, some of which was retracted: first what was wrong and why, then what still stands, as it was.
 * Throws when nothing in it was retracted: that is a bug of the caller.
 */
export function correct(content: PostContent, options: Manner): Message {
	const right = standing(content);
	if (right.crossings.length + right.notices.length === 0) return correctionOf(content, options);
	const at = latest(right.crossings);
	return correctAbove(content, options, postMessage(right, { ...options, catchUp: false, now: at }));
}

/** What of a post was not retracted. */
export function standing({ crossings, notices }: PostContent): PostContent {
	return {
		crossings: crossings.filter(({ retracted }) => retracted === undefined),
		notices: notices.filter(({ retracted }) => retracted === undefined),
	};
}

/** What was wrong and why, above the rest of the message that stands. */
export function correctAbove(content: PostContent, options: Manner, rest: Message): Message {
	const correction = correctionOf(content, options);
	const heading: readonly Block[] = rest.title === undefined ? [] : [{ kind: 'heading', line: rest.title }];
	return {
		...correction,
		blocks: [...correction.blocks, { kind: 'text', line: options.texts.announce.stands }, ...heading, ...rest.blocks],
		footer: [...(correction.footer ?? []), ...(rest.footer ?? [])],
	};
}

function correctionOf({ crossings, notices }: PostContent, options: Manner): Message {
	const wrong = crossings.filter(({ retracted }) => retracted !== undefined);
	const wrongNotices = notices.filter(({ retracted }) => retracted !== undefined);
	const corrections = { crossings: wrong.map(retractionOf), notices: wrongNotices.map(correctionOfNotice) };
	return postMessage(corrections, { ...options, catchUp: false, now: latest(wrong) });
}

function latest(of: readonly { readonly moment: number }[]): number {
	return Math.max(...of.map(({ moment }) => moment));
}
