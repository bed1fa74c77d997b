import type { Ask } from '../judge/ask.js';
import type { Verdict } from '../judge/verdict.js';
import { asksWhether, toWord } from '../read/put-so.js';
import type { Claim } from './citations.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';

/** What is looked at in a place: "does good conduct count" is a yes where it is among it. Nothing where no page says. */
export function whatIsWeighed(ask: Ask, row: Verdict['row'], ground: Ground): readonly Claim[] {
	const [fact] = ground.facts(row.code, 'procedure').filter(({ says }) => /\blooks at\b|\bweighed\b/.test(says));
	if (fact === undefined) return [];
	const isAmong = (ask.words ?? []).some(
		(word) => word.length > 5 && fact.says.toLowerCase().includes(word.slice(0, 6)),
	);
	const said = worded(isAmong && asksWhether(ask) ? 'yes' : null, [fact.says], toWord(ask), ground);
	return [{ line: said, by: fact.sources }];
}
