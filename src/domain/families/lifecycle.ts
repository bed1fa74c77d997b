import { z } from 'zod';
import type { Instant } from '../petition.js';
import { week } from '../time.js';
import { commonFacts, countriesFact, maybeNumber, maybeText, maybeYes, neededFacts } from './facts.js';
import { seenAfter } from './news.js';
import type { MilestoneFamily } from './types.js';

const facts = z.object({
	...commonFacts,
	...neededFacts,
	/** The threshold it speaks of. */
	value: maybeNumber,
	/** Of a close: whether `value` was reached. */
	reached: maybeYes,
	/** Of an end whose count is not known yet: when the platform last showed `count`. */
	seenAt: maybeNumber,
	authority: maybeText,
	/** Of a close. */
	countries: countriesFact,
	/** Last instant by which something is promised or over. */
	due: maybeNumber,
	/** When it happened, or is to happen; with `dayKnown` nothing finer than its day is known. */
	on: maybeNumber,
	dayKnown: maybeYes,
	summary: maybeText,
	link: maybeText,
	reason: maybeText,
});
export type LifecycleFacts = Readonly<z.output<typeof facts>>;

/** An answer goes before everything that follows from it; closing is said last. */
const first = ['responded', 'decision-maker-responded', 'victory', 'response-overdue'];
const last = ['closed', 'ended', 'reached-after-all'];

/** What happens to a petition besides being signed. */
export const lifecycle: MilestoneFamily<LifecycleFacts> = {
	headlineRank: 20,
	rankOf: (key) => {
		const kind = stateIn(key);
		if (last.includes(kind)) return first.length + 2;
		// Public again: before the removal it takes back, where both waited.
		if (kind === 'public') return first.length;
		return first.includes(kind) ? first.indexOf(kind) : first.length + 1;
	},
	facts,
	staleAfterMs: week,
	isNews: seenAfter,
	isNumber: false,
	isCapped: false,
	valueIn: ({ value }) => value ?? null,
	leadsWithOutlook: false,
	isPrivate: false,
	borrowed: null,
	recalled: 'always',
	courseOf: () => null,
};

/** @param more what may come again carries its moment, or the number it is about */
export function stateKey(kind: string, more?: Instant): string {
	return more === undefined ? `state:${kind}` : `state:${kind}:${more}`;
}

/** What happened: `closed` in `state:closed`, `hidden` in `state:hidden:1446681600000`; nothing of other families. */
export function stateIn(key: string): string {
	return key.startsWith('state:') ? (key.split(':')[1] ?? '') : '';
}
