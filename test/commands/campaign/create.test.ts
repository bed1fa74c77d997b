import { beforeEach, describe, expect, it } from 'vitest';
import type { ChannelRef } from '../../../src/domain/destination.js';
import { manager, openAvery, reader } from '../setup.js';

let office: Awaited<ReturnType<typeof openAvery>>;
beforeEach(async () => {
	office = await openAvery();
});

const create = (rest: string, caller = manager, place?: ChannelRef) =>
	office.say(`/petition campaign create ${rest}`, caller, place);
const server = (workspace: string): ChannelRef => ({ platform: 'discord', workspace, channel: `${workspace}1` });

describe('a campaign made in chat', () => {
	it('answers with its total, its parts, and that nobody knows who signed several', async () => {
		const text = await create('both petitions:white house, change title:"Both of them"');
		expect(text).toContain('The campaign is made; its name here is both.');
		expect(text).toContain('Both of them');
		expect(text).toContain('174,124');
		expect(text).toContain('Pardon Steven Avery and Brendan Dassey (White House)');
		expect(text).toMatch(/signed (both|several|more than one)/);
		expect(text).toContain('/petition follow both');
		expect(await office.say('/petition status both')).toContain('174,124');
		expect(await office.say('/petition audit')).toContain('made the campaign both: White House, change');
	});

	it('is called by its name where no title is given', async () => {
		expect(await create('pair petitions:white house, change')).toContain('pair\n');
	});

	it('is followed like any other', async () => {
		await create('both petitions:white house, change');
		await office.say('/petition follow both total');
		expect(await office.say('/petition list')).toContain('announces total');
	});

	it('takes addresses nobody watched before, and reads them once somebody follows', async () => {
		await create('two petitions:https://petition.parliament.uk/petitions/7, white house');
		const known = await office.store.petitions.find({ platform: 'uk-parliament', id: '7' });
		expect(known?.nextReadAt).toBeNull();
		await office.say('/petition follow two');
		expect((await office.store.petitions.get(known?.id ?? 0))?.nextReadAt).not.toBeNull();
	});

	it('is its server’s own: another one has the same name, and sees nothing of it', async () => {
		const [here, there] = [server('1'), server('2')];
		expect(await create('ours petitions:white house, change title:"Ours"', manager, here)).toContain('Ours');
		expect(await office.say('/petition status ours', manager, there)).toContain('Nothing here is called');
		expect(await create('ours petitions:white house title:"Theirs"', manager, there)).toContain('Theirs');
		expect(await office.say('/petition status ours', manager, here)).toContain('174,124');
		expect(await office.say('/petition status ours', manager, there)).not.toContain('174,124');
	});

	it('goes with its server, and nobody else’s does', async () => {
		await create('ours petitions:white house, change', manager, server('1'));
		await create('ours petitions:change', manager, server('2'));
		await office.say('/petition follow ours', manager, server('1'));
		await office.store.workspaces.forget('discord', '1');
		const left = await office.store.campaigns.all();
		expect(left.map(({ owner }) => owner)).toEqual(['', 'discord/2']);
	});
});

describe('refused, with nothing changed', () => {
	it.each([
		['x petitions:avery', 'no campaign can be part of a campaign'],
		['avery petitions:white house', 'means something here already'],
		['change petitions:white house', 'means something here already'],
		['a:b petitions:white house', 'is no name that people can type'],
		[`${'x'.repeat(61)} petitions:white house`, 'is no name that people can type'],
		['<@everyone> petitions:white house', 'is no name that people can type'],
		['x petitions:nowhere', 'nowhere'],
		[`x petitions:white house title:${'y'.repeat(201)}`, 'between 1 and 200 characters'],
		[
			`x petitions:${Array.from({ length: 51 }, (_, i) => `https://petition.parliament.uk/petitions/${i + 1}`).join(', ')}`,
			'at most 50',
		],
	])('%s', async (typed, said) => {
		const before = [await office.store.campaigns.all(), await office.store.petitions.ids()];
		expect(await create(typed)).toContain(said);
		expect([await office.store.campaigns.all(), await office.store.petitions.ids()]).toEqual(before);
		expect(office.bugs).toEqual([]);
	});

	it('with nothing but commas, as a chat with forms may send it', async () => {
		const call = {
			id: 'c',
			command: 'petition campaign create',
			args: { name: 'x', petitions: ', ;' },
			caller: manager,
		};
		const place = { platform: 'console', workspace: 'home', channel: '#general' };
		const { message } = await office.router.answer({ ...call, place });
		expect(JSON.stringify(message)).toContain('at least one petition');
	});

	it('for somebody who does not manage', async () => {
		expect(await create('x petitions:change', reader)).toContain('is for those who manage');
	});

	it('beyond fifty in one server', async () => {
		Object.assign(office.ports.limits, { changes: 1000 });
		for (let i = 0; i < 50; i++) await create(`c${i} petitions:change`, manager, server('1'));
		expect(await create('more petitions:change', manager, server('1'))).toContain('as many campaigns as it may: 50');
	});
});

it('completes the last of the names', async () => {
	const call = { id: 'c', command: 'petition campaign create', args: {}, caller: manager };
	const place = { platform: 'console', workspace: 'home', channel: '#general' };
	const found = await office.router.suggest({ ...call, place }, 'petitions', 'change, white');
	expect(found[0]?.value).toBe('change, White House');
});
