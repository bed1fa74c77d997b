import { LRUCache } from 'lru-cache';
import type { SourceOutcome } from '../domain/outcome.js';
import type { Instant } from '../domain/petition.js';
import { type FoundPetition, isAbout } from '../domain/word-watch.js';
import type { Finds, Http, Source, SourceContext } from '../ports/source.js';

/** All words that are watched on a platform are looked for in one answer; a platform that gave none is soon asked again. */
const keptMs = 10 * 60_000;
const silentMs = 60_000;

interface Kept {
	readonly list: readonly FoundPetition[] | null;
	readonly at: Instant;
}

/** By platform and base address; lives as long as the client. */
const memories = new WeakMap<Http, LRUCache<string, Kept>>();

/** What the platform's list has with these words in its titles; null where it did not answer. */
export async function findNewest(
	source: Source & Required<Pick<Source, 'newest'>>,
	words: string,
	context: SourceContext,
	whose: Http,
): Promise<Finds | null> {
	const memory = memories.get(whose) ?? new LRUCache<string, Kept>({ max: 64 });
	memories.set(whose, memory);
	const key = `${source.id} ${context.settings.baseUrl ?? ''}`;
	const known = memory.get(key);
	const age = known === undefined ? -1 : context.now - known.at;
	const isFresh = known !== undefined && age >= 0 && age < (known.list === null ? silentMs : keptMs);
	const kept: Kept = isFresh ? known : { list: await source.newest(context), at: context.now };
	memory.set(key, kept);
	if (kept.list === null) return null;
	return { found: kept.list.filter(({ title }) => isAbout(title, words)), more: false };
}

/** What can be signed, of the rows of a list as they were read. */
export function openIn(platform: string, rows: readonly (readonly [id: string, outcome: SourceOutcome])[]) {
	return rows.flatMap(([id, outcome]): readonly FoundPetition[] => {
		if (outcome.kind !== 'fresh' || outcome.snapshot.state !== 'open') return [];
		const { title, count, url, openedAt } = outcome.snapshot;
		return [{ ref: { platform, id }, title, count, url, openedAt }];
	});
}
