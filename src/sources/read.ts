import { LRUCache } from 'lru-cache';
import type { SourceOutcome } from '../domain/outcome.js';
import type { PetitionRef } from '../domain/petition.js';
import type { Finds, Http, Source, SourceContext, Target } from '../ports/source.js';
import { parseUrl } from './address.js';
import { fingerprintOf } from './fingerprint.js';
import { findNewest } from './newest.js';

/**
 * By petition and address: a fingerprint of what was made of the address's last answer. Lives as long as the client
 * whose cache validators it guards.
 */
const memories = new WeakMap<Http, LRUCache<string, string>>();

/** Two addresses each of as many petitions as the client keeps validators for: page and light poll. */
const mostKept = 40_000;

/**
 * Reads one petition. This is the way to call a source: an address whose last answer was understood is asked whether
 * it has changed since, and "no" is believed only where it is true of what is stored. It is not after a reading that
 * was lost before it was committed, or where another address has told more since: then the page is asked for whole.
 *
 * @param whose whose petition an address is; absent: a page that leads to another platform is no petition any more
 */
export async function readPetition(
	source: Source,
	target: Target,
	context: SourceContext,
	whose: (address: string) => PetitionRef | null = () => null,
): Promise<SourceOutcome> {
	const all = memoryOf(context.http);
	const keyOf = (url: string) => `${source.id}:${target.ref.id} ${url}`;
	const memory = { get: (url: string) => all.get(keyOf(url)), forget: (url: string) => all.delete(keyOf(url)) };
	const http = listening(context.http, source.id, memory, target);
	const read = await source.read(target, { ...context, http });
	const outcome = sentElsewhere(read, source, http.landed, whose) ?? read;
	// Of several addresses the last has led to what was read.
	if (outcome.kind === 'fresh' && http.last !== null) all.set(keyOf(http.last), fingerprintOf(outcome.snapshot));
	// The last refusal of those the platform has: nothing is asked any more until an operator says otherwise.
	const ended = outcome.kind === 'refused' && context.http.gate?.opensAt(source.id) === null;
	return ended ? { ...outcome, retryAfterMs: null } : outcome;
}

/** Where the page leads to another platform's petition it has moved there; null where it does not. */
function sentElsewhere(
	{ kind }: SourceOutcome,
	source: Source,
	landed: string | null,
	whose: (address: string) => PetitionRef | null,
): SourceOutcome | null {
	if (landed === null || (kind !== 'gone' && kind !== 'shape-changed')) return null;
	const there = whose(landed);
	if (there === null || there.platform === source.id) return null;
	return { kind: 'moved', ...there, detail: `sent to ${there.platform}` };
}

/** Reads many petitions of one source from its lists. Those missing in the answer are to be read one by one. */
export async function readPetitions(
	source: Source,
	targets: readonly Target[],
	context: SourceContext,
): Promise<ReadonlyMap<string, SourceOutcome>> {
	const http = paying(context.http, source.id);
	return (await source.readMany?.(targets, { ...context, http })) ?? new Map<string, SourceOutcome>();
}

/**
 * Asks a platform's own search, on its budget, or looks for the words in its list where it has no search and what is new
 * is wanted; null where it does not answer, or has neither.
 */
export async function searchPetitions(
	source: Source,
	words: string,
	context: SourceContext,
	order: 'best' | 'newest' = 'best',
): Promise<Finds | null> {
	const { search, newest } = source;
	if (search === undefined && newest !== undefined && order === 'newest') {
		const http = onward(context.http, source.id);
		return findNewest({ ...source, newest }, words, { ...context, http }, context.http);
	}
	const http = paying(context.http, source.id);
	return (await search?.(words, { ...context, http }, order)) ?? null;
}

/**
 * The client as a source sees it while it reads one petition: asks "since?" where that may help, asks again for the
 * whole page where "no" is not true of what is stored, forgets what another answer has replaced, notes the last
 * address that may be asked so and where on another host the last answer came from, and once the first request was let through the others do not wait.
 */
function listening(
	http: Http,
	platform: string,
	memory: { get(url: string): string | undefined; forget(url: string): void },
	{ previous }: Target,
): Pick<Http, 'request' | 'close'> & { readonly last: string | null; readonly landed: string | null } {
	let last: string | null = null;
	let landed: string | null = null;
	let further = false;
	return {
		async request(request) {
			const { url } = request;
			const askable = request.method !== 'POST' && request.conditional !== false;
			const known = askable && previous !== null ? memory.get(url) : undefined;
			const ask = (conditional: boolean) => http.request({ ...request, budget: { platform, further }, conditional });
			let result = await ask(known !== undefined);
			if (result.kind !== 'held') further = true;
			if (result.kind === 'not-modified' && known !== fingerprintOf(previous)) result = await ask(false);
			if (result.kind === 'answer') {
				memory.forget(url);
				landed = hostOf(result.url) === hostOf(url) ? null : result.url;
			}
			if (askable && (result.kind === 'answer' || result.kind === 'not-modified')) last = url;
			return result;
		},
		close: () => http.close(),
		get landed() {
			return landed;
		},
		get last() {
			return last;
		},
	};
}

function hostOf(address: string): string | null {
	return parseUrl(address)?.host ?? null;
}

/** The client as a source sees it while it reads lists: every page waits for its turn. */
function paying(http: Http, platform: string): Pick<Http, 'request' | 'close'> {
	const budget = { platform, further: false };
	return { request: (request) => http.request({ ...request, budget }), close: () => http.close() };
}

/** The client as a source sees it while it reads a list of several parts: once the first was let through, the others follow. */
function onward(http: Http, platform: string): Pick<Http, 'request' | 'close'> {
	let further = false;
	return {
		async request(request) {
			const result = await http.request({ ...request, budget: { platform, further } });
			if (result.kind !== 'held') further = true;
			return result;
		},
		close: () => http.close(),
	};
}

function memoryOf(http: Http): LRUCache<string, string> {
	const memory = memories.get(http) ?? new LRUCache<string, string>({ maxSize: mostKept, sizeCalculation: () => 1 });
	memories.set(http, memory);
	return memory;
}
