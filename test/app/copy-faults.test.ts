import { describe, expect, it } from 'vitest';
import { readRoles, rolesIn } from '../../config/roles.js';
import { copyFaults } from '../../src/app/copy-faults.js';
import { receives } from '../../src/app/receiving.js';
import type { RemoteChat } from '../../src/ports/chat.js';
import { type Copy, type Role, roles } from '../../src/ports/copies.js';

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

describe('a connection', () => {
	it('is not begun by a copy without that role', () => {
		const { chat, roles: own } = discord(['poll', 'web']);
		expect(receives(chat, own)).toBe(false);
		expect(own.needed).toEqual(['poll', 'post', 'gateway']);
		expect(receives(chat, discord(['gateway']).roles)).toBe(true);
	});
});
