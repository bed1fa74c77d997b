import type { SourceOutcome } from '../../domain/outcome.js';
import type { SourceContext, Target } from '../../ports/source.js';
import { parseUrl } from '../address.js';
import { fingerprintOf } from '../fingerprint.js';
import type { KnownPage, ListMemory } from '../list-memory.js';
import { readPage } from '../page.js';
import { understand, understandJson } from '../shape.js';
import { ListPage, Petition, Row } from './schema.js';
import { type House, pastOf, snapshotOf } from './snapshot.js';

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
		const url = `${base}/petitions.json?state=open&count=${rowsPerPage}&page=${pass.next}`;
		const answer = await readListPage(house, url, wanted, context, memory);
		if (answer.kind === 'held') memory.pass = pass;
		if (answer.kind === 'refused' || answer.kind === 'unreachable' || answer.kind === 'held') {
			const [first] = wanted.keys();
			// A refusal is the host's, not the petitions': one of them speaks for it, the others wait.
			for (const id of wanted.keys()) found.set(id, answer.kind === 'refused' && id !== first ? waits : answer);
			return found;
		}
		if (answer.kind !== 'rows') {
			memory.setPages(Number.POSITIVE_INFINITY, now);
			return found;
		}
		for (const [id, outcome] of answer.outcomes) {
			if (outcome !== null) found.set(id, outcome);
			wanted.delete(id);
		}
		memory.setPages(Math.max(answer.pages, pass.next), now);
		pass.next++;
		ended = answer.isLast;
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

/** What one page of the list says of those wanted that are on it; null for a petition it says nothing usable of. */
interface Rows extends Pick<KnownPage, 'pages' | 'isLast'> {
	readonly kind: 'rows';
	readonly outcomes: ReadonlyMap<string, SourceOutcome | null>;
}

/**
 * Asks whether the page has changed since, where its last answer was understood. "No" is believed only where it is
 * true of every one wanted; where one was read elsewhere since, or never committed, the page is asked for whole.
 */
async function readListPage(
	house: House,
	url: string,
	wanted: ReadonlyMap<string, Target>,
	context: SourceContext,
	memory: ListMemory,
): Promise<Rows | SourceOutcome> {
	const known = memory.known.get(url);
	let page = await readPage(context, { url, conditional: known !== undefined });
	if (page.kind === 'unchanged' && known !== undefined) {
		const here = [...wanted.values()].filter(({ ref }) => known.rows.has(ref.id));
		if (here.every(({ ref, previous }) => known.rows.get(ref.id) === fingerprintOf(previous))) {
			return { kind: 'rows', ...known, outcomes: new Map(here.map(({ ref }) => [ref.id, { kind: 'unchanged' }])) };
		}
		// Forgotten first: where the budget does not allow a second request, the next one must not be in vain.
		memory.known.delete(url);
		page = await readPage(context, { url, conditional: false });
	}
	if (page.kind === 'held') return page;
	memory.known.delete(url);
	if (page.kind !== 'page') return page;
	const answer = understandJson(ListPage, page.text);
	if (answer.kind !== 'understood') return answer;
	const { data, links } = answer.value;
	const outcomes = new Map<string, SourceOutcome | null>();
	const rows = new Map<string, string | null>();
	for (const row of data) {
		const identity = Row.safeParse(row);
		if (!identity.success) continue;
		const id = String(identity.data.id);
		const target = wanted.get(id);
		const outcome = target === undefined ? null : rowOutcome(house, row, target);
		if (target !== undefined) outcomes.set(id, outcome);
		if (page.checkable) rows.set(id, outcome?.kind === 'fresh' ? fingerprintOf(outcome.snapshot) : null);
	}
	const shape = { pages: pagesIn(links.last), isLast: links.next === null };
	if (page.checkable) memory.known.set(url, { rows, ...shape });
	return { kind: 'rows', outcomes, ...shape };
}

function rowOutcome(house: House, row: unknown, target: Target): SourceOutcome | null {
	const petition = understand(Petition, row);
	if (petition.kind !== 'understood') return petition;
	const snapshot = snapshotOf(house, petition.value, target.previous);
	if (snapshot === null) return null;
	return target.previous === null
		? { kind: 'fresh', snapshot, past: pastOf(house, petition.value) }
		: { kind: 'fresh', snapshot };
}

/** How many pages the list has, by its link to the last one; 1 when there is none. */
function pagesIn(last: string | null): number {
	const page = last === null ? null : parseUrl(last, 'https://list.invalid')?.searchParams.get('page');
	return /^\d{1,6}$/.test(page ?? '') ? Number(page) : 1;
}
