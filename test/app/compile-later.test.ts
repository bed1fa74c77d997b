import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { compileLater } from '../../src/app/compile-later.js';

/** V8 goes on where it does not know a flag. */
it('the mark at which V8 compiles anew is one that it knows, and ten times as far as its own', () => {
	const told: string[] = [];
	compileLater((flag) => told.push(flag));
	expect(told).toHaveLength(1);
	const [, name, mark] = /^(--[a-z-]+)=(\d+)$/.exec(told[0] ?? '') ?? [];
	const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8', maxBuffer: 1e8 });
	const own = new RegExp(`^ *${name} \\(.*\\n.*default: ${name}=(\\d+)$`, 'm').exec(known)?.[1];
	expect(Number(mark)).toBeGreaterThan(10 * Number(own));
});
