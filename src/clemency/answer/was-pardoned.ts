import type { Ask } from '../judge/ask.js';
import type { Asking, RegisteredCase } from '../shapes/case.js';
import { fold } from '../shapes/fold.js';
import { isGrant } from './granted-by.js';

/** Words of a plain question whether somebody was pardoned; more of them ask for something else beside it. */
const plain = new Set(
	'so hey hi ok wait is was were did has have had been be get got gets ever already actually really officially yet now a an the his her their full fully presidential federal pardon pardons pardoned receive received given granted grant by from president governor commuted commutation commute sentence clemency'.split(
		' ',
	),
);

const asksWhether = /^(?:(?:so|hey|hi|ok|wait) )*(?:is|was|were|did|has|have|had|got|been)\b/;

/** What became of a case that ended without mercy. */
const ungranted: ReadonlySet<string> = new Set(['none known', 'not granted', 'open']);

/**
 * Whether somebody was pardoned, asked as a plain yes or no: `yes` or `no`, by the officer who is asked about where one
 * is; null where the question or the case is not so plain. `isBy` = whether an act was that officer's.
 */
export function wasPardoned(
	{ code, words = [], asked }: Ask,
	{ name, aliases, clemency, result }: RegisteredCase,
	isBy: (who: string | null) => boolean,
): 'yes' | 'no' | null {
	const text = words.join(' ');
	if (code !== 'happened' || !asksWhether.test(text)) return null;
	const ofPardon = /\bpardon/.test(text);
	const ofCommuting = /\bcommut/.test(text);
	const names = new Set([name, ...aliases].flatMap((each) => fold(each).split(' ')));
	// "Was he pardoned by Abbott": an officer who is known by what he did.
	const givers = words.filter(
		(word) =>
			!names.has(word) &&
			!plain.has(word) &&
			clemency.some(({ who }) => who?.toLowerCase().split(' ').includes(word) === true),
	);
	const isRead = (word: string) =>
		plain.has(word) || givers.includes(word) || names.has(word) || names.has(word.replace(/s$/, ''));
	if (ofPardon === ofCommuting || !words.every(isRead)) return null;
	// "By New York": a place is no officer whose acts could be told apart.
	if (asked === null && givers.length === 0 && /\b(?:by|from)\b/.test(text)) return null;
	// Announced is not granted, and a part is not the whole.
	if (
		result === 'partial pardon' ||
		result === 'other' ||
		clemency.some(({ what }) => /\b(?:announced|proclamation)\b/.test(what))
	)
		return null;
	const kind = ofPardon ? /\bpardon/i : /\bcommut/i;
	const granted = clemency.filter((each) => isGrant(each) && kind.test(each.what));
	const isGivers = (who: string | null) => givers.some((word) => who?.toLowerCase().split(' ').includes(word) === true);
	const theirs =
		asked === null && givers.length === 0
			? granted
			: granted.filter(({ who }: Asking) => isGivers(who) || (asked !== null && isBy(who)));
	// Whatever an act is called, who was granted nothing is told "no".
	if (theirs.length > 0) return ungranted.has(result) ? null : 'yes';
	// Mercy that goes by another word, as "clemency" for a shorter sentence, is no "no".
	const given = ofPardon ? 'pardon' : 'commutation';
	return result === given && granted.length === 0 ? null : 'no';
}
