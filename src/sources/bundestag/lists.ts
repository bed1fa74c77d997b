import { LRUCache } from 'lru-cache';
import type { SourceOutcome } from '../../domain/outcome.js';
import type { Instant } from '../../domain/petition.js';
import type { SourceContext } from '../../ports/source.js';
import { readHtml } from '../html.js';
import { pageOf, readPage } from '../page.js';
import { understand } from '../shape.js';
import type { Row } from './schema.js';

/** Loaded with the first reading: nobody pays for it who follows none of these. */
const schema = () => import('./schema.js');

/** The page that begins a session, and the part of the list which that page loads. `$$$` stands in the address. */
const start = '/epet/petuebersicht/mz.nc.html';
export const part = (page: number) =>
	`/epet/petuebersicht/mz.nc.content.teaser-petitionen-table.$$$.status.2.page.${page}.batchsize.12.html`;

/** About eighty petitions are open at a time. */
const mostPages = 1_000;
export const rowsPerPage = 12;
/** Titles and last days hardly change; counts of single petitions come from their pages. */
const keptMs = 6 * 60 * 60_000;

export interface Listed {
	readonly rows: ReadonlyMap<string, Row>;
	readonly at: Instant;
}

/** A server forgets its sessions; one is begun with each list, and a list takes some minutes where the budget is small. */
const sessionMs = 10 * 60_000;

type Trouble = Exclude<SourceOutcome, { kind: 'fresh' }>;

interface Session {
	readonly kind: 'session';
	readonly headers: Readonly<Record<string, string>>;
	readonly at: Instant;
}

const kept = new LRUCache<string, Listed>({ max: 8 });
const sessions = new LRUCache<string, Session>({ max: 8 });

/** The list of petitions that can be signed, some hours old at most; or why there is none. */
export async function listed(base: string, context: SourceContext): Promise<Listed | Trouble> {
	const known = kept.get(base);
	if (known !== undefined && context.now >= known.at && context.now - known.at < keptMs) return known;
	const session = await begin(base, context);
	if (session.kind !== 'session') return session;
	const rows = new Map<string, Row>();
	for (let page = 0; page < mostPages; page++) {
		const answer = await readPage(context, { url: base + part(page), headers: session.headers, conditional: false });
		if (answer.kind !== 'page') return answer as Trouble;
		const before = rows.size;
		const read = await rowsIn(answer.text);
		for (const row of read.rows) rows.set(row.id, row);
		// A page beyond the last one is empty, or the last one again.
		if (rows.size === before || read.size < rowsPerPage) break;
	}
	const list = { rows, at: context.now };
	kept.set(base, list);
	return list;
}

/** Without the session's cookie the list is empty; it is one for everybody, and nobody is logged in. */
export async function begin(base: string, context: SourceContext): Promise<Session | Trouble> {
	const known = sessions.get(base);
	if (known !== undefined && context.now >= known.at && context.now - known.at < sessionMs) return known;
	const request = { url: base + start, trustedBase: context.settings.baseUrl, conditional: false };
	const result = await context.http.request({ ...request, headers: { accept: 'text/html' } });
	const page = pageOf(result, context.now);
	if (page.kind !== 'page') return page as Trouble;
	const cookie = result.kind === 'answer' ? cookieIn(result.headers['set-cookie']) : null;
	const headers = { accept: 'text/html', ...(cookie === null ? {} : { cookie }) };
	const session: Session = { kind: 'session', headers, at: context.now };
	sessions.set(base, session);
	return session;
}

/** `name=value` of each cookie that was set. */
function cookieIn(header: string | undefined): string | null {
	const pairs = (header ?? '').split(/,\s*(?=[\w-]+=)/).map((cookie) => cookie.split(';')[0]?.trim() ?? '');
	const named = pairs.filter((pair) => /^[\w-]+=/.test(pair));
	return named.length === 0 ? null : named.join('; ');
}

/** The rows of a part of the list, and how many there were. */
export async function rowsIn(text: string): Promise<{ readonly size: number; readonly rows: readonly Row[] }> {
	const { Row } = await schema();
	const found = (await readHtml(text)).all('tr').filter((row) => row.attribute(link, 'href') !== null);
	const rows = found.flatMap((row) => {
		const parts = /_(\d{4})\/_(\d{2})\/_(\d{2})\/Petition_(\d+)/.exec(row.attribute(link, 'href') ?? '');
		const [begins, ends] = row.markup.match(/\b1\d{12}\b/g) ?? [];
		const read = understand(Row, {
			id: parts === null ? null : parts.slice(1).join('-'),
			title: row.attribute(link, 'title') ?? row.text(link),
			signatures: row.text('td:nth-of-type(4)'),
			begins,
			ends,
		});
		return read.kind === 'understood' ? [read.value] : [];
	});
	return { size: found.length, rows };
}

const link = 'a[href*="/petitionen/_"]';
