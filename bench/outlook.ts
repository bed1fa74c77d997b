import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, casesOf, pastsOf } from './outlook/cases.js';
import { climatology } from './outlook/climatology.js';
import { type Cell, judgeCounts } from './outlook/counts.js';
import { type HistorySet, readFolder } from './outlook/data.js';
import type { Method } from './outlook/method.js';
import { first, models, second } from './outlook/milepost.js';
import { exponential, linear, powerLaw } from './outlook/peers.js';
import { plain1 } from './outlook/plain-1.js';
import { plain2 } from './outlook/plain-2.js';
import { countTable, reliabilityTable, thresholdTable, timeTable } from './outlook/tables.js';
import { thinned } from './outlook/thinned.js';
import { judgeThresholds } from './outlook/thresholds.js';
import { judgeTimes } from './outlook/times.js';

/*
 * `npm run bench:outlook -- <folder>`: replays real series with a rolling origin and prints how good the outlook is,
 * by every model of ours, beside simpler methods and beside second, independent evaluations of their specifications
 * (docs/outlook.md).
 */

const [folder, write] = process.argv.slice(2);
if (folder === undefined || (write !== undefined && write !== '--write')) {
	console.error('bench:outlook <folder of series> [--write]');
	process.exit(2);
}

const own: readonly Method[] = [...models, thinned, plain1, plain2];
const peers: readonly Method[] = [linear, exponential, powerLaw];

/** Most that the second model's CRPS may be of the first one's, by lead in days. */
const mostOfFirst = new Map([
	[1, 0.9],
	[5, 0.89],
	[10, 0.89],
	[30, 0.88],
]);

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
		const [ours, before, naive] = [brier(second), brier(first), brier(linear)];
		say(
			`\nBrier for 1,000: ${second.name} ${ours.toFixed(4)}, ${first.name} ${before.toFixed(4)}, linear pace ${naive.toFixed(4)}`,
		);
	}
	const mine = thousand.find((cell) => cell.method === second.name);
	if (mine !== undefined) say(`\n${reliabilityTable(mine.chances)}`);
	say(`\nWhen is a number reached?\n\n${timeTable(judgeTimes(histories, [...models, linear]))}`);
}

/** The figures that are promised, with what was measured. */
function verdict(cells: readonly Cell[], wanted: boolean): string {
	const lines = [...mostOfFirst].flatMap(([lead, most]) => {
		const of = (method: Method) => cells.find((cell) => cell.lead === lead && cell.method === method.name);
		const [mine, before, plain, fewer] = [of(second), of(first), of(plain2), of(thinned)];
		if (!mine || !before || !plain || !fewer || mine.counts.petitions === 0) return [];
		const crps = (cell: Cell) => cell.counts.mean((each) => each.crps);
		const cover = 100 * mine.counts.mean((each) => each.in80);
		return [
			`- ${lead} days: CRPS ${(crps(mine) / crps(before)).toFixed(3)} × ${first.name}${wanted ? ` (wanted ≤ ${most})` : ''}, ` +
				`${(crps(mine) / crps(plain)).toFixed(6)} × the plain evaluation, ` +
				`from thinned readings ${(crps(fewer) / crps(mine)).toFixed(4)} × itself; ` +
				`80 % interval holds ${cover.toFixed(1)} %${wanted ? ' (wanted 82–92 %)' : ''}`,
		];
	});
	return lines.join('\n');
}
