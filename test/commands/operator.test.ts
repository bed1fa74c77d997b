import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FaultError } from '../../src/domain/fault.js';
import { heldOutcome, holdsIn } from '../../src/outbox/emergency.js';
import type { AuditTable } from '../../src/ports/store/audit.js';

import { general, manager, openAvery, reader } from './setup.js';

type AuditEntry = Parameters<AuditTable['add']>[0];

const desk = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const elsewhere = [general, { ...desk, channel: 'C2' }, { ...desk, workspace: 'T2' }, { ...desk, platform: 'discord' }];

let office: Awaited<ReturnType<typeof openAvery>>;
let audited: AuditEntry[];
beforeEach(async () => {
	office = await openAvery();
	const petition = async (typed: string) => {
		const found = await office.store.petitions.byAlias(typed);
		if (found === null) throw new FaultError('cli-petition', { name: typed });
		return found;
	};
	Object.assign(office.ports, { operator: { place: desk, chats: ['console', 'discord', 'slack'], petition } });
	audited = [];
	const { transaction } = office.store;
	vi.spyOn(office.store, 'transaction').mockImplementation((work) =>
		transaction((tx) => {
			const add = (entry: AuditEntry) => {
				audited.push(entry);
				return tx.audit.add(entry);
			};
			return work({ ...tx, audit: { ...tx.audit, add } });
		}),
	);
});

const scopes = async () => (await holdsIn(office.store.memory)).map(({ scope }) => scope);

describe('in the operator’s channel', () => {
	it('holds everything, a chat or a petition, releases each, and writes down who did', async () => {
		expect(await office.say('/petition hold', manager, desk)).toContain('nothing is posted until you release it');
		await office.say('/petition hold Discord', manager, desk);
		expect(await office.say('/petition hold White House', manager, desk)).toContain('nothing of Pardon Steven Avery');
		expect(await scopes()).toEqual([
			{ of: 'all' },
			{ of: 'petition', petition: office.wtp },
			{ of: 'platform', platform: 'discord' },
		]);
		expect(await office.say('/petition release white house', manager, desk)).toContain('Released: Pardon Steven');
		expect(await scopes()).toEqual([{ of: 'all' }, { of: 'platform', platform: 'discord' }]);
		await office.say('/petition release', manager, desk);
		expect(await scopes()).toEqual([]);
		const where = { who: manager.id, platform: 'slack', workspace: 'T1' };
		expect(audited).toMatchObject([
			{ ...where, what: 'hold', detail: 'all' },
			{ ...where, what: 'hold', detail: 'Discord' },
			{ ...where, what: 'hold', detail: 'White House' },
			{ ...where, what: 'release', detail: 'white house' },
			{ ...where, what: 'release', detail: 'all' },
		]);
	});

	it('lets held posts go, as the command line does', async () => {
		await office.follow({ kind: 'petition', id: office.wtp }, 'every:10000');
		await office.say('/petition hold', manager, desk);
		const destination = await office.store.destinations.find(general);
		await office.read(office.wtp, { at: office.now, count: 31_000, kind: 'exact' });
		const [post] = await office.store.posts.open(destination?.id ?? 0);
		await office.store.posts.update(post?.id ?? '', { outcome: heldOutcome, nextTryAt: office.now + 3_600_000 });
		expect(await office.say('/petition release', manager, desk)).toContain('1 held post may leave now');
		expect(await office.store.posts.nextDue()).toBe(office.now);
	});

	it('is said aloud, for the others there', async () => {
		expect((await office.ask('/petition hold', manager, desk)).visibility).toBe('public');
	});

	it('names what is neither a chat nor a petition', async () => {
		expect(await office.say('/petition hold teams', manager, desk)).toContain('“teams” is no chat and no one petition');
		expect(await scopes()).toEqual([]);
	});

	it('stands in help, and completes', async () => {
		expect(await office.say('/petition help', manager, desk)).toContain('/petition hold');
		expect(await office.say('/petition help hold', manager, desk)).toContain('For example: /petition hold discord');
		const call = { id: 'c', command: 'petition hold', args: {}, caller: manager, place: desk };
		expect(await office.desk.suggest(call, 'what', 'dis')).toMatchObject([{ value: 'discord' }]);
		await office.say('/petition hold slack', manager, desk);
		expect(await office.desk.suggest({ ...call, command: 'petition release' }, 'what', '')).toMatchObject([
			{ value: 'slack' },
		]);
	});

	it('counts as no change of the twenty an hour: an emergency may need more', async () => {
		for (let n = 0; n < 25; n++) await office.say(`/petition ${n % 2 === 0 ? 'hold' : 'release'}`, manager, desk);
		expect(await scopes()).toEqual([{ of: 'all' }]);
	});
});

describe('anywhere else, and for anybody else', () => {
	const attempts = [...elsewhere.map((place) => [place, manager] as const), [desk, reader] as const];

	it.each(attempts)('%o: a plain answer that says nothing of the place, and no change', async (place, caller) => {
		for (const line of ['hold', 'hold all', 'release', 'hold white house', 'hold nothing of that name']) {
			const said = await office.say(`/petition ${line}`, caller, place);
			expect(said).toContain('is for whoever runs Milepost');
			expect(said).not.toMatch(/T1|C1|slack/i);
		}
		expect(await scopes()).toEqual([]);
		expect(audited).toEqual([]);
	});

	it.each(attempts)('%o: not in help, not completed', async (place, caller) => {
		const help = await office.say('/petition help', caller, place);
		expect(help).not.toMatch(/petition hold|petition release/);
		expect(await office.say('/petition help hold', caller, place)).toContain('There is no command');
		for (const command of ['petition hold', 'petition release']) {
			expect(await office.desk.suggest({ id: 'c', command, args: {}, caller, place }, 'what', '')).toEqual([]);
		}
		const offered = await office.desk.suggest(
			{ id: 'c', command: 'petition help', args: {}, caller, place },
			'command',
			'',
		);
		expect(offered.map(({ value }) => value)).not.toContain('petition hold');
	});

	it('is nobody’s where milepost.yaml names no channel', async () => {
		Object.assign(office.ports, { operator: null });
		expect(await office.say('/petition hold', manager, desk)).toContain('is for whoever runs Milepost');
		expect(await scopes()).toEqual([]);
	});
});
