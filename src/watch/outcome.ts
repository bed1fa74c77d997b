import type { SourceOutcome } from '../domain/outcome.js';
import type { Instant, Petition } from '../domain/petition.js';
import type { Source } from '../ports/source.js';
import { failed } from './failure.js';
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
