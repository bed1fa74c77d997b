import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../src/ports/source.js';
import { sources } from '../../src/sources/index.js';
import { root } from './readme.js';

/*
 * The tables of `docs/sources.md`, made from the registry and from the first lines of each source's readme: what to
 * follow (`Address:`), what the number is (`Worth:`), which numbers and days decide something, with the law (`Rules:`),
 * what could not be checked (`Not confirmed:`), and whether new petitions can be watched by their words (`Watched:`).
 */

/** What is read, its worth, and how often at most. */
export function tableOfSources(): string {
	const rows = sources.map(
		(source) =>
			`| ${source.name} | ${said(source, 'Address')} | ${said(source, 'Worth')} | ${often(source)} | [readme](../src/sources/${source.id}/readme.md) |`,
	);
	return [
		'| platform | address to follow | what the number is | read at most every | more |',
		'|---|---|---|---|---|',
		...rows,
	].join('\n');
}

/** Which numbers and days decide something, by what law, and what of all this nobody could check here. */
export function tableOfRules(): string {
	const rows = sources.map(
		(source) => `| ${source.name} | ${said(source, 'Rules')} | ${said(source, 'Not confirmed')} |`,
	);
	return ['| platform | rules, and where they stand | not confirmed |', '|---|---|---|', ...rows].join('\n');
}

/** Whose new petitions can be watched by their words, and how. */
export function tableOfWatched(): string {
	const rows = sources.map((source) => {
		const how = said(source, 'Watched');
		const can = (source.search ?? source.newest) !== undefined;
		if (can === how.startsWith('no:')) throw new Error(`src/sources/${source.id}/readme.md: "Watched: ${how}"`);
		const off = can && source.optIn ? '; where the operator switched it on' : '';
		return `| ${source.name} | ${how}${off} |`;
	});
	return ['| platform | watched |', '|---|---|', ...rows].join('\n');
}

/** How many requests each platform gets. */
export function tableOfBudgets(): string {
	const rows = sources
		.filter(({ pushed }) => !pushed)
		.map(({ name, rate }) => `| ${name} | ${rate.burst} | every ${seconds(rate.everyMs)} |`);
	return ['| platform | requests at once | then one |', '|---|---|---|', ...rows].join('\n');
}

/** What a source's own readme must say of its budget; null where nothing is asked of anybody. */
export function budgetOf({ pushed, rate }: Source): string | null {
	if (pushed) return null;
	return `All requests together: ${rate.burst} at once, then one every ${seconds(rate.everyMs)}.`;
}

export function readmeOf({ id }: Source): { readonly path: string; readonly text: string } {
	const path = join(root, 'src/sources', id, 'readme.md');
	return { path, text: readFileSync(path, 'utf8') };
}

function said(source: Source, what: 'Address' | 'Worth' | 'Rules' | 'Not confirmed' | 'Watched'): string {
	const readme = readmeOf(source).text;
	const found = new RegExp(`^${what}: (.+)$`, 'm').exec(readme.split(/^## /m)[0] as string)?.[1];
	if (found === undefined)
		throw new Error(`src/sources/${source.id}/readme.md says no "${what}: …" before its first heading`);
	return found;
}

function often({ pushed, floorMs, optIn }: Source): string {
	if (pushed) return 'never: `/petition record` adds a count';
	const minutes = floorMs / 60_000;
	return `${minutes === 1 ? 'minute' : `${minutes} minutes`}${optIn ? ', only where the operator switched it on' : ''}`;
}

function seconds(ms: number): string {
	return ms === 1_000 ? 'second' : `${ms / 1_000} seconds`;
}
