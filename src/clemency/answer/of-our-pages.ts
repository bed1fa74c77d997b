import { Temporal } from 'temporal-polyfill';
import { line } from '../../render/line.js';
import type { Ask } from '../judge/ask.js';
import type { Jurisdiction } from '../judge/law.js';
import type { Claim } from './citations.js';
import type { Ground } from './ground.js';

/** What has to be said of our own pages on a place: that they should have been read again, and where we were wrong. */
export const ofOurPages = (codes: readonly string[], asks: readonly Ask[], options: PageOptions): readonly Claim[] => [
	...overdueClaims(codes, options),
	...correctionClaims(codes, asks, options),
];

interface PageOptions extends Pick<Ground, 'texts' | 'corrections'> {
	/** The day of the question, `YYYY-MM-DD`. */
	readonly today: string;
	readonly row: (code: string) => Jurisdiction;
}

function overdueClaims(codes: readonly string[], { texts: { clemency }, today, row }: PageOptions): readonly Claim[] {
	return codes
		.filter((code) => !/^[a-z]/.test(code))
		.flatMap((code) =>
			(['who', 'process'] as const)
				.filter((what) => row(code)[what].reviewBy < today)
				.slice(0, 1)
				.map((what): Claim => {
					const said = clemency.overdue(what, clemency.dated(row(code)[what].reviewBy));
					return { line: line`${said}`, by: [], must: true };
				}),
		);
}

/** For a year it is said with what is asked about it. */
function correctionClaims(
	codes: readonly string[],
	asks: readonly Ask[],
	{ texts: { clemency }, today, corrections }: PageOptions,
): readonly Claim[] {
	const since = Temporal.PlainDate.from(today).subtract({ years: 1 }).toString();
	return codes.flatMap((code) =>
		(corrections?.(code) ?? [])
			.filter(
				({ noted, about }) => noted > since && (about === undefined || asks.some((ask) => about.includes(ask.code))),
			)
			.slice(0, 1)
			.map((each): Claim => ({ line: clemency.correction(each), by: each.sources, must: true })),
	);
}
