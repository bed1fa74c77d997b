import { expect, it } from 'vitest';
import { createLog, defaultLevel } from '../../src/ops/log.js';
import { Secret } from '../../src/ops/secret.js';

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
