import { describe, expect, it } from 'vitest';
import { mentionFault } from '../../src/render/mention.js';
import { at } from '../domain/build.js';
import { count, openAvery, openOffice, reader, rulesHere, shown } from './setup.js';

const address = 'https://petition.parliament.uk/petitions/722903';

describe('follow', () => {
	it('switches on the quiet default, and says what is on, off, passed and next', async () => {
		const office = await openAvery();
		expect(await office.say('/petition follow white house')).toBe(
			[
				'This channel follows Pardon Steven Avery and Brendan Dassey (White House)',
				'It stands at 19,124 signatures.',
				'This asks the President. It is a Wisconsin conviction: only the Governor of Wisconsin can pardon it (Wis. Const. art. V § 6, read 2026-11-21). /canipardon Steven Avery',
				'# Announced here',
				'- threshold: official numbers with a consequence',
				'- ladder: 1,000, 2,000, 5,000, 10,000 and so on',
				'- deadline:7d,1d: reminders before signing ends, while something is still to reach',
				'- lifecycle: opened, closed, answered, answer overdue, debated, victory',
				'- correction: a number told here that is no longer so',
				'# Not announced',
				'every, at, percent, pace, event',
				'To change that, type the rules you want: /petition follow White House threshold ladder deadline:7d,1d lifecycle correction',
				'# Passed already',
				'10,000: these are no news here.',
				'# Next',
				'at 20,000: 876 to go; a reminder of the deadline in 8 days, 13 Jan 2016, 04:59 (UTC)',
				'We the People, 3 minutes ago',
			].join('\n'),
		);
		const [follow] = await office.store.follows.ofSubject({ kind: 'petition', id: office.wtp });
		expect(follow?.rules[0]?.baseline).toEqual({ at: office.now, count: 19_124 });
		// The reminder is on the calendar, and rings.
		expect((await office.store.petitions.get(office.wtp))?.nextMomentAt).toBe(at('2016-01-13T05:00Z') - 1);
		expect(office.woken).toEqual(['read we-the-people', `moment ${office.wtp}`]);
	});

	it.each(['manual:""', 'manual:', 'manual:" "', 'manual:"😀🎉"', 'Manual:!?'])(
		'%s has no title, and is searched for nowhere',
		async (typed) => {
			const office = await openAvery();
			expect(await office.say(`/petition follow ${typed}`)).toContain(
				'has no title: a petition counted by hand is called by the letters and digits of its own.',
			);
			expect(await rulesHere(office)).toEqual([]);
		},
	);

	it('switches on only what was asked for', async () => {
		const office = await openAvery();
		const text = await office.say('/petition follow white house every:10000');
		expect(await rulesHere(office)).toEqual(['every:10000']);
		expect(text).toContain(
			'# Not announced\nthreshold, ladder, at, percent, pace, deadline, event, lifecycle, correction',
		);
		expect(text).toContain('# Next\nat 20,000: 876 to go');
	});

	it('again with other rules replaces them; what stays keeps its baseline', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house ladder every:10000');
		await office.read(office.wtp, count('2016-01-05T04:00Z', 26_683));
		office.now = at('2016-01-05T05:00Z');
		const text = await office.say('/petition follow white house ladder threshold');
		expect(text).toContain('Changed: what is announced about');
		const [follow] = await office.store.follows.ofSubject({ kind: 'petition', id: office.wtp });
		expect(follow?.rules.map((rule) => [rule.id, rule.baseline.count])).toEqual([
			['ladder', 19_124],
			['threshold', 26_683],
		]);
		expect(await office.say('/petition follow white house')).toContain('This channel follows');
		expect(await rulesHere(office)).toEqual(['ladder threshold']);
	});

	it('follows a campaign with its total, and the rule is refused for one petition', async () => {
		const office = await openAvery();
		const text = await office.say('/petition follow avery');
		expect(await rulesHere(office)).toEqual(['threshold ladder deadline:7d,1d lifecycle correction total']);
		expect(text).toContain('at 200,000 together: about 25,876 to go');
		expect(await office.say('/petition follow white house total')).toContain(
			'total is about several petitions together.',
		);
	});

	it('keeps a role to mention, and mentions nobody without one', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house');
		const text = await office.say('/petition follow white house mention:<@&77>');
		expect(text).toContain('Each announcement mentions the role 77.');
		const [follow] = await office.store.follows.ofSubject({ kind: 'petition', id: office.wtp });
		expect(follow?.mention).toBe('77');
	});

	it.each(['@everyone', 'Everyone', '@here', '<!channel>', '<!here|@here>', '@channel'])(
		'never takes everybody (%s) for a role to mention',
		async (typed) => {
			const office = await openAvery();
			const text = await office.say(`/petition follow white house mention:${typed}`);
			expect(text).toContain('is everybody, and Milepost never mentions everybody');
			expect(await rulesHere(office)).toEqual([]);
		},
	);

	it.each([
		['discord', '123456789012345678', '123456789012345678', 'mention-everybody'],
		['discord', '123456789012345678', 'mods', 'mention-wrong'],
		['discord', '123456789012345678', '223456789012345678', null],
		['slack', 'T012AB3C4', 'mods', 'mention-wrong'],
		['slack', 'T012AB3C4', '@marketing', 'mention-wrong'],
		['slack', 'T012AB3C4', 'S012AB3C4', null],
		['console', 'home', 'mods', null],
		['console', 'home', 'the mods', 'mention-wrong'],
	])('takes on %s in %s for a mention %s: %s', (platform, workspace, mention, code) => {
		expect(mentionFault(mention, { platform, workspace })?.code ?? null).toBe(code);
	});

	it('names every wrong rule, and changes nothing', async () => {
		const office = await openAvery();
		const text = await office.say('/petition follow white house evry:10000 deadline ladder:5');
		expect(text).toContain('There is no rule “evry:10000”. Did you mean every?');
		expect(text).toContain('“deadline”: deadline needs lengths of time.');
		expect(text).toContain('“ladder:5”: ladder stands alone.');
		expect(await rulesHere(office)).toEqual([]);
	});

	it.each([
		['threshold,laddr', 'There is no rule “laddr”.'],
		['thresold', 'There is no rule “thresold”.'],
		['ever:ten', 'There is no rule “ever:ten”.'],
		['every:ten', '“every:ten”: every needs a number.'],
	])('of a name and %s names what is wrong with the rule, not the petition', async (rules, expected) => {
		const office = await openAvery();
		expect(await office.say(`/petition follow white house ${rules}`)).toContain(expected);
		expect(await office.say('/petition follow nothing like it')).toContain('No open petition about');
		expect(await rulesHere(office)).toEqual([]);
	});

	it('takes rules joined by commas only', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house threshold,ladder');
		expect(await rulesHere(office)).toEqual(['threshold ladder']);
	});

	it('says what it lacks before it accepts', async () => {
		const office = await openAvery();
		office.missing = [{ permission: 'Send Messages' }, { permission: 'Embed Links' }];
		expect(await office.say('/petition follow white house')).toContain('it lacks Send Messages, Embed Links');
		office.missing = 'lost';
		expect(await office.say('/petition follow white house')).toContain('Milepost cannot see this channel.');
		expect(await rulesHere(office)).toEqual([]);
	});

	it('is for managers', async () => {
		const office = await openAvery();
		expect(await office.say('/petition follow white house', reader)).toContain('is for those who manage');
		expect(await rulesHere(office)).toEqual([]);
	});

	it('is held while the channel is paused', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house');
		await office.say('/petition pause 3d');
		expect(await office.say('/petition follow change')).toContain(
			'This channel is paused until 7 Jan 2016, 18:00 (UTC).',
		);
	});
});

describe('following an address nobody watches', () => {
	it('says at once that it is looking, and the whole answer when the first number is in', async () => {
		const office = await openOffice();
		const answer = await office.ask(`/petition follow <${address}> ladder`);
		expect(shown(answer.message, office.now)).toContain('Milepost is looking at it on UK Parliament now.');
		expect(office.woken).toContain('read uk-parliament');
		const petition = await office.store.petitions.find({ platform: 'uk-parliament', id: '722903' });
		expect(petition).toMatchObject({ snapshot: null, nextReadAt: office.now, url: address });
		await office.read(petition?.id ?? 0, count('2016-01-04T18:00Z', 12_345), { title: 'Repeal the Online Safety Act' });
		office.firstReading();
		const later = await answer.later;
		expect(later && shown(later, office.now)).toContain(
			'This channel follows Repeal the Online Safety Act\nIt stands at 12,345',
		);
		const [follow] = await office.store.follows.ofSubject({ kind: 'petition', id: petition?.id ?? 0 });
		expect(follow?.rules[0]?.baseline.count).toBe(12_345);
	});

	it('gives the whole answer though the page was asked for a moment before its count was stored', async () => {
		const office = await openOffice();
		const answer = await office.ask(`/petition follow <${address}> ladder`);
		const petition = (await office.store.petitions.find({ platform: 'uk-parliament', id: '722903' }))?.id ?? 0;
		await office.read(petition, count('2016-01-04T18:00:02Z', 12_345), { title: 'Repeal the Online Safety Act' });
		await office.store.petitions.update(petition, { checkedAt: office.now + 1_000 });
		office.firstReading();
		const later = await answer.later;
		const text = later && shown(later, office.now + 2_000);
		expect(text).toContain('It stands at 12,345');
		expect(text).toContain('at 20,000: 7,655 to go');
	});

	it.each([
		['gone', 'UK Parliament has no such petition'],
		['refused', 'UK Parliament does not let Milepost read this petition.'],
		['unreachable', 'UK Parliament cannot be reached at the moment.'],
		['shape-changed', 'UK Parliament answers in a form Milepost does not know.'],
		[null, 'UK Parliament has not answered yet.'],
	])('says why there is no number: %s', async (kind, expected) => {
		const office = await openOffice();
		const answer = await office.ask(`/petition follow ${address}`);
		const petition = await office.store.petitions.find({ platform: 'uk-parliament', id: '722903' });
		if (kind !== null) {
			const failure = { at: office.now, kind, detail: '', stopped: false, missing: null };
			await office.store.health.fail(petition?.id ?? 0, failure);
		}
		office.firstReading();
		const later = await answer.later;
		expect(later && shown(later, office.now)).toContain(expected);
		expect(await rulesHere(office)).toHaveLength(1);
	});

	it.each([
		'https://example.org/petition/1',
		'http://127.0.0.1/petitions/1',
		'https://[::1]/petitions/1',
		'https://2130706433/',
		'0x7f.1/petitions/1',
		'file:///etc/passwd',
		'javascript:alert(1)',
	])('refuses %s', async (typed) => {
		const office = await openOffice();
		expect(await office.say(`/petition follow ${typed}`)).toContain('is no petition that Milepost can read.');
		expect(await office.store.petitions.count()).toBe(0);
	});

	it('says when a platform is switched off', async () => {
		const office = await openOffice();
		expect(await office.say('/petition follow https://www.change.org/p/avery')).toContain(
			'Change.org is switched off here.',
		);
		expect(await office.store.petitions.count()).toBe(0);
	});

	it('an unknown name is answered with the nearest', async () => {
		const office = await openAvery();
		expect(await office.say('/petition follow avrey')).toContain('Did you mean avery');
	});
});

describe('what was typed', () => {
	it('is kept by a mistake in it: to be copied, and to be changed in the form', async () => {
		const office = await openAvery();
		const { message } = await office.ask('/petition follow white house threshold laddr');
		const typed = '/petition follow white house threshold laddr';
		expect(shown(message, office.now)).toContain(`You typed: ${typed}`);
		expect(message.actions).toEqual([
			{ kind: 'edit', command: 'petition follow', args: { petition: 'white house', rules: 'threshold laddr' } },
		]);
		const total = await office.ask('/petition follow white house total');
		expect(total.message.actions).toMatchObject([{ kind: 'edit', args: { rules: 'total' } }]);
		const nothing = await office.ask('/petition follow nothing like it');
		expect(nothing.message.actions).toBeUndefined();
	});
});
