import type { Destination } from '../../src/domain/destination.js';
import { FaultError } from '../../src/domain/fault.js';
import type { SendOutcome } from '../../src/domain/outcome.js';
import { testPostId } from '../../src/domain/post-reference.js';
import { holdsIn, holdsOver } from '../../src/outbox/emergency.js';
import type { Command, CommandContext } from '../../src/ports/command.js';
import type { Store } from '../../src/ports/store/index.js';
import type { Message } from '../../src/render/message.js';
import { checkChannel } from '../access/check-channel.js';
import { noteChange } from '../access/note-change.js';
import { ensureHere } from '../naming/here.js';
import { titleOf } from '../naming/target.js';
import { askedPost, ofWhat, suggestOfWhat } from './asked-post.js';
import type { LikelyPost } from './likely-post.js';

/** A test that has not left by then does not leave: whoever asked waits for it. */
const leavesWithinMs = 20_000;

/**
 * Posts what a preview shows, marked as a test: it mentions nobody, stands in no ledger, and is told whatever the hour,
 * since somebody asks for it now. What the chat answers is said as it was.
 */
export const setupTest: Command = {
	name: 'petition setup test',
	summary: ({ commands }) => commands.setupTest.summary,
	example: '/petition setup test white house threshold',
	options: ofWhat,
	access: 'manager',
	async run(context, args) {
		const asked = await askedPost(context, args);
		if ('answer' in asked) return asked.answer;
		const { target, likely } = asked;
		const { ports } = context;
		const destination = await ensureHere(context);
		await checkChannel(context, destination);
		await ports.store.transaction(async (tx) => {
			if (await isHeld(tx, destination, likely)) throw new FaultError('test-held');
			// Before it leaves: nobody tries the patience of a channel without a limit.
			await noteChange(tx, context, 'test', titleOf(target));
		});
		const outcome = await post(context, destination, likely.message);
		return { visibility: 'private', message: answerTo(context, outcome) };
	},
	suggest: suggestOfWhat,
};

/** Whether whoever runs Milepost holds in an emergency what it would show. */
async function isHeld({ memory }: Store, to: Destination, { crossings }: LikelyPost): Promise<boolean> {
	const asPost = crossings.map((crossing) => ({ ...crossing, id: 0, noticedAt: 0 }));
	return holdsOver({ crossings: asPost, notices: [] }, to, await holdsIn(memory)).length > 0;
}

async function post({ ports, texts }: CommandContext, to: Destination, message: Message): Promise<SendOutcome> {
	const chat = ports.chat(to.platform);
	if (chat === null) return { kind: 'retry-after', ms: 0, code: 'not-running' };
	const { setupTest: words } = texts;
	const test: Message = {
		...message,
		title: words.title(message.title ?? []),
		summary: words.title(message.summary ?? message.title ?? []),
		blocks: [{ kind: 'text', line: words.note }, ...message.blocks],
	};
	const leaveBy = ports.realNow() + leavesWithinMs;
	return chat.send(to, { postId: testPostId(ports.newId()), message: test, mention: null, leaveBy });
}

function answerTo({ texts }: CommandContext, outcome: SendOutcome): Message {
	const { setupTest: words } = texts;
	const line = words.outcome(outcome.kind, 'code' in outcome ? outcome.code : '');
	const isThere = outcome.kind === 'sent';
	return {
		tone: isThere ? 'good' : 'warning',
		title: isThere ? words.sent : words.notSent,
		blocks: [line, ...(isThere ? [words.sentText] : [words.how])].map((each) => ({ kind: 'text', line: each })),
	};
}
