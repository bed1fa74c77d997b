import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { casesOf, pastsOf } from '../../bench/outlook/cases.js';
import { judgeCounts } from '../../bench/outlook/counts.js';
import { readFolder } from '../../bench/outlook/data.js';
import type { Method } from '../../bench/outlook/method.js';
import { milepost } from '../../bench/outlook/milepost.js';
import { linear } from '../../bench/outlook/peers.js';
import { plain } from '../../bench/outlook/plain.js';

const [set] = readFolder(join(import.meta.dirname, 'series'));
const histories = set?.histories ?? [];
const cases = histories.flatMap((history) => pastsOf(history).flatMap((past) => casesOf(history, past)));
const cells = judgeCounts(cases, [milepost, plain, linear]);
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

	it.each([1, 5, 10, 30])('%i days ahead, it is as good as an evaluation that shares nothing with it', (lead) => {
		const ratio = of(lead, milepost).mean((each) => each.crps) / of(lead, plain).mean((each) => each.crps);
		expect(ratio).toBeGreaterThan(0.97);
		expect(ratio).toBeLessThanOrEqual(1.03);
	});

	it.each([1, 5, 10, 30])('%i days ahead, its interval holds more outcomes than the last day drawn on', (lead) => {
		const held = (method: Method) => of(lead, method).mean((each) => each.in80);
		expect(held(milepost)).toBeGreaterThan(0.6);
		expect(held(milepost)).toBeGreaterThan(held(linear));
	});
});
