import type { Campaign } from '../domain/campaign.js';
import type { Crossing } from '../domain/crossing.js';
import type { Destination } from '../domain/destination.js';
import { forFallsOnly } from '../domain/families/index.js';
import type { Follow } from '../domain/follow.js';
import type { OutlookState } from '../domain/outlook/models.js';
import {
	type CountKind,
	type Instant,
	isSameSubject,
	type Petition,
	type Reading,
	type Subject,
} from '../domain/petition.js';
import type { Store } from '../ports/store/index.js';
import type { BeforeLook } from '../ports/store/looks.js';

/** Tables a playback writes and reads; whoever needs another one learns it at once. */
type Played = Pick<
	Store,
	| 'petitions'
	| 'looks'
	| 'readings'
	| 'campaigns'
	| 'destinations'
	| 'follows'
	| 'crossings'
	| 'posts'
	| 'decisions'
	| 'outlooks'
	| 'audit'
	| 'reminders'
>;
type Tables = { readonly [T in keyof Played]: Partial<Played[T]> };

/**
 * A store that keeps what a playback of a recorded series needs, and nothing on a disk: a million looks cost no
 * statement. Nothing is taken back when a transaction fails; the playback ends there anyway. A test compares it with
 * the real one on every recorded series.
 */
export function storeInMemory(): Store {
	const played = { ...petitionsIn(), ...followsIn(), ...crossingsIn() } as unknown as Store;
	const store = {
		...played,
		looks: looksIn(played),
		audit: { add: async () => {} } satisfies Tables['audit'],
		// Nobody asks for any in a series.
		reminders: {
			waitingFor: async () => [],
			setDue: async () => {},
			remove: async () => {},
		} satisfies Tables['reminders'],
		transaction: <T>(work: (tx: Store) => Promise<T>) => work(store),
	} as unknown as Store;
	return store;
}

function looksIn({ petitions, readings, outlooks, follows, crossings, campaigns }: Store): Tables['looks'] {
	return {
		async before(ids) {
			const all = new Map<number, BeforeLook>();
			for (const petition of await petitions.many(ids)) {
				const { id } = petition;
				all.set(id, {
					petition,
					latest: await readings.latest(id),
					outlook: await outlooks.state(id),
					openOutlooks: [],
					follows: await follows.ofPetition(id),
					crossings: await crossings.of({ kind: 'petition', id }, undefined, forFallsOnly),
					inCampaign: (await campaigns.of(id)).length > 0,
					awaited: false,
					troubled: false,
				});
			}
			return all;
		},
	};
}

/** The readings of a petition, ascending: in columns, as a million objects take twice the room. */
interface Course {
	readonly at: Instant[];
	readonly count: number[];
	readonly kind: CountKind[];
}

function readingAt({ at, count, kind }: Course, place: number): Reading | null {
	const moment = at[place];
	return moment === undefined ? null : { at: moment, count: count[place] as number, kind: kind[place] as CountKind };
}

function between(course: Course, from: number, to: number): readonly Reading[] {
	const places = Array.from({ length: Math.max(0, Math.min(to, course.at.length) - from) }, (_, i) => from + i);
	return places.flatMap((place) => readingAt(course, place) ?? []);
}

/** How many were read at or before `moment`, by halving. */
function until({ at }: Course, moment: Instant): number {
	let [low, high] = [0, at.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((at[middle] as Instant) <= moment) low = middle + 1;
		else high = middle;
	}
	return low;
}

function petitionsIn() {
	const rows = new Map<number, Petition>();
	const courses = new Map<number, Course>();
	const states = new Map<number, OutlookState>();
	const of = (petition: number): Course => {
		const known = courses.get(petition) ?? { at: [], count: [], kind: [] };
		courses.set(petition, known);
		return known;
	};
	const keep = (petition: number, { at, count, kind }: Reading) => {
		const course = of(petition);
		const place = until(course, at);
		if (course.at[place - 1] === at) return;
		course.at.splice(place, 0, at);
		course.count.splice(place, 0, count);
		course.kind.splice(place, 0, kind);
	};
	const tables: Pick<Tables, 'petitions' | 'readings' | 'outlooks'> = {
		petitions: {
			async add(petition) {
				const known = [...rows.values()].find(
					({ ref }) => ref.platform === petition.ref.platform && ref.id === petition.ref.id,
				);
				const unread = { snapshot: null, countedAt: null, checkedAt: null, nextMomentAt: null, ending: null };
				const row = known ?? ({ ...unread, ...petition, id: rows.size + 1 } as Petition);
				rows.set(row.id, row);
				return row;
			},
			addAlias: async () => {},
			get: async (id) => rows.get(id) ?? null,
			many: async (ids) => ids.flatMap((id) => rows.get(id) ?? []),
			async update(id, change) {
				const row = rows.get(id);
				if (row !== undefined) rows.set(id, { ...row, ...change });
			},
		},
		readings: {
			async add(petition, reading) {
				const course = of(petition);
				const before = readingAt(course, course.at.length - 1);
				const same = before?.count === reading.count && before.kind === reading.kind;
				if (before !== null && (same || reading.at <= before.at)) return false;
				keep(petition, reading);
				return true;
			},
			keep: async (petition, reading) => keep(petition, reading),
			latest: async (petition) => readingAt(of(petition), of(petition).at.length - 1),
			first: async (petition) => readingAt(of(petition), 0),
			asOf: async (petition, at) => readingAt(of(petition), until(of(petition), at) - 1),
			async from(petition, at, limit) {
				const place = until(of(petition), at - 1);
				return between(of(petition), place, place + limit);
			},
			async beside(petition, moments) {
				const course = of(petition);
				const places = moments.flatMap((moment) => [until(course, moment) - 1, until(course, moment)]);
				const sorted = [...new Set(places)].sort((a, b) => a - b);
				return sorted.flatMap((place) => readingAt(course, place) ?? []);
			},
			async range(petition, from, to, limit) {
				const end = until(of(petition), to);
				return between(of(petition), Math.max(until(of(petition), from - 1), end - limit), end);
			},
		},
		outlooks: {
			state: async (petition) => states.get(petition) ?? null,
			remember: async (petition, state) => void states.set(petition, state),
			open: async () => [],
		},
	};
	return tables;
}

function followsIn() {
	const destinations: Destination[] = [];
	const follows: Follow[] = [];
	const campaigns: Campaign[] = [];
	const about = (subject: Subject) => (follow: Follow) => isSameSubject(follow.subject, subject);
	const tables: Pick<Tables, 'destinations' | 'follows' | 'campaigns'> = {
		destinations: {
			async ensure(place, { zone, locale }) {
				const rest = {
					quiet: null,
					dailyCap: null,
					templates: {},
					state: 'active',
					reason: null,
					suspendedAt: null,
				} as const;
				const destination = { id: destinations.length + 1, name: null, ...place, zone, locale, ...rest } as Destination;
				destinations.push(destination);
				return destination;
			},
		},
		follows: {
			async save(follow) {
				const saved = { ...follow, id: follows.length + 1 };
				follows.push(saved);
				return saved;
			},
			find: async (destination, subject) =>
				follows.find((follow) => follow.destination === destination && about(subject)(follow)) ?? null,
			of: async (destination) => follows.filter((follow) => follow.destination === destination),
			async ofPetition(petition) {
				const of = campaigns.filter(({ members }) => members.includes(petition)).map(({ id }) => id);
				return follows.filter(({ subject: { kind, id } }) =>
					kind === 'petition' ? id === petition : kind === 'campaign' && of.includes(id),
				);
			},
			ofSubject: async (subject) => follows.filter(about(subject)),
			async setRules(id, rules) {
				follows[id - 1] = { ...(follows[id - 1] as Follow), rules };
			},
		},
		campaigns: {
			async save(campaign) {
				const saved = { ...campaign, id: campaigns.length + 1, events: [] } as Campaign;
				campaigns.push(saved);
				return saved;
			},
			get: async (id) => campaigns[id - 1] ?? null,
			of: async (petition) => campaigns.filter(({ members }) => members.includes(petition)),
		},
	};
	return tables;
}

function crossingsIn() {
	const bySubject = new Map<string, Map<string, Crossing>>();
	/** Which destinations were told of a crossing, by its id, and in which order. */
	const told = new Map<number, Map<number, number>>();
	let [last, places] = [0, 0];
	const of = ({ kind, id }: Subject) => {
		const name = `${kind}/${id}`;
		const known = bySubject.get(name) ?? new Map<string, Crossing>();
		bySubject.set(name, known);
		return known;
	};
	const tables: Pick<Tables, 'crossings' | 'posts' | 'decisions'> = {
		crossings: {
			async add(crossing, noticedAt) {
				const known = of(crossing.subject);
				const before = known.get(crossing.key);
				if (before !== undefined) return { crossing: before, added: false };
				const added = { ...crossing, noticedAt, id: ++last };
				known.set(crossing.key, added);
				return { crossing: added, added: true };
			},
			async of(subject, keys, without = []) {
				const known = of(subject);
				const wanted =
					keys === undefined ? [...known.values()] : [...new Set(keys)].flatMap((key) => known.get(key) ?? []);
				return wanted.filter(({ family }) => !without.includes(family)).sort((a, b) => a.id - b.id);
			},
			async told(subject, keys) {
				const known = of(subject);
				return [...new Set(keys)].flatMap((key) =>
					[...(told.get(known.get(key)?.id ?? 0) ?? [])].map(([destination, place]) => ({ key, destination, place })),
				);
			},
		},
		posts: {
			async addMany(posts) {
				return posts.filter(({ destination, content }) => {
					const crossings = content.kind === 'announcement' ? content.crossings : [];
					const fresh = crossings.filter((id) => !told.get(id)?.has(destination));
					for (const id of fresh) told.set(id, (told.get(id) ?? new Map()).set(destination, ++places));
					return fresh.length > 0;
				});
			},
		},
		decisions: { add: async () => {} },
	};
	return tables;
}
