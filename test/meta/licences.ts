import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './readme.js';

/** A package as the lock file has it. */
interface Locked {
	readonly version: string;
	readonly integrity?: string;
	readonly resolved?: string;
	readonly license?: string;
	readonly dev?: boolean;
	readonly hasInstallScript?: boolean;
}

/** Every package of the lock file by its place in `node_modules`; Milepost itself left out. */
export function lockedPackages(): ReadonlyMap<string, Locked> {
	const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
		packages: Record<string, Locked>;
	};
	return new Map(Object.entries(packages).filter(([place]) => place !== ''));
}

/** What is installed beside the program, by licence, with versions: of one for many machines each is named. */
export function tableOfLicences(): string {
	const byLicence = new Map<string, Set<string>>();
	for (const [place, { dev, license = 'not named', version }] of lockedPackages()) {
		if (dev === true) continue;
		const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
		byLicence.set(license, (byLicence.get(license) ?? new Set()).add(`${name} ${version}`));
	}
	const rows = [...byLicence]
		.sort(([a], [b]) => a.localeCompare(b, 'en'))
		.map(([licence, names]) => `| ${licence} | ${[...names].sort().join(', ')} |`);
	return ['| licence | packages |', '|---|---|', ...rows].join('\n');
}
