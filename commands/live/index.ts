import { FaultError } from '../../src/domain/fault.js';
import { type LiveMessage, shortestGap } from '../../src/domain/live.js';
import type { Subject } from '../../src/domain/petition.js';
import { channelPause } from '../../src/following/pause.js';
import { titleOf } from '../../src/following/set-follow.js';
import type { Command, CommandContext } from '../../src/ports/command.js';
import type { Line, Message } from '../../src/render/message.js';
import { checkChannel } from '../access/check-channel.js';
import { noteChange } from '../access/note-change.js';
import { here } from '../naming/here.js';
import { chooseFollow, suggestFollowed } from '../naming/resolve.js';
import { subjectOf } from '../naming/target.js';
import { off } from '../parsing/check.js';
import { stateOf } from '../why/heard.js';

export const live: Command = {
	name: 'petition live',
	summary: ({ commands }) => commands.live.summary,
	example: '/petition live on',
	options: [
		{
			name: 'petition',
			kind: 'petition',
			required: false,
			rest: true,
			summary: ({ commands }) => commands.live.petition,
		},
		{
			name: 'switch',
			kind: 'text',
			required: false,
			summary: ({ commands }) => commands.live.switch,
			choices: ['on', 'off'],
		},
	],
	access: 'manager',
	async run(context, { petition: typed, switch: given }) {
		const wish = wishOf(typed, given);
		if (wish.kind === 'look') return { message: await standing(context), visibility: 'private' };
		if (wish.kind === 'off') return { message: await end(context), visibility: 'private' };
		const { destination, follows } = await here(context);
		if (destination === null || follows.length === 0) throw new FaultError('nothing-followed');
		if (wish.petition === null) return { message: await begin(context, null), visibility: 'private' };
		const chosen = await chooseFollow(context, wish.petition);
		if ('answer' in chosen) return chosen.answer;
		return { message: await begin(context, subjectOf(chosen.target)), visibility: 'private' };
	},
	suggest: (context, option, typed) => (option === 'petition' ? suggestFollowed(context, typed) : Promise.resolve([])),
};

type Wish =
	| { readonly kind: 'look' }
	| { readonly kind: 'off' }
	/** Null: everything the channel follows. */
	| { readonly kind: 'on'; readonly petition: string | null };

/** `/petition live`, `live on`, `live off`, `live white house` and `live on white house`. */
function wishOf(typed: string | undefined, given: string | undefined): Wish {
	const [, word, rest] = /^(on|off|end|stop)\b\s*(.*)$/i.exec(typed ?? '') ?? [];
	const named = word === undefined ? typed : rest;
	const petition = named === undefined || named === '' ? null : named;
	const isOff = given === 'off' || (word !== undefined && !/^on$/i.test(word) && petition === null);
	if (isOff) return { kind: 'off' };
	return petition === null && word === undefined && given === undefined ? { kind: 'look' } : { kind: 'on', petition };
}

async function begin(context: CommandContext, subject: Subject | null): Promise<Message> {
	const { ports, texts, now } = context;
	const { store } = ports;
	const { destination, follows } = await here(context);
	if (destination === null) throw new FaultError('nothing-followed');
	await checkChannel(context, destination);
	const at = ports.realNow();
	const before = await store.transaction(
		async (tx) => {
			const known = await tx.live.get(destination.id);
			const kept = known === null || known.ending ? null : known;
			const post = kept?.post ?? ports.newPostId();
			// What is there is looked at now: it shows something else, or somebody misses it.
			await tx.live.set({
				...{ destination: destination.id, subject, post, remade: false, ending: false, gap: shortestGap },
				...{ shown: '', editedAt: kept?.editedAt ?? null, nextAt: kept === null ? at + shortestGap : at },
			});
			if (kept === null) {
				await tx.posts.add({
					...{ id: post, destination: destination.id, mention: null, moment: now, createdAt: at, nextTryAt: at },
					pausedUntil: channelPause(follows, destination),
					content: { kind: 'live' },
				});
			}
			await noteChange(tx, context, 'live', subject === null ? 'on' : await titleOf(tx, subject));
			return kept;
		},
		{ destination: destination.id },
	);
	if (before === null) ports.wake.wake('dispatch', String(destination.id), at, 'set');
	else ports.wake.wake('live', String(destination.id), at);
	const made = await store.live.get(destination.id);
	const title = before === null ? texts.live.made : texts.live.changed;
	return message('good', title, made === null ? [] : await linesOf(context, made));
}

async function end(context: CommandContext): Promise<Message> {
	const { ports, texts } = context;
	const { destination } = await here(context);
	const live = destination === null ? null : await ports.store.live.get(destination.id);
	if (destination === null || live === null || live.ending) return message('plain', texts.live.off, [texts.live.how]);
	const at = ports.realNow();
	await ports.store.transaction(
		async (tx) => {
			await tx.live.set({ ...live, ending: true, nextAt: at });
			await noteChange(tx, context, 'live', off);
		},
		{ destination: destination.id },
	);
	ports.wake.wake('live', String(destination.id), at);
	return message('good', texts.live.ending, [texts.live.endingText]);
}

async function standing(context: CommandContext): Promise<Message> {
	const { ports, texts } = context;
	const { destination } = await here(context);
	const live = destination === null ? null : await ports.store.live.get(destination.id);
	if (live === null || live.ending) return message('plain', texts.live.off, [texts.live.how]);
	return message('plain', texts.live.standing, await linesOf(context, live));
}

async function linesOf(context: CommandContext, live: LiveMessage): Promise<readonly Line[]> {
	const { ports, texts } = context;
	const { live: words } = texts;
	const { destination } = await here(context);
	const post = await ports.store.posts.get(live.post);
	const appends = ports.chat(context.call.place.platform)?.appendsEdits === true;
	const where = (): Line => {
		if (post?.state === 'sent') return words.there(live.editedAt ?? post.sentAt ?? post.createdAt);
		if (post === null || destination === null) return words.comes;
		const isDue = post.state === 'waiting' && post.attempts === 0;
		const state = stateOf(post, destination, context);
		return isDue && state === texts.why.states.due ? words.comes : words.held(state);
	};
	return [
		words.about(live.subject === null ? null : await titleOf(ports.store, live.subject)),
		where(),
		appends ? words.appended : words.pin,
		...(live.remade ? [words.remade] : []),
		words.howToEnd,
	];
}

function message(tone: Message['tone'], title: Line, lines: readonly Line[]): Message {
	return { tone, title, blocks: lines.map((line) => ({ kind: 'text', line })) };
}
