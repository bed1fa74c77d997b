import { withWords } from '../src/domain/fault.js';
import { shownAddress } from '../src/domain/shown-address.js';
import { textOf } from '../src/render/fault.js';
import type { Line, Message } from '../src/render/message.js';
import type { Texts } from '../src/render/texts/index.js';
import type { SetupFault } from './setup-fault.js';

/** Everything wrong with a set-up in one message, file by file; `starts` where the bot itself was to start. */
export function setupReport(faults: readonly SetupFault[], texts: Texts, starts: boolean): Message {
	const files = [...new Set(faults.map((fault) => fault.file))];
	return {
		tone: 'fault',
		title: texts.setup.title(faults.length, starts),
		blocks: files.flatMap((file) => [
			{ kind: 'heading', line: texts.setup.file(file) } as const,
			{
				kind: 'list',
				items: faults.filter((each) => each.file === file).map((each) => faultLine(each, texts)),
			} as const,
		]),
	};
}

/** One fault in a line: where it stands, what is wrong, what to do. Passwords in addresses are not repeated. */
export function faultLine(fault: SetupFault, texts: Texts): Line {
	return texts.setup.fault(fault, textOf(texts, withWords(fault, shownAddress)));
}
