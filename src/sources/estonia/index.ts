import type { SourceOutcome } from '../../domain/outcome.js';
import type { OfficialEvent, Threshold } from '../../domain/petition.js';
import type { Source, SourceContext } from '../../ports/source.js';
import { passing } from '../forbidden.js';
import { type ListAnswer, readRows } from '../list.js';
import { baseOf, idNamed, pathOn } from '../match.js';
import { openIn } from '../newest.js';
import { readPage } from '../page.js';
import { shapeChanged, understand, understandJson } from '../shape.js';
import { untitled } from '../text.js';
import type { Initiative } from './schema.js';

/** Loaded with the first reading: nobody pays for it who follows none of these. */
const schema = () => import('./schema.js');

const site = 'https://rahvaalgatus.ee';
const zone = 'Europe/Tallinn';
/** Without it the same address answers with a page. */
const headers = { accept: 'application/vnd.rahvaalgatus.initiative+json; v=1' };
const idForm = /^(?:[1-9]\d{0,9}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;
const pageForm = /^(?:\/(?:en|ru|et))?\/initiatives\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d+)(?:[/-]|$)/i;

/** Riigikogu Rules of Procedure and Internal Rules Act, chapter on collective addresses, since 11 April 2014. */
const parliamentNeeds = 1_000;

/** rahvaalgatus.ee: initiatives to the Estonian parliament and to local councils. */
export const estonia: Source = {
	id: 'estonia',
	name: 'Rahvaalgatus (Estonia)',
	zone,
	floorMs: 5 * 60_000,
	// Open to everybody (its robots.txt forbids nothing); no published limit.
	rate: { burst: 3, everyMs: 1_000 },
	forbidden: passing,
	optIn: false,
	pushed: false,
	match(address, settings) {
		const path = pathOn(address, ['rahvaalgatus.ee', 'www.rahvaalgatus.ee'], settings);
		const id = (idNamed('estonia', address) ?? pageForm.exec(path ?? '')?.[1] ?? '').toLowerCase();
		return idForm.test(id) ? { platform: 'estonia', id } : null;
	},
	async read({ ref }, context) {
		const page = await readPage(context, { url: `${baseOf(context.settings, site)}/initiatives/${ref.id}`, headers });
		if (page.kind !== 'page') return page;
		const { Initiative } = await schema();
		const answer = understandJson(Initiative, page.text);
		if (answer.kind !== 'understood') return answer;
		const { id } = answer.value;
		if (id === ref.id) return outcomeOf(answer.value);
		// UUIDs became numbers: an answer of the other kind is the same initiative, one of the same kind is another.
		return id.includes('-') === ref.id.includes('-')
			? shapeChanged(`the answer is about initiative ${id}`)
			: { kind: 'moved', id, detail: 'it has this id now' };
	},
	async newest(context) {
		const page = await readPage(context, { url: listUrl(context), headers, conditional: false });
		const list = page.kind === 'page' ? await rowsIn(page.text) : page;
		return list.kind === 'rows' ? openIn('estonia', list.rows) : null;
	},
	readMany: (targets, context) =>
		readRows(targets, context, {
			key: `estonia ${baseOf(context.settings, site)}`,
			rowsPerPage: Number.POSITIVE_INFINITY,
			url: () => listUrl(context),
			request: { headers },
			read: rowsIn,
		}),
};

function listUrl({ settings }: SourceContext): string {
	return `${baseOf(settings, site)}/initiatives?phase=sign`;
}

async function rowsIn(text: string): Promise<ListAnswer> {
	const { Initiative, List } = await schema();
	const list = understandJson(List, text);
	if (list.kind !== 'understood') return list;
	const rows = list.value.map((row) => understand(Initiative, row));
	const good = rows.flatMap((row) => (row.kind === 'understood' ? [row.value] : []));
	return { kind: 'rows', size: rows.length, rows: good.map((each) => [each.id, outcomeOf(each)]) };
}

function outcomeOf(initiative: Initiative): SourceOutcome {
	const { id, phase, signatureCount: count } = initiative;
	if (phase === 'edit') {
		return { kind: 'unreachable', code: 'not-published', detail: 'not open for signing yet: being written' };
	}
	return {
		kind: 'fresh',
		snapshot: {
			title: initiative.title || untitled(id),
			url: `${site}/initiatives/${id}`,
			zone,
			count,
			countKind: 'exact',
			state: phase === 'sign' ? 'open' : 'closed',
			rawState: phase,
			signable: false,
			openedAt: null,
			deadline: initiative.signingEndsAt,
			thresholds: thresholdsOf(initiative),
			goal: null,
			events: eventsOf(initiative),
		},
	};
}

/** A local council's number is a share of its voters: only the answer knows it. */
function thresholdsOf({ for: addressee, signatureThreshold }: Initiative): Threshold[] {
	const isNational = addressee === null || addressee === 'parliament';
	const count = signatureThreshold ?? (isNational ? parliamentNeeds : null);
	if (count === null || count === 0) return [];
	const authority = isNational ? 'the Riigikogu' : 'the local council';
	return [{ count, consequence: 'considered', authority, promisedDays: null, reachedAt: null }];
}

function eventsOf({ id, phase }: Initiative): OfficialEvent[] {
	if (phase === 'sign') return [];
	const undated = { moment: null, summary: null, url: `${site}/initiatives/${id}` };
	const submitted: OfficialEvent = { kind: 'submitted', ...undated };
	return phase === 'done' ? [submitted, { kind: 'completed', ...undated }] : [submitted];
}
