import { afterEach, describe, expect, it } from 'vitest';
import type { SourceOutcome } from '../../src/domain/outcome.js';
import type { Http, Source } from '../../src/ports/source.js';
import { changeOrg } from '../../src/sources/change-org/index.js';
import { createHttp } from '../../src/sources/http.js';
import { readPetition } from '../../src/sources/read.js';
import { senedd } from '../../src/sources/senedd/index.js';
import { ukParliament } from '../../src/sources/uk-parliament/index.js';
import { weThePeople } from '../../src/sources/we-the-people/index.js';
import { recordedAnswer, targetOf } from '../contract/source-cases.js';
import { type Answer, type FakeServer, serve } from '../fakes/http-server.js';

const open: (FakeServer | Http)[] = [];
afterEach(async () => {
	await Promise.all(open.splice(0).map((each) => each.close()));
});

/** Reads a petition at first sight, and once more with what was stored of it. */
async function twice(source: Source, id: string, answer: (path: string, body: string) => Answer) {
	const seen: { path: string; body: string }[] = [];
	const server = await serve((request) => {
		seen.push({ path: request.path, body: request.body });
		return answer(request.path, request.body);
	});
	const http = createHttp({ userAgent: 'Milepost/test' });
	open.push(server, http);
	const context = { http, settings: { baseUrl: server.base, enabled: true }, now: Date.UTC(2026, 8, 7) };
	const first = await readPetition(source, targetOf(source.id, id), context);
	const asked = seen.splice(0);
	const snapshot = first.kind === 'fresh' ? first.snapshot : null;
	const again = await readPetition(source, targetOf(source.id, id, snapshot), {
		...context,
		now: context.now + 7_200_000,
	});
	return { first: pastOf(first), again: pastOf(again), asked, askedAgain: seen };
}

function pastOf(outcome: SourceOutcome) {
	return outcome.kind === 'fresh'
		? outcome.past?.map(({ at, count }) => [new Date(at).toISOString(), count])
		: outcome.kind;
}

describe('the past that a platform tells, at first sight only', () => {
	it('UK Parliament: when it had each official number', async () => {
		const open = recordedAnswer('uk-parliament', '722903-open-2025-07-29.json');
		const { first, again, asked } = await twice(ukParliament, '722903', () => open);
		expect(first).toEqual([
			['2025-07-15T10:34:10.000Z', 10_000],
			['2025-07-25T19:21:00.000Z', 100_000],
		]);
		expect(again).toBeUndefined();
		expect(asked).toHaveLength(1);
	});

	it('Senedd: the same, from a list, too', async () => {
		const { first } = await twice(senedd, '247039', () => recordedAnswer('senedd', 'constructed-open-247039.json'));
		expect(first).toEqual([
			['2026-05-02T09:10:11.000Z', 250],
			['2026-08-20T12:13:14.000Z', 10_000],
		]);
	});

	it('Change.org: the numbers it celebrated, from the interface that is asked anyway', async () => {
		const milestones = recordedAnswer('change-org', 'graphql-PetitionDetailsPagePetitionStats-2022-10.json');
		const batch = JSON.stringify((JSON.parse(milestones) as { results: unknown[] }).results);
		const page = recordedAnswer('change-org', 'constructed-page-2026.html');
		const { first, again, asked, askedAgain } = await twice(changeOrg, 'keep-the-library-open', (path) =>
			path.startsWith('/p/') ? page : batch,
		);
		expect(first).toContainEqual(['2018-02-26T04:49:08.000Z', 3_000]);
		expect(first).toContainEqual(['2016-12-16T22:31:58.000Z', 2_000]);
		expect(again).toBeUndefined();
		expect(asked).toHaveLength(2);
		expect(asked[1]?.body).toContain('"MILESTONE"');
		expect(askedAgain.map(({ body }) => body).join()).not.toContain('"MILESTONE"');
	});

	const page = recordedAnswer('we-the-people', 'retrieve-responded.json');
	const signature = (created: unknown): Answer =>
		JSON.stringify({ results: [{ id: '1', name: 'AB', zip: '1', created }] });
	const signatures = (answer: (offset: number) => Answer) => (path: string) => {
		const offset = /signatures\.json\?limit=1&offset=(\d+)$/.exec(path)?.[1];
		return offset === undefined ? (path.includes('responses') ? { status: 404 } : page) : answer(Number(offset));
	};

	it('We the People: when one in twelve signed, and nothing of who did', async () => {
		const { first, again, asked } = await twice(
			weThePeople,
			'226511',
			signatures((offset) => signature(String(1_352_924_840 + offset))),
		);
		expect(first).toHaveLength(12);
		expect(first?.[0]).toEqual(['2012-11-14T20:27:20.000Z', 1]);
		expect(first?.[6]).toEqual([new Date((1_352_924_840 + 17_217) * 1_000).toISOString(), 17_218]);
		expect(JSON.stringify(first)).not.toContain('AB');
		expect(again).toBeUndefined();
		expect(asked.filter(({ path }) => path.includes('signatures'))).toHaveLength(12);
	});

	it.each([
		['has no such list', (): Answer => ({ status: 404 }), 0],
		[
			'breaks off',
			(offset: number): Answer => (offset > 10_000 ? { status: 500 } : signature(1_352_924_840 + offset)),
			4,
		],
		['lists the newest first', (offset: number): Answer => signature(1_352_999_999 - offset), 0],
		['has moments that are none', (): Answer => signature('yesterday'), 0],
	])('We the People: a copy that %s costs the past and no count', async (_, answer, points) => {
		const { first, asked } = await twice(weThePeople, '226511', signatures(answer));
		expect(first).toHaveLength(points);
		expect(asked.filter(({ path }) => path.includes('signatures')).length).toBeLessThanOrEqual(points + 2);
	});
});
