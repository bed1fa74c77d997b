import type { Crossing } from '../src/domain/crossing.js';
import { FaultError } from '../src/domain/fault.js';
import type { Follow } from '../src/domain/follow.js';
import { headlineOrder } from '../src/domain/headline.js';
import type { Post } from '../src/domain/plan.js';
import { postReference, readPostReference } from '../src/domain/post-reference.js';
import { printRule } from '../src/domain/rules.js';
import { withoutBorrowed } from '../src/facts/known-crossings.js';
import { setFollow } from '../src/following/set-follow.js';
import type { Command, CommandContext } from '../src/ports/command.js';
import { headlineOf } from '../src/render/announcements/index.js';
import type { Line, Message } from '../src/render/message.js';
import { endHere } from './access/end-here.js';
import { followDeps } from './access/follow-deps.js';
import { mustMayChange } from './access/note-change.js';
import { channelsAround, type Here, here } from './naming/here.js';
import { targets } from './naming/offered.js';
import { postHere } from './naming/post-here.js';
import { titleOf, typedName } from './naming/target.js';

/** Of the latest posts here, those that only tell managers something are passed over. */
const lookedThrough = 20;

const ways = ['kind', 'petition'] as const;

export const mute: Command = {
	name: 'petition mute',
	summary: ({ commands }) => commands.mute.summary,
	example: '/petition mute kind',
	options: [
		{ name: 'how', kind: 'text', required: false, summary: ({ commands }) => commands.mute.how, choices: ways },
		{
			name: 'announcement',
			kind: 'announcement',
			required: false,
			summary: ({ commands }) => commands.mute.announcement,
		},
	],
	access: 'manager',
	async run(context, { announcement, how }) {
		const place = await here(context);
		const muted = await find(context, place, announcement);
		if (muted === null) return { message: unknown(context, announcement), visibility: 'private' };
		const write = writerOf(how, muted);
		return { message: await write(context, muted), visibility: 'private' };
	},
};

/** What is to be heard no more of. */
interface Muted {
	readonly post: string;
	readonly crossing: Crossing;
	readonly destination: NonNullable<Here['destination']>;
	/** The follow that had it told. */
	readonly follow: Follow;
	/** Its rules that tell such news (none: they are gone already), and those that would be left without them. */
	readonly asking: Follow['rules'];
	readonly left: Follow['rules'];
}

/** The announcement that is meant, the latest where none is named; null where it, or what had it told, is not here. */
async function find(context: CommandContext, place: Here, typed: string | undefined): Promise<Muted | null> {
	const { store } = context.ports;
	const { destination, follows } = place;
	if (destination === null) throw new FaultError('nothing-followed');
	const named = typed === undefined ? null : readPostReference(typed);
	const latest = typed === undefined ? await store.posts.recent(destination.id, lookedThrough) : [];
	const post =
		named === null
			? (latest.find((each) => each.crossings.length > 0 && wasSeen(each)) ?? null)
			: await postHere(store, destination.id, named);
	const [lead] = headlineOrder(post?.crossings ?? []);
	// A correction names no number that only others asked for.
	const known = lead === undefined ? [] : await withoutBorrowed(store, lead, await channelsAround(context));
	const [crossing] = known;
	if (post === null || crossing === undefined) return null;
	const verdicts = (await store.decisions.ofCrossing(destination.id, crossing.id)).filter(({ tell }) => tell);
	const campaigns = crossing.subject.kind === 'petition' ? await store.campaigns.of(crossing.subject.id) : [];
	const isAbout = ({ subject: { kind, id } }: Follow) =>
		(kind === crossing.subject.kind && id === crossing.subject.id) ||
		(kind === 'campaign' && campaigns.some((each) => each.id === id));
	const follow = follows.find(({ id }) => verdicts.some((each) => each.follow === id)) ?? follows.find(isAbout);
	if (follow === undefined) return null;
	const own = verdicts.filter((each) => each.follow === follow.id);
	// Followed anew since: what asked for it then is what is not wanted now.
	const asked = new Set((own.length > 0 ? own : verdicts).map(({ rule }) => rule));
	const asking = follow.rules.filter((rule) => asked.has(printRule(rule)));
	return {
		post: post.id,
		crossing,
		destination,
		follow,
		asking,
		left: follow.rules.filter((rule) => !asking.includes(rule)),
	};
}

/** Whoever names none means what they have read: what still waits for the end of quiet hours is not that. */
function wasSeen({ state }: Pick<Post, 'state'>): boolean {
	return state === 'sent' || state === 'trying' || state === 'doubtful' || state === 'unsettled';
}

function unknown({ texts }: CommandContext, typed: string | undefined): Message {
	const line = typed === undefined ? texts.mute.none : texts.mute.unknown;
	return { tone: 'plain', title: texts.mute.title, blocks: [{ kind: 'text', line }] };
}

/** Of a kind that is not told here any more nothing is left to be stopped: what there is to stop is asked. */
function writerOf(how: string | undefined, { asking, left }: Muted) {
	if (how === undefined || (how === 'kind' && asking.length === 0)) return ask;
	return how === 'kind' && left.length > 0 ? muteKind : muteAll;
}

/** Nothing is changed by one press: what it would do is said first. */
async function ask(context: CommandContext, muted: Muted): Promise<Message> {
	const { texts, call } = context;
	const words = texts.mute;
	const title = await titleFor(context, muted);
	const choices = [
		...(muted.asking.length === 0 || muted.left.length === 0
			? []
			: [{ label: words.kind(muted.asking.map(printRule)), value: 'kind' }]),
		{ label: words.petition(title), value: 'petition' },
	];
	const announcement = postReference(muted.post);
	return {
		tone: 'plain',
		title: words.title,
		blocks: [
			{ kind: 'text', line: headlineOf(muted.crossing, texts, context.now) },
			{
				kind: 'list',
				items: choices.map(({ label, value }) => words.choice(label, `/${call.command} ${value} ${announcement}`)),
			},
		],
		actions: [{ kind: 'pick', command: call.command, args: { announcement }, option: 'how', choices }],
	};
}

async function muteKind(context: CommandContext, muted: Muted): Promise<Message> {
	const { ports, call, texts } = context;
	const { destination, follow, asking, left } = muted;
	await ports.store.transaction(async (tx) => {
		await mustMayChange(tx, context);
		const wish = {
			destination,
			subject: follow.subject,
			rules: left,
			mention: follow.mention,
			origin: 'chat',
		} as const;
		return setFollow(tx, wish, call.caller.id, followDeps(context));
	});
	const title = await titleFor(context, muted);
	return done(context, muted, texts.mute.doneKind(asking.map(printRule), title));
}

async function muteAll(context: CommandContext, muted: Muted): Promise<Message> {
	await endHere(context, muted.destination, muted.follow);
	return done(context, muted, context.texts.follow.unfollowed(await titleFor(context, muted)));
}

async function done(context: CommandContext, { follow }: Muted, title: Line): Promise<Message> {
	const [target] = await targets(context.ports.store, [follow.subject]);
	const rules = follow.rules.map(printRule).join(' ');
	const undo = target === undefined ? [] : [context.texts.mute.undo(typedName(target), rules)];
	return { tone: 'good', title, blocks: undo.map((line) => ({ kind: 'text', line })) };
}

async function titleFor({ ports }: CommandContext, { follow }: Muted): Promise<string> {
	const [target] = await targets(ports.store, [follow.subject]);
	return target === undefined ? '' : titleOf(target);
}
