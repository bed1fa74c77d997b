import type { Forbidden } from '../ports/source.js';

/** For platforms whose pages are open to everybody: a refusal is a firewall's mood, and passes. */
export const passing: Forbidden = { firstMs: 60_000, waitMs: 60 * 60_000, endsAfter: null };

const dayMs = 24 * 60 * 60_000;

/** For platforms that have promised nothing: a single refusal passes in a day; three in a row mean that we are not wanted. */
export const unwanted: Forbidden = { firstMs: dayMs, waitMs: dayMs, endsAfter: 3 };
