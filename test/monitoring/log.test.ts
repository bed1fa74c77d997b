import { mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { Secret } from '../../config/secret.js';
import { createFileLog, createLog, defaultLevel } from '../../src/monitoring/log.js';

function logged(write: (log: ReturnType<typeof createLog>) => void, level: 'info' | 'silent' = 'info') {
	const lines: string[] = [];
	write(createLog(level, { write: (line) => lines.push(line) }));
	return lines;
}

it('is one line of JSON an event: a constant message, everything else in fields', () => {
	const [line = ''] = logged((log) => log.info({ id: 'c1', petition: 7 }, 'petition read'));
	const { time, ...entry } = JSON.parse(line);
	expect(entry).toEqual({ level: 30, id: 'c1', petition: 7, msg: 'petition read' });
	expect(time).toMatch(/^\d{4}-\d{2}-\d{2}T/);
});

it('prints no secret, ours or a library’s', () => {
	const [line] = logged((log) => {
		log.info(
			{
				key: new Secret('s3cret'),
				token: 's3cret',
				headers: { authorization: 's3cret' },
				a: { b: { cookie: 's3cret' } },
			},
			'x',
		);
	});
	expect(line).not.toContain('s3cret');
	expect(line).toContain('[secret]');
});

it('says only what was asked for, and little beside the console chat', () => {
	expect(logged((log) => log.fatal('x'), 'silent')).toEqual([]);
	expect(logged((log) => log.debug('x'))).toEqual([]);
	expect([defaultLevel(true), defaultLevel(false)]).toEqual(['warn', 'info']);
});

it('goes to a file where standard error is the terminal of the chat, Node’s own warnings too, and begins anew when long', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'milepost-log-'));
	const file = join(folder, 'data', 'milepost.log');
	const before = process.listeners('warning');
	const errors = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	try {
		createFileLog('warn', file).warn('petition not read');
		process.emitWarning('something old is used');
		await new Promise((resolve) => setImmediate(resolve));
		expect(readFileSync(file, 'utf8')).toMatch(/petition not read.*\n.*something old is used/);
		expect(errors).not.toHaveBeenCalled();
		truncateSync(file, 5_000_001);
		createFileLog('warn', file).warn('later');
		expect(readFileSync(file, 'utf8')).toMatch(/^[^\n]*later[^\n]*\n$/);
	} finally {
		errors.mockRestore();
		process.removeAllListeners('warning');
		for (const listener of before) process.on('warning', listener as (warning: Error) => void);
		rmSync(folder, { recursive: true });
	}
});
