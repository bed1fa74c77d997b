import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/domain/petition.js';
import { hour } from '../../src/domain/time.js';
import { postWriter } from '../../src/outbox/write.js';
import { renderConsole } from '../../src/render/console.js';
import { at } from '../domain/build.js';
import { count, idHere, openOffice } from './setup.js';

const comments = { unit: { one: 'comment', many: 'comments' }, thresholds: [], deadline: null } as const;

it('what is counted in comments is told so everywhere, and is added to no total', async () => {
	const office = await openOffice();
	const thread = await office.petition('thread', [count('2016-01-04T12:00Z', 9_900)], {
		title: 'Discussion',
		...comments,
	});
	const petition = await office.petition('books', [count('2016-01-04T12:00Z', 500)], { title: 'Books' });
	await office.store.petitions.addAlias(thread, 'talk');
	expect(await office.say('/petition follow talk ladder')).toContain('9,900 comments');
	expect(await office.say('/petition status talk')).toContain('9,900 comments');
	expect(await office.say('/petition list')).toContain('Discussion: 9,900 comments');
	await office.read(thread, count('2016-01-04T17:00Z', 10_001), comments);
	const here = await idHere(office);
	const [post] = await office.store.posts.open(here);
	const to = await office.store.destinations.get(here);
	if (post === undefined || to === null) throw new Error('nothing was announced');
	const message = await postWriter({ store: office.store, domainNow: () => office.now })(post, to, false);
	const terminal = { now: office.now, zone: 'UTC', locale: 'en', width: 200, colour: false };
	const text = renderConsole(message, terminal).join('\n');
	expect(text).toMatch(/^10,000 comments\n/);
	expect(text).toContain('10,001 comments');
	expect(text).not.toContain('signature');
	const members = [petition, thread];
	await office.store.campaigns.save({ name: 'cause', title: 'The cause', members, events: [], origin: 'chat' });
	await office.say('/petition follow cause');
	const whole = await office.say('/petition status cause');
	expect(whole).toContain('500 signatures together');
	expect(whole).toContain('10,001 comments');
	expect(whole).not.toContain('One person may have signed');
});

describe('a page that counts pledges', () => {
	const pledges = { unit: { one: 'pledge', many: 'pledges' }, title: 'Books', thresholds: [] } as const;
	const deadline = at('2016-02-20T00:00Z');
	const asked = [
		'/petition status books',
		'/petition list',
		'/petition history books',
		'/petition outlook books',
		'/petition countdown books',
		'/petition compare books films',
		'/petition why books',
		'/petition setup preview books',
		'/petition remind me books at 90,000',
		'/petition remind me books a day before the end',
		'/petition remind list',
		'/petition live on',
		'/petition digest daily at 9:00',
		'/petition event calendar',
		'/petition follow books ladder deadline lifecycle pace',
	];

	async function pledging(over: Partial<Snapshot>) {
		const office = await openOffice();
		for (const name of ['books', 'films']) {
			const course = Array.from({ length: 13 }, (_, n) => ({
				...{ at: office.now - (12 - n) * hour, count: 50_000 + 400 * n },
				kind: 'displayed' as const,
			}));
			const id = await office.petition(name, course, { ...pledges, ...over, title: name });
			await office.store.petitions.addAlias(id, name);
			await office.follow({ kind: 'petition', id }, 'ladder');
		}
		return office;
	}

	it.each([
		['with an end', { deadline }],
		['with nothing but its count', { deadline: null }],
		['that is over', { deadline: at('2016-01-04T06:00Z') }],
		['that was closed', { deadline, state: 'closed' as const, rawState: 'closed' }],
	])('is asked about without a word of signatures: %s', async (_, over) => {
		const office = await pledging(over);
		for (const typed of asked) {
			const said = (await office.say(typed)).replaceAll(/^> .*$/gm, '');
			expect([typed, said.match(/.{0,40}\bsign(?:s|ed|ing|ature|atures)?\b.{0,40}/i)?.[0]]).toEqual([typed, undefined]);
		}
	});

	it('says what is counted wherever a count stands alone', async () => {
		const office = await pledging({ deadline });
		const now = '54,800 pledges';
		expect(await office.say('/petition status books')).toContain(now);
		expect(await office.say('/petition list')).toContain(now);
		expect(await office.say('/petition compare books films')).toContain(now);
		expect(await office.say('/petition history books')).toContain('Gained: 4,800 pledges since');
		expect(await office.say('/petition outlook books')).toMatch(/about [\d,]+ pledges a day/);
		expect(await office.say('/petition remind me books at 90,000')).toContain(`It stands at ${now} now.`);
		expect(await office.say('/petition remind list')).toContain('at 90,000 pledges of books');
		office.now = deadline + hour;
		expect(await office.say('/petition countdown books')).toContain(`It has ${now}.`);
	});

	it('with nothing but its count has an outlook of a month, and promises no number', async () => {
		const office = await pledging({ deadline: null });
		for (const typed of ['status', 'outlook']) {
			const said = await office.say(`/petition ${typed} books`);
			expect(said).toMatch(/ to [\d,]+ within 30 days/);
			expect(said).not.toMatch(/likely \(|undefined|null|NaN|deadline;/);
		}
	});
});
