import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of Milepost's package.json: the same from the sources, `dist/` and `bundle/`, wherever it is installed. */
export function packageRoot(): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, 'package.json'))) {
		const parent = dirname(folder);
		if (parent === folder) throw new Error('package.json is missing above the program');
		folder = parent;
	}
	return folder;
}

/** Milepost's version, as its package.json says. */
export function programVersion(): string {
	const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string };
	return version;
}
