import type { Chat, Outgoing } from '../chat/types.js';
import type { Facts } from '../domain/facts.js';
import type { Destination } from '../domain/follow.js';
import { headlineOrder } from '../domain/headline.js';
import type { Instant } from '../domain/petition.js';
import type { Post } from '../domain/plan.js';
import type { Store } from '../store/types.js';
import { factsOf } from '../watch/facts.js';
import { nextStep, type Step } from './merge.js';
import { record, recordSettled } from './record.js';
import { isPassing, type Standings } from './still-true.js';
import type { OutboxPorts } from './types.js';

/** How long a lease lasts: longer than any one send may take, short enough for another copy to take over. */
const lease = 60_000;

type SendStep = Extract<Step, { do: 'send' }>;

/** What is to be done next where no transaction reaches; the tables say so already. */
type Errand =
	| { readonly do: 'send'; readonly chat: Chat; readonly to: Destination; readonly step: SendStep; readonly post: Post }
	| { readonly do: 'settle'; readonly chat: Chat; readonly to: Destination; readonly post: Post }
	/** Nothing now; the lease is given back. */
	| { readonly do: 'rest'; readonly until: Instant | null };

/**
 * Sends what one destination is owed, one post after another, and gives back when to come again (real time;
 * null = when something new arrives). At most one copy works on a destination at a time; at every `await` the
 * process may die: the tables then say what was tried, and the next run settles it before it goes on.
 */
export async function dispatch(ports: OutboxPorts, destinationId: number): Promise<Instant | null> {
	const to = await ports.store.destinations.get(destinationId);
	if (to === null || to.state === 'suspended') return null;
	// Before the lease: whoever waits here keeps nobody else from the destination.
	const held = await ports.gate.enter(to.platform, destinationId);
	if (held !== null) return held;
	try {
		return await seeTo(ports, destinationId);
	} finally {
		ports.gate.leave(to.platform, destinationId);
	}
}

async function seeTo(ports: OutboxPorts, destinationId: number): Promise<Instant | null> {
	const { store, owner } = ports;
	const started = ports.now();
	const leaseEnds = started + lease;
	const go = (tx: Store) => nextErrand(ports, tx, destinationId, leaseEnds);
	let errand = await store.transaction(async (tx) =>
		(await tx.destinations.claim(destinationId, owner, started, leaseEnds)) ? go(tx) : null,
	);
	if (errand === null) return leaseEnds;
	try {
		while (errand.do !== 'rest') {
			await run(ports, errand);
			errand = await store.transaction(go);
		}
		return errand.until;
	} catch (error) {
		await store.destinations.release(destinationId, owner);
		throw error;
	}
}

/** Decides what comes next, and writes down what has to be on the disk before it happens. */
async function nextErrand(ports: OutboxPorts, tx: Store, id: number, leaseEnds: Instant): Promise<Errand> {
	const rest = async (until: Instant | null): Promise<Errand> => {
		await tx.destinations.release(id, ports.owner);
		return { do: 'rest', until };
	};
	for (;;) {
		const to = await tx.destinations.get(id);
		if (to === null || to.state === 'suspended') return rest(null);
		const chat = ports.chat(to.platform);
		if (chat === null) return rest(null);
		const now = ports.now();
		const held = ports.gate.held(to.platform, id);
		if (held !== null) return rest(held);
		// A lease nearly over is handed back: another copy may take the next post.
		if (now > leaseEnds - lease / 2) return rest(now);
		const posts = await tx.posts.open(id);
		const step = nextStep(posts, to, now, ports.domainNow(), await standingsOf(tx, posts, ports.domainNow()));
		switch (step.do) {
			case 'nothing':
				return rest(null);
			case 'wait':
				await hold(tx, step);
				return rest(step.until);
			case 'settle':
				return { do: 'settle', chat, to, post: step.post };
			case 'send':
				return { do: 'send', chat, to, step, post: await markTrying(tx, step, now) };
			case 'give-up':
				await tx.posts.update(step.post.id, { state: 'unsettled', outcome: step.post.outcome ?? 'unknown' });
				await ports.tell(tx, { code: 'post-unsettled', destination: to, detail: step.post.id });
				break;
			case 'drop':
				await tx.posts.update(step.post.id, { state: 'dropped', outcome: 'too-late' });
				break;
			default:
				step satisfies never;
		}
	}
}

/** Looks again at what may have changed since it was decided: a post may have waited for a night, or for a dead chat. */
async function standingsOf(tx: Store, posts: readonly Post[], now: Instant): Promise<Standings> {
	const passing = posts.flatMap((post) => post.crossings.filter(isPassing));
	const standings = new Map<number, Facts>();
	for (const petition of await tx.petitions.many([...new Set(passing.map(({ subject }) => subject.id))])) {
		const facts = await factsOf(tx, petition, now);
		if (facts !== null) standings.set(petition.id, facts);
	}
	return standings;
}

/** Writes down until when a post is held, so that `why` can say it and waiting on purpose does not make it stale. */
async function hold(tx: Store, step: Extract<Step, { do: 'wait' }>): Promise<void> {
	for (const { post, until, why } of step.held) await tx.posts.update(post, { nextTryAt: until, outcome: why });
}

/** On the disk before the send: whoever finds a post in this state knows that it may have left. */
async function markTrying(tx: Store, { lead, merged }: SendStep, triedAt: Instant): Promise<Post> {
	if (merged.length > 0) {
		await tx.posts.merge(
			lead.id,
			merged.map((post) => post.id),
		);
	}
	const attempts = lead.attempts + 1;
	await tx.posts.update(lead.id, { state: 'trying', attempts, triedAt, nextTryAt: triedAt });
	return { ...lead, attempts, triedAt };
}

async function run(ports: OutboxPorts, errand: Exclude<Errand, { do: 'rest' }>): Promise<void> {
	const { chat, to, post } = errand;
	if (errand.do === 'settle') {
		const message = await ports.write(headlineOrder(post.crossings), to, false);
		const outgoing: Outgoing = { postId: post.id, message, mention: post.mention };
		await recordSettled(ports, to, post, await chat.settle(to, outgoing, post.triedAt ?? post.createdAt));
		return;
	}
	const { crossings, catchUp, mention } = errand.step;
	const message = await ports.write(crossings, to, catchUp);
	await record(ports, to, post, await chat.send(to, { postId: post.id, message, mention }));
}
