import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../domain/petition.js';
import { escapeHtml as escapeXml } from './html.js';
import { isShowable } from './times.js';

/** A feed, or a page of it, as Atom readers know it (RFC 4287; pages: RFC 5005). */
export interface AtomFeed {
	/** The same for ever, and nobody else's: `urn:uuid:…`. */
	readonly id: string;
	readonly title: string;
	readonly updatedAt: Instant;
	/** Paths, from the server's root. */
	readonly self: string;
	readonly first: string | null;
	/** Older entries; null on the last page. */
	readonly next: string | null;
	/** Newest first. */
	readonly entries: readonly AtomEntry[];
}

export interface AtomEntry {
	readonly id: string;
	readonly title: string;
	readonly url: string | null;
	/** Escaped already: a piece of a page. */
	readonly html: string;
	readonly at: Instant;
	readonly updatedAt: Instant;
}

/** The feed as XML. Whatever may not stand in XML was taken out of the texts where they were escaped. */
export function renderAtom({ id, title, updatedAt, self, first, next, entries }: AtomFeed): string {
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom">',
		element('id', id),
		element('title', title),
		element('updated', instant(updatedAt)),
		'<author><name>Milepost</name></author>',
		'<generator>Milepost</generator>',
		link('self', self),
		...(first === null ? [] : [link('first', first)]),
		...(next === null ? [] : [link('next', next)]),
		...entries.map(entryOf),
		'</feed>',
		'',
	].join('\n');
}

function entryOf({ id, title, url, html, at, updatedAt }: AtomEntry): string {
	return [
		'<entry>',
		element('id', id),
		element('title', title),
		...(url === null ? [] : [link('alternate', url)]),
		element('published', instant(at)),
		element('updated', instant(updatedAt)),
		`<content type="html">${escapeXml(html)}</content>`,
		'</entry>',
	].join('\n');
}

function element(name: string, text: string): string {
	return `<${name}>${escapeXml(text)}</${name}>`;
}

function link(rel: string, href: string): string {
	return `<link rel="${rel}" href="${escapeXml(href)}"/>`;
}

/** What no calendar can show stands at its beginning: an entry must have a moment. */
function instant(at: Instant): string {
	return Temporal.Instant.fromEpochMilliseconds(isShowable(at) ? Math.floor(at) : 0).toString();
}
