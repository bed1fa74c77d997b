import { command, line, outside, strong } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';

const named = (name: string): Line => [strong(outside(name, 60))];

/** What the commands that change a campaign say before its status. */
export const campaign = {
	created: (name: string): Line => line`The campaign is made; its name here is ${named(name)}.`,
	added: (name: string): Line =>
		line`The petition is part of ${named(name)} now. The total starts anew: what it passed by this is no news.`,
	removed: (name: string): Line =>
		line`The petition is no part of ${named(name)} any more. The total starts anew from what is left.`,
	renamed: (name: string): Line => line`The campaign is called so now; its name here is ${named(name)}.`,
	howToFollow: (name: string): Line =>
		line`Nothing is announced of it here yet: ${command(`/petition follow ${name}`)}`,
	ended: (title: string): Line => line`The campaign has ended: ${common.title(title)}`,
	endedText: line`Nothing is announced of its total any more. Its petitions are still there; those that are followed by themselves still are.`,
};
