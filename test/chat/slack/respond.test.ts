import { beforeEach, describe, expect, it } from 'vitest';
import type { Api } from '../../../src/chat/slack/api.js';
import { createRespond, type Respond } from '../../../src/chat/slack/respond.js';
import { SteppingClock, startOfTest } from './bot.js';

const minute = 60_000;
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const plain = { text: 'x', blocks: ['plain'] };
const pictured = { text: 'x', blocks: ['picture'], plainer: ['plain'] };

let clock: SteppingClock;
let sent: { readonly blocks: unknown; readonly at: number }[];
let respond: Respond;
/** What the address answers, the last for good. */
let statuses: (number | string)[];
beforeEach(() => {
	clock = new SteppingClock(startOfTest);
	sent = [];
	statuses = [200];
	const api = {
		async respond(_url: string, body: { blocks: readonly unknown[] }) {
			sent.push({ blocks: body.blocks[0], at: clock.now() });
			return (statuses.length > 1 ? statuses.shift() : statuses[0]) as number | string;
		},
	};
	respond = createRespond({ api: api as unknown as Api, clock, log: silent }, 'https://slack.test/hooks/1', 'id');
});

const order = () => sent.map(({ blocks }) => blocks);

describe('a response address', () => {
	it('is used five times, and never a sixth', async () => {
		const taken = [];
		for (let i = 0; i < 7; i++) taken.push(await respond(plain, 'private'));
		expect([taken, sent.length]).toEqual([[true, true, true, true, true, false, false], 5]);
	});

	it('counts what failed among the five', async () => {
		statuses = [500];
		for (let i = 0; i < 4; i++) expect(await respond(plain, 'private')).toBe(false);
		expect(sent).toHaveLength(5);
	});

	it('is used within thirty minutes', async () => {
		clock.move(29 * minute);
		expect(await respond(plain, 'private')).toBe(true);
		clock.move(1);
		expect(await respond(plain, 'private')).toBe(false);
		expect(sent).toHaveLength(1);
	});

	it.each([[500], [429], ['ECONNRESET'], ['timeout']])('is tried once more after %s', async (status) => {
		statuses = [status, 200];
		expect(await respond(plain, 'private')).toBe(true);
		expect(sent.map(({ at }) => at - startOfTest)).toEqual([0, 1_000]);
	});

	it('that is gone is left alone', async () => {
		statuses = [404];
		expect(await respond(plain, 'private')).toBe(false);
		expect(sent).toHaveLength(1);
	});

	it('is given the picture twice, a second apart, and then the words alone', async () => {
		statuses = [404, 404, 200];
		expect(await respond(pictured, 'private')).toBe(true);
		expect(order()).toEqual(['picture', 'picture', 'plain']);
		statuses = [404, 200];
		expect(await respond(pictured, 'replace')).toBe(true);
		expect(order().slice(3)).toEqual(['picture', 'picture']);
	});

	it('is not asked more than it takes for a picture', async () => {
		statuses = [404];
		for (let i = 0; i < 3; i++) expect(await respond(pictured, 'private')).toBe(false);
		expect(order()).toEqual(['picture', 'picture', 'plain', 'picture', 'picture']);
	});
});
