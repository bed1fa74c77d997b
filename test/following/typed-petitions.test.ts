import { beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../config/config-file.js';
import { declaredIn } from '../../config/setup.js';
import { day } from '../../src/domain/time.js';
import { applyConfig } from '../../src/following/apply-config.js';
import { sources } from '../../src/sources/index.js';
import { commitObservation } from '../../src/watch/observe.js';
import { manager, type Office, openOffice } from '../commands/setup.js';
import { at } from '../domain/build.js';

/* What milepost.yaml says of a petition that people count is known wherever a platform's word would be. */

const ref = { platform: 'manual', id: 'the-hall' };
const file = (lines: string, rules = 'threshold, every:100, deadline:7d,1d, lifecycle') => `
zone: Europe/Paris
petitions:
  hall: { address: 'manual:"The hall"', title: The hall${lines} }
destinations:
  here: { platform: console, workspace: home, channel: "#general" }
follows:
  - { destination: here, petition: hall, rules: "${rules}" }
`;
const until = ', deadline: 2016-01-31';
const aimed =
	', thresholds: [{ count: 1500, consequence: response, authority: the council, promised_days: 30 }, { count: 500 }]';

let office: Office;
beforeEach(async () => {
	office = await openOffice();
});

/** A start with this file: what it names is applied, and what is due without a reading is looked at. */
async function start(text: string): Promise<void> {
	const read = readConfig(text, 'milepost.yaml', { sources, platforms: ['console'], zone: 'UTC' });
	if (!read.ok) throw new Error(JSON.stringify(read.faults));
	office.declared = declaredIn(read.config)(ref);
	await applyConfig(read.config, office.store, office.now);
	await look();
}

async function look(): Promise<void> {
	let posts = 0;
	const watch = { store: office.store, realNow: () => office.now, newPostId: () => `look${office.now}-${++posts}` };
	for (const petition of await office.store.petitions.dueMoments(office.now, 10)) {
		await commitObservation(watch, { petition, snapshot: null, at: office.now, askedAt: null });
	}
}

const petition = async () => {
	const row = await office.store.petitions.find(ref);
	if (row === null) throw new Error('not there');
	return row;
};

const type = async (count: number) =>
	office.ports.recordReading((await petition()).id, { at: office.now, count, kind: 'typed' }, async () => {});

const told = async () => {
	const subject = { kind: 'petition', id: (await petition()).id } as const;
	const keys = (await office.store.crossings.of(subject)).map(({ key }) => key);
	return (await office.store.crossings.told(subject, keys)).map(({ key }) => key);
};

describe('a petition counted by hand', () => {
	it('counts down to its last day, and names its numbers, from its first count on', async () => {
		await start(file(until + aimed));
		await type(420);
		expect((await petition()).snapshot).toMatchObject({
			deadline: at('2016-01-31T22:59:59.999Z'),
			thresholds: [
				{ count: 500, consequence: 'target', authority: '', promisedDays: null },
				{ count: 1_500, consequence: 'response', authority: 'the council', promisedDays: 30 },
			],
		});
		expect(await office.say('/petition countdown hall', manager)).toContain('80 more');
		const status = await office.say('/petition status hall', manager);
		expect(status).toContain('420 of 500 (84 %)');
		expect(status).toContain('31 Jan');
	});

	it('reminds of its deadline and tells its end, also where a number was reached', async () => {
		await start(file(until + aimed));
		await type(420);
		office.now += 2 * day;
		await type(520);
		expect(await told()).toEqual(['threshold:500']);
		for (const moment of ['2016-01-24T23:00Z', '2016-01-30T23:00Z', '2016-01-31T23:00Z']) {
			office.now = at(moment);
			await look();
		}
		expect(await told()).toMatchInlineSnapshot(`
			[
			  "deadline:1d",
			  "deadline:7d",
			  "state:ended",
			  "threshold:500",
			]
		`);
	});

	it('has an outlook once its counts say how fast it grows', async () => {
		await start(file(until + aimed));
		for (const count of [100, 180, 260, 330, 420]) {
			await type(count);
			office.now += day;
		}
		expect(await office.say('/petition outlook hall', manager)).toMatchInlineSnapshot(`
			"The hall
			Pace now: about 88 signatures a day
			Likely count: 570 to 4,200 by the deadline in four outcomes of five; the middle is 1,090
			500: very likely (96 %) by the deadline
			When: between an hour and 3 days; half of the time within 5 hours
			Needed: 4 a day until the deadline; about 30 a day are likely
			Likeliest course: something pushes it (58 %). What counts most: a day brings about 20 % of what it has (for more); its number has been seen to change only a few times (for more).
			How often outlooks like this one come true is said once 50 of them have ended; so far none have.
			In words: very unlikely below 10 %, unlikely from 10 %, about even from 35 %, likely from 65 %, very likely from 90 %.
			Typed in, 24 hours ago: counted by an organiser"
		`);
	});

	it('takes over at a start what is new in the file, and tells nobody what was passed before', async () => {
		await start(file(''));
		await type(420);
		office.now += 3 * day;
		await type(700);
		const before = await told();
		await start(file(until + aimed));
		expect((await petition()).nextMomentAt).toBe(at('2016-01-24T22:59:59.999Z'));
		expect(await office.say('/petition status hall', manager)).toContain('700 of 1,500');
		await type(710);
		expect(await told()).toEqual(before);
		await start(file(''));
		expect(await petition()).toMatchObject({ nextMomentAt: null, snapshot: { deadline: null, thresholds: [] } });
		expect(await told()).toEqual(before);
	});

	it('is left as it is at a start without anything new', async () => {
		await start(file(until));
		await type(420);
		const before = await petition();
		await start(file(until));
		expect(await petition()).toEqual(before);
	});
});
