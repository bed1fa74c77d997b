import { afterEach, beforeEach, expect, it } from 'vitest';
import { follow, type Life, live, openStage, type Stage, textOf } from './story.js';

let stage: Stage;
beforeEach(async () => {
	stage = await openStage();
});
afterEach(async () => {
	const { complaints, limits } = stage.fake;
	await stage.close();
	expect(complaints).toEqual([]);
	expect(limits.refused).toEqual({ user: 0, global: 0, shared: 0 });
});

/** What the bot posted that is no announcement of anything. */
const boards = () =>
	stage.channel.messages.filter(
		({ askedBy, embeds }) => askedBy === null && JSON.stringify(embeds).includes('Kept current'),
	);

async function begin(life: Life): Promise<void> {
	await follow(life);
	expect(textOf(await life.ask('petition live', { switch: 'on' }))).toContain('The living message is on');
}

it('is kept current through the whole recorded story, in one message', async () => {
	let shown = new Set<string>();
	const between = async () => {
		for (const { embeds } of boards()) shown = new Set([...shown, JSON.stringify(embeds)]);
	};
	expect(await live(stage, { death: null, begin, between })).toBe(true);
	expect(boards()).toHaveLength(1);
	const [board] = boards();
	expect(board?.editedAt).not.toBeNull();
	expect(shown.size).toBeGreaterThan(3);
	// As both stood at the end.
	expect(JSON.stringify(board?.embeds)).toMatch(/129,895.*signing is over.*350,000/);
}, 60_000);

it('is made once and kept through kills beside its sending and at any await', async () => {
	for (const death of [
		{ at: 'after send', n: 1 },
		{ at: 'await', n: 900 },
	] as const) {
		expect(await live(stage, { death, ...(death.at === 'after send' ? { begin } : {}) })).toBe(false);
		stage.clock.move(30_000);
	}
	expect(await live(stage, { death: null })).toBe(true);
	expect(boards()).toHaveLength(1);
}, 60_000);

it('is made anew once where a moderator deletes it, then switched off', async () => {
	let deleted = 0;
	const between = async (_: Life, step: number) => {
		const [board] = boards();
		if ((step === 6 || step === 16) && board !== undefined) {
			stage.channel.messages.splice(stage.channel.messages.indexOf(board), 1);
			deleted++;
		}
	};
	expect(await live(stage, { death: null, begin, between })).toBe(true);
	expect(deleted).toBe(2);
	expect(boards()).toEqual([]);
	const opened = await stage.open('tool');
	const [destination] = await opened.store.destinations.inWorkspace('discord', stage.guild.id);
	expect(await opened.store.live.get(destination?.id ?? 0)).toBeNull();
	const notices = await opened.store.workspaces.takeNotices('discord', stage.guild.id);
	await opened.close();
	expect(notices.map(({ code }) => code)).toContain('live-deleted');
}, 60_000);
