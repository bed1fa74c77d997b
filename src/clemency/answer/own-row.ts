import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Power } from '../judge/law.js';
import type { Verdict } from '../judge/verdict.js';
import type { Topic } from '../shapes/fact.js';
import type { Claim } from './citations.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';

/** What the row itself says of a topic. */
export interface Own {
	/** What answers before any fact of the table. */
	readonly first: readonly Claim[];
	/** What stands beside it. */
	readonly beside: readonly Claim[];
}

/** A question to one row, with the few words that every answer from its fields is made of. */
export interface OwnRow {
	readonly ask: Ask;
	readonly verdict: Verdict;
	readonly ground: Ground;
	readonly power: Power | null;
	/** A sentence with its source; none where there is nothing to say. */
	readonly claim: (said: Line | string | null, by?: Claim['by']) => readonly Claim[];
	/** With its yes or no, where the question asks for one. */
	readonly yesNo: (yes: boolean, said: Line) => Line;
	readonly has: (topic: Topic) => boolean;
}

export function ownRow(ask: Ask, verdict: Verdict, ground: Ground): OwnRow {
	const { row, finding } = verdict;
	return {
		ask,
		verdict,
		ground,
		power: finding.is === 'power' ? finding.power : null,
		claim: (said, by = row.process) => (said === null || said.length === 0 ? [] : [{ line: line`${said}`, by }]),
		yesNo: (yes, said) => worded(yes ? 'yes' : 'no', said, ask, ground),
		has: (topic) => ground.facts(row.code, topic).length > 0,
	};
}
