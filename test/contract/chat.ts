import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Destination } from '../../src/domain/destination.js';
import type { SendOutcome, SettleOutcome } from '../../src/domain/outcome.js';
import type { Instant } from '../../src/domain/petition.js';
import type { Chat, Outgoing, Tries } from '../../src/ports/chat.js';
import { line, link, outside } from '../../src/render/line.js';
import { hostile } from '../render/outside.js';

/** A chat with its other side: what a reader of the channel would see, and what can go wrong on the way. */
export interface ChatHarness {
	readonly chat: Chat;
	/** A channel where Milepost may post. */
	readonly here: Destination;
	/** A channel that is not there. */
	readonly nowhere: Destination;
	/** Every copy of a post that arrived in `here`, oldest first, as the platform received it. */
	arrived(postId: string): Promise<readonly string[]>;
	/** Whatever in a received copy would mention somebody, format outside text or steer what shows it. */
	escaped(copy: string): readonly string[];
	/** The next post arrives, but nobody says so. */
	loseNextAnswer(): void;
	/** The next post is lost on the way. */
	loseNextPost(): void;
	/** Real time, as the chat sees it. */
	now(): Instant;
	/** Time passes, until nothing sent before can still be on its way. */
	rest(): void;
	stop(): Promise<void>;
}

function post(postId: string, text = 'x'): Outgoing {
	const message = {
		tone: 'news' as const,
		title: line`20,000 signatures: ${outside(text, 200)}`,
		blocks: [
			{ kind: 'text' as const, line: [link('https://petition.example/1', outside(text, 200))] },
			{ kind: 'quote' as const, line: [outside(text, 500)] },
		],
	};
	return { postId, message, mention: null, leaveBy: Number.POSITIVE_INFINITY };
}

/**
 * What the outbox relies on, whatever the chat: every chat platform runs it. A post that is tried
 * as the outbox tries it (settle what is in doubt, send again only what is absent) is there exactly once.
 */
export function chatContract(name: string, open: () => Promise<ChatHarness>): void {
	describe(`${name} keeps the contract of a chat`, () => {
		let harness: ChatHarness;
		beforeEach(async () => {
			harness = await open();
		});
		afterEach(() => harness.stop());

		it('sends a post, once', async () => {
			const outcome = await harness.chat.send(harness.here, post('first'));
			expect(outcome).toMatchObject({ kind: 'sent', messageId: expect.stringMatching(/./) });
			expect(await harness.arrived('first')).toHaveLength(1);
		});

		/** The tries of a post that was first tried at this moment, and last until now. */
		const tries = (first: Instant): Tries => ({ first, ended: harness.now(), known: [], named: true });

		/** Absent; or nobody knows, and the other side refuses a second copy by itself. */
		const mayBeSent = (found: SettleOutcome) =>
			found.kind === 'absent' || (found.kind === 'repeatable' && found.leaveBy > harness.now());

		/** As the outbox does: what the other side would refuse by itself is sent again. */
		async function settledAs(outgoing: Outgoing, doubt: Tries): Promise<SettleOutcome | SendOutcome> {
			const found = await harness.chat.settle(harness.here, outgoing, doubt);
			return found.kind === 'repeatable' ? harness.chat.send(harness.here, outgoing) : found;
		}

		it.each([
			['at once', () => {}],
			['after a while', () => harness.rest()],
		])('knows that a post has arrived whose answer was lost: %s', async (_, wait) => {
			const tried = harness.now();
			harness.loseNextAnswer();
			expect(await harness.chat.send(harness.here, post('doubtful'))).toMatchObject({ kind: 'unknown' });
			const doubt = tries(tried);
			wait();
			const found = await harness.chat.settle(harness.here, post('doubtful'), doubt);
			// At once it may not be known yet; but then it is not said to be absent.
			expect(['sent', 'unknown', 'repeatable']).toContain(found.kind);
			harness.rest();
			const later = await settledAs(post('doubtful'), doubt);
			expect(later).toMatchObject({ kind: 'sent', messageId: expect.stringMatching(/./) });
			expect(await harness.arrived('doubtful')).toHaveLength(1);
		});

		it('finds a post absent that was lost on the way, and can send it again', async () => {
			const tried = harness.now();
			harness.loseNextPost();
			const outcome = await harness.chat.send(harness.here, post('lost'));
			expect(['unknown', 'retry-after']).toContain(outcome.kind);
			const doubt = tries(tried);
			harness.rest();
			expect(mayBeSent(await harness.chat.settle(harness.here, post('lost'), doubt))).toBe(true);
			expect(await harness.chat.send(harness.here, post('lost'))).toMatchObject({ kind: 'sent' });
			expect(await harness.arrived('lost')).toHaveLength(1);
		});

		it('finds a post absent that was never sent, whatever else was', async () => {
			const tried = harness.now();
			await harness.chat.send(harness.here, post('other'));
			const doubt = tries(tried);
			harness.rest();
			expect(mayBeSent(await harness.chat.settle(harness.here, post('never'), doubt))).toBe(true);
		});

		it('sends nothing that comes too late to leave', async () => {
			const late = { ...post('late'), leaveBy: harness.now() - 1 };
			expect(await harness.chat.send(harness.here, late)).toMatchObject({ kind: 'retry-after' });
			expect(await harness.arrived('late')).toEqual([]);
		});

		it('changes a message that arrived, as often as it is asked to, or says that it cannot', async () => {
			const sent = await harness.chat.send(harness.here, post('current'));
			const messageId = sent.kind === 'sent' ? sent.messageId : '';
			for (const revision of ['one', 'two', 'two']) {
				const { message, leaveBy } = post('current', revision);
				const edit = { postId: 'current', messageId, message, revision, leaveBy, background: true };
				const outcome = await harness.chat.edit(harness.here, edit);
				expect(['edited', 'cannot']).toContain(outcome.kind);
			}
			expect(await harness.arrived('current')).toHaveLength(1);
		});

		it('says when a channel is not there', async () => {
			expect(await harness.chat.send(harness.nowhere, post('astray'))).toMatchObject({ kind: 'destination-lost' });
			expect(await harness.chat.check(harness.nowhere)).toBe('lost');
		});

		it('lacks nothing where it may post', async () => {
			expect(await harness.chat.check(harness.here)).toEqual([]);
		});

		it.each(hostile.map((text, i) => [JSON.stringify(text.slice(0, 40)), text, i] as const))(
			'lets nothing out of %s',
			async (_shown, text, i) => {
				expect(await harness.chat.send(harness.here, post(`hostile${i}`, text))).toMatchObject({ kind: 'sent' });
				const copies = await harness.arrived(`hostile${i}`);
				expect(copies).toHaveLength(1);
				for (const copy of copies) expect(harness.escaped(copy)).toEqual([]);
			},
		);
	});
}
