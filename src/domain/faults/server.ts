/** Of a database on a PostgreSQL server; `server` is `host:port/database`, never more of an address. */
export interface ServerFaults {
	readonly 'server-gone': Said;
	readonly 'server-refuses': Said;
	readonly 'server-no-database': Said;
	readonly 'server-forbids': Said;
	readonly 'server-read-only': Said;
	readonly 'server-full': Said;
	readonly 'server-busy': Said;
	/** `missing`: a table, or the name of a step. */
	readonly 'server-half': { readonly server: string; readonly missing: string };
	readonly 'server-newer': { readonly server: string; readonly version: number; readonly known: number };
	readonly 'server-older': { readonly server: string };
	readonly 'server-empty': { readonly server: string };
	/** A bot is at work there; `copies`: how many. */
	readonly 'server-in-use': {
		readonly server: string;
		readonly host: string;
		readonly pid: number;
		readonly since: number;
		readonly copies: number;
	};
	/** Of copies that share a database: what nobody does. */
	/** On a file there is only one. */
	readonly 'roles-alone': { readonly roles: string };
	readonly 'roles-undone': { readonly roles: string };
	/** What one copy has otherwise than the one that is longest at work. */
	readonly 'copies-differ': {
		readonly host: string;
		readonly pid: number;
		readonly what: 'version' | 'zone' | 'keys';
		readonly other: string;
		readonly otherPid: number;
	};
	/** `seconds`: ahead of the database's clock; negative = behind. */
	readonly 'copy-clock': { readonly host: string; readonly pid: number; readonly seconds: number };
	readonly 'alarms-forbidden': { readonly schema: string };
	/** `kept`: where a database is that a replay leaves alone. */
	readonly 'replay-beside': { readonly kept: string };
	readonly 'migrate-same': { readonly target: string };
	/** `rows`: how many are there. */
	readonly 'migrate-not-empty': { readonly target: string; readonly rows: number };
	/** `rows`: as above. */
	readonly 'migrate-nothing': { readonly target: string; readonly rows: number };
	/** `table`: the first whose rows are not the same. */
	readonly 'migrate-differs': { readonly target: string; readonly table: string };
}

/** `reason`: the server's own words. */
type Said = {
	readonly server: string;
	readonly reason: string;
};
