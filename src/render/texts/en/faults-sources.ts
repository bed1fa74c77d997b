import type { SourceFaults } from '../../../domain/faults/sources.js';
import { command, line } from '../../line.js';
import { type FaultTexts, word } from './fault-text.js';

/** What can be wrong with an address somebody gave: the codes of `checkAddress` in `src/sources/address.ts`. */
export const sourceFaults: FaultTexts<SourceFaults> = {
	'bad-address': (p) => ({
		happened: line`“${word(p.typed)}” is no web address that Milepost can use.`,
		did: line`Nothing was opened or changed.`,
		remedy: line`Copy the address of the petition's own page; it begins with https://. For a petition counted by hand, use ${command('/petition follow manual:"Its title"')}.`,
	}),
	'forbidden-address': (p) => ({
		happened: line`“${word(p.typed)}” is inside a private network, and Milepost opens no such address from a chat.`,
		did: line`Nothing was opened or changed.`,
		remedy: line`Give the petition's public address. Whoever runs Milepost can set a mirror as a source's base address in its configuration.`,
	}),
};
