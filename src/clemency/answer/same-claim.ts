import type { Claim } from './citations.js';
import { plainText } from './clauses.js';

/** "The vote in Ohio: …" without its heading. */
function parted(said: string) {
	const [, heading = '', rest = said] = /^(?:(?:Yes|No)\. )?([A-Z][^:.]{2,60}): (.*)$/s.exec(said) ?? [];
	// A wait says the same whichever way it is told.
	return { heading: heading === 'Waiting time' ? '' : heading, rest };
}

/** "Ohio" of "The vote in Ohio". */
const placeOf = (heading: string) => /(?:^|^.* )(?:in|for|In|For) (.+)$/.exec(heading)?.[1] ?? null;

const isUnread = /^no page we read (?:says|names)\b/;

/** A sentence so long says the same under any heading; "A pardon gives it back" does not. */
const longest = 60;

/** One says what the other says, under another heading or with a yes or no before it. */
export function isSame(a: Claim, b: Claim): boolean {
	const [one, other] = [plainText(a.line), plainText(b.line)];
	const [first, second] = [parted(one), parted(other)];
	// Of two states each has its own, in the same words.
	const [here, there] = [placeOf(first.heading), placeOf(second.heading)];
	if (here !== null && there !== null && here !== there) return false;
	// That no page says the one is not that none says the other.
	if (isUnread.test(first.rest) || isUnread.test(second.rest)) return one === other;
	if (first.rest === second.rest && first.rest.length > longest) return true;
	if (first.heading !== '' && second.heading !== '' && first.heading !== second.heading) return false;
	const has = (whole: string, part: string) => whole.toLowerCase().includes(part.toLowerCase());
	return has(one, second.rest) || has(other, first.rest);
}
