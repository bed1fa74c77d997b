import { expect, it } from 'vitest';
import { openOffice } from './setup.js';

const address = 'https://petition.parliament.uk/petitions/722903';

it('what is unfollowed is not read any more, and is read when it is followed again', async () => {
	const office = await openOffice();
	await office.ask(`/petition follow ${address}`);
	const find = () => office.store.petitions.find({ platform: 'uk-parliament', id: '722903' });
	expect((await find())?.nextReadAt).toBe(office.now);
	await office.ask('/petition unfollow uk-parliament:722903');
	expect((await find())?.nextReadAt).toBeNull();
	office.woken.length = 0;
	await office.ask(`/petition follow ${address}`);
	expect((await find())?.nextReadAt).toBe(office.now);
	expect(office.woken).toContain('read uk-parliament');
});

it.each([
	['unreachable', false, false, 'its platform cannot be reached'],
	['gone', false, false, 'its page was not found, which may be a slip; Milepost looks again'],
	['gone', true, false, 'its page is gone'],
	['gone', true, true, 'its page is gone, and is not read any more'],
])('list and status say why there is no new number: %s %s %s', async (kind, removed, stopped, expected) => {
	const office = await openOffice();
	const id = await office.petition('a', [{ at: office.now, count: 5, kind: 'exact' }]);
	await office.follow({ kind: 'petition', id }, 'ladder');
	await office.store.health.fail(id, { at: office.now, kind, detail: '', stopped, missing: null });
	if (removed) await office.store.health.removed(id);
	const since = 'o new number since 4 Jan 2016, 18:00 (UTC): ';
	expect((await office.say('/petition list')).replace(/\s+/g, ' ')).toContain(`n${since}${expected};`);
	expect((await office.say('/petition status')).replace(/\s+/g, ' ')).toContain(`N${since}${expected}.`);
});
