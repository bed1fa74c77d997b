import type { Clock } from '../ports/clock.js';
import type { AddressMatch, Ports, Search } from '../ports/command.js';
import type { Finds, Http, Source, SourceSettings } from '../ports/source.js';
import { sources } from '../sources/index.js';
import { searchPetitions } from '../sources/read.js';

/** Whoever waits for an answer waits no longer; a platform that is slower counts as silent. */
const patienceMs = 2_000;
/** So many searches a minute, whoever asks: the platforms' budgets are for reading. */
const mostPerMinute = 20;

export interface SearchDeps {
	readonly http: Http;
	readonly settings: (platform: string) => SourceSettings;
	readonly clock: Clock;
	/** A replay asks nobody. */
	readonly live: boolean;
}

/** Asks every platform that can be searched, side by side. */
export function platformSearch({ http, settings, clock, live }: SearchDeps): Ports['search'] {
	const asked: number[] = [];
	const mayAsk = () => {
		while ((asked[0] ?? Number.POSITIVE_INFINITY) <= clock.now() - 60_000) asked.shift();
		return live && asked.length < mostPerMinute;
	};
	return async (words) => {
		const searched = searchedSources(settings);
		const isAsked = mayAsk();
		if (isAsked) asked.push(clock.now());
		const answers = await Promise.all(
			searched.map(async (source) => {
				const context = { http, settings: settings(source.id), now: clock.now() };
				const finds = isAsked ? await within(clock, searchPetitions(source, words, context)) : null;
				return { platform: source.name, finds };
			}),
		);
		return combined(answers);
	};
}

/** The platforms that can be searched, and may be asked. */
function searchedSources(settings: SearchDeps['settings']): readonly Source[] {
	return sources.filter(({ id, search, optIn }) => search !== undefined && (!optIn || settings(id).enabled));
}

/** The platforms whose new petitions can be watched by their words, by their search or by ours in their list. */
export function watchedSources(settings: SearchDeps['settings']): readonly Source[] {
	return sources.filter(
		({ id, search, newest, optIn }) => (search ?? newest) !== undefined && (!optIn || settings(id).enabled),
	);
}

function combined(answers: readonly { readonly platform: string; readonly finds: Finds | null }[]): Search {
	return {
		found: answers.flatMap(({ platform, finds }) => (finds?.found ?? []).map((each) => ({ ...each, platform }))),
		more: answers.some(({ finds }) => finds?.more === true),
		asked: answers.map(({ platform }) => platform),
		silent: answers.filter(({ finds }) => finds === null).map(({ platform }) => platform),
	};
}

function within<T>(clock: Clock, work: Promise<T>): Promise<T | null> {
	return new Promise((resolve) => {
		const cancel = clock.after(patienceMs, () => resolve(null));
		work.then(
			(value) => {
				cancel();
				resolve(value);
			},
			() => {
				cancel();
				resolve(null);
			},
		);
	});
}

/** The platforms whose petitions are numbered, where one may be read. */
export function numberedPetitions(settings: SearchDeps['settings']): (id: string) => readonly AddressMatch[] {
	return (id) =>
		sources
			.filter(({ pushed, optIn, id: platform }) => !pushed && (!optIn || settings(platform).enabled))
			.filter(({ search }) => search !== undefined)
			.flatMap((source) => {
				const ref = source.match(`${source.id}:${id}`, settings(source.id));
				return ref === null ? [] : [{ ref, platform: source.name, refused: null, pushed: false }];
			});
}
