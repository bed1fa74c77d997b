import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { printFigure, quantile } from './figure.js';

/*
 * What a platform costs that nobody follows: resident memory of a process that loads all of them, above one that loads
 * what they share and one of them, for each of the others.
 */

const folder = join(import.meta.dirname, '../src/sources');
const platforms = readdirSync(folder, { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && entry.name !== 'e-petitions')
	.map(({ name }) => name);
const runs = 7;

/** Megabytes of a process that loads these, after it has given back what loading took. */
function megabytes(names: readonly string[]): number {
	const imports = names.map((name) => `await import(${JSON.stringify(join(folder, name, 'index.js'))});`);
	const script = `${imports.join('')} gc(); console.log(process.memoryUsage().rss / 2 ** 20);`;
	const each = Array.from({ length: runs }, () => {
		const { stdout } = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', script]);
		return Number(stdout.toString());
	});
	return quantile(each, 0.5);
}

const [one = ''] = platforms.filter((name) => name === 'we-the-people');
const floor = megabytes([one]);
const all = megabytes(platforms);
printFigure({
	name: `resident memory of a platform that nobody follows (one of ${platforms.length})`,
	measured: (all - floor) / (platforms.length - 1),
	unit: 'MB',
	most: 1,
	floor: 0,
	floorIs: 'none',
});
