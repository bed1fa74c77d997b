import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/domain/petition.js';
import type { Http } from '../../src/ports/source.js';
import { bundledSeries, loadRecording } from '../../src/replay/load-recording.js';
import { createReplay } from '../../src/replay/perform.js';
import { openStore } from '../../src/store/database.js';
import { quickFolder } from '../store/place.js';
import { fixture, goOn, nameOf, pagesOf, type Told, type ToldBefore } from './go-on.js';

const versions = ['0.1.0', '1.0.0'] as const;
type Version = (typeof versions)[number];

/** A copy of a fixture: the tests change it. */
function copyOf(version: Version, name: string): string {
	const file = join(quickFolder(), name);
	copyFileSync(fixture(version, name), file);
	return file;
}

const toldBy = (version: Version) => JSON.parse(readFileSync(fixture(version, 'told.json'), 'utf8')) as ToldBefore;

/**
 * What was told where, and how often. Keys without the moment in them: two programs read at different minutes. What
 * managers hear of sources is counted by place only: when it is said again is each version's own business.
 */
function tellings(posts: readonly Told[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { to, tells } of posts) {
		for (const { about, key, family } of tells) {
			const what = family === 'source' ? 'source' : `${about} ${key.replace(/:(\d{13}|\d{4}-\d\d-\d\d)/g, '')}`;
			const name = `${to} ${what}`;
			counts.set(name, (counts.get(name) ?? 0) + 1);
		}
	}
	return counts;
}

function beyond(now: readonly Told[], then: readonly Told[]): readonly string[] {
	const allowed = tellings(then);
	return [...tellings(now)].filter(([name, times]) => times > (allowed.get(name) ?? 0)).map(([name]) => name);
}

/** What was waiting for places that can be reached when the older version stopped. A doubtful post may be given up. */
async function waitingIn(file: string, stopped: Instant): Promise<readonly string[]> {
	const { store, close } = await openStore({ file, mode: 'tool', now: () => stopped });
	const waiting: string[] = [];
	for (const { id, platform, workspace, channel, state } of await store.destinations.all()) {
		if (state !== 'active') continue;
		for (const post of await store.posts.open(id)) {
			for (const { subject, key } of post.state === 'waiting' ? post.crossings : []) {
				waiting.push(`${platform}/${workspace}/${channel} ${await nameOf(store, subject)} ${key}`);
			}
		}
	}
	await close();
	return waiting;
}

describe.each(versions)('a database of version %s', (version) => {
	const before = toldBy(version);

	it('is brought up to date, and is sound', async () => {
		const { check, store, close } = await openStore({
			file: copyOf(version, 'live.db'),
			mode: 'bot',
			now: () => before.started,
		});
		expect(await check()).toBeNull();
		expect(await store.petitions.count()).toBeGreaterThan(0);
		await close();
	});

	it('goes on without a post that the older version would not have sent, and without losing one it owed', async () => {
		const file = copyOf(version, 'live.db');
		const owed = await waitingIn(copyOf(version, 'live.db'), before.stopped);
		const { posts, direct, bugs } = await goOn(file, pagesOf(version), before.started, before.ended);
		expect(bugs).toEqual([]);
		expect(beyond(posts, before.posts)).toEqual([]);
		expect([...direct].sort()).toEqual((before.direct ?? []).map(({ to }) => to).sort());
		const told = posts.flatMap(({ to, tells }) => tells.map(({ about, key }) => `${to} ${about} ${key}`));
		expect(owed.length).toBeGreaterThan(5);
		expect(owed.filter((each) => !told.includes(each))).toEqual([]);
	}, 600_000);

	it('says nothing to people of petitions while no platform can be reached', async () => {
		const dead: Http = {
			request: async () => ({ kind: 'failed', code: 'network', detail: 'no route' }),
			close: async () => {},
		};
		const { posts, bugs } = await goOn(copyOf(version, 'live.db'), dead, before.started, before.ended);
		expect(bugs).toEqual([]);
		const told = posts.map(({ to, tells }) => ({ to, tells: tells.filter(({ family }) => family !== 'source') }));
		expect(beyond(told, before.posts)).toEqual([]);
	}, 600_000);
});

describe('the database of version 0.1.0', () => {
	const version = '0.1.0';
	const before = toldBy(version);

	it('holds what the fixture is for', async () => {
		const { store, close } = await openStore({
			file: copyOf(version, 'live.db'),
			mode: 'tool',
			now: () => before.stopped,
		});
		const destinations = await store.destinations.all();
		expect(new Set(destinations.map(({ platform }) => platform))).toEqual(new Set(['discord', 'slack', 'console']));
		expect(destinations.filter(({ state }) => state === 'suspended').map(({ reason }) => reason)).toEqual([
			'removed',
			'gone',
		]);
		const petitions = await store.petitions.many(await store.petitions.ids());
		// The hall was counted in two places by one person: whose count it is nobody can tell, so neither has one.
		const states = petitions.flatMap(({ snapshot }) => (snapshot === null ? [] : [snapshot.state]));
		expect(new Set(states)).toEqual(new Set(['open', 'closed', 'hidden', 'rejected']));
		const families = new Set<string>();
		for (const { id } of petitions) {
			for (const { family } of await store.crossings.of({ kind: 'petition', id })) families.add(family);
		}
		for (const { id } of await store.campaigns.all()) {
			for (const { family } of await store.crossings.of({ kind: 'campaign', id })) families.add(family);
		}
		// No version has made one of the family `event` yet.
		expect([...families].sort()).toEqual(
			['threshold', 'lifecycle', 'correction', 'total', 'count', 'percent', 'pace', 'deadline'].sort(),
		);
		const posts = await Promise.all(destinations.map(({ id }) => store.posts.open(id)));
		expect(new Set(posts.flat().map(({ state }) => state))).toEqual(new Set(['waiting', 'doubtful']));
		const recent = await Promise.all(destinations.map(({ id }) => store.posts.recent(id, 500)));
		const notices = recent.flat().flatMap((post) => post.notices.map(({ code }) => code));
		expect(new Set(notices)).toEqual(new Set(['source-down', 'source-stopped', 'destination-suspended']));
		expect(destinations.filter(({ quiet }) => quiet !== null)).toHaveLength(1);
		expect((await store.workspaces.get('discord', 'guild-b')).notices).not.toEqual([]);
		expect(await store.health.all()).not.toEqual([]);
		await close();
	});

	it('of a replay that was played to its end tells nothing of it again', async () => {
		const { check, store, close } = await openStore({
			file: copyOf(version, 'replay.db'),
			mode: 'bot',
			now: () => before.started,
		});
		expect(await check()).toBeNull();
		const counted = await store.petitions.count();
		const replay = createReplay(loadRecording(bundledSeries()));
		const general = { platform: 'console', workspace: 'console', channel: '#general' };
		await replay.prepare(store, general, { zone: 'UTC', locale: 'en' }, before.started);
		expect(await store.petitions.count()).toBe(counted);
		const ports = { store, realNow: () => before.started, newPostId: () => 'anew' };
		const stop = { settled: async () => {}, pause: async () => {}, stopped: () => false };
		await replay.run({ ports, ...stop });
		expect(await store.posts.countOpen()).toBe(0);
		expect(await store.posts.get('anew')).toBeNull();
		await close();
	});
});

describe('the database of version 1.0.0', () => {
	const version = '1.0.0';
	const before = toldBy(version);

	it('holds what came with it: digests, living messages, reminders, an event, words of a channel’s own', async () => {
		const file = copyOf(version, 'live.db');
		const { store, close } = await openStore({ file, mode: 'tool', now: () => before.stopped });
		const destinations = await store.destinations.all();
		const each = <T>(read: (id: number) => Promise<T>) => Promise.all(destinations.map(({ id }) => read(id)));
		const there = (found: readonly unknown[]) => found.filter((one) => one !== null);
		expect(there(await each((id) => store.digests.get(id)))).toHaveLength(2);
		expect(there(await each((id) => store.live.get(id)))).toHaveLength(3);
		expect((await each((id) => store.events.of(id))).flat()).toHaveLength(1);
		const reminders = await Promise.all([
			store.reminders.of({ platform: 'discord', workspace: '', id: 'someone' }),
			store.reminders.of({ platform: 'slack', workspace: 'team-a', id: 'someone' }),
		]);
		expect(reminders.map((all) => all.length)).toEqual([3, 3]);
		// One of each three has come due in the days after it was stopped, and nobody is reminded twice.
		expect(before.direct).toHaveLength(2);
		await close();
	});
});
