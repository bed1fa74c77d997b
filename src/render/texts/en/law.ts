import { command, line, strong } from '../../line.js';
import type { Line } from '../../message.js';

/** What `/petition follow law:WI` says. */
export const law = {
	followed: (name: string): Line => line`This channel hears when the law of ${name} changes`,
	already: (name: string): Line => line`This channel follows the law of ${name} already`,
	hears: line`When who can pardon there changes, or who holds the office that decides, it is told here once, with what it was before and its source. A mistake of ours is corrected in answers, and not announced.`,
	ends: (code: string): Line =>
		line`${command(`/petition unfollow law:${code}`)} ends it; ${command(`/canipardon ${code}`)} says what holds now.`,
	unfollowed: (name: string): Line => line`This channel no longer follows the law of ${name}`,
	never: (name: string): Line => line`This channel does not follow the law of ${name}`,
	listed: (codes: readonly string[]): Line => line`Laws: ${strong(codes.map((code) => `law:${code}`).join(', '))}`,
};
