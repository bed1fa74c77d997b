import { type Pen, writeLine } from '../../render/inline.js';
import type { Line } from '../../render/message.js';

const pen: Pen = {
	text: (text) => text.replace(/[|*_<>]/g, (mark) => `\\${mark}`),
	strong: (inside) => `**${inside}**`,
	link: (url, label) => `[${label}](${url})`,
	command: (text) => `\`${text}\``,
	reference: () => null,
	time: (_at, style, say) => say(style),
};

/** A line as Markdown, for the pages of `docs`. */
export function writeMarkdown(line: Line): string {
	return writeLine(line, pen, { now: 0, zone: 'UTC', locale: 'en' });
}
