import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/domain/fault.js';
import { openStore } from '../../src/store/database.js';
import {
	addCrossing,
	addDestination,
	addPetition,
	at,
	follow,
	newCrossing,
	newPost,
	snapshot,
} from '../contract/store-build.js';
import { openParts } from './open-parts.js';
import { temporaryFolder } from './place.js';

const fault = (column: string, row: number) => ({ code: 'row-broken', params: { column, row } });

describe('a row that cannot be read is a fault of its own and stops nobody else', () => {
	it.each(['{', 'null', '{"title": 5}', '[]', JSON.stringify({ ...snapshot, count: '12,3' })])(
		'a snapshot %s counts as none, so that the next reading mends it',
		async (text) => {
			const { store, connection, faults } = await openParts();
			const [a, b] = [await addPetition(store, 'a', 5), await addPetition(store, 'b', 5)];
			await store.petitions.update(b.id, { snapshot });
			connection.run('update petition set snapshot = ? where id = ?', [text, a.id]);
			const due = await store.petitions.dueToRead(9, 9);
			expect(due.map((petition) => petition.snapshot)).toEqual([null, snapshot]);
			expect(faults).toEqual([fault('petition.snapshot', a.id)]);
			await store.petitions.update(a.id, { snapshot });
			expect((await store.petitions.get(a.id))?.snapshot).toEqual(snapshot);
		},
	);

	it('a follow counts as none, so that following anew mends it', async () => {
		const { store, connection, faults } = await openParts();
		const { id: petition } = await addPetition(store);
		const [x, y] = [await addDestination(store, '#x'), await addDestination(store, '#y')];
		const subject = { kind: 'petition', id: petition } as const;
		const broken = await store.follows.save(follow(x.id, subject));
		const good = await store.follows.save(follow(y.id, subject));
		connection.run('update follow set rules = ? where id = ?', ['[{"id": "every"}]', broken.id]);
		expect(await store.follows.ofPetition(petition)).toEqual([good]);
		expect(faults).toEqual([fault('follow.rules', broken.id)]);
		expect(await store.follows.get(broken.id)).toBeNull();
		expect(await store.follows.find(x.id, subject)).toBeNull();
		const { id, ...mended } = broken;
		expect(await store.follows.save(mended)).toEqual({ ...mended, id });
		expect(await store.follows.ofPetition(petition)).toEqual([broken, good]);
	});

	it('a crossing is left out of lists and of its post, and is still told only once', async () => {
		const { store, connection, faults } = await openParts();
		const { id: destination } = await addDestination(store);
		const subject = { kind: 'petition', id: 1 } as const;
		const [a, b] = [await addCrossing(store, subject, 'count:1'), await addCrossing(store, subject, 'count:2')];
		await store.posts.add(newPost(destination, 'one', [a, b]));
		connection.run('update crossing set facts = ? where id = ?', ['{}', a]);
		expect((await store.posts.open(destination))[0]?.crossings.map(({ id }) => id)).toEqual([b]);
		expect((await store.crossings.of(subject)).map(({ id }) => id)).toEqual([b]);
		expect(faults).toEqual([fault('crossing.facts', a), fault('crossing.facts', a)]);
		expect(await store.posts.add(newPost(destination, 'two', [a]))).toBe(false);
		const again = await store.crossings.add(newCrossing(subject, 'count:1'), at);
		expect(again).toMatchObject({ added: false, crossing: { id: a, facts: newCrossing(subject, 'count:1').facts } });
		expect((await store.crossings.of(subject)).map(({ id }) => id)).toEqual([a, b]);
		expect(await store.posts.add(newPost(destination, 'three', [a]))).toBe(false);
	});

	it('a notice is left out', async () => {
		const { store, connection, faults } = await openParts();
		for (const code of ['source-down', 'source-back'] as const)
			await store.workspaces.addNotice('p', 'w', { at, code, params: {} });
		connection.run("update notice set params = '{\"a\": []}' where code = 'source-down'");
		expect((await store.workspaces.takeNotices('p', 'w')).map(({ code }) => code)).toEqual(['source-back']);
		expect(faults).toEqual([fault('notice.params', 1)]);
	});

	it('is reported once by an open database, however often it is met', async () => {
		const file = join(temporaryFolder(), 'milepost.db');
		const faults: Fault[] = [];
		const { store, close } = await openStore({
			file,
			mode: 'bot',
			now: () => at,
			report: (each) => void faults.push(each),
		});
		const { id } = await addPetition(store, 'a', 5);
		const raw = new Libsql(file);
		raw.exec("update petition set snapshot = 'x'");
		raw.close();
		for (let i = 0; i < 3; i++) await store.petitions.dueToRead(9, 9);
		await store.petitions.get(id);
		expect(faults).toEqual([fault('petition.snapshot', id)]);
		await close();
	});
});
