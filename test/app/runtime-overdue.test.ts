import { expect, it } from 'vitest';
import type { SendOutcome } from '../../src/domain/outcome.js';
import type { Chat } from '../../src/ports/chat.js';
import { openStore } from '../../src/store/database.js';
import { addCrossing, addDestination, at, newPost } from '../contract/store-build.js';
import { FakeClock } from '../fakes/clock.js';
import { bareRuntime } from '../fakes/runtime-deps.js';

const second = 1_000;

it('what others may have lost is looked for by a copy that is idle; by one that is posting after a minute', async () => {
	const clock = new FakeClock(at);
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => clock.now() });
	const sent: string[] = [];
	/** How the posts end that are on their way. */
	const end = new Map<string, (outcome: SendOutcome) => void>();
	const chat: Chat = {
		platform: 'console',
		start: async () => {},
		stop: async () => {},
		send(_, { postId }) {
			sent.push(postId);
			return new Promise((resolve) => end.set(postId, resolve));
		},
		edit: async () => ({ kind: 'edited' }),
		settle: async () => ({ kind: 'absent' }),
		check: async () => [],
	};
	let tick = () => {};
	const runtime = bareRuntime(store, clock, (_task, _key, error) => expect.unreachable(String(error)), {
		alarms: { heard: () => true, ring: () => {}, start: () => {}, stop: async () => {} },
		ticks: (ring) => {
			tick = ring;
			return () => {};
		},
	});
	runtime.addChat(chat);
	const crossing = await addCrossing(store, { kind: 'petition', id: 1 }, 'count:5000');
	const ids: number[] = [];
	for (const name of ['own', 'lost', 'lost-later']) {
		const { id } = await addDestination(store, `#${name}`);
		ids.push(id);
		if (name !== 'lost-later') await store.posts.add(newPost(id, name, [crossing]));
	}
	const ticked = async () => {
		tick();
		for (let turn = 0; turn < 200; turn++) await new Promise(setImmediate);
	};
	await runtime.start();
	clock.move(second);
	runtime.engine.wake('dispatch', String(ids[0]), clock.now());
	await ticked();
	clock.move(20 * second);
	await ticked();
	expect(sent).toEqual(['own']);
	clock.move(40 * second);
	await ticked();
	expect(sent).toEqual(['own', 'lost']);
	// Idle again.
	for (const name of ['own', 'lost']) end.get(name)?.({ kind: 'sent', messageId: name });
	const made = {
		...newPost(ids[2] as number, 'lost-later', [crossing]),
		createdAt: clock.now(),
		nextTryAt: clock.now(),
	};
	await store.posts.add(made);
	await ticked();
	expect(sent).toEqual(['own', 'lost']);
	clock.move(11 * second);
	await ticked();
	expect(sent).toEqual(['own', 'lost', 'lost-later']);
	end.get('lost-later')?.({ kind: 'sent', messageId: 'm' });
	await runtime.stop();
	await close();
});
