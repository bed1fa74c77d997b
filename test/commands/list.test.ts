import { describe, expect, it } from 'vitest';
import { at } from '../domain/build.js';
import { count, general, idHere, manager, openAvery, openOffice, reader } from './setup.js';

describe('list', () => {
	it('says of each follow how it stands, what it announces and what is next', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house every:10000 deadline:1d');
		await office.say('/petition follow avery total:250000');
		expect(await office.say('/petition list', reader)).toBe(
			[
				'What this channel follows',
				'- Pardon Steven Avery and Brendan Dassey (White House): 19,124 signatures 3 minutes ago; announces every:10000 deadline:1d; next: at 20,000: 876 to go; a reminder of the deadline in 14 days, 19 Jan 2016, 04:59 (UTC)',
				'- Pardon Steven Avery and Brendan Dassey: about 174,124 signatures 4 hours ago; announces total:250000; next: at 250,000 together: about 75,876 to go',
				'/petition why says what was announced and why; /petition status says more about one.',
			].join('\n'),
		);
	});

	it('says what is held, paused and lost', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house');
		await office.say('/petition pause 1d');
		await office.read(office.wtp, count('2016-01-05T04:00Z', 26_683));
		await office.store.destinations.suspend(await idHere(office), '50001', office.now);
		const text = await office.say('/petition list');
		expect(text).toContain('paused until 5 Jan 2016, 18:00 (UTC)');
		expect(text).toContain('1 announcement waiting to be told.');
		expect(text).toContain('Nothing can be posted there now: Milepost lacks View Channel. It resumes by itself.');
	});

	it('everywhere is for managers', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house ladder');
		await office.say('/petition follow change ladder', manager, { ...general, channel: '#two' });
		await office.say('/petition follow change ladder', manager, { ...general, workspace: 'elsewhere' });
		const text = await office.say('/petition list everywhere');
		expect(text).toContain('What 2 channels follow\n# #general');
		expect(text).toContain('# #two');
		expect(await office.say('/petition list everywhere', reader)).toContain('is for those who manage');
	});

	it('shows managers once what they have not been told', async () => {
		const office = await openAvery();
		await office.store.workspaces.addNotice('console', 'home', {
			at: office.now,
			code: 'source-down',
			params: { title: 'White House', kind: 'unreachable', since: at('2016-01-04T16:00Z') },
		});
		expect(await office.say('/petition list', reader)).not.toContain('No new numbers');
		const text = await office.say('/petition list');
		expect(text).toContain('No new numbers for White House since 4 Jan 2016, 16:00 (UTC)');
		expect(await office.say('/petition list')).not.toContain('No new numbers');
	});

	it('of nothing says how to begin', async () => {
		const office = await openOffice();
		expect(await office.say('/petition list')).toContain('To follow a petition, type /petition follow');
	});
});
