import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { load } from 'cheerio/slim';
import { fetch } from 'undici';
import type { Http, HttpRequest, Source, Target } from '../src/ports/source.js';
import { createHttp } from '../src/sources/http.js';
import { sourceOf } from '../src/sources/index.js';
import { readPetitions } from '../src/sources/read.js';
import { printFigure } from './figure.js';

/*
 * Reading 10,000 petitions of each platform that has lists, from the lists of a local server, through the real client.
 * The server is a process of its own, so that only our own work is counted. The floor fetches and parses the same pages
 * and does nothing else: one request a full page.
 */

const petitions = 10_000;
const self = fileURLToPath(import.meta.url);
const now = Date.parse('2026-11-21T12:00:00Z');

/** A platform's list as its server has it. */
interface Listed {
	readonly platform: string;
	readonly id: (n: number) => string;
	readonly row: (n: number) => string;
	readonly perPage: number;
	/** A page of rows, from 0. */
	readonly page: (rows: readonly string[]) => string;
	/** Which page a request asks for; null for what is no list. */
	readonly asked: (url: string) => number | null;
	/** Requests besides the pages: the beginning of a session. */
	readonly besides: number;
}

const array = (rows: readonly string[]) => `[${rows.join(',')}]`;
const table = (rows: readonly string[]) => `<!doctype html><html><table>${rows.join('')}</table></html>`;
const title = (n: number) => `Petition number ${n} about something that many people care for`;

const lists: readonly Listed[] = [
	{
		platform: 'finland',
		id: (n) => String(n),
		row: (n) =>
			JSON.stringify({
				id: `https://www.kansalaisaloite.fi/api/v1/initiatives/${n}`,
				...{ modified: '2026-09-01', state: 'ACCEPTED', stateDate: '2026-08-20', name: { fi: title(n), sv: title(n) } },
				...{ startDate: '2026-09-01', endDate: '2027-03-01', supportCount: n, totalSupportCount: n },
				...{ verifiedSupportCount: 0, verified: null, proposalType: 'LAW', url: { fi: 'https://x', sv: 'https://x' } },
			}),
		perPage: 50,
		page: array,
		asked: (url) => {
			const offset = /[?&]offset=(\d+)/.exec(url)?.[1];
			return offset === undefined ? null : Number(offset) / 50;
		},
		besides: 0,
	},
	{
		platform: 'estonia',
		id: (n) => String(n),
		row: (n) =>
			JSON.stringify({
				...{ id: n, for: 'parliament', title: title(n), phase: 'sign', signatureCount: n },
				...{ signingEndsAt: '2027-01-31T22:00:00.000Z', signatureThreshold: 1_000 },
			}),
		perPage: petitions,
		page: array,
		asked: (url) => (url.startsWith('/initiatives?') ? 0 : null),
		besides: 0,
	},
	{
		platform: 'denmark',
		id: (n) => `FT-${n}`,
		row: (n) =>
			JSON.stringify({ externalId: `FT-${n}`, title: title(n), date: '1. november 2026', status: 'ongoing', votes: n }),
		perPage: petitions,
		page: (rows) => `{"data":${array(rows)}}`,
		asked: (url) => (url === '/api/proposals/search' ? 0 : null),
		besides: 0,
	},
	{
		platform: 'scotland',
		id: (n) => `PE${n}`,
		row: (n) =>
			JSON.stringify({
				...{ ID: n, PetitionNumber: `PE${n}`, PetitionTitle: title(n), PetitionSummary: 'Calling on …' },
				...{
					SignaturesCollected: String(n),
					PetitionStatusID: '11',
					DatePetitionFirstPublished: '2026-08-26T12:55:04',
				},
			}),
		perPage: petitions,
		page: array,
		asked: (url) => (url === '/api/petitions' ? 0 : null),
		besides: 0,
	},
	{
		platform: 'france',
		id: (n) => `i-${n}`,
		row: (n) =>
			`<div class="card card--initiative"><a class="card__link" href="/initiatives/i-${n}"><h5 class="card__title">${title(n)}</h5></a><div class="progress__bar"><span class="progress__bar__number">${n}</span><span class="progress__bar__total">/ 500 000</span></div></div>`,
		perPage: 100,
		page: table,
		asked: (url) => {
			const page = /[?&]page=(\d+)/.exec(url)?.[1];
			return page === undefined ? null : Number(page) - 1;
		},
		besides: 0,
	},
	{
		platform: 'bundestag',
		id: (n) => `2026-09-20-${n}`,
		row: (n) =>
			`<tr><td data-start="1791500000000" data-end="1795100000000">x</td><td>Rente <a href="/petitionen/_2026/_09/_20/Petition_${n}.nc.html" title="${title(n)}">${title(n)}</a></td><td>${n}</td><td>${n}</td><td></td></tr>`,
		perPage: 12,
		page: table,
		asked: (url) => {
			const page = /\.page\.(\d+)\./.exec(url)?.[1];
			return page === undefined ? null : Number(page);
		},
		// The session.
		besides: 1,
	},
];

/** The child: serves every list under its platform's name and tells its port. */
async function serveLists(): Promise<void> {
	const rows = lists.map(({ row }) => Array.from({ length: petitions }, (_, i) => row(i + 1)));
	const server = createServer((request, response) => {
		const [, platform = '', ...rest] = (request.url ?? '').split('/');
		const at = lists.findIndex((list) => list.platform === platform);
		const list = lists[at];
		const page = list?.asked(`/${rest.join('/')}`) ?? null;
		if (list === undefined || page === null) response.end('<html></html>');
		else response.end(list.page((rows[at] as string[]).slice(page * list.perPage, (page + 1) * list.perPage)));
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	process.send?.((server.address() as AddressInfo).port);
}

/** CPU of this process while `work` runs, in milliseconds. */
async function cpuMs(work: () => Promise<void>): Promise<number> {
	const before = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1_000;
}

interface Measured {
	readonly cpu: number;
	readonly asked: readonly HttpRequest[];
}

async function measure(source: Source, list: Listed, base: string): Promise<Measured> {
	const client = createHttp({ userAgent: 'Milepost (bench)' });
	const asked: HttpRequest[] = [];
	const http: Http = {
		request(request) {
			asked.push(request);
			return client.request(request);
		},
		close: () => client.close(),
	};
	const targets = Array.from({ length: petitions }, (_, i): Target => {
		return { ref: { platform: source.id, id: list.id(i + 1) }, url: null, previous: null };
	});
	const cpu = await cpuMs(async () => {
		const outcomes = await readPetitions(source, targets, { http, settings: { baseUrl: base, enabled: true }, now });
		const fresh = [...outcomes.values()].filter(({ kind }) => kind === 'fresh').length;
		if (fresh !== petitions) throw new Error(`${source.id}: ${fresh} of ${petitions} petitions were read`);
	});
	await http.close();
	return { cpu, asked };
}

/** Fetches the same addresses and parses what comes. */
function floorMs(asked: readonly HttpRequest[]): Promise<number> {
	return cpuMs(async () => {
		for (const { url, method = 'GET', body } of asked) {
			const text = await (await fetch(url, { method, body: body ?? null })).text();
			if (text.startsWith('<')) load(text);
			else JSON.parse(text);
		}
	});
}

async function printFigures(): Promise<void> {
	const server: ChildProcess = fork(self, ['serve']);
	try {
		const [port] = (await once(server, 'message')) as [number];
		for (const list of lists) {
			const source = sourceOf(list.platform) as Source;
			const base = `http://127.0.0.1:${port}/${list.platform}`;
			const { asked } = await measure(source, list, base);
			await floorMs(asked);
			const { cpu } = await measure(source, list, base);
			const pages = Math.ceil(petitions / list.perPage);
			const least = pages + list.besides;
			const floor = { floor: least, floorIs: 'full pages' };
			const name = `reading 10,000 petitions of ${source.name}`;
			printFigure({ name: `${name}: requests`, measured: asked.length, unit: 'requests', most: least * 1.2, ...floor });
			printFigure({
				name: `${name}: CPU a petition`,
				measured: cpu / petitions,
				unit: 'ms',
				most: 2,
				floor: (await floorMs(asked)) / petitions,
				floorIs: 'fetching and parsing the same pages',
			});
		}
	} finally {
		server.kill();
	}
}

if (process.argv[1] === self) await (process.argv[2] === 'serve' ? serveLists() : printFigures());
