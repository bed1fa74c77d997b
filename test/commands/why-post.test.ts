import { describe, expect, it } from 'vitest';
import { at } from '../domain/build.js';
import { countSaid } from '../render/said.js';
import { count, general, manager, openAvery } from './setup.js';

const elsewhere = { ...general, channel: '#elsewhere' };
const otherServer = { ...general, workspace: 'another', channel: '#general' };
const unknown = 'Milepost no longer knows this announcement here';

/** One announcement of two numbers, as it stands in a channel with its button. */
async function announced() {
	const office = await openAvery();
	await office.say('/petition follow white house ladder');
	await office.read(office.wtp, count('2016-01-05T04:00Z', 51_000));
	const destination = await office.store.destinations.find(general);
	const [post] = await office.store.posts.open(destination?.id ?? 0);
	const id = post?.id ?? '';
	await office.store.posts.update(id, { state: 'sent', sentAt: at('2016-01-05T04:01Z') });
	return { office, id, press: (place = general) => office.say(`/petition why post:${id}`, manager, place) };
}

describe('the button under an announcement', () => {
	it('says what was told, which rule asked for it, and when', async () => {
		const { press } = await announced();
		const text = await press();
		expect(text).toContain('Why this was told here');
		expect(text).toContain(countSaid(50_000));
		expect(text).toContain(countSaid(20_000));
		expect(text).toContain('asked for by ladder');
		expect(text).toContain('This announcement: posted 5 Jan 2016, 04:01 (UTC).');
	});

	it('answers for a thread of the channel that is a destination of its own, and for no other channel', async () => {
		const { office } = await announced();
		const thread = { ...general, channel: `${general.channel}/1700000000.000100` };
		await office.say('/petition follow change every:100000', manager, thread);
		await office.read(office.change, count('2016-01-05T05:00Z', 210_000));
		const there = await office.store.destinations.find(thread);
		const [post] = await office.store.posts.open(there?.id ?? 0);
		const asked = `/petition why post:${post?.id}`;
		expect(await office.say(asked)).toContain('asked for by every:100000');
		expect(await office.say(asked, manager, elsewhere)).toContain(unknown);
		expect(await office.say(asked, manager, otherServer)).toContain(unknown);
	});

	it.each([
		['another channel', elsewhere],
		['another server', otherServer],
	])('shows nothing of it in %s', async (_, place) => {
		const { office, press } = await announced();
		await office.follow({ kind: 'petition', id: office.wtp }, 'at:99000', place);
		const text = await press(place);
		expect(text).toContain(unknown);
		expect(text).not.toContain('50,000');
	});

	it('says so kindly where nothing was ever set up', async () => {
		const { press } = await announced();
		expect(await press(otherServer)).toContain(unknown);
	});

	it('says so kindly of an announcement that is forgotten', async () => {
		const { office } = await announced();
		expect(await office.say('/petition why post:0123456789abcdef01234567')).toContain(unknown);
	});

	it('tells of a merged one by the one that told it', async () => {
		const { office, id } = await announced();
		await office.read(office.wtp, count('2016-01-05T05:00Z', 101_000));
		const destination = await office.store.destinations.find(general);
		const [later] = await office.store.posts.open(destination?.id ?? 0);
		await office.store.posts.merge(id, [later?.id ?? '']);
		expect(await office.say(`/petition why post:${later?.id}`)).toContain('100,000');
	});

	it('still says what was told when its reason is no longer on record', async () => {
		const { office, press } = await announced();
		await office.store.decisions.prune(at('2017-01-01T00:00Z'));
		const text = await press();
		expect(text).toContain(countSaid(50_000));
		expect(text).toContain('which rule asked for it is no longer on record');
	});
});
