import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readConfig } from '../../../config/config-file.js';
import { packageRoot } from '../../../config/package-root.js';
import { destinationPlatforms } from '../../../config/setup.js';
import { FaultError } from '../../../src/domain/fault.js';
import { readSeries } from '../../../src/replay/series.js';
import { sources } from '../../../src/sources/index.js';
import { ask, flat } from '../../clemency/ask.js';
import { mutated } from './mutate.js';
import { must, type Open, type Target } from './target.js';

const tables = [
	'petition,time,count,precision,source\na,2016-01-02T18:00Z,11500,hour,x\na,2016-01-03T18:00Z,17000,exact,x\n',
	'timestamp,count\n2016-01-02 18:00,"11,500"\n2016-01-03T18:00:00Z,17000\n2016-01-03T18:00:00Z,17001\n',
	'\uFEFFsep=;\r\npetition;time;count\r\n"a ""b""";1451757600;19124\r\nc;1451757600000;5\r\n',
	'time\tcount\n2016-01-02\t1\n2016-01-03\t2\n',
];

/** Series: readings in order whose counts stand in the file, or a fault that names it. */
export const series: Open = async () => {
	const target: Target<string> = {
		what: 'CSV files',
		weight: 340_000,
		inputs: mutated(tables),
		take(text) {
			let read: ReturnType<typeof readSeries>;
			try {
				read = readSeries(text, 'x.csv', 'x');
			} catch (error) {
				must(error instanceof FaultError, () => String(error));
				return;
			}
			const digits = text.replaceAll(/\D/g, '');
			let last = Number.NEGATIVE_INFINITY;
			for (const { at, count } of read.readings) {
				must(Number.isFinite(at) && at >= last, () => `${at} comes after ${last}`);
				must(Number.isInteger(count) && count >= 0, () => `a count of ${count}`);
				must(digits.includes(String(count)), () => `${count}, which nobody wrote`);
				last = at;
			}
		},
	};
	return target as Target<unknown>;
};

/** Configurations: one, or everything that is wrong with it, each with its line. */
export const configurations: Open = async () => {
	const example = readFileSync(join(packageRoot(), 'config/milepost.example.yaml'), 'utf8');
	// Half of it is commented out: without its marks everything in it is read.
	const all = example.replaceAll(/^# ?(?=[\w\s-]*:|\s*- )/gm, '');
	const target: Target<string> = {
		what: 'configurations',
		weight: 50_000,
		inputs: mutated([example, all, ...all.split(/\n(?=\w)/)]),
		take(text) {
			const read = readConfig(text, 'milepost.yaml', { sources, platforms: destinationPlatforms, zone: 'UTC' });
			if (read.ok) {
				for (const { deadline, thresholds } of read.config.petitions) {
					must(deadline === null || Number.isFinite(deadline), () => `a deadline of ${deadline}`);
					must(
						thresholds.every(({ count }) => Number.isInteger(count) && count > 0),
						() => 'a threshold that is none',
					);
				}
				return;
			}
			must(read.faults.length > 0, () => 'refused without a reason');
			for (const { line } of read.faults) must(line === null || (line ?? 1) >= 1, () => `line ${line}`);
		},
	};
	return target as Target<unknown>;
};

const words = fc.constantFrom(
	...['can', 'the', 'governor', 'of', 'Wisconsin', 'pardon', 'Steven Avery', 'who', 'how many', 'votes', 'board', 'a.'],
	...['Pensylvania', 'commute', 'federal', 'president', 'Bundespräsident', 'in', 'for', 'murder', '?', '2 nd', 'D.C.'],
	...['expunge', 'my record', 'since 1994', 'without', 'not', 'Texas', 'or', 'Canada', '\n', "'s", 'when', 'cost'],
);

/** Questions of law: an answer that has words, whatever is asked. */
export const questions: Open = async () => {
	const target: Target<string> = {
		what: 'questions of law',
		weight: 80_000,
		inputs: fc
			.array(
				fc.oneof(
					{ weight: 5, arbitrary: words },
					{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
				),
				{
					minLength: 1,
					maxLength: 14,
				},
			)
			.map((all) => all.join(' ')),
		async take(question) {
			const said = flat(await ask(question));
			must(said.length > 10, () => `"${question}" is answered with "${said}"`);
			must(!/\b(undefined|NaN|\[object)\b/.test(said), () => `"${question}" is answered with "${said}"`);
		},
	};
	return target as Target<unknown>;
};
