import type { Fault, FaultCode } from '../domain/fault.js';
import { line, strong } from './line.js';
import type { Block, Message } from './message.js';
import type { FaultText } from './texts/en/fault-text.js';
import type { Texts } from './texts/index.js';

/**
 * A fault as people see it: what happened, what Milepost did about it, what they can do. Several at once (three wrong
 * rules) are one message that names each. No code: nobody in a chat can do anything with it.
 */
export function faultMessage(texts: Texts, first: Fault, ...others: readonly Fault[]): Message {
	const all = [first, ...others];
	const text = textOf(texts, first);
	return {
		tone: 'fault',
		title: text.happened,
		blocks:
			others.length === 0
				? single(text)
				: several(
						text,
						all.map((fault) => textOf(texts, fault)),
					),
		summary: text.happened,
	};
}

/** The same for whoever runs Milepost, with the code to look for. */
export function operatorFault(texts: Texts, fault: Fault): Message {
	return { ...faultMessage(texts, fault), footer: [texts.common.code(fault.code)] };
}

function single(text: FaultText): readonly Block[] {
	return [{ kind: 'text', line: line`${text.did} ${text.remedy}` }];
}

function several(first: FaultText, all: readonly FaultText[]): readonly Block[] {
	return [
		{ kind: 'text', line: first.did },
		{ kind: 'list', items: all.map((text) => line`${strong(text.happened)} ${text.remedy}`) },
	];
}

/** The text of a fault. */
export function textOf<C extends FaultCode>(texts: Texts, { code, params }: Fault<C>): FaultText {
	return texts.faults[code](params);
}
