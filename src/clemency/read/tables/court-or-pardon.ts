import type { AskCode } from '../../judge/ask.js';

/* A pardon, or a court's order that seals or expunges: how people put the one against the other. */

/** Whoever asks for one of these and whether a pardon is needed asks once. */
export const ofRights: ReadonlySet<AskCode> = new Set<AskCode>(['vote', 'guns', 'jury', 'office']);
export const needsOne =
	/^(?:or )?(?:do|does|would|will) (?:i|he|she|they|we|you) (?:even |still |just )?need (?:a|the) pardon$/;
export const ofEitherToo: ReadonlySet<AskCode> = new Set<AskCode>([
	...(['who', 'may', 'record', 'difference', 'alternative', 'effect', 'chances', 'duration', 'when'] as const),
]);
const joined = String.raw`(?: \w+){0,6} (?:or|vs|versus|before|than|instead of)\b(?: \w+){0,6} `;
const courts = '(?:expung\\w+|expunction|seal|sealed|sealing|annul\\w*|clean slate)';
export const ofCourts = new RegExp(String.raw`^(?!.*\b(?:after|once|then)\b).*\b${courts}\b`);
/** Asked which of two is to be preferred. */
export const ofRank = /\b(?:first|better|best|quick\w*|fast\w*|soon\w*|easi\w+)\b/;
/** A pardon and a court's order, the one or the other; the record cleared without a pardon. */
export const eitherWay = new RegExp(
	String.raw`\b(?:pardon|clemency)\b${joined}${courts}\b|\b${courts}\b${joined}(?:pardons?|pardoned|clemency)\b|^(?=.*\b(?:record|background|clean|expunge|seal)\b).*\b(?:besides|without|instead of|other than) (?:\w+ ){0,2}pardon\b`,
);
export const whatPardonDoes =
	/\bdifference\b|\bpardon (?:just |really |automatically |also |only )?(?:expunges?|seals?|clears?|erases?|wipes?|removes?)\b/;
