import { matcher } from './matcher.js';
import { officesOfStates } from './tables/offices-of-states.js';

const offices = matcher(officesOfStates);

/**
 * Of the states a town may lie in, those that have the board or the office told of beside it: an executive council is
 * New Hampshire's. All of them where no such office is named, or none of them has it.
 */
export function withOffice(codes: readonly string[], words: readonly string[]): readonly string[] {
	return offices.all(words).reduce((left, { meaning }) => {
		const states = meaning.split(' ');
		const shared = left.filter((code) => states.includes(code));
		return shared.length > 0 ? shared : left;
	}, codes);
}
