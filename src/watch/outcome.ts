import type { SourceOutcome } from '../domain/outcome.js';
import type { Instant, Snapshot } from '../domain/petition.js';
import { failureInterval, pollInterval } from '../schedule/poll.js';
import type { Source } from '../sources/types.js';
import type { Health, Petition, Store } from '../store/types.js';
import { type Committed, commitLook } from './look.js';
import { mustTell, sourceNews, tellFollowers } from './trouble.js';
import type { ReadPorts } from './types.js';

/** A 404 may be a slip of the platform's (We the People served them at random): so many in a row mean it. */
const goneForGood = 3;

/** Where a host is not to be asked until an operator says otherwise, it is looked at whether one has. */
const longestHold = 24 * 60 * 60_000;

/** Writes down what came of reading one petition, asked for at `askedAt`, and what follows from it. */
export async function settleOutcome(
	ports: ReadPorts,
	source: Source,
	petition: Petition,
	outcome: SourceOutcome,
	askedAt: Instant,
): Promise<void> {
	switch (outcome.kind) {
		case 'fresh':
			await fresh(ports, source, petition, outcome.snapshot, outcome.aliases ?? [], askedAt);
			break;
		case 'unchanged':
			await unchanged(ports, source, petition, askedAt);
			break;
		case 'moved':
			await ports.store.petitions.rekey(petition.id, { platform: petition.ref.platform, id: outcome.id });
			ports.wake.wake('read', petition.ref.platform, ports.realNow());
			break;
		case 'held':
			// Only this petition leads to the host that must not be asked: the others need not wait for it.
			await ports.store.petitions.update(petition.id, { nextReadAt: outcome.until ?? ports.now() + longestHold });
			return;
		case 'gone':
		case 'refused':
		case 'unreachable':
		case 'shape-changed':
			await failed(ports, source, petition, outcome);
			break;
		default:
			outcome satisfies never;
	}
	ports.report(petition, outcome);
}

async function fresh(
	ports: ReadPorts,
	source: Source,
	petition: Petition,
	snapshot: Snapshot,
	aliases: readonly string[],
	askedAt: Instant,
): Promise<void> {
	const at = ports.now();
	const told: number[] = [];
	const committed = await commitLook(ports, {
		petition: petition.id,
		snapshot,
		at,
		askedAt,
		also: async (tx, facts) => {
			for (const alias of aliases) await tx.petitions.addAlias(petition.id, alias);
			const wait = pollInterval(facts, source.floorMs, ports.random());
			await tx.petitions.update(petition.id, { nextReadAt: at + wait });
			told.push(...(await recover(tx, petition, at, ports)));
		},
	});
	wakeAfter(ports, petition, committed, told);
}

async function unchanged(ports: ReadPorts, source: Source, petition: Petition, askedAt: Instant): Promise<void> {
	const at = ports.now();
	const told: number[] = [];
	// The clock may have passed a date although the page did not change.
	const committed = await commitLook(ports, {
		petition: petition.id,
		snapshot: null,
		at,
		askedAt,
		also: async (tx, facts) => {
			const wait = pollInterval(facts, source.floorMs, ports.random());
			await tx.petitions.update(petition.id, { nextReadAt: at + wait });
			told.push(...(await recover(tx, petition, at, ports)));
		},
	});
	wakeAfter(ports, petition, committed, told);
}

type Failure = Extract<SourceOutcome, { kind: 'gone' | 'refused' | 'unreachable' | 'shape-changed' }>;

async function failed(ports: ReadPorts, source: Source, petition: Petition, failure: Failure): Promise<void> {
	const at = ports.now();
	const stopped = failure.kind === 'refused' && failure.retryAfterMs === null;
	const health = await ports.store.transaction(async (tx) => {
		const now = await tx.health.fail(petition.id, { at, kind: failure.kind, detail: failure.detail, stopped });
		const nextReadAt = stopped ? null : at + waitAfter(failure, now, source, ports.random());
		await tx.petitions.update(petition.id, { nextReadAt });
		if (mustTell(now, at)) {
			const told = await tellFollowers(tx, petition, sourceNews(petition, now, false, at), ports);
			await tx.health.told(petition.id, at);
			for (const id of told) ports.wake.wake('dispatch', String(id), ports.realNow());
		}
		return now;
	});
	const hidden = failure.kind === 'gone' && (failure.status === 410 || health.failures >= goneForGood);
	if (hidden && petition.snapshot !== null && petition.snapshot.state !== 'hidden') {
		const snapshot = {
			...petition.snapshot,
			state: 'hidden' as const,
			rawState: `http ${failure.status}`,
			signable: false,
		};
		wakeAfter(ports, petition, await commitLook(ports, { petition: petition.id, snapshot, at, askedAt: null }), []);
	}
}

function waitAfter(failure: Failure, health: Health, source: Source, random: number): number {
	const retryAfter = failure.kind === 'refused' ? failure.retryAfterMs : null;
	const kind = failure.kind === 'refused' ? 'refused' : 'other';
	return failureInterval(kind, health.failures, retryAfter, source.floorMs, random);
}

/** A source that answers again: those who were told of the trouble are told of its end. */
async function recover(tx: Store, petition: Petition, at: Instant, ports: ReadPorts): Promise<readonly number[]> {
	const health = await tx.health.recover(petition.id);
	if (health === null || health.toldAt === null) return [];
	return tellFollowers(tx, petition, sourceNews(petition, health, true, at), ports);
}

function wakeAfter(ports: ReadPorts, petition: Petition, committed: Committed, also: readonly number[]): void {
	const now = ports.realNow();
	for (const id of [...committed.destinations, ...also]) ports.wake.wake('dispatch', String(id), now);
	if (committed.nextMomentAt !== null) ports.wake.wake('moment', String(petition.id), committed.nextMomentAt);
}
