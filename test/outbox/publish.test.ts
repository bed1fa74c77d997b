import { expect, it } from 'vitest';
import type { PublishOutcome } from '../../src/domain/outcome.js';
import { hour, minute } from '../../src/domain/time.js';
import { dispatch as send } from '../../src/outbox/dispatch.js';
import { count } from '../commands/setup.js';
import { Mortal } from '../crash/mortal.js';
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

it('is posted once and published, wherever between the decision and the end the process is killed', async () => {
	const { office, published, world, dispatch, waiting, deps, chat, store, here } = await openPublishing();
	Object.assign(chat, {
		settle: async (_: unknown, { postId }: { postId: string }) => {
			const found = world.messages.find(({ post }) => post === postId);
			return found === undefined ? { kind: 'absent' } : { kind: 'sent', messageId: found.id };
		},
	});
	const ours = { consequence: 'response' as const, authority: 'them', promisedDays: null, reachedAt: null };
	const thresholds = Array.from({ length: 200 }, (_, i) => ({ ...ours, count: 20_010 + 10 * i }));
	let reached = 20_005;
	/** The next of many official numbers; then one life that dies, or not, and others that do not. */
	const next = async (life: Mortal) => {
		office.now += hour;
		reached += 10;
		await office.read(office.wtp, at(office.now, reached), { thresholds });
		const mortal = { ...deps, store: life.wrap(store, 'store'), chat: () => life.wrap(chat, 'chat') };
		await send(mortal, here).catch(() => {});
		for (let i = 0; i < 3; i++) {
			office.now += 2 * minute;
			await dispatch();
		}
	};
	const whole = new Mortal(Number.POSITIVE_INFINITY);
	await next(whole);
	expect(whole.awaits).toBeGreaterThan(30);
	const deaths: string[] = [];
	for (let dieAt = 1; dieAt <= whole.awaits; dieAt++) {
		const [posts, shown] = [world.messages.length, new Set(published).size];
		const life = new Mortal(dieAt);
		await next(life);
		deaths.push(life.diedAt ?? '');
		expect([life.diedAt, world.messages.length]).toEqual([life.diedAt, posts + 1]);
		expect([life.diedAt, new Set(published).size]).toEqual([life.diedAt, shown + 1]);
		expect(await waiting()).toEqual([]);
	}
	for (const where of ['chat.send', 'chat.publish', 'publications.add', 'publications.update']) {
		expect(
			deaths.some((death) => death.includes(where)),
			where,
		).toBe(true);
	}
}, 60_000);

it('a chat that has no such channels says so, and nothing is changed', async () => {
	const { office, here } = await openLive();
	expect(await office.say('/petition settings publish:outcomes')).toContain(
		'Nothing can be published from this channel',
	);
	expect((await office.store.destinations.get(here))?.publishes).toBeUndefined();
});
