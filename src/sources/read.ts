import { createHash } from 'node:crypto';
import { BoundedMap } from '../domain/bounded-map.js';
import type { SourceOutcome } from '../domain/outcome.js';
import type { Snapshot } from '../domain/petition.js';
import type { Http, Source, SourceContext, Target } from './types.js';

/** What a petition's last good reading was made of: the address that answered, and a fingerprint of what it gave. */
interface Given {
	readonly url: string;
	readonly fingerprint: string;
}

/** Lives as long as the client whose cache validators it guards. */
const memories = new WeakMap<Http, BoundedMap<Given>>();

/**
 * Reads one petition. This is the way to call a source: it lets the client send cache validators ("has it changed
 * since?") only where "no" would be true of what is stored. That is not so after a reading that could not be
 * understood, or was lost before it was committed, or came from another address; then the page is asked for whole.
 */
export async function readPetition(source: Source, target: Target, context: SourceContext): Promise<SourceOutcome> {
	const memory = memoryOf(context.http);
	const key = keyOf(source, target);
	const given = memory.get(key);
	const stored = given !== undefined && given.fingerprint === fingerprintOf(target.previous);
	const http = listening(context.http, source.id, stored ? given.url : null);
	const outcome = await source.read(target, { ...context, http });
	if (outcome.kind === 'fresh' && http.last !== null) {
		memory.set(key, { url: http.last, fingerprint: fingerprintOf(outcome.snapshot) });
	} else if (outcome.kind !== 'unchanged' && outcome.kind !== 'held') {
		memory.delete(key);
	}
	// The last refusal of those the platform has: nothing is asked any more until an operator says otherwise.
	const ended = outcome.kind === 'refused' && context.http.gate?.opensAt(source.id) === null;
	return ended ? { ...outcome, retryAfterMs: null } : outcome;
}

/** Reads many petitions of one source from its lists. Those missing in the answer are to be read one by one. */
export async function readPetitions(
	source: Source,
	targets: readonly Target[],
	context: SourceContext,
): Promise<ReadonlyMap<string, SourceOutcome>> {
	const http = paying(context.http, source.id);
	const outcomes = (await source.readMany?.(targets, { ...context, http })) ?? new Map<string, SourceOutcome>();
	const memory = memoryOf(context.http);
	for (const target of targets) {
		const outcome = outcomes.get(target.ref.id)?.kind;
		if (outcome !== undefined && outcome !== 'held') memory.delete(keyOf(source, target));
	}
	return outcomes;
}

/**
 * The client as a source sees it while it reads one petition: asks "since?" of one address only, notes the last that
 * answered and may be asked so, and once the first request was let through the others do not wait.
 */
function listening(
	http: Http,
	platform: string,
	since: string | null,
): Pick<Http, 'request' | 'close'> & { readonly last: string | null } {
	let last: string | null = null;
	let further = false;
	return {
		async request(request) {
			const askable = request.method !== 'POST' && request.conditional !== false;
			const budget = { platform, further };
			const result = await http.request({ ...request, budget, conditional: askable && request.url === since });
			if (result.kind !== 'held') further = true;
			if (askable && result.kind !== 'failed' && result.kind !== 'held') last = request.url;
			return result;
		},
		close: () => http.close(),
		get last() {
			return last;
		},
	};
}

/** The client as a source sees it while it reads lists: every page waits for its turn. */
function paying(http: Http, platform: string): Pick<Http, 'request' | 'close'> {
	const budget = { platform, further: false };
	return { request: (request) => http.request({ ...request, budget }), close: () => http.close() };
}

function memoryOf(http: Http): BoundedMap<Given> {
	const memory = memories.get(http) ?? new BoundedMap<Given>(20_000);
	memories.set(http, memory);
	return memory;
}

function keyOf(source: Source, target: Target): string {
	return `${source.id}:${target.ref.id}`;
}

function fingerprintOf(snapshot: Snapshot | null): string {
	return createHash('sha256').update(JSON.stringify(snapshot)).digest('base64');
}
