import { expect, it } from 'vitest';
import type { PublishOutcome } from '../../src/domain/outcome.js';
import { hour, minute } from '../../src/domain/time.js';
import { count } from '../commands/setup.js';
import { openLive } from './live-world.js';

const at = (ms: number, n: number) => count(new Date(ms).toISOString(), n);

/** A channel whose outcomes are published, on a chat that answers as the test says. */
async function openPublishing() {
	const opened = await openLive();
	const { office, chat, store, here } = opened;
	const published: string[] = [];
	const answers: PublishOutcome[] = [];
	Object.assign(chat, {
		mayPublish: async () => true,
		async publish(_: unknown, messageId: string): Promise<PublishOutcome> {
			published.push(messageId);
			return answers.shift() ?? { kind: 'published' };
		},
	});
	const bare = office.ports.chat;
	Object.assign(office.ports, {
		chat: (platform: string) => Object.assign({}, bare(platform), { mayPublish: async () => true }),
	});
	expect(await office.say('/petition settings publish:outcomes cap:off')).toContain('Published: official numbers');
	await office.say('/petition follow white house every:5000 threshold correction lifecycle');
	const reach = async (n: number) => {
		await office.read(office.wtp, at(office.now, n));
		await opened.dispatch();
		office.now += minute;
	};
	return { ...opened, published, answers, reach, waiting: () => store.publications.waiting(here) };
}

it('outcomes and corrections are published, and nothing else is', async () => {
	const { reach, published, world } = await openPublishing();
	await reach(20_100);
	expect(world.messages).toHaveLength(1);
	expect(published).toEqual([]);
	await reach(100_100);
	expect(world.messages.at(-1)?.text).toContain('100,000');
	expect(published).toEqual([world.messages.at(-1)?.id]);
	await reach(90_000);
	expect(world.messages.at(-1)?.text).toContain('fell');
	expect(published).toEqual([world.messages.at(-2)?.id, world.messages.at(-1)?.id]);
});

it('ten an hour, and the rest when there is room again', async () => {
	const { office, reach, published, dispatch, store, here } = await openPublishing();
	for (let i = 0; i < 10; i++) {
		await store.publications.add(`before${i}`, here, office.now);
		await store.publications.update(`before${i}`, { doneAt: office.now + i });
	}
	await reach(100_100);
	expect(published).toEqual([]);
	const again = await dispatch();
	expect(again).toBeGreaterThan(office.now + 50 * minute);
	office.now = again ?? 0;
	expect(await store.destinations.due(office.now, 9)).toEqual([here]);
	await dispatch();
	expect(published).toHaveLength(1);
});

it('is tried again where the chat asks to wait or says nothing, also after a kill', async () => {
	const { office, reach, published, answers, dispatch, waiting } = await openPublishing();
	answers.push({ kind: 'retry-after', ms: 5 * minute, code: '429' }, { kind: 'unknown', code: '503' });
	await reach(100_100);
	expect(published).toHaveLength(1);
	office.now += 2 * minute;
	await dispatch();
	expect(published).toHaveLength(1);
	office.now += 5 * minute;
	await dispatch();
	expect(published).toHaveLength(2);
	office.now += hour;
	await dispatch();
	expect(published).toHaveLength(3);
	expect(await waiting()).toEqual([]);
});

it('a message that is gone is forgotten; a channel that cannot publish stops, and managers hear it', async () => {
	const { reach, published, answers, waiting, world, store, here } = await openPublishing();
	answers.push({ kind: 'gone' }, { kind: 'cannot', code: '50024' });
	await reach(100_100);
	expect(await waiting()).toEqual([]);
	await reach(90_000);
	expect(published).toHaveLength(2);
	expect(world.told.map(({ code }) => code)).toEqual(['publishing-refused']);
	expect((await store.destinations.get(here))?.publishes).toBeUndefined();
});

it('is published once its arrival is certain', async () => {
	const { office, reach, published, world, dispatch } = await openPublishing();
	world.sending = { kind: 'unknown', code: 'timeout' };
	await reach(100_100);
	expect(published).toEqual([]);
	world.sending = null;
	world.settling = { kind: 'sent', messageId: world.messages[0]?.id ?? '' };
	office.now += minute;
	await dispatch();
	office.now += minute;
	await dispatch();
	expect(published).toEqual([world.messages[0]?.id]);
	expect(world.messages).toHaveLength(1);
});

it('a chat that has no such channels says so, and nothing is changed', async () => {
	const { office, here } = await openLive();
	expect(await office.say('/petition settings publish:outcomes')).toContain(
		'Nothing can be published from this channel',
	);
	expect((await office.store.destinations.get(here))?.publishes).toBeUndefined();
});
