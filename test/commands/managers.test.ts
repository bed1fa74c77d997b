import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from '../../commands/index.js';
import { parseLine } from '../../commands/parsing/parse.js';
import { readManagers } from '../../commands/settings/managers.js';
import { FaultError } from '../../src/domain/fault.js';
import { general, type Office, openAvery, reader } from './setup.js';

let office: Office;
beforeEach(async () => {
	office = await openAvery();
});

const workspace = () => office.store.workspaces.get(general.platform, general.workspace);
const followed = async () => {
	const destination = await office.store.destinations.find(general);
	return destination === null ? [] : office.store.follows.of(destination.id);
};

describe('who may follow', () => {
	it('is managers, until they let everybody, and managers again', async () => {
		expect(await office.say('/petition follow white house', reader)).toContain('for those who manage');
		expect(await office.say('/petition settings')).toContain('Following: for managers');
		expect(await office.say('/petition settings follow:anyone')).toContain('Following: for everybody');
		expect(await office.say('/petition follow white house', reader)).toContain('This channel follows');
		expect(await followed()).toHaveLength(1);
		await office.say('/petition settings follow:managers');
		expect((await workspace()).followers).toBe('managers');
		expect(await office.say('/petition follow white house', reader)).toContain('for those who manage');
	});

	it('is not for everybody to say', async () => {
		expect(await office.say('/petition settings follow:anyone', reader)).toContain('for those who manage');
		expect((await workspace()).followers).toBe('managers');
		expect(await office.say('/petition settings follow:nobody')).toContain('It can be managers, anyone');
	});

	it('lets everybody add, and change and end nothing', async () => {
		await office.say('/petition settings follow:anyone');
		await office.say('/petition follow white house ladder');
		const [before] = await followed();
		expect(await office.say('/petition follow white house every:100', reader)).toContain('for managers to change');
		expect(await office.say('/petition follow white house', reader)).not.toContain('for managers to change');
		for (const line of ['unfollow white house', 'pause until friday', 'settings zone:UTC']) {
			expect(await office.say(`/petition ${line}`, reader)).toContain('for those who manage');
		}
		expect(await followed()).toEqual([before]);
	});

	it('lets nobody but managers choose whom to mention', async () => {
		await office.say('/petition settings follow:anyone');
		expect(await office.say('/petition follow white house mention:<!subteam^S123>', reader)).toContain(
			'mentions is for managers',
		);
		expect(await followed()).toEqual([]);
	});

	it('shows the button to follow to who may', async () => {
		const offered = async () => {
			const { message } = await office.ask('/petition status white house', reader);
			return (message.actions ?? []).some(({ kind: a }) => a === 'follow-here');
		};
		expect(await offered()).toBe(false);
		await office.say('/petition settings follow:anyone');
		expect(await offered()).toBe(true);
	});
});

describe('who may manage', () => {
	it.each([
		['<!subteam^S123|@campaigners>', 'S123'],
		['<@&42>', '42'],
		['<@U1|alice>', 'U1'],
		['<@U1|alice> <@U2>, <@W3|carol> <@U1>', 'U1 U2 W3'],
		['<@U1>,<@U2>', 'U1 U2'],
		['off', null],
	])('%s is kept as ids', async (typed, kept) => {
		await office.say(`/petition settings role:${typed}`);
		expect((await workspace()).managerRole).toBe(kept);
	});

	it('keeps no name of anybody, not in the audit either', async () => {
		const written: string[] = [];
		const { transaction } = office.store;
		const add = async ({ detail }: { detail: string }) => void written.push(detail);
		vi.spyOn(office.store, 'transaction').mockImplementation((work) =>
			transaction((tx) => work({ ...tx, audit: { ...tx.audit, add } })),
		);
		await office.say('/petition settings role:<@U1|alice> <@U2|bob> zone:UTC');
		expect(written).toEqual(['zone:UTC role:U1 U2']);
	});

	it.each(['@campaigners', '<@U1> and others', 'the board'])('%s is refused', async (typed) => {
		expect(() => readManagers(typed, 'home')).toThrow(FaultError);
		expect(await office.say(`/petition settings role:${typed}`)).toContain('no role, no user group and nobody known');
		expect((await workspace()).managerRole).toBeNull();
	});

	it.each(['@everyone', '<@&home>', 'home', '<!channel>', '<!here|here>', '@here'])(
		'%s is everybody, and refused in words',
		async (typed) => {
			// On Discord's own picker everybody is the role with the server's id.
			expect(await office.say(`/petition settings role:${typed}`)).toContain('That is everybody here');
			expect((await workspace()).managerRole).toBeNull();
		},
	);

	it('takes people after one another, and other settings after them', () => {
		const line = '/petition settings role:<@U1> <@U2> quiet:22-7';
		expect(parseLine(line, commands)).toMatchObject({ args: { role: '<@U1> <@U2>', quiet: '22-7' } });
	});
});
