import { expect, it } from 'vitest';
import { heldOutcome } from '../../src/outbox/emergency.js';
import { count, general, manager, openAvery } from './setup.js';

const elsewhere = { ...general, channel: '#elsewhere' };
const otherServer = { ...general, workspace: 'another' };
const why = 'The page showed <@everyone> another count.';

/** 50,000 was announced here, and is retracted. */
async function retracted() {
	const office = await openAvery();
	const { store } = office;
	await office.say('/petition follow white house ladder');
	await office.read(office.wtp, count('2016-01-05T04:00Z', 51_000));
	const subject = { kind: 'petition', id: office.wtp } as const;
	const [crossing] = await store.crossings.of(subject, ['count:50000']);
	const destination = await store.destinations.find(general);
	const [post] = await store.posts.open(destination?.id ?? 0);
	const id = post?.id ?? '';
	await store.posts.update(id, { state: 'sent', sentAt: office.now });
	await store.retractions.add({ kind: 'crossing', id: crossing?.id ?? 0 }, why, office.now);
	return { office, id, subject };
}

it('is known to why, with the reason, and only where it was told', async () => {
	const { office, id } = await retracted();
	const here = await office.say('/petition why 50,000');
	expect(here).toContain(`retracted 4 Jan 2016, 18:00 (UTC): ${why}`);
	expect(await office.say(`/petition why post:${id}`)).toContain(why);
	expect(await office.say(`/petition why post:${id}`)).toContain(`Its name: post:${id}`);
	await office.follow({ kind: 'petition', id: office.wtp }, 'at:99000', otherServer);
	for (const typed of ['50,000', `post:${id}`]) {
		expect(await office.say(`/petition why ${typed}`, manager, otherServer)).not.toContain('page showed');
	}
});

it('is in no history, and nobody is told it afterwards, however often it is reached', async () => {
	const { office, subject } = await retracted();
	const { store } = office;
	await office.follow(subject, 'ladder', elsewhere);
	await office.read(office.wtp, count('2016-01-05T06:00Z', 49_000));
	await office.read(office.wtp, count('2016-01-05T08:00Z', 52_000));
	expect(await office.say('/petition history white house')).not.toContain('50,000');
	const there = await store.destinations.find(elsewhere);
	const told = (await store.posts.open(there?.id ?? 0)).flatMap(({ crossings }) => crossings.map(({ key }) => key));
	expect(told).not.toContain('count:50000');
	const verdicts = (await store.decisions.recent(there?.id ?? 0, 50)).filter(({ key }) => key === 'count:50000');
	expect(verdicts.map(({ reason }) => reason)).toContain('retracted');
});

it('is not corrected a second time by the fall of the count', async () => {
	const { office, subject } = await retracted();
	const { store } = office;
	await office.follow(subject, 'correction', general);
	await office.read(office.wtp, count('2016-01-05T06:00Z', 50_010));
	await office.read(office.wtp, count('2016-01-05T07:00Z', 49_990));
	const here = await store.destinations.find(general);
	const verdicts = await store.decisions.recent(here?.id ?? 0, 50);
	expect(verdicts.filter(({ key, tell }) => key.startsWith('correction:') && tell)).toEqual([]);
});

it('what is held in an emergency is known to why, until it is released', async () => {
	const office = await openAvery();
	const { store } = office;
	await office.say('/petition follow white house ladder');
	await office.read(office.wtp, count('2016-01-05T04:00Z', 51_000));
	const here = await store.destinations.find(general);
	const [post] = await store.posts.open(here?.id ?? 0);
	const held = 'held by whoever runs Milepost; it is kept, and leaves when they release it';
	expect(await office.say('/petition why')).not.toContain(held);
	await store.posts.update(post?.id ?? '', { outcome: heldOutcome, nextTryAt: office.now + 3_600_000 });
	expect(await office.say('/petition why')).toContain(held);
	await store.posts.letGo(heldOutcome, office.now);
	expect(await office.say('/petition why')).not.toContain(held);
});
