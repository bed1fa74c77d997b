import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { milestoneRules } from '../../src/domain/milestones/index.js';
import { at } from '../domain/build.js';
import { countSaid } from '../render/said.js';
import { count, general, manager, openAvery, openOffice, reader } from './setup.js';

async function idHere(office: Awaited<ReturnType<typeof openOffice>>): Promise<number> {
	return (await office.store.destinations.find(general))?.id ?? 0;
}

describe('list', () => {
	it('says of each follow how it stands, what it announces and what is next', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house every:10000 deadline:1d');
		await office.say('/petition follow avery total:250000');
		expect(await office.say('/petition list', reader)).toBe(
			[
				'What this channel follows',
				'- Pardon Steven Avery and Brendan Dassey (White House): 19,124 signatures 3 minutes ago; announces every:10000 deadline:1d; next: at 20,000: 876 to go; a reminder of the deadline in 14 days, 19 Jan 2016, 04:59 (UTC)',
				'- Pardon Steven Avery and Brendan Dassey: about 174,124 signatures 4 hours ago; announces total:250000; next: at 250,000 together: about 75,876 to go',
				'/petition why says what was announced and why; /petition status says more about one.',
			].join('\n'),
		);
	});

	it('says what is held, paused and lost', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house');
		await office.say('/petition pause 1d');
		await office.read(office.wtp, count('2016-01-05T04:00Z', 26_683));
		await office.store.destinations.suspend(await idHere(office), '50001', office.now);
		const text = await office.say('/petition list');
		expect(text).toContain('paused until 5 Jan 2016, 18:00 (UTC)');
		expect(text).toContain('1 announcement waiting to be told.');
		expect(text).toContain('Nothing can be posted there now: Milepost lacks View Channel. It resumes by itself.');
	});

	it('everywhere is for managers', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house ladder');
		await office.say('/petition follow change ladder', manager, { ...general, channel: '#two' });
		await office.say('/petition follow change ladder', manager, { ...general, workspace: 'elsewhere' });
		const text = await office.say('/petition list everywhere');
		expect(text).toContain('What 2 channels follow\n# #general');
		expect(text).toContain('# #two');
		expect(await office.say('/petition list everywhere', reader)).toContain('is for those who manage');
	});

	it('shows managers once what they have not been told', async () => {
		const office = await openAvery();
		await office.store.workspaces.addNotice('console', 'home', {
			at: office.now,
			code: 'source-down',
			params: { title: 'White House', kind: 'unreachable', since: at('2016-01-04T16:00Z') },
		});
		expect(await office.say('/petition list', reader)).not.toContain('No new numbers');
		const text = await office.say('/petition list');
		expect(text).toContain('No new numbers for White House since 4 Jan 2016, 16:00 (UTC)');
		expect(await office.say('/petition list')).not.toContain('No new numbers');
	});

	it('of nothing says how to begin', async () => {
		const office = await openOffice();
		expect(await office.say('/petition list')).toContain('To follow a petition, type /petition follow');
	});
});

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
		const suggested = await office.desk.suggest(call, 'announcement', 'answer');
		expect(suggested).toEqual([{ label: 'The White House has answered', value: 'state:responded' }]);
	});

	it('before anything happened, and where nothing is followed', async () => {
		const office = await openAvery();
		expect(await office.say('/petition why')).toContain('This channel follows nothing yet.');
		await office.say('/petition follow white house');
		expect(await office.say('/petition why')).toContain('Nothing has been reached since this channel began to follow.');
	});
});

describe('pause', () => {
	it('holds everything, says until when, and lets it go', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house ladder');
		expect(await office.say('/petition pause')).toContain('This channel is not paused');
		expect(await office.say('/petition pause until friday 9:00')).toContain('Paused until 8 Jan 2016, 09:00 (UTC)');
		expect(await office.say('/petition pause')).toContain('Paused until 8 Jan 2016, 09:00 (UTC)');
		await office.read(office.wtp, count('2016-01-05T04:00Z', 26_683));
		const destination = await idHere(office);
		expect((await office.store.posts.open(destination))[0]?.pausedUntil).toBe(at('2016-01-08T09:00Z'));
		office.now = at('2016-01-05T05:00Z');
		expect(await office.say('/petition pause off')).toContain('What was held back (1 announcement) is told now');
		expect((await office.store.posts.open(destination))[0]).toMatchObject({ pausedUntil: null, nextTryAt: office.now });
		expect(office.woken).toContain(`dispatch ${destination}`);
	});

	it.each([
		['yesterday', /has passed already/],
		['2015-01-01', /has passed already/],
		['whenever', /is no time that Milepost understands/],
		['5 march 2030', /more than a year away/],
	])('refuses %s', async (typed, expected) => {
		const office = await openAvery();
		await office.say('/petition follow white house ladder');
		expect(await office.say(`/petition pause ${typed}`)).toMatch(expected);
	});
});

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

describe('help', () => {
	it('lists every command, and everything about each', async () => {
		const office = await openOffice();
		const text = await office.say('/petition help');
		// The operator's own are spoken of in the operator's channel only (test/commands/operator.test.ts).
		const everybodys = commands.filter(({ access }) => access !== 'operator');
		for (const { name, summary } of everybodys) expect(text).toContain(`/${name}: ${summary}`);
		for (const { name, options, example } of everybodys) {
			const details = await office.say(`/petition help ${name.split(' ').at(-1)}`);
			expect(details).toContain(example);
			for (const option of options) expect(details).toContain(`- ${option.name}: `);
		}
	});

	it('explains every rule there is', async () => {
		const office = await openOffice();
		const text = await office.say('/petition help follow');
		for (const { id } of milestoneRules) expect(text).toMatch(new RegExp(`^- ${id}[^ ]*: \\w`, 'm'));
	});

	it('of a slip says the nearest', async () => {
		const office = await openOffice();
		expect(await office.say('/petition help folow')).toContain('Did you mean /petition follow?');
	});
});

describe('audit', () => {
	it('keeps who changed what, and nothing of who only asked', async () => {
		const office = await openAvery();
		await office.say('/petition status white house', reader);
		await office.say('/petition follow manual:"Hall"');
		await office.say('/petition record hall 5');
		expect(await office.store.audit.changesBy('u1', 'console', 0)).toHaveLength(2);
		expect(await office.store.audit.changesBy('u2', 'console', 0)).toEqual([]);
	});
});
