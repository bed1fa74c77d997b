import type { Ask } from '../judge/ask.js';
import type { RegisteredCase } from '../shapes/case.js';
import { isGrant } from './granted-by.js';
import { isRefusal } from './person-steps.js';

/** Asked of what was done, whatever else the words may ask of the law: "did", "was", "whether Carter pardoned". */
const past =
	/^(?:(?:so|and|but|hey|ok|well|hi|hello|please|is it true(?: that)?|could you tell me|can you tell me|do you know|tell me|i heard(?: that)?) )*(?:please )?(?:did|didnt|was|wasnt|were|has|hasnt|have|had|whether|if)\b/;
/** Politeness before what is asked. */
const lead = /^(?:(?:could|can) you (?:please |kindly )?tell me (?:please )?)/;
const mercy = /\b(?:pardon\w*|commut\w*|clemency|freed|spared|reprieved?)\b/;
const open = /\b(?:can|could|may|might|able|eligible|allowed|power|right)\b/;

/** What put somebody out of prison: "out because of a pardon", "out thanks to Trump". */
const outBy = /\b(?:out|free|freed|released|home)\b.*\b(?:because of|thanks to|due to|by way of|through|on|by)\b/;

/**
 * What is asked of a case: whether something was done that is known of it stands for what the law says of the like, as
 * of a pardon for the dead, of a power or of a sentence.
 */
export function askOfCase(ask: Ask, { clemency, result }: RegisteredCase): Ask {
	const text = (ask.words ?? []).join(' ').replace(/^please /, '');
	const isDone = past.test(text) && mercy.test(text) && !open.test(text.replace(lead, ''));
	const isGranted = clemency.some(isGrant) || /pardon|commutation/.test(result);
	if (ask.code === 'dead' && (isDone || isGranted)) return { ...ask, code: 'happened', yesNo: false };
	if (isDone && isGranted && /^(?:may|when|before)$/.test(ask.code)) return { ...ask, code: 'happened' };
	// "Was she refused clemency" asks what was decided, and not whether a pardon may be refused.
	if (ask.code === 'decline' && past.test(text) && clemency.some(isRefusal)) return { ...ask, code: 'happened' };
	if (ask.code === 'sentence' && isGranted && outBy.test(text)) return { ...ask, code: 'happened' };
	return ask;
}
