import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRuntime } from '../../../src/app/runtime.js';
import { Mortal } from '../../crash/mortal.js';
import { bits } from '../../fakes/discord/permissions.js';
import { noHttp, unheard } from '../../fakes/runtime-deps.js';
import { openServer } from './server-events-world.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

let world: Awaited<ReturnType<typeof openServer>>;
beforeEach(async () => {
	world = await openServer();
});
afterEach(() => world.close());

const on = () => world.say('/petition event server on');
const names = () => world.events().map(({ name }) => name);
const codes = () => world.told.map(({ code }) => code);

describe('a deadline among the events of a server', () => {
	it('is its last day, at the address of the petition, made once', async () => {
		await world.petition('Libraries', 10);
		expect(await on()).toContain('Deadlines and debates stand among the events of this server');
		await world.work();
		expect(world.events()).toEqual([
			expect.objectContaining({
				name: 'Last day to sign: Libraries',
				location: 'https://petitions.example/1',
				start: world.office.now + 9 * day,
				end: world.office.now + 10 * day,
				description: expect.stringContaining('Signing ends when this event ends.\nhttps://petitions.example/1'),
			}),
		]);
		await world.passes(3 * hour);
		expect(names()).toHaveLength(1);
		expect(world.bot.fake.served.filter(({ request }) => /^(POST|PATCH) .*scheduled/.test(request))).toHaveLength(1);
		expect(await world.say('/petition event server')).toContain('1 event is there now');
	});

	it('moves with its date, and keeps its id', async () => {
		const id = await world.petition('Libraries', 10);
		await on();
		await world.work();
		const [before] = world.events();
		const moved = world.office.now + 20 * day;
		await world.read(id, { title: 'Libraries now', deadline: moved });
		await world.passes(5 * minute);
		expect(world.events()).toEqual([
			expect.objectContaining({
				id: before?.id,
				name: 'Last day to sign: Libraries now',
				start: moved - day,
				end: moved,
			}),
		]);
	});

	it('that is put off on its last day is another event, that is not going on yet', async () => {
		const id = await world.petition('Libraries', 0.5);
		await on();
		await world.work();
		expect(world.events()[0]?.start).toBe(world.office.now + 2 * minute);
		await world.passes(10 * minute);
		const moved = world.office.now + 20 * day;
		await world.read(id, { deadline: moved });
		await world.passes(5 * minute);
		expect(world.events().map(({ start, end }) => [start, end])).toEqual([[moved - day, moved]]);
		await world.read(id, { deadline: moved + hour });
		await world.passes(5 * minute);
		expect(world.events().map(({ end }) => end)).toEqual([moved + hour]);
	});

	it('goes with the follow, with the switch, and when signing ends before its time', async () => {
		const id = await world.petition('Libraries', 10);
		await world.petition('Buses', 11);
		await world.petition('Parks', 12);
		await on();
		await world.work();
		expect(names()).toHaveLength(3);
		await world.say('/petition unfollow Buses');
		await world.read(id, { state: 'closed', rawState: 'closed' });
		await world.passes(5 * minute);
		expect(names()).toEqual(['Last day to sign: Parks']);
		expect(await world.say('/petition event server off')).toContain('taken away');
		await world.work();
		expect(names()).toEqual([]);
		expect(await world.store.serverEvents.get('discord', world.guild.id)).toBeNull();
	});

	it('is once in a server, in however many of its channels it is followed', async () => {
		const other = { ...world.place, channel: world.bot.fake.world.addChannel(world.guild, 'other').id };
		await world.petition('Libraries', 10);
		await world.say('/petition follow Libraries', other);
		await on();
		await world.say('/petition event server on', other);
		await world.work();
		expect(names()).toHaveLength(1);
		await world.say('/petition event server off');
		await world.passes(5 * minute);
		expect(names()).toHaveLength(1);
		await world.say('/petition unfollow Libraries', other);
		await world.passes(5 * minute);
		expect(names()).toEqual([]);
	});

	it('stays when it is over, until Discord takes it away by itself, and nobody is told that it was deleted', async () => {
		await world.petition('Libraries', 0.1);
		await on();
		await world.work();
		expect(names()).toHaveLength(1);
		await world.passes(5 * hour);
		expect(await world.store.serverEvents.of('discord', world.guild.id)).toEqual([]);
		expect(world.told).toEqual([]);
	});
});

it('a debate is at its hour, or the whole day where no hour is known; titles and addresses are cut to what Discord takes', async () => {
	const at = world.office.now + 5 * day + 16 * hour;
	const debate = (precision: 'day' | 'exact') => ({
		events: [{ kind: 'debate-scheduled' as const, moment: { at, precision }, summary: null, url: null }],
		...{ zone: 'UTC', deadline: null, url: `https://petitions.example/${'long-'.repeat(40)}` },
	});
	await world.petition('Timed', 1, debate('exact'));
	await world.petition('Whole', 1, { ...debate('day'), title: `${'👩‍👩‍👧'.repeat(60)}` });
	await on();
	await world.work();
	const [whole, timed] = world.events();
	expect(timed).toMatchObject({ name: 'Debate: Timed', start: at, end: at + 2 * hour, location: 'petitions.example' });
	expect([whole?.start, whole?.end]).toEqual([at - 16 * hour, at + 8 * hour]);
	expect(whole?.name).toMatch(/^Debate: 👩‍👩‍👧.*…$/u);
	expect(whole?.name.length).toBeLessThanOrEqual(100);
});

describe('without the permission', () => {
	it('the switch says what to click, and changes nothing; the invite does not ask for it', async () => {
		world.own.permissions = 0n;
		await world.petition('Libraries', 10);
		const said = await on();
		expect(said).toContain('missing: Create Events');
		expect(said).toContain('Server Settings, Roles, the role Milepost, switch on Create Events');
		await world.passes(10 * minute);
		expect(world.events()).toEqual([]);
		expect((await world.store.destinations.find(world.place))?.serverEvents).toBeUndefined();
		const asked = new URL(await world.bot.discord.invite()).searchParams.get('permissions');
		expect(BigInt(asked ?? 0) & (bits.createEvents | bits.manageEvents)).toBe(0n);
	});

	it('that is taken later managers hear once, and what waited is made when it is back', async () => {
		await world.petition('Libraries', 10);
		await on();
		await world.work();
		world.own.permissions = 0n;
		await world.petition('Buses', 11);
		await world.passes(5 * hour, 5 * minute);
		expect(codes()).toEqual(['server-events-permission']);
		expect(names()).toHaveLength(1);
		expect(await world.say('/petition event server')).toContain('lacks Create Events');
		world.own.permissions = bits.createEvents;
		await world.passes(2 * hour, 5 * minute);
		expect(names()).toHaveLength(2);
		expect(codes()).toHaveLength(1);
		world.own.permissions = 0n;
		await world.say('/petition unfollow Buses');
		await world.passes(2 * hour, 5 * minute);
		expect(codes()).toHaveLength(2);
	});
});

it('what a person deleted is not made again, which managers hear once, until somebody switches it on again', async () => {
	await world.petition('Libraries', 10);
	await world.petition('Buses', 11);
	await on();
	await world.work();
	world.guild.events.clear();
	await world.passes(6 * hour, 5 * minute);
	expect(world.events()).toEqual([]);
	expect(codes()).toEqual(['server-events-deleted']);
	expect(world.told[0]?.detail).toBe('“Last day to sign: Libraries”, “Last day to sign: Buses”');
	expect(await world.say('/petition event server')).toContain('2 were deleted by somebody and are not made again');
	await on();
	await world.work();
	expect(names()).toHaveLength(2);
});

it('of two that were deleted one of which was to be moved, managers hear once', async () => {
	const id = await world.petition('Libraries', 10);
	await world.petition('Buses', 11);
	await on();
	await world.work();
	world.guild.events.clear();
	await world.read(id, { deadline: world.office.now + 30 * day });
	await world.passes(30 * minute);
	expect(world.events()).toEqual([]);
	expect(codes()).toEqual(['server-events-deleted']);
	expect(world.told[0]?.detail).toContain('Libraries”, “');
});

it('a server with a hundred events has no room, which managers hear once; the nearest dates come first when there is', async () => {
	for (let i = 0; i < 99; i++) {
		const id = world.bot.fake.world.newId();
		const end = world.office.now + 90 * day;
		world.guild.events.set(id, {
			...{ id, creatorId: world.bot.manager, name: `theirs ${i}`, description: '', location: 'x' },
			...{ start: end - 1, end, over: false },
		});
	}
	await world.petition('Later', 20);
	await world.petition('Sooner', 10);
	await on();
	await world.passes(3 * hour, 5 * minute);
	expect(names().filter((name) => !name.startsWith('theirs'))).toEqual(['Last day to sign: Sooner']);
	expect(codes()).toEqual(['server-events-full']);
	world.guild.events.delete([...world.guild.events.keys()][0] ?? '');
	await world.passes(2 * hour, 5 * minute);
	expect(names().filter((name) => !name.startsWith('theirs'))).toHaveLength(2);
	expect(codes()).toHaveLength(1);
});

it('an event that Discord does not take keeps no other', async () => {
	world.bot.fake.inject({
		kind: 'refuse',
		on: /^POST .*scheduled-events/,
		answer: { status: 400, body: { code: 50_035, message: 'Invalid Form Body' } },
	});
	await world.petition('Libraries', 10);
	await world.petition('Buses', 11);
	await on();
	await world.work();
	expect(names()).toEqual(['Last day to sign: Buses']);
	expect(codes()).toEqual(['server-events-refused']);
	await world.passes(2 * hour, 5 * minute);
	expect(names()).toHaveLength(2);
});

describe('is made once', () => {
	it.each(['drop-after', '500-after', 'truncate', 'late', 'hang', 'drop-before', '500'] as const)(
		'though the answer is lost: %s',
		async (kind) => {
			world.bot.fake.inject({ kind, on: /^POST .*scheduled-events/, ...(kind === 'late' ? { ms: 2_000 } : {}) });
			await world.petition('Libraries', 10);
			await on();
			await world.work();
			expect(names().length).toBe(/after|truncate|late/.test(kind) ? 1 : 0);
			await world.passes(2 * hour);
			expect(names()).toEqual(['Last day to sign: Libraries']);
			expect((await world.store.serverEvents.of('discord', world.guild.id))[0]?.state).toBe('there');
			expect(world.told).toEqual([]);
		},
	);

	it('though Discord is away for an hour, before, after and between', async () => {
		await world.petition('Libraries', 10);
		await world.petition('Buses', 11);
		await on();
		world.bot.fake.inject({ kind: '500-after', on: /scheduled-events/, times: 3 });
		world.bot.fake.inject({ kind: 'drop-before', on: /scheduled-events/, times: 3 });
		world.bot.fake.inject({
			kind: 'refuse',
			on: /scheduled/,
			times: 2,
			answer: { status: 429, body: { retry_after: 90 } },
		});
		await world.passes(20 * hour, 5 * minute);
		expect(names()).toHaveLength(2);
		expect(world.told).toEqual([]);
	});

	it('though the process is killed at any await, and the next one goes on', async () => {
		await world.petition('Libraries', 10);
		const count = new Mortal(Number.POSITIVE_INFINITY);
		const mortal = (life: Mortal) => ({
			store: life.wrap(world.store, 'store'),
			chat: () => life.wrap(world.bot.discord, 'chat'),
		});
		await on();
		await world.work(mortal(count));
		expect(count.awaits).toBeGreaterThan(20);
		for (let dieAt = 1; dieAt <= count.awaits; dieAt++) {
			await world.say('/petition event server off');
			await world.passes(3 * minute);
			expect(world.events()).toEqual([]);
			await on();
			const life = new Mortal(dieAt);
			await world.work(mortal(life)).catch(() => {});
			expect(life.diedAt, String(dieAt)).not.toBeNull();
			await world.passes(6 * minute);
			expect(names(), life.diedAt ?? '').toEqual(['Last day to sign: Libraries']);
		}
		expect(world.told).toEqual([]);
	}, 60_000);
});

it('a chat without such events says so, and nothing is changed', async () => {
	await world.petition('Libraries', 10);
	Object.assign(world.office.ports, { chat: () => ({ check: async () => [] }) });
	expect(await on()).toContain('Only a Discord server has events of its own');
});

it('while an emergency holds its petition nothing is shown', async () => {
	const id = await world.petition('Libraries', 10);
	await world.store.memory.set(`held:petition:${id}`, '1');
	await on();
	await world.passes(10 * minute);
	expect(world.events()).toEqual([]);
	await world.store.memory.remove(`held:petition:${id}`);
	await world.passes(10 * minute);
	expect(names()).toHaveLength(1);
});

it('is looked after by the running program, which finds what is due by itself, and tells managers', async () => {
	await world.petition('Libraries', 10);
	await on();
	const bugs: unknown[] = [];
	let posts = 0;
	const runtime = createRuntime({
		...{ store: world.store, clock: world.bot.clock, domainNow: () => world.bot.clock.now(), random: () => 0.5 },
		newPostId: () => `post${++posts}`,
		sources: {
			source: () => null,
			settings: () => ({ baseUrl: null, enabled: true }),
			readOne: async () => ({ kind: 'unreachable', code: 'timeout', detail: '' }),
			readMany: async () => new Map(),
		},
		...{ http: noHttp, write: async () => ({ tone: 'plain', blocks: [] }), live: true },
		events: { ...unheard, bug: (_task, _key, error) => bugs.push(error) },
	});
	runtime.addChat(world.bot.discord);
	await runtime.start();
	await runtime.settled();
	expect(names()).toEqual(['Last day to sign: Libraries']);
	world.guild.events.clear();
	for (let i = 0; i < 30; i++) {
		world.bot.clock.move(5 * minute);
		vi.setSystemTime(world.bot.clock.now());
		await runtime.settled();
	}
	const notices = await world.store.workspaces.takeNotices('discord', world.guild.id);
	expect(notices.map(({ code }) => code)).toContain('server-events-deleted');
	expect(world.events()).toEqual([]);
	await runtime.stop();
	expect(bugs).toEqual([]);
}, 30_000);
