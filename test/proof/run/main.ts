import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packageRoot } from '../../../config/package-root.js';
import { type Proven, proofPage } from './page.js';
import { type Finding, type Part, together } from './part.js';
import { parts } from './parts.js';

/*
 * `npm run proof`: everything, in two processes at a time, and `docs/proof.md` of what was found.
 * `npm run proof -- model fuzz`: those parts, and no page. `--seed 5`: the same as a run that said so. `--nightly`: longer.
 * `--scale 0.02`: a trial, of a fiftieth of everything.
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		seed: { type: 'string', default: '1' },
		scale: { type: 'string', default: '1' },
		nightly: { type: 'boolean', default: false },
	},
});
const unknown = positionals.filter((id) => parts.every((part) => part.id !== id));
if (unknown.length > 0)
	throw new Error(`no part ${unknown.join(', ')}: there are ${parts.map(({ id }) => id).join(', ')}`);
const chosen = parts.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
const seed = Number(values.seed);
const began = performance.now();

/** One process of a part, to its end. */
function runShare(part: Part, share: number): Promise<Finding> {
	const file = fileURLToPath(new URL('./process.js', import.meta.url));
	const args = [part.id, String(share), String(seed), values.scale, ...(values.nightly ? ['nightly'] : [])];
	const child = fork(file, args, { execArgv: ['--expose-gc'] });
	return new Promise((resolve) => {
		let found: Finding | null = null;
		child.once('message', (message) => {
			found = message as Finding;
		});
		child.once('exit', (code, signal) => {
			const died = { figures: [], breaches: [`its process ended by itself (${signal ?? code})`] };
			resolve(found ?? died);
		});
	});
}

async function runPart(part: Part, ready: () => Promise<() => void>): Promise<Proven> {
	let [first, last] = [Number.POSITIVE_INFINITY, 0];
	const shares = Array.from({ length: part.shares }, async (_, share) => {
		const done = await ready();
		first = Math.min(first, performance.now());
		const finding = await runShare(part, share);
		last = performance.now();
		done();
		return finding;
	});
	const proven = { part, ms: 0, ...together(await Promise.all(shares)) };
	console.log(`${part.id}: ${proven.breaches.length === 0 ? 'holds' : `${proven.breaches.length} BREACHES`}`);
	for (const breach of proven.breaches)
		console.error(`${part.id}: ${breach}\n  again: npm run proof -- ${part.id} --seed ${seed}`);
	return { ...proven, ms: last - first };
}

/** Two at a time, first come, first served. */
function places(free: number): () => Promise<() => void> {
	const waiting: (() => void)[] = [];
	const leave = () => {
		const next = waiting.shift();
		if (next === undefined) free++;
		else next();
	};
	return async () => {
		if (free > 0) free--;
		else await new Promise<void>((resolve) => waiting.push(resolve));
		return leave;
	};
}

const ready = places(2);
const beside = chosen.filter(({ alone }) => !alone).map((part) => runPart(part, ready));
const proven = await Promise.all(beside);
for (const part of chosen.filter(({ alone }) => alone)) proven.push(await runPart(part, ready));
proven.sort((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part));

const whole = positionals.length === 0;
const page = proofPage(proven, {
	seed,
	ms: performance.now() - began,
	nightly: values.nightly,
	scale: Number(values.scale),
});
if (whole) writeFileSync(join(packageRoot(), 'docs/proof.md'), page);
else console.log(page);
process.exitCode = proven.every(({ breaches }) => breaches.length === 0) ? 0 : 1;
