import { expect, it } from 'vitest';
import { chatNews } from '../../src/app/chat-events.js';
import { createLog } from '../../src/monitoring/log.js';
import { openStore } from '../../src/store/database.js';
import { FakeClock } from '../fakes/clock.js';

it('takes a server for left when it is missing twice, an hour apart, and knows it when it is there again', async () => {
	const clock = new FakeClock(5);
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => clock.now() });
	const { present } = chatNews({ store, wake: { wake: () => {} }, clock, log: createLog('silent') });
	for (const workspace of ['here', 'gone', 'other shard']) {
		await store.destinations.ensure({ platform: 'discord', workspace, channel: 'c' }, { zone: 'UTC', locale: 'en' });
	}
	const look = async (...there: string[]) => {
		present('discord', new Set(there), (workspace) => workspace !== 'other shard');
		for (let i = 0; i < 60; i++) await new Promise(setImmediate);
		return (await store.workspaces.leftBefore(1e15)).map(({ workspace }) => workspace);
	};
	expect(await look('here')).toEqual([]);
	expect(await look('here')).toEqual([]);
	clock.move(3_600_000);
	expect(await look('here', 'gone')).toEqual([]);
	expect(await look('here')).toEqual([]);
	clock.move(3_600_000);
	expect(await look('here')).toEqual(['gone']);
	expect(await look('here', 'gone')).toEqual([]);
	await close();
});

it('moves what is set up where a channel has another id, its managers’ channel among it', async () => {
	const clock = new FakeClock(5);
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => clock.now() });
	const { moved } = chatNews({ store, wake: { wake: () => {} }, clock, log: createLog('silent') });
	const place = { platform: 'slack', workspace: 'T1', channel: 'C1' };
	const { id } = await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
	await store.workspaces.set('slack', 'T1', { managersChannel: 'C1' });
	moved('slack', 'T1', 'C1', 'C2');
	for (let i = 0; i < 20; i++) await new Promise(setImmediate);
	expect(await store.destinations.find({ ...place, channel: 'C2' })).toMatchObject({ id });
	expect((await store.workspaces.get('slack', 'T1')).managersChannel).toBe('C2');
	await close();
});

it('keeps how channels are called, of those that are set up', async () => {
	const clock = new FakeClock(5);
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => clock.now() });
	const { named } = chatNews({ store, wake: { wake: () => {} }, clock, log: createLog('silent') });
	const place = { platform: 'discord', workspace: 'w', channel: '1' };
	const { id } = await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
	const told = async (workspace: string, ...channels: [string, string][]) => {
		named('discord', workspace, new Map(channels));
		for (let i = 0; i < 20; i++) await new Promise(setImmediate);
		return (await store.destinations.all()).map((each) => [each.id, each.name]);
	};
	expect(await told('other', ['1', 'not this one'])).toEqual([[id, null]]);
	expect(await told('w', ['1', 'general'], ['2', 'nobody follows anything here'])).toEqual([[id, 'general']]);
	expect(await told('w', ['1', 'news'])).toEqual([[id, 'news']]);
	await close();
});

it('looks at what is suspended where something changed, and nowhere else', async () => {
	const clock = new FakeClock(5);
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => clock.now() });
	const woken: string[] = [];
	const wake = { wake: (task: string, key: string) => woken.push(`${task} ${key}`) };
	const { changed, removed } = chatNews({ store, wake, clock, log: createLog('silent') });
	const ids: number[] = [];
	for (const channel of ['one', 'two', 'three']) {
		const place = { platform: 'slack', workspace: 'T1', channel };
		const { id } = await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
		if (channel !== 'three') await store.destinations.suspend(id, 'not_in_channel', 1);
		ids.push(id);
	}
	const settled = async () => {
		for (let i = 0; i < 20; i++) await new Promise(setImmediate);
		return woken.splice(0);
	};
	changed('slack', 'T1', 'two');
	expect(await settled()).toEqual([`resume ${ids[1]}`]);
	changed('slack', 'T1', null);
	expect(await settled()).toEqual([`resume ${ids[0]}`, `resume ${ids[1]}`]);
	await store.destinations.set(ids[2] as number, { parent: 'two' });
	await store.destinations.suspend(ids[2] as number, 'not_in_channel', 1);
	changed('slack', 'T1', 'two');
	expect(await settled()).toEqual([`resume ${ids[1]}`, `resume ${ids[2]}`]);
	changed('slack', 'T1', 'one');
	expect(await settled()).toEqual([`resume ${ids[0]}`]);
	removed('slack', 'T1');
	expect(await settled()).toEqual([]);
	expect(await store.workspaces.leftBefore(6)).toEqual([{ platform: 'slack', workspace: 'T1' }]);
	changed('slack', 'T1', 'two');
	await settled();
	expect(await store.workspaces.leftBefore(6)).toEqual([]);
	await close();
});
