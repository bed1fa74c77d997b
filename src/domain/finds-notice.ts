import type { ManagerNotice, Notice } from './notice.js';
import type { Instant } from './petition.js';
import { type FoundPetition, mostSignedFirst, mostTold } from './word-watch.js';

/** A find as it is told. */
export interface ToldFind {
	/** `platform:id`: what is typed to follow it. */
	readonly address: string;
	/** How people call its platform. */
	readonly platform: string;
	readonly title: string;
	readonly count: number | null;
	readonly url: string | null;
}

export interface ToldFinds {
	/** The most signed first, at most `mostTold` of one message. */
	readonly finds: readonly ToldFind[];
	/** How many were found, the named ones included. */
	readonly all: number;
	/** When the oldest of them was found, with its count. */
	readonly seenAt: Instant;
	/** What they were found by. */
	readonly words: readonly string[];
}

/** What a channel is told of petitions that were found by its words. Throws when there are none: a bug of the caller. */
export function findsNotice(
	finds: readonly (FoundPetition & { readonly words: string; readonly foundAt: Instant })[],
	nameOf: (platform: string) => string,
	at: Instant,
): ManagerNotice {
	if (finds.length === 0) throw new Error('a notice of finds needs a find');
	const named = mostSignedFirst(finds).slice(0, mostTold);
	return {
		at,
		code: 'petitions-found',
		key: `petitions-found:${at}`,
		about: [],
		params: {
			all: finds.length,
			seen: Math.min(...finds.map(({ foundAt }) => foundAt)),
			words: lines([...new Set(finds.map(({ words }) => words))]),
			addresses: lines(named.map(({ ref }) => `${ref.platform}:${ref.id}`)),
			platforms: lines(named.map(({ ref }) => nameOf(ref.platform))),
			titles: lines(named.map(({ title }) => title)),
			counts: lines(named.map(({ count }) => (count === null ? '' : String(count)))),
			urls: lines(named.map(({ url }) => url ?? '')),
		},
	};
}

/** What several such notices tell together, where they leave as one message. */
export function findsIn(notices: readonly Notice[]): ToldFinds {
	const told = notices.filter(({ code }) => code === 'petitions-found').map(({ params }) => params);
	const finds = told.flatMap((params): readonly ToldFind[] => {
		const [platforms, titles, counts, urls] = ['platforms', 'titles', 'counts', 'urls'].map((each) =>
			linesIn(params[each]),
		);
		return linesIn(params['addresses']).map((address, i) => ({
			address,
			platform: platforms?.[i] ?? '',
			title: titles?.[i] ?? '',
			count: counts?.[i] ? Number(counts[i]) : null,
			url: urls?.[i] || null,
		}));
	});
	return {
		finds: [...finds].sort((a, b) => (b.count ?? -1) - (a.count ?? -1)).slice(0, mostTold),
		all: told.reduce((sum, { all }) => sum + Number(all ?? 0), 0),
		seenAt: Math.min(...told.map(({ seen }) => Number(seen))),
		words: [...new Set(told.flatMap(({ words }) => linesIn(words)))],
	};
}

function lines(texts: readonly string[]): string {
	return texts.map((text) => text.replaceAll(/\s+/g, ' ')).join('\n');
}

function linesIn(text: string | number | undefined): readonly string[] {
	return text === undefined || text === '' ? [] : String(text).split('\n');
}
