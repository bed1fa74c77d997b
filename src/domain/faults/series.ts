/** What can be wrong with a recorded series. */
export interface SeriesFaults {
	readonly 'series-missing': { readonly file: string };
	readonly 'series-unreadable': { readonly file: string; readonly reason: string };
	readonly 'series-too-large': { readonly file: string; readonly megabytes: number };
	readonly 'series-not-text': { readonly file: string };
	readonly 'series-bad-quotes': { readonly file: string; readonly line: number };
	readonly 'series-no-columns': { readonly file: string; readonly line: number; readonly missing: string };
	readonly 'series-column-twice': { readonly file: string; readonly line: number; readonly column: string };
	readonly 'series-bad-line': {
		readonly file: string;
		readonly line: number;
		readonly cells: number;
		readonly columns: number;
	};
	readonly 'series-bad-petition': { readonly file: string; readonly line: number };
	readonly 'series-bad-time': { readonly file: string; readonly line: number; readonly value: string };
	readonly 'series-day-or-month': { readonly file: string; readonly line: number; readonly value: string };
	readonly 'series-serial-date': { readonly file: string; readonly line: number; readonly value: string };
	readonly 'series-grouped-count': { readonly file: string; readonly line: number; readonly value: string };
	readonly 'series-bad-count': { readonly file: string; readonly line: number; readonly value: string };
	readonly 'series-bad-precision': { readonly file: string; readonly line: number; readonly value: string };
	readonly 'series-empty': { readonly file: string };
	readonly 'series-two-counts': {
		readonly file: string;
		readonly line: number;
		readonly petition: string;
		readonly dropped: number;
		readonly kept: number;
	};
	readonly 'sidecar-unknown-petition': { readonly value: string; readonly nearest?: string };
}
