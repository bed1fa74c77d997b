import type { Ask } from '../judge/ask.js';
import type { Jurisdiction } from '../judge/law.js';
import type { Claim } from './citations.js';
import type { Ground } from './ground.js';

/** The statements a question was found to be answered by, of one jurisdiction. */
export function clausesFor({ of }: Ask, row: Jurisdiction, { clauses }: Ground): readonly Claim[] {
	if (of === null) return [];
	return of.split('-').flatMap((key) => {
		const [, under, other, place] = /^(?:([A-Z]+)~)?([A-Z]+)(\d+)$/.exec(key) ?? [];
		if (other === undefined || (under ?? other) !== row.code) return [];
		const found = clauses.at(other, Number(place));
		return found === null ? [] : [{ line: found.line, by: found.by }];
	});
}
