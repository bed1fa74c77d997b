import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/time.js';
import { at } from '../domain/build.js';
import { count, openAvery, openOffice } from './setup.js';

describe('petition history', () => {
	it('shows the course, what was gained and what was passed', async () => {
		const office = await openAvery();
		await office.follow({ kind: 'petition', id: office.wtp }, 'threshold every:20000');
		await office.read(office.wtp, count('2016-01-05T04:00Z', 26_683));
		office.now = at('2016-01-05T04:01Z');
		const { message } = await office.ask('/petition history white house');
		expect(message.picture).toMatchObject({ marks: [{ count: 20_000, kind: 'crossing' }], fan: [] });
		const said = await office.say('/petition history white house');
		expect(said).toContain('Now: 26,683 on 4 January 2016');
		expect(said).toContain('Passed: 20,000 on 4 January 2016');
		expect(said).toMatch(/Gained: [\d,]+ signatures since/);
	});

	it('looks back as far as it is asked', async () => {
		const office = await openAvery();
		const { message } = await office.ask('/petition history white house day');
		const chart = message.picture;
		const from = chart?.kind === 'count' ? (chart.points[0]?.at ?? 0) : 0;
		expect(office.now - from).toBeLessThanOrEqual(day);
		expect(await office.say('/petition history white house decade')).toContain('decade');
	});

	it('begins where its petition began on this platform, and names what it had on another', async () => {
		const office = await openAvery();
		await office.follow({ kind: 'petition', id: office.wtp }, 'threshold every:1000');
		await office.store.petitions.beginAnew(office.wtp, { platform: 'uk-parliament', id: '7' });
		await office.read(office.wtp, count('2016-01-05T04:00Z', 900));
		await office.read(office.wtp, count('2016-01-05T05:00Z', 950));
		office.now = at('2016-01-05T05:01Z');
		const { message } = await office.ask('/petition history white house');
		const points = message.picture?.kind === 'count' ? message.picture.points : [];
		expect(points.map((each) => each.count)).toEqual([900, 950]);
		const said = await office.say('/petition history white house');
		expect(said).toContain('Gained: 50 signatures since');
		expect(said).toContain('Before: 19,124 signatures on We the People, until 4 January 2016');
		expect(said).not.toContain('Corrected');
	});

	it('has no picture of a single reading', async () => {
		const office = await openOffice();
		const id = await office.petition('one', [count('2016-01-04T17:00Z', 500)]);
		await office.follow({ kind: 'petition', id }, 'threshold');
		const { message } = await office.ask('/petition history');
		expect(message.picture).toBeUndefined();
		expect(await office.say('/petition history')).toContain('It was read only once so far');
	});
});
