import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Channel } from '../../fakes/discord/world.js';
import { follow, type Life, live, openStage, type Stage } from './story.js';

let stage: Stage;
let forum: Channel;
beforeEach(async () => {
	stage = await openStage();
	forum = stage.fake.world.addChannel(stage.guild, 'petitions', 15);
});
afterEach(async () => {
	const { complaints } = stage.fake;
	await stage.close();
	expect(complaints).toEqual([]);
});

/** What is followed in the channel is followed in the forum instead, as an operator's file names it. */
async function followInForum(life: Life): Promise<void> {
	await follow(life);
	const { store } = life;
	const place = { platform: 'discord', workspace: stage.guild.id, channel: stage.channel.id };
	const channel = await store.destinations.find(place);
	const there = await store.destinations.ensure({ ...place, channel: forum.id }, { zone: 'UTC', locale: 'en' });
	await store.destinations.set(there.id, { dailyCap: null });
	for (const { id, ...rest } of await store.follows.of(channel?.id ?? 0)) {
		await store.follows.save({ ...rest, destination: there.id });
		await store.follows.remove(id);
	}
}

it('the recorded story in a forum: a post for each petition and the campaign, nothing twice, through lost answers and kills', async () => {
	let lost = 0;
	const between = async (_: Life, step: number) => {
		if (step % 3 !== 1) return;
		stage.fake.inject({ kind: 'drop-after', on: lost++ % 2 === 0 ? /POST .*threads$/ : /POST .*messages$/ });
	};
	expect(await live(stage, { death: { at: 'after send', n: 1 }, begin: followInForum, between })).toBe(false);
	stage.clock.move(120_000);
	expect(await live(stage, { death: { at: 'await', n: 900 }, between })).toBe(false);
	stage.clock.move(120_000);
	expect(await live(stage, { death: null })).toBe(true);
	const threads = [...stage.guild.channels.values()].filter(({ parent }) => parent === forum);
	expect(new Set(threads.map(({ name }) => name)).size).toBe(threads.length);
	expect(threads.length).toBeGreaterThanOrEqual(2);
	const posts = threads.flatMap(({ messages }) => messages.map((message) => JSON.stringify(message.components)));
	expect(new Set(posts).size).toBe(posts.length);
	const titles = threads.flatMap(({ messages }) => messages.map(({ embeds }) => embeds[0]?.title ?? ''));
	expect(titles.filter((title) => title.startsWith('100,000 reached'))).toHaveLength(1);
	expect(stage.channel.messages.filter(({ askedBy }) => askedBy === null)).toEqual([]);
}, 60_000);
