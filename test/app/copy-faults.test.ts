import { describe, expect, it } from 'vitest';
import { readRoles, rolesIn } from '../../config/roles.js';
import { copyFaults } from '../../src/app/copy-faults.js';
import { receives, startReceiving } from '../../src/app/receiving.js';
import type { RemoteChat } from '../../src/ports/chat.js';
import { type Copy, type Leases, type Role, roles } from '../../src/ports/copies.js';
import { FakeClock } from '../fakes/clock.js';

const copy = (change: Partial<Copy>): Copy => ({
	...{ id: 'a', host: 'one', pid: 1, version: '1', roles, zone: 'UTC', keys: 'k', startedAt: 0, ahead: 0 },
	...change,
});

describe('the copies at work', () => {
	it('are well when everything is done by somebody, and they have the same', () => {
		const split: readonly Role[][] = [['web', 'poll'], ['post'], ['gateway']];
		expect(
			copyFaults(
				split.map((each) => copy({ roles: each })),
				roles,
			),
		).toEqual([]);
		// Nobody is at work: that is said elsewhere.
		expect(copyFaults([], roles)).toEqual([]);
	});

	it('are blamed for what nobody does, for what differs, and for their clocks', () => {
		const all = [
			copy({ roles: ['post'] }),
			copy({ pid: 2, roles: ['gateway'], zone: 'Europe/London', ahead: -60_000 }),
		];
		expect(copyFaults(all, roles)).toEqual([
			{ code: 'roles-undone', params: { roles: 'web, poll' } },
			{ code: 'copies-differ', params: { host: 'one', pid: 2, what: 'zone', other: 'one', otherPid: 1 } },
			{ code: 'copy-clock', params: { host: 'one', pid: 2, seconds: -60 } },
		]);
	});
});

describe('MILEPOST_ROLES', () => {
	it.each([
		['poll,post', ['poll', 'post']],
		[' gateway , web', ['web', 'gateway']],
		['poll,', null],
		['', null],
		['read', null],
	])('%j is %j', (value, expected) => {
		expect(readRoles(value)).toEqual(expected);
	});
});

/** A Discord bot with a connection, as a chat that counts its starts. */
function discord(own: readonly Role[]) {
	const settings = { token: null as never, publicKey: null, guildId: null, apiUrl: '' };
	let starts = 0;
	const chat = { platform: 'discord', start: async () => void starts++ } as unknown as RemoteChat;
	return { chat, roles: rolesIn({ roles: own, discord: settings, slack: null }), starts: () => starts };
}

describe('a connection that one copy has', () => {
	it('is not begun by a copy without that role', async () => {
		const { chat, roles: own, starts } = discord(['poll', 'web']);
		expect(receives(chat, own)).toBe(false);
		const parts = { router: null as never, roles: own, leases: null, clock: new FakeClock(0), taken: () => {} };
		await startReceiving(chat, parts);
		expect(starts()).toBe(0);
		expect(own.needed).toEqual(['poll', 'post', 'gateway']);
	});

	it('is begun when its lease is free, renewed, and said to be taken when another has it', async () => {
		const { chat, roles: own, starts } = discord(roles);
		const clock = new FakeClock(0);
		let holder = 'other';
		let asked = 0;
		const leases: Leases = {
			own: 'me',
			async take() {
				asked++;
				if (holder === 'gone') throw new Error('no database');
				if (holder === 'other') return null;
				holder = 'me';
				return { byAnother: true };
			},
			giveBack: async () => {},
		};
		const taken: string[] = [];
		const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
		const pass = async (ms: number) => {
			clock.move(ms);
			await settle();
		};
		await startReceiving(chat, { router: null as never, roles: own, leases, clock, taken: (each) => taken.push(each) });
		expect(starts()).toBe(0);
		holder = 'gone';
		await pass(5_000);
		holder = 'nobody';
		// Whoever had it before the database was away asks first.
		await pass(10_000);
		expect(starts()).toBe(0);
		await pass(5_000);
		expect(starts()).toBe(1);
		holder = 'gone';
		await pass(5_000);
		holder = 'me';
		await pass(5_000);
		expect([starts(), taken]).toEqual([1, []]);
		holder = 'other';
		await pass(5_000);
		expect([starts(), taken]).toEqual([1, ['discord']]);
		const before = asked;
		await pass(60_000);
		expect(asked).toBe(before);
	});
});
