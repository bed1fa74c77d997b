import type { Follow } from '../../src/domain/follow.js';
import { milestoneRules } from '../../src/domain/milestones/index.js';
import { printRule } from '../../src/domain/rules.js';
import { factsOf } from '../../src/facts/petition-facts.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Block, Line, Message } from '../../src/render/message.js';
import { nextLine, passedLines } from '../answers/follow-lines.js';
import { mercyBlocks, mercyOnFollow } from '../answers/mercy.js';
import { rulesOff } from '../answers/next-post.js';
import { here } from '../naming/here.js';
import { subjectOf, type Target, titleOf, typedName } from '../naming/target.js';

/** How following it turned out: as new, with other rules, or as before. */
export type FollowChange = 'new' | 'changed' | 'same';

/** What a follow announces, what it does not, what is passed already and what comes next. */
export async function followMessage(
	context: CommandContext,
	target: Target,
	follow: Follow,
	change: FollowChange,
): Promise<Message> {
	const { texts, ports, now } = context;
	const { follow: words } = texts;
	const petition = await ports.store.petitions.get(target.kind === 'petition' ? subjectOf(target).id : -1);
	const facts = petition === null ? null : await factsOf(ports.store, petition, now);
	const title = facts?.snapshot.title ?? titleOf(target);
	const passed = facts === null ? [] : passedLines(facts, follow.rules, texts);
	const url = facts?.snapshot.url ?? null;
	return {
		tone: change === 'same' ? 'plain' : 'good',
		title: { new: words.title, changed: words.changed, same: words.already }[change](title),
		...(url === null ? {} : { url }),
		blocks: [
			...(facts === null
				? []
				: [text(words.stands(texts.common.signatures(facts.reading.count, facts.reading.kind, facts.snapshot.unit)))]),
			...(petition === null ? [] : await mercyOnFollow(context, petition, typedName(target))),
			...(target.kind === 'campaign' ? await mercyBlocks(context, await membersOf(context, target)) : []),
			...rulesBlocks(target, follow, texts),
			...(passed.length === 0 ? [] : [heading(words.passed), text(words.passedItems(passed))]),
			heading(words.next),
			text(await nextLine(context, target, follow, (await here(context)).follows)),
			...standing(follow, context),
		],
		...(facts === null || petition === null
			? {}
			: {
					footer: [texts.common.source(ports.platformName(petition.ref.platform), now - facts.age, facts.reading.kind)],
				}),
	};
}

function membersOf({ ports }: CommandContext, { campaign }: Extract<Target, { kind: 'campaign' }>) {
	return ports.store.petitions.many(campaign.members);
}

/** What is on, and what is off and how to change it. */
export function rulesBlocks(
	target: Target,
	{ rules, mention }: Follow,
	texts: CommandContext['texts'],
): readonly Block[] {
	const all = milestoneRules.map(({ id }) => id).filter((id) => id !== 'total' || target.kind === 'campaign');
	const off = rulesOff(all, rules);
	const typed = rules.map(printRule);
	return [
		heading(texts.follow.on),
		{ kind: 'list', items: rules.map((rule) => texts.rules.item(printRule(rule), rule.id)) },
		...(mention === null ? [] : [text(texts.follow.mention(mention))]),
		...(off.length === 0 ? [] : [heading(texts.follow.off), text(texts.follow.offRules(off))]),
		text(texts.follow.change(typedName(target), typed.join(' '))),
	];
}

export function standing({ pausedUntil }: Follow, { ports, texts }: CommandContext): readonly Block[] {
	return pausedUntil === null || pausedUntil <= ports.realNow() ? [] : [text(texts.follow.paused(pausedUntil))];
}

function text(line: Line): Block {
	return { kind: 'text', line };
}

function heading(line: Line): Block {
	return { kind: 'heading', line };
}
