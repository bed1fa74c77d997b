import { expect, it } from 'vitest';
import { hour } from '../../src/domain/time.js';
import { unconfirmedPrefix } from '../../src/domain/unconfirmed.js';
import { enqueueDue } from '../../src/schedule/enqueue-due.js';
import { openStore } from '../../src/store/database.js';

const at = 1_000_000_000_000;
const row = (when: number) => JSON.stringify({ at: when, kind: 'import', who: 'u', text: 't', shown: '[]' });

it('what nobody confirmed is gone after its hour, at the next tick; nothing else is', async () => {
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => at });
	const keys = async () => [...(await store.memory.list('')).keys()].filter((key) => key.includes(':'));
	await store.memory.set(`${unconfirmedPrefix('discord/1')}old`, row(at - hour));
	await store.memory.set(`${unconfirmedPrefix('discord/1')}new`, row(at));
	await store.memory.set(`${unconfirmedPrefix('discord/1')}broken`, 'x');
	await store.memory.set('other:1', 'x');
	const tick = (now: number) => enqueueDue(store, { wake: () => {} }, now, now);
	await tick(at);
	expect(await keys()).toEqual(['other:1', 'unconfirmed:discord/1:new', 'unconfirmed:discord/1:old']);
	await tick(at + 1);
	expect(await keys()).toEqual(['other:1', 'unconfirmed:discord/1:new']);
	await tick(at + hour + 1);
	expect(await keys()).toEqual(['other:1']);
	await close();
});

it('and with its server, whose id begins another', async () => {
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => at });
	for (const tenant of ['discord/1', 'discord/12', 'slack/1'])
		await store.memory.set(`${unconfirmedPrefix(tenant)}x`, row(at));
	await store.workspaces.forget('discord', '1');
	expect([...(await store.memory.list('unconfirmed:')).keys()]).toEqual([
		'unconfirmed:discord/12:x',
		'unconfirmed:slack/1:x',
	]);
	await close();
});
