import { beforeEach, expect, it } from 'vitest';
import { cappedOutcome } from '../../src/outbox/merge.js';
import { count, idHere, openAvery } from './setup.js';

let office: Awaited<ReturnType<typeof openAvery>>;
beforeEach(async () => {
	office = await openAvery();
	await office.say('/petition follow white house every:10000');
});

const cap = async () => (await office.store.destinations.get(await idHere(office)))?.dailyCap;

it('is six announcements a day where nobody chose', async () => {
	expect(await cap()).toBe(6);
	expect(await office.say('/petition settings')).toContain('Daily cap: 6 announcements a day');
});

it('is set, and switched off', async () => {
	expect(await office.say('/petition settings cap:1')).toContain('1 announcement a day');
	expect(await cap()).toBe(1);
	expect(await office.say('/petition settings cap:off')).toContain('none: everything is told as it comes up');
	expect(await cap()).toBeNull();
	expect(await office.say('/petition audit')).toContain('cap:off');
});

it.each(['0', '101', 'many', '-3', '1.5'])('refuses %s, and changes nothing', async (typed) => {
	expect(await office.say(`/petition settings cap:${typed}`)).toContain('is no daily cap');
	expect(await cap()).toBe(6);
});

it('lets what it held be looked at again when it is changed, and says in why until when it is held', async () => {
	await office.read(office.wtp, count('2016-01-04T18:00Z', 20_100));
	const [post] = await office.store.posts.open(await idHere(office));
	const tomorrow = office.now + 14 * 3_600_000;
	await office.store.posts.update(post?.id ?? '', { nextTryAt: tomorrow, outcome: cappedOutcome });
	expect(await office.say('/petition why')).toContain('its daily cap allows');
	await office.say('/petition settings cap:20');
	expect(await office.store.posts.get(post?.id ?? '')).toMatchObject({ nextTryAt: office.now, outcome: 'settings' });
	expect(await office.say('/petition why')).toContain('about to be posted');
});
