import type { Ask } from '../judge/ask.js';
import type { Verdict } from '../judge/verdict.js';
import { asksWhether, toWord } from '../read/put-so.js';
import type { Claim } from './citations.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';

/** "Can I apply with a pending charge": of an older conviction, and not of that charge alone. */
export function openCharge(ask: Ask, { row }: Verdict, ground: Ground): readonly Claim[] {
	const text = (ask.words ?? []).join(' ');
	const all = [...(ask.told ?? []), ...(ask.words ?? [])].join(' ');
	if ((row.kind !== 'state' && row.kind !== 'territory') || !asks.test(text)) return [];
	// Told beside the question it is the new one, where an older conviction is told of, too.
	if (!isOpen.test(text) && !(newCharge.test(all) && older.test(all))) return [];
	if (!asksWhether(ask)) return [];
	const { reply } = ground.texts.clemency;
	const rule = row.eligibility.find((each) => /\bcharge pending\b/.test(each));
	const fact = ground.facts(row.code, 'wait').find(({ says }) => /\bpending charge\b/.test(says));
	if (fact !== undefined) return [{ line: worded('no', [fact.says], toWord(ask), ground), by: fact.sources }];
	if (rule !== undefined) return [{ line: worded('no', [rule], toWord(ask), ground), by: row.process }];
	return [
		{ line: reply.whetherUnread('pending', row), by: [] },
		...(row.timing === 'after-conviction' ? [{ line: reply.ofTheCharge, by: row.who }] : []),
	];
}

const isOpen =
	/\b(?:pending|open|new|outstanding)(?: \w+)? (?:charges?|cases?|warrants?)\b|\bcharges? (?:\w+ )?pending\b/;
const newCharge =
	/(?<!\b(?:no|any|never|without|not) )\b(?:pending|new|open) charges?\b|\bcharges? (?:\w+ ){0,3}pending\b|\bcase (?:\w+ ){0,3}pending\b/;
const older = /\b(?:old|older|convicted|conviction|finished|completed|first one)\b/;
const asks = /\b(?:apply|applying|ask|eligible|file|petition|qualify|submit)\b/;
