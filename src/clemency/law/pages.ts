import type { Page } from '../shapes/page.js';
import { page } from './page.js';

/** Pages that carry statements of more than one row. All addresses are given with https, however they were read. */
export const pages = {
	models: page(
		'CCRC: 50-state comparison of who holds the pardon power',
		'https://ccresourcecenter.org/state-restoration-profiles/50-state-comparisonmodels-for-administration-of-the-pardon-power/',
	),
	clauses: page(
		'Chart of constitutional clemency clauses, state by state',
		'https://vdocuments.us/state-constitutional-scope-of-power-additional-authorize-the-courts-having-criminal.html',
	),
	cfr: page(
		'28 C.F.R. Part 1 (2002 edition)',
		'https://www.gpo.gov/fdsys/pkg/CFR-2002-title28-vol1/html/CFR-2002-title28-vol1-part1.htm',
		'2002',
	),
	form: page('Pardon Attorney: application form, 2024', 'https://omb.report/icr/202401-1123-002/doc/139245901', '2024'),
	policies: page(
		'Pardon Attorney: policies, archived 2020',
		'https://webarchive.library.unt.edu/web/20201221024704/https://www.justice.gov/pardon/policies',
		'2020',
	),
	crs: page('CRS R46179: Presidential pardons (2020)', 'https://www.everycrsreport.com/reports/R46179.html', '2020'),
	crsLimits: page(
		'CRS RS20829: The presidential pardoning power',
		'https://docslib.org/doc/8557029/presidential-pardoning-power',
	),
	whiteHouse: page(
		'White House reply on Avery and Dassey, January 2016',
		'https://fox6now.com/news/white-house-responds-to-avery-dassey-petition-president-cannot-pardon-a-state-offense',
		'2016-01',
	),
	deportability: page('Tooby: pardons and deportability', 'https://nortontooby.com/node/13648'),
	boardPardons: page('Tooby: pardons by boards', 'https://nortontooby.com/node/16358'),
} as const satisfies Record<string, Page>;
