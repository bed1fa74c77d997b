import { describe, expect, it } from 'vitest';
import { at } from '../domain/build.js';
import { count, general, idHere, openAvery, openOffice } from './setup.js';

describe('settings', () => {
	it('shows all of them, and changes those named', async () => {
		const office = await openAvery();
		expect(await office.say('/petition settings')).toContain('Quiet hours: none');
		const text = await office.say('/petition settings zone:europe/london quiet:22-7 managers:#managers locale:EN');
		expect(text).toContain('Time zone: Europe/London');
		expect(text).toContain('Quiet hours: 22:00-07:00 in that zone');
		expect(text).toContain("Managers' channel: #managers");
		const destination = await office.store.destinations.find(general);
		expect(destination).toMatchObject({ zone: 'Europe/London', quiet: { from: 1_320, to: 420 }, locale: 'en' });
		expect(await office.say('/petition settings quiet off managers:off')).toContain('Quiet hours: none');
		expect((await office.store.workspaces.get('console', 'home')).managersChannel).toBeNull();
		expect((await office.store.destinations.find(general))?.zone).toBe('Europe/London');
	});

	it('lets go what the old quiet hours held', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house ladder');
		await office.say('/petition settings zone:UTC quiet:17:00-23:00');
		await office.read(office.wtp, count('2016-01-04T18:00Z', 26_683));
		const destination = await idHere(office);
		const [post] = await office.store.posts.open(destination);
		await office.store.posts.update(post?.id ?? '', { outcome: 'quiet-hours', nextTryAt: at('2016-01-04T23:00Z') });
		await office.say('/petition settings quiet:off');
		expect((await office.store.posts.open(destination))[0]?.nextTryAt).toBe(office.now);
	});

	it.each([
		['zone:Atlantis/City', /There is no time zone “Atlantis\/City”/],
		['zone:London', /Did you mean Europe\/London/],
		['quiet:late', /are no quiet hours/],
		['locale:xx', /The locale cannot be “xx”.*It can be en\./s],
	])('refuses %s', async (typed, expected) => {
		const office = await openOffice();
		expect(await office.say(`/petition settings ${typed}`)).toMatch(expected);
	});

	it('makes sure that the managers’ channel can be posted to', async () => {
		const office = await openOffice();
		office.missing = 'lost';
		expect(await office.say('/petition settings managers:#nowhere')).toContain('Check whether #nowhere is the one');
		expect((await office.store.workspaces.get('console', 'home')).managersChannel).toBeNull();
	});
});
