import type { Gate, Http, HttpRequest } from '../../src/ports/source.js';
import { createGate } from '../../src/sources/gate.js';
import { sourceOf } from '../../src/sources/index.js';
import { readPetition, readPetitions } from '../../src/sources/read.js';
import { readDue } from '../../src/watch/read.js';
import { createWorld, type World } from './world.js';

/** A request as the platform saw it, in virtual time. */
export interface Asked {
	readonly at: number;
	readonly host: string;
	/** Path and query. */
	readonly path: string;
}

export interface Reply {
	readonly status?: number;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string;
}

export type Answering = (asked: Asked) => Reply | string;

/** Real sources behind the real gate, a platform that answers as a test says, and hours that pass at once. */
export interface Hours {
	readonly world: World;
	readonly asked: Asked[];
	answer: Answering;
	/** Starts again: what is in memory is lost, what is stored is not. */
	restart(): void;
	/** So many at once, as new ones. */
	petitions(ids: readonly number[], platform: string): Promise<void>;
	/** Rings every alarm until then; `every` happens before each. */
	pass(ms: number, every?: () => void | Promise<void>): Promise<void>;
	/** Wakes a platform now. */
	wake(platform: string): void;
}

let worlds = 0;

export async function createHours(answer: Answering): Promise<Hours> {
	const world = await createWorld();
	const alarms = new Map<string, number>();
	const number = ++worlds;
	const hours: Hours = {
		world,
		asked: [],
		answer,
		restart() {
			const memory = world.store.memory;
			const gate = createGate({ clock: { now: () => world.time }, memory, source: sourceOf, report: () => {} });
			Object.assign(world, { http: client(gate, hours), rounds: new Map() });
		},
		wake: (platform) => void alarms.set(platform, world.time),
		petitions: (ids, platform) =>
			world.store.transaction(async (tx) => {
				const when = { url: null, createdAt: world.time - 1, nextReadAt: world.time };
				for (const id of ids.map(String)) await tx.petitions.add({ ref: { platform, id }, title: id, ...when });
			}),
		async pass(ms, every = () => {}) {
			const end = world.time + ms;
			for (;;) {
				const [next] = [...alarms].sort(([, a], [, b]) => a - b);
				if (next === undefined || next[1] > end) break;
				alarms.delete(next[0]);
				world.time = Math.max(world.time, next[1]);
				await every();
				await readDue(world, next[0]);
			}
			world.time = end;
		},
	};
	Object.assign(world, {
		source: sourceOf,
		// Sources remember lists by their base address: each test has its own.
		settings: () => ({ baseUrl: `https://platform-${number}.example`, enabled: true }),
		readOne: readPetition,
		readMany: readPetitions,
		wake: {
			wake(task: string, key: string, at: number) {
				if (task === 'read') alarms.set(key, Math.min(at, alarms.get(key) ?? at));
			},
		},
	});
	hours.restart();
	return hours;
}

function client(gate: Gate, hours: Hours): Http {
	return {
		gate,
		close: async () => {},
		async request(request: HttpRequest) {
			const { host, pathname, search } = new URL(request.url);
			const entry = gate.enter(host, request, false);
			if (entry.kind === 'held') return { ...entry, asked: false };
			const asked = { at: hours.world.time, host, path: pathname + search };
			hours.asked.push(asked);
			const said = hours.answer(asked);
			const { status = 200, headers = {}, body = '' } = typeof said === 'string' ? { body: said } : said;
			await entry.answered(status, headers, body);
			return { kind: 'answer', status, url: request.url, headers, text: body };
		},
	};
}

/** A petition of UK Parliament's as its page, or as a row of a list. */
export function ukPetition(id: string | number, count: number, more: object = {}): object {
	const attributes = {
		action: `Petition ${id}`,
		state: 'open',
		signature_count: count,
		opened_at: '2016-01-01T00:00:00.000Z',
		closing_date: '2016-07-01',
		...more,
	};
	return { type: 'petition', id: Number(id), attributes };
}

/** UK Parliament with these petitions, 50 on a page of its list. */
export function ukParliament(ids: readonly number[], countOf: (id: number) => number = () => 100): Answering {
	return ({ path }) => {
		const page = /^\/petitions\.json\?.*page=(\d+)/.exec(path)?.[1];
		if (page !== undefined) {
			const pages = Math.max(1, Math.ceil(ids.length / 50));
			const rows = ids.slice((Number(page) - 1) * 50, Number(page) * 50);
			const at = (n: number) => `https://petition.parliament.uk/petitions.json?count=50&page=${n}&state=open`;
			const links = { next: Number(page) < pages ? at(Number(page) + 1) : null, last: at(pages) };
			return JSON.stringify({ links, data: rows.map((id) => ukPetition(id, countOf(id))) });
		}
		const id = Number(/^\/petitions\/(\d+)/.exec(path)?.[1]);
		if (path.endsWith('/count.json')) {
			const none = {
				response_threshold_reached_at: null,
				government_response_at: null,
				debate_threshold_reached_at: null,
				scheduled_debate_date: null,
				debate_outcome_at: null,
				debated: false,
			};
			return JSON.stringify({ signature_count: countOf(id), ...none });
		}
		return JSON.stringify({ data: ukPetition(id, countOf(id)) });
	};
}
