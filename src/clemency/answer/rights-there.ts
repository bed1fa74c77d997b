import type { NamedRight } from '../../render/texts/en/clemency-rights.js';
import type { Verdict } from '../judge/verdict.js';
import type { Fact } from '../shapes/fact.js';
import type { Claim } from './citations.js';
import type { Truth } from './first-word.js';
import type { Ground } from './ground.js';

/** What is known of each right of a place, in one sentence, and what word would answer whether all come back. */
export interface RightsThere {
	readonly says: string;
	readonly truth: Truth;
	readonly by: Claim['by'];
}

const topics = { vote: 'vote', jury: 'jury', office: 'publicOffice', guns: 'guns' } as const;

type Known = readonly (readonly [right: NamedRight, fact: Fact])[];

/** Guns are no civil right. */
const civil: readonly NamedRight[] = ['vote', 'jury', 'office'];
const all: readonly NamedRight[] = [...civil, 'guns'];

const knownOf = ({ row }: Verdict, ground: Ground, isCivil: boolean): Known =>
	(isCivil ? civil : all).flatMap((right) => {
		const [fact] = ground.facts(row.code, topics[right]);
		return fact === undefined ? [] : [[right, fact] as const];
	});

/** Who gives a right back apart from the pardon. */
const giverOf = ({ says }: Fact): 'governor' | 'court' | null =>
	/\bthe Governor gives\b/.test(says) ? 'governor' : /\b(?:court gives|court's order)\b/.test(says) ? 'court' : null;

const sourcesOf = (known: Known): Claim['by'] => [
	...new Map(known.flatMap(([, { sources }]) => sources).map((source) => [source.url, source])).values(),
];

/** "If the governor restored it", "my rights were restored": and nobody asks how, or what does it. */
export const wasRestored = (text: string) =>
	/\b(?:if|once|after|since|because|when|already|has|have) (?:(?!can\b|get\b|to\b)\S+ ){0,3}restored\b|\b(?:was|were|got|been) (?:fully )?restored\b/.test(
		text,
	) &&
	/\b(?:can|could|may|able|allowed|legal)\b/.test(text) &&
	!/\b(?:how|who|what|which|get (?:it|them|\w+ rights?) restored|not|never|until|unless|guns?|pardon\w*|every\w+|felons|people|automatic\w*|all)\b/.test(
		text,
	);

/** What a pardon brings back; null where hardly anything is known. */
export function rightsByPardon(verdict: Verdict, ground: Ground, isCivil = false): RightsThere | null {
	const known = knownOf(verdict, ground, isCivil).filter(([, { means }]) => means !== null);
	if (known.length < 2) return null;
	const of = (...meanings: readonly Fact['means'][]) =>
		known.filter(([, { means }]) => meanings.includes(means)).map(([right]) => right);
	const by = {
		pardon: of('yes'),
		itself: of('without-pardon'),
		stated: of('if-stated'),
		depends: known.filter(([, fact]) => fact.means === 'depends' && giverOf(fact) === null).map(([right]) => right),
		not: of('no'),
	};
	const given = known.filter(([, fact]) => fact.means === 'depends' && giverOf(fact) !== null);
	const [first] = given;
	const apart = {
		giver: (first === undefined ? null : giverOf(first[1])) ?? 'court',
		rights: given.map(([right]) => right),
	};
	// What is known of some rights alone says nothing sure of all.
	const isWhole = isCivil ? known.length > 2 : known.some(([right]) => right === 'guns') && known.length > 2;
	const isLimited = known.some(([, { means, says }]) => means === 'yes' && /\b(?:unless|except|not)\b/.test(says));
	const isAll = given.length === 0 && by.stated.length + by.depends.length + by.not.length === 0;
	return {
		says: ground.texts.clemency.reply.allRights(verdict.row, by, apart),
		truth: isAll
			? isLimited
				? 'limits'
				: isWhole
					? 'yes'
					: 'yes-as-read'
			: by.pardon.length + by.itself.length > 0
				? 'in-part'
				: 'depends',
		by: sourcesOf(known),
	};
}

/** What comes back with nobody pardoned. */
export function rightsAlone(verdict: Verdict, ground: Ground, isCivil = false): RightsThere | null {
	const known = knownOf(verdict, ground, isCivil).filter(([, { without }]) => without !== undefined);
	if (known.length < 2) return null;
	const of = (way: Fact['without']) => known.filter(([, { without }]) => without === way).map(([right]) => right);
	const by = {
		kept: of('yes'),
		prison: of('after-prison'),
		sentence: of('after-sentence'),
		depends: of('depends'),
		not: of('no'),
	};
	const isAll = by.depends.length + by.not.length === 0;
	return {
		says: ground.texts.clemency.reply.rightsAlone(verdict.row, by),
		truth: isAll
			? known.length > (isCivil ? 2 : 3)
				? 'yes'
				: 'yes-as-read'
			: by.not.length === known.length
				? 'no'
				: 'in-part',
		by: sourcesOf(known),
	};
}
