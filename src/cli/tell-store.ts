import { type Io, linesOf } from '../app/io.js';
import { textOf } from '../render/fault.js';
import { line } from '../render/line.js';
import type { Line } from '../render/message.js';
import { textsFor } from '../render/texts/index.js';
import type { StoreOptions } from '../store/database.js';

/**
 * For whoever opens the database from the command line, on standard error: where the copy is that an upgrade made, and
 * what cannot be read in it and is missing in the answer.
 */
export function tellStore(io: Io): Required<Pick<StoreOptions, 'upgraded' | 'report'>> {
	const texts = textsFor('en');
	const say = (told: Line) => {
		for (const each of linesOf({ tone: 'plain', blocks: [{ kind: 'text', line: told }] }, io)) io.err(each);
	};
	return {
		upgraded: ({ backup }) => say(backup === null ? texts.cli.upgradedServer : texts.cli.upgraded(backup)),
		report(fault) {
			const { happened, did, remedy } = textOf(texts, fault);
			say(line`${happened} ${did} ${remedy}`);
		},
	};
}
