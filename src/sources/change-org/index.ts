import { LRUCache } from 'lru-cache';
import type { SourceOutcome } from '../../domain/outcome.js';
import type { Source, SourceContext, Target } from '../../ports/source.js';
import { parseUrl } from '../address.js';
import { unwanted } from '../forbidden.js';
import { baseOf, idNamed, pathOn } from '../match.js';
import { type Page, patient, readPage } from '../page.js';
import { shapeChanged, type Understood, understand, understandJson } from '../shape.js';
import { graphqlBody, graphqlHeaders, graphqlPath } from './graphql.js';
import { inlineStates, petitionsIn } from './inline-state.js';
import { Batch, Petition } from './schema.js';
import { answeredBy, newestAnswerIn, pastIn, snapshotOf, statsIn } from './snapshot.js';

const site = 'https://www.change.org';
/** By base and name, the number of each petition whose page last showed its count: for asking while the page stands still. */
const shownBefore = new LRUCache<string, { readonly number: string | null }>({
	maxSize: 20_000,
	sizeCalculation: () => 1,
});
const pageForm = /^\/p\/([^/]{1,300})(?:\/|$)/;

/**
 * Change.org, from what its own page shows. It has no public interface and its terms were not checked, so an
 * operator must switch it on, it is read every quarter of an hour at most, and three refusals, a day apart, end the
 * reading.
 */
export const changeOrg: Source = {
	id: 'change-org',
	name: 'Change.org',
	zone: 'UTC',
	floorMs: 15 * 60_000,
	// No published limit: two petitions (a page and a look behind it each) at once, then one every ten seconds.
	rate: { burst: 4, everyMs: 5_000 },
	forbidden: unwanted,
	optIn: true,
	pushed: false,
	match(address, settings) {
		const path = pathOn(address, ['www.change.org', 'change.org'], settings);
		const id = idNamed('change-org', address) ?? pageForm.exec(path ?? '')?.[1] ?? '';
		return /^[^\s/?#]{1,300}$/.test(id) ? { platform: 'change-org', id } : null;
	},
	async read(target, context) {
		const { id } = target.ref;
		const base = baseOf(context.settings, site);
		const url = `${base}/p/${id}`;
		let page = await readPage(context, { url });
		if (page.kind === 'unchanged') {
			const before = shownBefore.get(url);
			if (before !== undefined) return readAnswers(target, before.number, base, context);
			// A page without a count stands still while the count does not.
			page = await readPage(context, { url, conditional: false });
		}
		if (page.kind !== 'page') return patient(page);
		const slug = slugAt(page, base);
		if (slug === null) return { kind: 'gone', status: 302, detail: 'sent away from the petition' };
		if (slug !== id) return { kind: 'moved', id: slug, detail: 'sent to another name' };

		const state = petitionOn(page, id);
		const shown = state.kind === 'understood' ? state.value : null;
		const first = target.previous === null;
		const behind = await readBehind({ slug: id, id: shown?.id ?? null, first }, base, context);
		// Whatever became of that: the count stands on the page.
		const batch = behind.kind === 'understood' ? behind.value : [];
		const stats = statsIn(batch);
		const found = shown === null && stats !== null ? ({ kind: 'understood', value: stats } as const) : state;
		if (found.kind !== 'understood') return found;
		const petition = found.value;
		if (shown === null) shownBefore.delete(url);
		else shownBefore.set(url, { number: shown.id });
		const snapshot = snapshotOf({ slug: id, petition, answer: newestAnswerIn(batch), previous: target.previous });
		const aliases = petition.id === null ? [] : [`change-org:${petition.id}`];
		return first ? { kind: 'fresh', snapshot, aliases, past: pastIn(batch) } : { kind: 'fresh', snapshot, aliases };
	},
};

/** The page has not changed, but a decision maker may have answered meanwhile. */
async function readAnswers(
	{ ref, previous }: Target,
	number: string | null,
	base: string,
	context: SourceContext,
): Promise<SourceOutcome> {
	const behind = await readBehind({ slug: ref.id, id: number, first: false }, base, context);
	const answer = behind.kind === 'understood' ? newestAnswerIn(behind.value) : null;
	if (answer === null || previous === null) return { kind: 'unchanged' };
	return { kind: 'fresh', snapshot: answeredBy(answer, previous) };
}

/** The name in the address where the redirects ended; null when that is no petition. */
function slugAt(page: Page, base: string): string | null {
	const prefix = (parseUrl(base)?.pathname ?? '/').replace(/\/+$/, '');
	return pageForm.exec((parseUrl(page.url)?.pathname ?? '').slice(prefix.length))?.[1] ?? null;
}

/** The petition this page is about: the one with its name or number, else the only one there is. */
function petitionOn(page: Page, id: string): Understood<Petition> {
	const nodes = petitionsIn(inlineStates(page.text));
	const named = nodes.filter((node) => nameIn(node, 'slug') === id || nameIn(node, 'id') === id);
	const candidates = named.length > 0 ? named : nodes;
	const ids = new Set(candidates.map((node) => nameIn(node, 'id')));
	if (candidates.length === 0) return shapeChanged('no signature count in the page');
	// Others may be promoted on the page: a guess could tell another petition's number.
	if (ids.size > 1) return shapeChanged(`${ids.size} petitions in the page, none of this name`);
	return understand(Petition, candidates[0]);
}

function nameIn(node: object, field: 'id' | 'slug'): string | null {
	const value: unknown = field in node ? Reflect.get(node, field) : null;
	return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/** What the page does not carry. Trouble here costs no count that the page has shown. */
async function readBehind(
	{ slug, id, first }: { readonly slug: string; readonly id: string | null; readonly first: boolean },
	base: string,
	context: SourceContext,
): Promise<Understood<Batch> | SourceOutcome> {
	const url = base + graphqlPath;
	const body = graphqlBody(slug, id, first);
	// It may be walled off while the pages are open to everybody: only it is left alone then.
	const page = await readPage(context, { url, method: 'POST', headers: graphqlHeaders, body, part: 'graphql' });
	return page.kind === 'page' ? understandJson(Batch, page.text) : page;
}
