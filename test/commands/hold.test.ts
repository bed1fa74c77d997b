import { beforeEach, describe, expect, it } from 'vitest';
import { type OperatedOffice, openOperated, operators } from './operators-channel.js';
import { manager } from './setup.js';

let office: OperatedOffice;
beforeEach(async () => {
	office = await openOperated();
});

describe('hold, in the operator’s channel', () => {
	it('holds everything, a chat or a petition, and writes down who did', async () => {
		expect(await office.order('/petition hold')).toContain('nothing is posted until you release it');
		await office.order('/petition hold Discord');
		expect(await office.order('/petition hold White House')).toContain('nothing of Pardon Steven Avery');
		expect(await office.scopes()).toEqual([
			{ kind: 'all' },
			{ kind: 'petition', petition: office.wtp },
			{ kind: 'platform', platform: 'discord' },
		]);
		const where = { who: manager.id, platform: 'slack', workspace: 'T1' };
		expect(office.audited).toMatchObject([
			{ ...where, what: 'hold', detail: 'all' },
			{ ...where, what: 'hold', detail: 'Discord' },
			{ ...where, what: 'hold', detail: 'White House' },
		]);
	});

	it('is said aloud, for the others there', async () => {
		expect((await office.ask('/petition hold', manager, operators)).visibility).toBe('public');
	});

	it('names what is neither a chat nor a petition', async () => {
		expect(await office.order('/petition hold teams')).toContain('“teams” is no chat and no one petition');
		expect(await office.scopes()).toEqual([]);
	});

	it('stands in help, and completes', async () => {
		expect(await office.order('/petition help')).toContain('/petition hold');
		expect(await office.order('/petition help hold')).toContain('For example: /petition hold discord');
		const call = { id: 'c', command: 'petition hold', args: {}, caller: manager, place: operators };
		expect(await office.router.suggest(call, 'what', 'dis')).toMatchObject([{ value: 'discord' }]);
	});

	it('counts as no change of the twenty an hour: an emergency may need more', async () => {
		for (let n = 0; n < 25; n++) await office.order(`/petition ${n % 2 === 0 ? 'hold' : 'release'}`);
		expect(await office.scopes()).toEqual([{ kind: 'all' }]);
	});
});
