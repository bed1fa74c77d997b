import { describe, expect, it } from 'vitest';
import { count, general, openOffice } from './setup.js';

describe('petition compare', () => {
	async function two() {
		const office = await openOffice();
		const readings = (factor: number) =>
			[1, 2, 3].map((each) => count(`2016-01-0${each}T00:00Z`, each * factor * 1_000));
		for (const [id, factor] of [
			['bees', 1],
			['trees', 2],
			['seas', 3],
			['peas', 4],
			['keys', 5],
			['fees', 6],
		] as const) {
			const petition = await office.petition(id, readings(factor), { title: `Save the ${id}` });
			await office.follow({ kind: 'petition', id: petition }, 'threshold', { ...general, channel: '#all' });
		}
		return office;
	}

	it.each(['bees, trees', 'bees vs trees', 'bees with trees', 'bees trees', '"bees" "trees"'])(
		'understands %s',
		async (names) => {
			const office = await two();
			const { message } = await office.ask(`/petition compare ${names}`);
			const chart = message.picture;
			expect(chart?.kind === 'comparison' ? chart.curves.map((curve) => curve.at(-1)?.count) : []).toEqual([
				3_000, 6_000,
			]);
			expect(await office.say(`/petition compare ${names}`)).toContain('A: Save the bees: 3,000 on day 14');
		},
	);

	it.each([
		['bees', 'it takes two petitions'],
		['bees, trees, seas, peas, keys, fees', '6 petitions are too many'],
		['bees, save', '“save” may be several petitions'],
		['bees, boes', 'boes'],
	])('says what is wrong with %s', async (names, fault) => {
		const office = await two();
		expect(await office.say(`/petition compare ${names}`)).toContain(fault);
	});
});
