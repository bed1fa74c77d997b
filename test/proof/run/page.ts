import { cpus, totalmem } from 'node:os';
import { programVersion } from '../../../config/package-root.js';
import { realClock } from '../../../src/app/clock.js';
import type { Figure, Finding, Part } from './part.js';

/** What became of a part. */
export interface Proven extends Finding {
	readonly part: Part;
	/** Real milliseconds from its first process's beginning to its last one's end. */
	readonly ms: number;
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

export interface ProofRun {
	readonly seed: number;
	readonly ms: number;
	readonly nightly: boolean;
	readonly scale: number;
}

/** `docs/proof.md`. */
export function proofPage(proven: readonly Proven[], { seed, ms, nightly, scale }: ProofRun): string {
	const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(realClock.now());
	const [cpu] = cpus();
	const machine = `${cpus().length} × ${cpu?.model.trim() || process.arch}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
	const holds = proven.every(({ breaches }) => breaches.length === 0);
	const asked = `npm run proof --${nightly ? ' --nightly' : ''}${scale === 1 ? '' : ` --scale ${scale}`} --seed ${seed}`;
	return [
		'# What is proven',
		'',
		`Written by \`${asked}\` on ${day}, in ${minutes(ms)}, of version ${programVersion()}.`,
		`Machine: ${machine}.`,
		...(scale === 1 ? [] : ['**A trial**: so small a share of everything was done that it proves little.']),
		`${holds ? 'Everything holds.' : 'Something does not hold: see below.'} A part is run alone by its name: \`npm run proof -- model\`; a short form of each is in \`npm test\` (\`test/proof\`).`,
		'',
		...proven.flatMap((each) => section(each)),
	].join('\n');
}

function section({ part, ms, figures, breaches }: Proven): readonly string[] {
	return [
		`## ${part.id}`,
		'',
		part.shows,
		'',
		'| what | figure |',
		'| --- | ---: |',
		...figures.map((figure) => `| ${figure.what} | ${shown(figure)} |`),
		`| breaches | ${breaches.length} |`,
		`| time | ${minutes(ms)} |`,
		'',
		...breaches.slice(0, 20).flatMap((breach) => ['```', breach.slice(0, 2_000), '```', '']),
	];
}

function shown({ value, unit }: Figure): string {
	return `${number.format(value)}${unit === undefined ? '' : ` ${unit}`}`;
}

function minutes(ms: number): string {
	return ms < 90_000 ? `${Math.round(ms / 1_000)} s` : `${number.format(Math.round(ms / 6_000) / 10)} min`;
}
