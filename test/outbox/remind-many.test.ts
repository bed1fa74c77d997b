import { expect, it } from 'vitest';
import { personIn } from '../../src/domain/reminders/reminder.js';
import { remind } from '../../src/outbox/remind.js';
import type { Chat } from '../../src/ports/chat.js';
import { openStore } from '../../src/store/database.js';
import { commitObservation } from '../../src/watch/observe.js';
import { at, snapshot } from '../domain/build.js';
import { FakeClock } from '../fakes/clock.js';

const platform = 'discord';
const second = 1_000;
const many = 5_000;

it('five thousand that are due at once leave to the last one, in order, one a second; an announcement waits for none', async () => {
	const clock = new FakeClock(at('2016-01-04T18:00Z'));
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => clock.now() });
	const title = 'Pardon Avery';
	const ref = { platform: 'we-the-people', id: 'avery' };
	const { id } = await store.petitions.add({ ref, title, url: null, createdAt: clock.now() - 1, nextReadAt: null });
	const watch = { store, realNow: () => clock.now(), newPostId: () => 'p' };
	const read = (count: number) => {
		clock.move(second);
		return commitObservation(watch, { petition: id, snapshot: snapshot({ title, count }), at: clock.now() });
	};
	await read(19_124);
	const subject = { kind: 'petition' as const, id };
	for (let i = 0; i < many; i++) {
		const person = personIn({ platform, workspace: 'w' }, `p${i}`);
		await store.reminders.add(
			{ person, subject, wish: { kind: 'count', count: 20_000 }, createdAt: clock.now() },
			null,
		);
	}
	const place = { platform, workspace: 'w', channel: 'c' };
	const { id: destination } = await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
	await store.follows.save({
		...{ destination, subject, mention: null, pausedUntil: null, origin: 'chat', createdAt: clock.now() },
		rules: [{ id: 'every', params: '20000', baseline: { at: clock.now(), count: 0 } }],
	});
	await read(20_000);

	const sent: [string, number][] = [];
	const began = clock.now();
	const send = async (person: { id: string }) => {
		sent.push([person.id, clock.now() - began]);
		return { kind: 'sent', messageId: 'm' };
	};
	let posts = 0;
	const deps = {
		...{ store, now: () => clock.now(), domainNow: () => clock.now(), random: () => 0.5, locale: 'en' },
		chat: () => ({ direct: { send } }) as unknown as Chat,
		gate: { shut: () => [], refuse: () => {} },
		newPostId: () => `post${++posts}`,
		credentialsRefused: () => {},
		report: () => {},
	};
	// An hour and a half of their own time. What is to be announced is found in another table, by another task.
	for (let i = 0; i < many; i++) {
		expect(await remind(deps, platform)).toBe(i === many - 1 ? null : clock.now() + second);
		if (i % 500 === 0) expect(await store.destinations.due(clock.now(), 10)).toEqual([destination]);
		clock.move(second);
	}
	expect(sent).toEqual(Array.from({ length: many }, (_, i) => [`p${i}`, i * second]));
	expect(await store.reminders.nextDue(platform)).toBeNull();
	await close();
}, 180_000);
