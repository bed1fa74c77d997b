import type { Instant } from '../domain/petition.js';
import {
	type FoundPetition,
	newOf,
	nextQuestion,
	questionAgain,
	tellingTime,
	type WordWatch,
} from '../domain/word-watch.js';
import type { Finds, Source, SourceContext } from '../ports/source.js';
import { isOfStore } from './failure.js';
import type { ReadDeps } from './types.js';

/** Whoever watches the same words and is asked for within so long is asked for at once. */
const togetherMs = 6 * 60 * 60_000;
/** No platform's search gives more at once; what says it does is not believed. */
const mostFound = 500;
const dayMs = 24 * 60 * 60_000;

/**
 * Asks a platform for new petitions by the words that channels watch, the same words once for all of them, until its
 * budget is used up. What is found is kept for `tellFinds`; nothing is followed. Never throws for the platform's faults.
 *
 * @returns whether anything was asked
 */
export async function askSearches(deps: ReadDeps, source: Source, context: SourceContext): Promise<boolean> {
	const { store } = deps;
	for (let asked = false; ; asked = true) {
		const [watch] = await store.watches.due(source.id, deps.now(), 1);
		const opens = deps.http.gate === undefined ? deps.realNow() : deps.http.gate.opensAt(source.id);
		if (watch === undefined || opens === null || opens > deps.realNow()) return asked;
		const finds = await ask(deps, source, watch, context);
		if (deps.mayWrite?.() === false) return asked;
		const at = deps.now();
		for (const each of await store.watches.alike(watch)) {
			if (finds === null) await noteSilence(deps, each, at);
			else if (each.nextAt <= at + togetherMs) await noteFinds(deps, each, finds.found.slice(0, mostFound), at);
		}
	}
}

/** Where a platform cannot be asked for now (switched off, or gone from this program), it is looked at again tomorrow. */
export async function putOffSearches({ store, now }: ReadDeps, platform: string): Promise<void> {
	for (const { id } of await store.watches.due(platform, now(), 1_000)) {
		await store.watches.update(id, { nextAt: now() + dayMs });
	}
}

/** Null where there is no answer. A search that throws has a bug: it costs its answer, and no reading. */
async function ask(
	deps: ReadDeps,
	source: Source,
	{ words }: WordWatch,
	context: SourceContext,
): Promise<Finds | null> {
	try {
		return (await deps.search?.(source, words, { ...context, now: deps.now() }, 'newest')) ?? null;
	} catch (error) {
		if (isOfStore(error)) throw error;
		deps.searchBug?.(source.id, error);
		return null;
	}
}

async function noteSilence({ store }: ReadDeps, { id, nextAt, failures }: WordWatch, at: Instant): Promise<void> {
	if (nextAt > at) return;
	await store.watches.update(id, { failures: failures + 1, nextAt: questionAgain(failures + 1, at) });
}

async function noteFinds(
	deps: ReadDeps,
	{ id, destination }: WordWatch,
	found: readonly FoundPetition[],
	at: Instant,
): Promise<void> {
	const tellAt = await deps.store.transaction(
		async (tx): Promise<Instant | null> => {
			const watch = (await tx.watches.of(destination)).find((each) => each.id === id);
			const channel = await tx.destinations.get(destination);
			// Ended while the platform was asked.
			if (watch === undefined || channel === null) return null;
			const news = newOf(found, watch);
			const time = tellingTime(channel.zone, await tx.watches.lastTold(destination), at);
			const added = await tx.watches.find(watch, news, at, time);
			await tx.watches.find(
				watch,
				found.filter((each) => !news.includes(each)),
				at,
				null,
			);
			await tx.watches.update(id, { answeredAt: at, failures: 0, nextAt: nextQuestion(channel.zone, at) });
			return added > 0 ? time : null;
		},
		{ destination },
	);
	if (tellAt === null) return;
	deps.wake.wake('finds', String(destination), deps.realNow() + Math.max(0, tellAt - at));
}
