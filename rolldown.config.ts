import { defineConfig } from 'rolldown';

/*
 * The program as it is published and put into the image: few files instead of a thousand, in which what a start does not
 * need stays by itself and is loaded when it is needed. A start takes two thirds of the time. In a clone `npm start` runs
 * what `tsc` made. See docs/decisions/033-a-split-build.md.
 */

/** Packages that every start needs, with what they are made of. The others stay as they are installed. */
const taken = new Set([
	...[
		'kysely',
		'lru-cache',
		'node-cron',
		'temporal-polyfill',
		'temporal-spec',
		'temporal-utils',
		'undici',
		'yaml',
		'zod',
	],
	...['pino', '@pinojs/redact', 'atomic-sleep', 'on-exit-leak-free', 'pino-abstract-transport', 'pino-std-serializers'],
	...['process-warning', 'quick-format-unescaped', 'real-require', 'safe-stable-stringify', 'sonic-boom', 'split2'],
	'thread-stream',
]);

const packageOf = (id: string) => id.split('/', id.startsWith('@') ? 2 : 1).join('/');

export default defineConfig({
	input: { cli: 'src/cli.ts', main: 'src/main.ts', worker: 'src/pictures/worker.ts' },
	platform: 'node',
	external: (id) => !/^[./]/.test(id) && !id.startsWith('\0') && !taken.has(packageOf(id)),
	output: { dir: 'bundle', format: 'esm', sourcemap: true, cleanDir: true, chunkFileNames: '[name]-[hash].js' },
});
