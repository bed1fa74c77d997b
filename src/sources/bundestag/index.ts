import { endOfDay, startOfDay } from '../../domain/day-rules.js';
import type { SourceOutcome } from '../../domain/outcome.js';
import type { Instant, Snapshot } from '../../domain/petition.js';
import type { Source, Target } from '../../ports/source.js';
import { unwanted } from '../forbidden.js';
import { readHtml } from '../html.js';
import { readRows } from '../list.js';
import { baseOf, idNamed, pathOn } from '../match.js';
import { openIn } from '../newest.js';
import { patient, readPage } from '../page.js';
import { shapeChanged, understand } from '../shape.js';
import { untitled } from '../text.js';
import { begin, listed, part, rowsIn, rowsPerPage } from './lists.js';
import { deadlineBy, ruleOf, thresholdOf, zone } from './rules.js';
import type { Row } from './schema.js';

/** Loaded with the first reading: nobody pays for it who follows none of these. */
const schema = () => import('./schema.js');

const site = 'https://epetitionen.bundestag.de';
const pageForm = /\/petitionen\/_(\d{4})\/_(\d{2})\/_(\d{2})\/Petition_(\d{1,9})\./;
const idForm = /^\d{4}-\d{2}-\d{2}-\d{1,9}$/;

/**
 * Public petitions to the German Bundestag, from their pages. Count and list are as public code has read them; the rest
 * of the page was not seen, so an operator must switch it on.
 */
export const bundestag: Source = {
	id: 'bundestag',
	name: 'Deutscher Bundestag',
	zone,
	// Pages, and a list in parts behind a session.
	floorMs: 15 * 60_000,
	rate: { burst: 4, everyMs: 5_000 },
	forbidden: unwanted,
	optIn: true,
	pushed: false,
	match(address, settings) {
		const path = pathOn(address, ['epetitionen.bundestag.de'], settings) ?? '';
		const id = idNamed('bundestag', address) ?? pageForm.exec(path)?.slice(1).join('-') ?? '';
		return idForm.test(id) ? { platform: 'bundestag', id } : null;
	},
	async read(target, context) {
		const base = baseOf(context.settings, site);
		const page = await readPage(context, { url: base + pathOf(target.ref.id), headers: { accept: 'text/html' } });
		if (page.kind !== 'page') return patient(page);
		const html = await readHtml(page.text);
		const shown = html.text('.mzanzahl');
		if (shown === null) return shapeChanged('no signature count in the page (.mzanzahl)');
		const { Signatures } = await schema();
		const signatures = understand(Signatures, shown);
		if (signatures.kind !== 'understood') return signatures;
		// Title and last day stand in the list alone. Whatever became of that: the count stands on the page.
		const list = await listed(base, context);
		const known = 'rows' in list;
		const row = known ? (list.rows.get(target.ref.id) ?? null) : null;
		return fresh(target, signatures.value, row, known, context.now);
	},
	async newest(context) {
		const list = await listed(baseOf(context.settings, site), context);
		if (!('rows' in list)) return null;
		const blank = (id: string): Target => ({ ref: { platform: 'bundestag', id }, url: null, previous: null });
		const rows = [...list.rows.values()].map(
			(row) => [row.id, fresh(blank(row.id), row.signatures, row, true, context.now)] as const,
		);
		return openIn('bundestag', rows);
	},
	async readMany(targets, context) {
		// A dozen on a page and the session's own: few are read one by one.
		if (targets.length < 10) return new Map();
		const base = baseOf(context.settings, site);
		const session = await begin(base, context);
		if (session.kind !== 'session') return new Map();
		const byId = new Map(targets.map((target) => [target.ref.id, target]));
		return readRows(targets, context, {
			key: `bundestag ${base}`,
			rowsPerPage,
			url: (page) => base + part(page),
			request: { headers: session.headers },
			read: async (text) => {
				const { size, rows } = await rowsIn(text);
				const wanted = rows.flatMap((row) => {
					const target = byId.get(row.id);
					return target === undefined ? [] : [[row.id, fresh(target, row.signatures, row, true, context.now)] as const];
				});
				return { kind: 'rows', size, rows: wanted };
			},
		});
	},
};

/** `2026-05-30-201716` as the path of its page. */
function pathOf(id: string): string {
	const [year, month, day, number] = id.split('-');
	return `/petitionen/_${year}/_${month}/_${day}/Petition_${number}.nc.html`;
}

/** @param listed whether the list could be read: what is not in it cannot be signed then */
function fresh(
	{ ref, previous }: Target,
	count: number,
	row: Row | null,
	listed: boolean,
	now: Instant,
): SourceOutcome {
	const openedAt =
		row === null ? (previous?.openedAt ?? null) : { at: startOfDay(row.begins, zone), precision: 'day' as const };
	const rule = ruleOf(openedAt?.at ?? null, ref.id.slice(0, 10));
	const known = row === null ? (previous?.deadline ?? null) : endOfDay(row.ends, zone);
	const deadline = known ?? (rule === null || openedAt === null ? null : deadlineBy(rule, openedAt.at));
	const snapshot: Snapshot = {
		title: titleOf(row, previous) || untitled(ref.id),
		url: site + pathOf(ref.id),
		zone,
		count,
		countKind: 'exact',
		...stateOf(row, listed, deadline, now),
		signable: false,
		openedAt,
		deadline,
		thresholds: rule === null ? [] : [thresholdOf(rule)],
		goal: null,
		events: previous?.events ?? [],
	};
	return { kind: 'fresh', snapshot };
}

function titleOf(row: Row | null, previous: Snapshot | null): string {
	return row?.title || previous?.title || '';
}

/** The page does not say whether it can be signed: its last day does, or that it is not in the list of those that can. */
function stateOf(
	row: Row | null,
	listed: boolean,
	deadline: Instant | null,
	now: Instant,
): Pick<Snapshot, 'state' | 'rawState'> {
	if (deadline !== null) {
		return now > deadline
			? { state: 'closed', rawState: 'past its last day' }
			: { state: 'open', rawState: 'before its last day' };
	}
	if (row === null && listed) return { state: 'closed', rawState: 'not in the list of those that can be signed' };
	return { state: 'open', rawState: 'unknown' };
}
