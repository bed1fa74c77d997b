import type { NewCrossing } from '../../src/domain/crossing.js';
import type { Destination } from '../../src/domain/destination.js';
import type { Follow } from '../../src/domain/follow.js';
import type { Petition, Snapshot, Subject } from '../../src/domain/petition.js';
import type { Store } from '../../src/ports/store/index.js';
import type { NewPost } from '../../src/ports/store/posts.js';

/** What a contract is run on: a store of its own for each test. */
export type StoreUnderTest = () => Store;

export const at = 1_452_038_400_000;

export const snapshot: Snapshot = {
	title: 'Pardon Steven Avery',
	url: 'https://petitions.example/1',
	zone: 'America/New_York',
	count: 1_000,
	countKind: 'exact',
	state: 'open',
	rawState: 'open',
	signable: true,
	openedAt: { at, precision: 'day' },
	deadline: at + 1,
	thresholds: [
		{ count: 100_000, consequence: 'response', authority: 'the White House', promisedDays: 60, reachedAt: null },
	],
	goal: null,
	events: [{ kind: 'responded', moment: null, summary: '<b>no</b>', url: null }],
};

export function addPetition(
	store: Store,
	id = '1',
	nextReadAt: number | null = null,
	platform = 'p',
): Promise<Petition> {
	return store.petitions.add({ ref: { platform, id }, title: `petition ${id}`, url: null, createdAt: at, nextReadAt });
}

export function addDestination(store: Store, channel = '#general'): Promise<Destination> {
	return store.destinations.ensure({ platform: 'console', workspace: 'w', channel }, { zone: 'UTC', locale: 'en' });
}

export function follow(destination: number, subject: Subject): Omit<Follow, 'id'> {
	return {
		destination,
		subject,
		rules: [{ id: 'every', params: '10000', baseline: { at, count: null } }],
		mention: null,
		pausedUntil: null,
		origin: 'chat',
		createdAt: at,
	};
}

export function newCrossing(subject: Subject, key: string): NewCrossing {
	return {
		subject,
		key,
		family: key.startsWith('threshold') ? 'threshold' : 'count',
		moment: at,
		facts: {
			title: 'T',
			url: null,
			zone: 'UTC',
			count: 5,
			approximate: true,
			countAt: at,
			value: 5,
			days: 3,
		},
	};
}

export async function addCrossing(store: Store, subject: Subject, key: string): Promise<number> {
	return (await store.crossings.add(newCrossing(subject, key), at)).crossing.id;
}

export function newPost(destination: number, id: string, crossings: readonly number[], moment = at): NewPost {
	return {
		id,
		destination,
		mention: null,
		moment,
		createdAt: at,
		nextTryAt: at,
		pausedUntil: null,
		content: { kind: 'announcement', crossings },
	};
}
