/** What `milepost doctor` can find besides faults that have texts of their own. */
export interface DoctorFaults {
	readonly 'node-too-old': { readonly version: string; readonly needed: string };
	readonly 'clock-impossible': { readonly now: number };
	readonly 'moments-ahead': { readonly rows: number; readonly readings: number; readonly posts: number };
	readonly 'clock-wrong': { readonly now: number; readonly seconds: number };
	readonly 'clock-behind': { readonly now: number; readonly newest: number };
	readonly 'clock-ahead': { readonly newest: number };
	readonly 'disk-low': { readonly megabytes: number; readonly floor: number; readonly folder: string };
	readonly 'disk-unknown': { readonly folder: string; readonly reason: string };
	readonly 'source-never-read': { readonly name: string; readonly petitions: number };
	readonly 'posting-held': { readonly name?: string; readonly since: number };
	readonly 'source-failing': {
		readonly name: string;
		readonly failing: number;
		readonly petitions: number;
		readonly since: number;
		readonly kind: string;
		readonly detail: string;
	};
	readonly 'source-stopped': { readonly name: string; readonly detail: string; readonly platform: string };
	readonly 'source-held': {
		readonly name: string;
		readonly host: string;
		readonly status: number;
		readonly until: number;
	};
	readonly 'source-ended': {
		readonly name: string;
		readonly refusals: number;
		readonly host: string;
		readonly status: number;
		readonly platform: string;
	};
	readonly 'pages-gone': {
		readonly name: string;
		readonly petitions: number;
		readonly title: string;
		readonly ended: number;
	};
	readonly 'destination-suspended': {
		readonly platform: string;
		readonly channel: string;
		readonly since: number;
		readonly reason: string;
	};
	readonly 'destination-lost': { readonly platform: string; readonly channel: string };
	readonly 'destination-lacks': { readonly platform: string; readonly channel: string; readonly permission: string };
	readonly 'chat-absent': { readonly platform: string; readonly channel: string };
	readonly 'outlook-narrow': { readonly petitions: number; readonly held: number };
	readonly 'outlook-wide': { readonly petitions: number; readonly held: number };
	readonly 'outlook-high': { readonly said: number; readonly came: number };
	readonly 'outlook-low': { readonly said: number; readonly came: number };
}
