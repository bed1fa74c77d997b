import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { packageRoot } from '../../config/package-root.js';
import type { Process } from '../../src/app/process.js';
import { runCommandLine } from '../../src/cli/index.js';
import { quickFolder } from '../store/place.js';

it.each(['version', '--version', '-v'])('milepost %s says which version this is, and nothing else', async (word) => {
	const output = new PassThrough();
	const shell = { output, variables: {}, folder: quickFolder() } as unknown as Process;
	expect(await runCommandLine([word], shell)).toBe(0);
	const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string };
	expect(String(output.read())).toBe(`${version}\n`);
});
