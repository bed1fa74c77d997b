import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSetup } from '../../config/setup.js';
import type { Io } from '../../src/app/io.js';
import { explainCommand } from '../../src/cli/explain.js';
import { retractCommand } from '../../src/cli/retract.js';
import { type OpenStore, openStore } from '../../src/store/database.js';
import { snapshot } from '../domain/build.js';
import { countSaid } from '../render/said.js';

let folder: string;
let opened: OpenStore;
let lines: string[];
let io: Io;
const post = '0123456789abcdef01234567';
const why = 'The page showed another count.';

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'milepost-retract-'));
	const variables = { MILEPOST_DATA: folder };
	opened = await openStore({ file: readSetup(variables, folder).database, mode: 'bot', now: () => 1_000 });
	lines = [];
	const out = (line: string) => void lines.push(line);
	io = { out, err: out, variables, folder, now: 1_000, zone: 'UTC', width: 400, colour: false };
	const { store } = opened;
	const ref = { platform: 'manual', id: 'hall' };
	const { id } = await store.petitions.add({ ref, title: 'The hall', url: null, createdAt: 0, nextReadAt: null });
	const facts = { title: 'The hall', url: null, zone: 'UTC', count: 10_000, approximate: false, countAt: 1 };
	const subject = { kind: 'petition', id } as const;
	const crossings: number[] = [];
	for (const n of [10_000, 5_000]) {
		const made = { subject, key: `count:${n}`, family: 'count' as const, moment: 1, facts: { ...facts, value: n } };
		crossings.push((await store.crossings.add(made, 1)).crossing.id);
	}
	const place = { platform: 'console', workspace: 'console', channel: '#general' };
	const { id: destination } = await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
	const times = { moment: 1, createdAt: 1, nextTryAt: 1, pausedUntil: null };
	await store.posts.add({
		id: post,
		destination,
		mention: null,
		...times,
		content: { kind: 'announcement', crossings: crossings },
	});
	await store.posts.update(post, { state: 'sent', messageId: post, sentAt: 2 });
});
afterEach(async () => {
	await opened.close();
	rmSync(folder, { recursive: true });
});

const retracted = async () =>
	(await opened.store.posts.get(post))?.crossings.flatMap((each) => (each.retracted ? [each.key] : []));
const fault = (code: string, params: object) => ({ fault: { code, params: expect.objectContaining(params) } });

describe('milepost retract', () => {
	it('takes a petition and a key, beside a running bot, and says where', async () => {
		expect(await retractCommand(['manual:hall', 'count:10000', why], io)).toBe(0);
		expect(lines.join(' ')).toContain(`Retracted: ${countSaid(10_000)} (The hall). 1 channel to be corrected`);
		expect(await retracted()).toEqual(['count:10000']);
	});

	it('takes a campaign of a server by its key and name, or by the name alone where no other has it', async () => {
		const { store } = opened;
		const facts = { title: 'B', url: null, zone: 'UTC', count: 9, approximate: false, countAt: 1, value: 9, parts: [] };
		for (const owner of ['discord/1', 'slack/2']) {
			const made = { owner, title: 'B', members: [], events: [], origin: 'chat' } as const;
			const { id } = await store.campaigns.save({ ...made, name: 'buses' });
			const subject = { kind: 'campaign', id } as const;
			await store.crossings.add({ subject, key: 'total:9', family: 'total', moment: 1, facts }, 1);
			if (owner === 'slack/2') await store.campaigns.save({ ...made, name: 'trams' });
		}
		const several = { name: 'Buses', keys: 'discord/1/buses, slack/2/buses' };
		await expect(retractCommand(['Buses', 'total:9', why], io)).rejects.toMatchObject(
			fault('cli-retract-campaign', several),
		);
		expect(await retractCommand(['slack/2/Buses', 'total:9', why], io)).toBe(0);
		const [one, two] = await store.campaigns.all();
		const gone = async (id = 0) =>
			(await store.crossings.of({ kind: 'campaign', id })).map((each) => each.retracted?.why);
		expect([await gone(one?.id), await gone(two?.id)]).toEqual([[undefined], [why]]);
		await expect(retractCommand(['trams', 'total:9', why], io)).rejects.toMatchObject(
			fault('cli-retract-key', { name: 'trams' }),
		);
	});

	it('takes a title of several words, and a reason without quotes', async () => {
		await retractCommand(['The', 'hall', 'count:5000', 'It', 'was', 'wrong.'], io);
		expect(await retracted()).toEqual(['count:5000']);
		const all = (await opened.store.posts.get(post))?.crossings.map((each) => each.retracted?.why);
		expect(all).toEqual([undefined, 'It was wrong.']);
	});

	it.each([post, `post:${post}`])('takes a post, and with it everything it tells: %s', async (typed) => {
		await retractCommand([typed, why], io);
		expect(await retracted()).toEqual(['count:10000', 'count:5000']);
	});

	it('takes a post that told managers something, too', async () => {
		const notice = { at: 1, code: 'source-down', params: { title: 'The hall' }, key: 'k', about: [] } as const;
		const when = { mention: null, moment: 1, createdAt: 1, nextTryAt: 1, pausedUntil: null };
		const { id: destination } = (await opened.store.destinations.all())[0] ?? { id: 0 };
		await opened.store.posts.add({ id: 'n1', destination, ...when, content: { kind: 'notice', notice } });
		await retractCommand(['n1', why], io);
		expect((await opened.store.posts.get('n1'))?.notices[0]?.retracted?.why).toBe(why);
		expect(lines.join(' ')).toContain('No new numbers for The hall');
	});

	it('says, when it is asked again, how far it is, and changes nothing', async () => {
		await retractCommand([post, why], io);
		const [{ id = 0 } = {}] = (await opened.store.posts.get(post))?.crossings ?? [];
		const [{ destination = 0 } = {}] = await opened.store.retractions.places({ kind: 'crossing', id });
		await opened.store.retractions.update(destination, [{ kind: 'crossing', id }], { state: 'edited' });
		lines.length = 0;
		await retractCommand(['manual:hall', 'count:10000', 'Another reason.'], io);
		expect(lines.join(' ')).toContain(
			`Retracted before, so nothing was changed: ${countSaid(10_000)} (The hall), because “${why}”. 1 channel corrected.`,
		);
	});

	it.each([
		[['manual:hall', 'count:1000', why], 'cli-retract-key', { key: 'count:1000', nearest: 'count:10000' }],
		[['0123456789abcdef01234568', why], 'cli-retract-post', { nearest: post }],
		[['post:unknown', why], 'cli-retract-post', { name: 'post:unknown' }],
		[['manual:hall', why], 'cli-retract-post', { name: 'manual:hall' }],
		[['manual:haul', 'count:1000', why], 'cli-petition', {}],
		[['manual:hall', 'count:10000'], 'cli-retract-why', {}],
		[['manual:hall', 'count:10000', ' '], 'cli-retract-why', {}],
		[[post], 'cli-words', {}],
	])('refuses %j and names the nearest', async (typed, code, params) => {
		await expect(retractCommand(typed, io)).rejects.toMatchObject(fault(code, params));
		expect(await retracted()).toEqual([]);
	});

	it('takes what explain shows', async () => {
		const { store } = opened;
		const [petition = 0] = await store.petitions.ids();
		await store.readings.add(petition, { at: 1, count: 10_000, kind: 'typed' });
		await store.petitions.update(petition, { snapshot: snapshot({ title: 'The hall' }), countedAt: 1, checkedAt: 1 });
		await explainCommand(['manual:hall'], io);
		const { announced } = JSON.parse(lines.join('\n')) as { announced: { key: string; posts: { id: string }[] }[] };
		expect(announced.map(({ key }) => key)).toEqual(['count:5000', 'count:10000']);
		await retractCommand([announced[0]?.posts[0]?.id ?? '', why], io);
		expect(await retracted()).toEqual(['count:10000', 'count:5000']);
	});
});
