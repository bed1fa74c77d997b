import { afterEach, describe, expect, it } from 'vitest';
import { askAgain } from '../../src/cli/doctor/ask-again.js';
import { ukParliament as uk } from '../../src/sources/uk-parliament/index.js';
import { type Answering, type Asked, createHours, type Hours, ukParliament } from './platform.js';

/*
 * What a platform's host sees of us, over hours: budgets, refusals, and who waits for whom.
 */

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const open: Hours[] = [];
afterEach(async () => {
	await Promise.all(open.splice(0).map(({ world }) => world.close()));
});

const ids = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

async function following(n: number, answer: Answering): Promise<Hours> {
	const hours = await createHours(answer);
	open.push(hours);
	await hours.petitions(ids(n), 'uk-parliament');
	hours.wake('uk-parliament');
	return hours;
}

/** The most requests within any second. */
function busiest(asked: readonly Asked[]): number {
	return Math.max(...asked.map(({ at }) => asked.filter((each) => each.at >= at && each.at < at + second).length));
}

const tooOften = (seconds: string) => ({ status: 429, headers: { 'retry-after': seconds } });

describe('a host that refuses', () => {
	it('three hours of 429 with Retry-After: 7200 and sixty petitions are two requests', async () => {
		const well = ukParliament(ids(60));
		const hours = await following(60, well);
		await hours.pass(minute);
		hours.asked.length = 0;
		const begun = hours.world.time;
		hours.answer = (asked) => (asked.at < begun + 3 * hour ? tooOften('7200') : well(asked));
		await hours.pass(3 * hour - second);
		expect(hours.asked.length).toBeGreaterThan(0);
		expect(hours.asked.length).toBeLessThanOrEqual(2);
		await hours.pass(hour + 3 * minute);
		for (const id of await hours.world.store.petitions.ids()) {
			expect((await hours.world.store.petitions.get(id))?.checkedAt).toBeGreaterThan(begun + 3 * hour);
		}
	});

	it('holds through a restart', async () => {
		const hours = await following(5, () => tooOften('3600'));
		await hours.pass(minute);
		expect(hours.asked).toHaveLength(1);
		hours.restart();
		hours.wake('uk-parliament');
		await hours.pass(50 * minute);
		expect(hours.asked).toHaveLength(1);
		await hours.pass(15 * minute);
		expect(hours.asked).toHaveLength(2);
	});

	it('is asked by one first, and the rest follow at once when that went well', async () => {
		const well = ukParliament([]);
		const hours = await following(6, () => tooOften('600'));
		await hours.pass(second);
		hours.answer = well;
		hours.asked.length = 0;
		await hours.pass(10 * minute + 30 * second);
		const first = hours.asked[0]?.at ?? 0;
		const read = await Promise.all(
			(await hours.world.store.petitions.ids()).map((id) => hours.world.store.petitions.get(id)),
		);
		expect(read.every((petition) => (petition?.checkedAt ?? 0) >= first)).toBe(true);
		expect(read.every((petition) => (petition?.checkedAt ?? 0) < first + 10 * second)).toBe(true);
	});

	it.each([
		['of ten years', tooOften('315360000'), 24 * hour],
		['of more digits than time has', tooOften('99999999999999'), 24 * hour],
		['that is negative', tooOften('-5'), 15 * minute],
		['that is no number', tooOften('soon'), 15 * minute],
		['that is absent', { status: 429 }, 15 * minute],
		['in the past', tooOften('Fri, 01 Jan 2010 00:00:00 GMT'), 10 * second],
		['as a date', tooOften('Tue, 05 Jan 2016 01:00:00 GMT'), hour],
		['with 503', { status: 503, headers: { 'retry-after': '1800' } }, 30 * minute],
		['of a challenge page', { status: 403, headers: { 'cf-mitigated': 'challenge' } }, hour],
		['of a challenge page without a mark', { status: 403, body: '<title>Just a moment...</title>' }, hour],
	])('Retry-After %s', async (_, refusal, wait) => {
		const hours = await following(3, () => refusal);
		await hours.pass(wait - second);
		expect(hours.asked).toHaveLength(1);
		await hours.pass(2 * second);
		expect(hours.asked).toHaveLength(2);
	});

	it('that refuses one page (403) is asked for another a minute later; two in a row are a wall', async () => {
		const hours = await following(20, () => ({ status: 403 }));
		await hours.pass(59 * minute);
		expect(hours.asked).toHaveLength(2);
	});

	it('that names a second each time is asked less and less', async () => {
		const hours = await following(1, () => tooOften('1'));
		await hours.pass(hour);
		expect(hours.asked.length).toBeLessThan(12);
	});

	it('waits no longer when the clock goes back', async () => {
		const hours = await following(2, () => tooOften('600'));
		await hours.pass(second);
		hours.world.time -= 365 * 24 * hour;
		hours.wake('uk-parliament');
		for (const id of await hours.world.store.petitions.ids()) {
			await hours.world.store.petitions.update(id, { nextReadAt: hours.world.time });
		}
		await hours.pass(11 * minute);
		expect(hours.asked).toHaveLength(2);
	});

	it('costs no petition a failure that was not asked for', async () => {
		const hours = await following(10, () => tooOften('7200'));
		// Closed ones are in no list: they are read one by one.
		await hours.pass(hour);
		expect(hours.asked).toHaveLength(1);
		const troubled = await hours.world.store.health.all();
		expect(troubled.every((health) => health.failures === 1)).toBe(true);
	});
});

describe('the budget of a platform', () => {
	const { burst, everyMs } = uk.rate;
	const perSecond = burst + second / everyMs;

	it('3,000 new petitions that are in no list never make more requests in a second than it has', async () => {
		const hours = await following(3_000, ukParliament([]));
		await hours.pass(minute);
		expect(busiest(hours.asked)).toBeLessThanOrEqual(perSecond);
		// And none of it is lost.
		expect(hours.asked.length).toBeGreaterThan((0.95 * minute) / everyMs);
	}, 60_000);

	it('many new petitions in the list are read with its pages, one request for fifty', async () => {
		const hours = await following(300, ukParliament(ids(300)));
		await hours.pass(25 * second);
		expect(busiest(hours.asked)).toBeLessThanOrEqual(perSecond);
		expect(hours.asked.length).toBeLessThanOrEqual(8);
		const read = await hours.world.store.petitions.many(await hours.world.store.petitions.ids());
		expect(read.filter((petition) => petition.snapshot === null)).toEqual([]);
	}, 60_000);

	it('whoever waits in a chat comes first', async () => {
		const hours = await following(100, ukParliament([]));
		await hours.pass(10 * second);
		const mine = await hours.world.petition('777777', 'uk-parliament');
		Object.assign(hours.world, { awaited: () => [mine.id] });
		hours.wake('uk-parliament');
		const asked = hours.asked.length;
		await hours.pass(2 * second);
		expect(hours.asked[asked]?.path).toBe('/petitions/777777.json');
	});

	it('many new ones do not hold up those that are read again', async () => {
		const well = ukParliament([]);
		const hours = await following(10, well);
		await hours.pass(minute);
		await hours.petitions(
			ids(200).map((id) => 10_000 + id),
			'uk-parliament',
		);
		const begun = hours.world.time;
		const old = (await hours.world.store.petitions.ids()).slice(0, 10);
		for (const id of old) await hours.world.store.petitions.update(id, { nextReadAt: begun });
		hours.wake('uk-parliament');
		await hours.pass(30 * second);
		for (const id of old) expect((await hours.world.store.petitions.get(id))?.checkedAt).toBeGreaterThanOrEqual(begun);
	}, 60_000);
});

describe('lists', () => {
	it('go on where the budget ended, and cost a request for fifty petitions', async () => {
		const hours = await following(300, ukParliament(ids(300)));
		let read = 0;
		let n = 0;
		Object.assign(hours.world, { report: () => void read++, random: () => (n++ * 0.618) % 1 });
		await hours.pass(90 * second);
		expect(read).toBeGreaterThan(300);
		expect(hours.asked.length / read).toBeLessThanOrEqual(0.05);
	}, 120_000);
});

describe('in time', () => {
	it('where a minute is meant, reads come a minute apart, in the first hour and just below a number', async () => {
		let count = 9_901;
		const hours = await following(
			1,
			ukParliament([], () => count),
		);
		const destination = await hours.world.follow({ kind: 'petition', id: 1 }, 'threshold');
		await hours.pass(20 * minute + second);
		const gaps = () => hours.asked.slice(1).map(({ at }, i) => (at - (hours.asked[i]?.at ?? 0)) / second);
		expect(gaps()).toEqual(Array(20).fill(60));
		count = 10_000;
		const crossed = hours.world.time;
		await hours.pass(minute);
		expect(await hours.world.waiting(destination)).toEqual([['threshold:10000']]);
		const read = (await hours.world.store.petitions.get(1))?.checkedAt ?? 0;
		expect(read - crossed).toBeLessThanOrEqual(minute);
	});
});

describe('Change.org', () => {
	const page =
		'<script>window.x = {"petition":{"id":"1","slug":"a","ask":"A","signatureCount":{"displayed":7,"total":7}}}</script>';
	const day = 24 * hour;

	async function reading(answer: Answering): Promise<Hours> {
		const hours = await createHours(answer);
		open.push(hours);
		await hours.world.petition('a', 'change-org');
		hours.wake('change-org');
		return hours;
	}
	const to = (hours: Hours, path: string) => hours.asked.filter((each) => each.path.startsWith(path)).length;

	it('keeps the count of the page when what is behind it refuses, and leaves that alone for a day, three times', async () => {
		const hours = await reading(({ path }) => (path.startsWith('/p/') ? page : { status: 403 }));
		await hours.pass(hour);
		expect((await hours.world.store.petitions.get(1))?.snapshot?.count).toBe(7);
		expect(to(hours, '/p/a')).toBeGreaterThanOrEqual(4);
		expect(to(hours, '/api-proxy')).toBe(1);
		await hours.pass(5 * day);
		expect(to(hours, '/api-proxy')).toBe(3);
	});

	it('is asked again a day after a refusal, and goes on when that has passed', async () => {
		const hours = await reading(({ path }) => (path.startsWith('/p/') ? page : '[]'));
		await hours.pass(minute);
		hours.answer = () => ({ status: 403 });
		await hours.pass(20 * hour);
		expect(to(hours, '/p/a')).toBe(2);
		hours.answer = ({ path }) => (path.startsWith('/p/') ? page : '[]');
		await hours.pass(6 * hour);
		expect(to(hours, '/p/a')).toBeGreaterThan(3);
	});

	it('is asked no more after three in a row, until the operator says so', async () => {
		const hours = await reading(() => ({ status: 403 }));
		await hours.pass(30 * day);
		expect(hours.asked).toHaveLength(3);
		hours.restart();
		hours.wake('change-org');
		await hours.pass(day);
		expect(hours.asked).toHaveLength(3);
		hours.answer = ({ path }) => (path.startsWith('/p/') ? page : '[]');
		expect(await askAgain(hours.world.store, 'change-org', hours.world.time)).toBe(1);
		hours.wake('change-org');
		await hours.pass(minute);
		expect((await hours.world.store.petitions.get(1))?.snapshot?.count).toBe(7);
	});
});
