import { outOfSight, putOff, takenBack } from './circumstances.js';
import { matcher } from './matcher.js';
import { any } from './phrases.js';
import { eventWords, otherRefusals } from './tables/events.js';
import { isOffenceOfTown } from './town-court.js';

export type Undone = 'takenBack' | 'outOfSight';

/** What the words of a message tell, whichever of its sentences asks: read once, and the same for all of them. */
export interface Telling {
	/** The papers are with whoever decides. */
	readonly isFiled: boolean;
	/** Somebody was refused, perhaps on a day nobody told. */
	readonly isRefused: boolean;
	readonly isRefusedByBoard: boolean;
	/** Judgment was put off, or never given. */
	readonly isPutOff: boolean;
	/** A court took the conviction back, or the record is out of sight; and no pardon is what did it. */
	readonly undone: Undone | null;
	/** A town's court judged a breach of the state's law. */
	readonly isOffenceOfTown: boolean;
}

const filed = matcher<true>([
	[
		'papers|application|petition|packet is|are|was|were? already|all? in|filed|sent|mailed|submitted / everything is|was already|all? in|filed|sent|mailed|submitted / sent|mailed|filed|submitted in|off? all? my|the|our|his|her|their|an? pardon|clemency? application|papers|paperwork|petition|packet',
		true,
	],
]);
const refusedByBoard = matcher<true>([
	[
		'board|council|commission|panel .. said|voted|votes|ruled|came .. no|against / board|council|commission|panel .. rejected|refused|denied|turned / turned|voted down by .. board|council|commission / rejected|denied|refused by .. board|council|commission / no from .. board|council|commission',
		true,
	],
]);
/** "If I am pardoned, is it expunged", "he was pardoned and the case dismissed". */
const byPardon =
	/\b(?:if|after|once|when|because|by|with|through|since) (?:\w+ ){0,4}(?:pardon\w*|clemency)\b|\b(?:was|were|got|been|already|is|am|has) (?:\w+ )?pardoned\b|\bpardons? (?:\w+ ){0,4}(?:expunged?|seal(?:ed|s)?|erased?|dismiss\w*|vacat\w*|overturn\w*)\b/;
/** What else is dismissed or reversed, and charges beside the one that stood. */
const ofAnother =
	/\b(?:appeals?|petitions?|applications?|requests?|habeas|motions?|lawsuits?|suits?|complaints?|decisions?|recommendations?|orders?|rulings?|laws?|death sentences?|sentences?|(?:other|some|most|two|three|four|five|half)(?: of)?(?: the| my| his| her)?(?: charges| counts)?|rest)\b (?:\w+ ){0,4}(?:dismissed|dropped|thrown|tossed|overturned|reversed|vacated|quashed|set aside)\b|\b(?:older|other|earlier|remaining) (?:felon(?:y|ies)|convictions?|cases?)\b/;
const refused = any(...eventWords.refusal);

/** `all` = the words joined by spaces. */
export function tellingOf(words: readonly string[], all: string): Telling {
	return {
		isFiled: filed.first(words) !== null && !words.some((word) => /^(?:apply|ask|eligible)$/.test(word)),
		isRefused: refused.test(all) && !otherRefusals.test(all),
		isRefusedByBoard: refusedByBoard.first(words) !== null,
		isPutOff: putOff.test(all),
		undone: undoneIn(all),
		isOffenceOfTown: isOffenceOfTown(all),
	};
}

/** What became of the conviction, where nothing of it is left to see; null where that is not told. */
function undoneIn(all: string): Undone | null {
	if (putOff.test(all) || byPardon.test(all) || ofAnother.test(all)) return null;
	return takenBack.test(all) ? 'takenBack' : outOfSight.test(all) ? 'outOfSight' : null;
}
