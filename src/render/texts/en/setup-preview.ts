import { command, line } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';

/** What `/petition setup preview` says besides the announcement itself. */
export const setupPreview = {
	title: (title: Line): Line => line`Preview: ${title}`,
	note: line`This has not happened: it shows how the announcement will look, with a made-up count or moment. Nothing is posted.`,
	nothingTitle: line`Nothing to preview`,
	nothing: (title: string): Line => line`What will be told next of ${common.title(title)} cannot be foreseen now.`,
	how: line`Name a rule to see one, such as ${command('/petition setup preview rules:every:10000')}.`,
};
