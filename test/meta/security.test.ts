import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './readme.js';

/* Every row of the table of threats names a test that is there. */

const page = readFileSync(join(root, 'docs/security.md'), 'utf8');
const rows = page
	.split('\n')
	.filter((line) => line.startsWith('| ') && !line.startsWith('| threat') && !/^\| \*\*/.test(line))
	.map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))
	.map(([threat = '', , test = '']) => ({ threat, test }));

describe('docs/security.md', () => {
	it('has a table', () => {
		expect(rows.length).toBeGreaterThan(25);
	});

	it.each(rows)('$threat: by a test that is there', ({ test }) => {
		const [, path = '', title = ''] = /^`(test\/[\w./-]+\.test\.ts)`: (.+)$/.exec(test) ?? [];
		expect(existsSync(join(root, path)) && path !== '', `${test} names no test file`).toBe(true);
		expect(readFileSync(join(root, path), 'utf8'), `${path} has no such test`).toContain(title);
	});

	it('is named where people look for it', () => {
		expect(readFileSync(join(root, 'SECURITY.md'), 'utf8')).toContain('docs/security.md');
	});
});
