import { outside } from '../../render/line.js';
import type { Ask } from '../judge/ask.js';
import type { Asking, RegisteredCase } from '../shapes/case.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import type { Ground } from './ground.js';
import { isGranted } from './person-steps.js';
import { eventLine } from './told-of.js';
import type { Whether } from './was-pardoned.js';

/* The word that stands before what became of a case, and why it became so. */

/** "Yes" or "No" before what was done, where nothing but that was asked. */
export function withWord(
	claims: readonly Claim[],
	word: Whether | null,
	person: RegisteredCase,
	ground: Ground,
): readonly Claim[] {
	const [first, ...rest] = claims;
	if (word === null || first === undefined || person.clemency.length === 0) return claims;
	// A "no" that was read some time ago is none that was found.
	const isToldSo = / (?:was|were) not (?:released|freed)\b/.test(plainText(first.line));
	if (
		word === 'no' &&
		!isToldSo &&
		person.stale !== null &&
		person.asOf !== null &&
		/^(?:open|none known)$/.test(person.result)
	) {
		const { noneAsOf } = ground.texts.clemency.reply.person;
		const lead = { ...first, line: noneAsOf(ground.dated(person.asOf), first.line) };
		return [lead, ...rest.filter(({ must }) => must !== true)];
	}
	return [markedBy(first, word, ground), ...rest];
}

/** A sentence on a case with the word before it that says whether it happened; as it is where none was asked for. */
export function markedBy(claim: Claim, word: Whether | 'already' | null, { texts }: Ground): Claim {
	const { reply: says } = texts.clemency;
	if (word === null || (word === 'no' && plainText(claim.line).startsWith('No. '))) return claim;
	const { yes, no, person } = says;
	const { part, some, announced, already } = person;
	const both = (line: Claim['line']) => person.both([line]);
	return { ...claim, line: { yes, no, part, some, announced, already, both }[word](claim.line) };
}

/** "Pardoned or commuted": both, one after the other, or the one that it was. */
export function whichMercy(person: RegisteredCase, ground: Ground): Claim | null {
	const { person: says } = ground.texts.clemency.reply;
	const given = person.clemency.filter(isGiven);
	const pardon = given.find(({ what }) => /\bpardon/.test(what));
	const commuted = given.find(({ what }) => /\bcommut/.test(what));
	const acts = given.filter((each) => each === pardon || each === commuted);
	const [first] = acts;
	if (first === undefined) return null;
	const told = acts.map((each, at) => eventLine(each, person, at === 0, ground));
	const sources = acts.flatMap(({ source }) => (source === null ? [] : [source]));
	const by = [...sources, ...person.sources];
	if (pardon !== undefined && commuted !== undefined) return { line: says.both(told), by };
	const [only] = told as [Claim['line']];
	return { line: pardon === undefined ? says.commuted(only) : says.pardonOnly(only), by };
}

const isGiven = (each: Asking) =>
	isGranted(each) && !/\b(?:recommended|refused|denied|not granted|no grant)\b/.test(each.outcome ?? '');

/** The last reason that somebody gave, else what is known of why. */
export function givenReasons({ clemency, points = [], sources }: RegisteredCase): readonly Claim[] {
	const given = clemency.flatMap(({ why }) => why ?? []).slice(-1);
	const known = given.length > 0 ? given : points.filter(({ topic }) => topic === 'why').slice(0, 1);
	return known.map(({ says, source }) => ({
		line: [outside(says, 300)],
		by: source === null ? sources : [source],
	}));
}

/** Why it was decided so, in the words of whoever decided; that no page says so where neither they nor the note do. */
export function reasonsOf(person: RegisteredCase, note: readonly Claim[], { texts }: Ground): readonly Claim[] {
	const given = givenReasons(person);
	if (given.length > 0) return given;
	const isTold = note.some(({ line: said }) => /\b(?:because|for want|since|so that|after)\b/.test(plainText(said)));
	return isTold ? [] : [{ line: texts.clemency.reply.person.noReason, by: [] }];
}

/** "Was he executed", "is he still alive": by where somebody is. */
export function executedWord({ words = [] }: Ask, { status, dead }: RegisteredCase): 'yes' | 'no' | null {
	const isAlive = words.some((word) => word === 'alive' || word === 'living');
	if (status === 'executed') return isAlive ? 'no' : 'yes';
	if (dead && status === 'dead') return 'no';
	return dead || status === null ? null : isAlive ? 'yes' : 'no';
}
