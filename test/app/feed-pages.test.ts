import { parseAtomFeed } from 'feedsmith';
import { afterEach, expect, it } from 'vitest';
import { Secret } from '../../config/secret.js';
import { feedPages } from '../../src/app/feed-pages.js';
import { createFeeds } from '../../src/chat/feed/create.js';
import { line, link, outside } from '../../src/render/line.js';
import type { Message } from '../../src/render/message.js';
import { openStore } from '../../src/store/database.js';
import { hostile } from '../render/outside.js';

/* The feed as a stranger's reader sees it: it is read by another library, and asked for as readers do. */

const token = new Secret('the-secret-of-this-feed');
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
	await Promise.all(closing.splice(0).map((close) => close()));
});

async function opened() {
	let now = Date.UTC(2026, 10, 22, 12);
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => now });
	closing.push(close);
	const place = { platform: 'feed', workspace: 'console', channel: 'site' };
	const to = await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
	await store.feeds.set(to.id, {
		tokenHash: token.hash(),
		title: 'Save & <b>sound</b>',
		variable: null,
		createdAt: now,
	});
	const chat = createFeeds({ feeds: store.feeds, now: () => now, domainNow: () => now });
	const page = feedPages(store, () => now);
	const announce = (postId: string, title: string) =>
		chat.send(to, { postId, message: message(title), mention: null, leaveBy: Number.POSITIVE_INFINITY });
	const get = (path = '', headers: Record<string, string> = {}, method = 'GET') =>
		page(new Request(`http://localhost/feeds/${token.reveal()}${path}`, { headers, method }));
	const read = async () => readFeed(await (await get()).text());
	const later = (ms: number) => {
		now += ms;
	};
	return { store, chat, to, page, announce, get, read, later };
}

/** What a reader makes of it. */
function readFeed(xml: string) {
	const { id, title, updated, links = [], entries = [] } = parseAtomFeed(xml);
	return {
		...{ id, title: title?.value, updated, next: links.find(({ rel }) => rel === 'next')?.href },
		items: entries.map((entry) => ({
			...{ id: entry.id, title: entry.title?.value, published: entry.published, updated: entry.updated },
			...{ url: entry.links?.find(({ rel }) => rel === 'alternate')?.href, content: entry.content?.value },
		})),
	};
}

function message(title: string): Message {
	return {
		tone: 'news',
		title: line`20,000 signatures: ${outside(title, 200)}`,
		url: 'https://petition.example/1',
		blocks: [{ kind: 'text', line: [link('https://petition.example/1', outside(title, 200)), ' of 100,000'] }],
	};
}

it('is read by a feed reader: what was announced, newest first, with its moments and links', async () => {
	const { announce, read, get, later } = await opened();
	await announce('a', 'Save the library');
	later(60_000);
	await announce('b', 'Save <the> pool & "park"');
	const feed = await read();
	expect(feed.title).toBe('Save & <b>sound</b>');
	expect(feed.items.map(({ title, url }) => [title, url])).toEqual([
		['20,000 signatures: Save <the> pool & "park"', 'https://petition.example/1'],
		['20,000 signatures: Save the library', 'https://petition.example/1'],
	]);
	expect(feed.items[0]?.content).toContain(
		'<a href="https://petition.example/1">Save &lt;the&gt; pool &amp; &quot;park&quot;</a>',
	);
	expect(feed.items.map(({ published }) => published)).toEqual(['2026-11-22T12:01:00Z', '2026-11-22T12:00:00Z']);
	expect(feed.items[0]?.id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
	expect((await get()).headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
});

it.each(hostile.map((text) => [JSON.stringify(text.slice(0, 40)), text]))('is whole with %s in it', async (_, text) => {
	const { announce, read, get } = await opened();
	await announce('a', text);
	await announce('b', 'after');
	const xml = await (await get()).text();
	// biome-ignore lint/suspicious/noControlCharactersInRegex: what may not stand in XML is looked for.
	expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/);
	const feed = await read();
	expect(feed.items).toHaveLength(2);
	expect(feed.items[1]?.content?.replaceAll(/<\/?p>|<a href="https:\/\/petition\.example\/1">|<\/a>/g, '')).not.toMatch(
		/[<>]/,
	);
});

it('shows a correction in the place of what it corrects, as changed', async () => {
	const { announce, read, chat, to, later } = await opened();
	await announce('a', 'Save the library');
	await announce('b', 'Save the pool');
	const before = await read();
	later(3_600_000);
	const revision = { postId: 'a', messageId: 'a', revision: 'r', leaveBy: Number.POSITIVE_INFINITY };
	expect(await chat.edit(to, { ...revision, message: message('Correction: this was wrong') })).toEqual({
		kind: 'edited',
	});
	const after = await read();
	expect(after.items.map(({ id }) => id)).toEqual(before.items.map(({ id }) => id));
	expect(after.items[1]).toMatchObject({
		title: '20,000 signatures: Correction: this was wrong',
		published: before.items[1]?.published,
	});
	expect([after.items[1]?.updated, after.updated]).toEqual(['2026-11-22T13:00:00Z', '2026-11-22T13:00:00Z']);
	const lost = { ...revision, messageId: 'never' };
	expect(await chat.edit(to, { ...lost, message: message('x') })).toEqual({ kind: 'gone' });
});

it('of 10,000 announcements is fifty a page, each once, and quick', async () => {
	const { store, to, get } = await opened();
	const at = Date.UTC(2026, 10, 22, 12);
	await store.transaction(async (tx) => {
		for (let i = 0; i < 10_000; i++) {
			const words = { title: `Entry ${i}`, url: null, html: '<p>x</p>' };
			await tx.feeds.add(to.id, { post: `p${i}`, at: at + i, updatedAt: at + i, ...words });
		}
	});
	const seen = new Set<string>();
	let path: string | undefined = '';
	let pages = 0;
	while (path !== undefined) {
		const feed = readFeed(await (await get(path)).text());
		expect(feed.items).toHaveLength(50);
		for (const { title } of feed.items) seen.add(title ?? '');
		path = feed.next?.replace(/^[^?]*/, '');
		pages++;
	}
	expect([pages, seen.size]).toEqual([200, 10_000]);
});

it('is not sent again to a reader that has it', async () => {
	const { announce, get, later } = await opened();
	await announce('a', 'Save the library');
	const first = await get();
	const etag = first.headers.get('etag') ?? '';
	const modified = first.headers.get('last-modified') ?? '';
	expect(modified).toBe('Sun, 22 Nov 2026 12:00:00 GMT');
	for (const headers of [
		{ 'if-none-match': etag },
		{ 'if-none-match': `"x", W/${etag}` },
		{ 'if-modified-since': modified },
	]) {
		const again = await get('', headers);
		expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
	}
	expect((await get('', { 'if-none-match': '"x"', 'if-modified-since': modified })).status).toBe(200);
	expect((await get('', { 'if-modified-since': 'Sun, 22 Nov 2026 11:00:00 GMT' })).status).toBe(200);
	later(1_000);
	await announce('b', 'Save the pool');
	for (const headers of [{ 'if-none-match': etag }, { 'if-modified-since': modified }]) {
		expect((await get('', headers)).status).toBe(200);
	}
});

it.each([
	['ahead', 5 * 3_600_000],
	['behind', -5 * 3_600_000],
])('of a clock that was %s and is right again shows everybody everything, newest first', async (_, ms) => {
	const { announce, get, read, later } = await opened();
	await announce('a', 'Save the library');
	later(ms);
	await announce('b', 'Save the pool');
	const known = await get();
	later(-ms + 60_000);
	const between = await get();
	await announce('c', 'Save the park');
	for (const [name, answer] of Object.entries({ known, between })) {
		const etag = answer.headers.get('etag') ?? '';
		const modified = answer.headers.get('last-modified');
		expect([name, (await get('', { 'if-none-match': etag })).status]).toEqual([name, 200]);
		if (modified !== null) {
			expect([name, (await get('', { 'if-modified-since': modified })).status]).toEqual([name, 200]);
		}
	}
	expect((await read()).items.map(({ title }) => title?.replace(/.*Save/, 'Save'))).toEqual([
		'Save the park',
		'Save the pool',
		'Save the library',
	]);
});

it('says that it cannot be read now while the database is away', async () => {
	const { store } = await opened();
	const find = async () => {
		throw new Error('the database is gone');
	};
	const answer = await feedPages(
		{ feeds: { ...store.feeds, find } },
		() => 0,
	)(new Request(`http://localhost/feeds/${token.reveal()}`));
	expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
});

it('is for those who know its address, and kept by nobody between', async () => {
	const { page, get } = await opened();
	const status = async (path: string) => (await page(new Request(`http://localhost${path}`))).status;
	expect(await status('/feeds/')).toBe(404);
	expect(await status('/feeds/the-secret-of-this-fees')).toBe(404);
	expect(await status(`/feeds/${token.hash()}`)).toBe(404);
	expect(await status(`/feeds/${token.reveal()}/more`)).toBe(404);
	expect((await get('?before=x')).status).toBe(400);
	expect((await get('', {}, 'POST')).status).toBe(405);
	const head = await get('', {}, 'HEAD');
	expect([head.status, await head.text()]).toEqual([200, '']);
	expect(head.headers.get('cache-control')).toBe('private, no-cache');
	expect(head.headers.get('x-robots-tag')).toBe('noindex');
});
