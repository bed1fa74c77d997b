import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands as registry } from '../../../commands/index.js';
import { openTalk, type Talk, ways } from './ways.js';

const address = 'https://petition.parliament.uk/petitions/722903';

describe.each(ways)('beyond the slash, by %s', (way) => {
	let talk: Talk;
	beforeEach(async () => {
		talk = await openTalk(way, { commands: registry });
	});
	afterEach(async () => {
		const { complaints } = talk.fake;
		await talk.close();
		expect(complaints).toEqual([]);
	});

	const about = (name: string, content: string, by = talk.member) =>
		talk.perform({
			type: 2,
			by,
			data: {
				...{ id: '900000000000000002', name, type: 3, target_id: '900000000000000003' },
				resolved: { messages: { '900000000000000003': { id: '900000000000000003', content, embeds: [] } } },
			},
		});

	it('asks about the petition whose address stands in a message', async () => {
		await about('Petition status', `Have you seen <${address}>?`);
		expect(talk.router.calls).toMatchObject([{ command: 'petition status', args: { petition: address } }]);
	});

	it('follows it by the form, for managers', async () => {
		const form = await about('Follow this petition', address, talk.manager);
		expect(form.callback?.type).toBe(9);
		expect(JSON.stringify(form.callback?.data)).toContain(address);
		expect(talk.router.calls).toEqual([]);
	});

	it('says so of a message without one, and of a command nobody knows', async () => {
		const none = await about('Petition status', 'https://example.org/petitions/1 and no more');
		expect(JSON.stringify(none.original)).toContain('No address of a petition');
		const odd = await about('Another command', address);
		expect(JSON.stringify(odd.original)).toContain('cannot read');
		expect(talk.router.calls).toEqual([]);
	});

	it('answers those who added it for themselves, in direct messages and elsewhere, in a place of their own', async () => {
		const { manager: user } = talk;
		const owners = { authorizing_integration_owners: { '1': user } };
		const dm = { ...owners, guild_id: undefined, guild: undefined, member: undefined, user: { id: user } };
		await talk.perform({ type: 2, by: user, data: statusOf(), change: dm });
		// Nobody asks twice in the same instant.
		talk.clock.move(500);
		await talk.perform({ type: 2, by: user, data: statusOf(), change: owners });
		const asked = {
			command: 'petition status',
			place: { workspace: `@${user}` },
			caller: { id: user, manager: false },
		};
		expect(talk.router.calls).toMatchObject([asked, asked]);
	});

	it('sets nothing up there: announcements belong to servers that added it', async () => {
		const change = { authorizing_integration_owners: { '1': talk.manager } };
		const data = {
			...statusOf(),
			options: [{ name: 'follow', type: 1, options: [{ name: 'petition', type: 3, value: address }] }],
		};
		const { original } = await talk.perform({ type: 2, by: talk.manager, data, change });
		expect(JSON.stringify(original)).toContain('only in a server that Milepost was added to');
		expect(talk.router.calls).toEqual([]);
	});

	function statusOf() {
		return { id: '900000000000000001', name: 'petition', type: 1, options: [{ name: 'status', type: 1, options: [] }] };
	}
});
