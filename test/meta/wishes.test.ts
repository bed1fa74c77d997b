import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { textsFor } from '../../src/render/texts/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'docs/wishes.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| \d/.test(line));
const named = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code as string);

describe('the wishes', () => {
	it('are the twenty-three, each with an answer', () => {
		expect(rows.map((row) => Number(row.split('|')[1]))).toEqual(Array.from({ length: 23 }, (_, i) => i + 1));
		// A wish without a command or a test says that it is not there.
		const silent = rows.filter((row) => named(row).length === 0 || /^\s*$/.test(row.split('|')[3] ?? ''));
		expect(silent).toEqual([]);
	});

	it.each(['docs/wishes.md', 'docs/listing.md'])('%s names commands and tests that there are', (file) => {
		const text = readFileSync(join(root, file), 'utf8');
		const wrong = named(text).filter((code) => {
			if (code.startsWith('/petition ')) return !commands.some(({ name }) => name === code.slice(1));
			if (code.startsWith('milepost ')) return !((code.split(' ')[1] ?? '') in textsFor('en').cli.commands);
			return /^(test|docs|src)\//.test(code) && !existsSync(join(root, code));
		});
		expect(wrong).toEqual([]);
	});
});
