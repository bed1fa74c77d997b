import type { Source } from '../judge/law.js';

/** Pages that carry statements of more than one row. All addresses are given with https, however they were read. */
export const pages = {
	models: {
		title: 'CCRC: 50-state comparison of who holds the pardon power',
		url: 'https://ccresourcecenter.org/state-restoration-profiles/50-state-comparisonmodels-for-administration-of-the-pardon-power/',
	},
	clauses: {
		title: 'Chart of constitutional clemency clauses, state by state',
		url: 'https://vdocuments.us/state-constitutional-scope-of-power-additional-authorize-the-courts-having-criminal.html',
	},
	cfr: {
		title: '28 C.F.R. Part 1 (2002 edition)',
		url: 'https://www.gpo.gov/fdsys/pkg/CFR-2002-title28-vol1/html/CFR-2002-title28-vol1-part1.htm',
	},
	form: {
		title: 'Pardon Attorney: application form, 2024',
		url: 'https://omb.report/icr/202401-1123-002/doc/139245901',
	},
	policies: {
		title: 'Pardon Attorney: policies, archived 2020',
		url: 'https://webarchive.library.unt.edu/web/20201221024704/https://www.justice.gov/pardon/policies',
	},
	crs: {
		title: 'CRS R46179: Presidential pardons (2020)',
		url: 'https://www.everycrsreport.com/reports/R46179.html',
	},
	crsLimits: {
		title: 'CRS RS20829: The presidential pardoning power',
		url: 'https://docslib.org/doc/8557029/presidential-pardoning-power',
	},
	whiteHouse: {
		title: 'White House reply on Avery and Dassey, January 2016',
		url: 'https://fox6now.com/news/white-house-responds-to-avery-dassey-petition-president-cannot-pardon-a-state-offense',
	},
	deportability: {
		title: 'Tooby: pardons and deportability',
		url: 'https://nortontooby.com/node/13648',
	},
	boardPardons: {
		title: 'Tooby: pardons by boards',
		url: 'https://nortontooby.com/node/16358',
	},
} as const satisfies Record<string, Source>;
