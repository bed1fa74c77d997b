import type { NewCrossing } from '../domain/crossing.js';
import type { Destination } from '../domain/destination.js';
import type { Instant } from '../domain/petition.js';
import type { PostContent } from '../domain/plan.js';
import { takenBackBy } from '../domain/retraction.js';
import type { Store } from '../ports/store/index.js';
import type { MemoryTable } from '../ports/store/memory.js';

/** What whoever runs Milepost holds in an emergency: nothing of it leaves until it is released, and everything is kept. */
export type HeldScope =
	| { readonly kind: 'all' }
	| { readonly kind: 'platform'; readonly platform: string }
	| { readonly kind: 'petition'; readonly petition: number };

export interface EmergencyHold {
	readonly scope: HeldScope;
	/** Real time. */
	readonly since: Instant;
}

/** The outcome of a post that is held so: a release finds it by that. */
export const heldOutcome = 'held';

/** A held post is looked at again so often; a release does not wait for it. */
export const heldForMs = 3_600_000;

const prefix = 'held:';

function keyOf(scope: HeldScope): string {
	switch (scope.kind) {
		case 'all':
			return `${prefix}all`;
		case 'platform':
			return `${prefix}platform:${scope.platform}`;
		case 'petition':
			return `${prefix}petition:${scope.petition}`;
		default:
			return scope satisfies never;
	}
}

/** Everything that is held now. Kept in the store, so that it holds over a restart and for every copy of the bot. */
export async function holdsIn(memory: MemoryTable): Promise<readonly EmergencyHold[]> {
	const holds: EmergencyHold[] = [];
	for (const [key, since] of await memory.list(prefix)) {
		const [kind, id = ''] = key.slice(prefix.length).split(':');
		if (kind === 'all') holds.push({ scope: { kind: 'all' }, since: Number(since) });
		if (kind === 'platform') holds.push({ scope: { kind: 'platform', platform: id }, since: Number(since) });
		if (kind === 'petition') holds.push({ scope: { kind: 'petition', petition: Number(id) }, since: Number(since) });
	}
	return holds;
}

/** Holds it from now on; what is held already stays so since then. */
export async function holdScope(memory: MemoryTable, scope: HeldScope, now: Instant): Promise<void> {
	if ((await memory.get(keyOf(scope))) === null) await memory.set(keyOf(scope), String(now));
}

/**
 * Lets it go, or with null everything that is held, inside a transaction: what waited is due from now on. Gives back
 * how many posts that are.
 */
export async function releaseScope(
	tx: Pick<Store, 'memory' | 'posts'>,
	scope: HeldScope | null,
	now: Instant,
): Promise<number> {
	const scopes = scope === null ? (await holdsIn(tx.memory)).map((hold) => hold.scope) : [scope];
	for (const each of scopes) await tx.memory.remove(keyOf(each));
	return tx.posts.letGo(heldOutcome, now);
}

/**
 * The holds that a waiting post may not pass. Pure. One petition in it holds the whole post.
 *
 * @param shown petitions that it shows besides
 */
export function holdsOver(
	{ crossings, notices, digests = [] }: PostContent,
	{ platform }: Pick<Destination, 'platform'>,
	holds: readonly EmergencyHold[],
	shown: readonly number[] = [],
): readonly EmergencyHold[] {
	return holds.filter(({ scope }) => {
		if (scope.kind === 'all') return true;
		if (scope.kind === 'platform') return scope.platform === platform;
		if (digests.some(({ entries }) => entries.some(({ petition }) => petition === scope.petition))) return true;
		if (shown.includes(scope.petition)) return true;
		if (notices.some(({ about }) => about.includes(scope.petition))) return true;
		return crossings.some((crossing) => isAbout(crossing, scope.petition));
	});
}

/** Whether it says a number of this petition, alone or within a total. */
function isAbout(crossing: NewCrossing, petition: number): boolean {
	if (crossing.subject.kind === 'petition') return crossing.subject.id === petition;
	const told = takenBackBy(crossing) ?? crossing;
	return told.family === 'total' && told.facts.parts.some((part) => part.petition === petition);
}
