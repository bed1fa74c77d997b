import type { SourceOutcome } from '../../domain/outcome.js';
import { parseUrl } from '../address.js';
import { readPage } from '../page.js';
import { understand, understandJson } from '../shape.js';
import type { SourceContext, Target } from '../types.js';
import { ListPage, Petition, Row } from './schema.js';
import { type House, snapshotOf } from './snapshot.js';

/** The most rows the software gives on one page. */
const rowsPerPage = 50;

export interface Listed {
	/** By id; a petition that was not in the list is missing. */
	readonly found: ReadonlyMap<string, SourceOutcome>;
	/** How many pages the list has; infinite where it is of no use, null when it was not looked at. */
	readonly pages: number | null;
}

/**
 * Reads many petitions from the list of open ones, as long as that takes fewer requests than reading them one by
 * one (`pagesBefore`: how many pages the list had lately, if that is known). Closed petitions are missing, and so is
 * one that changed its place between two pages. If the platform refuses a page or is in trouble, every petition not
 * found by then gets that outcome: asking for each of them would only ask more of it. A list that is not there or
 * cannot be understood says nothing of its petitions.
 */
export async function readLists(
	house: House,
	base: string,
	targets: readonly Target[],
	context: SourceContext,
	pagesBefore: number | null,
): Promise<Listed> {
	const found = new Map<string, SourceOutcome>();
	const wanted = new Map(
		targets
			.filter((target) => target.previous === null || target.previous.state === 'open')
			.map((target) => [target.ref.id, target]),
	);
	const worth = wanted.size;
	if (pagesBefore !== null && pagesBefore >= worth) return { found, pages: null };
	let pages: number | null = null;
	for (let page = 1; wanted.size > 0 && page < worth; page++) {
		const answer = await readListPage(`${base}/petitions.json?state=open&count=${rowsPerPage}&page=${page}`, context);
		if (answer.kind === 'refused' || answer.kind === 'unreachable') {
			for (const id of wanted.keys()) found.set(id, answer);
			break;
		}
		if (answer.kind !== 'understood') {
			pages = Number.POSITIVE_INFINITY;
			break;
		}
		for (const row of answer.value.data) {
			const known = Row.safeParse(row);
			const target = known.success ? wanted.get(String(known.data.id)) : undefined;
			if (target === undefined) continue;
			const outcome = rowOutcome(house, row, target);
			if (outcome !== null) found.set(target.ref.id, outcome);
			wanted.delete(target.ref.id);
		}
		pages = pagesIn(answer.value.links.last);
		if (answer.value.links.next === null || pages >= worth) break;
	}
	return { found, pages };
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
