import { expect, it } from 'vitest';
import { postWriter } from '../../src/outbox/write.js';
import { renderConsole } from '../../src/render/console.js';
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
