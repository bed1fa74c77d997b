import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockedPackages } from './licences.js';
import { root } from './readme.js';

/* What is installed is what was looked at: exact versions, each with its checksum, and nothing that runs by itself. */

const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
	'dependencies' | 'devDependencies',
	Record<string, string>
>;
const chosen = Object.entries({ ...dependencies, ...devDependencies });
const locked = [...lockedPackages()];
const named = (found: typeof locked) => found.map(([place]) => place);

/** Licences that ask for nothing but to be named; MPL-2.0 asks for changes to its own files only. */
const harmless = [
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'ISC',
	'MIT',
	'MIT AND OFL-1.1',
	'MIT OR Apache-2.0',
	'MPL-2.0',
	'Python-2.0',
];

describe('the lock file', () => {
	it('has the checksum of every package, whatever machine it is for', () => {
		const without = locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
		expect(named(without)).toEqual([]);
	});

	it('says of none where it is fetched from: that is the business of whoever installs', () => {
		expect(named(locked.filter(([, { resolved }]) => resolved !== undefined))).toEqual([]);
	});

	it('has no package of the program that runs a script when it is installed', () => {
		const scripted = locked.filter(([, { dev, hasInstallScript }]) => dev !== true && hasInstallScript === true);
		expect(named(scripted)).toEqual([]);
	});

	it('has only licences that were read', () => {
		expect(named(locked.filter(([, { license }]) => !harmless.includes(license ?? '')))).toEqual([]);
	});
});

describe('package.json', () => {
	it('names one version of each package, the one of the lock file', () => {
		const loose = chosen.filter(([name, version]) => lockedPackages().get(`node_modules/${name}`)?.version !== version);
		expect(loose).toEqual([]);
	});

	it('has a reason for each', () => {
		const reasons = readFileSync(join(root, 'docs/decisions/006-dependencies.md'), 'utf8');
		const untold = chosen
			.map(([name]) => name)
			.filter((name) => !name.startsWith('@types/') && !reasons.includes(name));
		expect(untold).toEqual([]);
	});
});
