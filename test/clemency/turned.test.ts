import { describe, expect, it } from 'vitest';
import { typed } from '../../src/clemency/answer/ask-back.js';
import { jurisdictions } from '../../src/clemency/law/index.js';
import { ask, flat } from './ask.js';

/* One statement answers a question and the same question put the other way round, with opposite words before it. */

const wordOf = (said: string) => /^(Yes|No)\b/.exec(said)?.[1] ?? null;

describe('the other way round', () => {
	it.each([
		['does a pardon restore gun rights in Wisconsin', 'will i still be barred from guns after a pardon in Wisconsin'],
		[
			'will the conviction still be on my record after a pardon in Nebraska',
			'does a pardon clear my record in Nebraska',
		],
		['does it stay on my record after a presidential pardon', 'will a presidential pardon wipe my record'],
		['can they still sue me after a pardon', 'does a pardon end a civil suit'],
		['is a governor powerless over federal convictions', 'can a governor pardon a federal conviction'],
		['is a pardon safe from the next president', 'can a new president undo a pardon'],
		['does a pardon in Pennsylvania erase my record', 'am i stuck with the record even if pardoned in Pennsylvania'],
		['is it free to apply for a pardon in Georgia', 'is there a fee for a pardon in Georgia'],
	])('"%s" is Yes, "%s" is No', async (yes, no) => {
		expect(wordOf(flat(await ask(yes)))).toBe('Yes');
		expect(wordOf(flat(await ask(no)))).toBe('No');
	});

	it.each([
		['does a pardon restore gun rights in', 'will i still be barred from guns after a pardon in'],
		['does a pardon clear my record in', 'will the conviction still be on my record after a pardon in'],
		['can i sit on a jury after a pardon in', 'am i barred from juries even after a pardon in'],
		['does a pardon give the vote back in', 'do i stay barred from voting after a pardon in'],
	])('has the same word in no place: "%s …", "%s …"', async (straight, turned) => {
		const alike: string[] = [];
		for (const row of jurisdictions.filter(({ kind }) => kind === 'state')) {
			const [one, other] = [flat(await ask(`${straight} ${typed(row)}`)), flat(await ask(`${turned} ${typed(row)}`))];
			if (wordOf(one) !== null && wordOf(one) === wordOf(other)) alike.push(`${row.code}: ${one} | ${other}`);
		}
		expect(alike).toEqual([]);
	});
});
