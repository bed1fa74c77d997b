import { describe, expect, it } from 'vitest';
import { at } from '../domain/build.js';
import { count, openAvery } from './setup.js';

describe('response', () => {
	it('before anything is owed', async () => {
		const office = await openAvery();
		const text = await office.say('/petition response white house');
		expect(text).toContain('At 100,000, the White House aims to answer within 60 days. 80,876 more are needed.');
		expect(text).toContain('Nothing official has happened yet.');
	});

	it('promised, overdue and answered', async () => {
		const office = await openAvery();
		await office.follow({ kind: 'petition', id: office.wtp }, 'threshold');
		await office.read(office.wtp, count('2016-01-06T00:00Z', 100_000), { signable: true });
		office.now = at('2016-01-08T12:00Z');
		expect(await office.say('/petition response white house')).toContain(
			'That was reached on 5 January 2016.\nSo the answer is promised by 5 March 2016: in 58 days.',
		);
		office.now = at('2016-03-08T12:00Z');
		expect(await office.say('/petition response white house')).toContain(
			'The answer was promised by 5 March 2016 and is 3 days overdue.',
		);
		await office.read(office.wtp, count('2016-03-09T12:00Z', 130_000), {
			state: 'closed',
			events: [
				{
					kind: 'responded',
					moment: { at: at('2016-03-09T12:00Z'), precision: 'hour' },
					summary: 'No.',
					url: 'https://example.org/reply',
				},
			],
		});
		office.now = at('2016-03-10T12:00Z');
		const text = await office.say('/petition response white house');
		expect(text).toContain('Answered on 9 March 2016. It was promised by 5 March 2016, and came 4 days late.');
		expect(text).toContain('> No.');
	});

	it('where nobody promises anything, and of a whole campaign', async () => {
		const office = await openAvery();
		expect(await office.say('/petition response change')).toContain(
			'Change.org promises no answer: nobody is bound to give one.',
		);
		const text = await office.say('/petition response avery');
		expect(text.match(/^# /gm)).toHaveLength(2);
	});
});
