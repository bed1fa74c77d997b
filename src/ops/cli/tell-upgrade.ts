import { textsFor } from '../../render/texts/index.js';
import type { Upgrade } from '../../store/upgrade.js';
import { type Io, linesOf } from './io.js';

/** For whoever opens the database from the command line: says where the copy is that an upgrade made. */
export function tellUpgrade(io: Io): (upgrade: Upgrade) => void {
	return ({ backup }) => {
		const told = textsFor('en').cli.upgraded(backup);
		for (const line of linesOf({ tone: 'plain', blocks: [{ b: 'text', line: told }] }, io)) io.err(line);
	};
}
