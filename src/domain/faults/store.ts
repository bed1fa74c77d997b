/** What can be wrong with the database, its file or its disk. */
export interface StoreFaults {
	readonly 'database-in-use': {
		readonly file: string;
		readonly pid: number;
		readonly host: string;
		readonly since: number;
	};
	readonly 'database-locked': { readonly file: string };
	readonly 'database-read-only': { readonly file: string };
	readonly 'database-unreachable': { readonly file: string };
	readonly 'database-missing': { readonly file: string };
	readonly 'database-empty': { readonly file: string };
	readonly 'database-began-anew': { readonly file: string };
	readonly 'not-a-database': { readonly file: string };
	readonly 'database-newer': { readonly file: string; readonly version: number; readonly known: number };
	readonly 'database-older': { readonly file: string };
	readonly 'database-damaged': { readonly file: string };
	readonly 'disk-full': { readonly file: string };
	readonly 'disk-failing': { readonly file: string };
	readonly 'row-broken': { readonly column: string; readonly row: number };
	readonly 'upgrade-not-backed-up': {
		readonly file: string;
		readonly copy: string;
		readonly reason: 'full' | 'closed';
	};
	readonly 'backup-exists': { readonly file: string };
}
