import { plainPen, writeLine } from '../../src/render/inline.js';
import type { Line } from '../../src/render/message.js';
import { textsFor } from '../../src/render/texts/index.js';

/** What the announcement of a count says, by the catalogue: for tests of something else than its words. */
export function countSaid(value: number): string {
	const facts = { title: 'T', url: null, zone: 'UTC', count: value, approximate: false, countAt: 0, value };
	return plain(textsFor('en').announce.count(facts));
}

function plain(line: Line): string {
	return writeLine(
		line,
		plainPen((text) => text),
		{ now: 0, zone: 'UTC', locale: 'en' },
	);
}
