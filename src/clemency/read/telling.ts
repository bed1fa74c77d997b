import { putOff } from './circumstances.js';
import { matcher } from './matcher.js';
import { any } from './phrases.js';
import { eventWords, otherRefusals } from './tables/events.js';
import { isOffenceOfTown } from './town-court.js';

/** What the words of a message tell, whichever of its sentences asks: read once, and the same for all of them. */
export interface Telling {
	/** The papers are with whoever decides. */
	readonly isFiled: boolean;
	/** Somebody was refused, perhaps on a day nobody told. */
	readonly isRefused: boolean;
	readonly isRefusedByBoard: boolean;
	/** Judgment was put off, or never given. */
	readonly isPutOff: boolean;
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
const refused = any(...eventWords.refusal);

/** `all` = the words joined by spaces. */
export function tellingOf(words: readonly string[], all: string): Telling {
	return {
		isFiled: filed.first(words) !== null && !words.some((word) => /^(?:apply|ask|eligible)$/.test(word)),
		isRefused: refused.test(all) && !otherRefusals.test(all),
		isRefusedByBoard: refusedByBoard.first(words) !== null,
		isPutOff: putOff.test(all),
		isOffenceOfTown: isOffenceOfTown(all),
	};
}
