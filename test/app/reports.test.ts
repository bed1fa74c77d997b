import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mistakeReports, type ReportDeps } from '../../src/app/reports.js';
import { line } from '../../src/render/line.js';
import type { Message } from '../../src/render/message.js';

const start = Date.parse('2026-11-21T12:00:00Z');
const message: Message = {
	tone: 'warning',
	blocks: [
		{ kind: 'text', line: ['WI'] },
		{ kind: 'list', items: [line`Only the Governor of Wisconsin can pardon a Wisconsin conviction.`] },
	],
};
const operator = { platform: 'discord', channel: '42' } as unknown as NonNullable<ReportDeps['operator']>;

/** Reports whose channel answers as told, with everything it was sent. */
function desk(more: Partial<ReportDeps> = {}, kind: 'sent' | 'failed' = 'sent') {
	const sent: { readonly to: unknown; readonly post: { readonly message: Message; readonly mention: unknown } }[] = [];
	let now = start;
	const deps = {
		store: { destinations: { find: async () => ({ id: 'd1' }) } },
		chat: () => ({
			send: async (to: unknown, post: (typeof sent)[number]['post']) => {
				sent.push({ to, post });
				return { kind };
			},
		}),
		operator,
		file: null,
		realNow: () => now,
		newId: () => 'id',
		...more,
	} as unknown as ReportDeps;
	return {
		report: mistakeReports(deps),
		sent,
		later: (ms: number) => {
			now += ms;
		},
	};
}

const file = async () => join(await mkdtemp(join(tmpdir(), 'reports-')), 'mistakes.jsonl');
const hour = 3_600_000;

describe('a mistake that somebody reports', () => {
	it('goes to the channel the operator named, as it is, and pings nobody', async () => {
		const { report, sent } = desk();
		expect(await report?.(message, 'WI who')).toBe('told');
		expect(sent).toEqual([{ to: { id: 'd1' }, post: expect.objectContaining({ message, mention: null }) }]);
	});

	it('goes to the file where no channel is named, one line each with the time and what was said', async () => {
		const path = await file();
		const { report, sent } = desk({ operator: null, file: path });
		expect(await report?.(message, 'WI who')).toBe('told');
		expect(sent).toEqual([]);
		expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
			at: '2026-11-21T12:00:00Z',
			report: ['WI', 'Only the Governor of Wisconsin can pardon a Wisconsin conviction.'],
		});
	});

	it('goes to the file where the channel cannot be reached', async () => {
		const path = await file();
		const { report } = desk({ file: path }, 'failed');
		expect(await report?.(message, 'WI who')).toBe('told');
		expect(await readFile(path, 'utf8')).toContain('Only the Governor of Wisconsin');
	});

	it('is not said to be told where nothing takes it, and can be tried again', async () => {
		const { report } = desk({ file: join(tmpdir(), 'no-such-folder-here', 'mistakes') }, 'failed');
		expect(await report?.(message, 'WI who')).toBe('failed');
		expect(await report?.(message, 'WI who')).toBe('failed');
	});

	it('is told once a day for each answer', async () => {
		const { report, sent, later } = desk();
		expect(await report?.(message, 'WI who')).toBe('told');
		later(23 * hour);
		expect(await report?.(message, 'WI who')).toBe('already');
		expect(await report?.(message, 'GA who')).toBe('told');
		later(2 * hour);
		expect(await report?.(message, 'WI who')).toBe('told');
		expect(sent).toHaveLength(3);
	});

	it('is told twenty times an hour and no more, whatever is pressed', async () => {
		const { report, sent, later } = desk();
		for (let i = 0; i < 25; i++) expect(await report?.(message, `key ${i}`)).toBe(i < 20 ? 'told' : 'failed');
		expect(sent).toHaveLength(20);
		later(hour + 1);
		expect(await report?.(message, 'key 24')).toBe('told');
	});

	it('has nobody to be told to where neither is named', () => {
		expect(desk({ operator: null }).report).toBeNull();
	});
});
