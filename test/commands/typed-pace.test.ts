import { describe, expect, it } from 'vitest';
import { day, hour } from '../../src/domain/time.js';
import { count, manager, openOffice, today } from './setup.js';

const minute = 60_000;

/** A petition counted by hand, with these counts typed in at these times after the first. */
async function typed(...counts: readonly (readonly [after: number, count: number])[]) {
	const office = await openOffice();
	await office.say('/petition follow manual:"Hall"');
	for (const [after, n] of counts) {
		office.now = today + after;
		await office.say(`/petition record hall ${n}`);
	}
	const fields = async () => ({
		outlook: await office.say('/petition outlook hall'),
		status: await office.say('/petition status hall'),
	});
	return { office, fields };
}

describe('the pace of counts that people type in', () => {
	it.each([
		[
			'a minute apart',
			[
				[0, 500],
				[minute, 7_000],
			],
		],
		[
			'four within an hour',
			[
				[0, 500],
				[minute, 600],
				[2 * minute, 700],
				[hour, 7_000],
			],
		],
		[
			'three over two days',
			[
				[0, 500],
				[day, 600],
				[2 * day, 700],
			],
		],
	] as const)('is not known yet of counts %s, neither to status nor to outlook', async (_, counts) => {
		const { fields } = await typed(...counts);
		const { outlook, status } = await fields();
		expect(outlook).toContain('Not known yet');
		expect(outlook).not.toMatch(/a day/);
		expect(status).toContain('Pace: not known yet');
		expect(status).toContain('Outlook: Not known yet');
	});

	it('is known of four over a day, to both', async () => {
		const { fields } = await typed([0, 500], [8 * hour, 600], [16 * hour, 700], [day + hour, 800]);
		const { outlook, status } = await fields();
		expect(outlook).toMatch(/Pace now: about \d+ signatures a day/);
		expect(status).not.toContain('not known yet');
		expect(status).not.toContain('Not known yet');
	});
});

describe('the pace of what a platform counts', () => {
	it('is stated by status wherever outlook states one', async () => {
		const office = await openOffice();
		// Opened a fortnight ago and read for the first time now: no window is known, and the whole life is.
		const id = await office.petition('fresh', [count('2016-01-04T17:59Z', 21_000)]);
		await office.store.petitions.addAlias(id, 'fresh one');
		const pace = /Pace now: (about [\d,]+ signatures a day)/.exec(
			await office.say('/petition outlook fresh one', manager),
		);
		expect(await office.say('/petition status fresh one')).toContain(`Pace: ${pace?.[1]}`);
	});
});
