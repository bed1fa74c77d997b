import type { SourceOutcome } from '../domain/outcome.js';
import { soundPast } from '../domain/past-count.js';
import type { Instant, Petition } from '../domain/petition.js';
import type { Source } from '../ports/source.js';
import type { Store } from '../ports/store/index.js';
import { isOfStore } from './failure.js';
import { addPast } from './import-history.js';
import { type Committed, commitObservation, commitObservations, type Observation } from './observe.js';
import { listedInterval, pollInterval } from './polling.js';
import type { ReadDeps } from './types.js';
import { wakeAfter } from './wake-after.js';

type Seen = Extract<SourceOutcome, { kind: 'fresh' | 'unchanged' }>;

/** A reading that was answered with the petition as it is. */
export interface SeenPetition {
	readonly petition: Petition;
	readonly outcome: Seen;
}

/** One such reading, as it is written down, and what is to be done once it is. */
export interface Look {
	readonly petition: Petition;
	readonly observation: Observation;
	readonly after: (committed: Committed) => void;
}

/** What could not be written down, and what was thrown. */
export interface Unwritten {
	readonly petition: Petition;
	readonly error: unknown;
}

/** Not where the platform's own word is that there is no page. */
export function isSeen(outcome: SourceOutcome): outcome is Seen {
	return outcome.kind === 'unchanged' || (outcome.kind === 'fresh' && outcome.snapshot.state !== 'hidden');
}

/**
 * @param askedAt when the platform was asked
 * @param listed how many petitions each request told of, and when
 */
export function lookAt(
	deps: ReadDeps,
	source: Source,
	{ petition, outcome }: SeenPetition,
	askedAt: Instant,
	listed: { readonly perRequest: number; readonly heardAt: Instant } | null = null,
): Look {
	const at = deps.now();
	const { perRequest, heardAt } = listed ?? { perRequest: 1, heardAt: at };
	const { aliases = [], past = [] } = outcome.kind === 'fresh' ? outcome : {};
	let back = false;
	return {
		petition,
		observation: {
			petition: petition.id,
			// Where nothing changed the clock may have passed a date all the same.
			snapshot: outcome.kind === 'fresh' ? outcome.snapshot : null,
			at,
			askedAt,
			also: async (tx, facts, next, before) => {
				for (const alias of aliases) await tx.petitions.addAlias(petition.id, alias);
				// At first sight only: afterwards what Milepost itself has counted stands.
				if (outcome.kind === 'fresh' && petition.snapshot === null) {
					await addPast(tx, petition.id, soundPast(past, outcome.snapshot.count, at));
				}
				const wait = pollInterval(facts, { since: petition.createdAt, next }, source.floorMs, deps.random());
				await tx.petitions.readNext(petition.id, heardAt + listedInterval(wait, perRequest));
				back = before.troubled && (await recover(tx, petition, at));
			},
		},
		after(committed) {
			wakeAfter(deps, petition, committed);
			if (back) deps.wake.wake('read', petition.ref.platform, deps.realNow());
			deps.report(petition, outcome);
		},
	};
}

export async function commitLook(deps: ReadDeps, { observation, after }: Look): Promise<void> {
	after(await commitObservation(deps, observation));
}

/**
 * Writes down what was seen together in one transaction, as a commit costs more than what one reading writes. Where that
 * fails each half is tried by itself, so that what cannot be written down takes none of the others with it. Gives
 * back those; a store that fails is everybody's, and is thrown.
 */
export async function commitLooks(deps: ReadDeps, looks: readonly Look[]): Promise<readonly Unwritten[]> {
	const [first] = looks;
	if (first === undefined) return [];
	let committed: readonly Committed[];
	try {
		committed = await commitObservations(
			deps,
			looks.map(({ observation }) => observation),
		);
	} catch (error) {
		if (isOfStore(error)) throw error;
		if (looks.length === 1) return [{ petition: first.petition, error }];
		const half = Math.ceil(looks.length / 2);
		return [...(await commitLooks(deps, looks.slice(0, half))), ...(await commitLooks(deps, looks.slice(half)))];
	}
	for (const [i, { after }] of looks.entries()) after(committed[i] as Committed);
	return [];
}

/**
 * A petition that can be read again. Where its whole platform was silent the others are read at once, too, so that
 * the outage is over for all of them together.
 */
async function recover(tx: Store, petition: Petition, at: Instant): Promise<boolean> {
	const health = await tx.health.recover(petition.id);
	if (health === null) return false;
	const { platform } = petition.ref;
	const answered = await tx.outages.answered(platform, petition.id);
	if (answered !== null && answered >= health.since) return false;
	await tx.petitions.hurryTroubled(platform, at);
	return true;
}
