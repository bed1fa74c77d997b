import type { Cell } from './counts.js';
import type { ByPetition, ChanceScore } from './score.js';
import type { ThresholdCell } from './thresholds.js';
import type { TimeCell } from './times.js';

/** Rows of a Markdown table. */
type Row = readonly (string | number)[];

function table(head: readonly string[], rows: readonly Row[]): string {
	const line = (cells: Row) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const percent = (share: number) => (Number.isNaN(share) ? '–' : Math.round(share * 100).toString());
const digits = (value: number, places = 3) => (Number.isNaN(value) ? '–' : value.toFixed(places));

export function countTable(cells: readonly Cell[]): string {
	return table(
		[
			'lead (days)',
			'method',
			'forecasts / petitions',
			'MAE log count',
			'CRPS log count',
			'CRPS log new',
			'50/80/90 % cover',
			'width 80 %',
			'Brier',
			'log score',
		],
		cells
			.filter(({ counts }) => counts.petitions > 0)
			.map(({ lead, method, counts, chances }) => [
				lead,
				method,
				`${counts.scores} / ${counts.petitions}`,
				digits(counts.mean((each) => each.error)),
				digits(counts.mean((each) => each.crps)),
				digits(counts.mean((each) => each.crpsNew)),
				[counts.mean((each) => each.in50), counts.mean((each) => each.in80), counts.mean((each) => each.in90)]
					.map(percent)
					.join('/'),
				digits(
					counts.mean((each) => each.width80),
					2,
				),
				digits(chances.mean((each) => each.brier)),
				digits(chances.mean((each) => each.log)),
			]),
	);
}

export function thresholdTable(cells: readonly ThresholdCell[]): string {
	return table(
		['threshold', 'method', 'forecasts / petitions', 'reached', 'mean forecast', 'Brier', 'log score'],
		cells
			.filter(({ chances }) => chances.petitions > 0)
			.map(({ threshold, method, chances }) => [
				threshold.toLocaleString('en'),
				method,
				`${chances.scores} / ${chances.petitions}`,
				digits(chances.mean((each) => each.seen)),
				digits(chances.mean((each) => each.forecast)),
				digits(
					chances.mean((each) => each.brier),
					4,
				),
				digits(chances.mean((each) => each.log)),
			]),
	);
}

export function timeTable(cells: readonly TimeCell[]): string {
	return table(
		[
			'target',
			'method',
			'forecasts / petitions',
			'reached',
			'earlier than 10 %',
			'later than 90 %',
			'integrated Brier',
		],
		cells
			.filter(({ times }) => times.petitions > 0)
			.map(({ target, method, times }) => [
				target,
				method,
				`${times.scores} / ${times.petitions}`,
				`${percent(times.mean((each) => each.reached))} %`,
				`${percent(times.mean((each) => each.early))} %`,
				`${percent(times.mean((each) => each.late))} %`,
				digits(times.mean((each) => each.brier)),
			]),
	);
}

const bins = [0, 0.01, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 1.01];

/** Of forecasts about so likely, how many came true. */
export function reliabilityTable(chances: ByPetition<ChanceScore>): string {
	const all = chances.all();
	const rows = bins.slice(1).map((end, i): Row => {
		const own = all.filter(({ forecast }) => forecast >= (bins[i] as number) && forecast < end);
		const mean = (of: (score: ChanceScore) => number) => own.reduce((sum, each) => sum + of(each), 0) / own.length;
		const name = `${percent(bins[i] as number)}–${percent(Math.min(1, end))} %`;
		return [
			name,
			own.length,
			`${digits(100 * mean((each) => each.forecast), 1)} %`,
			`${digits(100 * mean((each) => each.seen), 1)} %`,
		];
	});
	return table(['said', 'forecasts', 'mean forecast', 'came true'], rows);
}
