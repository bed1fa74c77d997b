import { describe, expect, it } from 'vitest';
import type { Config } from '../../config/config.js';
import { defaultRules } from '../../src/domain/rules.js';
import { applyConfig } from '../../src/following/apply-config.js';
import { general, openOffice } from './setup.js';

const ref = { platform: 'uk-parliament', id: '722903' };
const file: Config = {
	zone: null,
	locale: null,
	petitions: [
		{
			name: 'osa',
			ref,
			url: null,
			title: 'osa',
			aliases: [],
			pushed: false,
			declares: false,
			zone: 'UTC',
			deadline: null,
			thresholds: [],
		},
	],
	campaigns: [],
	destinations: [
		{
			name: 'here',
			place: general,
			zone: null,
			locale: null,
			quiet: null,
			managers: null,
			cap: null,
			templates: null,
			pausedUntil: null,
			role: null,
			followers: null,
			mood: null,
		},
	],
	follows: [
		{ destination: 'here', about: { kind: 'petition', name: 'osa' }, rules: defaultRules, mention: null, from: null },
	],
	sources: new Map(),
	pushKeys: new Map(),
	outsideSecrets: new Map(),
	operator: null,
	limits: { follows: 200, petitions: 100, changes: 20 },
};

async function opened() {
	const office = await openOffice();
	const start = (config: Config = file) => applyConfig(config, office.store, office.now);
	const followed = async () => (await office.say('/petition list')).includes('osa');
	await start();
	return { office, start, followed };
}

describe('unfollow of what the file names', () => {
	it('stays so at every start, and the answer and the start say that the file still names it', async () => {
		const { office, start, followed } = await opened();
		const text = await office.say('/petition unfollow osa');
		expect(text).toContain('The file of whoever runs Milepost still names it. It stays unfollowed');
		for (let starts = 0; starts < 2; starts++) {
			const { follows, notices } = await start();
			expect(follows.added).toBe(0);
			expect(notices).toEqual([{ code: 'config-follow-unfollowed', params: { destination: 'here', name: 'osa' } }]);
			expect(await followed()).toBe(false);
		}
	});

	it('ends when it is followed again there', async () => {
		const { office, start, followed } = await opened();
		await office.say('/petition unfollow osa');
		await office.say('/petition follow osa');
		expect((await start()).notices).toMatchObject([{ code: 'config-follow-in-chat' }]);
		expect(await followed()).toBe(true);
	});

	it('is over once the file no longer names it: named anew, it is followed anew', async () => {
		const { office, start, followed } = await opened();
		await office.say('/petition unfollow osa');
		await start({ ...file, follows: [] });
		expect((await start()).follows.added).toBe(1);
		expect(await followed()).toBe(true);
	});

	it('is told of at every start only in the channel that did', async () => {
		const { office, start } = await opened();
		await office.say('/petition unfollow osa');
		const two = { ...general, channel: '#two' };
		const both: Config = {
			...file,
			destinations: [
				...file.destinations,
				{
					name: 'two',
					place: two,
					zone: null,
					locale: null,
					quiet: null,
					managers: null,
					cap: null,
					templates: null,
					pausedUntil: null,
					role: null,
					followers: null,
					mood: null,
				},
			],
			follows: [
				...file.follows,
				{
					destination: 'two',
					about: { kind: 'petition', name: 'osa' },
					rules: defaultRules,
					mention: null,
					from: null,
				},
			],
		};
		expect((await start(both)).follows.added).toBe(1);
	});
});
