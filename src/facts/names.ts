import type { Petition, Subject } from '../domain/petition.js';
import { plainId } from '../domain/tenant.js';
import type { Store } from '../ports/store/index.js';

/** Aliases that people gave, by petition: those of sources have a colon in them. */
export async function namesOf(store: Store, ids: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>> {
	const names = new Map<number, string[]>();
	for (const { petition, alias } of await store.petitions.aliases(ids)) {
		if (!alias.includes(':')) names.set(petition, [...(names.get(petition) ?? []), alias]);
	}
	return names;
}

/** What to type to mean exactly this petition. */
export function typedForPetition({ ref }: Petition, names: readonly string[]): string {
	return names[0] ?? `${ref.platform}:${plainId(ref.id)}`;
}

/** What to type to mean exactly this petition or campaign; null where it is not there any more. */
export async function typedFor(store: Store, { kind, id }: Subject): Promise<string | null> {
	if (kind === 'campaign') return (await store.campaigns.get(id))?.name ?? null;
	const petition = await store.petitions.get(id);
	return petition === null ? null : typedForPetition(petition, (await namesOf(store, [id])).get(id) ?? []);
}
