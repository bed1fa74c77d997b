import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../config/package-root.js';
import { freeBytes } from '../../src/cli/doctor/disk.js';

it('free space is that of the folder, or of where it would be made', () => {
	expect(freeBytes(tmpdir())).toBeGreaterThan(0);
	expect(freeBytes(join(tmpdir(), 'not', 'there', 'yet'))).toBeGreaterThan(0);
});

it('the package root is where package.json and the recordings are', () => {
	expect(existsSync(join(packageRoot(), 'package.json'))).toBe(true);
	expect(existsSync(join(packageRoot(), 'config', 'recorded', 'avery.csv'))).toBe(true);
});
