import type { Subject } from '../../src/domain/petition.js';
import { factsOf } from '../../src/facts/petition-facts.js';
import type { CommandContext } from '../../src/ports/command.js';
import { nextMoment } from '../../src/watch/observe.js';

/** New rules may wait for an earlier date than anybody did before: the alarm is set anew. */
export async function wakeMoments({ ports, now }: CommandContext, { kind, id }: Subject): Promise<void> {
	const { store, wake } = ports;
	const ids = kind === 'petition' ? [id] : ((await store.campaigns.get(id))?.members ?? []);
	for (const petition of await store.petitions.many(ids)) {
		const facts = await factsOf(store, petition, now);
		// What is owed already waits for its reading, which sets the next alarm.
		if (facts === null || (petition.nextMomentAt !== null && petition.nextMomentAt <= now)) continue;
		const at = nextMoment(facts, await store.follows.ofPetition(petition.id));
		if (at === petition.nextMomentAt) continue;
		await store.petitions.update(petition.id, { nextMomentAt: at });
		if (at !== null) wake.wake('moment', String(petition.id), at);
	}
}
