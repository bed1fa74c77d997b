import { beforeEach, describe, expect, it } from 'vitest';
import { parseReminder } from '../../../commands/remind/when.js';
import { personIn } from '../../../src/domain/reminders/reminder.js';
import { day, hour } from '../../../src/domain/time.js';
import { count, general, type Office, openAvery, reader } from '../setup.js';

type Avery = Awaited<ReturnType<typeof openAvery>>;

let office: Avery;
beforeEach(async () => {
	office = await openAvery();
	await office.say('/petition follow white house');
});

const mine = (of: Office) => of.store.reminders.of(personIn(general, reader.id));

describe('what can be waited for', () => {
	const minute = 60_000;
	it.each([
		['at 100,000', { kind: 'count', count: 100_000 }, null],
		['100000', { kind: 'count', count: 100_000 }, null],
		['at 100k', { kind: 'count', count: 100_000 }, null],
		['at 100.000 signatures', { kind: 'count', count: 100_000 }, null],
		['when it reaches 1.5m', { kind: 'count', count: 1_500_000 }, null],
		['white house at 25 000', { kind: 'count', count: 25_000 }, 'white house'],
		['a day before the end', { kind: 'deadline', before: day }, null],
		['1d before', { kind: 'deadline', before: day }, null],
		['two hours before it closes', { kind: 'deadline', before: 2 * hour }, null],
		['half an hour before the deadline', { kind: 'deadline', before: 30 * minute }, null],
		['white house 7 days before the deadline', { kind: 'deadline', before: 7 * day }, 'white house'],
		['when answered', { kind: 'answer' }, null],
		['when it is answered', { kind: 'answer' }, null],
		['when there is an answer', { kind: 'answer' }, null],
		['when they respond', { kind: 'answer' }, null],
		['white house when answered', { kind: 'answer' }, 'white house'],
	])('%s', (typed, wish, name) => {
		expect(parseReminder(typed)).toEqual({ wish, name });
	});

	it.each(['soon', 'at 0', 'at -5', 'tomorrow', 'before', 'at 1e9', '', 'a day', 'at 99999999999999999'])(
		'is not %s',
		(typed) => {
			expect(parseReminder(typed)).toBeNull();
		},
	);
});

describe('remind me', () => {
	it('keeps who, what and when, and nothing in the list of changes', async () => {
		const said = await office.say('/petition remind me at 100,000', reader);
		expect(said).toContain('You will be reminded');
		expect(said).toContain('at 100,000 signatures of');
		expect(said).toContain('It stands at 19,124 signatures now.');
		expect(said).toContain('then it is forgotten');
		expect(await mine(office)).toMatchObject([
			{
				person: { platform: 'console', workspace: 'home', id: 'u2' },
				subject: { kind: 'petition', id: office.wtp },
				wish: { kind: 'count', count: 100_000 },
			},
		]);
		expect(await office.say('/petition audit')).not.toContain('remind');
	});

	it('says which moment a time before the end is', async () => {
		const said = await office.say('/petition remind me a day before the end', reader);
		expect(said).toContain('1 day before the end of');
		expect(said).toMatch(/That is .* if the end moves, it moves too/);
	});

	it('the same twice is one', async () => {
		await office.say('/petition remind me at 100,000', reader);
		await office.say('/petition remind me at 100k', reader);
		expect(await mine(office)).toHaveLength(1);
	});

	it('is for twenty things a person, and no more', async () => {
		for (let i = 1; i <= 20; i++) await office.say(`/petition remind me at ${30_000 + i}`, reader);
		expect(await office.say('/petition remind me at 40,000', reader)).toContain('You have 20 reminders already');
		expect(await mine(office)).toHaveLength(20);
		expect(await office.say('/petition remind me at 40,000')).toContain('You will be reminded');
	});

	it('what has been, or cannot come, is refused with the reason', async () => {
		expect(await office.say('/petition remind me at 10,000', reader)).toContain('has passed that: it stands at 19,124');
		expect(await office.say('/petition remind me 300d before the end', reader)).toContain('ends sooner than that');
		expect(await office.say('/petition remind me change.org 1d before the end', reader)).toContain(
			'has no date on which',
		);
		expect(await office.say('/petition remind me soon', reader)).toContain('nothing that can be waited for');
		expect(await office.say('/petition remind me at 5,000 petition:nowhere', reader)).toContain('nowhere');
		expect(await mine(office)).toEqual([]);
	});

	it('says so where the chat lets nobody be written to, and to whom wants no messages', async () => {
		office.reach = { kind: 'off', lacks: 'im:write' };
		expect(await office.say('/petition remind me at 100,000', reader)).toContain('lacks the scope im:write');
		office.reach = { kind: 'blocked' };
		expect(await office.say('/petition remind me at 100,000', reader)).toContain('You take no direct messages');
		expect(await mine(office)).toEqual([]);
	});

	it('a petition is read on while somebody waits for it, also when nobody follows it any more', async () => {
		await office.say('/petition remind me at 100,000', reader);
		const next = async () => (await office.store.petitions.get(office.wtp))?.nextReadAt ?? null;
		await office.store.petitions.update(office.wtp, { nextReadAt: office.now + hour });
		await office.say('/petition unfollow white house');
		expect(await next()).not.toBeNull();
		await office.say('/petition remind forget', reader);
		expect(await next()).toBeNull();
	});
});

describe('what is due', () => {
	it('is due with the number, and gone with the outcome', async () => {
		await office.say('/petition remind me at 25,000', reader);
		await office.say('/petition remind me at 99,000', reader);
		await office.read(office.wtp, count('2016-01-05T04:00Z', 24_999));
		expect(await office.store.reminders.platformsDue(office.now)).toEqual([]);
		await office.read(office.wtp, count('2016-01-05T05:00Z', 25_000));
		expect(await office.store.reminders.next('console', office.now, [])).toMatchObject({
			wish: { kind: 'count', count: 25_000 },
			dueAt: office.now,
		});
		await office.read(office.wtp, count('2016-01-20T05:00Z', 30_000), { state: 'closed' });
		expect(await mine(office)).toMatchObject([{ wish: { kind: 'count', count: 25_000 } }]);
	});

	it('is forgotten after a year', async () => {
		await office.say('/petition remind me when answered', reader);
		await office.store.reminders.prune(office.now);
		expect(await mine(office)).toHaveLength(1);
		await office.store.reminders.prune(office.now + 1);
		expect(await mine(office)).toEqual([]);
	});
});

describe('a day from an answer about the law', () => {
	const asked = 'when Wisconsin, sentence ended March 2025';

	it('is kept by its button: who, the day and the place, with a neutral text and nothing in the list of changes', async () => {
		office.now = Date.parse('2026-11-22T12:00Z');
		const { message } = await office.ask(`/canipardon ${asked}`, reader);
		const button = message.actions?.find((each) => each.kind === 'ask' && each.command === 'petition remind me');
		if (button === undefined) return expect(message.actions).toContain('a button');
		const when = 'args' in button ? String((button.args as Record<string, string>)['when']) : '';
		expect(when).toMatch(/^on 2030-04-01 for Wisconsin$/);
		const said = await office.say(`/petition remind me ${when}`, reader);
		expect(said).toContain('You will be reminded');
		const [kept] = await mine(office);
		expect(kept).toMatchObject({ subject: null, wish: { kind: 'day', place: 'Wisconsin' } });
		expect(await office.say('/petition audit')).not.toContain('Wisconsin');
		if (kept?.wish.kind !== 'day') return;
		const due = await office.store.reminders.next('console', kept.wish.at, []);
		expect(due?.id).toBe(kept.id);
		// A year is no end for it.
		await office.store.reminders.prune(kept.wish.at + 1);
		expect(await mine(office)).toHaveLength(1);
	});

	it('that has been is refused', async () => {
		expect(await office.say('/petition remind me on 2015-01-01 for Texas', reader)).toContain('That day has been');
	});
});
