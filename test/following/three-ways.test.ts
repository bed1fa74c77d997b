import { describe, expect, it } from 'vitest';
import type { Config } from '../../config/config.js';
import { day, hour } from '../../src/domain/time.js';
import { applyConfig } from '../../src/following/apply-config.js';
import { createReplay } from '../../src/replay/perform.js';
import type { RecordedStep, Recording } from '../../src/replay/recording.js';
import { sequence } from '../../src/replay/sequence.js';
import { general, manager, type Office, openOffice } from '../commands/setup.js';
import { snapshot } from '../domain/build.js';

/*
 * Whoever makes a follow, a person in chat, the operator's file or a replay, makes the same: it starts from what is
 * counted, it is paused with its channel, its dates have an alarm, and the audit has it.
 */

const ref = { platform: 'we-the-people', id: 'hall' };

interface Way {
	readonly who: string;
	follow(office: Office): Promise<void>;
}

const config: Config = {
	...{
		zone: null,
		locale: null,
		campaigns: [],
		sources: new Map(),
		pushKeys: new Map(),
		outsideSecrets: new Map(),
		operator: null,
	},
	petitions: [
		{
			name: 'hall',
			ref,
			url: null,
			title: 'The hall',
			aliases: [],
			pushed: false,
			declares: false,
			zone: 'UTC',
			deadline: null,
			thresholds: [],
		},
	],
	destinations: [
		{
			name: 'here',
			place: general,
			zone: null,
			locale: null,
			quiet: null,
			managers: null,
			cap: null,
			templates: null,
			pausedUntil: null,
			role: null,
			followers: null,
			mood: null,
		},
	],
	follows: [
		{
			destination: 'here',
			about: { kind: 'petition', name: 'hall' },
			rules: [
				{ id: 'every', params: '1000' },
				{ id: 'deadline', params: '7d' },
			],
			mention: null,
			from: null,
		},
	],
	limits: { follows: 200, petitions: 100, changes: 20 },
};

function recordingOf(office: Office): Recording {
	const { openedAt, zone, thresholds, goal } = snapshot();
	const reading = { at: office.now, count: 21_000, kind: 'exact' as const };
	const step = { at: office.now, petition: ref.id } as RecordedStep;
	return {
		petitions: [
			{
				...{ ...ref, title: 'The hall', aliases: [], url: null, zone, openedAt, thresholds, goal },
				...{ deadline: snapshot().deadline, openUntilAnswered: false, events: [] },
				readings: sequence(
					() => 1,
					() => reading as never,
				),
			},
		],
		campaign: null,
		steps: sequence(
			() => 1,
			() => step,
		),
		notes: [],
	};
}

const ways: Readonly<Record<string, Way>> = {
	'a person in chat': {
		who: manager.id,
		async follow(office) {
			await office.say('/petition follow hall every:1000 deadline:7d');
		},
	},
	'the operator’s file': {
		who: 'milepost.yaml',
		async follow(office) {
			await applyConfig(config, office.store, office.now);
		},
	},
	'a replay': {
		who: 'replay',
		async follow(office) {
			await createReplay(recordingOf(office)).prepare(office.store, general, { zone: 'UTC', locale: 'en' }, office.now);
		},
	},
};

/** A petition that was read before, and another one that the channel follows. */
async function opened() {
	const office = await openOffice();
	const { store } = office;
	const petition = await office.petition('hall', [{ at: office.now - hour, count: 20_000, kind: 'exact' }], {
		title: 'The hall',
		deadline: office.now + 20 * day,
	});
	await store.petitions.addAlias(petition, 'hall');
	await store.petitions.update(petition, { nextMomentAt: null });
	const other = await office.petition('other', [{ at: office.now - hour, count: 5, kind: 'exact' }]);
	const first = await office.follow({ kind: 'petition', id: other }, 'lifecycle');
	const destination = (await store.follows.get(first))?.destination ?? 0;
	const followed = () => store.follows.find(destination, { kind: 'petition', id: petition });
	return { office, store, petition, first, destination, followed };
}

describe.each(Object.entries(ways))('followed by %s', (_, { who, follow }) => {
	it('starts from the count that is there', async () => {
		const { office, followed } = await opened();
		await follow(office);
		const counts = (await followed())?.rules.map(({ baseline }) => baseline.count);
		expect(new Set(counts)).toEqual(new Set([20_000]));
	});

	it('is paused while its channel is', async () => {
		const { office, store, first, followed } = await opened();
		const until = office.now + 3 * hour;
		await store.follows.setPause(first, until);
		await follow(office);
		expect(await followed()).toMatchObject({ pausedUntil: until });
	});

	it('is not paused where its channel is not', async () => {
		const { office, followed } = await opened();
		await follow(office);
		expect(await followed()).toMatchObject({ pausedUntil: null });
	});

	it('has an alarm for the next date that any rule waits for', async () => {
		const { office, store, petition } = await opened();
		await follow(office);
		const moment = (await store.petitions.get(petition))?.nextMomentAt ?? 0;
		expect((moment - office.now) / day).toBeCloseTo(13, 1);
	});

	it('leaves a date alone that waits for its reading', async () => {
		const { office, store, petition } = await opened();
		const owed = office.now - hour;
		await store.petitions.update(petition, { nextMomentAt: owed });
		await follow(office);
		expect((await store.petitions.get(petition))?.nextMomentAt).toBe(owed);
	});

	it('is in the audit', async () => {
		const { office, store } = await opened();
		await follow(office);
		expect(await store.audit.changesBy(who, general.platform, 0)).toEqual([office.now]);
	});
});

it.each(Object.entries(ways).filter(([, { who }]) => who !== manager.id))(
	'%s follows once: the same again writes nothing',
	async (_, { who, follow }) => {
		const { office, store, followed } = await opened();
		await follow(office);
		const before = await followed();
		office.now += hour;
		await follow(office);
		expect(await followed()).toEqual(before);
		expect(await store.audit.changesBy(who, general.platform, 0)).toHaveLength(1);
	},
);

it('a follow that leaves the file is in the audit, and what is held back for it is not told', async () => {
	const { office, store, first } = await opened();
	const file = ways['the operator’s file'] as Way;
	await store.follows.setPause(first, office.now + day);
	await file.follow(office);
	const [petition] = await store.petitions.ids();
	await office.read(petition ?? 0, { at: office.now, count: 25_000, kind: 'exact' });
	const { id = 0 } = (await store.destinations.find(general)) ?? {};
	expect((await store.posts.open(id)).map(({ pausedUntil }) => pausedUntil)).toEqual([office.now + day]);
	office.now += hour;
	await applyConfig({ ...config, follows: [] }, store, office.now);
	expect(await store.posts.open(id)).toEqual([]);
	expect((await store.posts.recent(id, 5)).map(({ outcome }) => outcome)).toEqual(['unfollowed']);
	expect(await store.audit.changesBy(file.who, general.platform, 0)).toHaveLength(2);
});

describe.each(Object.entries(ways).filter(([, { who }]) => who !== 'replay'))(
	'followed anew by %s',
	(_, { follow }) => {
		it('keeps the baselines of rules that stay, and begins the others now', async () => {
			const { office, store, petition, destination, followed } = await opened();
			const subject = { kind: 'petition', id: petition } as const;
			const old = { id: 'every', params: '1000', baseline: { at: 5, count: 7 } };
			await store.follows.save({
				...{ destination, subject, rules: [old], mention: null, pausedUntil: null, origin: 'config', createdAt: 5 },
			});
			await follow(office);
			expect(await followed()).toMatchObject({
				rules: [old, { id: 'deadline', baseline: { at: office.now, count: 20_000 } }],
				createdAt: 5,
			});
		});

		it('is read again', async () => {
			const { office, store, petition } = await opened();
			await follow(office);
			expect((await store.petitions.get(petition))?.nextReadAt).toBe(office.now);
		});
	},
);
