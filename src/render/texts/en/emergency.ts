import { command, line, outside, plural } from '../../line.js';
import type { Line } from '../../message.js';

/** What holding and releasing says, typed in a shell or in the operator's channel. */
export const emergency = {
	heldTitle: line`Announcements are held`,
	releasedTitle: line`Announcements may leave`,
	/** @param what as it was typed; null for everything */
	howToRelease: (what: string | null): Line =>
		line`${command(`/petition release${what === null ? '' : ` ${what}`}`)} lets it go.`,
	/** @param name null for everything */
	held: (name: string | null): Line =>
		line`Held: nothing ${name === null ? '' : line`of ${outside(name, 80)} `}is posted until you release it. What comes up is kept. What is on its way to a chat at this moment may still arrive.`,
	released: (name: string | null, posts: number): Line =>
		line`Released${name === null ? '' : line`: ${outside(name, 80)}`}. ${plural(posts, 'held post', 'held posts')} may leave now, told together as after a pause.`,
};
