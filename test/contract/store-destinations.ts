import { expect, it } from 'vitest';
import { addCrossing, addDestination, addPetition, at, follow, newPost, type StoreUnderTest } from './store-build.js';

export function destinationContract(store: StoreUnderTest): void {
	it('are made once a place, with the defaults of the first time', async () => {
		const place = { platform: 'console', workspace: 'w', channel: '#general' };
		const first = await store().destinations.ensure(place, { zone: 'Europe/London', locale: 'en' });
		expect(await store().destinations.ensure(place, { zone: 'UTC', locale: 'de' })).toEqual(first);
		expect(first).toEqual({
			id: first.id,
			...place,
			name: null,
			zone: 'Europe/London',
			locale: 'en',
			quiet: null,
			state: 'active',
			reason: null,
			dailyCap: 6,
			templates: {},
			suspendedAt: null,
		});
		expect(await store().destinations.find(place)).toEqual(first);
		expect(await store().destinations.get(first.id)).toEqual(first);
		expect(await store().destinations.find({ ...place, channel: '#other' })).toBeNull();
		expect(await store().destinations.get(999)).toBeNull();
	});

	it('are listed by workspace, and altogether', async () => {
		const a = await addDestination(store(), '#a');
		const b = await addDestination(store(), '#b');
		const place = { platform: 'console', workspace: 'elsewhere', channel: '#a' };
		const c = await store().destinations.ensure(place, { zone: 'UTC', locale: 'en' });
		expect(await store().destinations.inWorkspace('console', 'w')).toEqual([a, b]);
		expect(await store().destinations.all()).toEqual([a, b, c]);
	});

	it('are called as the chat last called them', async () => {
		const place = { platform: 'discord', workspace: 'w', channel: '4142' };
		const own = { zone: 'UTC', locale: 'en' };
		const { destinations } = store();
		const { id } = await destinations.ensure({ ...place, channelName: 'general' }, own);
		expect(await destinations.ensure(place, own)).toMatchObject({ id, name: 'general' });
		expect(await destinations.ensure({ ...place, channelName: 'news' }, own)).toMatchObject({ id, name: 'news' });
		expect(await destinations.get(id)).toMatchObject({ name: 'news' });
		await destinations.set(id, { name: 'loud news' });
		expect(await destinations.find(place)).toMatchObject({ id, name: 'loud news' });
	});

	it('change only in what is set', async () => {
		const { id } = await addDestination(store());
		await store().destinations.set(id, { quiet: { from: 1_320, to: 420 }, zone: 'Asia/Tokyo' });
		await store().destinations.set(id, { locale: 'de' });
		await store().destinations.set(id, {});
		const all = { quiet: { from: 1_320, to: 420 }, zone: 'Asia/Tokyo', locale: 'de' };
		expect(await store().destinations.get(id)).toMatchObject(all);
		await store().destinations.set(id, { quiet: null });
		expect(await store().destinations.get(id)).toMatchObject({ ...all, quiet: null });
	});

	it('are suspended with a reason, tried again, and proven by a post', async () => {
		const { id } = await addDestination(store());
		await store().destinations.suspend(id, 'missing_access', 5);
		expect(await store().destinations.get(id)).toMatchObject({
			state: 'suspended',
			reason: 'missing_access',
			suspendedAt: 5,
		});
		await addDestination(store(), '#well');
		expect(await store().destinations.suspended()).toEqual([{ id, suspendedAt: 5 }]);
		await store().destinations.resume(id);
		const tried = { state: 'active', reason: 'missing_access', suspendedAt: 5 };
		expect(await store().destinations.get(id)).toMatchObject(tried);
		expect(await store().destinations.suspended()).toEqual([]);
		await store().destinations.suspend(id, 'restricted', 9);
		expect(await store().destinations.get(id)).toMatchObject({
			state: 'suspended',
			reason: 'restricted',
			suspendedAt: 5,
		});
		await store().destinations.resume(id);
		await store().destinations.proven(id);
		expect(await store().destinations.get(id)).toMatchObject({ state: 'active', reason: null, suspendedAt: null });
	});

	it('move with their channel, and so do the managers; nothing moves onto another', async () => {
		const [a, b] = [await addDestination(store(), '#a'), await addDestination(store(), '#b')];
		const { platform, workspace } = a;
		await store().workspaces.set(platform, workspace, { managersChannel: '#a' });
		await store().destinations.move(platform, workspace, '#a', '#b');
		expect((await store().destinations.get(a.id))?.channel).toBe('#a');
		await store().destinations.move(platform, workspace, '#a', '#new');
		expect((await store().destinations.get(a.id))?.channel).toBe('#new');
		expect((await store().destinations.get(b.id))?.channel).toBe('#b');
		expect((await store().workspaces.get(platform, workspace)).managersChannel).toBe('#new');
	});

	it('are due on the platforms that are asked for', async () => {
		const petition = await addPetition(store());
		const crossing = await addCrossing(store(), { kind: 'petition', id: petition.id }, 'count:1');
		const a = await addDestination(store(), '#a');
		await store().posts.add({ ...newPost(a.id, 'a1', [crossing]), nextTryAt: at });
		expect(await store().destinations.due(at, 9, { without: ['elsewhere'] })).toEqual([a.id]);
		expect(await store().destinations.due(at, 9, { without: ['elsewhere', a.platform] })).toEqual([]);
		expect(await store().destinations.due(at, 9, { only: [a.platform] })).toEqual([a.id]);
		expect(await store().destinations.due(at, 9, { only: ['elsewhere'] })).toEqual([]);
	});

	it('are due in the order of what waits, also behind one for which much waits', async () => {
		const { id } = await addPetition(store());
		const [a, b] = [await addDestination(store(), '#a'), await addDestination(store(), '#b')];
		for (let i = 1; i <= 20; i++) {
			const crossing = await addCrossing(store(), { kind: 'petition', id }, `count:${i}`);
			await store().posts.add({ ...newPost(a.id, `a${i}`, [crossing]), nextTryAt: at + i });
			if (i === 20) await store().posts.add({ ...newPost(b.id, 'b', [crossing]), nextTryAt: at + i });
		}
		expect(await store().destinations.due(at + 20, 2)).toEqual([a.id, b.id]);
		expect(await store().destinations.due(at + 20, 1)).toEqual([a.id]);
		expect(await store().destinations.due(at + 19, 2)).toEqual([a.id]);
	});

	it('are leased to one at a time, until the lease ends or is given back', async () => {
		const { id } = await addDestination(store());
		const { claim, release } = store().destinations;
		expect(await claim(id, 'a', 10, 20)).not.toBeNull();
		expect(await claim(id, 'b', 19, 29)).toBeNull();
		expect(await claim(id, 'a', 19, 29)).toBeNull();
		expect(await claim(id, 'b', 20, 30)).not.toBeNull();
		await release(id, 'a');
		expect(await claim(id, 'a', 25, 35)).toBeNull();
		await release(id, 'b');
		expect(await claim(id, 'a', 25, 35)).not.toBeNull();
		expect(await claim(999, 'a', 25, 35)).toBeNull();
	});

	it('give a lease to one only of many who want it at once', async () => {
		const { id } = await addDestination(store());
		const owners = Array.from({ length: 10 }, (_, i) => `copy ${i}`);
		const claims = await Promise.all(owners.map((owner) => store().destinations.claim(id, owner, 10, 20)));
		expect(claims.filter(Boolean)).toHaveLength(1);
	});

	it('are due while active, with an open post whose time has come', async () => {
		const petition = await addPetition(store());
		const subject = { kind: 'petition', id: petition.id } as const;
		const crossing = await addCrossing(store(), subject, 'count:1');
		const other = await addCrossing(store(), subject, 'count:2');
		const [a, b, c] = [
			await addDestination(store(), '#a'),
			await addDestination(store(), '#b'),
			await addDestination(store(), '#c'),
		];
		await store().posts.add({ ...newPost(a.id, 'a1', [crossing]), nextTryAt: at + 5 });
		await store().posts.add({ ...newPost(a.id, 'a2', [other]), nextTryAt: at + 9 });
		await store().posts.add({ ...newPost(b.id, 'b1', [crossing]), nextTryAt: at + 3 });
		await store().posts.add({ ...newPost(c.id, 'c1', [crossing]), nextTryAt: at });
		await store().destinations.suspend(c.id, 'gone', at);
		expect(await store().destinations.due(at + 4, 9)).toEqual([b.id]);
		expect(await store().destinations.due(at + 9, 9)).toEqual([b.id, a.id]);
		expect(await store().destinations.due(at + 9, 1)).toEqual([b.id]);
		await store().posts.update('b1', { state: 'sent' });
		await store().posts.update('a1', { state: 'doubtful' });
		expect(await store().destinations.due(at + 9, 9)).toEqual([a.id]);
		await store().destinations.resume(c.id);
		expect(await store().destinations.due(at, 9)).toEqual([c.id]);
	});

	it('share what managers set for their workspace', async () => {
		const nothing = {
			platform: 'p',
			workspace: 'w',
			managersChannel: null,
			managerRole: null,
			mood: 'normal',
			followers: 'managers',
			notices: [],
		};
		expect(await store().workspaces.get('p', 'w')).toEqual(nothing);
		await store().workspaces.set('p', 'w', { managersChannel: '#managers' });
		await store().workspaces.set('p', 'w', { managerRole: '42' });
		await store().workspaces.set('p', 'w', { followers: 'anyone' });
		await store().workspaces.set('p', 'w', {});
		const both = { ...nothing, followers: 'anyone', managersChannel: '#managers', managerRole: '42' };
		expect(await store().workspaces.get('p', 'w')).toEqual(both);
		await store().workspaces.set('p', 'w', { managersChannel: null });
		expect(await store().workspaces.get('p', 'w')).toEqual({ ...both, managersChannel: null });
		expect(await store().workspaces.get('p', 'other')).toEqual({ ...nothing, workspace: 'other' });
	});

	it('keep notices for managers until they are taken, once', async () => {
		const notices = (['source-down', 'source-back'] as const).map((code, i) => ({
			at: i,
			code,
			params: { channel: '#a', count: i },
		}));
		for (const notice of notices) await store().workspaces.addNotice('p', 'w', notice);
		await store().workspaces.addNotice('p', 'other', { at: 9, code: 'source-down', params: {} });
		expect((await store().workspaces.get('p', 'w')).notices).toEqual(notices);
		expect(await store().workspaces.takeNotices('p', 'w')).toEqual(notices);
		expect(await store().workspaces.takeNotices('p', 'w')).toEqual([]);
		expect((await store().workspaces.get('p', 'other')).notices).toHaveLength(1);
	});

	it('are kept when the bot is removed, told when it is back, and forgotten only where that is asked for', async () => {
		const { destinations, workspaces, follows, posts } = store();
		const gone = await addDestination(store(), '#a');
		const there = { platform: 'console', workspace: 'other', channel: '#a' };
		const other = await destinations.ensure(there, { zone: 'UTC', locale: 'en' });
		const petition = await addPetition(store());
		const subject = { kind: 'petition', id: petition.id } as const;
		for (const { id } of [gone, other]) {
			await follows.save(follow(id, subject));
			await posts.add(newPost(id, `post${id}`, [await addCrossing(store(), subject, 'count:1')]));
		}
		await workspaces.set('console', 'w', { managerRole: '42' });
		await workspaces.addNotice('console', 'w', { at: 1, code: 'source-down', params: {} });
		await workspaces.left('console', 'w', 10);
		expect(await destinations.get(gone.id)).toMatchObject({ state: 'suspended', reason: 'removed', suspendedAt: 10 });
		expect(await destinations.get(other.id)).toMatchObject({ state: 'active' });
		expect(await workspaces.leftBefore(10)).toEqual([]);
		expect(await workspaces.leftBefore(11)).toEqual([{ platform: 'console', workspace: 'w' }]);
		await workspaces.back('console', 'w');
		expect(await workspaces.leftBefore(11)).toEqual([]);
		expect(await workspaces.get('console', 'w')).toMatchObject({ managerRole: '42' });
		expect(await follows.of(gone.id)).toHaveLength(1);
		await workspaces.forget('console', 'w');
		expect(await destinations.get(gone.id)).toBeNull();
		expect(await follows.ofPetition(petition.id)).toHaveLength(1);
		expect(await posts.get(`post${gone.id}`)).toBeNull();
		expect(await posts.get(`post${other.id}`)).not.toBeNull();
		expect(await workspaces.get('console', 'w')).toMatchObject({ managerRole: null, notices: [] });
	});

	it('forgets what people of a place counted, and who changed what there', async () => {
		const { workspaces, petitions, readings, follows, posts, audit } = store();
		const typed = async (owner: string) => {
			const ref = { platform: 'manual', id: `${owner}/hall` };
			const { id } = await petitions.add({ ref, title: 'Hall', url: null, createdAt: 1, nextReadAt: null });
			await readings.add(id, { at: 1, count: 5, kind: 'typed' });
			await audit.add({
				at: 1,
				who: owner,
				platform: 'discord',
				workspace: owner.slice(8),
				channel: null,
				what: 'record',
				detail: '',
			});
			return id;
		};
		const [gone, longer, other] = [await typed('discord/10'), await typed('discord/100'), await typed('discord/9')];
		const elsewhere = await addDestination(store(), 'elsewhere');
		const subject = { kind: 'petition', id: gone } as const;
		await follows.save(follow(elsewhere.id, subject));
		await posts.add(newPost(elsewhere.id, 'told', [await addCrossing(store(), subject, 'count:1')]));
		await workspaces.forget('discord', '10');
		expect((await petitions.many([gone, longer, other])).map(({ id }) => id)).toEqual([longer, other]);
		expect(await readings.latest(gone)).toBeNull();
		expect(await follows.of(elsewhere.id)).toEqual([]);
		expect(await audit.changesBy('discord/10', 'discord', 0)).toEqual([]);
		expect(await audit.changesBy('discord/100', 'discord', 0)).toEqual([1]);
	});
}
