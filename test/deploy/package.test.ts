import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';

/* What `npm pack` takes along: everything the program reads beside itself, and nothing of its making. */

const root = join(import.meta.dirname, '../..');
// As it is listed, without building it.
const [listed] = JSON.parse(
	execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'], {
		cwd: root,
		encoding: 'utf8',
	}),
) as [{ files: { path: string }[] }];
const files = listed.files.map(({ path }) => path).filter((path) => !path.startsWith('bundle/'));

it('has all data that come with the program', () => {
	const data = ['config/clemency', 'config/recorded'].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !entry.name.endsWith('.ts') && !entry.name.endsWith('.md'))
			.map((entry) => relative(root, join(entry.parentPath, entry.name))),
	);
	expect(data.length).toBeGreaterThan(10);
	expect(
		[...data, 'config/cases.yaml', 'config/milepost.example.yaml'].filter((path) => !files.includes(path)),
	).toEqual([]);
});

it('has what it is set up with, and the pages that say how', () => {
	const needed = [
		'.env.example',
		'slack-manifest.yaml',
		'deploy/milepost.service',
		'docs/operations.md',
		'README.md',
		'LICENSE',
	];
	expect(needed.filter((path) => !files.includes(path))).toEqual([]);
});

it('has nothing of a machine, no source and no test', () => {
	expect(
		files.filter((path) => /^(?:src|test|bench|commands|data|\.ci)\/|\.ts$|\.db$|^\.env$|^milepost\.yaml$/.test(path)),
	).toEqual([]);
	expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
