import { expect, it } from 'vitest';
import { addCrossing, addDestination, addPetition, at, newPost, type StoreUnderTest, snapshot } from './store-build.js';

export function petitionContract(store: StoreUnderTest): void {
	it('are one a platform and id, however often they are added', async () => {
		const first = await addPetition(store(), '7', 5);
		const again = await store().petitions.add({
			ref: first.ref,
			title: 'other',
			url: 'https://x.example',
			createdAt: 1,
			nextReadAt: 1,
		});
		expect(again).toEqual(first);
		expect(first).toEqual({
			id: first.id,
			ref: { platform: 'p', id: '7' },
			title: 'petition 7',
			url: null,
			snapshot: null,
			countedAt: null,
			checkedAt: null,
			nextReadAt: 5,
			nextMomentAt: null,
			ending: null,
			createdAt: at,
		});
		expect(await store().petitions.find(first.ref)).toEqual(first);
		expect(await store().petitions.find({ platform: 'q', id: '7' })).toBeNull();
		expect(await store().petitions.get(first.id + 1)).toBeNull();
	});

	it('change only in what a change names', async () => {
		const { id } = await addPetition(store(), '1', 5);
		await store().petitions.update(id, { snapshot, countedAt: 6, url: 'https://x.example', nextMomentAt: 9 });
		await store().petitions.update(id, { checkedAt: 7, nextReadAt: null });
		await store().petitions.update(id, {});
		expect(await store().petitions.get(id)).toMatchObject({
			title: 'petition 1',
			url: 'https://x.example',
			snapshot,
			countedAt: 6,
			checkedAt: 7,
			nextReadAt: null,
			nextMomentAt: 9,
		});
		await store().petitions.update(id, { ending: { at: 3, shownAt: null } });
		expect((await store().petitions.get(id))?.ending).toEqual({ at: 3, shownAt: null });
		await store().petitions.update(id, { ending: { at: 3, shownAt: 4 } });
		expect((await store().petitions.get(id))?.ending).toEqual({ at: 3, shownAt: 4 });
		await store().petitions.update(id, { url: null, ending: null });
		expect((await store().petitions.get(id))?.ending).toBeNull();
		expect((await store().petitions.get(id))?.url).toBeNull();
	});

	it('come in the order in which many are asked for', async () => {
		const [a, b, c] = [
			await addPetition(store(), 'a'),
			await addPetition(store(), 'b'),
			await addPetition(store(), 'c'),
		];
		const many = await store().petitions.many([c.id, 999, a.id, b.id]);
		expect(many.map((petition) => petition.ref.id)).toEqual(['c', 'a', 'b']);
		expect(await store().petitions.many([])).toEqual([]);
		expect(await store().petitions.ids()).toEqual([a.id, b.id, c.id]);
		expect(await store().petitions.count()).toBe(3);
	});

	it('are found by their aliases in any capitals', async () => {
		const a = await addPetition(store(), 'a');
		const b = await addPetition(store(), 'b');
		await store().petitions.addAlias(a.id, 'Avery');
		await store().petitions.addAlias(a.id, 'https://x.example/A');
		await store().petitions.addAlias(b.id, 'ÄRGER');
		expect((await store().petitions.byAlias('aVERY'))?.id).toBe(a.id);
		expect((await store().petitions.byAlias('ärger'))?.id).toBe(b.id);
		expect(await store().petitions.byAlias('nobody')).toBeNull();
		expect(await store().petitions.aliases([a.id, b.id])).toEqual([
			{ petition: a.id, alias: 'Avery' },
			{ petition: a.id, alias: 'https://x.example/A' },
			{ petition: b.id, alias: 'ÄRGER' },
		]);
		expect(await store().petitions.aliases([])).toEqual([]);
	});

	it('give an alias up to the one that takes it', async () => {
		const a = await addPetition(store(), 'a');
		const b = await addPetition(store(), 'b');
		await store().petitions.addAlias(a.id, 'Name');
		await store().petitions.addAlias(b.id, 'name');
		expect((await store().petitions.byAlias('NAME'))?.id).toBe(b.id);
		expect(await store().petitions.aliases([a.id, b.id])).toEqual([{ petition: b.id, alias: 'name' }]);
	});

	it('list the names that people gave, ascending', async () => {
		const { id } = await addPetition(store());
		for (const alias of ['p:1', 'https://x.example', 'Beta', 'alpha', 'gamma'])
			await store().petitions.addAlias(id, alias);
		expect((await store().petitions.names(2)).map(({ alias }) => alias)).toEqual(['alpha', 'Beta']);
		expect(await store().petitions.names(9)).toHaveLength(3);
	});

	it('keep their old id as an alias when the platform gives them a new one', async () => {
		const { id } = await addPetition(store(), 'old');
		await store().petitions.rekey(id, { platform: 'p', id: 'new' });
		expect((await store().petitions.find({ platform: 'p', id: 'new' }))?.id).toBe(id);
		expect(await store().petitions.find({ platform: 'p', id: 'old' })).toBeNull();
		expect((await store().petitions.byAlias('p:old'))?.id).toBe(id);
	});

	it('take the id of one that was merged into them, and both ids lead to them', async () => {
		const [one, other] = [await addPetition(store(), 'one'), await addPetition(store(), 'other')];
		await store().petitions.absorb(other.id, one.id, false);
		expect((await store().petitions.known({ platform: 'p', id: 'other' }))?.id).toBe(one.id);
		await store().petitions.rekey(one.id, { platform: 'p', id: 'other' });
		expect((await store().petitions.get(one.id))?.ref.id).toBe('other');
		expect((await store().petitions.get(other.id))?.ref.id).toBe('one');
		for (const id of ['one', 'other']) expect((await store().petitions.known({ platform: 'p', id }))?.id).toBe(one.id);
		await store().petitions.rekey(one.id, { platform: 'p', id: 'other' });
		expect((await store().petitions.get(one.id))?.ref.id).toBe('other');
	});

	it('are known by the ids they had, letter by letter', async () => {
		const { id } = await addPetition(store(), 'Old');
		await store().petitions.rekey(id, { platform: 'q', id: 'new' });
		expect((await store().petitions.known({ platform: 'p', id: 'Old' }))?.id).toBe(id);
		expect((await store().petitions.known({ platform: 'q', id: 'new' }))?.id).toBe(id);
		expect(await store().petitions.known({ platform: 'p', id: 'old' })).toBeNull();
	});

	it('become one: names, places in campaigns and named cases go over', async () => {
		const old = await addPetition(store(), 'old', 5);
		const other = await addPetition(store(), 'other', 5);
		const events = { events: [], origin: 'chat' } as const;
		await store().campaigns.save({ name: 'one', title: 'One', members: [old.id], ...events });
		await store().campaigns.save({ name: 'both', title: 'Both', members: [other.id, old.id], ...events });
		await store().petitions.addAlias(old.id, 'name');
		await store().petitionCases.set('discord', '1', old.id, ['a']);
		await store().petitionCases.set('discord', '2', old.id, ['a']);
		await store().petitionCases.set('discord', '2', other.id, ['b']);
		await store().readings.add(old.id, { at: 10, count: 1, kind: 'exact' });

		await store().petitions.absorb(old.id, other.id, false);

		expect((await store().petitions.byAlias('name'))?.id).toBe(other.id);
		expect((await store().petitions.byAlias('p:old'))?.id).toBe(other.id);
		expect((await store().campaigns.byName('one'))?.members).toEqual([other.id]);
		expect((await store().campaigns.byName('both'))?.members).toEqual([other.id]);
		expect((await store().petitions.get(old.id))?.nextReadAt).toBeNull();
		expect(await store().petitionCases.get('discord', '1', other.id)).toEqual(['a']);
		expect(await store().petitionCases.get('discord', '2', other.id)).toEqual(['b']);
		expect(await store().readings.first(other.id)).toBeNull();
	});

	it('take what waits for them and what is written of them along when they become one', async () => {
		const [old, other] = [await addPetition(store(), 'old'), await addPetition(store(), 'other')];
		const person = { platform: 'p', workspace: 'w', id: 'u' };
		const wish = { kind: 'count', count: 5 } as const;
		await store().reminders.add({ person, subject: { kind: 'petition', id: old.id }, wish, createdAt: 1 }, null);
		await store().petitions.absorb(old.id, other.id, false);
		expect((await store().reminders.waitingFor(other.id)).map(({ wish: of }) => of)).toEqual([wish]);
		expect(await store().reminders.waitingFor(old.id)).toEqual([]);
	});

	it('begin anew on another platform: what they were stays as it was', async () => {
		const { id } = await addPetition(store(), 'old', 5);
		await store().petitions.addAlias(id, 'name');
		await store().petitions.update(id, { snapshot, countedAt: 10, checkedAt: 12 });
		await store().readings.add(id, { at: 10, count: 9, kind: 'exact' });
		const own = { kind: 'petition', id } as const;
		await addCrossing(store(), own, 'count:1');

		await store().petitions.beginAnew(id, { platform: 'q', id: 'new' });

		const blank = { snapshot: null, countedAt: null, checkedAt: null, nextReadAt: 5 };
		expect(await store().petitions.get(id)).toMatchObject({ ref: { platform: 'q', id: 'new' }, ...blank });
		for (const ref of [
			{ platform: 'p', id: 'old' },
			{ platform: 'q', id: 'new' },
		])
			expect((await store().petitions.known(ref))?.id).toBe(id);
		expect((await store().petitions.byAlias('name'))?.id).toBe(id);
		expect(await store().readings.first(id)).toBeNull();
		expect(await store().crossings.of(own)).toEqual([]);
		const [former, ...more] = await store().petitions.formers(id);
		expect(more).toEqual([]);
		expect(former).toMatchObject({ ref: { platform: 'p', id: 'old' }, snapshot, countedAt: 10, nextReadAt: null });
		expect((await store().readings.first(former?.id ?? 0))?.count).toBe(9);
		await store().readings.add(id, { at: 20, count: 3, kind: 'exact' });

		await store().petitions.beginAnew(id, { platform: 'p', id: 'old' });

		expect((await store().readings.first(id))?.count).toBe(9);
		expect((await store().crossings.of(own)).map(({ key }) => key)).toEqual(['count:1']);
		expect((await store().petitions.formers(id)).map(({ ref }) => ref)).toEqual([{ platform: 'q', id: 'new' }]);
		expect(await store().petitions.count()).toBe(2);
	});

	it('that were one all the time share what was counted, reached and told', async () => {
		const old = await addPetition(store(), 'old', 5);
		const other = await addPetition(store(), 'other', 5);
		const [a, b] = [await addDestination(store(), '#a'), await addDestination(store(), '#b')];
		await store().petitions.update(old.id, { snapshot, countedAt: 10, checkedAt: 12 });
		for (const [at, count] of [
			[10, 1],
			[20, 2],
			[30, 3],
		] as const)
			await store().readings.add(old.id, { at, count, kind: 'exact' });
		await store().readings.add(other.id, { at: 20, count: 2, kind: 'exact' });
		const mine = { kind: 'petition', id: old.id } as const;
		const theirs = { kind: 'petition', id: other.id } as const;
		const both = [await addCrossing(store(), mine, 'count:1'), await addCrossing(store(), theirs, 'count:1')];
		await store().posts.add(newPost(a.id, 'a', [both[0] ?? 0]));
		await store().posts.add(newPost(b.id, 'b', [both[1] ?? 0]));
		await store().posts.add(newPost(b.id, 'c', [both[0] ?? 0]));
		await addCrossing(store(), mine, 'count:2');

		await store().petitions.absorb(old.id, other.id, true);

		expect((await store().readings.from(other.id, 0, 9)).map(({ at }) => at)).toEqual([10, 20]);
		expect((await store().crossings.of(theirs)).map(({ key }) => key).toSorted()).toEqual(['count:1', 'count:2']);
		const told = await store().crossings.told(theirs, ['count:1']);
		expect(told.map(({ destination }) => destination).toSorted()).toEqual([a.id, b.id].toSorted());
		expect(await store().petitions.get(other.id)).toMatchObject({ snapshot, countedAt: 10, checkedAt: 12 });
	});

	it('are due at their moment, longest overdue first, of one platform or of all', async () => {
		await addPetition(store(), 'later', 30);
		await addPetition(store(), 'second', 20);
		await addPetition(store(), 'first', 10);
		await addPetition(store(), 'never', null);
		await addPetition(store(), 'elsewhere', 15, 'q');
		const due = async (...args: Parameters<ReturnType<StoreUnderTest>['petitions']['dueToRead']>) =>
			(await store().petitions.dueToRead(...args)).map((petition) => petition.ref.id);
		expect(await due(20, 9)).toEqual(['first', 'elsewhere', 'second']);
		expect(await due(20, 1)).toEqual(['first']);
		expect(await due(20, 9, 'p')).toEqual(['first', 'second']);
		expect(await due(9, 9)).toEqual([]);
		expect([...(await store().petitions.platformsDue(15))].sort()).toEqual(['p', 'q']);
		expect(await store().petitions.platformsDue(14)).toEqual(['p']);
		expect(await store().petitions.nextRead()).toBe(10);
		const ids = await store().petitions.ids();
		const still = await store().petitions.many([...(await store().petitions.stillRead([...ids, 999]))]);
		expect(still.map((petition) => petition.ref.id).sort()).toEqual(['elsewhere', 'first', 'later', 'second']);
	});

	it('know when a date falls due', async () => {
		const [a, b] = [await addPetition(store(), 'a'), await addPetition(store(), 'b')];
		await store().petitions.update(a.id, { nextMomentAt: 20 });
		await store().petitions.update(b.id, { nextMomentAt: 10 });
		expect(await store().petitions.dueMoments(20, 9)).toEqual([b.id, a.id]);
		expect(await store().petitions.dueMoments(20, 1)).toEqual([b.id]);
		await store().petitions.update(b.id, { nextMomentAt: null });
		expect(await store().petitions.dueMoments(19, 9)).toEqual([]);
	});
}
