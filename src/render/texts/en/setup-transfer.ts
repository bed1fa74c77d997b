import type { ImportChange } from '../../../domain/import-change.js';
import { channel, command, line, outside, plural, strong, time } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';

const left = line`left as it is, since it stands in the file of whoever runs Milepost`;

const follows = {
	added: line`follow`,
	changed: line`follow otherwise`,
	removed: line`stop following`,
	left,
};

const campaigns = { added: line`make the campaign`, changed: line`change the campaign`, left };

/** What `/petition setup export` says beside the file. */
export const setupExport = {
	title: (channels: number, follows: number): Line =>
		line`The set-up of ${plural(channels, 'channel', 'channels')}, with ${plural(follows, 'follow', 'follows')}`,
	nothing: line`Nothing is set up here`,
	what: line`Where it says “from: file” whoever runs Milepost declared it; “from: chat” is what people here made.`,
	how: line`${command('/petition setup import')} takes it back, changed or not: it shows the difference first.`,
	/** Where a chat shows a file as text, and this one is too long for it. */
	tooLong: line`It is too long to be shown here. Export one channel at a time, or ask whoever runs Milepost for “milepost export --setup”.`,
};

/** What `/petition setup import` says. */
export const setupImport = {
	/** How the text is called among its faults. */
	file: 'the set-up',
	faulty: (faults: number): Line =>
		line`Nothing was changed: ${plural(faults, 'thing is', 'things are')} wrong in the set-up`,
	same: line`This changes nothing here`,
	difference: (changes: number): Line => line`This would change ${plural(changes, 'thing', 'things')}`,
	done: line`Imported`,
	apply: 'Apply',
	howToApply: (token: string): Line =>
		line`Nothing has changed yet. Press Apply within an hour, or type ${command(`/petition setup import apply:${token}`)}`,
	change: (change: ImportChange): Line => {
		switch (change.kind) {
			case 'follow':
				return line`${channel(change.channel)}: ${follows[change.change]}: ${strong(common.title(change.title))} (${outside(change.rules, 200)})`;
			case 'campaign':
				return line`${campaigns[change.change]}: ${strong(common.title(change.title))}`;
			case 'setting':
				return line`${channel(change.channel)}: ${outside(change.setting, 20)} from ${outside(change.before, 60)} to ${outside(change.after, 60)}`;
			case 'pause':
				return change.until === null
					? line`${channel(change.channel)}: end the pause`
					: line`${channel(change.channel)}: pause until ${time(change.until, 'moment')}`;
			default:
				return change satisfies never;
		}
	},
	/** The form that takes a text too long for one field; at most 24 characters each. */
	form: { title: 'Import a set-up', submit: 'Show', part: (n: number): string => `Part ${n}` },
};
