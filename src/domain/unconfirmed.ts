import { z } from 'zod';
import type { Instant } from './petition.js';
import { hour } from './time.js';

/** What was shown waits so long to be confirmed. */
const keptForMs = hour;

const shape = z.object({ at: z.int(), kind: z.string(), who: z.string(), text: z.string(), shown: z.string() });

/** What somebody was shown in a chat and has not confirmed: since when (real time), who, and what. */
export type Unconfirmed = Readonly<z.output<typeof shape>>;

/** The beginning of the keys under which it is kept: of all, or of one server or workspace. */
export function unconfirmedPrefix(tenant?: string): string {
	return tenant === undefined ? 'unconfirmed:' : `unconfirmed:${tenant}:`;
}

/** Null for a row that somebody changed by hand. */
export function readUnconfirmed(value: string): Unconfirmed | null {
	try {
		return shape.safeParse(JSON.parse(value)).data ?? null;
	} catch {
		return null;
	}
}

/** Whether it may still be confirmed. */
export function isUnconfirmedAt(waiting: Unconfirmed | null, now: Instant): boolean {
	return waiting !== null && waiting.at + keptForMs >= now;
}
