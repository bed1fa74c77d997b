import { afterEach, describe, expect, it } from 'vitest';
import type { Http, Source, SourceContext } from '../../src/ports/source.js';
import { createHttp } from '../../src/sources/http.js';
import { sourceOf } from '../../src/sources/index.js';
import { readPetition, readPetitions } from '../../src/sources/read.js';
import { targetOf } from '../contract/source-cases.js';
import { type FakeServer, type Seen, serve } from '../fakes/http-server.js';

/* A petition read from a list is the petition read by itself: the same in every field, at the same moment. */

const open: (FakeServer | Http)[] = [];
afterEach(async () => {
	await Promise.all(open.splice(0).map((each) => each.close()));
});

const now = Date.parse('2026-11-21T12:00:00Z');
const numbers = Array.from({ length: 12 }, (_, i) => i + 1);
const after = (path: string, form: RegExp) => form.exec(path)?.[1] ?? null;

interface Platform {
	readonly id: (n: number) => string;
	/** What its server answers: the list, one petition, or something else; null is not found. */
	readonly answer: (request: Seen, rows: readonly number[]) => string | null;
}

const finnish = (n: number) => ({
	id: `https://www.kansalaisaloite.fi/api/v1/initiatives/${n}`,
	state: 'ACCEPTED',
	name: { fi: `Aloite ${n}`, sv: null },
	startDate: '2026-09-01',
	endDate: '2027-03-01',
	totalSupportCount: n * 1_000,
});
const estonian = (n: number) => ({ id: n, title: `Algatus ${n}`, phase: 'sign', signatureCount: n * 100 });
const danish = (n: number) => ({
	externalId: `FT-${n}`,
	title: `Forslag ${n}`,
	date: '1. maj 2026',
	status: 'ongoing',
	votes: n,
});
const scottish = (n: number) => ({
	...{ PetitionNumber: `PE${n}`, PetitionTitle: `Petition ${n}`, PetitionStatusID: '11', SignaturesCollected: `${n}` },
	DatePetitionFirstPublished: '2026-08-26T12:55:04',
});
const number = (n: number) => `<span class="progress__bar__number">${n} 000</span>`;
const card = (n: number) =>
	`<div class="card--initiative"><a href="/initiatives/i-${n}?order=recent"><h5 class="card__title">Pétition ${n}</h5></a>${number(n)}</div>`;
const row = (n: number) =>
	`<tr><td data-start="1791500000000" data-end="1795100000000">x</td><td>Rente <a href="/petitionen/_2026/_09/_20/Petition_${n}.nc.html" title="Petition ${n}">x</a></td><td>${n}</td><td>${n}.000</td></tr>`;

const platforms: Readonly<Record<string, Platform>> = {
	finland: {
		id: String,
		answer: ({ path }, rows) =>
			JSON.stringify(path.includes('?') ? rows.map(finnish) : finnish(Number(after(path, /(\d+)$/)))),
	},
	estonia: {
		id: String,
		answer: ({ path }, rows) =>
			JSON.stringify(path.includes('?') ? rows.map(estonian) : estonian(Number(after(path, /(\d+)$/)))),
	},
	denmark: { id: (n) => `FT-${n}`, answer: (_, rows) => JSON.stringify({ data: rows.map(danish) }) },
	scotland: { id: (n) => `PE${n}`, answer: (_, rows) => JSON.stringify(rows.map(scottish)) },
	france: {
		id: (n) => `i-${n}`,
		answer: ({ path }, rows) => {
			const n = after(path, /\/i-(\d+)$/);
			return n === null
				? `<main>${rows.map(card).join('')}</main>`
				: `<meta property="og:title" content="Pétition ${n}">${number(Number(n))}`;
		},
	},
	bundestag: {
		id: (n) => `2026-09-20-${n}`,
		answer: ({ path, headers }, rows) => {
			const n = after(path, /Petition_(\d+)\.nc/);
			if (n !== null) return `<span class="mzanzahl">${n}.000</span>`;
			return path.includes('.page.') && headers['cookie'] === 'S=1' ? `<table>${rows.map(row).join('')}</table>` : '';
		},
	},
};

async function served({ answer }: Platform, rows: readonly number[]) {
	const server = await serve((request) => {
		const body = answer(request, request.path.includes('.page.1.') ? [] : rows);
		return body === null ? { status: 404 } : { body, headers: { 'set-cookie': 'S=1; Path=/; HttpOnly' } };
	});
	const http = createHttp({ userAgent: 'Milepost/test' });
	open.push(server, http);
	const context: SourceContext = { http, settings: { baseUrl: server.base, enabled: true }, now };
	return { context, seen: server.seen };
}

describe.each(Object.entries(platforms))('%s', (name, platform) => {
	const source = sourceOf(name) as Source;
	const targets = numbers.map((n) => targetOf(name, platform.id(n)));

	it('has the same of each in its list as by itself', async () => {
		const { context, seen } = await served(platform, numbers);
		const many = await readPetitions(source, targets, context);
		const asked = seen.length;
		expect(asked).toBeLessThanOrEqual(3);
		expect(many.size).toBe(numbers.length);
		for (const target of targets) expect(await readPetition(source, target, context)).toEqual(many.get(target.ref.id));
	});

	it('leaves out what is not in its list, to be read by itself', async () => {
		const { context } = await served(platform, numbers.slice(1));
		const many = await readPetitions(source, targets, context);
		expect([...many.keys()].sort()).toEqual(
			targets
				.slice(1)
				.map(({ ref }) => ref.id)
				.sort(),
		);
	});

	it('says nothing of its petitions where the list has another shape', async () => {
		const { context } = await served({ ...platform, answer: () => '<p>We have moved</p>' }, numbers);
		expect((await readPetitions(source, targets, context)).size).toBe(0);
	});
});
