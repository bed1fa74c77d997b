import { isBelieved, movingAfter } from '../domain/moving.js';
import type { SourceOutcome } from '../domain/outcome.js';
import type { Instant, Petition } from '../domain/petition.js';
import type { Source } from '../ports/source.js';
import { type Failure, failed, type LedAway } from './failure.js';
import { commitLook, lookAt } from './look.js';
import { movePetition } from './move.js';
import type { ReadDeps } from './types.js';

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
		case 'unchanged':
			return commitLook(deps, lookAt(deps, source, { petition, outcome }, askedAt));
		case 'fresh': {
			const { state } = outcome.snapshot;
			if (state !== 'hidden') return commitLook(deps, lookAt(deps, source, { petition, outcome }, askedAt));
			// The platform's own word for a page that is not there.
			const detail = `state ${outcome.snapshot.rawState}`;
			await failed(deps, source, petition, { kind: 'gone', status: 410, detail });
			break;
		}
		case 'moved':
			return deps.report(petition, await moved(deps, source, petition, outcome));
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

/**
 * What leads back to where it came from, or to where nothing is read, is a petition that cannot be read. What was read
 * already is moved only when its page leads there for a while: one answer may lie.
 *
 * @returns what came of it: it moved, or why it did not
 */
async function moved(
	deps: ReadDeps,
	source: Source,
	petition: Petition,
	outcome: Extract<SourceOutcome, { kind: 'moved' }>,
): Promise<SourceOutcome> {
	const { id, platform = source.id } = outcome;
	const stays = async (failure: Failure | LedAway): Promise<SourceOutcome> => {
		await failed(deps, source, petition, failure);
		return failure.kind === 'moved' ? { kind: 'unreachable', code: 'moved-once', detail: failure.detail } : failure;
	};
	const there = deps.source(platform);
	if (there === null || there.pushed || (there.optIn && !deps.settings(platform).enabled)) {
		return stays({ kind: 'shape-changed', detail: `moved to ${platform}, which is not read` });
	}
	const to = { platform, id };
	const before = await deps.store.health.get(petition.id);
	const moving = movingAfter(before?.moving ?? null, to, deps.now());
	if (petition.snapshot !== null && !isBelieved(moving, deps.now())) {
		return stays({ kind: 'moved', moving, detail: `sent to ${platform}:${id}, seen once`.slice(0, 300) });
	}
	const platformName = (of: string) => deps.source(of)?.name ?? of;
	const done = await deps.store.transaction((tx) => {
		return movePetition(tx, { ...deps, platformName }, petition, to, false);
	});
	if (done.kind === 'circle') {
		const detail = `its addresses lead to one another, the last to ${id}`.slice(0, 300);
		return stays({ kind: 'unreachable', code: 'moved-in-a-circle', detail });
	}
	deps.wake.wake('read', platform, deps.realNow());
	for (const { petition: about, at } of done.alarms) deps.wake.wake('moment', String(about), at);
	for (const destination of done.told) deps.wake.wake('dispatch', String(destination), deps.realNow(), 'set');
	return outcome;
}
