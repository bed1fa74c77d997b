import { expect, it } from 'vitest';
import { lazyClemency, nobodyOwn } from '../../src/app/clemency-data.js';
import { at } from '../domain/build.js';
import { openOffice } from './setup.js';

it('a correction of ours stands for a year in answers about its place, as one, with its page', async () => {
	const office = await openOffice();
	office.now = at('2027-02-02T12:00Z');
	const page = { title: 'The rule as it is', url: 'https://example.org/rule', kind: 'official', date: null } as const;
	const known = lazyClemency(nobodyOwn)();
	const correction = {
		...{ id: 'wi-2027-wait', of: 'WI', kind: 'correction', noted: '2027-02-01', since: null },
		...{ old: 'The wait is ten years.', now: 'The wait is five years.', sources: [page] },
	} as const;
	Object.assign(office.ports, { clemency: () => ({ ...known, changes: [correction] }) });
	const answer = await office.say('/canipardon what changed last in Wisconsin');
	expect(answer).toContain('A correction of ours, 1 February 2027: Milepost had said “The wait is ten years.”');
	// Its page is cited, as of every other statement.
	expect(answer).toMatch(/“The wait is ten years\.” Right is: The wait is five years\. \[\d\]/);
	expect(await office.say('/canipardon who can pardon in Wisconsin')).toContain('A correction of ours');
	office.now = at('2028-03-01T12:00Z');
	expect(await office.say('/canipardon who can pardon in Wisconsin')).not.toContain('A correction of ours');
	office.now = at('2027-02-02T12:00Z');
	expect(await office.say('/canipardon what changed last in Texas')).not.toContain('A correction of ours');
});

it('a correction of one thing stands only where that was asked', async () => {
	const office = await openOffice();
	office.now = at('2026-11-24T12:00Z');
	expect(await office.say('/canipardon does a pardon seal my record in Arkansas')).toContain('A correction of ours');
	for (const other of ['how do I ask', 'what does it cost to ask', 'can the governor pardon alone'])
		expect(await office.say(`/canipardon ${other} in Arkansas`)).not.toContain('A correction of ours');
});

it('stands behind everything that was asked, and between no two answers', async () => {
	const office = await openOffice();
	office.now = at('2026-11-24T12:00Z');
	const answer = await office.say('/canipardon how do I ask in Arkansas, and does a pardon seal my record?');
	expect(answer.indexOf('A correction of ours')).toBeGreaterThan(answer.indexOf('the court seals the record'));
});
