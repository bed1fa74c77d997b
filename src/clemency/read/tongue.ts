import type { Token } from './tokens.js';

/** Small words of Spanish, Portuguese, French, Italian and German that English does not have. */
const foreignWords = new Set(
	'el los las del puede pueden quien como donde indultar indulto gobernador estado preso uno una que por para con mi hermano o pode quem como onde estado le les des du une est qui peut gracier sa son grace condamne der die das dem den ein eine kann wer wo wie darf ist und ich mich mein il lo gli puo chi dove carcere'.split(
		' ',
	),
);
/** Those of them that English has as well, or that are names. */
const alsoEnglish = new Set('die den con son est como uno o des le il lo mi grace'.split(' '));

/** Whether a message is in another language: codes of states in small letters are its words then. */
export function isForeignTongue(tokens: readonly Token[]): boolean {
	if (tokens.length > mostWords) return false;
	const found = new Set(tokens.map(({ word }) => word).filter((word) => foreignWords.has(word)));
	return found.size >= 2 && [...found].some((word) => !alsoEnglish.has(word));
}

/** A story in another language is not read. */
const mostWords = 60;
