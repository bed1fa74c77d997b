import { beforeEach, describe, expect, it } from 'vitest';
import type { Config } from '../../config/config.js';
import type { LiveMessage } from '../../src/domain/live.js';
import { applyConfig } from '../../src/following/apply-config.js';
import type { ConfigFollow, WantedLive } from '../../src/ports/setup.js';
import { openStore } from '../../src/store/database.js';
import { memoryStore } from './memory-store.js';

const rule = (id: string, params: string | null = null) => ({ id, params });

function petition(name: string, id: string, aliases: readonly string[] = []): Config['petitions'][number] {
	const undeclared = { deadline: null, thresholds: [] };
	return {
		name,
		ref: { platform: 'uk', id },
		url: null,
		title: name,
		aliases,
		pushed: false,
		declares: false,
		zone: 'UTC',
		...undeclared,
	};
}

function follow(about: ConfigFollow['about'], ...rules: ConfigFollow['rules']): ConfigFollow {
	return { destination: 'here', about, rules, mention: null, from: null };
}

const aboutOsa = { kind: 'petition', name: 'osa' } as const;
const place = { platform: 'console', workspace: 'console', channel: '#general' };
const config: Config = {
	zone: 'Europe/London',
	locale: null,
	petitions: [petition('osa', '1', ['online safety']), petition('bus', '2')],
	campaigns: [
		{
			name: 'both',
			title: 'Both',
			members: ['osa', 'bus'],
			owner: '',
			from: null,
			events: [{ title: 'Vote', at: 5, dayKnown: false, zone: 'UTC', url: null }],
		},
	],
	destinations: [
		{
			name: 'here',
			place,
			zone: null,
			locale: null,
			quiet: { from: 0, to: 60 },
			managers: '#managers',
			cap: null,
			templates: null,
			pausedUntil: null,
			role: null,
			followers: null,
			mood: null,
		},
	],
	follows: [
		follow(aboutOsa, rule('threshold'), rule('every', '5000')),
		follow({ kind: 'campaign', name: 'both' }, rule('total')),
	],
	sources: new Map(),
	pushKeys: new Map(),
	outsideSecrets: new Map(),
	operator: null,
	limits: { follows: 200, petitions: 100, changes: 20 },
};

const hour = 3_600_000;
let memory = memoryStore();
const apply = (wanted: Partial<Config>, now = hour) => applyConfig({ ...config, ...wanted }, memory.store, now);
const followOf = (kind: 'petition' | 'campaign') => memory.rows.follows.find((each) => each.subject.kind === kind);

beforeEach(() => {
	memory = memoryStore();
});

describe('a configuration applied to an empty store', () => {
	it('makes everything it names, marked as its own', async () => {
		const applied = await apply({});
		expect(applied).toEqual({ follows: { added: 2, changed: 0, removed: 0 }, notices: [] });
		const { petitions, aliases, campaigns, destinations, workspaces } = memory.rows;
		expect(petitions.map((each) => [each.ref.id, each.nextReadAt])).toEqual([
			['1', hour],
			['2', hour],
		]);
		expect([...aliases.keys()]).toEqual(['osa', 'online safety', 'bus']);
		expect(campaigns).toMatchObject([{ name: 'both', members: petitions.map((each) => each.id), origin: 'config' }]);
		expect(destinations).toMatchObject([{ ...place, zone: 'Europe/London', locale: 'en', quiet: { from: 0, to: 60 } }]);
		expect(workspaces.get('console/console')).toMatchObject({ managersChannel: '#managers' });
		expect(followOf('petition')).toMatchObject({ origin: 'config', mention: null, pausedUntil: null, createdAt: hour });
		expect(followOf('petition')?.rules).toEqual([
			{ ...rule('threshold'), baseline: { at: hour, count: null } },
			{ ...rule('every', '5000'), baseline: { at: hour, count: null } },
		]);
	});

	it('never polls what people count', async () => {
		await apply({ petitions: [{ ...petition('osa', '1'), pushed: true }, petition('bus', '2')] });
		expect(memory.rows.petitions[0]?.nextReadAt).toBeNull();
	});
});

describe('a configuration applied again', () => {
	it('changes nothing', async () => {
		await apply({});
		const before = structuredClone(memory.rows);
		memory.rows.writes.length = 0;
		const applied = await apply({}, 9 * hour);
		expect(applied.follows).toEqual({ added: 0, changed: 0, removed: 0 });
		expect(memory.rows.writes).toEqual([]);
		expect({ ...memory.rows, writes: [] }).toEqual({ ...before, writes: [] });
	});

	it('keeps the baseline of rules that stay, and starts new ones from the latest reading', async () => {
		await apply({});
		const id = memory.rows.petitions[0]?.id ?? 0;
		memory.rows.readings.set(id, { at: 2 * hour, count: 700, kind: 'exact' });
		const changed = await apply({ follows: [follow(aboutOsa, rule('every', '5000'), rule('ladder'))] }, 3 * hour);
		expect(changed.follows).toEqual({ added: 0, changed: 1, removed: 1 });
		expect(followOf('petition')?.rules).toEqual([
			{ ...rule('every', '5000'), baseline: { at: hour, count: null } },
			{ ...rule('ladder'), baseline: { at: 3 * hour, count: 700 } },
		]);
	});

	it('starts a campaign from its total', async () => {
		await apply({ follows: [] });
		for (const [i, { id }] of memory.rows.petitions.entries()) {
			memory.rows.readings.set(id, { at: 2 * hour, count: 100 + i, kind: 'exact' });
		}
		await apply({}, 3 * hour);
		expect(followOf('campaign')?.rules[0]?.baseline).toEqual({ at: 3 * hour, count: 201 });
	});

	it('keeps a pause, and takes a new mention', async () => {
		await apply({});
		const paused = followOf('petition');
		if (paused !== undefined) memory.rows.follows[0] = { ...paused, pausedUntil: 99 };
		await apply({ follows: [{ ...follow(aboutOsa, rule('threshold'), rule('every', '5000')), mention: '7' }] });
		expect(followOf('petition')).toMatchObject({ mention: '7', pausedUntil: 99, createdAt: hour });
		expect(followOf('petition')?.rules[0]?.baseline.at).toBe(hour);
	});

	it('finds a petition again that its platform gave another id', async () => {
		await apply({});
		const [osa] = memory.rows.petitions;
		if (osa === undefined) throw new Error('no petition');
		memory.rows.petitions[0] = { ...osa, ref: { platform: 'uk', id: '77' } };
		memory.rows.aliases.set('uk:1', osa.id);
		await apply({});
		expect(memory.rows.petitions.map((each) => each.ref.id)).toEqual(['77', '2']);
	});

	it('saves a campaign anew only when it changed: its events keep their ids', async () => {
		await apply({});
		const ids = () => memory.rows.campaigns[0]?.events.map((event) => event.id);
		const before = ids();
		await apply({});
		expect(ids()).toEqual(before);
		await apply({ campaigns: config.campaigns.map((each) => ({ ...each, title: 'Other' })) });
		expect(memory.rows.campaigns[0]?.title).toBe('Other');
	});

	it('leaves what was set in chat where the file says nothing', async () => {
		await apply({});
		await memory.store.destinations.set(memory.rows.destinations[0]?.id ?? 0, { zone: 'Asia/Tokyo', quiet: null });
		await apply({});
		expect(memory.rows.destinations[0]).toMatchObject({ zone: 'Asia/Tokyo', quiet: { from: 0, to: 60 } });
	});
});

describe('what was made in chat', () => {
	it('is neither changed nor removed, and the entry that is left alone is named', async () => {
		await apply({ follows: [follow(aboutOsa, rule('threshold'))] });
		memory.rows.follows = memory.rows.follows.map((each) => ({ ...each, origin: 'chat' }));
		const before = structuredClone(memory.rows.follows);
		const again = await apply({ follows: [follow(aboutOsa, rule('ladder'))] });
		expect(memory.rows.follows).toEqual(before);
		expect(again.notices).toEqual([{ code: 'config-follow-in-chat', params: { destination: 'here', name: 'osa' } }]);
		await apply({ follows: [] });
		expect(memory.rows.follows).toEqual(before);
	});

	it('keeps its campaign', async () => {
		await apply({});
		memory.rows.campaigns = memory.rows.campaigns.map((each) => ({ ...each, origin: 'chat', title: 'Ours' }));
		const again = await apply({});
		expect(memory.rows.campaigns[0]?.title).toBe('Ours');
		expect(again.notices).toEqual([{ code: 'config-campaign-in-chat', params: { name: 'both' } }]);
	});
});

describe('a petition counted by hand', () => {
	const hall = (id: string) => ({ ...petition('hall', id), ref: { platform: 'manual', id }, pushed: true });
	const typed = () => memory.rows.petitions.filter((each) => each.ref.platform === 'manual');

	it('goes over as it is when the file names an owner for what was the operator’s', async () => {
		await apply({ petitions: [...config.petitions, hall('hall')] });
		const [before] = typed();
		await apply({ petitions: [...config.petitions, hall('discord/7/hall')] });
		expect(typed()).toEqual([{ ...before, ref: { platform: 'manual', id: 'discord/7/hall' } }]);
	});

	it('never goes over from one owner to another', async () => {
		await apply({ petitions: [...config.petitions, hall('discord/7/hall')] });
		await apply({ petitions: [...config.petitions, hall('discord/8/hall')] });
		await apply({ petitions: [...config.petitions, hall('hall')] });
		expect(typed().map(({ ref }) => ref.id)).toEqual(['discord/7/hall', 'discord/8/hall', 'hall']);
	});

	it('is not taken from the operator for another entry of the same title', async () => {
		await apply({ petitions: [...config.petitions, hall('hall')] });
		await apply({ petitions: [...config.petitions, { ...hall('discord/7/hall'), name: 'theirs' }, hall('hall')] });
		expect(typed().map(({ ref }) => ref.id)).toEqual(['hall', 'discord/7/hall']);
	});
});

it('laws and events of a server are what the file names; what somebody deleted there stays so at the next start', async () => {
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => 1 });
	const [here] = config.destinations;
	if (here === undefined) throw new Error('no destination');
	const wanted = { ...config, destinations: [{ ...here, laws: ['WI'], serverEvents: true }] };
	await applyConfig(wanted, store, 1_000);
	const { id } = (await store.destinations.find(place)) ?? { id: 0 };
	expect(await store.lawFollows.of(id)).toMatchObject([{ code: 'WI', seen: null }]);
	expect((await store.destinations.get(id))?.serverEvents).toBe(true);
	const said = { name: 'a', place: 'b', about: 'c', start: 1, end: 2 };
	const deleted = { entry: 'end-1', mark: 'm', event: '1', said, startsAt: 1, state: 'deleted', triedAt: 1 } as const;
	await store.serverEvents.set('console', 'console', deleted);
	await applyConfig(wanted, store, 2_000);
	expect(await store.serverEvents.of('console', 'console')).toEqual([deleted]);
	expect(await store.serverEvents.get('console', 'console')).toMatchObject({ nextAt: 1_000 });
	expect(await store.lawFollows.of(id)).toHaveLength(1);
	await close();
});

it('a message that is kept current is what the file names, made in its turn; and nothing where nobody follows that', async () => {
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => 1 });
	const [here] = config.destinations;
	if (here === undefined) throw new Error('no destination');
	const named = (live: WantedLive) => ({ ...config, destinations: [{ ...here, live }] });
	expect((await applyConfig(named({ kind: 'petition', name: 'osa' }), store, 1_000)).notices).toEqual([]);
	const { id } = (await store.destinations.find(place)) ?? { id: 0 };
	const first = await store.live.get(id);
	expect(first).toMatchObject({ subject: { kind: 'petition' }, post: '', nextAt: 1_000, ending: false });
	// What is there at the next start stays, and is not edited for it.
	await store.live.set({ ...(first as LiveMessage), post: 'made', shown: 'x', editedAt: 1_500, nextAt: 9_000 });
	await applyConfig(named({ kind: 'petition', name: 'osa' }), store, 2_000);
	expect(await store.live.get(id)).toMatchObject({ post: 'made', nextAt: 9_000 });
	await applyConfig(named('on'), store, 3_000);
	expect(await store.live.get(id)).toMatchObject({ subject: null, post: 'made', shown: '', nextAt: 3_000 });
	await applyConfig(config, store, 4_000);
	expect(await store.live.get(id)).toMatchObject({ subject: null, ending: false });
	await applyConfig(named('off'), store, 5_000);
	expect(await store.live.get(id)).toMatchObject({ ending: true, nextAt: 5_000 });
	const nobody = { ...named('on'), follows: [] };
	expect((await applyConfig(nobody, store, 6_000)).notices).toEqual([
		{ code: 'config-live-unfollowed', params: { name: here.name } },
	]);
	await close();
});
