import { newPostId } from '../../../src/monitoring/origin.js';
import type { World } from './world.js';

/** Within so long all petitions pass a number, in every channel at another moment. */
const spread = 60_000;
/** More is not owed at once. */
const mostOpen = 60;

/** Every petition passes the same number, and every channel is to hear of each: some at once, some while it lives. */
export async function owe(
	{ store, places, petitions, clock }: World,
	number: number,
	random: () => number,
): Promise<void> {
	await store(async (tables) => {
		if ((await tables.posts.countOpen()) > mostOpen) return;
		const now = clock.now();
		for (const [i, id] of petitions.entries()) {
			const title = (await tables.petitions.get(id))?.title ?? '';
			const facts = {
				title,
				url: null,
				zone: 'UTC',
				count: number + i,
				approximate: false,
				countAt: now,
				value: number,
			};
			const made = {
				subject: { kind: 'petition', id },
				key: `count:${number}`,
				family: 'count',
				moment: now + i,
				facts,
			} as const;
			const { crossing } = await tables.crossings.add(made, now);
			await tables.posts.addMany(
				places.map(({ destination }) => ({
					id: newPostId(),
					destination,
					mention: null,
					moment: now + i,
					createdAt: now,
					nextTryAt: Math.round(now + Math.max(0, random() - 0.3) * spread),
					pausedUntil: null,
					content: { kind: 'announcement' as const, crossings: [crossing.id] },
				})),
			);
		}
	});
}
