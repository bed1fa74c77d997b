import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/app/io.js';
import { outlookCommand } from '../../src/cli/outlook.js';
import { type Explanation, featureNames } from '../../src/domain/outlook/explanation.js';
import { bundledSeries } from '../../src/replay/load-recording.js';

async function said(...args: string[]): Promise<string> {
	const lines: string[] = [];
	const io: Io = {
		out: (line) => void lines.push(line),
		err: () => {},
		variables: {},
		folder: '.',
		now: 0,
		zone: 'UTC',
		width: 100,
		colour: false,
	};
	expect(await outlookCommand(args, io)).toBe(0);
	return lines.join('\n');
}

async function json(...args: string[]): Promise<Readonly<Record<string, unknown>>> {
	return JSON.parse(await said(...args, '--json'));
}

function series(rows: readonly string[]): string {
	const file = join(mkdtempSync(join(tmpdir(), 'milepost-series-')), 'plain.csv');
	writeFileSync(file, rows.join('\n'));
	return file;
}

const start = Date.UTC(2024, 0, 1) / 1_000;
const seconds = (days: number) => start + days * 86_400;
const iso = (days: number) => new Date(seconds(days) * 1_000).toISOString();
const steady = Array.from({ length: 40 }, (_, i) => [(i + 1) / 4, (i + 1) * 25] as const);

describe('milepost outlook', () => {
	it.each([
		['timestamp,count', iso],
		['time,count', seconds],
	] as const)('gives the specification its worked example F1, from %s', async (header, moment) => {
		const file = series([header, ...steady.map(([days, count]) => `${moment(days)},${count}`)]);
		const given = ['--opened', iso(0), '--deadline', iso(30), '--threshold', '2000'];
		const { pace, probability, t10, t50, ...rest } = await json(file, ...given);
		expect(rest).toMatchObject({ count: 1_000, q10: 1_146, q50: 1_590, q90: 4_907, t90: null, stale: false });
		expect(pace).toBeCloseTo(100, 1);
		expect(probability).toBeCloseTo(0.321228, 4);
		expect(t10).toBeCloseTo(5.26189, 3);
		expect(t50).toBeNull();
	});

	it('looks from an earlier moment, when the story had hardly begun, was turning, and was decided', async () => {
		const chance = async (at: string) =>
			(await json(bundledSeries(), '--petition', 'wtp-avery', '--at', at))['probability'] as number;
		expect(await chance('2016-01-04T12:00:00Z')).toBeCloseTo(0.08, 2);
		expect(await chance('2016-01-05T04:00:00Z')).toBeCloseTo(0.26, 2);
		expect(await chance('2016-01-05T14:00:00Z')).toBeCloseTo(0.88, 2);
	});

	it('says it in words, an interval before a point and never a date', async () => {
		const text = await said(bundledSeries(), '--petition', 'wtp-avery', '--at', '2016-01-04T12:00:00Z');
		expect(text).toMatch(/21,900 to 72,000 by the deadline in four outcomes of five; the middle is\s+31,000/);
		expect(text).toContain('100,000       very unlikely (8 %) by the deadline');
		expect(text).not.toMatch(/20(15|16)/);
	});

	it('explains itself: every course, and every feature with what it adds', async () => {
		const text = await said(bundledSeries(), '--petition', 'wtp-avery', '--at', '2016-01-04T12:00:00Z', '--explain');
		expect(text).toMatch(/Likeliest course: it goes on as it does/);
		for (const words of ['it ebbs:', 'something else:', 'last day beside four days', 'few changes seen']) {
			expect(text).toContain(words);
		}
		const { explanation } = await json(bundledSeries(), '--petition', 'wtp-avery', '--explain');
		const { courses, features } = explanation as Explanation;
		expect(courses.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
		expect(features.map(({ name }) => name)).toEqual(featureNames);
	});

	it('knows a country by its nights', async () => {
		const file = series(['timestamp,count', ...steady.map(([days, count]) => `${iso(days)},${count}`)]);
		const given = [file, '--opened', iso(0), '--deadline', iso(10.25), '--threshold', '1010'];
		const flat = await json(...given);
		const uk = await json(...given, '--profile', 'uk');
		expect(uk['probability']).toBeLessThan(flat['probability'] as number);
	});

	it.each([
		[['nothing.csv'], 'series-missing'],
		[[bundledSeries()], 'outlook-which-petition'],
		[[bundledSeries(), '--petition', 'nobody'], 'outlook-no-petition'],
		[[bundledSeries(), '--petition', 'wtp-avery', '--at', '2010-01-01'], 'outlook-no-reading'],
		[[bundledSeries(), '--petition', 'wtp-avery', '--profile', 'mars'], 'outlook-profile'],
		[[bundledSeries(), '--petition', 'wtp-avery', '--opened', '2016-02-01'], 'cli-opened-late'],
	])('says what is wrong with %j', async (args, code) => {
		await expect(said(...args)).rejects.toMatchObject({ fault: { code } });
	});

	it.each([
		['a single reading', [[0, 1_234]], null, 'too-little'],
		[
			'counts of zero',
			[
				[0, 0],
				[1, 0],
				[2, 0],
			],
			null,
			'too-little',
		],
		[
			'a deadline that has passed',
			[
				[1, 10],
				[2, 20],
			],
			1.5,
			0,
		],
		[
			'a threshold below the count',
			[
				[1, 900],
				[2, 2_000],
			],
			30,
			1,
		],
		[
			'readings out of order and repeated',
			[
				[2, 500],
				[1, 100],
				[2, 500],
				[3, 900],
			],
			30,
			'some',
		],
		[
			'a fall',
			[
				[1, 500],
				[2, 400],
				[3, 450],
			],
			30,
			'some',
		],
		[
			'readings a year apart',
			[
				[1, 500],
				[366, 900],
			],
			400,
			'some',
		],
		[
			'readings a second apart',
			[
				[1, 500],
				[1 + 1 / 86_400, 501],
			],
			30,
			'some',
		],
	] as const)('has a defined answer to %s', async (_, readings, deadline, wanted) => {
		const file = series(['timestamp,count', ...readings.map(([days, count]) => `${iso(days)},${count}`)]);
		const by = deadline === null ? [] : ['--deadline', iso(deadline)];
		const { probability, q10, q90 } = await json(file, '--threshold', '1000', ...by);
		if (wanted === 'too-little') expect([probability, q10]).toEqual([null, null]);
		else if (wanted === 'some') {
			expect(probability).toBeGreaterThan(0);
			expect(probability).toBeLessThan(1);
			expect(q10 as number).toBeLessThanOrEqual(q90 as number);
		} else expect(probability).toBe(wanted);
	});
});
