import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { casesOf, pastsOf } from '../../bench/outlook/cases.js';
import { judgeCounts } from '../../bench/outlook/counts.js';
import { readFolder } from '../../bench/outlook/data.js';
import type { Method } from '../../bench/outlook/method.js';
import { first, models, second } from '../../bench/outlook/milepost.js';
import { linear } from '../../bench/outlook/peers.js';
import { plain1 } from '../../bench/outlook/plain-1.js';
import { plain2 } from '../../bench/outlook/plain-2.js';
import type { Counted } from '../../src/domain/outlook/counted.js';
import { forecasters } from '../../src/domain/outlook/models.js';
import { day } from '../../src/domain/time.js';

const [set] = readFolder(join(import.meta.dirname, 'series'));
const histories = set?.histories ?? [];
const cases = histories.flatMap((history) => pastsOf(history).flatMap((past) => casesOf(history, past)));
const cells = judgeCounts(cases, [first, plain1, second, plain2, linear]);
const of = (lead: number, method: Method) => {
	const cell = cells.find((each) => each.lead === lead && each.method === method.name);
	if (cell === undefined) throw new Error(`no forecasts ${lead} days ahead`);
	return cell.counts;
};

/** Ten petitions prove little about the model; they show that the program is the model, on data as it really comes. */
describe('on ten real petitions', () => {
	it('there is something to judge', () => {
		expect(histories).toHaveLength(10);
		expect(cases.length).toBeGreaterThan(100);
	});

	it('every model of the program is judged', () => {
		expect(models.map(({ name }) => name)).toEqual(forecasters.map(({ name }) => name));
	});

	it.each(
		[1, 5, 10, 30].flatMap((lead) => [
			{ lead, program: first, plain: plain1, within: 0.03 },
			{ lead, program: second, plain: plain2, within: 1e-9 },
		]),
	)('$lead days ahead, $program.name is as good as an evaluation that shares nothing with it', (each) => {
		const { lead, program, plain, within } = each;
		const ratio = of(lead, program).mean((score) => score.crps) / of(lead, plain).mean((score) => score.crps);
		expect(Math.abs(ratio - 1)).toBeLessThanOrEqual(within);
	});

	it.each([1, 5, 10, 30])('%i days ahead, its interval holds more outcomes than the last day drawn on', (lead) => {
		const held = (method: Method) => of(lead, method).mean((each) => each.in80);
		expect(held(second)).toBeGreaterThan(0.6);
		expect(held(second)).toBeGreaterThan(held(linear));
	});

	it('more time gives no worse a chance and no lower a middle, but for the hair the formula loses as its spread grows', () => {
		const days = [0.25, 0.5, 1, 2, 3, 5, 7, 10, 14, 20, 25, 30];
		let most = 0;
		for (const past of histories.flatMap(pastsOf)) {
			const { at, count } = past.readings.at(-1) as Counted;
			const predict = second.look(past);
			for (const times of [1.05, 1.5, 3, 10]) {
				const chances = days.map((lead) => predict(at + lead * day, lead).chance(Math.ceil(count * times)));
				chances.forEach((chance, i) => {
					most = Math.max(most, (chances[i - 1] ?? 0) - chance);
				});
			}
			const middles = days.map((lead) => predict(at + lead * day, lead).quantile(0.5));
			expect(middles).toEqual([...middles].sort((a, b) => a - b));
		}
		expect(most).toBeLessThan(0.02);
	});
});
