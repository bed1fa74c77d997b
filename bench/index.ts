import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

/*
 * Every figure, one after another, as a table: `npm run bench`. With `--write` the table goes into
 * docs/performance.md, with this machine and the day.
 */

const folder = import.meta.dirname;
/** One file a figure, or a few that belong together; the other files here are what they share. */
const figures = [
	'start',
	'decide',
	'outbox',
	'store-status',
	'digest',
	'store-size',
	'uk-petitions',
	'watching',
	'many-petitions',
	'many-channels',
	'copies-posts',
	'source-lists',
	'source-memory',
	'outlook-cost',
	'chart',
	'clemency',
	'clemency-memory',
	'discord-fan-out',
	'discord-commands',
	'discord-memory',
	'slack-announce',
	'slack-commands',
	'both-chats',
];

const rows: string[] = [];
/** Printed as they come: the whole takes a quarter of an hour. */
function add(...more: readonly string[]): void {
	rows.push(...more);
	for (const row of more) console.log(row);
}

const head = ['| figure | measured | wanted | | floor in the same run | ratio |', '|---|---|---|---|---|---|'];
for (const line of head) console.log(line);
for (const name of figures) {
	const { stdout, status, stderr } = spawnSync(process.execPath, [join(folder, `${name}.js`)], {
		encoding: 'utf8',
		maxBuffer: 1e8,
		timeout: 400_000,
	});
	if (status !== 0) add(`| ${name} | could not be measured: ${stderr.trim().split('\n').at(-1)} | | | | |`);
	else add(...stdout.split('\n').filter((line) => line.startsWith('|')));
	console.error(`${name} done`);
}

const day = new Date().toISOString().slice(0, 10);
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${process.platform}`;
const table = [...head, ...rows].join('\n');
if (process.argv.includes('--write')) {
	// What a person wrote about the figures stays below the table.
	const page = join(folder, '../../docs/performance.md');
	const [, ...notes] = (existsSync(page) ? readFileSync(page, 'utf8') : '').split(/(?=^## )/m);
	const text = `# Measured figures

Last run: ${day} on ${machine}. Run them again with \`npm run bench\`; \`npm run bench -- --write\` rewrites this page.
Every figure stands beside a floor measured in the same run: the least this machine could do for the same work.

${table}

${notes.join('')}`;
	writeFileSync(page, text);
}
