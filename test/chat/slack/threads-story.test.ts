import { expect, it } from 'vitest';
import { playedOnSlack } from './played.js';

const { bot, open, live } = playedOnSlack(async (ask) => {
	const rules = 'threshold ladder deadline:7d lifecycle correction';
	for (const petition of ['white house', 'change.org']) await ask(`follow ${petition} ${rules}`);
	expect(await ask('settings threads:petitions cap:off')).toContain('one for each petition');
	expect(await ask('live on')).toContain('The living message is on');
});

it('the recorded story in a thread for each petition, beside a living message, through two kills', async () => {
	expect(await live({ at: 'after send', n: 4 }, true)).toBe(false);
	bot().clock.move(120_000);
	expect(await live({ at: 'await', n: 900 }, false)).toBe(false);
	bot().clock.move(120_000);
	expect(await live(null, false)).toBe(true);
	const { store, close } = await open('tool');
	const roots = new Map<string, Set<string | null>>();
	const told: string[] = [];
	let boards = 0;
	for (const { ts, thread, broadcast, metadata } of bot().channel.messages) {
		const post = await store.posts.get(String(metadata?.event_payload['post_id']));
		if (post?.live) boards++;
		const [lead] = post?.crossings ?? [];
		if (lead === undefined) continue;
		told.push(...(post?.crossings ?? []).map(({ subject, key }) => `${subject.id} ${key}`));
		const of = roots.get(`${lead.subject.id}`) ?? new Set();
		roots.set(`${lead.subject.id}`, of.add(thread ?? ts));
		if (lead.family === 'threshold' && thread !== null) expect(broadcast).toBe(true);
		if (lead.family === 'count') expect(broadcast).toBe(false);
	}
	await close();
	expect(boards).toBe(1);
	expect(new Set(told).size).toBe(told.length);
	expect(told).toEqual(expect.arrayContaining(['1 threshold:100000', '1 state:responded', '2 count:200000']));
	// Each petition is told in one thread.
	expect([...roots.values()].map((of) => of.size)).toEqual([1, 1]);
}, 60_000);
