import { own } from '../../domain/own.js';
import type { Country } from '../../domain/petition.js';

/*
 * How many signatures a country needs to count, by the day an initiative was registered: 750 for each member of the
 * European Parliament until 2019 (Regulation (EU) 211/2011, Article 7 and Annex I, as amended), since 2020 its members
 * times the seats of the Parliament (Regulation (EU) 2019/788, Article 3 and Annex I). The register does not send them;
 * these are the front end's, as an independent client has copied them.
 */

/** The first day of each column. */
const from = ['2020-02-01', '2020-01-01', '2014-07-01', '2012-04-01'] as const;

/**
 * From this day on the table is another one (720 seats instead of 705; citizens-initiative.europa.eu, news of July 2024).
 * It was not confirmed, and a wrong minimum is worse than none.
 */
const unknownFrom = '2024-07-16';

/** Null: no member at that time. */
const byCountry: Readonly<Record<string, readonly (number | null)[]>> = {
	AT: [13395, 13518, 13500, 14250],
	BE: [14805, 15771, 15750, 16500],
	BG: [11985, 12767, 12750, 13500],
	CY: [4230, 4506, 4500, 4500],
	CZ: [14805, 15771, 15750, 16500],
	DE: [67680, 72096, 72000, 74250],
	DK: [9870, 9763, 9750, 9750],
	EE: [4935, 4506, 4500, 4500],
	ES: [41595, 40554, 40500, 40500],
	FI: [9870, 9763, 9750, 9750],
	FR: [55695, 55574, 55500, 55500],
	GB: [null, 54823, 54750, 54750],
	GR: [14805, 15771, 15750, 16500],
	HR: [8460, 8261, 8250, 9000],
	HU: [14805, 15771, 15750, 16500],
	IE: [9165, 8261, 8250, 9000],
	IT: [53580, 54823, 54750, 54750],
	LT: [7755, 8261, 8250, 9000],
	LU: [4230, 4506, 4500, 4500],
	LV: [5640, 6008, 6000, 6750],
	MT: [4230, 4506, 4500, 4500],
	NL: [20445, 19526, 19500, 19500],
	PL: [36660, 38301, 38250, 38250],
	PT: [14805, 15771, 15750, 16500],
	RO: [23265, 24032, 24000, 24750],
	SE: [14805, 15020, 15000, 15000],
	SI: [5640, 6008, 6000, 6000],
	SK: [9870, 9763, 9750, 9750],
};

/**
 * What this country needs, of an initiative registered on this day (`YYYY-MM-DD`).
 *
 * @returns null where that is not known, or the country did not count
 */
export function minimumOf(country: string, registered: string | null): Country['minimum'] {
	if (registered === null || registered >= unknownFrom) return null;
	const column = from.findIndex((first) => registered >= first);
	return own(byCountry, country)?.[column] ?? null;
}
