import { expect, it } from 'vitest';
import { personIn, type Reminder } from '../../src/domain/reminders/reminder.js';
import { addPetition, type StoreUnderTest } from './store-build.js';

const somebody = personIn({ platform: 'discord', workspace: 'g1' }, 'u1');

export function reminderContract(store: StoreUnderTest): void {
	const of = (person: Reminder['person'], petition: number, count = 100): Omit<Reminder, 'id'> => ({
		...{ person, subject: { kind: 'petition', id: petition }, createdAt: 10 },
		wish: { kind: 'count', count },
	});

	it('a reminder waits for its petition, or for a campaign it is in', async () => {
		const { reminders, campaigns } = store();
		const { id: one } = await addPetition(store(), 'one');
		const { id: other } = await addPetition(store(), 'other');
		const { id: cause } = await campaigns.save({
			...{ name: 'cause', title: 'Cause', members: [one], events: [], origin: 'chat' },
		});
		await reminders.add(of(somebody, one), null);
		await reminders.add({ ...of(somebody, one), subject: { kind: 'campaign', id: cause } }, null);
		await reminders.add({ ...of(somebody, one), subject: null, wish: { kind: 'day', at: 50, place: 'Texas' } }, 50);
		expect((await reminders.waitingFor(one)).map(({ subject }) => subject?.kind)).toEqual(['petition', 'campaign']);
		expect(await reminders.waitingFor(other)).toEqual([]);
		expect(await reminders.awaited([one, other])).toEqual(new Set([one]));
		expect(await reminders.of(somebody)).toHaveLength(3);
		expect(await reminders.of(personIn({ platform: 'slack', workspace: 'g1' }, 'u1'))).toEqual([]);
		expect(await reminders.platformsDue(49)).toEqual([]);
		expect(await reminders.platformsDue(50)).toEqual(['discord']);
	});

	it('what is due leaves in order, and one copy has it at a time', async () => {
		const { reminders } = store();
		const { id: petition } = await addPetition(store(), 'one');
		for (const count of [1, 2, 3]) await reminders.add(of(somebody, petition, count), null);
		const [first, second, third] = (await reminders.of(somebody)).map(({ id }) => id) as [number, number, number];
		await reminders.setDue([third, second], 100);
		await reminders.setDue([first], 200);
		// It was due before.
		await reminders.setDue([third], 50);
		expect(await reminders.nextDue('discord')).toBe(100);
		expect(await reminders.next('discord', 99, [])).toBeNull();
		expect(await reminders.next('discord', 300, [petition])).toBeNull();
		const next = await reminders.next('discord', 300, []);
		expect(next).toMatchObject({ id: second, dueAt: 100, post: null, firstAt: null, endedAt: null, attempts: 0 });
		if (next === null) return;
		expect(await Promise.all([1, 2].map(() => reminders.claim(next, 500)))).toContain(false);
		expect((await reminders.next('discord', 300, []))?.id).toBe(third);
		await reminders.set(second, { post: 'p', firstAt: 110, endedAt: 120, attempts: 1, dueAt: 90 });
		expect(await reminders.next('discord', 300, [])).toMatchObject({
			post: 'p',
			firstAt: 110,
			endedAt: 120,
			attempts: 1,
		});
		await reminders.wait(second);
		expect((await reminders.waitingFor(petition)).map(({ id }) => id)).toEqual([second]);
		await reminders.remove([second, third]);
		expect((await reminders.of(somebody)).map(({ id }) => id)).toEqual([first]);
	});

	it('of what could not be delivered nothing is kept but that, until it is told', async () => {
		const { reminders } = store();
		const { id: petition } = await addPetition(store(), 'one');
		for (const count of [1, 2, 3]) await reminders.add(of(somebody, petition, count), null);
		const [first, second] = (await reminders.of(somebody)).map(({ id }) => id) as [number, number];
		await reminders.undelivered(first, 'blocked');
		await reminders.undelivered(second, 'unsure');
		expect(await reminders.of(somebody)).toHaveLength(1);
		expect(await reminders.awaited([petition])).toEqual(new Set([petition]));
		expect(await reminders.takeUndelivered(somebody)).toEqual({ blocked: 1, unsure: 1 });
		expect(await reminders.takeUndelivered(somebody)).toEqual({ blocked: 0, unsure: 0 });
		expect(await reminders.forget(somebody)).toBe(1);
		expect(await reminders.of(somebody)).toEqual([]);
	});

	it('what was asked for a year ago goes, but not what is to leave', async () => {
		const { reminders } = store();
		const { id: petition } = await addPetition(store(), 'one');
		await reminders.add(of(somebody, petition), null);
		await reminders.add(
			{ ...of(somebody, petition), subject: null, wish: { kind: 'day', at: 50, place: 'Texas' } },
			50,
		);
		await reminders.prune(10);
		expect(await reminders.of(somebody)).toHaveLength(2);
		await reminders.prune(11);
		expect(await reminders.of(somebody)).toMatchObject([{ wish: { kind: 'day' } }]);
	});

	it('takes turns, also when the clock was set back', async () => {
		const { schedule } = store();
		expect(await schedule.takeTurn('remind:x', 1_000, 100)).toBe(true);
		expect(await schedule.takeTurn('remind:x', 1_099, 100)).toBe(false);
		expect(await schedule.takeTurn('remind:x', 1_100, 100)).toBe(true);
		expect(await schedule.takeTurn('remind:x', 500, 100)).toBe(true);
		const both = await Promise.all([1, 2].map(() => schedule.takeTurn('remind:x', 700, 100)));
		expect(both.toSorted()).toEqual([false, true]);
	});

	it("takes a person's id out of the list of changes of their chat", async () => {
		const { audit } = store();
		const entry = { at: 10, who: 'u1', platform: 'slack', workspace: 'w1', channel: 'c', what: 'follow', detail: '' };
		await audit.add(entry);
		await audit.add({ ...entry, workspace: 'w2' });
		await audit.blank(personIn({ platform: 'slack', workspace: 'w1' }, 'u1'));
		const whoIn = async (workspace: string) =>
			(await audit.of({ platform: 'slack', workspace }, { since: 0, without: [], skip: 0, limit: 9 })).changes.map(
				({ who }) => who,
			);
		expect(await whoIn('w1')).toEqual(['']);
		expect(await whoIn('w2')).toEqual(['u1']);
	});
}
