import type { Chat, Outgoing } from '../chat/types.js';
import type { Destination } from '../domain/follow.js';
import { headlineOrder } from '../domain/headline.js';
import type { Instant } from '../domain/petition.js';
import type { Post } from '../domain/plan.js';
import { nextStep, type Step } from './merge.js';
import { record, recordSettled } from './record.js';
import type { OutboxPorts } from './types.js';

/** How long a lease lasts: longer than any one send may take, short enough for another copy to take over. */
const lease = 60_000;

/**
 * Sends what one destination is owed, one post after another, and gives back when to come again (real time;
 * null = when something new arrives). At most one copy works on a destination at a time; at every `await` the
 * process may die: the tables then say what was tried, and the next run settles it before it goes on.
 */
export async function dispatch(ports: OutboxPorts, destinationId: number): Promise<Instant | null> {
	const started = ports.now();
	const mine = await ports.store.destinations.claim(destinationId, ports.owner, started, started + lease);
	if (!mine) return started + lease;
	try {
		return await work(ports, destinationId, started + lease);
	} finally {
		await ports.store.destinations.release(destinationId, ports.owner);
	}
}

async function work(ports: OutboxPorts, destinationId: number, leaseEnds: Instant): Promise<Instant | null> {
	for (;;) {
		const destination = await ports.store.destinations.get(destinationId);
		if (destination === null || destination.state === 'suspended') return null;
		const chat = ports.chat(destination.platform);
		if (chat === null) return null;
		const posts = await ports.store.posts.open(destinationId);
		const now = ports.now();
		// A lease nearly over is handed back: another copy may take the next post.
		if (now > leaseEnds - lease / 2) return now;
		const step = nextStep(posts, destination, now, ports.domainNow());
		if (step.do === 'nothing') return null;
		if (step.do === 'wait') return await hold(ports, step);
		await perform(ports, chat, destination, step);
	}
}

/** Writes down until when a post is held, so that `why` can say it and waiting on purpose does not make it stale. */
async function hold(ports: OutboxPorts, step: Extract<Step, { do: 'wait' }>): Promise<Instant> {
	for (const { post, until, why } of step.held) {
		await ports.store.posts.update(post, { nextTryAt: until, outcome: why });
	}
	return step.until;
}

async function perform(
	ports: OutboxPorts,
	chat: Chat,
	destination: Destination,
	step: Exclude<Step, { do: 'nothing' } | { do: 'wait' }>,
): Promise<void> {
	switch (step.do) {
		case 'settle':
			return settle(ports, chat, destination, step.post);
		case 'give-up':
			return ports.store.transaction(async (tx) => {
				await tx.posts.update(step.post.id, { state: 'unsettled', outcome: step.post.outcome ?? 'unknown' });
				await ports.tell(tx, { code: 'post-unsettled', destination, detail: step.post.id });
			});
		case 'drop':
			return ports.store.posts.update(step.post.id, { state: 'dropped', outcome: 'too-late' });
		case 'send':
			return send(ports, chat, destination, step);
		default:
			step satisfies never;
	}
}

async function send(
	ports: OutboxPorts,
	chat: Chat,
	destination: Destination,
	step: Extract<Step, { do: 'send' }>,
): Promise<void> {
	const { lead, merged } = step;
	const triedAt = ports.now();
	const attempts = lead.attempts + 1;
	// Committed before the send: whoever finds it in this state knows that it may have left.
	await ports.store.transaction(async (tx) => {
		if (merged.length > 0) {
			await tx.posts.merge(
				lead.id,
				merged.map((post) => post.id),
			);
		}
		await tx.posts.update(lead.id, { state: 'trying', attempts, triedAt, nextTryAt: triedAt });
	});
	const message = await ports.write(step.crossings, destination, step.catchUp);
	const outcome = await chat.send(destination, { postId: lead.id, message, mention: step.mention });
	await record(ports, destination, { ...lead, attempts, triedAt }, outcome);
}

async function settle(ports: OutboxPorts, chat: Chat, destination: Destination, post: Post): Promise<void> {
	const outgoing: Outgoing = {
		postId: post.id,
		message: await ports.write(headlineOrder(post.crossings), destination, false),
		mention: post.mention,
	};
	const found = await chat.settle(destination, outgoing, post.triedAt ?? post.createdAt);
	await recordSettled(ports, post, found);
}
