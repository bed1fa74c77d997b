import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sources } from '../../src/sources/index.js';
import { tableOfLicences } from './licences.js';
import { type Part, shownPart, tableOfCommands, tableOfOutlook, writePart } from './readme.js';
import { budgetOf, readmeOf, tableOfBudgets, tableOfRules, tableOfSources, tableOfWatched } from './sources-page.js';

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

it.each(sources.map((source) => [source.id, source] as const))(
	'the readme of %s says how often, with its budget, its terms and how to find the id',
	(_, source) => {
		const { path, text } = readmeOf(source);
		const budget = budgetOf(source);
		const often = /^## How often\n\n([\s\S]*?)\n\n## /m.exec(text)?.[1] ?? '';
		if (process.env['UPDATE_README'] === '1' && budget !== null) {
			const others = often.split('\n').filter((line) => !line.startsWith('All requests together:'));
			writeFileSync(
				path,
				text.replace(often, () => [...others, budget].join('\n')),
			);
		} else if (budget !== null) expect(often, 'run `npm run tables`').toContain(budget);
		for (const heading of ['What is read', 'How often', 'Terms', 'Known quirks', 'How to find the id']) {
			expect(new RegExp(`^## ${heading}\\n\\n\\S`, 'm').test(text), heading).toBe(true);
		}
	},
);
