import { afterEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/domain/petition.js';
import type { Http, SourceContext } from '../../src/ports/source.js';
import { createHttp } from '../../src/sources/http.js';
import { matchAddress } from '../../src/sources/index.js';
import { readPetition, readPetitions } from '../../src/sources/read.js';
import { senedd } from '../../src/sources/senedd/index.js';
import { recordedAnswer, targetOf } from '../contract/source-cases.js';
import { type Answer, type FakeServer, type Seen, serve } from '../fakes/http-server.js';

/*
 * A platform that answers "not changed" speaks of its last answer. That is only good news where that answer is what
 * is stored.
 */

const open: (FakeServer | Http)[] = [];
afterEach(async () => {
	await Promise.all(open.splice(0).map((each) => each.close()));
});

const page = recordedAnswer('senedd', 'constructed-open-247039.json');

/** A server with validators, whose answers a test may replace. */
async function platform() {
	const says = { now: page as string | number };
	const server = await serve((request) =>
		typeof says.now === 'number' ? { status: says.now } : tagged(request, says.now),
	);
	const http = createHttp({ userAgent: 'Milepost/test' });
	open.push(server, http);
	const context: SourceContext = { http, settings: { baseUrl: server.base, enabled: true }, now: 0 };
	const read = (previous: Snapshot | null) => readPetition(senedd, targetOf('senedd', '247039', previous), context);
	const fresh = async (previous: Snapshot | null) => {
		const outcome = await read(previous);
		if (outcome.kind !== 'fresh') throw new Error(`expected a fresh reading, got ${outcome.kind}`);
		return outcome.snapshot;
	};
	return { server, says, context, read, fresh };
}

function tagged(request: Seen, body: string): Answer {
	const etag = `"${body.length}"`;
	return request.headers['if-none-match'] === etag ? { status: 304 } : { headers: { etag }, body };
}

describe('readPetition', () => {
	it('what is stored and has not changed is not sent again', async () => {
		const { read, fresh } = await platform();
		const snapshot = await fresh(null);
		expect(await read(snapshot)).toEqual({ kind: 'unchanged' });
		expect(await read(snapshot)).toEqual({ kind: 'unchanged' });
	});

	it('what has come back from the store is the same', async () => {
		const { read, fresh } = await platform();
		const snapshot = JSON.parse(JSON.stringify(await fresh(null))) as Snapshot;
		expect(await read(snapshot)).toEqual({ kind: 'unchanged' });
	});

	it('a reading that was never committed is read again', async () => {
		const { fresh } = await platform();
		const older = await fresh(null);
		const newer = { ...older, count: older.count - 1 };
		expect(await fresh(newer)).toEqual(older);
		expect(await fresh(null)).toEqual(older);
	});

	it('an answer that could not be understood is not taken for unchanged', async () => {
		const { says, read, fresh } = await platform();
		const snapshot = await fresh(null);
		says.now = '{}';
		expect(await read(snapshot)).toMatchObject({ kind: 'shape-changed' });
		expect(await read(snapshot)).toMatchObject({ kind: 'shape-changed' });
		says.now = page;
		expect(await fresh(snapshot)).toEqual(snapshot);
	});

	it('after trouble the page is read whole', async () => {
		const { says, read, fresh } = await platform();
		const snapshot = await fresh(null);
		says.now = 500;
		expect(await read(snapshot)).toMatchObject({ kind: 'unreachable' });
		says.now = page;
		expect(await fresh(snapshot)).toEqual(snapshot);
		expect(await read(snapshot)).toEqual({ kind: 'unchanged' });
	});
});

describe('readPetitions', () => {
	it('what a list said is not mixed with what the page said', async () => {
		const { says, context, read, fresh } = await platform();
		const snapshot = await fresh(null);
		const row = { ...JSON.parse(page).data };
		row.attributes.signature_count = 15_620;
		says.now = JSON.stringify({ data: [row, { id: 1 }], links: {} });
		const targets = ['247039', '1', '2'].map((id) => targetOf('senedd', id, id === '247039' ? snapshot : null));
		const outcomes = await readPetitions(senedd, targets, context);
		expect(outcomes.get('247039')).toMatchObject({ kind: 'fresh', snapshot: { count: 15_620 } });
		expect(outcomes.get('1')).toMatchObject({ kind: 'shape-changed' });
		expect(outcomes.has('2')).toBe(false);
		says.now = page;
		// Not committed: what is stored is what the page said, and still says.
		expect(await read(snapshot)).toEqual({ kind: 'unchanged' });
		expect(await read({ ...snapshot, count: 15_620 })).toEqual({ kind: 'fresh', snapshot });
	});

	it('a source without lists finds nothing in them', async () => {
		const { context } = await platform();
		const { readMany: _, ...single } = senedd;
		expect((await readPetitions(single, [targetOf('senedd', '1')], context)).size).toBe(0);
	});
});

describe('a page that leads to another platform', () => {
	const elsewhere = (url: string): Http => ({
		request: async () => ({ kind: 'answer', status: 200, url, headers: {}, text: '<p>Sign here</p>' }),
		close: async () => {},
	});
	const settings = { baseUrl: null, enabled: true };
	const whose = (address: string) => matchAddress(address, () => settings)?.ref ?? null;
	const read = (url: string) => {
		return readPetition(senedd, targetOf('senedd', '247039', null), { http: elsewhere(url), settings, now: 0 }, whose);
	};

	it('has moved there, where that is a petition somebody can follow', async () => {
		expect(await read('https://petition.parliament.uk/petitions/722903')).toMatchObject({
			kind: 'moved',
			platform: 'uk-parliament',
			id: '722903',
		});
	});

	it.each([
		'https://petition.parliament.uk/help',
		'https://evil.example/petitions/722903',
		'https://petitions.senedd.wales/',
	])('%s is no petition: nothing moves', async (url) => {
		expect((await read(url)).kind).not.toBe('moved');
	});
});
