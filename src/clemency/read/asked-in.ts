import type { Ask } from '../judge/ask.js';
import { mays } from '../judge/ask.js';
import { keyOf } from './asked-words.js';
import type { Segment } from './segments.js';
import { tells, wishes } from './tables/asking.js';

/** A sentence and what it asks. */
interface Asking {
	readonly segment: Segment;
	readonly asks: readonly Ask[];
}

/** A sentence of its own that asks without a verb is short: "cost in ohio." */
const fewWords = 4;

/**
 * The parts of a message that ask: questions, with what stands beside them in their sentence and does not tell
 * something; where no question is asked, wishes; else what has no verb. Where everything tells, everything may ask, but
 * not in a long story.
 */
export function askingOf<T extends Asking>(parts: readonly T[], isLong: boolean): readonly T[] {
	const sentences = new Set(parts.flatMap(({ segment }) => (segment.asks ? [segment.sentence] : [])));
	const open = ({ segment }: T) => !segment.tokens.some(({ word }) => tells.has(word));
	const asking = parts.filter(
		(part) =>
			part.segment.asks ||
			(open(part) &&
				(sentences.has(part.segment.sentence) || (part.asks.length > 0 && part.segment.tokens.length <= fewWords))),
	);
	const wishing = parts.filter(({ segment }) => segment.tokens.some(({ word }) => wishes.has(word)));
	const choices = [asking, [...asking, ...wishing], parts.filter(open), ...(isLong ? [] : [parts])];
	return choices.find((each) => each.some(({ asks }) => asks.length > 0)) ?? asking;
}

/** What is asked, once each, in order. */
export function asksIn(parts: readonly Asking[]): readonly Ask[] {
	const seen = new Set<string>();
	const once = parts
		.flatMap(({ asks }) => asks)
		.filter((ask) => {
			const key = keyOf(ask);
			if (seen.has(key)) return false;
			seen.add(key);
			return true;
		});
	// When it may be asked again is when it may be asked.
	const again = once.some(({ code }) => code === 'again' || code === 'on-appeal')
		? once.filter(({ code }) => code !== 'when')
		: once;
	// "Who is it" beside a question that names an officer is answered with it.
	return again.length > 1
		? again.filter(
				({ code }) => code !== 'who' || !again.some((other) => (mays as readonly string[]).includes(other.code)),
			)
		: again;
}
