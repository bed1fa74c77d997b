import { describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../src/domain/outcome.js';
import { minute } from '../../src/domain/time.js';
import type { Outgoing, ThreadRef } from '../../src/ports/chat.js';
import { count } from '../commands/setup.js';
import { openLive } from './live-world.js';

const at = (ms: number, n: number) => count(new Date(ms).toISOString(), n);

/** A channel with a thread for each petition, on a chat that notes where each post went. */
async function openThreads(of: 'petitions' | 'everything' = 'petitions') {
	const opened = await openLive();
	const { office, chat, store, here } = opened;
	const went: { id: string; thread: ThreadRef | null }[] = [];
	const answers: SendOutcome[] = [];
	const plain = chat.send.bind(chat);
	const settled: (ThreadRef | undefined)[] = [];
	Object.assign(chat, {
		threads: of,
		async send(to: Parameters<typeof plain>[0], outgoing: Outgoing): Promise<SendOutcome> {
			const answer = answers.shift();
			if (answer !== undefined) return answer;
			went.push({ id: outgoing.postId, thread: outgoing.thread ?? null });
			return plain(to, outgoing);
		},
		async settle(_: unknown, outgoing: Outgoing) {
			settled.push(outgoing.thread);
			return opened.world.settling;
		},
	});
	const bare = office.ports.chat;
	Object.assign(office.ports, { chat: (platform: string) => Object.assign({}, bare(platform), { threads: of }) });
	await office.say('/petition settings cap:off');
	await office.say('/petition follow white house every:5000 threshold lifecycle');
	await office.say('/petition follow change every:50000');
	if (of === 'petitions') {
		expect(await office.say('/petition settings threads:petitions')).toContain('Threads: one for each petition');
	} else await store.destinations.set(here, { threads: true });
	const reach = async (petition: number, n: number) => {
		await office.read(petition, at(office.now, n));
		await opened.dispatch();
		office.now += minute;
		await opened.dispatch();
	};
	const roots = () => went.map(({ thread }) => thread && [thread.root, thread.broadcast]);
	return { ...opened, went, answers, settled, reach, roots };
}

describe('a thread for each petition', () => {
	it('is opened by the first post of it; the next ones reply, and outcomes are shown in the channel, too', async () => {
		const { office, reach, went, roots } = await openThreads();
		await reach(office.wtp, 20_100);
		await reach(office.wtp, 25_100);
		await reach(office.change, 200_100);
		await reach(office.wtp, 100_100);
		const first = `m-${went[0]?.id}`;
		expect(roots()).toEqual([
			[null, false],
			[first, false],
			[null, false],
			[first, true],
		]);
		expect(went[2]?.thread?.title).toContain('Change.org');
	});

	it('what is about no petition goes to the channel itself, where each matter has no thread', async () => {
		const { begin, roots } = await openThreads();
		await begin();
		expect(roots()).toEqual([null]);
	});

	it('where everything has one, a living message has its own', async () => {
		const { begin, went, world, passes } = await openThreads('everything');
		await begin();
		expect(went[0]?.thread).toEqual({ root: null, title: 'Where it stands', broadcast: false });
		await passes(minute);
		expect(world.revisions[0]?.thread).toMatchObject({ root: null });
	});

	it('that is gone or locked is opened anew, once, and the channel is not suspended for it', async () => {
		for (const answer of [
			{ kind: 'destination-lost', code: '10003' },
			{ kind: 'permission-lost', code: '160005' },
			{ kind: 'permission-lost', code: 'thread_not_found' },
		] as const) {
			const { office, reach, answers, roots, store, here } = await openThreads();
			await reach(office.wtp, 20_100);
			answers.push(answer);
			await reach(office.wtp, 25_100);
			expect(roots()).toEqual([
				[null, false],
				[null, false],
			]);
			expect((await store.destinations.get(here))?.state).toBe('active');
		}
	});

	it('a post in doubt is looked for where it was tried, and the thread it opened is kept', async () => {
		const { office, reach, world, settled, dispatch, roots } = await openThreads();
		world.sending = { kind: 'unknown', code: 'timeout' };
		await reach(office.wtp, 20_100);
		world.sending = null;
		world.settling = { kind: 'sent', messageId: 'found' };
		office.now += minute;
		await dispatch();
		expect(settled.at(-1)).toMatchObject({ root: null });
		await reach(office.wtp, 25_100);
		expect(roots().at(-1)).toEqual(['found', false]);
	});

	it('a channel that takes threads only, or messages only, is written to as it wants', async () => {
		const { office, reach, answers, roots, store, here } = await openThreads('everything');
		await store.destinations.set(here, { threads: false });
		answers.push({ kind: 'retry-after', ms: 0, code: 'threads-only' });
		await reach(office.wtp, 20_100);
		expect(roots()).toEqual([[null, false]]);
		answers.push({ kind: 'retry-after', ms: 0, code: 'messages-only' });
		await reach(office.change, 200_100);
		expect(roots().at(-1)).toBeNull();
	});

	it('a chat without such threads says so', async () => {
		const { office } = await openLive();
		expect(await office.say('/petition settings threads:petitions')).toContain('on Slack only');
	});
});
