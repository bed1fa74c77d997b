import { describe, expect, it } from 'vitest';
import { altOf } from '../../../src/render/charts/alt.js';
import type { Chart, ChartPoint } from '../../../src/render/charts/types.js';
import { type Pen, writeLine } from '../../../src/render/inline.js';
import { comparison, empty, fanFrom, longChart, storyChart } from '../../fakes/charts.js';

const plain: Pen = {
	text: (text) => text,
	strong: (text) => text,
	link: (_, label) => label,
	command: (text) => text,
	reference: () => null,
	time: (_at, as, say) => say(as),
};
const said = (chart: Chart) => writeLine(altOf(chart), plain, { now: 0, zone: 'UTC', locale: 'en' });

describe('what a picture shows, in words', () => {
	it('says from when to when, what is ahead, and what is likely', () => {
		const story = storyChart(5);
		const last = story.points.at(-1) as ChartPoint;
		expect(said({ ...story, fan: fanFrom(last, story.deadline as number, 158_437) })).toBe(
			'The count from 20 December 2015 (0) to 4 January 2016 (18,904). 100,000 not reached. ' +
				'Four outcomes of five lie between 30,000 and 160,000 on 20 January 2016.',
		);
	});

	it.each<readonly [string, Chart, string]>([
		[
			'what was passed',
			storyChart(11),
			'The count from 20 December 2015 (0) to 6 January 2016 (114,466). 100,000 passed.',
		],
		[
			'falls',
			{ ...longChart(4_000), fan: [] },
			'The count from 27 May 2025 (402) to 8 July 2025 (260,130). 10,000, 100,000 passed. 500,000 not reached. The count fell once.',
		],
		['a single count', storyChart(1), '0 signatures on 20 December 2015. 100,000 not reached.'],
		['nothing', empty, 'No count is known yet.'],
		['a sentence a curve', comparison(2), 'A: 19,854 after 29 days. B: 37,371 after 24 days.'],
		['a curve that is not there', { ...comparison(1), curves: [[]] }, 'A: not read yet.'],
	])('says %s', (_, chart, text) => {
		expect(said(chart)).toBe(text);
	});
});
