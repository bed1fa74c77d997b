import type { Instant, Snapshot } from '../src/domain/petition.js';
import type { Store } from '../src/store/types.js';

export interface Filling {
	readonly petitions: number;
	readonly readingsEach: number;
	/** Milliseconds between two readings of a petition. */
	readonly every: number;
	/** Moment of the newest readings. */
	readonly until: Instant;
}

/** A snapshot as large as a platform's usual one. */
export function snapshotOf(title: string, count: number, at: Instant): Snapshot {
	return {
		title,
		url: 'https://petition.parliament.uk/petitions/700000',
		zone: 'Europe/London',
		count,
		countKind: 'exact',
		state: 'open',
		rawState: 'open',
		signable: true,
		openedAt: { at: at - 20 * 86_400_000, precision: 'exact' },
		deadline: at + 160 * 86_400_000,
		thresholds: [
			{ count: 10_000, consequence: 'response', authority: 'the government', promisedDays: null, reachedAt: null },
			{
				count: 100_000,
				consequence: 'debate-considered',
				authority: 'Parliament',
				promisedDays: null,
				reachedAt: null,
			},
		],
		goal: null,
		events: [],
	};
}

/** Petitions `petition 0` … with growing counts, read in turns as the bot reads them: the hardest order for a tree. */
export async function fillReadings(store: Store, { petitions, readingsEach, every, until }: Filling): Promise<void> {
	const ids: number[] = [];
	await store.transaction(async (tx) => {
		for (let i = 0; i < petitions; i++) {
			const ref = { platform: 'uk-parliament', id: String(700_000 + i) };
			const { id } = await tx.petitions.add({
				ref,
				title: `Petition ${i}`,
				url: null,
				createdAt: 0,
				nextReadAt: until,
			});
			await tx.petitions.addAlias(id, `petition ${i}`);
			await tx.petitions.update(id, {
				snapshot: snapshotOf(`Petition ${i}`, readingsEach, until),
				countedAt: until,
				checkedAt: until,
			});
			ids.push(id);
		}
	});
	for (let turn = 0; turn < readingsEach; turn++) {
		const at = until - (readingsEach - 1 - turn) * every;
		await store.transaction(async (tx) => {
			for (const [i, id] of ids.entries()) {
				await tx.readings.keep(id, { at: at + i, count: 50_000 + turn * 7 + (i % 5), kind: 'exact' });
			}
		});
	}
}
