import type { SourceOutcome } from '../domain/outcome.js';
import { soundPast } from '../domain/past-count.js';
import type { Instant, Petition } from '../domain/petition.js';
import type { Source } from '../ports/source.js';
import type { Store } from '../ports/store/index.js';
import { failed } from './failure.js';
import { addPast } from './import-history.js';
import { movePetition } from './move.js';
import { commitObservation } from './observe.js';
import { pollInterval } from './polling.js';
import type { ReadDeps } from './types.js';
import { wakeAfter } from './wake-after.js';

/** Where a host is not to be asked until an operator says otherwise, it is looked at whether one has. */
const longestHoldMs = 24 * 60 * 60_000;

/** Writes down what came of reading one petition, asked for at `askedAt`, and what follows from it. */
export async function handleOutcome(
	deps: ReadDeps,
	source: Source,
	petition: Petition,
	outcome: SourceOutcome,
	askedAt: Instant,
): Promise<void> {
	if (deps.mayWrite?.() === false) return;
	switch (outcome.kind) {
		case 'fresh':
			if (outcome.snapshot.state === 'hidden') {
				// The platform's own word for a page that is not there.
				const detail = `state ${outcome.snapshot.rawState}`;
				await failed(deps, source, petition, { kind: 'gone', status: 410, detail });
			} else await fresh(deps, source, petition, outcome, askedAt);
			break;
		case 'unchanged':
			await unchanged(deps, source, petition, askedAt);
			break;
		case 'moved':
			await moved(deps, source, petition, outcome);
			break;
		case 'held':
			// Only this petition leads to the host that must not be asked: the others need not wait for it.
			await deps.store.petitions.readNext(petition.id, outcome.until ?? deps.now() + longestHoldMs);
			return;
		case 'gone':
		case 'refused':
		case 'unreachable':
		case 'shape-changed':
			await failed(deps, source, petition, outcome);
			break;
		default:
			outcome satisfies never;
	}
	deps.report(petition, outcome);
}

/** What leads back to where it came from, or to where nothing is read, is a petition that cannot be read. */
async function moved(
	deps: ReadDeps,
	source: Source,
	petition: Petition,
	{ id, platform = source.id }: Extract<SourceOutcome, { kind: 'moved' }>,
): Promise<void> {
	const there = deps.source(platform);
	if (there === null || there.pushed || (there.optIn && !deps.settings(platform).enabled)) {
		return failed(deps, source, petition, { kind: 'shape-changed', detail: `moved to ${platform}, which is not read` });
	}
	const platformName = (of: string) => deps.source(of)?.name ?? of;
	const done = await deps.store.transaction((tx) => {
		return movePetition(tx, { ...deps, platformName }, petition, { platform, id }, false);
	});
	if (done.kind === 'circle') {
		const detail = `its addresses lead to one another, the last to ${id}`.slice(0, 300);
		return failed(deps, source, petition, { kind: 'unreachable', code: 'moved-in-a-circle', detail });
	}
	deps.wake.wake('read', platform, deps.realNow());
	for (const { petition: about, at } of done.alarms) deps.wake.wake('moment', String(about), at);
	for (const destination of done.told) deps.wake.wake('dispatch', String(destination), deps.realNow(), 'set');
}

async function fresh(
	deps: ReadDeps,
	source: Source,
	petition: Petition,
	{ snapshot, aliases = [], past = [] }: Extract<SourceOutcome, { kind: 'fresh' }>,
	askedAt: Instant,
): Promise<void> {
	const at = deps.now();
	let back = false;
	const committed = await commitObservation(deps, {
		petition: petition.id,
		snapshot,
		at,
		askedAt,
		also: async (tx, facts, next) => {
			for (const alias of aliases) await tx.petitions.addAlias(petition.id, alias);
			// At first sight only: afterwards what Milepost itself has counted stands.
			if (petition.snapshot === null) await addPast(tx, petition.id, soundPast(past, snapshot.count, at));
			const wait = pollInterval(facts, { since: petition.createdAt, next }, source.floorMs, deps.random());
			await tx.petitions.readNext(petition.id, at + wait);
			back = await recover(tx, petition, at);
		},
	});
	wakeAfter(deps, petition, committed);
	if (back) deps.wake.wake('read', petition.ref.platform, deps.realNow());
}

async function unchanged(deps: ReadDeps, source: Source, petition: Petition, askedAt: Instant): Promise<void> {
	const at = deps.now();
	let back = false;
	// The clock may have passed a date although the page did not change.
	const committed = await commitObservation(deps, {
		petition: petition.id,
		snapshot: null,
		at,
		askedAt,
		also: async (tx, facts, next) => {
			const wait = pollInterval(facts, { since: petition.createdAt, next }, source.floorMs, deps.random());
			await tx.petitions.readNext(petition.id, at + wait);
			back = await recover(tx, petition, at);
		},
	});
	wakeAfter(deps, petition, committed);
	if (back) deps.wake.wake('read', petition.ref.platform, deps.realNow());
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
