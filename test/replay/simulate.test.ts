import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/app/io.js';
import { simulateCommand } from '../../src/cli/simulate.js';
import { FaultError } from '../../src/domain/fault.js';
import { bundledSeries } from '../../src/replay/load-recording.js';

async function simulated(...args: string[]): Promise<readonly string[]> {
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
	expect(await simulateCommand(args, io)).toBe(0);
	return lines;
}

interface Said {
	readonly at: string;
	readonly petition: string;
	readonly key: string;
	readonly rule: string;
	readonly also: readonly string[];
	readonly outlook: { readonly probability: number } | null;
	readonly text: string;
}

async function asJson(...args: string[]): Promise<readonly Said[]> {
	return (await simulated('--json', ...args)).map((line) => JSON.parse(line) as Said);
}

function series(rows: string): string {
	const file = join(mkdtempSync(join(tmpdir(), 'milepost-series-')), 'plain.csv');
	writeFileSync(file, rows);
	return file;
}

describe('the recorded story', () => {
	it('announces 100,000 for the White House once, with the answer promised by 5 March', async () => {
		const said = (await asJson(bundledSeries())).filter((each) => each.key === 'threshold:100000');
		expect(said).toHaveLength(1);
		expect(said[0]).toMatchObject({ at: '2016-01-06T00:00:00Z', petition: 'wtp-avery', rule: 'threshold' });
		expect(said[0]?.text).toContain('100,000 reached after 16 days: the White House aims to respond by 5 March 2016');
	});

	it('tells the outlook beside each count: hardly likely, then decided within a day', async () => {
		const said = (await asJson(bundledSeries())).filter((each) => each.petition === 'wtp-avery');
		const counts = said.filter((each) => each.key.startsWith('count:'));
		expect(counts.map((each) => [each.key, Math.round(100 * (each.outlook?.probability ?? 0))])).toEqual([
			['count:1000', 8],
			['count:10000', 13],
			['count:20000', 26],
			['count:50000', 88],
		]);
		for (const each of counts) expect(each.text).toMatch(/Outlook: 100,000 is (very )?(un)?likely \(\d+ %\);/);
	});

	it("announces the campaign's combined milestones with both moments", async () => {
		const totals = (await asJson(bundledSeries())).filter((each) => each.petition === 'avery');
		expect(totals.map((each) => each.key)).toEqual(['total:50000', 'total:100000', 'total:200000']);
		expect(totals[2]?.text).toMatch(
			/19,124, counted 4 Jan 2016, 18:00[\s\S]*about 183,000, counted 4 Jan 2016,\s+21:00/,
		);
		expect(totals[2]?.text).toContain('One person may have signed both');
	});

	it('announces the answer of 7 January, and never 16 January as the deadline', async () => {
		const said = await asJson(bundledSeries());
		expect(said.at(-2)).toMatchObject({ at: '2016-01-07T22:00:00Z', key: 'state:responded' });
		expect(JSON.stringify(said)).not.toContain('16 January');
	});

	it('is the same every time, sorted by moment', async () => {
		const said = await asJson(bundledSeries());
		expect(await asJson(bundledSeries())).toEqual(said);
		const moments = said.map((each) => each.at);
		expect(moments).toEqual([...moments].sort());
	});
});

describe('a plain file', () => {
	const rows =
		'timestamp,count\n2026-01-03T00:00:00Z,2600\n2026-01-01T00:00:00Z,900\n2026-01-02T00:00:00Z,1900\n2026-01-02T00:00:00Z,1900\n';

	it('starts from its first reading, sorts disorder and drops repeats', async () => {
		expect((await asJson(series(rows))).map(({ at, key }) => [at, key])).toEqual([
			['2026-01-02T00:00:00Z', 'count:1000'],
			['2026-01-03T00:00:00Z', 'count:2000'],
		]);
	});

	it('starts from 0 with an opening', async () => {
		const file = series('timestamp,count\n2026-01-01T12:00:00Z,1900\n2026-01-02T00:00:00Z,1901\n');
		expect(await asJson(file)).toEqual([]);
		const opened = await asJson(file, '--opened', '2026-01-01');
		expect(opened.map(({ at, key }) => [at, key])).toEqual([['2026-01-01T12:00:00Z', 'count:1000']]);
	});

	it('takes rules, a threshold and a deadline', async () => {
		const said = await asJson(
			series(rows),
			'--rules',
			'threshold deadline:1d',
			'--threshold',
			'2500',
			'--deadline',
			'2026-01-03T12:00Z',
		);
		expect(said.map(({ at, key }) => [at, key])).toEqual([
			['2026-01-02T12:00:00Z', 'deadline:1d'],
			['2026-01-03T00:00:00Z', 'threshold:2500'],
		]);
		expect(said[0]?.text).toMatch(/One day left: last seen 1,900 on 2 Jan 2026, 00:00 \(UTC\), 600\s+short of 2,500/);
	});

	it('takes the next row for the reading that says how it ended', async () => {
		const before = 'timestamp,count\n2026-01-01T00:00Z,9000\n2026-01-02T00:00Z,9500\n';
		const told = async (rows: string, threshold: string) => {
			const end = ['--deadline', '2026-01-02T12:00Z', '--rules', 'threshold lifecycle'];
			const said = await asJson(series(rows), '--threshold', threshold, ...end);
			return said.map(({ key, also, text }) => `${[key, ...also].join(' ')} ${text.split('\n')[0]}`);
		};
		// Nothing is said of how it ended from a count older than the end.
		expect(await told(before, '20000')).toEqual([]);
		const after = `${before}2026-01-03T06:00Z,9700\n`;
		expect(await told(after, '20000')).toEqual(['state:closed Closed 10,300 short of 20,000']);
		expect(await told(after, '9600')).toEqual([
			'threshold:9600 state:closed The final count is 9,700: 9,600 was reached',
		]);
	});

	it('keeps falls, and tells what they take back', async () => {
		const file = series(
			'timestamp,count\n2026-01-01T00:00Z,900\n2026-01-02T00:00Z,1005\n2026-01-03T00:00Z,990\n2026-01-04T00:00Z,1001\n',
		);
		expect((await asJson(file)).map(({ key }) => key)).toEqual(['count:1000', expect.stringMatching(/^correction:/)]);
	});

	it.each([
		[['--rules', 'evry:5'], 'rule-unknown'],
		[['--threshold', 'many'], 'cli-count'],
		[['--opened', 'soon'], 'cli-moment'],
		[['--nonsense'], 'cli-option'],
	])('%j is a named fault', async (args, code) => {
		await expect(simulated(series(rows), ...args)).rejects.toMatchObject({ fault: { code } });
	});

	it('names file and line of what it cannot read', async () => {
		const wrong = simulated(series('timestamp,count\n2026-01-01T00:00Z,"12,3"\n'));
		await expect(wrong).rejects.toBeInstanceOf(FaultError);
		await expect(wrong).rejects.toMatchObject({ fault: { params: { line: 2, file: 'plain.csv' } } });
	});
});
