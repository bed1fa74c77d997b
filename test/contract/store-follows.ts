import { expect, it } from 'vitest';
import type { Subject } from '../../src/domain/petition.js';
import { addDestination, addPetition, at, follow, newCrossing, newPost, type StoreUnderTest } from './store-build.js';

export function followContract(store: StoreUnderTest): void {
	const event = { title: 'The special', at: at + 9, dayKnown: true, zone: 'America/New_York', url: null };

	it('campaigns are added and replaced by name, in any capitals', async () => {
		const [a, b] = [await addPetition(store(), 'a'), await addPetition(store(), 'b')];
		const campaign = { name: 'Avery', owner: '', title: 'Free them', members: [b.id, a.id], origin: 'config' as const };
		const saved = await store().campaigns.save({ ...campaign, events: [event] });
		expect(saved).toEqual({ ...campaign, id: saved.id, events: [{ ...event, id: saved.events[0]?.id }] });
		expect(await store().campaigns.byName('AVERY')).toEqual(saved);
		expect(await store().campaigns.get(saved.id)).toEqual(saved);
		const replaced = await store().campaigns.save({ ...campaign, name: 'avery', members: [a.id], events: [] });
		expect(replaced).toEqual({ ...campaign, name: 'avery', id: saved.id, members: [a.id], events: [] });
		expect(await store().campaigns.all()).toEqual([replaced]);
		expect(await store().campaigns.of(a.id)).toEqual([replaced]);
		expect(await store().campaigns.of(b.id)).toEqual([]);
		expect(await store().campaigns.byName('other')).toBeNull();
		expect(await store().campaigns.get(999)).toBeNull();
	});

	it('campaigns of several owners may be called alike, are renamed and removed alone', async () => {
		const { campaigns } = store();
		const petition = await addPetition(store(), 'a');
		const plain = { name: 'Buses', title: 'Buses', members: [petition.id], events: [], origin: 'chat' as const };
		const one = await campaigns.save({ ...plain, owner: 'discord/1', events: [event] });
		const two = await campaigns.save({ ...plain, owner: 'slack/T2' });
		expect(await campaigns.byName('buses')).toBeNull();
		expect(await campaigns.byName('BUSES', 'slack/T2')).toEqual(two);
		expect(await campaigns.ofOwners(['discord/1', ''])).toEqual([one]);
		await campaigns.rename(one.id, { name: 'Trams', title: 'Trams, too' });
		const renamed = { ...one, name: 'Trams', title: 'Trams, too' };
		expect(await campaigns.byName('trams', 'discord/1')).toEqual(renamed);
		await campaigns.remove(two.id);
		expect(await campaigns.all()).toEqual([renamed]);
		expect(await campaigns.of(petition.id)).toEqual([renamed]);
	});

	it('an event keeps its id while its title and moment stay, and gets a new one when it moves', async () => {
		const campaign = { name: 'c', title: 'C', members: [], origin: 'chat' as const };
		const first = await store().campaigns.save({ ...campaign, events: [event, { ...event, at: at + 20 }] });
		const [special, second] = first.events.map(({ id }) => id);
		const next = await store().campaigns.save({
			...campaign,
			events: [
				{ ...event, at: at + 30 },
				{ ...event, url: 'https://x.example' },
			],
		});
		const [moved, same] = next.events.map(({ id }) => id);
		expect(same).toBe(special);
		expect([special, second]).not.toContain(moved);
		expect(next.events.map(({ url }) => url)).toEqual([null, 'https://x.example']);
	});

	it('follows are one a destination and subject: saving again replaces the wish', async () => {
		const { id: destination } = await addDestination(store());
		const { id } = await addPetition(store());
		const subject: Subject = { kind: 'petition', id };
		const first = await store().follows.save(follow(destination, subject));
		expect(first).toEqual({ ...follow(destination, subject), id: first.id });
		const wish = {
			rules: [
				{ id: 'ladder', params: null, baseline: { at, count: 5 } },
				{ id: 'at', params: '100', baseline: { at: at + 1, count: null } },
			],
			mention: '42',
			pausedUntil: at + 7,
		};
		const again = await store().follows.save({ ...follow(destination, subject), ...wish, createdAt: at + 99 });
		expect(again).toEqual({ ...first, ...wish });
		expect(await store().follows.find(destination, subject)).toEqual(again);
		expect(await store().follows.get(first.id)).toEqual(again);
		expect(await store().follows.of(destination)).toEqual([again]);
		expect(await store().follows.find(destination, { kind: 'campaign', id })).toBeNull();
	});

	it('follows change their rules and pause, and are removed; their id is never given again', async () => {
		const { id: destination } = await addDestination(store());
		const subject: Subject = { kind: 'petition', id: (await addPetition(store())).id };
		const { id } = await store().follows.save(follow(destination, subject));
		const rules = [{ id: 'threshold', params: null, baseline: { at, count: 7 } }];
		await store().follows.setRules(id, rules);
		await store().follows.setPause(id, 5);
		expect(await store().follows.get(id)).toMatchObject({ rules, pausedUntil: 5 });
		await store().follows.setPause(id, null);
		expect((await store().follows.get(id))?.pausedUntil).toBeNull();
		await store().follows.remove(id);
		expect(await store().follows.get(id)).toBeNull();
		expect((await store().follows.save(follow(destination, subject))).id).not.toBe(id);
	});

	it('follows of a petition are its own and those of its campaigns', async () => {
		const [a, b] = [await addPetition(store(), 'a'), await addPetition(store(), 'b')];
		const [x, y] = [await addDestination(store(), '#x'), await addDestination(store(), '#y')];
		const campaign = await store().campaigns.save({
			name: 'c',
			title: 'C',
			members: [a.id],
			events: [],
			origin: 'chat',
		});
		const own = await store().follows.save(follow(x.id, { kind: 'petition', id: a.id }));
		const others = await store().follows.save(follow(x.id, { kind: 'petition', id: b.id }));
		const whole = await store().follows.save(follow(y.id, { kind: 'campaign', id: campaign.id }));
		expect(await store().follows.ofPetition(a.id)).toEqual([own, whole]);
		expect(await store().follows.ofPetition(b.id)).toEqual([others]);
		expect(await store().follows.ofSubject({ kind: 'campaign', id: campaign.id })).toEqual([whole]);
		expect(await store().follows.ofSubject({ kind: 'petition', id: a.id })).toEqual([own]);
	});

	it('crossings are one a subject and key, and come back as they were', async () => {
		const subject: Subject = { kind: 'petition', id: 1 };
		const crossing = newCrossing(subject, 'count:10');
		const first = await store().crossings.add(crossing, 7);
		expect(first).toEqual({ crossing: { ...crossing, id: first.crossing.id, noticedAt: 7 }, added: true });
		const again = await store().crossings.add({ ...crossing, moment: 99 }, 8);
		expect(again).toEqual({ crossing: first.crossing, added: false });
		const elsewhere = await store().crossings.add(newCrossing({ kind: 'campaign', id: 1 }, 'count:10'), 8);
		expect(elsewhere.added).toBe(true);
	});

	it('crossings are found by subject, keys and family, and by id', async () => {
		const subject: Subject = { kind: 'petition', id: 1 };
		const keys = ['count:10', 'threshold:100', 'count:20'];
		const ids: number[] = [];
		for (const key of keys) ids.push((await store().crossings.add(newCrossing(subject, key), 7)).crossing.id);
		const of = async (...args: Parameters<ReturnType<StoreUnderTest>['crossings']['of']>) =>
			(await store().crossings.of(...args)).map((crossing) => crossing.key);
		expect(await of(subject)).toEqual(keys);
		expect(await of(subject, ['count:20', 'nothing'])).toEqual(['count:20']);
		expect(await of(subject, [])).toEqual([]);
		expect(await of(subject, undefined, ['count'])).toEqual(['threshold:100']);
		expect(await of({ kind: 'campaign', id: 1 })).toEqual([]);
		const many = await store().crossings.many([ids[2] as number, 999, ids[0] as number]);
		expect(many.map((crossing) => crossing.key)).toEqual(['count:20', 'count:10']);
		expect(await store().crossings.many([])).toEqual([]);
	});

	it('crossings know who was told, whatever became of the post', async () => {
		const subject: Subject = { kind: 'petition', id: 1 };
		const [x, y] = [await addDestination(store(), '#x'), await addDestination(store(), '#y')];
		const ten = (await store().crossings.add(newCrossing(subject, 'count:10'), 7)).crossing.id;
		const twenty = (await store().crossings.add(newCrossing(subject, 'count:20'), 7)).crossing.id;
		await store().posts.add(newPost(x.id, 'one', [ten, twenty]));
		await store().posts.add(newPost(y.id, 'two', [ten]));
		await store().posts.update('two', { state: 'dropped' });
		expect(await store().crossings.told(subject, ['count:20', 'count:30'])).toEqual([
			{ key: 'count:20', destination: x.id, place: expect.any(Number) },
		]);
		const [here] = await store().posts.recent(x.id, 1);
		expect(here?.crossings.map(({ id }) => id)).toEqual([ten, twenty]);
		const places = (await store().crossings.told(subject, ['count:10', 'count:20']))
			.filter(({ destination }) => destination === x.id)
			.sort((a, b) => a.place - b.place);
		expect(places.map(({ key }) => key)).toEqual(['count:10', 'count:20']);
		const told = await store().crossings.told(subject, ['count:10']);
		expect(told.map(({ destination }) => destination).sort()).toEqual([x.id, y.id]);
		expect(await store().crossings.told(subject, [])).toEqual([]);
		expect(await store().crossings.told({ kind: 'campaign', id: 1 }, ['count:10'])).toEqual([]);
	});
}
