import { correctionOfNotice } from '../domain/notice.js';
import type { PostContent } from '../domain/plan.js';
import { retractionOf } from '../domain/retraction.js';
import type { AnnounceOptions } from './announce.js';
import type { Block, Message } from './message.js';
import { postMessage } from './post-message.js';

/**
 * A post that was told, some of which was retracted: first what was wrong and why, then what still stands, as it was.
 * Throws when nothing in it was retracted: that is a bug of the caller.
 */
export function correct(
	{ crossings, notices }: PostContent,
	options: Omit<AnnounceOptions, 'catchUp' | 'now'>,
): Message {
	const wrong = crossings.filter(({ retracted }) => retracted !== undefined);
	const right = crossings.filter(({ retracted }) => retracted === undefined);
	const wrongNotices = notices.filter(({ retracted }) => retracted !== undefined);
	const rightNotices = notices.filter(({ retracted }) => retracted === undefined);
	const at = (of: readonly { readonly moment: number }[]) => Math.max(...of.map(({ moment }) => moment));
	const corrections = { crossings: wrong.map(retractionOf), notices: wrongNotices.map(correctionOfNotice) };
	const correction = postMessage(corrections, { ...options, catchUp: false, now: at(wrong) });
	if (right.length + rightNotices.length === 0) return correction;
	const rest = postMessage({ crossings: right, notices: rightNotices }, { ...options, catchUp: false, now: at(right) });
	const heading: readonly Block[] = rest.title === undefined ? [] : [{ kind: 'heading', line: rest.title }];
	return {
		...correction,
		blocks: [...correction.blocks, { kind: 'text', line: options.texts.announce.stands }, ...heading, ...rest.blocks],
		footer: [...(correction.footer ?? []), ...(rest.footer ?? [])],
	};
}
