import type { SourceOutcome } from '../domain/outcome.js';
import type { Source, SourceContext, Target } from '../sources/types.js';
import type { Petition } from '../store/types.js';
import { settleOutcome } from './outcome.js';
import type { ReadPorts } from './types.js';

/** As many of one platform as one run takes: lists are read whole, so that fewer would cost more requests each. */
const most = 10_000;
/** Pages of one platform asked for at the same time. */
const together = 4;

/** Reads what is due of one platform. A failing petition delays no other, and no other platform. */
export async function readDue(ports: ReadPorts, platform: string): Promise<void> {
	const source = ports.source(platform);
	const due = await ports.store.petitions.dueToRead(ports.now(), most, platform);
	const context = { http: ports.http, settings: ports.settings(platform), now: ports.now() };
	if (source === null || source.pushed || (source.optIn && !context.settings.enabled)) {
		for (const petition of due) await ports.store.petitions.update(petition.id, { nextReadAt: null });
		return;
	}
	const listed = await fromLists(ports, source, due, context);
	const rest: Petition[] = [];
	for (const petition of due) {
		const outcome = listed.get(petition.ref.id);
		if (outcome === undefined) rest.push(petition);
		else await settleOutcome(ports, source, petition, outcome, context.now);
	}
	await inTurns(rest, together, async (petition) => {
		const askedAt = ports.now();
		const outcome = await ports.readOne(source, targetOf(petition), context);
		await settleOutcome(ports, source, petition, outcome, askedAt);
	});
	if (due.length === most) ports.wake.wake('read', platform, ports.realNow());
}

async function fromLists(
	ports: ReadPorts,
	source: Source,
	due: readonly Petition[],
	context: SourceContext,
): Promise<ReadonlyMap<string, SourceOutcome>> {
	// A petition never read gets its whole page: lists say less.
	const known = due.filter((petition) => petition.snapshot !== null);
	return known.length < 2 ? new Map() : ports.readMany(source, known.map(targetOf), context);
}

function targetOf(petition: Petition): Target {
	return { ref: petition.ref, url: petition.url, previous: petition.snapshot };
}

/** Runs `work` over all of them, a few at a time. */
async function inTurns<T>(all: readonly T[], atOnce: number, work: (one: T) => Promise<void>): Promise<void> {
	const queue = [...all];
	const lane = async (): Promise<void> => {
		for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
	};
	await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, lane));
}
