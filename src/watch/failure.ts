import { isGivenUp, isProven, judgeMissing, type Missing, missingAfter, untilProof } from '../domain/disappearance.js';
import { FaultError } from '../domain/fault.js';
import type { Health } from '../domain/health.js';
import { type Moving, untilBelieved } from '../domain/moving.js';
import type { SourceOutcome } from '../domain/outcome.js';
import type { Instant, Petition, Snapshot } from '../domain/petition.js';
import type { Source } from '../ports/source.js';
import type { Store } from '../ports/store/index.js';
import { commitObservation } from './observe.js';
import { failureInterval, waitAroundEnd } from './polling.js';
import type { ReadDeps } from './types.js';
import { wakeAfter } from './wake-after.js';

export type Failure = Extract<SourceOutcome, { kind: 'gone' | 'refused' | 'unreachable' | 'shape-changed' }>;

/** Its page leads to another petition's, which is not believed yet. */
export interface LedAway {
	readonly kind: 'moved';
	readonly moving: Moving;
	readonly detail: string;
}

/** Whether a page that was not found is gone; `ask`: its platform's other petitions are to be read first. */
type Verdict = 'gone' | 'not-known' | 'ask';

/** The platform's own word that a page is gone: nothing more is needed. */
const gone = 410;
/** By then the others have answered. */
const askAgainMs = 2 * 60_000;

/** Writes down that a petition could not be read, and decides whether that means that it is no longer public. */
export async function failed(
	deps: ReadDeps,
	source: Source,
	petition: Petition,
	failure: Failure | LedAway,
): Promise<void> {
	const at = deps.now();
	const verdict = await deps.store.transaction(
		async (tx): Promise<Verdict> => {
			// Nobody follows it any more since it was asked for.
			if ((await tx.petitions.get(petition.id))?.nextReadAt === null) return 'not-known';
			const before = await tx.health.get(petition.id);
			const missing = missingAfter(before?.missing ?? null, failure.kind === 'gone', at);
			const stopped = isLast(failure, missing, at);
			const health = await tx.health.fail(petition.id, {
				...{ at, ...said(failure), stopped, missing },
				moving: movingAfterwards(failure, before?.moving ?? null),
			});
			const found = await verdictOn(tx, petition, failure, health);
			const wait = waitAfter(failure, health, found, source, deps.random());
			const nextReadAt = stopped ? null : at + sooner(wait, petition, failure, at, source);
			await tx.petitions.update(petition.id, { nextReadAt });
			if (found === 'ask') await tx.petitions.hurry(petition.ref.platform, petition.id, at);
			return found;
		},
		{ petition: petition.id },
	);
	if (verdict === 'ask') deps.wake.wake('read', petition.ref.platform, deps.realNow());
	if (verdict === 'gone' && failure.kind === 'gone' && petition.snapshot !== null) {
		await hide(deps, petition, petition.snapshot, failure, at);
	}
}

/** Of the database's file or its disk: no petition's fault, and the next tick comes back to all of them. */
export function isOfStore(error: unknown): boolean {
	return error instanceof FaultError && error.fault.code !== 'row-broken';
}

/** Whether nothing more is asked for: the platform refused for good, or the page has been gone for long. */
function isLast(failure: Failure | LedAway, missing: Missing | null, at: Instant): boolean {
	if (failure.kind === 'refused') return failure.retryAfterMs === null;
	return failure.kind === 'gone' && missing !== null && isProven(missing) && isGivenUp(missing, at);
}

/** A platform that says nothing says nothing of where the page leads either. */
function movingAfterwards(failure: Failure | LedAway, before: Moving | null): Moving | null {
	if (failure.kind === 'moved') return failure.moving;
	return failure.kind === 'unreachable' || failure.kind === 'refused' ? before : null;
}

function said({ kind, detail }: Failure | LedAway): { kind: string; detail: string } {
	return { kind, detail };
}

async function verdictOn(tx: Store, petition: Petition, failure: Failure | LedAway, health: Health): Promise<Verdict> {
	if (failure.kind !== 'gone') return 'not-known';
	if (failure.status === gone || health.removed) return 'gone';
	const { missing } = health;
	if (missing === null || !isProven(missing)) return 'not-known';
	const witnesses = await tx.health.witnesses(petition.id, petition.ref.platform, missing.since);
	const verdict = judgeMissing(witnesses);
	return verdict === 'page' ? 'gone' : verdict === 'ask' ? 'ask' : 'not-known';
}

/** Its snapshot stays as it was but for the state. What comes and goes is looked at each time: it may be told by now. */
async function hide(deps: ReadDeps, petition: Petition, known: Snapshot, failure: Failure, at: Instant): Promise<void> {
	const snapshot: Snapshot = { ...known, state: 'hidden', rawState: failure.detail, signable: false };
	const committed = await commitObservation(deps, {
		petition: petition.id,
		snapshot: known.state === 'hidden' ? null : snapshot,
		at,
		// Nothing was read of its count.
		askedAt: null,
		also: (tx) => tx.health.removed(petition.id),
	});
	wakeAfter(deps, petition, committed);
}

/** Whoever refuses us names the time; everybody else is asked more often where the end of signing is near. */
function sooner(
	wait: number,
	{ ending, snapshot }: Petition,
	{ kind }: Pick<Failure | LedAway, 'kind'>,
	at: Instant,
	source: Source,
): number {
	if (kind === 'refused') return wait;
	return waitAroundEnd(wait, ending?.at ?? snapshot?.deadline ?? null, at, source.floorMs);
}

/** Milliseconds until the next try. A page that may be gone is read often enough to be proven gone within the hour. */
function waitAfter(
	failure: Failure | LedAway,
	health: Health,
	verdict: Verdict,
	source: Source,
	random: number,
): number {
	const { floorMs } = source;
	if (failure.kind === 'moved') return Math.max(floorMs, untilBelieved(failure.moving, health.failedAt));
	const retryAfter = failure.kind === 'refused' ? failure.retryAfterMs : null;
	const kind = failure.kind === 'refused' ? 'refused' : 'other';
	const { missing } = health;
	if (failure.kind !== 'gone' || missing === null) {
		return failureInterval(kind, health.failures, retryAfter, floorMs, random);
	}
	if (verdict === 'ask') return Math.max(floorMs, askAgainMs);
	const wait = failureInterval(kind, missing.readings, retryAfter, floorMs, random);
	return Math.max(floorMs, Math.min(wait, untilProof(missing) ?? wait));
}
