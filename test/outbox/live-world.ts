import type { EditOutcome, SendOutcome, SettleOutcome } from '../../src/domain/outcome.js';
import { dispatch } from '../../src/outbox/dispatch.js';
import { createGate } from '../../src/outbox/gate.js';
import { keepLive, type LiveDeps } from '../../src/outbox/live.js';
import type { Trouble } from '../../src/outbox/types.js';
import { postWriter } from '../../src/outbox/write.js';
import type { Chat, Missing, Revision } from '../../src/ports/chat.js';
import { idHere, openAvery, shown } from '../commands/setup.js';

/** A message as people see it. */
export interface Seen {
	id: string;
	post: string;
	text: string;
	edits: number;
}

/** The Avery petitions in a channel of a chat that does as the test says; its living message is looked after by hand. */
export async function openLive() {
	const office = await openAvery();
	const { store } = office;
	await office.say('/petition follow white house every:5000');
	const here = await idHere(office);
	const world = {
		messages: [] as Seen[],
		revisions: [] as Revision[],
		/** What the next edits come to; null: they are done. */
		editing: null as EditOutcome | null,
		sending: null as SendOutcome | null,
		settling: { kind: 'absent' } as SettleOutcome,
		missing: [] as readonly Missing[] | 'lost',
		/** What happens while an edit, or a send, is on its way. */
		meanwhile: async () => {},
		told: [] as Trouble[],
		refused: [] as string[],
		heard: [] as string[],
	};
	const chat: Chat = {
		platform: 'console',
		start: async () => {},
		stop: async () => {},
		async send(_, { postId, message }) {
			if (world.sending !== null && world.sending.kind !== 'unknown') return world.sending;
			world.messages.push({ id: `m-${postId}`, post: postId, text: shown(message, office.now), edits: 0 });
			await world.meanwhile();
			return world.sending ?? { kind: 'sent', messageId: `m-${postId}` };
		},
		async edit(_, revision) {
			world.revisions.push(revision);
			await world.meanwhile();
			if (world.editing !== null) return world.editing;
			const message = world.messages.find(({ id }) => id === revision.messageId);
			if (message === undefined) return { kind: 'gone' };
			message.text = shown(revision.message, office.now);
			message.edits++;
			return { kind: 'edited' };
		},
		settle: async () => world.settling,
		check: async () => world.missing,
	};
	let ids = 0;
	const gate = createGate({
		clock: { now: () => office.now, after: () => () => {} },
		random: () => 0.5,
		opened: () => {},
	});
	const deps: LiveDeps = {
		store,
		gate: {
			...gate,
			heard(platform, destination, outcome) {
				world.heard.push(outcome.kind);
				gate.heard(platform, destination, outcome);
			},
		},
		capped: true,
		chat: () => chat,
		write: postWriter({ store, domainNow: () => office.now }),
		now: () => office.now,
		domainNow: () => office.now,
		random: () => 0.5,
		owner: 'test',
		tell: async (_tx, trouble) => void world.told.push(trouble),
		credentialsRefused: (_platform, code) => void world.refused.push(code),
		report: () => {},
		sent: () => {},
		posted: () => {},
		newPostId: () => `anew${++ids}`,
		wake: office.ports.wake,
	};
	return {
		office,
		store,
		here,
		world,
		deps,
		chat,
		dispatch: () => dispatch(deps, here),
		look: (by: LiveDeps = deps) => keepLive(by, here),
		/** Time passes; then its turn comes, if it is due. */
		async passes(ms: number) {
			office.now += ms;
			await keepLive(deps, here);
		},
		row: () => store.live.get(here),
		/** Switched on, and there. */
		async begin(typed = 'on') {
			const answer = await office.say(`/petition live ${typed}`);
			await dispatch(deps, here);
			return answer;
		},
	};
}
