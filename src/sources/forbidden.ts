import type { Forbidden } from '../ports/source.js';

/** For platforms whose pages are open to everybody: a refusal is a firewall's mood, and passes. */
export const passing: Forbidden = { firstMs: 60_000, waitMs: 60 * 60_000, endsAfter: null };
