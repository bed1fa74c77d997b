import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Http } from '../../src/ports/source.js';
import { bundledSeries, loadRecording } from '../../src/replay/load-recording.js';
import { createReplay } from '../../src/replay/perform.js';
import { openStore } from '../../src/store/database.js';
import { quickFolder } from '../store/place.js';
import { fixture, goOn, nameOf, pagesOf, type Told, type ToldBefore } from './go-on.js';

const version = '0.1.0';

/** A copy of a fixture: the tests change it. */
function copyOf(name: string): string {
	const file = join(quickFolder(), name);
	copyFileSync(fixture(version, name), file);
	return file;
}

const before = JSON.parse(readFileSync(fixture(version, 'told.json'), 'utf8')) as ToldBefore;

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
async function waitingIn(file: string): Promise<readonly string[]> {
	const { store, close } = await openStore({ file, mode: 'tool', now: () => before.stopped });
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

describe(`a database of version ${version}`, () => {
	it('holds what the fixture is for', async () => {
		const { store, close } = await openStore({ file: copyOf('live.db'), mode: 'tool', now: () => before.stopped });
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

	it('is brought up to date, and is sound', async () => {
		for (const name of ['live.db', 'replay.db']) {
			const { check, store, close } = await openStore({ file: copyOf(name), mode: 'bot', now: () => before.started });
			expect(await check()).toBeNull();
			expect(await store.petitions.count()).toBeGreaterThan(0);
			await close();
		}
	});

	it('goes on without a post that the older version would not have sent, and without losing one it owed', async () => {
		const file = copyOf('live.db');
		const owed = await waitingIn(copyOf('live.db'));
		const { posts, bugs } = await goOn(file, pagesOf(version), before.started, before.ended);
		expect(bugs).toEqual([]);
		expect(beyond(posts, before.posts)).toEqual([]);
		const told = posts.flatMap(({ to, tells }) => tells.map(({ about, key }) => `${to} ${about} ${key}`));
		expect(owed.length).toBeGreaterThan(5);
		expect(owed.filter((each) => !told.includes(each))).toEqual([]);
	}, 600_000);

	it('says nothing to people of petitions while no platform can be reached', async () => {
		const dead: Http = {
			request: async () => ({ kind: 'failed', code: 'network', detail: 'no route' }),
			close: async () => {},
		};
		const { posts, bugs } = await goOn(copyOf('live.db'), dead, before.started, before.ended);
		expect(bugs).toEqual([]);
		const told = posts.map(({ to, tells }) => ({ to, tells: tells.filter(({ family }) => family !== 'source') }));
		expect(beyond(told, before.posts)).toEqual([]);
	}, 600_000);

	it('of a replay that was played to its end tells nothing of it again', async () => {
		const { store, close } = await openStore({ file: copyOf('replay.db'), mode: 'bot', now: () => before.started });
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
