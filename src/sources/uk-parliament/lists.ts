import type { SourceOutcome } from '../../domain/outcome.js';
import { parseUrl } from '../address.js';
import { readPage } from '../page.js';
import { understand, understandJson } from '../shape.js';
import type { SourceContext, Target } from '../types.js';
import { ListPage, Petition, Row } from './schema.js';
import { type House, snapshotOf } from './snapshot.js';

/** The most rows the software gives on one page. */
const rowsPerPage = 50;

/**
 * Reads many petitions from the list of open ones, as long as that takes fewer requests than reading them one by
 * one. Keyed by id. Petitions that are not in the list (closed ones, or one that changed its place between two
 * pages) are missing. If a page fails, every petition not found by then gets that outcome: asking for each of
 * them would only ask a troubled platform more.
 */
export async function readLists(
	house: House,
	base: string,
	targets: readonly Target[],
	context: SourceContext,
): Promise<ReadonlyMap<string, SourceOutcome>> {
	const found = new Map<string, SourceOutcome>();
	const wanted = new Map(
		targets
			.filter((target) => target.previous === null || target.previous.state === 'open')
			.map((target) => [target.ref.id, target]),
	);
	for (let page = 1; wanted.size > 0 && page < targets.length; page++) {
		const answer = await readListPage(`${base}/petitions.json?state=open&count=${rowsPerPage}&page=${page}`, context);
		if (answer.kind !== 'understood') {
			for (const id of wanted.keys()) found.set(id, answer);
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
		if (answer.value.links.next === null || pagesIn(answer.value.links.last) > targets.length) break;
	}
	return found;
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
