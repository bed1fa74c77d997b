import { describe, expect, it } from 'vitest';
import { general, manager, openAvery, openOffice } from './setup.js';

const office = await openAvery();
const { wtp, change, campaign } = office;
await office.follow({ kind: 'petition', id: wtp }, 'ladder');
await office.follow({ kind: 'campaign', id: campaign }, 'total');

describe('names', () => {
	it.each([
		['white house', 'Pardon Steven Avery and Brendan Dassey (White House)'],
		['WHITE HOUSE', 'Pardon Steven Avery and Brendan Dassey (White House)'],
		['wtp-avery', 'Pardon Steven Avery and Brendan Dassey (White House)'],
		['we-the-people:wtp-avery', 'Pardon Steven Avery and Brendan Dassey (White House)'],
		['change', 'Pardon Steven Avery (Change.org)'],
		['Change.org', 'Pardon Steven Avery (Change.org)'],
		['avery', 'Pardon Steven Avery and Brendan Dassey'],
		['AVERY?', 'Pardon Steven Avery and Brendan Dassey'],
		['dassey white', 'Pardon Steven Avery and Brendan Dassey (White House)'],
		['“house”', 'Pardon Steven Avery and Brendan Dassey (White House)'],
	])('%s', async (typed, title) => {
		expect((await office.say(`/petition status ${typed}`)).split('\n')[0]).toBe(title);
	});

	it('ask which, where several may be meant', async () => {
		const { message } = await office.ask('/petition status pardon steven');
		expect(message.title).toEqual(['Which one?']);
		expect(message.actions?.[0]).toMatchObject({
			kind: 'pick',
			command: 'petition status',
			option: 'petition',
			choices: expect.arrayContaining([expect.objectContaining({ value: 'White House' })]),
		});
		// A chat without pickers shows what to type.
		expect(await office.say('/petition status pardon steven')).toContain('/petition status White House');
	});

	it('ask which, and keep what else was typed', async () => {
		const text = await office.say('/petition remind me pardon steven at 1000');
		const line = /\/petition remind me (petition:"?White House"? \S.*)$/m.exec(text)?.[1] ?? '';
		expect(line).toMatch(/1000/);
		expect(await office.say(`/petition remind me ${line}`)).not.toContain('Which one?');
	});

	it.each([
		['avrey', 'avery'],
		['wihte house', 'White House'],
		['chnage', 'change'],
	])('%s is answered with the nearest', async (typed, nearest) => {
		const text = await office.say(`/petition status ${typed}`);
		expect(text).toContain(`Nothing here is called “${typed}”.`);
		expect(text).toContain(nearest);
	});

	it('never become long, or anything else than text', async () => {
		const { message } = await office.ask(`/petition status ${'x'.repeat(8_000)}`);
		expect(message.title).toContainEqual({ kind: 'outside', text: expect.any(String), max: 200 });
		expect(await office.say('/petition status ::: ""')).toContain('Nothing here is called');
		expect(office.bugs).toEqual([]);
	});

	it('an address nobody watches says whose it is, with the button that follows it', async () => {
		const address = 'https://petition.parliament.uk/petitions/1';
		const text = await office.say(`/petition status ${address}`);
		const { message } = await office.ask(`/petition status ${address}`);
		expect(message.actions).toEqual([{ kind: 'follow-here', petition: address }]);
		expect((await office.ask('/petition status nothing')).message.actions).toBeUndefined();
		expect(text).toContain('That is a petition of UK Parliament, and Milepost does not watch it.');
	});
});

describe('without a name', () => {
	it('the campaign answers for all that belong to it', async () => {
		expect(await office.say('/petition status')).toContain('about 174,124 signatures together');
	});

	it('the only one followed answers', async () => {
		const place = { ...general, channel: '#one' };
		await office.follow({ kind: 'petition', id: change }, 'ladder', place);
		expect(await office.say('/petition status', manager, place)).toContain('Pardon Steven Avery (Change.org)');
	});

	it('several ask which', async () => {
		const place = { ...general, channel: '#two' };
		await office.follow({ kind: 'petition', id: wtp }, 'ladder', place);
		await office.follow({ kind: 'petition', id: change }, 'ladder', place);
		expect(await office.say('/petition status', manager, place)).toContain('Which one?');
	});

	it('a channel that follows nothing says how to begin', async () => {
		const text = await office.say('/petition status', manager, { ...general, channel: '#none' });
		expect(text).toContain('This channel follows nothing yet.');
		expect(text).toContain('/petition follow');
	});
});

describe('what is offered', () => {
	it('is what this workspace follows and what the operator named, nothing of others', async () => {
		const shop = await openOffice();
		const ours = await shop.petition('ours', [], { title: 'Save our library' });
		const theirs = await shop.petition('theirs', [], { title: 'Save their library' });
		const named = await shop.petition('named', [], { title: 'Save the harbour' });
		await shop.store.petitions.addAlias(named, 'harbour');
		await shop.store.petitions.addAlias(ours, 'change-org:76');
		await shop.store.petitions.addAlias(theirs, 'change-org:77');
		await shop.follow({ kind: 'petition', id: ours }, 'ladder');
		await shop.follow({ kind: 'petition', id: theirs }, 'ladder', { ...general, workspace: 'elsewhere' });
		const suggested = await shop.router.suggest(
			{ id: 'c', command: 'petition status', args: {}, caller: manager, place: general },
			'petition',
			'save',
		);
		expect(suggested).toEqual([
			{ label: 'Save our library', value: 'we-the-people:ours' },
			{ label: 'Save the harbour', value: 'harbour' },
		]);
		expect(await shop.say('/petition status library')).toContain('Save our library');
		expect(await shop.say('/petition status their library')).toContain('Nothing here is called');
	});

	it('accents and case do not matter', async () => {
		const shop = await openOffice();
		const id = await shop.petition('1', [], { title: 'Sauvons le café Émile' });
		await shop.follow({ kind: 'petition', id }, 'ladder');
		expect(await shop.say('/petition status cafe emile')).toContain('Sauvons le café Émile');
	});
});
