import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterChart } from '../../../src/render/charts/characters.js';
import type { ChartPoint } from '../../../src/render/charts/types.js';
import { columnsOf } from '../../../src/render/width.js';
import { comparison, empty, fanFrom, storyChart } from '../../fakes/charts.js';
import { anyChart } from './any-chart.js';

describe('a chart in characters', () => {
	it('draws the count and its fan', () => {
		const story = storyChart(11);
		const fan = fanFrom(story.points.at(-1) as ChartPoint, story.deadline as number, 208_765);
		expect(characterChart({ ...story, fan }, 60, 8)).toMatchInlineSnapshot(`
			[
			  "209,000 ┤                                       ░░░░░░░░░░░░",
			  "        │                                ░░░░░▒▒▒▒▒▒▒▒▒▒▒▒▒▒",
			  "        │                             ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒",
			  "100,000 ┤───────────────────────────▅▇▒░░░░░░░░─────────────",
			  "        │                          ▃██",
			  "        │                          ███",
			  "      0 ┤▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▂▃▄▅▅▇███",
			  "         20 Dec 2015                             20 Jan 2016",
			]
		`);
	});

	it('draws curves by their letters', () => {
		expect(characterChart(comparison(3), 60, 8)).toMatchInlineSnapshot(`
			[
			  "48,185 ┤                        CCCCCCCCCCC",
			  "       │                  CCCCCC       BBBBBBBBBBBBB",
			  "       │             CCCCCBBBBBBBBBBBBB",
			  "       │         CCCBBBBBB",
			  "       │      CBBBBBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
			  "       │  CBBAAAAAAA",
			  "     0 ┤AAAAA",
			  "        0                                            29 days",
			]
		`);
	});

	it('shows nothing of zero, and a little of one', () => {
		const course = (count: number) => ({
			...empty,
			points: [
				{ at: 0, count },
				{ at: 1e9, count: 1_000 },
			],
		});
		expect(characterChart(course(0), 30, 4)).toMatchInlineSnapshot(`
			[
			  "1,000 ┤               ▁▂▃▄▅▆▇█",
			  "      │        ▁▂▃▅▆▇█████████",
			  "    0 ┤▁▂▃▄▅▆▇████████████████",
			  "       31 Dec 1969 12 Jan 1970",
			]
		`);
		expect(characterChart(course(1), 30, 4)[2]).toContain('▁');
	});

	it('says so where there is nothing to draw', () => {
		expect(characterChart(empty, 60, 8)).toEqual(['no count yet']);
		expect(characterChart({ ...comparison(0) }, 60, 8)).toEqual(['no count yet']);
	});

	it('has the size it was given, whatever it shows', () => {
		fc.assert(
			fc.property(
				anyChart,
				fc.integer({ min: 40, max: 120 }),
				fc.integer({ min: 4, max: 20 }),
				(chart, width, height) => {
					const lines = characterChart(chart, width, height);
					expect(lines.length === height || lines.join() === 'no count yet').toBe(true);
					expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width);
					expect(lines.join('\n')).not.toMatch(/NaN|undefined|Infinity/);
				},
			),
		);
	});
});
