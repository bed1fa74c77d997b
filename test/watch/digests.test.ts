import { expect, it } from 'vitest';
import { postWriter } from '../../src/outbox/write.js';
import { renderConsole } from '../../src/render/console.js';
import { tellDigest } from '../../src/watch/digests.js';
import { count, idHere, openAvery } from '../commands/setup.js';
import { at } from '../domain/build.js';

/** The White House petition and the one beside it, followed, with a digest every day at nine in London. */
async function daily(typed = 'daily at 9:00') {
	const office = await openAvery();
	await office.say('/petition settings zone:Europe/London');
	await office.say('/petition follow white house every:5000 lifecycle');
	await office.say(`/petition digest ${typed}`);
	const here = await idHere(office);
	let ids = 0;
	const deps = {
		store: office.store,
		realNow: () => office.now,
		now: () => office.now,
		newPostId: () => `digest${++ids}`,
		wake: office.ports.wake,
	};
	const tell = () => tellDigest(deps, here);
	const open = async () => (await office.store.posts.open(here)).filter(({ digests }) => digests !== undefined);
	const write = postWriter({ store: office.store, domainNow: () => office.now });
	const written = async () => {
		const [post] = await open();
		const to = await office.store.destinations.get(here);
		if (post === undefined || to === null) return '';
		const message = await write(post, to, false);
		return renderConsole(message, { now: office.now, zone: 'UTC', locale: 'en', width: 200, colour: false })
			.join(' ')
			.replaceAll(/\s+/g, ' ');
	};
	return { office, here, tell, open, written, write };
}

it('comes once at its hour, with the change, the news and where it stands', async () => {
	const { office, here, tell, open, written } = await daily();
	await office.read(office.wtp, count('2016-01-05T04:00Z', 26_683));
	office.now = at('2016-01-05T08:59Z');
	await tell();
	expect(await open()).toEqual([]);
	office.now = at('2016-01-05T09:00Z');
	await tell();
	await tell();
	expect(await open()).toHaveLength(1);
	expect(office.woken).toContain(`dispatch ${here}`);
	const text = await written();
	expect(text).toContain('Digest: 1 petition');
	expect(text).toContain('25,000 signatures');
	expect(text).toContain('26,683 (+7,559)');
	expect(text).toContain('73,317 to 100,000');
	expect((await office.store.digests.get(here))?.lastAt).toBe(office.now);
});

it('stays away when nothing happened, unless it was asked for even then', async () => {
	const quiet = await daily();
	quiet.office.now = at('2016-01-05T09:00Z');
	await quiet.tell();
	expect(await quiet.open()).toEqual([]);
	const always = await daily('daily at 9:00 always:yes');
	always.office.now = at('2016-01-05T09:00Z');
	await always.tell();
	expect(await always.written()).toContain('19,124 (no change)');
});

it('what was missed while nobody ran is told once, from the last one on', async () => {
	const { office, here, tell, open } = await daily();
	await office.read(office.wtp, count('2016-01-05T04:00Z', 26_683));
	office.now = at('2016-01-09T20:00Z');
	await tell();
	await tell();
	expect(await open()).toHaveLength(1);
	expect((await open())[0]?.digests?.[0]?.entries[0]?.change).toBe(7_559);
	expect((await office.store.digests.get(here))?.nextAt).toBe(at('2016-01-10T09:00Z'));
});

it('one that could not leave is made anew with the next, from its own beginning on', async () => {
	const { office, tell, open } = await daily();
	await office.read(office.wtp, count('2016-01-05T04:00Z', 26_683));
	office.now = at('2016-01-05T09:00Z');
	await tell();
	await office.read(office.wtp, count('2016-01-06T04:00Z', 30_000));
	office.now = at('2016-01-06T09:00Z');
	await tell();
	const posts = await open();
	expect(posts).toHaveLength(1);
	expect(posts[0]?.digests).toHaveLength(1);
	expect(posts[0]?.digests?.[0]?.entries[0]?.change).toBe(30_000 - 19_124);
});

it('a channel that moves to another zone hears it at that hour from then on', async () => {
	const { office, here, tell } = await daily();
	await office.say('/petition settings zone:America/New_York');
	expect(await office.store.digests.due(office.now, 10)).toEqual([here]);
	await tell();
	expect((await office.store.digests.get(here))?.nextAt).toBe(at('2016-01-05T14:00Z'));
	expect(await office.store.digests.due(office.now, 10)).toEqual([]);
});

it('of a channel that follows nothing any more there is none', async () => {
	const { office, tell, open } = await daily('daily always:yes');
	await office.say('/petition unfollow white house');
	office.now = at('2016-01-05T09:00Z');
	await tell();
	expect(await open()).toEqual([]);
});

it('has one small picture, of the petition that has most to tell, and says which', async () => {
	const { office, here, tell, open, write } = await daily();
	await office.say('/petition follow change every:100000');
	await office.read(office.wtp, count('2016-01-05T04:00Z', 26_683));
	office.now = at('2016-01-05T09:00Z');
	await tell();
	const [post] = await open();
	const to = await office.store.destinations.get(here);
	if (post === undefined || to === null) throw new Error('no digest');
	const { picture, footer } = await write(post, to, false);
	expect(picture).toMatchObject({ kind: 'count', small: true });
	expect(picture?.kind === 'count' ? picture.points.at(-1)?.count : 0).toBe(26_683);
	expect(JSON.stringify(footer)).toMatch(/The picture shows .*\(White House\)/);
});
