import type { CountKind, Instant, Unit } from '../../../domain/petition.js';
import { line, number, outside, strong, time } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';

/** The last count of a petition on the platform it was on before. */
export interface FormerCount {
	readonly count: number;
	readonly kind: CountKind;
	readonly unit: Unit | undefined;
	readonly platform: string;
	readonly at: Instant;
	readonly zone: string;
}

/** The course of a count, and several beside one another. */
export const history = {
	labels: {
		now: line`Now`,
		gained: line`Gained`,
		passed: line`Passed`,
		corrected: line`Corrected`,
		former: line`Before`,
	},
	/** "129,895 on 7 January 2016". */
	now: (count: number, at: Instant, zone: string): Line => line`${strong(number(count))} on ${time(at, 'day', zone)}`,
	gained: (gained: number, since: Instant, zone: string, unit?: Unit): Line =>
		gained < 0
			? line`${number(-gained)} fewer than on ${time(since, 'day', zone)}`
			: line`${common.signatures(gained, 'exact', unit)} since ${time(since, 'day', zone)}`,
	passed: (count: number, at: Instant, zone: string): Line => line`${number(count)} on ${time(at, 'day', zone)}`,
	fell: (count: number, at: Instant, zone: string): Line => line`down to ${number(count)} on ${time(at, 'day', zone)}`,
	/** "150,000 signatures on Change.org, until 5 January 2016". */
	former: ({ count, kind, unit, platform, at, zone }: FormerCount): Line =>
		line`${common.signatures(count, kind, unit)} on ${outside(platform, 60)}, until ${time(at, 'day', zone)}`,
	earlier: (n: number): Line => line`${number(n)} before`,
	single: line`It was read only once so far: there is no course to show yet.`,

	compare: {
		title: line`Compared, day by day`,
		/** "A: Title". */
		name: (letter: string, title: Line): Line => line`${letter}: ${title}`,
		/** "18,904 on day 15, 3,300 in the last day". */
		standing: (count: number, day: number, gained: number | null, unit?: Unit): Line => {
			const counted = unit === undefined ? line`${number(count)}` : common.signatures(count, 'exact', unit);
			const now = line`${strong(...counted)} on day ${number(day)}`;
			return gained === null ? now : line`${now}, ${number(gained)} in the last day`;
		},
		unread: line`not read yet`,
		counted: line`Days are counted from the opening; where that is not known, from the first reading.`,
	},
};
