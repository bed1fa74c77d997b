import type { Destination } from '../src/domain/destination.js';
import { FaultError } from '../src/domain/fault.js';
import type { Instant } from '../src/domain/petition.js';
import { day } from '../src/domain/time.js';
import { channelPause, setPause } from '../src/following/pause.js';
import type { Command, CommandContext } from '../src/ports/command.js';
import type { Line, Message } from '../src/render/message.js';
import { noteChange } from './access/note-change.js';
import { here } from './naming/here.js';
import { off } from './parsing/check.js';
import { parseWhen } from './parsing/when.js';

/** A pause nobody remembers is a loss. */
const longest = 366 * day;

export const pause: Command = {
	name: 'petition pause',
	summary: ({ commands }) => commands.pause.summary,
	example: '/petition pause until friday 9:00',
	options: [
		{ name: 'until', kind: 'moment', required: false, rest: true, summary: ({ commands }) => commands.pause.until },
	],
	access: 'manager',
	async run(context, { until: typed }) {
		const { destination, follows } = await here(context);
		const standing = channelPause(follows, destination) ?? 0;
		// One that follows nothing may be paused still, and is to be resumed.
		const isIdle = follows.length === 0 && standing <= context.ports.realNow();
		if (destination === null || isIdle) throw new FaultError('nothing-followed');
		const message =
			typed === undefined
				? said(context, standing)
				: /^(off|end|stop|resume|now)$/i.test(typed)
					? await resume(context, destination)
					: await hold(context, destination, untilOf(context, destination, typed));
		return { message, visibility: 'private' };
	},
};

function said({ ports, texts }: CommandContext, until: Instant): Message {
	const { follow: words } = texts;
	return until > ports.realNow()
		? message(words.pausedTitle(until), [words.pausedText, words.howToResume])
		: message(words.notPaused, [words.howToPause]);
}

/** Pauses are real time, in a replay too: they are about the people in the channel. */
function untilOf({ ports }: CommandContext, { zone }: Destination, typed: string): Instant {
	const now = ports.realNow();
	const until = parseWhen(typed, 'coming', now, zone);
	if (until === null) throw new FaultError('moment-wrong', { typed, examples: '3d, friday 9:00 or 2026-12-24' });
	if (until <= now) throw new FaultError('moment-past', { at: until });
	if (until > now + longest) throw new FaultError('moment-far', { at: until });
	return until;
}

async function hold(context: CommandContext, destination: Destination, until: Instant): Promise<Message> {
	const { ports, texts } = context;
	await set(context, destination, until);
	ports.wake.wake('dispatch', String(destination.id), until);
	return message(texts.follow.pausedTitle(until), [texts.follow.pausedText, texts.follow.howToResume]);
}

async function resume(context: CommandContext, destination: Destination): Promise<Message> {
	const { ports, texts } = context;
	const held = (await ports.store.posts.open(destination.id)).filter(
		({ state, pausedUntil }) => state === 'waiting' && pausedUntil !== null,
	);
	await set(context, destination, null);
	ports.wake.wake('dispatch', String(destination.id), ports.realNow());
	return message(texts.follow.resumedTitle, [
		texts.follow.resumedText(
			held.flatMap(({ crossings, notices, digests = [] }) => [...crossings, ...notices, ...digests]).length,
		),
	]);
}

async function set(context: CommandContext, destination: Destination, until: Instant | null): Promise<void> {
	const { ports } = context;
	const at = ports.realNow();
	await ports.store.transaction(async (tx) => {
		await setPause(tx, destination, until, at);
		const detail = until === null ? off : String(until);
		await noteChange(tx, context, 'pause', detail);
	});
}

function message(title: Line, lines: readonly Line[]): Message {
	return { tone: 'good', title, blocks: lines.map((line) => ({ kind: 'text', line })) };
}
