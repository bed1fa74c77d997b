import type { Crossing } from '../domain/crossing.js';
import { correctionOf } from '../domain/retraction.js';
import { type AnnounceOptions, announce } from './announce.js';
import type { Block, Message } from './message.js';

/**
 * A post that was told, some of which was retracted: first what was wrong and why, then what still stands, as it was.
 * Throws when nothing in it was retracted: that is a bug of the caller.
 */
export function correct(crossings: readonly Crossing[], options: Omit<AnnounceOptions, 'catchUp' | 'now'>): Message {
	const wrong = crossings.filter(({ retracted }) => retracted !== undefined);
	const right = crossings.filter(({ retracted }) => retracted === undefined);
	const at = (of: readonly Crossing[]) => Math.max(...of.map(({ moment }) => moment));
	const correction = announce(wrong.map(correctionOf), { ...options, catchUp: false, now: at(wrong) });
	if (right.length === 0) return correction;
	const rest = announce(right, { ...options, catchUp: false, now: at(right) });
	const heading: readonly Block[] = rest.title === undefined ? [] : [{ b: 'heading', line: rest.title }];
	return {
		...correction,
		blocks: [...correction.blocks, { b: 'text', line: options.texts.announce.stands }, ...heading, ...rest.blocks],
		footer: [...(correction.footer ?? []), ...(rest.footer ?? [])],
	};
}
