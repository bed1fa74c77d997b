import { LRUCache } from 'lru-cache';
import type { SourceOutcome } from '../../domain/outcome.js';
import type { Instant } from '../../domain/petition.js';
import type { SourceContext } from '../../ports/source.js';
import { readHtml } from '../html.js';
import { pageOf } from '../page.js';
import { understand } from '../shape.js';
import { Row } from './schema.js';

/** The page that begins a session, and the part of the list which that page loads. `$$$` stands in the address. */
const start = '/epet/petuebersicht/mz.nc.html';
const part = (page: number) =>
	`/epet/petuebersicht/mz.nc.content.teaser-petitionen-table.$$$.status.2.page.${page}.batchsize.12.html`;

/** About eighty petitions are open at a time, twelve on a page. */
const mostPages = 40;
/** Titles and last days hardly change; counts of single petitions come from their pages. */
const keptMs = 6 * 60 * 60_000;

export interface Listed {
	readonly rows: ReadonlyMap<string, Row>;
	readonly at: Instant;
}

const kept = new LRUCache<string, Listed>({ max: 8 });

/** The list of petitions that can be signed, not older than `maxAgeMs`; or why there is none. */
export async function listed(
	base: string,
	context: SourceContext,
	maxAgeMs = keptMs,
): Promise<Listed | Exclude<SourceOutcome, { kind: 'fresh' }>> {
	const known = kept.get(base);
	if (known !== undefined && context.now >= known.at && context.now - known.at < maxAgeMs) return known;
	const read = await readList(base, context);
	if (read.kind !== 'rows') return read;
	const list = { rows: read.rows, at: context.now };
	kept.set(base, list);
	return list;
}

type Read =
	| { readonly kind: 'rows'; readonly rows: ReadonlyMap<string, Row> }
	| Exclude<SourceOutcome, { kind: 'fresh' }>;

/** Without the session's cookie the list is empty; it is one for everybody, and nobody is logged in. */
async function readList(base: string, context: SourceContext): Promise<Read> {
	const ask = (path: string, cookie: string | null) =>
		context.http.request({
			url: base + path,
			headers: { accept: 'text/html', ...(cookie === null ? {} : { cookie }) },
			trustedBase: context.settings.baseUrl,
			conditional: false,
		});
	const first = await ask(start, null);
	const begun = pageOf(first, context.now);
	if (begun.kind !== 'page') return begun as Read;
	const cookie = first.kind === 'answer' ? cookieIn(first.headers['set-cookie']) : null;
	const rows = new Map<string, Row>();
	for (let page = 0; page < mostPages; page++) {
		const answer = pageOf(await ask(part(page), cookie), context.now);
		if (answer.kind !== 'page') return answer as Read;
		const before = rows.size;
		for (const row of await rowsIn(answer.text)) rows.set(row.id, row);
		// A page beyond the last one is empty, or the last one again.
		if (rows.size === before) break;
	}
	return { kind: 'rows', rows };
}

/** `name=value` of each cookie that was set. */
function cookieIn(header: string | undefined): string | null {
	const pairs = (header ?? '').split(/,\s*(?=[\w-]+=)/).map((cookie) => cookie.split(';')[0]?.trim() ?? '');
	const named = pairs.filter((pair) => /^[\w-]+=/.test(pair));
	return named.length === 0 ? null : named.join('; ');
}

async function rowsIn(text: string): Promise<Row[]> {
	const html = await readHtml(text);
	return html.all('tr').flatMap((row) => {
		const parts = /_(\d{4})\/_(\d{2})\/_(\d{2})\/Petition_(\d+)/.exec(
			row.attribute('a[href*="/petitionen/_"]', 'href') ?? '',
		);
		const [begins, ends] = row.markup.match(/\b1\d{12}\b/g) ?? [];
		const read = understand(Row, {
			id: parts === null ? null : parts.slice(1).join('-'),
			title: row.attribute('a[href*="/petitionen/_"]', 'title') ?? row.text('a[href*="/petitionen/_"]'),
			signatures: row.text('td:nth-of-type(4)'),
			begins,
			ends,
		});
		return read.kind === 'understood' ? [read.value] : [];
	});
}
