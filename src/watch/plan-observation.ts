import { countriesState } from '../domain/countries.js';
import { valueIn } from '../domain/crossing.js';
import { type Announced, announcedKey, decide, noticedIn, type Occasion } from '../domain/decide.js';
import { isOver } from '../domain/derive.js';
import type { Facts } from '../domain/facts.js';
import type { Follow } from '../domain/follow.js';
import type { Candidate, KnownCrossing } from '../domain/milestones/types.js';
import type { Instant, Subject } from '../domain/petition.js';
import type { Plan } from '../domain/plan.js';
import { memberBaselines } from '../facts/baselines.js';
import { totalOccasions } from '../facts/totals.js';
import type { Store } from '../ports/store/index.js';
import type { BeforeLook } from '../ports/store/looks.js';

type Before = Pick<BeforeLook, 'petition' | 'latest' | 'outlook' | 'crossings' | 'inCampaign'>;

const nothing: Plan = { crossings: [], verdicts: [], posts: [] };

/**
 * Asks the domain what a look at a petition means. What was told before is only fetched when something was
 * reached, which is rare: most looks cost one pass over the distinct rules.
 */
export async function planObservation(
	tx: Store,
	before: Before,
	facts: Facts,
	follows: readonly Follow[],
	now: Instant,
): Promise<Plan> {
	const { petition } = before;
	const totals = before.inCampaign ? await totalOccasions(tx, petition.id, now) : [];
	if (follows.length === 0 && totals.length === 0) return nothing;
	const subject: Subject = { kind: 'petition', id: petition.id };
	const known = await knownOf(tx, subject, before, facts);
	const change = { subject, now, before: stateBefore(before, now), after: facts, since: petition.createdAt, known };
	const occasionsWith = (own: readonly Follow[]): readonly Occasion[] => [
		{ about: 'petition', change, follows: own },
		...totals,
	];
	const candidates = occasionsWith(follows).flatMap(noticedIn);
	if (candidates.length === 0) return nothing;
	const own = await memberBaselines(tx, petition.id, follows);
	return decide({ occasions: occasionsWith(own), ...(await announcedBefore(tx, candidates)) });
}

function stateBefore({ petition, latest, outlook }: Before, now: Instant) {
	if (petition.snapshot === null || latest === null) return null;
	const { events, state } = petition.snapshot;
	const countries = countriesState(petition.snapshot.countries);
	return { count: latest.count, events, state, over: isOver(petition.snapshot, now), countries, outlook };
}

/** Crossings of before that the rules may need; some families' only when the count fell. */
async function knownOf(
	tx: Store,
	subject: Subject,
	{ latest, crossings: usual }: Before,
	facts: Facts,
): Promise<readonly KnownCrossing[]> {
	const fell = latest !== null && facts.reading.count < latest.count;
	const crossings = fell ? await tx.crossings.of(subject) : usual;
	return crossings.map((crossing) => {
		const { key, moment, facts } = crossing;
		return {
			...{ key, moment, value: valueIn(crossing) },
			lost: 'lost' in facts ? facts.lost : [],
			...('of' in facts && facts.of !== undefined ? { of: facts.of } : {}),
			...('due' in facts && facts.due !== undefined ? { due: facts.due } : {}),
			...(facts.outlook === undefined ? {} : { outlook: facts.outlook }),
		};
	});
}

/** Who was told what these are about, or what they take back; and what of it was retracted. */
async function announcedBefore(
	tx: Store,
	candidates: readonly Candidate[],
): Promise<{ readonly announced: Announced; readonly retracted: ReadonlySet<string> }> {
	const announced = new Map<string, Map<number, number>>();
	const retracted = new Set<string>();
	const subjects = new Map(candidates.map(({ subject }) => [announcedKey(subject, ''), subject]));
	for (const [id, subject] of subjects) {
		const own = candidates.filter((each) => announcedKey(each.subject, '') === id);
		const takenBack = own.flatMap(({ takesBack = [] }) => takesBack).flatMap(({ key, by }) => [key, ...by]);
		const keys = [...new Set([...own.map(({ key }) => key), ...takenBack])];
		for (const { key, destination, place } of await tx.crossings.told(subject, keys)) {
			const name = announcedKey(subject, key);
			announced.set(name, (announced.get(name) ?? new Map()).set(destination, place));
		}
		for (const crossing of await tx.crossings.of(subject, keys)) {
			if (crossing.retracted !== undefined) retracted.add(announcedKey(subject, crossing.key));
		}
	}
	return { announced, retracted };
}
