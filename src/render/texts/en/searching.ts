import { command, line, number, outside, strong } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';

/** What a platform's own search found, to pick from. */
export const searching = {
	found: (words: string): Line => line`Petitions about “${outside(words, 80)}”: which one?`,
	which: (id: string): Line => line`${outside(id, 20)}: on which platform?`,
	choice: (title: string, platform: string, count: number | null): Line =>
		count === null
			? line`${common.title(title)} (${outside(platform, 40)})`
			: line`${common.title(title)} (${number(count)}, ${outside(platform, 40)})`,
	numbered: (platform: string, id: string): Line => line`${outside(platform, 40)} ${outside(id, 20)}`,
	typed: (label: Line, typed: string): Line => line`${strong(...label)}: ${command(typed)}`,
	more: (shown: number): Line => line`These are the first ${shown}; more words find fewer.`,
	silent: (names: readonly string[]): Line => line`No answer from ${outside(names.join(', '), 120)}.`,
};
