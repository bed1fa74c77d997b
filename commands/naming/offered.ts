import type { Petition, Subject } from '../../src/domain/petition.js';
import { tenantKey } from '../../src/domain/tenant.js';
import { namesOf } from '../../src/facts/names.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Store } from '../../src/ports/store/index.js';
import { followsAround } from './here.js';
import { campaignsKnownHere, knownHere } from './known-here.js';
import type { Target } from './target.js';

/** As many names as anybody would look through; an operator with more types them exactly. */
const most = 5_000;

/**
 * What may be offered by name in a place: what its server or workspace follows, first, and what the operator gave
 * names to. Nobody is shown what only others follow.
 */
export async function offered(context: CommandContext): Promise<readonly Target[]> {
	const { store } = context.ports;
	const followed = (await followsAround(context)).map((follow) => follow.subject);
	const campaigns = await campaignsKnownHere(
		context,
		await store.campaigns.ofOwners(['', tenantKey(context.call.place)]),
	);
	const named = await store.petitions.names(most);
	const subjects: Subject[] = [
		...followed,
		...campaigns.map(({ id }) => ({ kind: 'campaign' as const, id })),
		...[...campaigns.flatMap(({ members }) => members), ...named.map(({ petition }) => petition)].map((id) => ({
			kind: 'petition' as const,
			id,
		})),
	];
	const found = await targets(store, subjects);
	const petitions = found.flatMap((target) => (target.kind === 'petition' ? [target.petition] : []));
	const known = new Set(await knownHere(context, petitions));
	return found.filter((target) => target.kind === 'campaign' || known.has(target.petition));
}

/** Petitions and campaigns with what people call them, each once, in the order given; what is gone is left out. */
export async function targets(store: Store, subjects: readonly Subject[]): Promise<readonly Target[]> {
	const ids = [...new Set(subjects.filter(({ kind }) => kind === 'petition').map(({ id }) => id))];
	const petitions = new Map((await store.petitions.many(ids)).map((petition) => [petition.id, petition]));
	const names = await namesOf(store, ids);
	const found = new Map<string, Target>();
	for (const { kind, id } of subjects) {
		const key = `${kind}/${id}`;
		if (found.has(key)) continue;
		const petition = petitions.get(id);
		if (kind === 'petition' && petition !== undefined) {
			found.set(key, { kind, petition, names: names.get(id) ?? [] });
		} else if (kind === 'campaign') {
			const campaign = await store.campaigns.get(id);
			if (campaign !== null) found.set(key, { kind, campaign });
		}
	}
	return [...found.values()];
}

export async function targetOf(store: Store, petition: Petition): Promise<Target> {
	return { kind: 'petition', petition, names: (await namesOf(store, [petition.id])).get(petition.id) ?? [] };
}
