import { LRUCache } from 'lru-cache';
import type { SourceOutcome } from '../domain/outcome.js';
import type { Instant } from '../domain/petition.js';
import type { SourceContext } from '../ports/source.js';
import { readPage } from './page.js';

/** RFC 9309, 2.4: not kept for longer than a day. */
const keptMs = 24 * 60 * 60_000;
/** What is used of the parser, whose own types are of another module system. */
type Parser = (file: string, text: string) => { isAllowed(url: string, agent: string): boolean | undefined };
/** By the address of the file. */
const known = new LRUCache<string, { readonly text: string; readonly at: Instant }>({ max: 500 });

/**
 * Null where the site's robots.txt lets us read the page; else what follows. A site without one forbids nothing; one
 * that does not answer may forbid all, so its page is not read either (RFC 9309, 2.3.1).
 *
 * @param file the address of its robots.txt
 * @param url the page's public address, as the file speaks of it
 */
export async function robotsRefuse(file: string, url: string, context: SourceContext): Promise<SourceOutcome | null> {
	const kept = known.get(file);
	const fresh = kept !== undefined && context.now >= kept.at && context.now - kept.at < keptMs;
	const text = fresh ? kept.text : await askedOf(file, context);
	if (typeof text !== 'string') return text;
	if (!fresh) known.set(file, { text, at: context.now });
	if (text === '') return null;
	const robots = (await import('robots-parser')) as unknown as { readonly default: Parser };
	if (robots.default(new URL('/robots.txt', url).href, text).isAllowed(url, 'Milepost') !== false) return null;
	return { kind: 'refused', status: 0, retryAfterMs: keptMs, detail: 'its robots.txt asks not to read this page' };
}

/** Its text; empty where there is none. */
async function askedOf(url: string, context: SourceContext): Promise<string | SourceOutcome> {
	const page = await readPage(context, { url, conditional: false, headers: { accept: 'text/plain' } });
	if (page.kind === 'page') return page.text.slice(0, 500_000);
	return page.kind === 'gone' || page.kind === 'shape-changed' ? '' : page;
}
