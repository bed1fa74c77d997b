import { createHash } from 'node:crypto';
import type { Snapshot } from '../domain/petition.js';

/** Equal where two snapshots say the same, whichever way they were made and however the store has written them. */
export function fingerprintOf(snapshot: Snapshot | null): string {
	return createHash('sha256').update(JSON.stringify(snapshot, inOrder)).digest('base64');
}

function inOrder(_: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
