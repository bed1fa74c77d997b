import { beforeEach, describe, expect, it } from 'vitest';
import { lawNewsOf } from '../../src/app/law-news.js';
import type { ClemencyData } from '../../src/clemency/shapes/data.js';
import type { LawChange } from '../../src/clemency/shapes/law-change.js';
import type { Official } from '../../src/clemency/shapes/official.js';
import { postMessage } from '../../src/render/post-message.js';
import { textsFor } from '../../src/render/texts/index.js';
import { idHere, type Office, openOffice, shown } from '../commands/setup.js';
import { at } from '../domain/build.js';

/* What a channel that follows a law is told when another version of the data comes, or a day. */

const page = {
	title: 'Wis. Const. art. V, § 6',
	url: 'https://docs.legis.wisconsin.gov/constitution/wi',
	kind: 'official' as const,
	date: null,
};
const evers: Official = {
	...{
		person: 'Tony Evers',
		words: ['evers'],
		weak: [],
		office: 'governor',
		of: 'WI',
		since: '2019-01-07',
		until: null,
	},
	...{ termEnds: '2027-01-04', confidence: 'high', checked: '2026-11-21', sources: [page] },
};
const successor: Official = {
	...evers,
	person: 'Jo Doe',
	words: ['doe'],
	since: '2027-01-04',
	termEnds: '2031-01',
	checked: '2027-01-10',
};
const boardAgrees: LawChange = {
	...{ id: 'wi-2027-board', of: 'WI', kind: 'law', noted: '2027-02-01', since: '2027-01-20' },
	...{ old: 'Only the Governor of Wisconsin could pardon.', now: 'A board has to agree.', sources: [page] },
};
const ourMistake: LawChange = {
	...{ id: 'wi-2027-wait', of: 'WI', kind: 'correction', noted: '2027-02-01', since: null },
	...{ old: 'The wait is ten years.', now: 'The wait is five years.', sources: [page] },
};

let office: Office;
let data: { changes: LawChange[]; officials: Official[] };
beforeEach(async () => {
	office = await openOffice();
	office.now = at('2026-12-01T12:00Z');
	data = { changes: [], officials: [evers] };
	const clemency = () => data as unknown as ClemencyData;
	Object.assign(office.ports, { clemency });
	expect(await office.say('/petition follow law:WI')).toMatch(/^This channel hears when the law of Wisconsin changes/);
});

/** A start, or a day. */
const look = () =>
	lawNewsOf({
		store: office.store,
		clock: { now: () => office.now, after: () => () => {} },
		domainNow: () => office.now,
		clemency: () => data as unknown as ClemencyData,
	})();

/** Everything that waits for the channel, as it reads. */
async function told(): Promise<readonly string[]> {
	const posts = await office.store.posts.open(await idHere(office));
	return posts.map((post) => {
		const options = { texts: textsFor('en'), catchUp: false, mood: 'normal' as const, now: office.now };
		return shown(postMessage(post, options), office.now);
	});
}

describe('a law that is followed', () => {
	it('is told once when it changed, with old, new and source, whatever was known before not', async () => {
		data.changes.push(boardAgrees);
		office.now = at('2027-02-02T12:00Z');
		expect(await look()).toHaveLength(1);
		expect(await look()).toEqual([]);
		const [text, ...more] = await told();
		expect(more).toEqual([]);
		expect(text).toContain('The law of Wisconsin on pardons has changed');
		expect(text).toContain(
			'Before: Only the Governor of Wisconsin could pardon. Now: A board has to agree. (since 20 January 2027)',
		);
		expect(text).toContain('Wis. Const. art. V, § 6');
		const [{ notices = [] } = {}] = await office.store.posts.open(await idHere(office));
		expect(notices[0]?.params).toMatchObject({ url: 'https://docs.legis.wisconsin.gov/constitution/wi' });
	});

	it('by a file or an import is told nothing of what was so by its first look', async () => {
		const follow = await office.store.lawFollows.get(await idHere(office), 'WI');
		if (follow === null) throw new Error('not followed');
		await office.store.lawFollows.set({ ...follow, seen: null });
		data.changes.push({ ...boardAgrees, id: 'wi-2026-first' });
		expect(await look()).toEqual([]);
		expect(await told()).toEqual([]);
		data.changes.push(boardAgrees);
		expect(await look()).toHaveLength(1);
		expect(await told()).toHaveLength(1);
	});

	it('that changed before it was followed is no news', async () => {
		data.changes.push(boardAgrees);
		await office.say('/petition unfollow law:wisconsin');
		await office.say('/petition follow law:wisconsin');
		expect(await look()).toEqual([]);
	});

	it('of another place is nobody’s news here', async () => {
		data.changes.push({ ...boardAgrees, of: 'TX' });
		expect(await look()).toEqual([]);
	});

	it('is told once by two copies that start together', async () => {
		data.changes.push(boardAgrees);
		await Promise.all([look(), look()]);
		expect(await told()).toHaveLength(1);
	});
});

describe('an office that changes hands', () => {
	it('is told with the version that knows it, however late', async () => {
		office.now = at('2027-02-10T12:00Z');
		expect(await look()).toEqual([]);
		data.officials.push(successor);
		await look();
		await look();
		expect(await told()).toEqual([expect.stringContaining('Before: Tony Evers. Now: Jo Doe (since 4 January 2027)')]);
		expect((await told())[0]).toContain('Wisconsin has another governor');
	});

	it('is told on the day, where it is known beforehand', async () => {
		data.officials = [{ ...evers, until: '2027-01-04' }, successor];
		office.now = at('2027-01-03T12:00Z');
		expect(await look()).toEqual([]);
		office.now = at('2027-01-05T12:00Z');
		await look();
		expect(await told()).toHaveLength(1);
	});

	it('is no news where we had only been wrong about who holds it', async () => {
		data.officials = [{ ...successor, since: '2025-01-01' }];
		office.now = at('2027-02-10T12:00Z');
		expect(await look()).toEqual([]);
		expect(await told()).toEqual([]);
		// And what changes after that is news of the right one.
		data.officials = [
			{ ...successor, until: '2027-03-01', since: '2025-01-01' },
			{ ...successor, person: 'Kim Roe', since: '2027-03-01' },
		];
		office.now = at('2027-03-02T12:00Z');
		await look();
		expect(await told()).toEqual([expect.stringContaining('Before: Jo Doe. Now: Kim Roe')]);
	});
});

describe('a correction of our own', () => {
	it('is announced nowhere, and worded as one where it is asked', async () => {
		data.changes.push(ourMistake);
		office.now = at('2027-02-02T12:00Z');
		expect(await look()).toEqual([]);
		expect(await told()).toEqual([]);
		const answer = await office.say('/petition follow law:WI');
		expect(answer).toContain('This channel follows the law of Wisconsin already');
		expect(answer).toContain(
			'A correction of ours, 1 February 2027: Milepost had said “The wait is ten years.” Right is: The wait is five years.',
		);
	});
});

describe('following a law', () => {
	it('is listed, and ends', async () => {
		expect(await office.say('/petition list')).toContain('Laws: law:WI');
		expect(await office.say('/petition unfollow law:WI')).toMatch(
			/^This channel no longer follows the law of Wisconsin/,
		);
		expect(await office.say('/petition unfollow law:WI')).toMatch(/^This channel does not follow the law of Wisconsin/);
		expect(await office.say('/petition list')).not.toContain('Laws:');
		data.changes.push(boardAgrees);
		expect(await look()).toEqual([]);
	});

	it('takes no rules', async () => {
		expect(await office.say('/petition follow law:TX every:1000')).toContain('A law has no rules');
		expect(await office.say('/petition list')).not.toContain('law:TX');
	});

	it('helps who mistypes', async () => {
		expect(await office.say('/petition follow law:Wisconsn')).toContain('law:Wisconsin');
	});

	it('waits while the channel is paused, as every other news', async () => {
		await office.follow({ kind: 'petition', id: await office.petition('1', []) }, 'every:1000');
		await office.say('/petition pause 3d');
		data.changes.push(boardAgrees);
		await look();
		const [post] = await office.store.posts.open(await idHere(office));
		expect(post?.pausedUntil).toBeGreaterThan(office.now);
	});

	it('waits also where the paused channel follows no petition any more', async () => {
		await office.follow(
			{ kind: 'petition', id: await office.petition('1', [], { title: 'Save the hall' }) },
			'every:1000',
		);
		await office.say('/petition pause 3d');
		expect(await office.say('/petition unfollow hall')).toContain('no longer follows');
		data.changes.push(boardAgrees);
		await look();
		const [post] = await office.store.posts.open(await idHere(office));
		expect(post?.pausedUntil).toBeGreaterThan(office.now);
	});
});
