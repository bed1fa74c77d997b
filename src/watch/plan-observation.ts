import { decide, type Occasion, type Told, toldKey } from '../domain/decide.js';
import { isOver } from '../domain/derive.js';
import type { Facts } from '../domain/facts.js';
import type { Follow } from '../domain/follow.js';
import type { KnownCrossing } from '../domain/milestones/types.js';
import type { OutlookState } from '../domain/outlook/models.js';
import type { Instant, Petition, Reading, Subject } from '../domain/petition.js';
import type { Plan } from '../domain/plan.js';
import { totalOccasions } from '../facts/totals.js';
import type { Store } from '../ports/store/index.js';
import { memberBaselines } from './baselines.js';

/** What was stored before a look. */
export interface StoredBefore {
	readonly petition: Petition;
	/** Its newest reading; null at first sight. */
	readonly latest: Reading | null;
	/** What the model remembered of it. */
	readonly outlook: OutlookState | null;
}

const nothing: Plan = { crossings: [], verdicts: [], posts: [] };

/**
 * Asks the domain what a look at a petition means. What was told before is only fetched when something was
 * reached, which is rare: most looks cost one pass over the distinct rules.
 */
export async function planLook(
	tx: Store,
	before: StoredBefore,
	facts: Facts,
	follows: readonly Follow[],
	now: Instant,
): Promise<Plan> {
	const { petition, latest } = before;
	const totals = await totalOccasions(tx, petition.id, now);
	if (follows.length === 0 && totals.length === 0) return nothing;
	const subject: Subject = { kind: 'petition', id: petition.id };
	const known = await knownOf(tx, subject, latest, facts);
	const change = { subject, now, before: stateBefore(before, now), after: facts, since: petition.createdAt, known };
	const occasionsWith = (own: readonly Follow[]): readonly Occasion[] => [
		{ about: 'petition', change, follows: own },
		...totals,
	];
	const first = decide({ occasions: occasionsWith(follows), told: new Map() });
	if (first.crossings.length === 0) return nothing;
	const own = await memberBaselines(tx, petition.id, follows);
	return decide({ occasions: occasionsWith(own), ...(await saidBefore(tx, first, known)) });
}

function stateBefore({ petition, latest, outlook }: StoredBefore, now: Instant) {
	if (petition.snapshot === null || latest === null) return null;
	const { events, state } = petition.snapshot;
	return { count: latest.count, events, state, over: isOver(petition.snapshot, now), outlook };
}

/** Counts crossed long ago matter only to a fall: they are fetched only then. */
async function knownOf(
	tx: Store,
	subject: Subject,
	latest: Reading | null,
	facts: Facts,
): Promise<readonly KnownCrossing[]> {
	const fell = latest !== null && facts.reading.count < latest.count;
	const crossings = await tx.crossings.of(subject, undefined, fell ? [] : ['count', 'percent']);
	return crossings.map((crossing) => ({
		key: crossing.key,
		moment: crossing.moment,
		value: crossing.facts.value ?? null,
		lost: crossing.facts.lost ?? [],
		...(crossing.facts.of === undefined ? {} : { of: crossing.facts.of }),
		...(crossing.facts.due === undefined ? {} : { due: crossing.facts.due }),
		...(crossing.facts.outlook === undefined ? {} : { outlook: crossing.facts.outlook }),
	}));
}

/** Who was told what this plan is about, or what it takes back; and what of it was retracted. */
async function saidBefore(
	tx: Store,
	plan: Plan,
	known: readonly KnownCrossing[],
): Promise<{ readonly told: Told; readonly retracted: ReadonlySet<string> }> {
	const states = known.map(({ key }) => key).filter((key) => key.startsWith('state:'));
	const told = new Map<string, Set<number>>();
	const retracted = new Set<string>();
	const subjects = new Map<string, Subject>(plan.crossings.map(({ subject }) => [toldKey(subject, ''), subject]));
	for (const [id, subject] of subjects) {
		const keys = plan.crossings
			.filter((crossing) => toldKey(crossing.subject, '') === id)
			.flatMap(({ key, facts }) => [key, ...(facts.lost ?? []).flatMap((n) => [`threshold:${n}`, `count:${n}`])])
			.concat(states);
		for (const { key, destination } of await tx.crossings.told(subject, keys)) {
			const name = toldKey(subject, key);
			told.set(name, (told.get(name) ?? new Set()).add(destination));
		}
		for (const crossing of await tx.crossings.of(subject, [...new Set(keys)])) {
			if (crossing.retracted !== undefined) retracted.add(toldKey(subject, crossing.key));
		}
	}
	return { told, retracted };
}
