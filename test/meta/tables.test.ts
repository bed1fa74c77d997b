import { expect, it } from 'vitest';
import { tableOfLicences } from './licences.js';
import { type Part, shownPart, tableOfCommands, tableOfOutlook, writePart } from './readme.js';
import { tableOfBudgets, tableOfRules, tableOfSources, tableOfWatched } from './sources-page.js';

/** What pages have from the program; `npm run tables` writes it instead of comparing it. */
const made: readonly (readonly [part: Part, of: string, make: () => string | Promise<string>])[] = [
	['commands', 'every command as it is defined', tableOfCommands],
	['sources', 'every source as it is registered', tableOfSources],
	['rules', 'the rules of every source, and what is not confirmed', tableOfRules],
	['watched', 'whose new petitions can be watched', tableOfWatched],
	['budgets', 'the requests each source gets', tableOfBudgets],
	['licences', 'every package that is installed, by licence', tableOfLicences],
	['outlook', 'the outlook of the recorded story as the program tells it', tableOfOutlook],
];

it.each(made)('%s: lists %s', async (part, _, make) => {
	const table = await make();
	if (process.env['UPDATE_README'] === '1') writePart(part, table);
	expect(shownPart(part), 'run `npm run tables` and look at the difference').toBe(table);
});
