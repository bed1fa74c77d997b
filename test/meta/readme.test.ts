import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { terminalPicture } from './pictures/terminal.js';
import { root, shownLines, writeTranscript } from './readme.js';

/** `npm run readme` writes what it sees instead of comparing it. */
const updating = process.env['UPDATE_README'] === '1';

/** Not part of a clone: what is made, installed, or somebody's own. */
const ours = new Set(['node_modules', 'dist', 'dist-bench', 'data', '.git', '.env', 'milepost.yaml', 'coverage']);

/** The environment of somebody who just opened a terminal: nothing of the npm that runs this test. */
const environment = {
	...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|VITEST|NODE_|MILEPOST_)/i.test(name))),
	MILEPOST_ZONE: 'UTC',
	NO_COLOR: '1',
};

describe('every shell line of the README and of docs/terminal.md, typed into a fresh clone', () => {
	let clone: string;
	beforeAll(() => {
		clone = mkdtempSync(join(tmpdir(), 'milepost-clone-'));
		cpSync(root, clone, { recursive: true, filter: (path) => path === root || !ours.has(basename(path)) });
		// The packages were just fetched for this run: they come from npm's own cache.
		execFileSync('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], {
			cwd: clone,
			env: environment,
			stdio: 'pipe',
		});
	}, 300_000);
	afterAll(() => rmSync(clone, { recursive: true, force: true }));

	const lines = shownLines();
	it('shows how to run it and how to test it', () => {
		expect(lines.map(({ line }) => line)).toEqual(
			expect.arrayContaining(['npm ci && npm start', 'npm ci && npm test']),
		);
	});

	// `npm test` is what runs just now; the packages are installed once for all lines.
	it.each(lines.filter(({ line }) => !line.endsWith('npm test')))(
		'$line',
		({ line, transcript }) => {
			const { status, stdout, stderr } = spawnSync('sh', ['-c', line.replace('npm ci && ', '')], {
				cwd: clone,
				env: environment,
				input: '',
				encoding: 'utf8',
				timeout: 120_000,
			});
			expect({ status, stderr: withoutNpm(stderr) }).toEqual({ status: 0, stderr: '' });
			const said = withoutNpm(stdout);
			expect(said).not.toBe('');
			if (transcript === null) return;
			if (updating) writeTranscript(line, said);
			else expect(timeless(said)).toBe(timeless(transcript));
		},
		150_000,
	);
});

it('shows the transcript in its picture', () => {
	const file = join(root, 'docs/console.svg');
	const transcript = shownLines().find(({ line }) => line.startsWith('printf '))?.transcript ?? '';
	const picture = terminalPicture(transcript);
	if (updating) writeFileSync(file, picture);
	expect(readFileSync(file, 'utf8')).toBe(picture);
});

/** npm's own lines about what it runs, and about its own settings. */
function withoutNpm(text: string): string {
	return text.replace(/^\n?(> .*\n)+\n/, '').replace(/^npm (warn|notice).*\n/gm, '');
}

/** A replay's posts leave in real time: when they did is not the same twice. */
function timeless(text: string): string {
	return text.replace(/posted\s+\d+\s+\w+\s+\d{4},\s+\d\d:\d\d\s+\(UTC\)/g, 'posted just now').replace(/\s+/g, ' ');
}
