import { existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Bytes this process may still write in a folder, or where it would be made. Throws what the file system says. */
export function freeBytes(folder: string): number {
	let there = resolve(folder);
	while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
	const { bavail, bsize } = statfsSync(there);
	return bavail * bsize;
}
