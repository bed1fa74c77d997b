import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SetupError } from '../../config/setup-fault.js';
import { FaultError } from '../../src/domain/fault.js';
import { loadRecording } from '../../src/replay/load-recording.js';
import { readSidecar } from '../../src/replay/sidecar.js';

const folder = mkdtempSync(join(tmpdir(), 'milepost-replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

function thrown(work: () => unknown): FaultError {
	try {
		work();
	} catch (error) {
		if (error instanceof FaultError) return error;
		throw error;
	}
	throw new Error('nothing was thrown');
}

describe('a series without a sidecar', () => {
	it('is its counts under the name of its file', () => {
		const { petitions, campaign, steps } = loadRecording(
			file('i-1796.csv', 'timestamp,count\n2023-07-17T18:31:58Z,0\n'),
		);
		expect(petitions).toMatchObject([
			{ id: 'i-1796', platform: 'recorded', title: 'i-1796', zone: 'UTC', thresholds: [], deadline: null, events: [] },
		]);
		expect([campaign, steps.length]).toEqual([null, 1]);
	});

	it('takes that of the bundled recording when it has the same petitions, wherever it lies', () => {
		const both = 'petition,time,count\nwtp-avery,2016-01-05,1\nchange-avery,2016-01-05,2\n';
		expect(loadRecording(file('copy.csv', both))).toMatchObject({ campaign: { name: 'avery' } });
		const one = loadRecording(file('half.csv', 'petition,time,count\nwtp-avery,2016-01-05,1\n'));
		expect(one.petitions[0]?.thresholds[0]?.count).toBe(100_000);
		expect(one.campaign).toBeNull();
		const mixed = loadRecording(file('mixed.csv', 'petition,time,count\nwtp-avery,2016-01-05,1\nother,2016-01-05,2\n'));
		expect(mixed.petitions.map((each) => each.platform)).toEqual(['recorded', 'recorded']);
	});
});

describe('a series with a sidecar', () => {
	it('has what stands in it; days end in the petition zone', () => {
		const path = file('own.csv', 'petition,time,count\na,2026-03-01,7\nb,2026-03-02,8\n');
		file(
			'own.yaml',
			[
				'petitions:',
				'  a: { platform: uk-parliament, title: Title, zone: Europe/London, closes: 2026-06-30, goal: 500,',
				'       thresholds: [{ count: 100000, consequence: debate-considered, authority: Parliament },',
				'                    { count: 10000, consequence: response, authority: the Government }] }',
			].join('\n'),
		);
		const [a, b] = loadRecording(path).petitions;
		expect(new Date(a?.deadline ?? 0).toISOString()).toBe('2026-06-30T22:59:59.999Z');
		expect(a).toMatchObject({ goal: 500, thresholds: [{ count: 10_000, promisedDays: null }, { count: 100_000 }] });
		expect(b).toMatchObject({ title: 'b', platform: 'recorded' });
	});

	it('names every fault of the sidecar at once, each with its line', () => {
		const source = [
			'campaign: { name: c, title: C }',
			'petitions:',
			'  avrey:',
			'    platform: x',
			'    titel: Title',
			'    zone: Mars/Olympus',
			'    closes_after_days: soon',
			'  b:',
			'    platform: x',
			'    title: B',
			'    zone: UTC',
			'    closes_after_days: 30',
			'    events: [{ kind: responded, at: last week, summary: s }]',
		].join('\n');
		const error = thrown(() => readSidecar(source, 's.yaml', ['avery', 'b']));
		expect(error).toBeInstanceOf(SetupError);
		expect((error as SetupError).faults.map(({ code, line }) => [code, line])).toEqual([
			['config-missing-key', 3],
			['config-bad-zone', 6],
			['config-bad-value', 7],
			['config-unknown-key', 5],
		]);
		const named = thrown(() =>
			readSidecar(source.replaceAll(/^.*(titel|Mars|soon).*\n/gm, ''), 's.yaml', ['avery', 'b']),
		);
		expect((named as SetupError).faults).toMatchObject([
			{ code: 'config-missing-key', path: 'petitions.avrey.title' },
			{ code: 'config-missing-key', path: 'petitions.avrey.zone' },
		]);
	});

	it('suggests the petition that was meant, and wants a beginning for a rule that counts from it', () => {
		const source = [
			'petitions:',
			'  avrey: { platform: x, title: T, zone: UTC, closes_after_days: 30,',
			'           events: [{ kind: responded, at: last week, summary: s }] }',
		].join('\n');
		const { faults } = thrown(() => readSidecar(source, 's.yaml', ['avery'])) as SetupError;
		expect(faults.map(({ code, path, params }) => [code, path, params])).toEqual([
			['sidecar-unknown-petition', 'petitions.avrey', { value: 'avrey', nearest: 'avery' }],
			['config-bad-moment', 'petitions.avrey.events.0.at', { value: 'last week' }],
			['config-missing-key', 'petitions.avrey.closes_after_days', { key: 'opened' }],
		]);
	});
});

describe('a file in UTF-16, as spreadsheets save it', () => {
	const text = 'time\tcount\r\n2016-01-05 14:00\t5\r\n';
	const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
	it.each([
		['with its mark', little],
		['the other way round', Buffer.from(little).swap16()],
		['without a mark', little.subarray(2)],
	])('%s is read', (_, bytes) => {
		file('sheet.csv', bytes);
		const { petitions } = loadRecording(join(folder, 'sheet.csv'));
		expect(petitions.map(({ id, readings }) => [id, ...readings])).toMatchObject([
			['sheet', { count: 5, at: Date.UTC(2016, 0, 5, 14) }],
		]);
	});
});

describe('a file that cannot be used', () => {
	it.each([
		['missing.csv', null, 'series-missing'],
		['folder', 'folder', 'series-unreadable'],
		['latin1.csv', new Uint8Array([0x74, 0x69, 0x6d, 0x65, 0xe9, 0x20]), 'series-not-text'],
		['half.csv', new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x69, 0]), 'series-not-text'],
		['zeros.csv', new Uint8Array(100), 'series-no-columns'],
		['page.csv', '<!doctype html><html></html>', 'series-no-columns'],
	])('%s is named', (name, content, code) => {
		const path = join(folder, name);
		if (content === 'folder') mkdirSync(path);
		else if (content !== null) file(name, content);
		const { fault } = thrown(() => loadRecording(path));
		expect(fault).toMatchObject({ code, params: { file: name } });
	});
});
