import { type Ask, effects } from '../judge/ask.js';
import type { Segment } from './segments.js';

/** A sentence and what it asks. */
interface Asking {
	readonly segment: Segment;
	readonly asks: readonly Ask[];
}

const whoIsRight =
	/\bwho(?:s| is)(?: actually| really)? (?:right|correct|wrong)\b|\bwhich (?:one )?is (?:right|true|correct|it)\b/;

/** Whether a sentence asks which of two claims told before it is true. */
export const asksWhoIsRight = ({ segment }: Pick<Asking, 'segment'>) =>
	whoIsRight.test(segment.tokens.map(({ word }) => word).join(' '));

/** "Everyone says the governor can free her, my aunt says not without the board": told of who decides. */
export function isOfPower({ segment, asks }: Asking): boolean {
	const words = segment.tokens.map(({ word }) => word).join(' ');
	const isOfEffect = asks.some(({ code }) => (effects as readonly string[]).includes(code) && code !== 'jury');
	return !isOfEffect && officers.test(words) && powers.test(words);
}
const officers =
	/\b(?:governors?|gov|president|boards?|commission|council|panel|abbott|parole|canada|canadian|states?|trump|he|she)\b/;
const powers =
	/\b(?:free|frees|pardons?|pardoned|release|commute\w*|let (?:him|her|them|me) (?:out|go)|on (?:his|her|their) own|alone|without (?:the|a|some|any) (?:boards?|commission|council|panel)|only the (?:boards?|governor|president)|apply in|signs?|decides?)\b/;
