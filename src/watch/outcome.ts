import type { SourceOutcome } from '../domain/outcome.js';
import type { Instant, Petition, Snapshot } from '../domain/petition.js';
import type { Source } from '../ports/source.js';
import type { Store } from '../ports/store/index.js';
import { failed } from './failure.js';
import { commitObservation } from './observe.js';
import { pollInterval } from './polling.js';
import type { ReadPorts } from './types.js';
import { wakeAfter } from './wake-after.js';

/** Where a host is not to be asked until an operator says otherwise, it is looked at whether one has. */
const longestHold = 24 * 60 * 60_000;

/** Writes down what came of reading one petition, asked for at `askedAt`, and what follows from it. */
export async function handleOutcome(
	ports: ReadPorts,
	source: Source,
	petition: Petition,
	outcome: SourceOutcome,
	askedAt: Instant,
): Promise<void> {
	if (ports.mayWrite?.() === false) return;
	switch (outcome.kind) {
		case 'fresh':
			if (outcome.snapshot.state === 'hidden') {
				// The platform's own word for a page that is not there.
				const detail = `state ${outcome.snapshot.rawState}`;
				await failed(ports, source, petition, { kind: 'gone', status: 410, detail });
			} else await fresh(ports, source, petition, outcome.snapshot, outcome.aliases ?? [], askedAt);
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
			await ports.store.petitions.readNext(petition.id, outcome.until ?? ports.now() + longestHold);
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
	let back = false;
	const committed = await commitObservation(ports, {
		petition: petition.id,
		snapshot,
		at,
		askedAt,
		also: async (tx, facts, next) => {
			for (const alias of aliases) await tx.petitions.addAlias(petition.id, alias);
			const wait = pollInterval(facts, { since: petition.createdAt, next }, source.floorMs, ports.random());
			await tx.petitions.readNext(petition.id, at + wait);
			back = await recover(tx, petition, at);
		},
	});
	wakeAfter(ports, petition, committed);
	if (back) ports.wake.wake('read', petition.ref.platform, ports.realNow());
}

async function unchanged(ports: ReadPorts, source: Source, petition: Petition, askedAt: Instant): Promise<void> {
	const at = ports.now();
	let back = false;
	// The clock may have passed a date although the page did not change.
	const committed = await commitObservation(ports, {
		petition: petition.id,
		snapshot: null,
		at,
		askedAt,
		also: async (tx, facts, next) => {
			const wait = pollInterval(facts, { since: petition.createdAt, next }, source.floorMs, ports.random());
			await tx.petitions.readNext(petition.id, at + wait);
			back = await recover(tx, petition, at);
		},
	});
	wakeAfter(ports, petition, committed);
	if (back) ports.wake.wake('read', petition.ref.platform, ports.realNow());
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
