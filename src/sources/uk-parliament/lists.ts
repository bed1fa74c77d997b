import type { SourceOutcome } from '../../domain/outcome.js';
import { parseUrl } from '../address.js';
import { readPage } from '../page.js';
import { understand, understandJson } from '../shape.js';
import type { SourceContext, Target } from '../types.js';
import type { ListMemory } from './list-memory.js';
import { ListPage, Petition, Row } from './schema.js';
import { type House, snapshotOf } from './snapshot.js';

/** The most rows the software gives on one page. */
const rowsPerPage = 50;

/**
 * Reads many petitions from the list of open ones, as long as that takes fewer requests than reading them one by one.
 * By id; those missing in the answer are to be read one by one: closed ones, and one that changed its place between
 * two pages. If the platform refuses a page or is in trouble, every petition not found by then gets that outcome:
 * asking for each of them would only ask more of it. Where the budget ends it goes on at the next call, from there. A
 * list that is not there or cannot be understood says nothing of its petitions.
 */
export async function readLists(
	house: House,
	base: string,
	targets: readonly Target[],
	context: SourceContext,
	memory: ListMemory,
): Promise<ReadonlyMap<string, SourceOutcome>> {
	const { now } = context;
	const found = new Map<string, SourceOutcome>();
	const wanted = new Map(
		targets
			.filter(({ ref, previous }) => (previous === null || previous.state === 'open') && !memory.isMissing(ref.id, now))
			.map((target) => [target.ref.id, target]),
	);
	const pass = memory.pass ?? { next: 1, sought: new Set(wanted.keys()) };
	memory.pass = null;
	let ended = false;
	// A list that claims to go on for ever must not cost more than the petitions, either.
	while (!ended && wanted.size > pagesLeft(memory.pages(now), pass.next) && pass.next < pass.sought.size) {
		const answer = await readListPage(
			`${base}/petitions.json?state=open&count=${rowsPerPage}&page=${pass.next}`,
			context,
		);
		if (answer.kind === 'held') memory.pass = pass;
		if (answer.kind === 'refused' || answer.kind === 'unreachable' || answer.kind === 'held') {
			const [first] = wanted.keys();
			// A refusal is the host's, not the petitions': one of them speaks for it, the others wait.
			for (const id of wanted.keys()) found.set(id, answer.kind === 'refused' && id !== first ? waits : answer);
			return found;
		}
		if (answer.kind !== 'understood') {
			memory.setPages(Number.POSITIVE_INFINITY, now);
			return found;
		}
		for (const row of answer.value.data) {
			const known = Row.safeParse(row);
			const target = known.success ? wanted.get(String(known.data.id)) : undefined;
			if (target === undefined) continue;
			const outcome = rowOutcome(house, row, target);
			if (outcome !== null) found.set(target.ref.id, outcome);
			wanted.delete(target.ref.id);
		}
		memory.setPages(Math.max(pagesIn(answer.value.links.last), pass.next), now);
		pass.next++;
		ended = answer.value.links.next === null;
	}
	for (const id of wanted.keys()) {
		// It was not sought on the pages before the interruption: from the first page again.
		if (!pass.sought.has(id)) found.set(id, { kind: 'held', until: now, asked: false });
		else if (ended) memory.miss(id, now);
	}
	return found;
}

const waits: SourceOutcome = { kind: 'held', until: null, asked: false };

/** How many requests the rest of the list costs; one, where its length is not known. */
function pagesLeft(pages: number | null, next: number): number {
	return pages === null ? 1 : pages - next + 1;
}

async function readListPage(url: string, context: SourceContext) {
	// The list is never cached (`max-age=0, private`), so there is nothing to ask "since" of.
	const page = await readPage(context, { url, conditional: false });
	return page.kind === 'page' ? understandJson(ListPage, page.text) : page;
}

function rowOutcome(house: House, row: unknown, target: Target): SourceOutcome | null {
	const petition = understand(Petition, row);
	if (petition.kind !== 'understood') return petition;
	const snapshot = snapshotOf(house, petition.value, target.previous);
	return snapshot === null ? null : { kind: 'fresh', snapshot };
}

/** How many pages the list has, by its link to the last one; 1 when there is none. */
function pagesIn(last: string | null): number {
	const page = last === null ? null : parseUrl(last, 'https://list.invalid')?.searchParams.get('page');
	return /^\d{1,6}$/.test(page ?? '') ? Number(page) : 1;
}
