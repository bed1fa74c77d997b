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
	const http = listening(context.http, stored ? given.url : null);
	const outcome = await source.read(target, { ...context, http });
	if (outcome.kind === 'fresh' && http.last !== null) {
		memory.set(key, { url: http.last, fingerprint: fingerprintOf(outcome.snapshot) });
	} else if (outcome.kind !== 'unchanged') {
		memory.delete(key);
	}
	return outcome;
}

/** Reads many petitions of one source from its lists. Those missing in the answer are to be read one by one. */
export async function readPetitions(
	source: Source,
	targets: readonly Target[],
	context: SourceContext,
): Promise<ReadonlyMap<string, SourceOutcome>> {
	const outcomes = (await source.readMany?.(targets, context)) ?? new Map<string, SourceOutcome>();
	const memory = memoryOf(context.http);
	for (const target of targets) if (outcomes.has(target.ref.id)) memory.delete(keyOf(source, target));
	return outcomes;
}

/** The client as a source sees it: asks "since?" of one address only, and notes the last that answered and may be asked so. */
function listening(http: Http, since: string | null): Http & { readonly last: string | null } {
	let last: string | null = null;
	return {
		async request(request) {
			const askable = request.method !== 'POST' && request.conditional !== false;
			const result = await http.request({ ...request, conditional: askable && request.url === since });
			if (askable && result.kind !== 'failed') last = request.url;
			return result;
		},
		close: () => http.close(),
		get last() {
			return last;
		},
	};
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
