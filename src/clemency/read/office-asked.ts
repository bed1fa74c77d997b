import type { Ask } from '../judge/ask.js';
import type { Asked } from '../judge/question.js';
import { type Official, standingOn } from '../shapes/official.js';
import type { Gazetteer } from './gazetteer.js';
import { holderAsked, withNames } from './holder-asked.js';
import { type Holders, holderAt } from './holders.js';
import { matcher } from './matcher.js';
import { officerOf } from './officers.js';
import { asksItsNumber, asksNames, asksNumber, asksOwnNumber, asksTerm, countedGovernors } from './tables/governors.js';
import type { Token } from './tokens.js';

const governors = matcher(countedGovernors);
const number = matcher(asksNumber);
const ownNumber = matcher(asksOwnNumber);
const itsNumber = matcher(asksItsNumber);
const names = matcher(asksNames);
const term = matcher(asksTerm);

/**
 * What is asked about a governor's office by a name: how many somebody pardoned, or until when somebody serves; null
 * for everything else. `codes` = places that are named: another state's question is that state's.
 */
export function ofOffice(
	tokens: readonly Token[],
	codes: readonly string[],
	gazetteer: Gazetteer,
	holders: Holders,
): { readonly code: string; readonly ask: Ask } | null {
	const held = holderAsked(tokens, codes, gazetteer, holders);
	if (held !== null) return held;
	const words = tokens.map(({ word }) => word);
	const ask = (code: Ask['code']): Ask => ({ code, act: 'pardon', asked: null, of: null, yesNo: false, plain: false });
	const only = (code: string) => codes.every((each) => each === code);
	const isShort = words.length <= shortQuestion;
	const isCounted = words.some((word) => /^(?:many|number|numbers|much|often|total|count)$/.test(word));
	const { text, official } = isShort ? withNames(tokens, codes, holders) : { text: '', official: null };
	const ofGovernor = official?.office === 'governor' && only(official.of) ? official : null;
	const asksWhom = ownPardons.test(text) || names.first(text.split(' ')) !== null;
	if (ofGovernor !== null && asksWhom && !isCounted) {
		const serves = standingOn(ofGovernor, holders.today) !== 'former';
		const officer = serves ? ('governor' as const) : ('former-governor' as const);
		const asked = { officer, of: ofGovernor.of, self: false, name: ofGovernor.person };
		return { code: ofGovernor.of, ask: { ...ask('how-many'), asked, of: 'named' } };
	}
	const counted = governors.first(words);
	const counts = !words.some((word) => beside.has(word));
	if (counted !== null && only(counted) && counts && number.first(words) !== null) {
		const of = officerOf(tokens, gazetteer, holders)?.asked ?? null;
		const asked = of?.of === counted && /governor$/.test(of.officer) ? of : null;
		return { code: counted, ask: { ...ask('how-many'), asked } };
	}
	const serving =
		counts && (ownNumber.first(words) !== null || (isShort && itsNumber.first(words) !== null))
			? (officerOf(tokens, gazetteer, holders)?.asked ?? asGovernor(ofGovernor))
			: null;
	if (
		(serving?.officer === 'governor' || serving?.officer === 'former-governor') &&
		serving.of !== null &&
		only(serving.of)
	)
		return { code: serving.of, ask: { ...ask('how-many'), asked: serving } };
	if (
		term.first(words) === null ||
		words.some((word) =>
			/^(?:pardon|commut|clemen|convict|appl|decid|alone$|himself$|herself$|itself$|themsel|board)/.test(word),
		)
	)
		return null;
	for (let at = 0; at < tokens.length; at++) {
		const asked = holderAt(tokens, at, null, holders)?.asked;
		if (asked?.officer === 'governor' && asked.of !== null && only(asked.of))
			return { code: asked.of, ask: ask('holder') };
	}
	return null;
}

/** A governor who is only named: "walz or dayton, who pardoned more". */
const asGovernor = (official: Official | null): Asked | null =>
	official === null ? null : { officer: 'governor', of: official.of, self: false, name: official.person };

/** In more words a governor is told of. */
const shortQuestion = 14;

/** "Whitmers pardons", perhaps with the state. */
const ownPardons = /^(?:governor |gov |former |ex )?xname (?:pardons|commutations|clemencies)(?: \w+){0,2}$/;

/** Numbers of these are counted elsewhere. */
const beside = new Set(
	'vote votes judges justices members years months days time cost long obama biden trump clinton bush carter'.split(
		' ',
	),
);
