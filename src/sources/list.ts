import { LRUCache } from 'lru-cache';
import type { SourceOutcome } from '../domain/outcome.js';
import type { HttpRequest, SourceContext, Target } from '../ports/source.js';
import { createListMemory, type ListMemory } from './list-memory.js';
import { readPage } from './page.js';

/** What one page of a list said. */
export type ListAnswer =
	| {
			readonly kind: 'rows';
			/** How many rows it had, understood or not. */
			readonly size: number;
			readonly rows: readonly (readonly [id: string, outcome: SourceOutcome])[];
	  }
	| Extract<SourceOutcome, { kind: 'shape-changed' }>;

/** A list that is read page by page until it ends. */
export interface List {
	/** The platform and its base address: what was learnt of a list is true of this one. */
	readonly key: string;
	/** The most rows of a full page; a page with fewer is the last. Infinite: everything is on one. */
	readonly rowsPerPage: number;
	/** The address of a page, from 0. */
	readonly url: (page: number) => string;
	readonly request?: Omit<HttpRequest, 'url' | 'trustedBase'>;
	/** Rows that cannot be understood are left out: they are read one by one, and say then what is wrong. */
	readonly read: (text: string) => Promise<ListAnswer>;
}

const memories = new LRUCache<string, ListMemory>({ max: 64 });

/**
 * Reads many petitions from a list, as long as that takes fewer requests than reading them one by one. By id; those
 * missing in the answer are to be read one by one. Where the platform refuses a page or is in trouble, every petition not
 * found by then gets that outcome: asking for each of them would only ask more of it. Where the budget ends it goes on at
 * the next call, from there. A list that cannot be understood says nothing of its petitions.
 */
export async function readRows(
	targets: readonly Target[],
	context: SourceContext,
	list: List,
): Promise<ReadonlyMap<string, SourceOutcome>> {
	const { now } = context;
	const memory = memories.get(list.key) ?? createListMemory();
	memories.set(list.key, memory);
	const found = new Map<string, SourceOutcome>();
	const isSought = ({ ref, previous }: Target) =>
		(previous === null || previous.state === 'open') && !memory.isMissing(ref.id, now);
	const wanted = new Set(targets.filter(isSought).map(({ ref }) => ref.id));
	const pass = memory.pass ?? { next: 0, sought: new Set(wanted) };
	memory.pass = null;
	let ended = false;
	const left = () => (memory.pages(now) ?? pass.next + 1) - pass.next;
	while (!ended && wanted.size > left() && pass.next < pass.sought.size) {
		const answer = await readPage(context, { ...list.request, url: list.url(pass.next), conditional: false });
		if (answer.kind === 'held') memory.pass = pass;
		if (answer.kind === 'refused' || answer.kind === 'unreachable' || answer.kind === 'held') {
			const [first] = wanted;
			// A refusal is the host's, not the petitions': one of them speaks for it, the others wait.
			for (const id of wanted) found.set(id, answer.kind === 'refused' && id !== first ? waits : answer);
			return found;
		}
		const rows = answer.kind === 'page' ? await list.read(answer.text) : null;
		if (rows?.kind !== 'rows') {
			memory.setPages(Number.POSITIVE_INFINITY, now);
			return found;
		}
		for (const [id, outcome] of rows.rows) if (wanted.delete(id)) found.set(id, outcome);
		pass.next++;
		ended = rows.size < list.rowsPerPage;
		// Not the last one: it is longer than this at least.
		memory.setPages(ended ? pass.next : Math.max(memory.pages(now) ?? 0, pass.next + 1), now);
	}
	for (const id of wanted) {
		// It was not sought on the pages before the interruption: from the first page again.
		if (!pass.sought.has(id)) found.set(id, { kind: 'held', until: now, asked: false });
		else if (ended) memory.miss(id, now);
	}
	return found;
}

const waits: SourceOutcome = { kind: 'held', until: null, asked: false };
