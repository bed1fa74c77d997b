import { afterEach, expect, it } from 'vitest';
import type { Gate, Http, Source } from '../../src/ports/source.js';
import { createGate, type HoldMemory } from '../../src/sources/gate.js';
import { createHttp } from '../../src/sources/http.js';
import { sourceOf } from '../../src/sources/index.js';
import { readPetition } from '../../src/sources/read.js';
import { senedd } from '../../src/sources/senedd/index.js';
import { ukParliament } from '../../src/sources/uk-parliament/index.js';
import { recordedAnswer, targetOf } from '../contract/source-cases.js';
import { type Answer, type FakeServer, type Seen, serve } from '../fakes/http-server.js';
import { createHours, ukParliament as parliament } from '../watch/platform.js';

/*
 * The gate as the real client has it, over sockets: what a host on this machine saw of us.
 */

const minute = 60_000;
const hour = 60 * minute;
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
	await Promise.all(closing.splice(0).map((close) => close()));
});

interface Outside {
	readonly server: FakeServer;
	readonly http: Http;
	readonly gate: Gate;
	readonly stored: Map<string, string>;
	time: number;
	answer: (request: Seen) => Answer;
	/** What came of reading one petition. */
	read(source: Source, id: string): ReturnType<typeof readPetition>;
}

async function outside(stored = new Map<string, string>()): Promise<Outside> {
	const server = await serve((request) => out.answer(request));
	const memory: HoldMemory = {
		list: async (prefix) => new Map([...stored].filter(([key]) => key.startsWith(prefix))),
		set: async (key, text) => void stored.set(key, text),
		remove: async (key) => void stored.delete(key),
	};
	let time = Date.parse('2016-01-05T00:00:00Z');
	const clock = { now: () => time };
	const gate = createGate({ clock, memory, source: sourceOf, report: () => {} });
	await gate.load();
	const http = createHttp({ userAgent: 'Milepost/test', gate });
	closing.push(
		() => http.close(),
		() => server.close(),
	);
	const settings = { baseUrl: server.base, enabled: true };
	const out: Outside = {
		server,
		http,
		gate,
		stored,
		get time() {
			return time;
		},
		set time(to) {
			time = to;
		},
		answer: ({ path }) => parliament([])({ at: 0, host: '', path }) as string,
		read: (source, id) => readPetition(source, targetOf(source.id, id, null), { http, settings, now: out.time }),
	};
	return out;
}

const busy: Answer = { status: 429, headers: { 'retry-after': '7200' } };

it('429 with Retry-After: nothing more goes out until then, then one goes first, and its success lets the rest go', async () => {
	const out = await outside();
	const well = out.answer;
	const begun = out.time;
	out.answer = () => busy;
	expect(await out.read(ukParliament, '1')).toMatchObject({ kind: 'refused', retryAfterMs: 2 * hour });
	for (const id of ['1', '2', '3']) {
		expect(await out.read(ukParliament, id)).toEqual({ kind: 'held', until: begun + 2 * hour, asked: false });
	}
	out.time = begun + 2 * hour - 1;
	expect((await out.read(ukParliament, '2')).kind).toBe('held');
	expect(out.server.seen).toHaveLength(1);
	out.time = begun + 2 * hour;
	out.answer = well;
	const together = await Promise.all(['1', '2', '3'].map((id) => out.read(ukParliament, id)));
	expect(together.map(({ kind }) => kind)).toEqual(['fresh', 'held', 'held']);
	expect(out.server.seen).toHaveLength(2);
	expect((await out.read(ukParliament, '2')).kind).toBe('fresh');
	expect(out.stored.size).toBe(0);
});

it('what was refused is known to the next client, and to a gate beside it', async () => {
	const out = await outside();
	out.answer = () => busy;
	await out.read(ukParliament, '1');
	const again = await outside(out.stored);
	const [key = ''] = out.stored.keys();
	expect(key).toBe(`hold:${new URL(out.server.base).host}`);
	const request = { url: `${out.server.base}/petitions/2.json`, trustedBase: out.server.base };
	const result = await again.http.request({ ...request, budget: { platform: 'uk-parliament', further: false } });
	expect(result).toMatchObject({ kind: 'held', until: out.time + 2 * hour });
	expect(out.server.seen).toHaveLength(1);
});

it('a redirect to a host that must not be asked holds only the petition that leads there', async () => {
	const begun = Date.parse('2016-01-05T00:00:00Z');
	const known = { platform: 'uk-parliament', since: begun, until: begun + hour, refusals: 1, status: 429 };
	const out = await outside(new Map([['hold:archive.example', JSON.stringify(known)]]));
	const well = out.answer;
	out.answer = (request) =>
		request.path === '/petitions/1.json'
			? { status: 302, headers: { location: 'https://archive.example/archived/petitions/1.json' } }
			: well(request);
	expect(await out.read(ukParliament, '1')).toEqual({ kind: 'held', until: begun + hour, asked: true });
	expect((await out.read(ukParliament, '2')).kind).toBe('fresh');
	expect(out.gate.opensAt('uk-parliament')).toBe(begun);
});

it('two platforms on one host wait together, each on its own budget', async () => {
	const out = await outside();
	out.answer = ({ path }) =>
		path.startsWith('/petitions/247039') ? recordedAnswer('senedd', 'constructed-open-247039.json') : busy;
	expect((await out.read(senedd, '247039')).kind).toBe('fresh');
	expect((await out.read(ukParliament, '1')).kind).toBe('refused');
	const until = out.time + 2 * hour;
	expect(await out.read(senedd, '247039')).toEqual({ kind: 'held', until, asked: false });
	expect([out.gate.opensAt('senedd'), out.gate.opensAt('uk-parliament')]).toEqual([until, until]);
	expect(out.server.seen).toHaveLength(2);
	out.time = until;
	expect((await out.read(senedd, '247039')).kind).toBe('fresh');
	// The one that went first has opened the host for both.
	expect(out.gate.opensAt('uk-parliament')).toBe(until);
	for (let n = 0; n < ukParliament.rate.burst; n++) await out.read(ukParliament, `${n + 1}`);
	expect((await out.read(ukParliament, '9')).kind).toBe('held');
	expect(out.gate.opensAt('senedd')).toBeGreaterThan(until);
});

it('a host that never answers is given up as a probe, and asked again five minutes later', async () => {
	const out = await outside();
	out.answer = () => busy;
	await out.read(ukParliament, '1');
	out.time += 2 * hour;
	out.answer = () => (response) => void response.destroy();
	expect((await out.read(ukParliament, '1')).kind).toBe('unreachable');
	expect(await out.read(ukParliament, '1')).toMatchObject({ kind: 'held', until: out.time + 5 * minute });
});

it('whole rounds: twenty petitions and 429 for three hours are three requests, and then all are read', async () => {
	const out = await outside();
	const ids = Array.from({ length: 20 }, (_, i) => i + 1);
	const well = parliament(ids);
	const hours = await createHours(() => '');
	closing.push(() => hours.world.close());
	const begun = hours.world.time;
	const clock = { now: () => hours.world.time };
	const gate = createGate({ clock, memory: hours.world.store.memory, source: sourceOf, report: () => {} });
	const http = createHttp({ userAgent: 'Milepost/test', gate });
	closing.push(() => http.close());
	Object.assign(hours.world, { http, settings: () => ({ baseUrl: out.server.base, enabled: true }) });
	out.answer = ({ path }) => (hours.world.time < begun + 3 * hour ? busy : (well({ at: 0, host: '', path }) as string));
	await hours.petitions(ids, 'uk-parliament');
	hours.wake('uk-parliament');
	await hours.pass(3 * hour);
	expect(out.server.seen).toHaveLength(2);
	await hours.pass(hour + minute);
	const petitions = await hours.world.store.petitions.many(await hours.world.store.petitions.ids());
	expect(petitions.filter(({ snapshot }) => snapshot === null)).toEqual([]);
	expect(out.server.seen.length).toBeLessThanOrEqual(5);
});

it('a site that refuses holds up no other of a platform with many', async () => {
	const now = Date.UTC(2026, 10, 21, 12);
	const memory = { list: async () => new Map<string, string>(), set: async () => {}, remove: async () => {} };
	const gate = createGate({ clock: { now: () => now }, memory, source: sourceOf, report: () => {} });
	const asks = (host: string) => gate.enter(host, { budget: { platform: 'web-page', further: false } }, false);
	const first = asks('refuses.example');
	if (first.kind !== 'entered') throw new Error('held');
	await first.answered(403, {}, '');
	expect(asks('refuses.example').kind).toBe('held');
	expect(gate.opensAt('web-page')).toBe(now);
	expect(asks('answers.example').kind).toBe('entered');
});
