import { beforeEach, describe, expect, it } from 'vitest';
import { Secret } from '../../../config/secret.js';
import { feedPages } from '../../../src/app/feed-pages.js';
import { general, idHere, manager, openAvery, reader, shown } from '../setup.js';

let office: Awaited<ReturnType<typeof openAvery>>;
beforeEach(async () => {
	office = await openAvery();
});

const status = async (token: string) =>
	(await feedPages(office.store, () => office.now)(new Request(`https://milepost.example.org/feeds/${token}`))).status;

const tokenIn = (text: string) => /https:\/\/milepost\.example\.org\/feeds\/([\w-]+)/.exec(text)?.[1] ?? '';

describe('a feed of a channel', () => {
	it('is made where it is asked for, and its address is told once, privately', async () => {
		expect(await office.say('/petition setup feed')).toMatch(/^This channel has no feed/);
		const made = await office.ask('/petition setup feed new');
		expect(made.visibility).toBe('private');
		const text = shown(made.message, office.now);
		expect(text).toContain('Copy it now: it is not told again');
		expect(await status(tokenIn(text))).toBe(200);
		const later = await office.say('/petition setup feed');
		expect(later).toMatch(/^This channel has a feed since .*, with 0 announcements/);
		expect(later).not.toContain('/feeds/');
	});

	it('is given what arrives in its channel, from then on', async () => {
		await office.say('/petition setup feed new');
		const here = await idHere(office);
		const [mirror] = await office.store.destinations.mirrorsOf(here);
		expect(await office.store.destinations.get(mirror ?? 0)).toMatchObject({
			...{ platform: 'feed', workspace: `${general.platform}/${general.workspace}`, channel: general.channel },
		});
	});

	it('gets another address, and the old one leads nowhere', async () => {
		const first = tokenIn(await office.say('/petition setup feed new'));
		const second = await office.say('/petition setup feed new');
		expect(second).toMatch(/^The feed has a new address/);
		expect([await status(first), await status(tokenIn(second))]).toEqual([404, 200]);
	});

	it('is ended, with what was in it, and whoever manages sees who did it', async () => {
		const token = tokenIn(await office.say('/petition setup feed new'));
		expect(await office.say('/petition setup feed off')).toMatch(/^The feed is no more/);
		expect(await status(token)).toBe(404);
		expect(await office.store.destinations.mirrorsOf(await idHere(office))).toEqual([]);
		expect(await office.say('/petition setup feed off')).toMatch(/^This channel has no feed/);
		const audit = await office.say('/petition audit');
		expect(audit).toContain('gave the feed an address');
		expect(audit).toContain('ended the feed');
		expect(audit).not.toContain(token);
	});

	it('is for managers', async () => {
		expect(await office.say('/petition setup feed new', reader)).not.toContain('/feeds/');
		expect(await office.say('/petition setup feed new', manager)).toContain('/feeds/');
	});

	it('is kept as a hash: the database opens none', async () => {
		const token = tokenIn(await office.say('/petition setup feed new'));
		const [mirror] = await office.store.destinations.mirrorsOf(await idHere(office));
		expect(await office.store.feeds.get(mirror ?? 0)).toMatchObject({ tokenHash: new Secret(token).hash() });
		expect(JSON.stringify(await office.store.feeds.get(mirror ?? 0))).not.toContain(token);
	});
});
