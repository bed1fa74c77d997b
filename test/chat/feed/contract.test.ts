import { createFeeds } from '../../../src/chat/feed/create.js';
import type { FeedTable } from '../../../src/ports/store/feeds.js';
import { openStore } from '../../../src/store/database.js';
import { chatContract } from '../../contract/chat.js';

const now = Date.UTC(2026, 10, 22, 12);

chatContract('a feed', async () => {
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => now });
	const place = (channel: string) => ({ platform: 'feed', workspace: 'console', channel });
	const [here, nowhere] = [
		await store.destinations.ensure(place('site'), { zone: 'UTC', locale: 'en' }),
		await store.destinations.ensure(place('nowhere'), { zone: 'UTC', locale: 'en' }),
	];
	await store.feeds.set(here.id, { tokenHash: 'hash', title: 'Site', variable: null, createdAt: now });
	let lose: 'answer' | 'post' | null = null;
	const add: FeedTable['add'] = async (destination, entry) => {
		const lost = lose;
		lose = null;
		if (lost === 'post') throw new Error('the database is gone');
		await store.feeds.add(destination, entry);
		if (lost === 'answer') throw new Error('the database is gone');
	};
	return {
		chat: createFeeds({ feeds: { ...store.feeds, add }, now: () => now, domainNow: () => now }),
		here,
		nowhere,
		arrived: async (postId) =>
			(await store.feeds.entries(here.id, 99))
				.filter(({ post }) => post === postId)
				.map((each) => JSON.stringify(each)),
		escaped: (copy) => {
			const { title, html } = JSON.parse(copy) as Record<string, string>;
			const marks = (html ?? '').replaceAll(
				/<\/?(p|blockquote|strong)>|<a href="https:\/\/petition\.example\/1">|<\/a>/g,
				'',
			);
			const controls = `${title}${html}`.replaceAll('\n', '');
			return [...(marks.match(/[<>"]/g) ?? []), ...(controls.match(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu) ?? [])];
		},
		loseNextAnswer: () => {
			lose = 'answer';
		},
		loseNextPost: () => {
			lose = 'post';
		},
		now: () => now,
		rest: () => {},
		stop: close,
	};
});
