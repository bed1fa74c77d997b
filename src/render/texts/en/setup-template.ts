import { command, line, outside, strong } from '../../line.js';
import type { Line } from '../../message.js';

const shown = (template: string) => outside(template, 200);

/** What `/petition setup template` says. */
export const setupTemplate = {
	title: line`Words of this channel's own`,
	none: line`There are none: every announcement is told in Milepost's words.`,
	one: (rule: string, template: string): Line => line`${strong(rule)}: ${shown(template)}`,
	how: line`For example: ${command('/petition setup template every "{count} have signed: {remaining} to go!"')}`,
	names: line`{count} is the number of signatures, {petition} the title, {remaining} what the next official number still needs. It becomes the title of the announcement; what happened, the source and the time stay below.`,
	preview: (title: Line): Line => line`Preview: ${title}`,
	note: line`This has not happened, and nothing has changed yet: it shows how an announcement will look, with made-up numbers.`,
	unfilled: line`Something in your template is not known here, so this one would have Milepost's words.`,
	sameNews: line`The rules every, ladder and at tell the same news: it holds for the three.`,
	keep: 'Keep it',
	howToKeep: (token: string): Line =>
		line`Press Keep it within an hour, or type ${command(`/petition setup template keep:${token}`)}`,
	kept: line`Kept: announcements here begin so from now on`,
	removed: line`Removed: Milepost's own words stand again`,
	/** Of a petition for the preview, where none is followed here. */
	sample: 'Save the village school',
};
