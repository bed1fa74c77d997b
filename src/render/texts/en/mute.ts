import { command, line, outside, strong } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';

/** Hearing no more of what an announcement told. */
export const mute = {
	title: line`What should this channel hear no more of?`,
	kind: (rules: readonly string[]): Line => line`No more of this kind: ${outside(rules.join(' '), 60)}`,
	petition: (title: string): Line => line`Nothing more about ${common.title(title)}`,
	choice: (label: Line, typed: string): Line => line`${strong(...label)}: ${command(typed)}`,
	doneKind: (rules: readonly string[], title: string): Line =>
		line`This channel hears no more of ${outside(rules.join(' '), 60)} about ${common.title(title)}`,
	undo: (name: string, rules: string): Line =>
		line`Everything else stays. To have it back: ${command(`/petition follow ${name} ${rules}`)}`,
	none: line`Nothing has been announced here lately that could be muted. ${command('/petition list')} shows what this channel follows.`,
	unknown: line`Milepost no longer knows this announcement here, or the channel does not follow it any more. ${command('/petition list')} shows what it follows.`,
};
