import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, casesOf, pastsOf } from './outlook/cases.js';
import { climatology } from './outlook/climatology.js';
import { type Cell, judgeCounts } from './outlook/counts.js';
import { type HistorySet, readFolder } from './outlook/data.js';
import type { Method } from './outlook/method.js';
import { milepost } from './outlook/milepost.js';
import { exponential, linear, powerLaw } from './outlook/peers.js';
import { plain } from './outlook/plain.js';
import { countTable, reliabilityTable, thresholdTable, timeTable } from './outlook/tables.js';
import { judgeThresholds } from './outlook/thresholds.js';
import { judgeTimes } from './outlook/times.js';

/*
 * `npm run bench:outlook -- <folder>`: replays real series with a rolling origin and prints how good the outlook is,
 * beside simpler methods and beside a second, independent evaluation of its specification (docs/outlook.md).
 */

const [folder, write] = process.argv.slice(2);
if (folder === undefined || (write !== undefined && write !== '--write')) {
	console.error('bench:outlook <folder of series> [--write]');
	process.exit(2);
}

const own: readonly Method[] = [milepost, plain];
const peers: readonly Method[] = [linear, exponential, powerLaw];

/** Fewer petitions than this say little about a method: nothing is wanted of them. */
const enough = 50;
const lines: string[] = [];
function say(text: string): void {
	console.log(text);
	lines.push(text);
}

for (const set of readFolder(folder)) judge(set);
if (write === '--write') {
	// What a person wrote stands above the first table.
	const page = join(import.meta.dirname, '../../docs/outlook.md');
	const heading = '## The backtest';
	const [above = ''] = readFileSync(page, 'utf8').split(heading);
	const day = new Date().toISOString().slice(0, 10);
	writeFileSync(page, `${above}${heading}\n\nLast run: ${day}, Node ${process.versions.node}.\n${lines.join('\n')}\n`);
}

function judge({ name, histories }: HistorySet): void {
	const pasts = histories.map((history) => ({ history, pasts: pastsOf(history) }));
	const cases = pasts.flatMap(({ history, pasts }) => pasts.flatMap((past): readonly Case[] => casesOf(history, past)));
	if (cases.length === 0) return;
	say(`\n### ${name} (${histories.length} petitions)\n`);
	const cells = judgeCounts(cases, [...own, ...peers, climatology(cases)]);
	say(`${countTable(cells)}\n\n${verdict(cells, histories.length >= enough)}`);
	const thresholds = judgeThresholds(histories, [...own, ...peers]);
	say(`\nReached within 30 days of the opening?\n\n${thresholdTable(thresholds)}`);
	const thousand = thresholds.filter(({ threshold }) => threshold === 1000);
	const brier = (method: Method) =>
		thousand.find((cell) => cell.method === method.name)?.chances.mean((each) => each.brier) ?? Number.NaN;
	if (histories.length >= enough) {
		say(`\nBrier for 1,000: ${(brier(milepost) / brier(linear)).toFixed(2)} × linear pace (wanted ≤ 0.60)`);
	}
	const mine = thousand.find((cell) => cell.method === milepost.name);
	if (mine !== undefined) say(`\n${reliabilityTable(mine.chances)}`);
	say(`\nWhen is a number reached?\n\n${timeTable(judgeTimes(histories, [milepost, linear]))}`);
}

/** The figures that are promised, with what was measured. */
function verdict(cells: readonly Cell[], wanted: boolean): string {
	const lines = [1, 5, 10, 30].flatMap((lead) => {
		const of = (method: Method) => cells.find((cell) => cell.lead === lead && cell.method === method.name);
		const [program, reference] = [of(milepost), of(plain)];
		if (program === undefined || reference === undefined || program.counts.petitions === 0) return [];
		const ratio = program.counts.mean((each) => each.crps) / reference.counts.mean((each) => each.crps);
		const cover = program.counts.mean((each) => each.in80);
		return `- ${lead} days: CRPS ${ratio.toFixed(4)} × the plain evaluation${wanted ? ' (wanted ≤ 1.03)' : ''}; 80 % interval holds ${(100 * cover).toFixed(1)} %${wanted ? ' (wanted 78–94 %)' : ''}`;
	});
	return lines.join('\n');
}
