import type { WatchFaults } from '../../../domain/faults/watch.js';
import { command, line, outside } from '../../line.js';
import type { Line } from '../../message.js';
import { type FaultText, type FaultTexts, word } from './fault-text.js';

function text(happened: Line, remedy: Line): FaultText {
	return { happened, did: line`Nothing was changed.`, remedy };
}

const example = command('/petition watch "libraries" on uk');

/** What can be wrong with words that somebody wants watched. */
export const watchFaults: FaultTexts<WatchFaults> = {
	'watch-words': () =>
		text(
			line`It is not said what to watch for, in 2 to 80 characters with a letter or a digit.`,
			line`For example: ${example}`,
		),
	'watch-platform': (p) =>
		text(
			line`“${word(p.typed)}” is no platform that Milepost knows, or may be several.`,
			line`These can be watched: ${outside(p.searched, 400)}. For example: ${example}`,
		),
	'watch-unsearched': (p) =>
		text(
			line`New petitions of ${outside(p.platform, 60)} cannot be watched here.`,
			line`These can: ${outside(p.searched, 400)}. For example: ${example}`,
		),
	'watch-many': (p) =>
		text(
			line`This channel watches ${p.most} things already, and that is the most.`,
			line`${command('/petition watch')} lists them, and ends one.`,
		),
	'watch-unknown': (p) =>
		text(line`“${word(p.typed)}” is not watched here.`, line`${command('/petition watch')} lists what is.`),
};
