import { describe, expect, it } from 'vitest';
import { at } from '../domain/build.js';
import { countSaid } from '../render/said.js';
import { count, general, idHere, manager, openAvery } from './setup.js';

describe('why', () => {
	it('gives the reason and the stage of what was told and what was not', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house ladder');
		await office.say('/petition follow change lifecycle');
		await office.read(office.wtp, count('2016-01-05T04:00Z', 26_683));
		office.now = at('2016-01-05T05:00Z');
		const destination = await idHere(office);
		const [post] = await office.store.posts.open(destination);
		expect(await office.say('/petition why')).toContain(
			`- ${countSaid(20_000)} (Pardon Steven Avery and Brendan Dassey (White House), 5 Jan 2016, 04:00 (UTC)): asked for by ladder; about to be posted`,
		);
		await office.store.posts.update(post?.id ?? '', { state: 'sent', sentAt: at('2016-01-05T04:01Z') });
		const text = await office.say('/petition why');
		expect(text).toContain('asked for by ladder; posted 5 Jan 2016, 04:01 (UTC)');
		expect(text).toContain('# Next');
		expect(text).toContain('at 50,000: 23,317 to go');
	});

	it.each([
		['sent', {}, 'posted'],
		['trying', {}, 'being posted right now'],
		[
			'doubtful',
			{ doubtSince: at('2016-01-04T18:01Z'), outcome: 'on-its-way', nextTryAt: at('2016-01-04T18:03Z') },
			'sent 4 Jan 2016, 18:01 (UTC), but it is not certain that it arrived: it may still be on its way. Milepost looks again 4 Jan 2016, 18:03 (UTC)',
		],
		['doubtful', { outcome: '502' }, 'not certain that it arrived: the chat does not answer'],
		[
			'unsettled',
			{ outcome: 'messages-deleted' },
			'messages of Milepost were deleted there, perhaps this one with them',
		],
		['refused', { outcome: '50035' }, 'the chat refused it: the message was not accepted'],
		['dropped', { outcome: 'too-late' }, 'it was too late to be of use'],
		[
			'waiting',
			{ attempts: 2, outcome: '503', nextTryAt: at('2016-01-04T18:05Z') },
			'not posted yet: the chat cannot be reached; the next try is 4 Jan 2016, 18:05',
		],
	] as const)('of a post that is %s', async (state, more, expected) => {
		const office = await openAvery();
		await office.say('/petition follow white house ladder');
		await office.read(office.wtp, count('2016-01-04T18:00Z', 26_683));
		const [post] = await office.store.posts.open(await idHere(office));
		await office.store.posts.update(post?.id ?? '', { state, ...more });
		expect(await office.say('/petition why 20,000')).toContain(expected);
	});

	it('of what is held by quiet hours, by a pause, by a lost channel', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house ladder');
		await office.read(office.wtp, count('2016-01-04T18:00Z', 26_683));
		await office.say('/petition settings zone:UTC quiet:17:00-23:00');
		expect(await office.say('/petition why')).toContain('held until 4 Jan 2016, 23:00 (UTC): quiet hours');
		await office.say('/petition pause 3d');
		expect(await office.say('/petition why')).toContain('held until 7 Jan 2016, 18:00 (UTC): this channel is paused');
		await office.store.destinations.suspend(await idHere(office), '50001', office.now);
		expect(await office.say('/petition why')).toContain(
			'nothing can be posted here: Milepost lacks View Channel; it resumes by itself',
		);
	});

	it('of what no rule asked for, and of what was passed before', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house every:10000');
		// Another channel asks for what this one does not.
		await office.follow({ kind: 'petition', id: office.wtp }, 'at:25000 every:10000', { ...general, channel: '#two' });
		await office.read(office.wtp, count('2016-01-05T04:00Z', 26_683));
		office.now = at('2016-01-05T05:00Z');
		const text = await office.say('/petition why 25k');
		expect(text).toContain(`# Not announced\n- ${countSaid(25_000)}`);
		expect(text).toContain('no rule here asks for it');
		expect(await office.say('/petition why 10000')).toContain(
			'stood at 19,124 when this channel began to follow it: 10,000 was no news.',
		);
		expect(await office.say('/petition why 30,000')).toContain(
			'stands at 26,683 signatures: 30,000 is not reached; every:10000 will tell it.',
		);
		expect(await office.say('/petition why 33,333')).toContain('33,333 is not reached, and no rule here asks for it.');
	});

	it('finds announcements by their words', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house');
		await office.read(office.wtp, count('2016-01-06T00:00Z', 100_000), { signable: true });
		await office.read(office.wtp, count('2016-01-07T22:00Z', 129_895), {
			state: 'closed',
			events: [{ kind: 'responded', moment: null, summary: null, url: null }],
		});
		office.now = at('2016-01-08T00:00Z');
		expect(await office.say('/petition why response')).toContain('The White House has answered');
		expect(await office.say('/petition why the answer')).toContain('The White House has answered');
		expect(await office.say('/petition why threshold')).toContain('100,000 reached after 16 days');
		expect(await office.say('/petition why state:closed')).toContain('Closed; 100,000 was reached');
		expect(await office.say('/petition why debate')).toContain('Nothing like “debate” has come up here.');
		const call = { id: 'c', command: 'petition why', args: {}, caller: manager, place: general };
		const suggested = await office.router.suggest(call, 'announcement', 'answer');
		expect(suggested).toEqual([{ label: 'The White House has answered', value: 'state:responded' }]);
	});

	it('before anything happened, and where nothing is followed', async () => {
		const office = await openAvery();
		expect(await office.say('/petition why')).toContain('This channel follows nothing yet.');
		await office.say('/petition follow white house');
		expect(await office.say('/petition why')).toContain('Nothing has been reached since this channel began to follow.');
	});
});
