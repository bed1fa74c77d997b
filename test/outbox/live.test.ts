import { describe, expect, it } from 'vitest';
import { day, hour, minute } from '../../src/domain/time.js';
import { bringLive } from '../../src/following/bring-live.js';
import { holdScope, releaseScope } from '../../src/outbox/emergency.js';
import { count } from '../commands/setup.js';
import { openLive } from './live-world.js';

const at = (ms: number, n: number) => count(new Date(ms).toISOString(), n);

describe('a living message', () => {
	it('is posted once, alone, and says the numbers of now', async () => {
		const { begin, world, dispatch } = await openLive();
		expect(await begin()).toContain('The living message is on');
		await dispatch();
		expect(world.messages).toHaveLength(1);
		expect(world.messages[0]?.text).toContain('[19 %] 19,124 of 100,000 (19 %)');
		expect(world.messages[0]?.text).toContain('Kept current by edits');
	});

	it('is edited each minute while its numbers move', async () => {
		const { begin, world, office, passes } = await openLive();
		await begin();
		for (let i = 1; i <= 5; i++) {
			await office.read(office.wtp, at(office.now + minute, 20_000 + i));
			await passes(minute);
			expect(world.messages[0]?.text).toContain(`20,00${i} of 100,000`);
		}
		expect(world.messages).toHaveLength(1);
		expect(world.messages[0]?.edits).toBe(5);
		expect(world.revisions.every(({ background }) => background)).toBe(true);
	});

	it('is edited each hour while they stand still, and soon after they move again', async () => {
		const { begin, world, office, passes } = await openLive();
		await begin();
		const edits = async (ms: number) => {
			const before = world.revisions.length;
			for (let passed = 0; passed < ms; passed += minute) await passes(minute);
			return world.revisions.length - before;
		};
		// The first one, a minute after it was posted, is the first look.
		expect(await edits(hour)).toBe(1);
		expect(await edits(10 * hour)).toBe(10);
		await office.read(office.wtp, at(office.now, 20_500));
		expect(await edits(5 * minute)).toBe(1);
		expect(world.messages[0]?.text).toContain('20,500');
	});

	it('is made anew once where somebody deleted it, then switched off, which managers hear', async () => {
		const { begin, world, passes, dispatch, row, office } = await openLive();
		await begin();
		world.messages.splice(0);
		await passes(minute);
		expect(office.woken).toContain(`dispatch ${(await row())?.destination}`);
		await dispatch();
		expect(world.messages.map(({ post }) => post)).toEqual(['anew1']);
		expect(world.told).toEqual([]);
		await passes(minute);
		expect(world.messages[0]?.edits).toBe(1);
		world.messages.splice(0);
		for (let i = 0; i < 90; i++) await passes(minute);
		await dispatch();
		expect(world.messages).toEqual([]);
		expect(world.told.map(({ code }) => code)).toEqual(['live-deleted']);
		expect(await row()).toBeNull();
	});

	it('that is switched on again after it was deleted twice may be deleted once more', async () => {
		const { begin, world, passes, dispatch } = await openLive();
		await begin();
		for (const switched of [false, true]) {
			if (switched) await begin();
			for (let i = 0; i < 2; i++) {
				expect(world.messages).toHaveLength(1);
				world.messages.splice(0);
				await passes(minute);
				await dispatch();
			}
			expect(world.messages).toHaveLength(0);
		}
		expect(world.told).toHaveLength(2);
	});

	it('says that it is over when it is switched off, and is then left alone', async () => {
		const { begin, world, passes, row, office } = await openLive();
		await begin();
		expect(await office.say('/petition live off')).toContain('The living message is off');
		await passes(0);
		expect(world.messages[0]?.text).toContain('No longer kept current');
		expect(world.messages[0]?.text).not.toContain('19,124');
		expect(await row()).toBeNull();
		await passes(2 * hour);
		expect(world.messages[0]?.edits).toBe(1);
	});

	it('that was switched off before it was there does not come', async () => {
		const { world, passes, dispatch, row, office } = await openLive();
		await office.say('/petition pause 3d');
		await office.say('/petition live on');
		await dispatch();
		await office.say('/petition live off');
		await passes(0);
		expect(await row()).toBeNull();
		await office.say('/petition pause off');
		await dispatch();
		expect(world.messages).toEqual([]);
	});

	it('of what is not followed any more is over', async () => {
		const { begin, world, passes, row, office } = await openLive();
		await begin('white house');
		await office.say('/petition unfollow white house');
		await passes(minute);
		expect(world.messages[0]?.text).toContain('No longer kept current');
		expect(await row()).toBeNull();
	});

	it('shows several petitions with a line each, or the one that was named', async () => {
		const { begin, world, office, passes } = await openLive();
		await office.say('/petition follow change every:50000');
		await begin();
		expect(world.messages[0]?.text).toContain('Where 2 petitions stand');
		expect(await office.say('/petition live change')).toContain('The living message is changed');
		await passes(0);
		expect(world.messages).toHaveLength(1);
		expect(world.messages[0]?.text).toContain('Pardon Steven Avery (Change.org)\nabout 155,000 signatures');
	});
});

describe('on a bad day', () => {
	it('whatever a chat answers to an edit, it is left alone for a while and then edited again', async () => {
		for (const editing of [
			{ kind: 'retry-after', ms: 90_000, code: '429 user' },
			{ kind: 'retry-after', ms: 60_000, code: '30046' },
			{ kind: 'unknown', code: '503' },
		] as const) {
			const { begin, world, passes, office } = await openLive();
			await begin();
			world.editing = editing;
			await passes(minute);
			await passes(minute);
			expect(world.revisions).toHaveLength(1);
			world.editing = null;
			await office.read(office.wtp, at(office.now, 21_000));
			await passes(10 * minute);
			expect(world.messages[0]?.text).toContain('21,000');
			// Its edits shut no chat: announcements do not wait for them.
			expect(world.heard).toEqual(['sent']);
		}
	});

	it('a channel that is gone is suspended, and not written to again', async () => {
		const { begin, world, passes, store, here, dispatch } = await openLive();
		await begin();
		world.messages.splice(0);
		world.missing = 'lost';
		await passes(minute);
		expect(await store.destinations.get(here)).toMatchObject({ state: 'suspended' });
		expect(world.told.map(({ code }) => code)).toEqual(['destination-suspended']);
		expect(await store.live.due(Number.MAX_SAFE_INTEGER, 9)).toEqual([]);
		await dispatch();
		expect(world.messages).toEqual([]);
	});

	it('a permission that is lost suspends the channel; given back, the same message goes on', async () => {
		const { begin, world, passes, store, here, office } = await openLive();
		await begin();
		world.editing = { kind: 'cannot', code: '50001' };
		world.missing = [{ permission: 'View Channel' }];
		await passes(minute);
		expect(await store.destinations.get(here)).toMatchObject({ state: 'suspended', reason: 'lacks:View Channel' });
		world.editing = null;
		world.missing = [];
		await store.destinations.resume(here);
		await office.read(office.wtp, at(office.now, 21_000));
		await passes(hour);
		expect(world.messages).toHaveLength(1);
		expect(world.messages[0]?.text).toContain('21,000');
	});

	it('in a thread that is archived it sleeps, and wakes with it', async () => {
		const { begin, world, passes, row } = await openLive();
		await begin();
		world.editing = { kind: 'cannot', code: '50083' };
		await passes(minute);
		await passes(30 * minute);
		expect(world.revisions).toHaveLength(1);
		expect(world.told).toEqual([]);
		world.editing = null;
		await passes(hour);
		expect(world.messages[0]?.edits).toBe(1);
		expect(await row()).not.toBeNull();
	});

	it('a chat that lets nothing be changed for good ends it, and managers hear why', async () => {
		const { begin, world, passes, row } = await openLive();
		await begin();
		world.editing = { kind: 'cannot', code: 'edit_window_closed' };
		await passes(minute);
		expect(world.told).toMatchObject([{ code: 'live-refused', detail: 'edit_window_closed' }]);
		expect(await row()).toBeNull();
	});

	it('a token that is refused is told, and tried an hour later', async () => {
		const { begin, world, passes } = await openLive();
		await begin();
		world.editing = { kind: 'credentials-refused', code: '401' };
		await passes(minute);
		await passes(minute);
		expect(world.refused).toEqual(['401']);
		world.editing = null;
		await passes(hour);
		expect(world.messages[0]?.edits).toBe(1);
	});

	it('killed between the send and the note of the message, it is found and not posted twice', async () => {
		const { world, dispatch, passes, office } = await openLive();
		await office.say('/petition live on');
		world.sending = { kind: 'unknown', code: 'timeout' };
		await dispatch();
		expect(world.messages).toHaveLength(1);
		// While it is in doubt nothing else is made.
		await passes(minute);
		world.sending = null;
		const [message] = world.messages;
		world.settling = { kind: 'sent', messageId: message?.id ?? '' };
		await dispatch();
		await passes(minute);
		expect(world.messages).toHaveLength(1);
		expect(world.messages[0]?.edits).toBe(1);
	});

	it('that a set-up names is made in its turn, once, wherever the process was killed', async () => {
		const { store, here, office, world, look, passes, dispatch, row, deps } = await openLive();
		const ids = { petition: new Map(), campaign: new Map() };
		expect(await store.transaction((tx) => bringLive(tx, here, 'on', ids, office.now, () => {}))).toBe(true);
		const answer = await office.say('/petition live');
		expect(answer).toContain('It is posted in a moment');
		// Killed before its post is written down, and before it is sent: its turn comes again.
		const dying = { ...deps, newPostId: () => expect.fail('killed') };
		await expect(look(dying)).rejects.toThrow('killed');
		expect(await store.live.due(office.now + minute, 9)).toEqual([here]);
		await passes(minute);
		await passes(minute);
		expect(await store.posts.open(here)).toHaveLength(1);
		await dispatch();
		await passes(minute);
		await dispatch();
		expect(world.messages).toHaveLength(1);
		expect(await row()).toMatchObject({ post: world.messages[0]?.post, remade: false });
	});

	it('one that may have arrived and cannot be found is made anew once', async () => {
		const { begin, store, row, world, passes, dispatch } = await openLive();
		await begin();
		const post = (await row())?.post ?? '';
		await store.posts.update(post, { state: 'unsettled' });
		await passes(minute);
		await dispatch();
		expect(world.messages).toHaveLength(2);
		await store.posts.update((await row())?.post ?? '', { state: 'unsettled' });
		await passes(minute);
		expect(await row()).toBeNull();
		expect(world.told.map(({ code }) => code)).toEqual(['live-deleted']);
	});

	it('two copies that find it due edit it once', async () => {
		const { begin, world, office, look } = await openLive();
		await begin();
		office.now += minute;
		await Promise.all([look(), look()]);
		expect(world.revisions).toHaveLength(1);
	});

	it('killed while it is edited, its turn comes again a minute later', async () => {
		const { begin, world, office, look, passes } = await openLive();
		await begin();
		office.now += minute;
		world.meanwhile = () => Promise.reject(new Error('killed'));
		await expect(look()).rejects.toThrow('killed');
		world.meanwhile = async () => {};
		await passes(30_000);
		expect(world.revisions).toHaveLength(1);
		await passes(30_000);
		expect(world.messages[0]?.edits).toBe(1);
	});

	it('switched off while an edit is on its way, it is over all the same', async () => {
		const { begin, world, office, passes, row } = await openLive();
		await begin();
		world.meanwhile = async () => {
			world.meanwhile = async () => {};
			await office.say('/petition live off');
		};
		await passes(minute);
		await passes(0);
		expect(world.messages[0]?.text).toContain('No longer kept current');
		expect(await row()).toBeNull();
	});

	it('held in an emergency it says nothing new; what is held elsewhere does not matter', async () => {
		const { begin, world, office, passes, store } = await openLive();
		await begin();
		await store.transaction((tx) => holdScope(tx.memory, { kind: 'petition', petition: office.change }, office.now));
		await passes(minute);
		expect(world.revisions).toHaveLength(1);
		await store.transaction((tx) => holdScope(tx.memory, { kind: 'petition', petition: office.wtp }, office.now));
		await office.read(office.wtp, at(office.now + minute, 99_000));
		await passes(10 * minute);
		expect(world.messages[0]?.text).not.toContain('99,000');
		await store.transaction((tx) => releaseScope(tx, null, office.now));
		await passes(10 * minute);
		expect(world.messages[0]?.text).toContain('99,000');
	});

	it('one that waits while its petition is held leaves when it is released', async () => {
		const { world, office, dispatch, store } = await openLive();
		await store.transaction((tx) => holdScope(tx.memory, { kind: 'petition', petition: office.wtp }, office.now));
		await office.say('/petition live on');
		await dispatch();
		expect(world.messages).toEqual([]);
		await store.transaction((tx) => releaseScope(tx, null, office.now));
		await dispatch();
		expect(world.messages).toHaveLength(1);
	});

	it('a pause holds its posting and not its edits, which notify nobody', async () => {
		const { begin, world, office, passes } = await openLive();
		await begin();
		await office.say('/petition pause 3d');
		await office.read(office.wtp, at(office.now + minute, 21_000));
		await passes(minute);
		expect(world.messages[0]?.text).toContain('21,000');
	});

	it('takes nothing of a daily cap, and nothing that a cap held back along', async () => {
		const { begin, world, office, dispatch } = await openLive();
		await office.say('/petition settings cap:1');
		await office.read(office.wtp, at(office.now + minute, 20_500));
		office.now += minute;
		await dispatch();
		await office.read(office.wtp, at(office.now + minute, 25_500));
		office.now += minute;
		await dispatch();
		expect(world.messages.map(({ text }) => text.split('\n')[0])).toEqual(['20,000 signatures']);
		await begin();
		expect(world.messages).toHaveLength(2);
		expect(world.messages[1]?.text).toContain('Kept current');
	});

	it('leaves behind the announcement that waits with it, and never in it', async () => {
		const { world, office, dispatch } = await openLive();
		await office.say('/petition live on');
		await office.read(office.wtp, at(office.now, 20_500));
		await dispatch();
		expect(world.messages).toHaveLength(2);
		expect(world.messages[0]?.text).toContain('20,000 signatures');
		expect(world.messages[1]?.text).toContain('20,500 of 100,000');
	});

	it('while a chat is out of order nothing is edited, and nobody looks for it', async () => {
		const { begin, world, passes, deps, here } = await openLive();
		await begin();
		deps.gate.refuse('console');
		await passes(10 * minute);
		expect(world.revisions).toEqual([]);
		deps.gate.accept('console');
		await passes(minute);
		expect(world.revisions).toHaveLength(1);
		expect(deps.gate.held('console', here)).toBeNull();
	});

	it('in a chat that only adds to what it said it is said anew hourly at most, and only when it moved', async () => {
		const { begin, world, passes, office, chat } = await openLive();
		Object.assign(chat, { appendsEdits: true });
		await begin();
		for (let i = 0; i < 90; i++) await passes(minute);
		expect(world.revisions).toEqual([]);
		for (let i = 0; i < 120; i++) {
			await office.read(office.wtp, at(office.now + minute, 20_000 + i));
			await passes(minute);
		}
		expect(world.revisions).toHaveLength(2);
	});

	it('after a clock that was a day ahead it goes on at once', async () => {
		const { begin, world, office, store, passes } = await openLive();
		await begin();
		office.now += day;
		await passes(0);
		office.now -= day;
		await store.future.bringBack(office.now);
		const before = world.revisions.length;
		await office.read(office.wtp, at(office.now + minute, 21_000));
		await passes(minute);
		expect(world.revisions.length).toBe(before + 1);
	});
});
