import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dots, pngOf } from '../../src/pictures/draw.js';
import { colours, size, strokes, widthOf } from '../../src/render/charts/look.js';
import { svgOf } from '../../src/render/charts/svg.js';
import type { Chart, ChartPoint, CountChart } from '../../src/render/charts/types.js';
import { comparison, day, empty, fanFrom, longChart, storyChart } from '../fakes/charts.js';
import { anyChart } from '../render/charts/any-chart.js';

const start = Date.parse('2016-01-04T12:00:00Z');
const points = (...all: readonly (readonly [number, number])[]): readonly ChartPoint[] =>
	all.map(([after, count]) => ({ at: start + after, count }));
const texts = (chart: Chart) => [...svgOf(chart).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]);

/** Every chart that is odd in a way of its own. */
const odd: Readonly<Record<string, Chart>> = {
	'no points': empty,
	'a fan without points': { ...empty, fan: fanFrom({ at: start, count: 5 }, start + day, 50) },
	'one point': { ...empty, points: points([0, 18_904]) },
	'all counts zero': { ...empty, points: points([0, 0], [day, 0]) },
	'all counts equal': { ...empty, points: points([0, 114_466], [day, 114_466]) },
	'a thousand million': { ...empty, points: points([0, 0], [day, 1e9]), thresholds: [1e9] },
	'a second': { ...empty, points: points([0, 1], [1_000, 2]) },
	'the same moment': { ...empty, points: points([0, 1], [0, 2]) },
	'ten years': { ...empty, points: points([0, 1], [3_653 * day, 2]) },
	'a deadline in the past': { ...empty, points: points([0, 1], [day, 2]), deadline: start - day },
	'a threshold below': { ...empty, points: points([0, 1_000], [day, 1_010]), thresholds: [10] },
	'numbers that are none': { ...empty, points: points([0, Number.NaN], [Number.NaN, 4], [day, 9]) },
	'no curves': comparison(0),
	'a curve of one point': { ...comparison(1), curves: [[{ day: 0, count: 0 }], []] },
};

describe('every chart', () => {
	it.each(Object.entries(odd))('of %s is a whole picture', (_, chart) => {
		expectPicture(pngOf(chart));
		expect(svgOf(chart)).not.toMatch(/NaN|undefined|Infinity|null/);
		expect(texts(chart).length).toBeGreaterThan(0);
	});

	it('is a whole picture, whatever its numbers', () => {
		fc.assert(
			fc.property(anyChart, (chart) => {
				const svg = svgOf(chart);
				expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
				expect(svg).toContain('<text');
				for (const { left, right, y } of extents(svg)) {
					expect(left).toBeGreaterThanOrEqual(0);
					expect(right).toBeLessThanOrEqual(size.width);
					expect(y).toBeGreaterThanOrEqual(0);
					expect(y).toBeLessThanOrEqual(size.height);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('has the same bytes for the same data, whatever was drawn before', () => {
		const first = { svg: svgOf(longChart(700)), png: pngOf(longChart(700)) };
		svgOf(comparison());
		expect(svgOf(longChart(700))).toBe(first.svg);
		expect(Buffer.compare(pngOf(longChart(700)), first.png)).toBe(0);
	});
});

describe('a count', () => {
	const story = storyChart(11);
	const last = story.points.at(-1) as ChartPoint;
	const told: CountChart = { ...story, fan: fanFrom(last, story.deadline as number, 210_000) };

	it('says its numbers, its threshold, its deadline and its days, and nothing else', () => {
		expect(texts(told)).toEqual(
			expect.arrayContaining([
				'114,466',
				'100,000',
				'deadline 20 Jan 2016',
				'3 Jan',
				'2016',
				'300,000',
				'four in five',
			]),
		);
		const words = /^(\d[\d,]*|\d+ (Dec|Jan)|deadline 20 Jan 2016|half of outcomes|four in five)$/;
		expect(texts(told).filter((each) => !words.test(each ?? ''))).toEqual([]);
	});

	it('names a threshold that is too far above to be drawn', () => {
		const chart = { ...storyChart(5), thresholds: [100_000] };
		expect(texts(chart)).toContain('100,000');
		expect(svgOf(chart)).not.toContain(`stroke="${colours.threshold}"`);
	});

	it('marks a fall otherwise than what was passed', () => {
		const mark = { at: last.at, count: last.count };
		const signs = (kind: 'crossing' | 'correction') => svgOf({ ...story, marks: [{ kind, ...mark }] });
		expect(signs('crossing')).not.toBe(signs('correction'));
		expect(signs('correction')).toContain('>fell<');
	});

	it('marks what was passed between two readings where its line passes it', () => {
		const to = start + 4 * day;
		const marks = [10, 20, 30].map((count) => ({ kind: 'crossing' as const, at: to, count }));
		const svg = svgOf({ ...empty, points: points([0, 0], [4 * day, 40]), marks });
		const places = [...svg.matchAll(/<circle cx="([\d.]+)" cy="[\d.]+" r="7"/g)].map(([, x]) => Number(x));
		const [, left, , right] =
			/<polyline points="([\d.]+),([\d.]+) ([\d.]+),[^"]*"[^>]*stroke-width="5"/.exec(svg) ?? [];
		const [begin, end] = [Number(left), Number(right)];
		expect(places.map((x) => (x - begin) / (end - begin))).toEqual(
			[0.25, 0.5, 0.75].map((part) => expect.closeTo(part, 2)),
		);
	});

	it('has numbers as its language writes them, in digits the font has', () => {
		expect(texts({ ...story, locale: 'de' })).toContain('114.466');
		expect(texts({ ...story, locale: 'ar-EG' }).join('')).not.toMatch(/[\u0660-\u0669]/);
	});

	it('is drawn from a few hundred points of many thousand', () => {
		const path = /<polyline points="([^"]*)"[^>]*stroke-width="5"/.exec(svgOf(longChart(20_000)))?.[1] ?? '';
		const corners = path.split(' ').length;
		expect(corners).toBeGreaterThan(100);
		expect(corners).toBeLessThanOrEqual(500);
	});
});

describe('for every eye', () => {
	it.each([...Object.values(colours).filter((each) => each !== colours.faint && each !== colours.paper)])(
		'%s stands out from the paper',
		(colour) => {
			expect(contrast(colour, colours.paper)).toBeGreaterThanOrEqual(3);
		},
	);

	it('no two curves have one colour or one stroke', () => {
		expect(strokes.every(({ color }) => contrast(color, colours.paper) >= 3)).toBe(true);
		expect(new Set(strokes.map(({ color }) => color)).size).toBe(5);
		expect(new Set(strokes.map(({ dash }) => dash.join())).size).toBe(5);
		expect(texts(comparison()).filter((each) => /^[A-E]$/.test(each ?? ''))).toHaveLength(10);
	});
});

/** Where each text begins and ends. */
function extents(svg: string) {
	return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', content = '']) => {
		const read = (name: string) => new RegExp(` ${name}="([^"]+)"`).exec(attributes)?.[1] ?? '';
		const [x, y] = [Number(read('x')), Number(read('y'))];
		const before = { start: 0, middle: 0.5, end: 1 }[read('text-anchor')] ?? 0;
		return { left: x - before * widthOf(content), right: x + (1 - before) * widthOf(content), y };
	});
}

function expectPicture(png: Uint8Array): void {
	const bytes = Buffer.from(png);
	expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
	expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([dots.width, dots.height]);
	expect(bytes.length).toBeGreaterThan(2_000);
}

/** WCAG 2.2: from 1 to 21. */
function contrast(a: string, b: string): number {
	const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (bright + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
	const linear = [1, 3, 5].map((i) => {
		const part = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return (linear[0] ?? 0) * 0.2126 + (linear[1] ?? 0) * 0.7152 + (linear[2] ?? 0) * 0.0722;
}

it('a small chart is the same picture with fewer dots', () => {
	const whole = Buffer.from(pngOf(storyChart(50)));
	const small = Buffer.from(pngOf({ ...storyChart(50), small: true }));
	// A PNG's width and height stand behind its signature and the name of its first chunk.
	expect([whole.readUInt32BE(16), small.readUInt32BE(16)]).toEqual([1_000, 600]);
	expect(small.readUInt32BE(20)).toBe(336);
	expect(svgOf({ ...storyChart(50), small: true })).toBe(svgOf(storyChart(50)));
});
