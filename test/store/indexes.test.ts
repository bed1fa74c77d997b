import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/ports/store/index.js';
import { enqueueDue } from '../../src/schedule/enqueue-due.js';
import { addCrossing, addDestination, addPetition, follow, newPost } from '../contract/store-build.js';
import { anOutlook } from '../contract/store-outlooks.js';
import { openParts } from './open-parts.js';

const petition = { kind: 'petition', id: 1 } as const;
const hot: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
	'petitions.find': (store) => store.petitions.find({ platform: 'p', id: '1' }),
	'petitions.many': (store) => store.petitions.many([1, 2]),
	'petitions.byAlias': (store) => store.petitions.byAlias('x'),
	'petitions.aliases': (store) => store.petitions.aliases([1]),
	'petitions.update': (store) => store.petitions.update(1, { checkedAt: 5 }),
	'petitions.dueToRead': (store) => store.petitions.dueToRead(5, 10),
	'petitions.dueToRead of one platform': (store) => store.petitions.dueToRead(5, 10, 'p'),
	'petitions.platformsDue': (store) => store.petitions.platformsDue(5),
	'petitions.nextRead': (store) => store.petitions.nextRead(),
	'petitions.nextRead of one platform': (store) => store.petitions.nextRead('p'),
	'petitions.dueMoments': (store) => store.petitions.dueMoments(5, 10),
	'readings.add': (store) => store.readings.add(1, { at: 99, count: 9, kind: 'exact' }),
	'readings.beside': (store) => store.readings.beside(1, [3, 2, 1]),
	'looks.before': (store) => store.looks.before([1, 2]),
	'looks.beside': (store) => store.looks.beside(new Map([[1, [3, 2, 1]]])),
	'looks.write': (store) =>
		store.looks.write({ readings: [], outlooks: new Map(), petitions: new Map([[1, { checkedAt: 5 }]]) }),
	'readings.range': (store) => store.readings.range(1, 0, 99, 10),
	'readings.from': (store) => store.readings.from(1, 0, 10),
	'readings.outline': (store) => store.readings.outline(1, 0, 99, 10),
	'outlooks.state': (store) => store.outlooks.state(1),
	'outlooks.open': (store) => store.outlooks.open(1),
	'outlooks.shown': (store) => store.outlooks.shown({ ...anOutlook, petition: 1 }),
	'outlooks.record': (store) => store.outlooks.record('milepost-2', 0, 1, 99),
	'readings.first': (store) => store.readings.first(1),
	'readings.thin': (store) => store.readings.thin(1, 1e12, []),
	'campaigns.ofOwners': (store) => store.campaigns.ofOwners(['', 'discord/1']),
	'campaigns.of': (store) => store.campaigns.of(1),
	'destinations.find': (store) => store.destinations.find({ platform: 'p', workspace: 'w', channel: 'c' }),
	'destinations.inWorkspace': (store) => store.destinations.inWorkspace('p', 'w'),
	'destinations.claim': (store) => store.destinations.claim(1, 'a', 0, 1),
	'destinations.due': (store) => store.destinations.due(5, 10),
	'destinations.due of one chat': (store) => store.destinations.due(5, 10, { only: ['p'] }),
	'destinations.suspended': (store) => store.destinations.suspended(),
	'workspaces.get': (store) => store.workspaces.get('p', 'w'),
	'workspaces.leftBefore': (store) => store.workspaces.leftBefore(5),
	'workspaces.forget': (store) => store.workspaces.forget('p', 'w'),
	'workspaces.takeNotices': (store) => store.workspaces.takeNotices('p', 'w'),
	'audit.changesBy': (store) => store.audit.changesBy('u', 'p', 5),
	'audit.prune': (store) => store.audit.prune(5),
	'posts.letGo': (store) => store.posts.letGo('held', 5),
	'follows.of': (store) => store.follows.of(1),
	'follows.ofPetition': (store) => store.follows.ofPetition(1),
	'follows.ofSubject': (store) => store.follows.ofSubject(petition),
	'crossings.of': (store) => store.crossings.of(petition, ['a'], ['count']),
	'crossings.told': (store) => store.crossings.told(petition, ['a']),
	'petitions.readNext': (store) => store.petitions.readNext(1, 5),
	'health.witnesses': (store) => store.health.witnesses(1, 'p', 5),
	'outages.followers': (store) => store.outages.followers([1]),
	'posts.add': (store) => store.posts.add(newPost(1, 'two', [1])),
	'posts.open': (store) => store.posts.open(1),
	'posts.update': (store) => store.posts.update('one', { attempts: 2 }),
	'posts.setPause': (store) => store.posts.setPause(1, null, 5),
	'posts.recent': (store) => store.posts.recent(1, 10),
	'posts.nextDue': (store) => store.posts.nextDue(),
	'posts.oldestOpen': (store) => store.posts.oldestOpen(),
	'decisions.recent': (store) => store.decisions.recent(1, 10),
	'decisions.ofCrossing': (store) => store.decisions.ofCrossing(1, 1),
	'decisions.prune': (store) => store.decisions.prune(5),
};

/** How the statements of a call are answered, as the database explains it. */
async function plansOf(call: (store: Store) => Promise<unknown>): Promise<readonly string[]> {
	const { store, connection, statements } = await openParts();
	await addPetition(store);
	const destination = await addDestination(store);
	await store.follows.save(follow(destination.id, petition));
	await store.posts.add(newPost(destination.id, 'one', [await addCrossing(store, petition, 'count:1')]));
	statements.length = 0;
	await call(store);
	expect(statements.length).toBeGreaterThan(0);
	return [...new Set(statements)].flatMap((statement) =>
		connection
			.run(`explain query plan ${statement}`, Array(statement.split('?').length - 1).fill(null))
			.rows.map((row) => String(row['detail']))
			.map((detail) => `${detail}: ${statement}`),
	);
}

/** What a call walks through from end to end. */
async function scansOf(call: (store: Store) => Promise<unknown>): Promise<readonly string[]> {
	// Walking an index in the order that is wanted, until enough is found, is no search through the table.
	// Nor is walking the rows that were given.
	const scan = /^SCAN (?!\S+ USING (COVERING )?INDEX|given:|(\d+ )?CONSTANT ROW)/;
	return (await plansOf(call)).filter((plan) => scan.test(plan));
}

describe('an index answers', () => {
	it.each(Object.entries(hot))('%s', async (_, call) => {
		expect(await scansOf(call)).toEqual([]);
	});
});

describe('its index gives them in their order', () => {
	it.each([
		'petitions.dueToRead of one platform',
		'petitions.nextRead of one platform',
		'destinations.due of one chat',
	])('%s', async (name) => {
		expect((await plansOf(hot[name] as (typeof hot)[string])).filter((plan) => plan.includes('TEMP B-TREE'))).toEqual(
			[],
		);
	});
});

it('a tick walks through no table that grows without end', async () => {
	const shut = [{ platform: 'p', mayLook: true }];
	const scans = await scansOf((store) => enqueueDue(store, { wake: () => {} }, 5, 5, shut));
	const bounded = /^SCAN (source_health|destination: update|reminder|schedule_run)\b/;
	expect(scans.filter((scan) => !bounded.test(scan))).toEqual([]);
});
