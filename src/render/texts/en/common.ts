import type { CountKind, Instant, Precision, Threshold, Unit } from '../../../domain/petition.js';
import { command, join, line, number, outside, plural, strong, time } from '../../line.js';
import type { Line, Piece } from '../../message.js';

/** A title or a name from outside, as it stands inside a sentence. */
const title = (text: string) => outside(text, 120);

/** What kind of number it is, where it is not simply counted. */
const kinds: Readonly<Record<CountKind, string | null>> = {
	exact: null,
	displayed: 'the number its page shows',
	approximate: 'a rounded number, as it was reported',
	typed: 'counted by an organiser',
	imported: 'from an imported history',
};

const regions = new Intl.DisplayNames('en', { type: 'region' });

/** Words that several answers share. */
export const common = {
	title,
	/** "code name-unknown" in small print: what to tell the operator. */
	code: (code: string): Line => line`code ${code}`,
	count: (n: number, kind: CountKind): Line => [number(n, kind === 'approximate')],
	/** "1,234 signatures", or of what else is counted. */
	signatures: (n: number, kind: CountKind, unit?: Unit): Line =>
		line`${number(n, kind === 'approximate')} ${common.unit(n, unit)}`,
	unit: (n: number, unit: Unit | undefined): Piece =>
		unit === undefined ? (n === 1 ? 'signature' : 'signatures') : outside(n === 1 ? unit.one : unit.many, 40),
	/** What people do, at the beginning of a sentence: of a page that counts something else than signatures. */
	signing: (unit: Unit | undefined): string => (unit === undefined ? 'Signing' : 'Counting'),
	posts: (n: number): Line => plural(n, 'announcement', 'announcements'),
	days: (n: number): Line => plural(n, 'day', 'days'),
	/** How long a promise is; null where no time is promised. */
	promised: ({ promisedDays, promisedMonths }: Pick<Threshold, 'promisedDays' | 'promisedMonths'>): Line | null => {
		if (promisedMonths !== undefined) return plural(promisedMonths, 'month', 'months');
		return promisedDays === null ? null : plural(promisedDays, 'day', 'days');
	},
	/** A country's name by its code (ISO 3166). */
	country: (code: string): string => regions.of(code) ?? code,
	/** "UK Parliament, 3 minutes ago": source and age, which every number carries. */
	source: (platform: string, checkedAt: Instant, kind: CountKind): Line => {
		const note = kinds[kind];
		const from = line`${outside(platform, 60)}, ${time(checkedAt, 'relative')}`;
		return note === null ? from : line`${from}: ${note}`;
	},
	/** A dated thing: the day where only the day is known or matters, else the moment. */
	on: (at: Instant, precision: Precision, zone: string): Line =>
		precision === 'exact' ? [time(at, 'moment', zone)] : [time(at, 'day', zone)],
	/** "one, two and three". */
	and: (lines: readonly Line[]): Line => {
		const last = lines.at(-1);
		return last === undefined || lines.length === 1
			? join(lines, '')
			: line`${join(lines.slice(0, -1), ', ')} and ${last}`;
	},
	/** Heads a list to choose from. */
	which: line`Which one?`,
	/** The line that means exactly this one. */
	choice: (name: string, asked: string, typed: string): Line =>
		line`${strong(title(name))}: ${command(`/${asked} ${typed}`)}`,
};
