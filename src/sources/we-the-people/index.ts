import type { SourceOutcome } from '../../domain/outcome.js';
import type { Source, SourceContext, Target } from '../../ports/source.js';
import { parseUrl } from '../address.js';
import { passing } from '../forbidden.js';
import { baseOf, idNamed, pathOn } from '../match.js';
import { readPage } from '../page.js';
import { shapeChanged, type Understood, understand, understandJson } from '../shape.js';
import { readPast } from './past.js';
import { Envelope, Petition, ResponsePage } from './schema.js';
import { snapshotOf, zone } from './snapshot.js';

const site = 'https://petitions.whitehouse.gov';
const hosts = [
	'petitions.whitehouse.gov',
	'api.whitehouse.gov',
	'petitions.obamawhitehouse.archives.gov',
	'petitions.trumpwhitehouse.archives.gov',
];

/** `226511`, `511da0556ce61c8522000016`; anything else is the end of a page's address. */
const idForm = /^(\d{1,12}|[0-9a-f]{24})$/;
/** `/petition/{slug}`, or `/petition/{slug}/{code}` as in 2011–2013. */
const pageForm = /^\/petition\/([\w-]+(?:\/[\w-]+)?)\/?$/;

/**
 * The White House's "We the People" (2011–2021). The service is gone: it is read from the mirror or archive whose
 * base address the operator sets.
 */
export const weThePeople: Source = {
	id: 'we-the-people',
	name: 'We the People',
	zone,
	floorMs: 60_000,
	// Its own limit was ten a second (2013); an archive, or somebody's copy, gets a fifth of that.
	rate: { burst: 5, everyMs: 500 },
	forbidden: passing,
	optIn: false,
	pushed: false,
	match(address, settings) {
		const path = pathOn(address, hosts, settings) ?? '';
		const id = idNamed('we-the-people', address) ?? /^\/v1\/petitions\/(\w+)\.json$/.exec(path)?.[1];
		if (id !== undefined) return idForm.test(id) ? { platform: 'we-the-people', id } : null;
		const slug = pageForm.exec(path)?.[1];
		return slug === undefined ? null : { platform: 'we-the-people', id: slug };
	},
	async read(target, context) {
		const base = baseOf(context.settings, 'https://api.whitehouse.gov');
		const { id } = target.ref;
		const page = await readPage(context, { url: idForm.test(id) ? byId(base, id) : byPage(base, id) });
		if (page.kind !== 'page') return page;
		const envelope = understandJson(Envelope, page.text);
		if (envelope.kind !== 'understood') return envelope;
		const { metadata, results } = envelope.value;
		const fault = faultOf(metadata?.responseInfo?.status ?? null);
		if (fault !== null) return fault;
		if (results === null) return shapeChanged('results: missing');
		const petition = pick(results, id);
		if (petition === null) return { kind: 'gone', status: 404, detail: 'no such petition in the answer' };
		if (petition.kind !== 'understood') return petition;
		const found = petition.value;
		if (found.id !== id && idForm.test(id)) return shapeChanged(`the answer is about petition ${found.id}`);
		if (found.id !== id) return { kind: 'moved', id: found.id, detail: 'the page has this id' };
		const said = await saidBy(found, target, base, context);
		const snapshot = snapshotOf(found, context.now, said);
		if (target.previous !== null) return { kind: 'fresh', snapshot };
		return { kind: 'fresh', snapshot, past: await readPast(found, base, context) };
	},
};

function byId(base: string, id: string): string {
	return `${base}/v1/petitions/${id}.json`;
}

/** `?url=` makes the index retrieve one petition. */
function byPage(base: string, slug: string): string {
	return `${base}/v1/petitions.json?url=${encodeURIComponent(`${site}/petition/${slug}`)}`;
}

/** A fault in the body of an answer that says HTTP 200. */
function faultOf(status: number | null): SourceOutcome | null {
	if (status === null || status < 400) return null;
	const detail = `status ${status} in the body`;
	if (status >= 500) return { kind: 'unreachable', code: `http-${status}`, detail };
	return status === 404 ? { kind: 'gone', status, detail } : shapeChanged(detail);
}

/** The petition asked for. By page, only a result with that very page will do: a copy may ignore `?url=`. */
function pick(results: readonly unknown[], id: string): Understood<Petition> | null {
	if (idForm.test(id)) return results.length === 0 ? null : understand(Petition, results[0]);
	const read = results.map((result) => understand(Petition, result));
	const found = read.find((each) => each.kind === 'understood' && slugOf(each.value.url) === id);
	return found ?? read.find((each) => each.kind === 'shape-changed') ?? null;
}

function slugOf(url: string | null): string | null {
	return pageForm.exec(parseUrl(url ?? '')?.pathname ?? '')?.[1] ?? null;
}

/** The official answer's first lines, read once. That it cannot be read must not hide that there is one. */
async function saidBy(
	petition: Petition,
	target: Target,
	base: string,
	context: SourceContext,
): Promise<string | null> {
	const before = target.previous?.events.find((event) => event.kind === 'responded')?.summary ?? null;
	const answer = petition.response?.id ?? null;
	if (before !== null || answer === null) return before;
	const page = await readPage(context, { url: `${base}/v1/responses/${answer}.json`, conditional: false });
	if (page.kind !== 'page') return null;
	const response = understandJson(ResponsePage, page.text);
	return response.kind === 'understood' ? (response.value.results[0]?.body ?? null) : null;
}
