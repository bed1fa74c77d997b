import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

function files(folder: string, ending = '.ts'): readonly string[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)))
		.filter((path) => !path.includes('node_modules'));
}

/** Modules a file imports: packages by name, the project's own by path from the root. */
function imports(path: string): readonly string[] {
	const text = readFileSync(join(root, path), 'utf8');
	return [...text.matchAll(/^(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gms)]
		.map((match) => (match[1] ?? match[2]) as string)
		.map((name) =>
			name.startsWith('.') ? relative(root, join(root, path, '..', name)).replace(/\.js$/, '.ts') : name,
		);
}

const inRoom =
	(...rooms: readonly string[]) =>
	(path: string) =>
		rooms.some((room) => path === room || path.startsWith(`${room}/`));

const pure = inRoom('src/domain', 'src/render', 'config');
const throughPorts = inRoom('commands', 'src/outbox', 'src/schedule', 'src/watch');
const adapters = [
	'src/sources',
	'src/chat/console',
	'src/chat/discord',
	'src/chat/slack',
	'src/store',
	'src/engine',
	'src/pictures',
];
const production = [...files('src'), ...files('commands'), ...files('config')];
const isType = (path: string) => path.endsWith('/types.ts');
/** In the room of the chats, and in none of theirs. */
const beside = (path: string) => /^src\/chat\/[^/]+\.ts$/.test(path);

describe('four kinds of room', () => {
	it('pure rooms import only each other, zod and temporal', () => {
		const breaches = production.filter(pure).flatMap((path) =>
			imports(path)
				.filter((name) => !pure(name) && !['zod', 'temporal-polyfill'].includes(name))
				.map((name) => `${path} imports ${name}`),
		);
		expect(breaches).toEqual([]);
	});

	it('rooms behind ports know the outside by types only', () => {
		const allowed = (name: string) => pure(name) || throughPorts(name) || isType(name) || name === 'temporal-polyfill';
		const breaches = production.filter(throughPorts).flatMap((path) =>
			imports(path)
				.filter((name) => !allowed(name))
				.filter((name) => !(path === 'src/schedule/ticker.ts' && name === 'node-cron'))
				.map((name) => `${path} imports ${name}`),
		);
		expect(breaches).toEqual([]);
	});

	it('adapters know the domain and what stands beside their types for all of them, and not one another', () => {
		const breaches = production.flatMap((path) => {
			const home = adapters.find((room) => inRoom(room)(path));
			if (home === undefined) return [];
			return imports(path)
				.filter((name) => name.startsWith('src/') || name.startsWith('commands/'))
				.filter((name) => !inRoom(home)(name) && !pure(name) && !isType(name) && !beside(name))
				.map((name) => `${path} imports ${name}`);
		});
		expect(breaches).toEqual([]);
	});

	it('what all chats share knows none of them', () => {
		const breaches = production.filter(beside).flatMap((path) =>
			imports(path)
				.filter((name) => !pure(name) && !isType(name) && !beside(name))
				.map((name) => `${path} imports ${name}`),
		);
		expect(breaches).toEqual([]);
	});

	it('nothing but wiring imports wiring', () => {
		const wiring = inRoom('src/main.ts', 'src/cli.ts', 'src/ops', 'src/replay');
		const breaches = production
			.filter((path) => !wiring(path))
			.flatMap((path) =>
				imports(path)
					.filter(wiring)
					.map((name) => `${path} imports ${name}`),
			);
		expect(breaches).toEqual([]);
	});

	it('only the ticker knows node-cron', () => {
		expect(production.filter((path) => imports(path).includes('node-cron'))).toEqual(['src/schedule/ticker.ts']);
	});
});

describe('files', () => {
	it.each([
		['production', production, 400],
		['tests', [...files('test'), ...files('bench')], 600],
	])('%s files stay within their lines', (_, paths, most) => {
		const long = paths.filter((path) => readFileSync(join(root, path), 'utf8').split('\n').length - 1 > most);
		expect(long).toEqual([]);
	});

	it('are short by habit: the median is under 100 lines', () => {
		const lines = production
			.map((path) => readFileSync(join(root, path), 'utf8').split('\n').length)
			.sort((a, b) => a - b);
		expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(100);
	});

	it('are named in kebab-case, and none is a drawer for odds and ends', () => {
		const odd = [...production, ...files('test'), ...files('bench')].filter(
			(path) =>
				!/^[a-z0-9-]+(\.test)?\.ts$/.test(path.split('/').at(-1) as string) ||
				/(^|[/-])(utils?|helpers?|misc)(\.|\/)/.test(path),
		);
		expect(odd).toEqual([]);
	});
});

describe('registries', () => {
	it.each([
		['src/domain/milestones', ['types', 'index', 'counts', 'parameters']],
		['commands', ['types', 'index', 'parse', 'desk', 'resolve']],
	])('%s/index.ts lists every file of its folder', (folder, others) => {
		const index = readFileSync(join(root, folder, 'index.ts'), 'utf8');
		const names = files(folder)
			.filter((path) => path === `${folder}/${path.split('/').at(-1)}`)
			.map((path) => (path.split('/').at(-1) as string).replace('.ts', ''))
			.filter((name) => !others.includes(name));
		expect(names.filter((name) => !index.includes(`'./${name}.js'`))).toEqual([]);
	});

	it('every step of the tables is listed once, by the number of its place', () => {
		const index = readFileSync(join(root, 'src/store/migrations/index.ts'), 'utf8');
		const steps = [...index.matchAll(/^\t'(\d{3})-[a-z-]+': (\w+),$/gm)];
		expect(steps.map(([, number]) => Number(number))).toEqual(steps.map((_, i) => i + 1));
		expect(new Set(steps.map(([, , step]) => step)).size).toBe(steps.length);
	});

	it('every folder of a source is registered', () => {
		const folders = readdirSync(join(root, 'src/sources')).filter((name) =>
			statSync(join(root, 'src/sources', name)).isDirectory(),
		);
		const index = readFileSync(join(root, 'src/sources/index.ts'), 'utf8');
		expect(folders.filter((name) => !index.includes(`'./${name}/index.js'`))).toEqual([]);
	});
});

describe('nothing of a machine', () => {
	it('no path of a home or a work folder, no address of a package registry', () => {
		const texts = [
			...production,
			...files('test'),
			...files('bench'),
			...files('docs', '.md'),
			...files('config', '.yaml'),
			'README.md',
			'package.json',
			'package-lock.json',
		];
		const home = new RegExp(['/', 'home/|/', 'work/|/', 'root/|//', 'registry\\.'].join(''));
		const found = texts.filter(
			(path) => path !== 'test/meta/house.test.ts' && home.test(readFileSync(join(root, path), 'utf8')),
		);
		expect(found).toEqual([]);
	});
});
