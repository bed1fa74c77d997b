import { describe, expect, it } from 'vitest';
import type { ChannelRef } from '../../src/domain/destination.js';
import { postReference } from '../../src/domain/post-reference.js';
import { count, general, manager, openAvery, reader, rulesHere } from './setup.js';

/** A channel with a threshold follow of everything usual, that was told of 20,000. */
async function told() {
	const office = await openAvery();
	await office.say('/petition follow white house');
	await office.read(office.wtp, count('2016-01-05T04:00Z', 26_683));
	const destination = await office.store.destinations.find(general);
	const [post] = await office.store.posts.recent(destination?.id ?? 0, 5);
	if (post === undefined) throw new Error('nothing was told');
	return { office, post: post.id, reference: postReference(post.id) };
}

describe('mute', () => {
	it('asks first, and changes nothing by itself', async () => {
		const { office, reference } = await told();
		const before = await rulesHere(office);
		const answer = await office.ask(`/petition mute announcement:${reference}`);
		expect(answer.visibility).toBe('private');
		expect(answer.message.actions).toMatchObject([
			{
				kind: 'pick',
				command: 'petition mute',
				args: { announcement: reference },
				option: 'how',
				choices: [{ value: 'kind' }, { value: 'petition' }],
			},
		]);
		expect(await rulesHere(office)).toEqual(before);
	});

	it('stops the rules that told it, and says how to have them back', async () => {
		const { office, reference } = await told();
		const text = await office.say(`/petition mute kind ${reference}`);
		expect(text).toContain('hears no more of ladder about Pardon Steven Avery');
		expect(text).toContain('/petition follow White House threshold ladder deadline:7d,1d lifecycle correction');
		expect(await rulesHere(office)).toEqual([['threshold', 'deadline:7d,1d', 'lifecycle', 'correction'].join(' ')]);
		await office.read(office.wtp, count('2016-01-06T04:00Z', 51_000));
		expect(await office.say('/petition why 50,000')).toContain('no rule here asks for');
	});

	it('what waits of that kind for the end of quiet hours is not told any more, and the rest is', async () => {
		const { office, reference } = await told();
		await office.say('/petition settings quiet:00:00-23:59');
		await office.read(office.wtp, count('2016-01-06T04:00Z', 51_000));
		await office.read(office.wtp, count('2016-01-07T04:00Z', 100_100));
		const { id } = (await office.store.destinations.find(general)) ?? { id: 0 };
		const waiting = async () => {
			const open = await office.store.posts.open(id);
			return open.flatMap(({ crossings }) => crossings.map(({ key }) => key));
		};
		const before = await waiting();
		expect(before).toContain('count:50000');
		await office.say(`/petition mute kind ${reference}`);
		const after = await waiting();
		expect(after).not.toContain('count:50000');
		expect(after.some((key) => key.startsWith('threshold:'))).toBe(true);
		expect(await office.say('/petition why 50,000')).toContain('left out: this channel stopped asking for it');
	});

	it('what waits for a rule that is typed anew with other numbers is still told; of one that is left out, not', async () => {
		const { office } = await told();
		await office.say('/petition settings quiet:00:00-23:59');
		await office.say('/petition follow white house every:30000 lifecycle');
		await office.read(office.wtp, count('2016-01-06T04:00Z', 31_000));
		const { id } = (await office.store.destinations.find(general)) ?? { id: 0 };
		const waits = async () => JSON.stringify(await office.store.posts.open(id)).includes('count:30000');
		expect(await waits()).toBe(true);
		await office.say('/petition follow white house every:10000 lifecycle');
		expect(await waits()).toBe(true);
		await office.say('/petition follow white house lifecycle');
		expect(await waits()).toBe(false);
	});

	it('takes the latest announcement where none is named, and everything where nothing would be left', async () => {
		const { office, post } = await told();
		await office.store.posts.update(post, { state: 'sent', messageId: 'm', sentAt: office.now });
		await office.say('/petition follow white house ladder');
		expect(await office.say('/petition mute kind')).toContain('no longer follows Pardon Steven Avery');
		expect(await rulesHere(office)).toEqual([]);
	});

	it('without a name means what was read: not what still waits, and nothing where nothing has arrived', async () => {
		const { office, post } = await told();
		const before = await rulesHere(office);
		expect(await office.say('/petition mute kind')).toContain('Nothing has been announced here lately');
		expect(await rulesHere(office)).toEqual(before);
		await office.store.posts.update(post, { state: 'sent', messageId: 'm', sentAt: office.now });
		await office.read(office.wtp, count('2016-01-06T04:00Z', 100_100));
		expect(await office.say('/petition mute kind')).toContain('hears no more of ladder about');
	});

	it('knows what told it, also where the petition was unfollowed and is followed anew', async () => {
		const { office, reference } = await told();
		await office.say('/petition unfollow white house');
		await office.say('/petition follow white house ladder lifecycle');
		expect(await office.say(`/petition mute kind ${reference}`)).toContain('hears no more of ladder');
		expect(await rulesHere(office)).toEqual(['lifecycle']);
	});

	it('does not say that it stopped what was not asked for any more, but asks what to stop', async () => {
		const { office, reference } = await told();
		await office.say('/petition follow white house lifecycle');
		const answer = await office.ask(`/petition mute kind ${reference}`);
		expect(answer.message.actions).toMatchObject([{ option: 'how', choices: [{ value: 'petition' }] }]);
		expect(await rulesHere(office)).toEqual(['lifecycle']);
	});

	it('is for managers, about what was announced in this channel', async () => {
		const { office, reference } = await told();
		const before = await rulesHere(office);
		expect(await office.say(`/petition mute petition ${reference}`, reader)).toContain('for those who manage');
		const elsewhere: ChannelRef = { platform: 'discord', workspace: '77', channel: '78' };
		await office.follow({ kind: 'petition', id: office.wtp }, 'ladder', elsewhere);
		expect(await office.say(`/petition mute petition ${reference}`, manager, elsewhere)).toContain(
			'no longer knows this announcement',
		);
		expect(await office.say('/petition mute petition post:nothing', manager)).toContain('no longer knows');
		expect(await rulesHere(office)).toEqual(before);
		expect(await office.store.follows.ofSubject({ kind: 'petition', id: office.wtp })).toHaveLength(2);
	});
});
