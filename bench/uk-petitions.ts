import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { fetch } from 'undici';
import type { SourceOutcome } from '../src/domain/outcome.js';
import type { Http, Target } from '../src/ports/source.js';
import { createHttp } from '../src/sources/http.js';
import { readPetitions } from '../src/sources/read.js';
import { ukParliament } from '../src/sources/uk-parliament/index.js';
import { printFigure } from './figure.js';

/*
 * Reading 10,000 UK petitions from the lists of a local server, through the real client. The server is a process of
 * its own, so that only our own work is counted. The floor fetches and parses the same pages and does nothing else.
 */

const petitions = 10_000;
const rowsPerPage = 50;
const pages = petitions / rowsPerPage;
const self = fileURLToPath(import.meta.url);

/** A row as the platform sends it, with texts of the usual length. */
function row(id: number) {
	return {
		type: 'petition',
		id,
		links: { self: `https://petition.parliament.uk/petitions/${id}.json` },
		attributes: {
			action: `Petition number ${id} about something that many people care for`,
			background: 'We want this to change. '.repeat(12),
			additional_details: 'There are many reasons, and here they are. '.repeat(16),
			committee_note: '',
			state: 'open',
			signature_count: 1_000_000 - id * 7,
			closing_date: '2027-01-15',
			created_at: '2026-07-01T10:00:00.000Z',
			updated_at: '2026-11-20T10:00:00.000Z',
			rejected_at: null,
			opened_at: '2026-07-15T10:00:00.000Z',
			closed_at: null,
			moderation_threshold_reached_at: '2026-07-02T10:00:00.000Z',
			response_threshold_reached_at: '2026-08-01T10:00:00.000Z',
			government_response_at: '2026-09-01T10:00:00.000Z',
			debate_threshold_reached_at: null,
			debate_scheduled_on: null,
			scheduled_debate_date: null,
			debate_outcome_at: null,
			creator_name: 'A person',
			rejection: null,
			government_response: {
				responded_on: '2026-09-01',
				summary: 'The Government has no plans to do this, for reasons given below. '.repeat(2),
				details: 'The Government takes the matter seriously. '.repeat(40),
				created_at: '2026-09-01T10:00:00.000Z',
				updated_at: '2026-09-01T10:00:00.000Z',
			},
			debate: null,
			departments: [{ acronym: 'DfX', name: 'Department for X', url: 'https://www.gov.uk/x' }],
			topics: ['environment'],
		},
	};
}

function pathOf(page: number): string {
	return `/petitions.json?state=open&count=${rowsPerPage}&page=${page}`;
}

/** The child: serves the lists and tells its port. */
async function serveLists(): Promise<void> {
	const bodies = new Map<string, string>();
	for (let page = 1; page <= pages; page++) {
		const data = Array.from({ length: rowsPerPage }, (_, i) => row((page - 1) * rowsPerPage + i + 1));
		const links = { next: page < pages ? pathOf(page + 1) : null, last: pathOf(pages) };
		bodies.set(pathOf(page), JSON.stringify({ links, data }));
	}
	const server = createServer((request, response) => {
		const body = bodies.get(request.url ?? '');
		response.writeHead(body === undefined ? 404 : 200).end(body ?? '');
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	process.send?.((server.address() as AddressInfo).port);
}

export interface Measured {
	readonly requestsPerPetition: number;
	readonly cpuMsPerPetition: number;
}

/** CPU of this process while `work` runs, in milliseconds. */
async function cpuMs(work: () => Promise<void>): Promise<number> {
	const before = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

/** Reads every petition from the lists at `base`; `commit` is what is done with the outcomes, and is counted too. */
export async function measureReading(
	base: string,
	commit: (outcomes: ReadonlyMap<string, SourceOutcome>) => Promise<void>,
): Promise<Measured> {
	const client = createHttp({ userAgent: 'Milepost (bench)' });
	let requests = 0;
	const http: Http = {
		request(request) {
			requests++;
			return client.request(request);
		},
		close: () => client.close(),
	};
	const targets = Array.from({ length: petitions }, (_, i): Target => {
		return { ref: { platform: ukParliament.id, id: String(i + 1) }, url: null, previous: null };
	});
	const context = { http, settings: { baseUrl: base, enabled: true }, now: Date.now() };
	const cpu = await cpuMs(async () => {
		const outcomes = await readPetitions(ukParliament, targets, context);
		const fresh = [...outcomes.values()].filter((outcome) => outcome.kind === 'fresh').length;
		if (fresh !== petitions) throw new Error(`${fresh} of ${petitions} petitions were read`);
		await commit(outcomes);
	});
	await http.close();
	return { requestsPerPetition: requests / petitions, cpuMsPerPetition: cpu / petitions };
}

async function floorMsPerPetition(base: string): Promise<number> {
	const cpu = await cpuMs(async () => {
		for (let page = 1; page <= pages; page++) JSON.parse(await (await fetch(base + pathOf(page))).text());
	});
	return cpu / petitions;
}

/** Starts the server, measures floor and reading after a round that warms both up, and stops it. */
export async function withLists(work: (base: string) => Promise<void>): Promise<void> {
	const server: ChildProcess = fork(self, ['serve']);
	try {
		const [port] = (await once(server, 'message')) as [number];
		const base = `http://127.0.0.1:${port}`;
		await floorMsPerPetition(base);
		await measureReading(base, async () => {});
		await work(base);
	} finally {
		server.kill();
	}
}

async function printFigures(): Promise<void> {
	await withLists(async (base) => {
		const floor = await floorMsPerPetition(base);
		const { requestsPerPetition, cpuMsPerPetition } = await measureReading(base, async () => {});
		printFigure({
			name: 'reading 10,000 UK petitions: requests a petition',
			measured: requestsPerPetition,
			unit: 'requests',
			most: 0.05,
			floor: 1 / rowsPerPage,
			floorIs: 'full pages',
		});
		printFigure({
			name: 'reading 10,000 UK petitions: CPU a petition',
			measured: cpuMsPerPetition,
			unit: 'ms',
			most: 2,
			floor,
			floorIs: 'fetching and parsing the same pages',
		});
	});
}

if (process.argv[1] === self) await (process.argv[2] === 'serve' ? serveLists() : printFigures());
