import type { Asked } from '../judge/question.js';
import type { PersonFound } from '../shapes/register.js';
import { type Holders, holderAt } from './holders.js';
import { phrase, type Token } from './tokens.js';

/** A governor, now or once, whom a message tells of by name. */
export interface GovernorTold {
	readonly of: string;
	readonly asked: Asked;
	readonly start: number;
	readonly words: number;
}

/** What a governor does to a petition. */
const decided =
	/^(?:(?:never|already|also|just|has|had|have|who|did|didnt|then) )*(?:said (?:no|yes)|turned (?:me|us|him|her|my|it|them|that|our|his|this)|(?:denied|refused|rejected|ignored|pardoned|commuted|freed|released|forgave) (?:me|us|him|her|my|our|his|them)|(?:vetoed|signed|granted|answered|pardoned)\b)/;
/** How one turns to a governor. */
const turnedTo =
	/\b(?:asked|wrote|write|writing|apply|applied|petitioned|petition|letter|letters|(?:pardoned|denied|refused|rejected|commuted|freed|granted|signed) by)(?: to)?(?: (?:governor|gov|former|ex|old))*$/;

/**
 * Governors by their whole names, or by a surname beside what only an office does: "Roy Cooper said no", "I wrote to
 * Walz". A common surname counts only where a governor's deed stands behind it.
 */
export function governorsTold(tokens: readonly Token[], holders: Holders): readonly GovernorTold[] {
	const found: GovernorTold[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const sure = governorAt(tokens, at, null, holders);
		const known = sure ?? governorAt(tokens, at, 'governor', holders);
		if (known === null) continue;
		const isWhole = sure !== null && known.words > 1;
		const isDeed = decided.test(phrase(tokens, at + known.words, 4));
		const isAddressed = sure !== null && turnedTo.test(phrase(tokens, Math.max(0, at - 4), Math.min(4, at)));
		if (isWhole || isDeed || isAddressed) found.push({ ...known, start: at });
		at += known.words - 1;
	}
	return found;
}

function governorAt(tokens: readonly Token[], at: number, title: 'governor' | null, holders: Holders) {
	const found = holderAt(tokens, at, title, holders);
	const isGovernor = found?.asked.officer === 'governor' || found?.asked.officer === 'former-governor';
	return found !== null && isGovernor && found.asked.of !== null
		? { of: found.asked.of, asked: found.asked, words: found.words }
		: null;
}

/** Without the names that are a governor's: nobody's case is meant by "Roy Cooper". */
export function withoutGovernors(
	named: readonly PersonFound[],
	governors: readonly GovernorTold[],
): readonly PersonFound[] {
	const isGovernors = ({ start, words }: PersonFound) =>
		governors.some((each) => each.start <= start && start + words <= each.start + each.words && words < each.words) ||
		governors.some((each) => words === 1 && each.words === 1 && each.start === start);
	return named.filter((each) => !isGovernors(each));
}
