import type { Destination } from '../../src/domain/destination.js';
import { type Fault, FaultError, makeFault } from '../../src/domain/fault.js';
import type { FirstReadingFault } from '../../src/domain/faults/commands.js';
import type { Follow, RuleText } from '../../src/domain/follow.js';
import { own } from '../../src/domain/own.js';
import { defaultCampaignRules, defaultRules, parseRules } from '../../src/domain/rules.js';
import { setFollow, type Wakes, watchFollowed } from '../../src/following/set-follow.js';
import type { Answer } from '../../src/ports/chat.js';
import type { Command, CommandContext } from '../../src/ports/command.js';
import { faultMessage } from '../../src/render/fault.js';
import { mentionFault } from '../../src/render/mention.js';
import type { Line, Message } from '../../src/render/message.js';
import { checkChannel } from '../access/check-channel.js';
import { followDeps } from '../access/follow-deps.js';
import { mustOnlyAdd } from '../access/may-follow.js';
import { mustMayChange } from '../access/note-change.js';
import { heldLine } from '../answers/held.js';
import { takeNotices } from '../answers/notices.js';
import { ensureHere } from '../naming/here.js';
import { suggestNames } from '../naming/resolve.js';
import { subjectOf, type Target, titleOf, typedName } from '../naming/target.js';
import { type Ask, firstSetUp } from './first.js';
import { followLaw, lawIn } from './law.js';
import { mustFit } from './limits.js';
import { type FollowChange, followMessage, rulesBlocks, standing } from './message.js';
import { followSubject, type Wanted, watched } from './subject.js';

export const follow: Command = {
	name: 'petition follow',
	summary: ({ commands }) => commands.follow.summary,
	example: '/petition follow https://petition.parliament.uk/petitions/722903 every:10000 deadline:7d,1d',
	options: [
		{ name: 'petition', kind: 'petition', required: true, summary: ({ commands }) => commands.follow.petition },
		{ name: 'rules', kind: 'rules', required: false, rest: true, summary: ({ commands }) => commands.follow.rules },
		{ name: 'mention', kind: 'role', required: false, summary: ({ commands }) => commands.follow.mention },
	],
	access: 'follower',
	async run(context, { petition: typed = '', rules: wishes, mention }) {
		const law = lawIn(typed);
		if (law !== null) {
			if (wishes !== undefined || mention !== undefined) throw new FaultError('law-alone');
			return followLaw(context, law);
		}
		const { rules, faults } = wishes === undefined ? { rules: null, faults: [] } : parseRules(wishes);
		const [first, ...others] = faults;
		if (first !== undefined) return faulty(context, first, others);
		const wrong = mention === undefined ? null : mentionFault(mention, context.call.place);
		if (wrong !== null) throw FaultError.of(wrong);
		const found = await followSubject(context, typed);
		if ('answer' in found) return found.answer;
		mustSuit(rules ?? [], found);
		const asking = await firstSetUp(context);
		const destination = await ensureHere(context, platformOf(found));
		await checkChannel(context, destination);
		const saved = await save(context, found, destination, { rules, mention: mention ?? null });
		return answer(context, saved, asking(destination));
	},
	kept,
	suggest: (context, option, typed) => (option === 'petition' ? suggestNames(context, typed) : Promise.resolve([])),
};

/** What was typed, to be copied, and the form with it. */
function kept({ call, texts }: CommandContext): Pick<Message, 'blocks' | 'actions'> {
	const { petition, rules } = call.args;
	if (rules === undefined || petition === undefined || !call.caller.manager) return { blocks: [] };
	return {
		blocks: [{ kind: 'text', line: texts.follow.typed(`/${call.command} ${petition} ${rules}`) }],
		actions: [{ kind: 'edit', command: call.command, args: call.args }],
	};
}

function faulty(context: CommandContext, first: Fault, others: readonly Fault[]): Answer {
	const message = faultMessage(context.texts, first, ...others);
	const { blocks, ...actions } = kept(context);
	return { message: { ...message, ...actions, blocks: [...message.blocks, ...blocks] }, visibility: 'private' };
}

/** A total is about several petitions. */
function mustSuit(rules: readonly RuleText[], found: Found): void {
	const isCampaign = 'target' in found && found.target.kind === 'campaign';
	if (!isCampaign && rules.some(({ id }) => id === 'total')) {
		throw new FaultError('rule-campaigns-only', { rule: 'total' });
	}
}

type Found = Exclude<Wanted, { answer: Answer }>;

interface Wish {
	/** Null: as it was before, or the quiet default. */
	readonly rules: readonly RuleText[] | null;
	readonly mention: string | null;
}

interface Saved {
	readonly target: Target;
	readonly follow: Follow;
	readonly change: FollowChange;
}

/** Following again replaces the rules: only what was asked for is on. What was on before keeps its baseline. */
async function save(context: CommandContext, found: Found, destination: Destination, wish: Wish): Promise<Saved> {
	const { call, ports } = context;
	const { saved, wakes } = await ports.store.transaction(async (tx): Promise<{ saved: Saved; wakes: Wakes }> => {
		const target = await watched(tx, context, found);
		const subject = subjectOf(target);
		const deps = followDeps(context);
		const before = await tx.follows.find(destination.id, subject);
		if (before !== null && wish.rules === null && (wish.mention === null || wish.mention === before.mention)) {
			return { saved: { target, follow: before, change: 'same' }, wakes: await watchFollowed(tx, subject, deps) };
		}
		mustOnlyAdd(context, before !== null, wish.mention);
		if (before === null) await mustFit(tx, context, subject);
		await mustMayChange(tx, context);
		const usual = target.kind === 'campaign' ? defaultCampaignRules : defaultRules;
		const rules = wish.rules ?? before?.rules ?? usual;
		const mention = wish.mention ?? before?.mention ?? null;
		const wanted = { destination, subject, rules, mention, origin: 'chat' } as const;
		const { follow, wakes } = await setFollow(tx, wanted, call.caller.id, deps);
		return { saved: { target, follow, change: before === null ? 'new' : 'changed' }, wakes };
	});
	for (const platform of wakes.platforms) ports.wake.wake('read', platform, ports.realNow());
	for (const { petition, at } of wakes.alarms) ports.wake.wake('moment', String(petition), at);
	return saved;
}

/** The platform of what is to be followed; none where it is a campaign. */
function platformOf(found: Found): string | undefined {
	if ('match' in found) return found.match.ref.platform;
	return found.target.kind === 'petition' ? found.target.petition.ref.platform : undefined;
}

async function answer(context: CommandContext, { target, follow, change }: Saved, ask: Ask): Promise<Answer> {
	const { ports, texts } = context;
	const notices = await takeNotices(context);
	const withNotices = (message: Message): Message => ask({ ...message, blocks: [...notices, ...message.blocks] });
	const petition = target.kind === 'petition' ? target.petition : null;
	if (petition === null || petition.snapshot !== null) {
		return { message: withNotices(await followMessage(context, target, follow, change)), visibility: 'private' };
	}
	const { platform } = petition.ref;
	const pushed = ports.pushed(platform);
	const held = await heldLine(context, platform);
	const looking = pushed ? texts.follow.manual(typedName(target)) : texts.follow.looking(ports.platformName(platform));
	const message = withNotices(unread(context, { target, follow, change }, held ?? looking));
	if (pushed || held !== null) return { message, visibility: 'private' };
	const first = ports.firstReading(petition.id);
	ports.wake.wake('read', platform, ports.realNow());
	return {
		message,
		visibility: 'private',
		later: first.then(async () => ask(await whenRead(context, { target, follow, change }))),
	};
}

/** The reply while there is no number. */
function unread(context: CommandContext, { target, follow }: Saved, why: Line): Message {
	const { texts } = context;
	return {
		tone: 'good',
		title: texts.follow.title(titleOf(target)),
		blocks: [{ kind: 'text', line: why }, ...standing(follow, context), ...rulesBlocks(target, follow, texts)],
	};
}

/** The whole reply once the first number is in, or why it is not. */
async function whenRead(context: CommandContext, saved: Saved): Promise<Message> {
	const { ports, texts } = context;
	const { target } = saved;
	// It may have been found to be another one.
	const petition = target.kind === 'petition' ? await ports.store.petitions.known(target.petition.ref) : null;
	const follow = (await ports.store.follows.get(saved.follow.id)) ?? saved.follow;
	if (petition?.checkedAt != null && target.kind === 'petition') {
		// The clock has gone on since the command was given, and a count is stored at the time its answer was in.
		const counted = (await ports.store.readings.latest(petition.id))?.at ?? petition.checkedAt;
		const later = { ...context, now: Math.max(context.now, petition.checkedAt, counted) };
		return followMessage(later, { ...target, petition }, follow, saved.change);
	}
	const held = await heldLine(context, petition?.ref.platform ?? '');
	if (held !== null) return unread(context, saved, held);
	const health = await ports.store.health.get(subjectOf(target).id);
	const code = own(refusals, health?.kind ?? '') ?? 'first-late';
	const platform = ports.platformName(petition?.ref.platform ?? '');
	return faultMessage(texts, makeFault(code, { platform }));
}

/** Why there is no first number, by the kind of the source's outcome. */
const refusals: Readonly<Record<string, FirstReadingFault>> = {
	gone: 'first-gone',
	refused: 'first-refused',
	unreachable: 'first-unreachable',
	'shape-changed': 'first-shape-changed',
};
