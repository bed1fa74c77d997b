import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';

const root = join(import.meta.dirname, '../..');

function files(folder: string, ending = '.ts'): readonly string[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)))
		.filter((path) => !path.includes('node_modules'));
}

const exists = (path: string) => existsSync(join(root, path));

/** Modules a file imports: packages by name, the project's own by path from the root. */
function imports(path: string): readonly string[] {
	const text = readFileSync(join(root, path), 'utf8');
	return [...text.matchAll(/^(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gms)]
		.map((match) => (match[1] ?? match[2]) as string)
		.map((name) =>
			name.startsWith('.') ? relative(root, join(root, path, '..', name)).replace(/\.js$/, '.ts') : name,
		);
}

/** Rooms from the ground up: a file imports from its own room and from those above it in this list, types included. */
const rooms: readonly (readonly string[])[] = [
	['src/domain'],
	['src/clemency/shapes'],
	['src/clemency/judge'],
	['src/clemency/read'],
	['src/render', 'config/defaults.ts', 'config/schema.ts'],
	['src/clemency/answer'],
	['src/clemency/law'],
	['src/ports', 'config/secret.ts'],
	['src/chat/shared', 'config/config.ts'],
	[
		'src/chat/console',
		'src/chat/discord',
		'src/chat/slack',
		'src/chat/webhook',
		'src/chat/feed',
		'src/sources',
		'src/store',
		'src/engine',
		'src/pictures',
	],
	['src/facts', 'src/schedule'],
	['src/following'],
	['src/watch', 'src/outbox'],
	['commands'],
	['config'],
	['src/replay', 'src/monitoring'],
	['src/app'],
	['src/cli'],
	['src/main.ts', 'src/cli.ts'],
];

/** Packages that one file may import though its room reckons only: it says when something is due, or how a date is written. */
const keepers: Readonly<Record<string, string>> = {
	'node-cron': 'src/schedule/ticker.ts',
	'ical-generator': 'src/facts/calendar-file.ts',
};

const isIn = (room: string) => (path: string) => path === room || path.startsWith(`${room}/`);

/** The room a file stands in: the longest name that fits, so that `config/schema.ts` is not in `config`. */
function roomOf(path: string): { readonly room: string; readonly floor: number } {
	const fitting = rooms
		.flatMap((side, floor) => side.map((room) => ({ room, floor })))
		.filter(({ room }) => isIn(room)(path))
		.sort((a, b) => b.room.length - a.room.length);
	return fitting[0] ?? { room: path, floor: Number.NaN };
}

const production = [...files('src'), ...files('commands'), ...files('config')];
const own = (name: string) => /^(src|commands|config)\//.test(name);

/** Behind ports: everything outside is known by its interface only. */
const behindPorts = ['src/facts', 'src/schedule', 'src/following', 'src/watch', 'src/outbox', 'commands'];
const adapters = rooms.find((side) => side.includes('src/store')) as readonly string[];

describe('rooms', () => {
	it('every file stands in one', () => {
		expect(production.filter((path) => Number.isNaN(roomOf(path).floor))).toEqual([]);
	});

	it('are all named in the map of CONTRIBUTING.md', () => {
		const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
		const folders = ['src', 'src/clemency'].flatMap((folder) =>
			readdirSync(join(root, folder), { withFileTypes: true })
				.filter((entry) => entry.isDirectory())
				.map(({ name }) => (folder === 'src' ? `src/${name}` : name)),
		);
		expect(folders.filter((name) => !new RegExp(`(?<![\\w/])${name}(?![\\w/-])`).test(text))).toEqual([]);
	});

	it('import downwards only, types included', () => {
		const breaches = production.flatMap((path) => {
			const here = roomOf(path);
			return imports(path)
				.filter(own)
				.filter((name) => {
					const there = roomOf(name);
					return there.room !== here.room && !(there.floor < here.floor);
				})
				.map((name) => `${path} imports ${name}`);
		});
		expect(breaches).toEqual([]);
	});

	it('without a circle of files', () => {
		const graph = new Map(production.map((path) => [path, imports(path).filter(own)]));
		const done = new Set<string>();
		const circles: string[] = [];
		const visit = (path: string, way: readonly string[]) => {
			if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
			if (done.has(path) || way.includes(path)) return;
			for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
			done.add(path);
		};
		for (const path of production) visit(path, []);
		expect(circles).toEqual([]);
	});

	it('pure ones import only what neither reads nor waits: zod, temporal, minisearch', () => {
		const pure = rooms
			.slice(
				0,
				rooms.findIndex((side) => side.includes('src/ports')),
			)
			.flat();
		const breaches = production
			.filter((path) => pure.includes(roomOf(path).room))
			.flatMap((path) =>
				imports(path)
					.filter((name) => !own(name) && !['zod', 'temporal-polyfill', 'minisearch'].includes(name))
					.map((name) => `${path} imports ${name}`),
			);
		expect(breaches).toEqual([]);
	});

	it('those behind ports know no adapter, and nothing that does more than compare and reckon', () => {
		const breaches = production
			.filter((path) => behindPorts.includes(roomOf(path).room))
			.flatMap((path) =>
				imports(path)
					.filter((name) =>
						own(name)
							? adapters.includes(roomOf(name).room)
							: !['temporal-polyfill', 'node:util', 'lru-cache'].includes(name),
					)
					.filter((name) => keepers[name] !== path)
					.map((name) => `${path} imports ${name}`),
			);
		expect(breaches).toEqual([]);
	});

	it.each(Object.entries(keepers))('%s is known to %s alone', (name, keeper) => {
		expect(production.filter((path) => imports(path).includes(name))).toEqual([keeper]);
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

describe('tests', () => {
	it.each(commands.map(({ name }) => name))('of /%s stand in a file of its name, which gives the command', (name) => {
		// Two groups may each have an `add`.
		const path = `test/commands/${name.replace('petition ', '').replaceAll(' ', '/')}.test.ts`;
		expect(exists(path), `${path} is missing`).toBe(true);
		expect(readFileSync(join(root, path), 'utf8')).toContain(`/${name}`);
	});

	it('that put something in the place of a module or of the process run alone (vitest.config.ts)', () => {
		const config = readFileSync(join(root, 'vitest.config.ts'), 'utf8');
		const globs = [...config.matchAll(/'(test\/[^']+)'/g)].map(([, glob]) => glob as string);
		const isAlone = (path: string) =>
			globs
				.filter((glob) => glob !== 'test/**/*.test.ts' && glob !== 'test/setup.ts')
				.some((glob) => new RegExp(`^${glob.replace('**/', '(?:.*/)?').replace(/(?<!\.)\*/g, '[^/]*')}$`).test(path));
		const shared = files('test').filter(
			(path) =>
				path.endsWith('.test.ts') &&
				!isAlone(path) &&
				/\bvi\.(?:mock|doMock|stubEnv|stubGlobal|useFakeTimers)\(/.test(readFileSync(join(root, path), 'utf8')),
		);
		expect(shared).toEqual([]);
	});
});

describe('registries', () => {
	it.each([
		['src/domain/milestones', ['types', 'index', 'counts', 'parameters']],
		['src/domain/families', ['types', 'index', 'facts', 'news']],
		['src/render/announcements', ['types', 'index', 'parts']],
		['commands', ['index', 'router']],
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
		// One without an index is what several of them share.
		const folders = readdirSync(join(root, 'src/sources')).filter((name) =>
			existsSync(join(root, 'src/sources', name, 'index.ts')),
		);
		const index = readFileSync(join(root, 'src/sources/index.ts'), 'utf8');
		expect(folders.filter((name) => !index.includes(`'./${name}/index.js'`))).toEqual([]);
	});
});

/** A file without the addresses of other people's pages: what stands in those is theirs. */
function withoutLinks(path: string): string {
	return readFileSync(join(root, path), 'utf8').replace(/https?:\/\/(?!registry\.)[^\s)'"`]+/g, 'https://elsewhere');
}

describe('documents', () => {
	it('named in the sources and in one another are in the repository', () => {
		const pages = files('docs', '.md');
		const texts = [...production, ...files('test'), ...files('bench'), ...pages, 'README.md', 'CONTRIBUTING.md'];
		const missing = texts.flatMap((path) => {
			const text = withoutLinks(path);
			const pattern = path.endsWith('.md')
				? /\bdocs\/[\w/-]+(?:\.(?:md|svg|png))?|\]\((?!https?:|#|mailto:)([^)\s#]+)/g
				: /\bdocs\/[\w/-]+(?:\.(?:md|svg|png))?/g;
			const named = [...text.matchAll(pattern)];
			return named
				.map(([whole, link]) => (link === undefined ? whole : relative(root, join(root, path, '..', link))))
				.filter((name) => name !== 'docs' && !exists(name) && !pages.some((page) => page.startsWith(`${name}-`)))
				.map((name) => `${path} names ${name}`);
		});
		expect(missing).toEqual([]);
	});

	it('of others are not cited: who reads a comment could not open them', () => {
		const cited = [...production, ...files('test'), ...files('bench')].filter((path) =>
			/[`(](?:design|product|chat-facts|anchors|platforms)(?:\.md)?[`:]/.test(readFileSync(join(root, path), 'utf8')),
		);
		expect(cited.filter((path) => path !== 'test/meta/house.test.ts')).toEqual([]);
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
		const found = texts.filter((path) => path !== 'test/meta/house.test.ts' && home.test(withoutLinks(path)));
		expect(found).toEqual([]);
	});
});
