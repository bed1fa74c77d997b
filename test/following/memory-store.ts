import type { Campaign, DatedEvent } from '../../src/domain/campaign.js';
import type { Destination } from '../../src/domain/destination.js';
import type { Follow } from '../../src/domain/follow.js';
import type { Health } from '../../src/domain/health.js';
import type { EndedOutlook } from '../../src/domain/outlook/record.js';
import type { Petition, Reading } from '../../src/domain/petition.js';
import type { Workspace } from '../../src/domain/workspace.js';
import type { Store } from '../../src/ports/store/index.js';

/** The tables that operations touch, in memory. Only what is asked for here; anything else is missing, loudly. */
export function memoryStore() {
	const rows = {
		petitions: [] as Petition[],
		aliases: new Map<string, number>(),
		readings: new Map<number, Reading>(),
		campaigns: [] as Campaign[],
		destinations: [] as Destination[],
		workspaces: new Map<string, Workspace>(),
		follows: [] as Follow[],
		health: [] as Health[],
		outlooks: [] as EndedOutlook[],
		memory: new Map<string, string>(),
		writes: [] as string[],
		nextDue: null as number | null,
	};
	let id = 0;
	const wrote = (what: string) => rows.writes.push(what);
	const replace = <T extends { id: number }>(table: T[], row: T) => {
		const at = table.findIndex((each) => each.id === row.id);
		if (at === -1) table.push(row);
		else table[at] = row;
		return row;
	};

	const tables = {
		outlooks: {
			async ended(): Promise<readonly EndedOutlook[]> {
				return rows.outlooks;
			},
		},
		petitions: {
			async add(petition: Pick<Petition, 'ref' | 'title' | 'url' | 'createdAt' | 'nextReadAt'>) {
				wrote('petitions.add');
				const unread = { snapshot: null, countedAt: null, checkedAt: null, nextMomentAt: null, ending: null };
				return replace(rows.petitions, { id: ++id, ...unread, ...petition });
			},
			async find({ platform, id: own }: Petition['ref']) {
				return rows.petitions.find(({ ref }) => ref.platform === platform && ref.id === own) ?? null;
			},
			async known(ref: Petition['ref']) {
				const own = rows.petitions.find((each) => each.id === rows.aliases.get(`${ref.platform}:${ref.id}`));
				return own ?? tables.petitions.find(ref);
			},
			async byAlias(alias: string) {
				return rows.petitions.find((each) => each.id === rows.aliases.get(alias.toLowerCase())) ?? null;
			},
			async rekey(id: number, ref: Petition['ref']) {
				const row = rows.petitions.findIndex((each) => each.id === id);
				rows.petitions[row] = { ...(rows.petitions[row] as Petition), ref };
			},
			async addAlias(petition: number, alias: string) {
				rows.aliases.set(alias.toLowerCase(), petition);
			},
			get: async (own: number) => rows.petitions.find((each) => each.id === own) ?? null,
			many: async (ids: readonly number[]) => rows.petitions.filter((each) => ids.includes(each.id)),
			async update(own: number, change: Partial<Petition>) {
				rows.petitions = rows.petitions.map((each) => (each.id === own ? { ...each, ...change } : each));
			},
			count: async () => rows.petitions.length,
			async platformsDue(now: number) {
				const due = rows.petitions.filter((each) => each.nextReadAt !== null && each.nextReadAt <= now);
				return [...new Set(due.map(({ ref }) => ref.platform))];
			},
			async nextRead(platform: string) {
				const own = rows.petitions.filter(({ ref }) => ref.platform === platform);
				const moments = own.flatMap(({ nextReadAt }) => nextReadAt ?? []);
				return moments.length === 0 ? null : Math.min(...moments);
			},
			async dueToRead(now: number, limit: number) {
				const due = rows.petitions.filter((each) => each.nextReadAt !== null && each.nextReadAt <= now);
				return due.sort((a, b) => (a.nextReadAt ?? 0) - (b.nextReadAt ?? 0)).slice(0, limit);
			},
		},
		readings: { latest: async (petition: number) => rows.readings.get(petition) ?? null },
		campaigns: {
			byName: async (name: string) => rows.campaigns.find((each) => each.name === name) ?? null,
			get: async (own: number) => rows.campaigns.find((each) => each.id === own) ?? null,
			async save(campaign: Omit<Campaign, 'id' | 'events'> & { events: readonly Omit<DatedEvent, 'id'>[] }) {
				wrote('campaigns.save');
				const known = rows.campaigns.find((each) => each.name === campaign.name);
				const events = campaign.events.map((event) => ({ ...event, id: ++id }));
				return replace(rows.campaigns, { ...campaign, events, id: known?.id ?? ++id });
			},
		},
		destinations: {
			inWorkspace: async (platform: string, workspace: string) =>
				rows.destinations.filter((each) => each.platform === platform && each.workspace === workspace),
			async ensure(
				place: Pick<Destination, 'platform' | 'workspace' | 'channel'>,
				own: { zone: string; locale: string },
			) {
				const known = rows.destinations.find((each) => JSON.stringify(placeOf(each)) === JSON.stringify(place));
				if (known !== undefined) return known;
				wrote('destinations.ensure');
				const fresh = {
					name: null,
					quiet: null,
					dailyCap: null,
					templates: {},
					state: 'active',
					reason: null,
					suspendedAt: null,
				} as const;
				return replace(rows.destinations, { id: ++id, ...fresh, ...place, ...own });
			},
			all: async () => rows.destinations,
			get: async (own: number) => rows.destinations.find((each) => each.id === own) ?? null,
			async set(own: number, settings: Partial<Destination>) {
				replace(rows.destinations, {
					...(rows.destinations.find((each) => each.id === own) as Destination),
					...settings,
				});
			},
		},
		workspaces: {
			async set(platform: string, workspace: string, change: Partial<Workspace>) {
				const bare = {
					platform,
					workspace,
					managersChannel: null,
					managerRole: null,
					mood: 'normal' as const,
					followers: 'managers' as const,
					notices: [],
				};
				rows.workspaces.set(`${platform}/${workspace}`, { ...bare, ...change });
			},
		},
		follows: {
			async find(destination: number, subject: Follow['subject']) {
				const same = (each: Follow) => each.subject.kind === subject.kind && each.subject.id === subject.id;
				return rows.follows.find((each) => each.destination === destination && same(each)) ?? null;
			},
			of: async (destination: number) => rows.follows.filter((each) => each.destination === destination),
			async save(follow: Omit<Follow, 'id'>) {
				wrote('follows.save');
				const known = await tables.follows.find(follow.destination, follow.subject);
				return replace(rows.follows, { ...follow, id: known?.id ?? ++id });
			},
			async remove(own: number) {
				wrote('follows.remove');
				rows.follows = rows.follows.filter((each) => each.id !== own);
			},
			unfollowed: async () => [],
		},
		audit: { add: async () => {} },
		memory: {
			list: async (prefix: string) => new Map([...rows.memory].filter(([key]) => key.startsWith(prefix))),
			get: async (key: string) => rows.memory.get(key) ?? null,
			remove: async (key: string) => void rows.memory.delete(key),
		},
		future: {
			ahead: async () => ({ petitions: 0, readings: 0, crossings: 0, posts: 0, sent: 0, follows: 0, others: 0 }),
		},
		posts: {
			nextDue: async () => rows.nextDue,
			countOpen: async () => 3,
			oldestOpen: async () => rows.nextDue,
			open: async () => [],
		},
		health: {
			all: async () => rows.health,
			get: async (petition: number) => rows.health.find((each) => each.petition === petition) ?? null,
			async recover(petition: number) {
				rows.health = rows.health.filter((each) => each.petition !== petition);
			},
		},
		reminders: { awaited: async () => new Set(), waitingFor: async () => [] },
		outages: {
			followers: async (ids: readonly number[]) =>
				rows.follows.flatMap(({ subject: { kind, id: about } }) => {
					const members = kind === 'petition' ? [about] : rows.campaigns.find((each) => each.id === about)?.members;
					return (members ?? []).filter((each) => ids.includes(each)).map((petition) => ({ petition }));
				}),
		},
		transaction: <T>(work: (tx: Store) => Promise<T>) => work(store),
	};
	const store = tables as unknown as Store;
	return { store, rows };
}

function placeOf({ platform, workspace, channel }: Destination) {
	return { platform, workspace, channel };
}
