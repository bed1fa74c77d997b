import { clean } from './escape.js';
import type { Reader } from './inline.js';
import { plainPen, writeLine } from './inline.js';
import { slackLimits as limits } from './limits.js';
import type { Message } from './message.js';
import { slackLabel } from './slack-actions.js';
import { textsFor } from './texts/index.js';

/** A text as it is: nothing in it is markup, and nothing in it mentions anybody. */
interface Preformatted {
	readonly type: 'rich_text';
	readonly elements: readonly [
		{ readonly type: 'rich_text_preformatted'; readonly elements: readonly [{ type: 'text'; text: string }] },
	];
}

interface Section {
	readonly type: 'section';
	readonly text: ReturnType<typeof slackLabel>;
}

/** What of all blocks is left to the answer that the file comes with. */
const forTheAnswer = 1_500;

/**
 * The file of a message as a block to be copied: uploading one would need another scope. In its place where it is too
 * long for a message what else there is to do.
 */
export function slackFile({ file }: Message, reader: Reader): readonly (Preformatted | Section)[] {
	if (file === undefined) return [];
	if (file.text.length > limits.allBlocks - forTheAnswer) {
		const words = writeLine(textsFor(reader.locale).setupExport.tooLong, plainPen(clean), reader);
		return [{ type: 'section', text: slackLabel(words) }];
	}
	const text = { type: 'text' as const, text: file.text };
	return [{ type: 'rich_text', elements: [{ type: 'rich_text_preformatted', elements: [text] }] }];
}
