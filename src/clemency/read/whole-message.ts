import type { Gazetteer } from './gazetteer.js';
import type { Laws } from './laws.js';
import type { Token } from './tokens.js';

/** What happened on federal ground may have been tried by several courts: the judgment tells, the ground does not. */
export function federalGround(words: string): readonly string[] {
	if (/\b(army|military|air force|navy|naval|marine) base\b/.test(words)) return ['US', 'MIL'];
	return /\b(federal (land|property|park|reserve|ground)|national (park|forest))\b/.test(words) ? ['US'] : [];
}

/** "An Indiana pardon for my federal felony": a state's pardon is asked about, and a federal conviction. */
export function isStateForFederal(tokens: readonly Token[], { codes, locality }: Laws, gazetteer: Gazetteer): boolean {
	if (locality === null || !/^[A-Z]{2}$/.test(locality) || codes.some((code) => code !== 'US')) return false;
	const isIts = (end: number) =>
		[1, 2].some((words) => {
			const place = gazetteer.at(tokens, end - words);
			return place?.words === words && place.codes.includes(locality);
		});
	const at = tokens.findIndex(({ word }, i) => /^pardons?$/.test(word) && isIts(i));
	return at >= 0 && tokens.slice(at).some(({ word }) => word === 'federal' || word === 'federally');
}

/** Who arrested somebody says nothing of who tried him; what tells of a court does. */
export function arrestedOnly(words: string, { codes }: Laws): boolean {
	return (
		codes.length > 0 &&
		!codes.includes('US') &&
		/\b(fbi|dea|atf|marshals)\b/.test(words) &&
		!/\b(convict\w*|conviction|court|sentenced|plead|pleaded|pled|felony|trial)\b/.test(words)
	);
}

/** A conviction from before the state was one: "in what was then the Territory of Alaska". */
export const isTerritorial = (text: string): boolean =>
	/\b(?:then|was|still|under|before) (?:just |only |still )?(?:in )?(?:a |the |an )?(?:\w+ )?territor(?:y|ial)\b|\bterritorial (?:law|court|conviction|days|times|prison|judge)\b|\b(?:before|until|prior to) (?:it was |it became |becoming )?(?:statehood|a state\b)|\b(?:wasnt|was not|not yet|werent) (?:yet )?(?:a|even a) state\b/.test(
		text.toLowerCase().replace(/['’]/g, ''),
	);

/** Most of the letters are of an alphabet we do not read. */
export function isForeignScript(text: string): boolean {
	const letters = text.match(/\p{L}/gu) ?? [];
	const ours = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
	return letters.length > 0 && ours.length * 2 < letters.length;
}

/** "Would a pardon end her claim" asks what a pardon does, and is about nobody. */
export function isOfAPardon(words: string): boolean {
	return ofAPardon.test(words);
}

const ofAPardon =
	/\b(?:does|do|will|would|can|could|if|may) (?:(?:a|any|the|my|full|presidential|state|federal|governors) ){1,2}(?:pardon|commutation) (?!for |of |to )\w+/;
