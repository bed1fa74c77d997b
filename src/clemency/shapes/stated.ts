import type { ClemencyFiles } from './data.js';
import { type Page, type PageKind, pageKinds } from './page.js';

export type StatedWhat = 'who' | 'process' | 'point' | 'fact' | 'general' | 'country' | 'holder' | 'case';

/** One statement of the program about the law or a person, as `milepost law check` lists it. */
export interface Stated {
	readonly what: StatedWhat;
	/** Code of the jurisdiction, key of the question or name of the person. */
	readonly of: string;
	/** What of it: the topic of a fact; empty where `what` says all. */
	readonly about: string;
	readonly sources: readonly Page[];
	/** The day it was last compared with its pages; null for a case, which carries the day it was true for. */
	readonly checked: string | null;
}

/** Every statement of the data files, in their order. */
export function statementsOf({ facts, general, countries, officials, cases }: ClemencyFiles): readonly Stated[] {
	return [
		...Object.entries(facts).flatMap(([of, list]) =>
			list.map(({ topic, sources, checked }): Stated => ({ what: 'fact', of, about: topic, sources, checked })),
		),
		...general.map(({ key, sources, checked }): Stated => ({ what: 'general', of: key, about: '', sources, checked })),
		...countries.map(
			({ code, sources, checked }): Stated => ({ what: 'country', of: code, about: '', sources, checked }),
		),
		...officials.map(
			({ person, of, sources, checked }): Stated => ({ what: 'holder', of: person, about: of, sources, checked }),
		),
		...cases.cases.map(({ name, sources }): Stated => ({ what: 'case', of: name, about: '', sources, checked: null })),
	];
}

/** The best kind of page behind a statement; null where there is none. */
export function bestKind({ sources }: Stated): PageKind | null {
	return pageKinds.find((kind) => sources.some((page) => page.kind === kind)) ?? null;
}

/** The date of the newest page behind a statement; null where no page shows one. */
export function newestPage({ sources }: Stated): string | null {
	return sources.reduce<string | null>(
		(newest, { date }) => (date !== null && (newest === null || date > newest) ? date : newest),
		null,
	);
}

/** Those whose pages are oldest first; those whose pages show no date before all. */
export function oldestFirst(statements: readonly Stated[]): readonly Stated[] {
	return [...statements].sort((a, b) => (newestPage(a) ?? '').localeCompare(newestPage(b) ?? ''));
}
