import Libsql from 'libsql';
import type { Instant, Snapshot } from '../src/domain/petition.js';
import { openStore } from '../src/store/database.js';

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

/** Petitions with the names `petition 1` … and the ids 1 …, looked at once at `at`. */
export async function fillPetitions(file: string, petitions: number, at: Instant): Promise<void> {
	const { store, close } = await openStore({ file, mode: 'tool', now: () => at });
	await store.transaction(async (tx) => {
		for (let i = 1; i <= petitions; i++) {
			const title = `We ask the government to do what petition number ${i} asks for, and to do it soon`;
			const ref = { platform: 'uk-parliament', id: String(700_000 + i) };
			const url = `https://petition.parliament.uk/petitions/${ref.id}`;
			const { id } = await tx.petitions.add({ ref, title, url, createdAt: at, nextReadAt: at });
			await tx.petitions.addAlias(id, `petition ${i}`);
			await tx.petitions.update(id, { snapshot: snapshotOf(title, i, at), countedAt: at, checkedAt: at });
		}
	});
	await close();
}

/** Puts readings straight into the table that the store made, in the order given. */
export function fillReadings(
	file: string,
	readings: Iterable<{ readonly petition: number; readonly at: Instant; readonly count: number }>,
): void {
	const database = new Libsql(file);
	const insert = database.prepare('insert into reading (petition, at, count, kind) values (?, ?, ?, 0)');
	database.exec('begin');
	for (const { petition, at, count } of readings) insert.run([petition, at, count]);
	database.exec('commit; pragma wal_checkpoint(truncate)');
	database.close();
}

/** Readings of many petitions in turns, as the bot reads them: the hardest order for a tree. */
export function* inTurns(petitions: number, readingsEach: number, every: number, until: Instant) {
	for (let turn = 0; turn < readingsEach; turn++) {
		const at = until - (readingsEach - 1 - turn) * every;
		for (let petition = 1; petition <= petitions; petition++) {
			yield { petition, at: at + petition, count: 50_000 + turn * 7 + (petition % 5) };
		}
	}
}
