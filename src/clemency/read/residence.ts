import type { Ask } from '../judge/ask.js';
import type { Segment } from './segments.js';

/** The general question whether one must live where one was convicted. */
export const whereOneLives = 'whereLive';

/** "Do I have to live there", "does it matter that I moved": where one lives is asked about, and not whose court it is. */
const requires =
	/\b(?:have|has|had|needs?|got|gotta|must|requires?d?|requirement|necessary|supposed|should|matters?|make you)\b.*\b(?:liv(?:e|es|ing)|reside|residing|residence|residents?|residency|move back|there|anymore|here)\b|\b(?:residents?|residence|residency|out of stater?s?)\b.*\b(?:required|requirement|necessary|ok|okay|allowed|accepted|applicants?|take)\b|\bout of state applicants?\b|\bif (?:i|he|she|we) (?:moved|left|dont live|no longer live)\b/;
const asksIf = /\b(?:can|could|may|does|do|will|would|still|apply|ok|okay)\b/;
const whose = /\b(?:which|who|whom|whose|where|handles?|whos|or)\b/;

/**
 * What a sentence on where somebody lives asks: who decides in the state that convicted, where that is named and it asks
 * for it; null where it asks whether one must live there. `isPlaced` = a court's place is named.
 */
export function ofResidence({ text }: Segment, asks: readonly Ask[], isPlaced: boolean): readonly Ask[] | null {
	if (!isPlaced || requires.test(text) || (!whose.test(text) && asksIf.test(text))) return null;
	return asks.filter(({ code }) => code === 'where' || code === 'who' || code === 'cost' || code === 'may');
}
