import type { SourceOutcome } from '../../domain/outcome.js';
import type { Instant } from '../../domain/petition.js';
import type { Source, SourceContext } from '../../ports/source.js';
import { passing } from '../forbidden.js';
import { type ListAnswer, readRows } from '../list.js';
import { baseOf, idNamed, pathOn } from '../match.js';
import { openIn } from '../newest.js';
import { readPage } from '../page.js';
import { shapeChanged, understand, understandJson } from '../shape.js';
import type { Initiative } from './schema.js';
import { snapshotOf, zone } from './snapshot.js';

/** Loaded with the first reading: nobody pays for it who follows none of these. */
const schema = () => import('./schema.js');

const site = 'https://www.kansalaisaloite.fi';
const pageForm = /^\/(?:(?:fi\/aloite|sv\/initiativ)|api\/v1\/initiatives)\/(\d{1,9})(?:\/|$)/;
const rowsPerPage = 50;

/** The Ministry of Justice's service for citizens' initiatives. */
export const finland: Source = {
	id: 'finland',
	name: 'Kansalaisaloite (Finland)',
	zone,
	floorMs: 5 * 60_000,
	// A public interface without a published limit.
	rate: { burst: 4, everyMs: 1_000 },
	forbidden: passing,
	optIn: false,
	pushed: false,
	match(address, settings) {
		const path = pathOn(address, ['www.kansalaisaloite.fi', 'kansalaisaloite.fi'], settings);
		const id = idNamed('finland', address) ?? pageForm.exec(path ?? '')?.[1] ?? '';
		return /^[1-9]\d{0,8}$/.test(id) ? { platform: 'finland', id } : null;
	},
	async read({ ref }, context) {
		const base = baseOf(context.settings, site);
		const page = await readPage(context, { url: `${base}/api/v1/initiatives/${ref.id}` });
		if (page.kind !== 'page') return page;
		const { Initiative } = await schema();
		const answer = understandJson(Initiative, page.text);
		if (answer.kind !== 'understood') return answer;
		if (answer.value.id !== ref.id) return shapeChanged(`the answer is about initiative ${answer.value.id}`);
		return outcomeOf(answer.value, context.now);
	},
	async newest(context) {
		const page = await readPage(context, { url: listUrl(context, 'createdNewest', 0), conditional: false });
		const list = page.kind === 'page' ? await rowsIn(page.text, context.now) : page;
		return list.kind === 'rows' ? openIn('finland', list.rows) : null;
	},
	readMany: (targets, context) =>
		readRows(targets, context, {
			key: `finland ${baseOf(context.settings, site)}`,
			rowsPerPage,
			url: (page) => listUrl(context, 'mostTimeLeft', page),
			read: (text) => rowsIn(text, context.now),
		}),
};

function listUrl({ settings }: SourceContext, order: 'createdNewest' | 'mostTimeLeft', page: number): string {
	return `${baseOf(settings, site)}/api/v1/initiatives?orderBy=${order}&minSupportCount=0&limit=${rowsPerPage}&offset=${page * rowsPerPage}`;
}

async function rowsIn(text: string, now: Instant): Promise<ListAnswer> {
	const { Initiative, List } = await schema();
	const list = understandJson(List, text);
	if (list.kind !== 'understood') return list;
	const rows = list.value.map((row) => understand(Initiative, row));
	return {
		kind: 'rows',
		size: list.value.length,
		rows: rows.flatMap((row) =>
			row.kind === 'understood' ? [[row.value.id, outcomeOf(row.value, now)] as const] : [],
		),
	};
}

function outcomeOf(initiative: Initiative, now: Instant): SourceOutcome {
	const snapshot = snapshotOf(initiative, now);
	if (snapshot !== null) return { kind: 'fresh', snapshot };
	return { kind: 'unreachable', code: 'not-published', detail: `not open for signing yet: ${initiative.state}` };
}
