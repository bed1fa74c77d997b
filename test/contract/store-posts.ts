import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unfollowedOutcome } from '../../src/domain/plan.js';
import { addCrossing, addDestination, at, newPost, type StoreUnderTest } from './store-build.js';

const subject = { kind: 'petition', id: 1 } as const;

export function postContract(store: StoreUnderTest): void {
	const crossing = (key: string) => addCrossing(store(), subject, key);
	const keysOf = async (id: string) => (await store().posts.get(id))?.crossings.map(({ key }) => key);

	it('come back as they were made, their crossings in the order given', async () => {
		const { id: destination } = await addDestination(store());
		const [a, b] = [await crossing('count:1'), await crossing('count:2')];
		const made = { ...newPost(destination, 'one', [b, a]), mention: '42', pausedUntil: at + 5, nextTryAt: at + 1 };
		expect(await store().posts.add(made)).toBe(true);
		const { content: _, ...rest } = made;
		expect(await store().posts.get('one')).toEqual({
			...rest,
			state: 'waiting',
			attempts: 0,
			triedAt: null,
			tryEndsAt: null,
			doubtSince: null,
			mergedInto: null,
			messageId: null,
			thread: null,
			outcome: null,
			sentAt: null,
			notices: [],
			crossings: [
				expect.objectContaining({ id: b, key: 'count:2' }),
				expect.objectContaining({ id: a, key: 'count:1' }),
			],
		});
		expect(await store().posts.get('none')).toBeNull();
	});

	it('leave out what the destination was told, and are not made when nothing is left', async () => {
		const [x, y] = [await addDestination(store(), '#x'), await addDestination(store(), '#y')];
		const [a, b] = [await crossing('count:1'), await crossing('count:2')];
		await store().posts.add(newPost(x.id, 'one', [a]));
		expect(await store().posts.add(newPost(x.id, 'two', [a, b]))).toBe(true);
		expect(await keysOf('two')).toEqual(['count:2']);
		expect(await store().posts.add(newPost(x.id, 'three', [b, a]))).toBe(false);
		expect(await store().posts.get('three')).toBeNull();
		expect(await store().posts.add(newPost(y.id, 'four', [b, a]))).toBe(true);
		expect(await keysOf('four')).toEqual(['count:2', 'count:1']);
	});

	it('tell what was dropped when nobody there followed it any more: it was not told', async () => {
		const { id } = await addDestination(store(), '#x');
		const [a, b] = [await crossing('count:1'), await crossing('count:2')];
		const toldHere = async () => (await store().crossings.told(subject, ['count:1', 'count:2'])).map(({ key }) => key);
		await store().posts.add(newPost(id, 'one', [a, b]));
		await store().posts.update('one', { state: 'dropped', outcome: unfollowedOutcome });
		expect(await toldHere()).toEqual([]);
		expect(await store().crossings.keysTold(subject, id)).toEqual([]);
		// Why it was not told can be asked until it is told anew.
		expect(await keysOf('one')).toEqual(['count:1', 'count:2']);
		expect(await store().posts.add(newPost(id, 'two', [a]))).toBe(true);
		expect(await toldHere()).toEqual(['count:1']);
		expect(await store().crossings.keysTold(subject, id)).toEqual(['count:1']);
		expect([await keysOf('one'), await keysOf('two')]).toEqual([['count:2'], ['count:1']]);
		expect(await store().posts.add(newPost(id, 'three', [a]))).toBe(false);
		// What became untrue while it waited is over.
		await store().posts.update('two', { state: 'dropped' });
		expect(await store().posts.add(newPost(id, 'four', [a]))).toBe(false);
	});

	it('are added by the thousand, those with nothing left to tell left out', async () => {
		const [a, b] = [await crossing('count:1'), await crossing('count:2')];
		const places = await store().transaction(async (tx) => {
			const ids: number[] = [];
			for (let i = 0; i < 1_200; i++) ids.push((await addDestination(tx, `#${i}`)).id);
			return ids;
		});
		const told = places.filter((_, i) => i % 3 === 0);
		await store().posts.addMany(told.map((id) => newPost(id, `first ${id}`, [a])));
		const both = places.filter((_, i) => i % 2 === 0);
		await store().posts.addMany(both.map((id) => newPost(id, `both ${id}`, [b, a])));
		const added = await store().posts.addMany(places.map((id) => newPost(id, `last ${id}`, [a])));
		expect(added.map(({ destination }) => destination)).toEqual(places.filter((_, i) => i % 3 !== 0 && i % 2 !== 0));
		expect(await keysOf(`both ${places[6]}`)).toEqual(['count:2']);
		expect(await keysOf(`both ${places[2]}`)).toEqual(['count:2', 'count:1']);
		expect(await store().posts.get(`last ${places[0]}`)).toBeNull();
		expect(await store().posts.addMany([])).toEqual([]);
	});

	it('tell a crossing once in a destination, whatever is added, merged, refused or tried again', async () => {
		const destinations = [await addDestination(store(), '#x'), await addDestination(store(), '#y')];
		const crossings = await Promise.all(['1', '2', '3', '4', '5'].map((key) => crossing(`count:${key}`)));
		let made = 0;
		const step = fc.record({
			destination: fc.constantFrom(...destinations.map(({ id }) => id)),
			crossings: fc.uniqueArray(fc.constantFrom(...crossings), { minLength: 1 }),
			next: fc.constantFrom('nothing', 'merge', 'sent', 'refused', 'dropped'),
			together: fc.boolean(),
		});
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
				const added: Promise<unknown>[] = [];
				for (const each of steps) {
					const id = `post${made++}`;
					const adding = store().posts.add(newPost(each.destination, id, each.crossings));
					added.push(adding);
					if (each.together || !(await adding)) continue;
					const [lead, ...others] = await store().posts.open(each.destination);
					if (each.next === 'merge' && lead !== undefined) {
						await store().posts.merge(
							lead.id,
							others.map((post) => post.id),
						);
					} else if (each.next !== 'nothing' && each.next !== 'merge') {
						await store().posts.update(id, { state: each.next });
					}
				}
				await Promise.all(added);
				for (const { id } of destinations) {
					const told = (await store().posts.recent(id, 1_000)).flatMap((post) => post.crossings.map((one) => one.id));
					expect(told).toHaveLength(new Set(told).size);
				}
			}),
			{ numRuns: 30 },
		);
	});

	it('tell a notice to managers once in a destination, wherever it was merged to', async () => {
		const [x, y] = [await addDestination(store(), '#x'), await addDestination(store(), '#y')];
		const notice = (key: string) => ({
			at,
			code: 'source-down' as const,
			params: { title: key, n: 1 },
			key,
			about: [1, 2],
		});
		const post = (destination: number, id: string, key: string) => ({
			...newPost(destination, id, []),
			content: { kind: 'notice' as const, notice: notice(key) },
		});
		await store().posts.add(newPost(x.id, 'news', [await crossing('count:1')]));
		expect(await store().posts.add(post(x.id, 'one', 'a'))).toBe(true);
		expect(await store().posts.add(post(x.id, 'two', 'b'))).toBe(true);
		expect(await store().posts.add(post(y.id, 'there', 'a'))).toBe(true);
		expect((await store().posts.get('one'))?.notices).toEqual([{ ...notice('a'), id: expect.any(Number) }]);
		await store().posts.merge('one', ['two']);
		await store().posts.merge('news', ['one']);
		const keys = (await store().posts.get('news'))?.notices.map(({ key }) => key);
		expect([keys, await keysOf('news')]).toEqual([['a', 'b'], ['count:1']]);
		expect(await store().posts.add(post(x.id, 'again', 'a'))).toBe(false);
		expect(await store().posts.get('again')).toBeNull();
	});

	it('are open while they may still leave, by moment, then as they were made', async () => {
		const { id: destination } = await addDestination(store());
		const states = ['waiting', 'trying', 'doubtful', 'sent', 'merged', 'refused', 'unsettled', 'dropped'] as const;
		for (const [i, state] of states.entries()) {
			await store().posts.add(newPost(destination, state, [await crossing(`count:${i}`)], at - Math.min(i, 1)));
			await store().posts.update(state, { state });
		}
		const open = await store().posts.open(destination);
		expect(open.map((post) => post.state)).toEqual(['trying', 'doubtful', 'waiting']);
		expect(await store().posts.countOpen()).toBe(3);
		expect(await store().posts.open(999)).toEqual([]);
	});

	it('change only in what a change names', async () => {
		const { id: destination } = await addDestination(store());
		await store().posts.add(newPost(destination, 'one', [await crossing('count:1')]));
		const tried = { state: 'doubtful', attempts: 2, triedAt: 5, doubtSince: 6, nextTryAt: 7, outcome: 'x' } as const;
		await store().posts.update('one', tried);
		await store().posts.update('one', {});
		expect(await store().posts.get('one')).toMatchObject(tried);
		const sent = { state: 'sent', doubtSince: null, messageId: 'm', sentAt: 9 } as const;
		await store().posts.update('one', sent);
		expect(await store().posts.get('one')).toMatchObject({ ...tried, ...sent });
	});

	it('merge: the lead tells the crossings of all, the others say where theirs went', async () => {
		const { id: destination } = await addDestination(store());
		for (const [i, id] of ['early', 'lead', 'b', 'c'].entries()) {
			const moment = id === 'early' ? at - 1 : at + i;
			const two = [await crossing(`count:${i}1`), await crossing(`count:${i}2`)];
			await store().posts.add(newPost(destination, id, two, moment));
		}
		await store().posts.merge('lead', ['c', 'b']);
		expect(await keysOf('lead')).toEqual(['count:11', 'count:12', 'count:31', 'count:32', 'count:21', 'count:22']);
		expect(await store().posts.get('b')).toMatchObject({ state: 'merged', mergedInto: 'lead' });
		expect((await store().posts.open(destination)).map(({ id }) => id)).toEqual(['early', 'lead']);
		await store().posts.merge('early', ['lead']);
		expect(await keysOf('early')).toHaveLength(8);
		expect((await store().posts.recent(destination, 9)).map(({ id }) => id)).toEqual(['early']);
	});

	it('merge behind what a lead with gaps tells', async () => {
		const { id: destination } = await addDestination(store());
		const [a, b, c] = [await crossing('count:1'), await crossing('count:2'), await crossing('count:3')];
		await store().posts.add(newPost(destination, 'first', [a]));
		await store().posts.add(newPost(destination, 'lead', [a, c]));
		await store().posts.add(newPost(destination, 'other', [b]));
		await store().posts.merge('lead', ['other']);
		expect(await keysOf('lead')).toEqual(['count:3', 'count:2']);
	});

	it('merge all or nothing', async () => {
		const { id: destination } = await addDestination(store());
		await store().posts.add(newPost(destination, 'lead', [await crossing('count:1')]));
		await store().posts.add(newPost(destination, 'b', [await crossing('count:2')]));
		await expect(store().posts.merge('lead', ['b', 'nothing'])).rejects.toThrow();
		expect(await keysOf('lead')).toEqual(['count:1']);
		expect((await store().posts.get('b'))?.state).toBe('waiting');
	});

	it('pause, and are due at once when the pause is lifted', async () => {
		const [x, y] = [await addDestination(store(), '#x'), await addDestination(store(), '#y')];
		for (const [i, id] of ['paused', 'sent', 'doubtful'].entries()) {
			await store().posts.add({ ...newPost(x.id, id, [await crossing(`count:${i}`)]), nextTryAt: at + 50 });
		}
		await store().posts.update('sent', { state: 'sent' });
		await store().posts.update('doubtful', { state: 'doubtful' });
		await store().posts.add(newPost(y.id, 'elsewhere', [await crossing('count:1')]));
		await store().posts.setPause(x.id, at + 99, at);
		const pauses = async () =>
			Promise.all(
				['paused', 'doubtful', 'sent', 'elsewhere'].map(async (id) => (await store().posts.get(id))?.pausedUntil),
			);
		expect(await pauses()).toEqual([at + 99, at + 99, null, null]);
		await store().posts.update('paused', { nextTryAt: at + 99 });
		await store().posts.setPause(x.id, null, at + 7);
		expect(await pauses()).toEqual([null, null, null, null]);
		expect((await store().posts.get('paused'))?.nextTryAt).toBe(at + 7);
		expect((await store().posts.get('doubtful'))?.nextTryAt).toBe(at + 50);
	});

	it('that were not paused keep their time when a pause is lifted', async () => {
		const { id: destination } = await addDestination(store());
		await store().posts.add({ ...newPost(destination, 'one', [await crossing('count:1')]), nextTryAt: at + 50 });
		await store().posts.setPause(destination, null, at);
		expect((await store().posts.get('one'))?.nextTryAt).toBe(at + 50);
	});

	it('are listed newest first, as many as asked for', async () => {
		const { id: destination } = await addDestination(store());
		for (const i of [1, 2, 3]) {
			await store().posts.add(newPost(destination, `p${i}`, [await crossing(`count:${i}`)], at - i));
		}
		expect((await store().posts.recent(destination, 2)).map(({ id }) => id)).toEqual(['p3', 'p2']);
	});

	it('know when the next one is due in an active destination', async () => {
		expect(await store().posts.nextDue()).toBeNull();
		const [x, y] = [await addDestination(store(), '#x'), await addDestination(store(), '#y')];
		const one = await crossing('count:1');
		await store().posts.add({ ...newPost(x.id, 'a', [one]), nextTryAt: at + 5 });
		await store().posts.add({ ...newPost(y.id, 'b', [one]), nextTryAt: at + 9 });
		expect(await store().posts.nextDue()).toBe(at + 5);
		await store().destinations.suspend(x.id, 'gone', at);
		expect(await store().posts.nextDue()).toBe(at + 9);
		await store().posts.update('b', { state: 'sent' });
		expect(await store().posts.nextDue()).toBeNull();
	});

	it('know how old the oldest one is that is still to be posted in an active destination', async () => {
		expect(await store().posts.oldestOpen()).toBeNull();
		const [x, y] = [await addDestination(store(), '#x'), await addDestination(store(), '#y')];
		const one = await crossing('count:1');
		await store().posts.add({ ...newPost(x.id, 'a', [one]), createdAt: at - 9 });
		await store().posts.add({ ...newPost(y.id, 'b', [one]), createdAt: at - 5 });
		expect(await store().posts.oldestOpen()).toBe(at - 9);
		await store().destinations.suspend(x.id, 'gone', at);
		expect(await store().posts.oldestOpen()).toBe(at - 5);
		await store().posts.update('b', { state: 'sent' });
		expect(await store().posts.oldestOpen()).toBeNull();
	});
}
