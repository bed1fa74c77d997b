import type { Instant, Petition, Subject } from '../domain/petition.js';
import type { Store } from '../ports/store/index.js';

/** The petitions a subject is about: itself, or the members of a campaign. */
export async function petitionsOf(store: Store, { kind, id }: Subject): Promise<readonly number[]> {
	if (kind === 'petition') return [id];
	return kind === 'campaign' ? ((await store.campaigns.get(id))?.members ?? []) : [];
}

/**
 * Petitions that nobody follows any more, alone or in a campaign, or waits for, are not read from now on; their trouble
 * is nobody's.
 */
export async function stopUnfollowed(tx: Store, petitions: readonly number[]): Promise<void> {
	const followed = new Set((await tx.outages.followers(petitions)).map(({ petition }) => petition));
	const awaited = await tx.reminders.awaited(petitions);
	for (const id of petitions) {
		if (followed.has(id) || awaited.has(id)) continue;
		await tx.petitions.update(id, { nextReadAt: null, nextMomentAt: null });
		await tx.health.recover(id);
	}
}

/**
 * What is followed (again) is read, also a page that was given up. Only where its platform refused for good it
 * stays as it is. Gives back the platforms with something to read.
 *
 * @param isRead whether a petition is read from its platform at all
 */
export async function readFollowed(
	tx: Store,
	petitions: readonly number[],
	now: Instant,
	isRead: (petition: Petition) => boolean,
): Promise<readonly string[]> {
	const platforms = new Set<string>();
	for (const petition of await tx.petitions.many(petitions)) {
		if (petition.nextReadAt !== null || !isRead(petition)) continue;
		const health = await tx.health.get(petition.id);
		if (health?.stopped === true && health.kind !== 'gone') continue;
		await tx.health.recover(petition.id);
		await tx.petitions.update(petition.id, { nextReadAt: now });
		platforms.add(petition.ref.platform);
	}
	return [...platforms];
}

/** Those that no other petition stands for: not what was merged into another one, nor what one was on another platform. */
export async function standing(store: Store, petitions: readonly Petition[]): Promise<readonly Petition[]> {
	const all: Petition[] = [];
	for (const petition of petitions) {
		if ((await store.petitions.known(petition.ref))?.id === petition.id) all.push(petition);
	}
	return all;
}
