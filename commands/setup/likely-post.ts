import type { NewCrossing } from '../../src/domain/crossing.js';
import type { FollowRule } from '../../src/domain/follow.js';
import { defaultRules, parseRules } from '../../src/domain/rules.js';
import { countChart } from '../../src/facts/chart.js';
import { factsOf } from '../../src/facts/petition-facts.js';
import { partsOf } from '../../src/facts/totals.js';
import type { CommandContext } from '../../src/ports/command.js';
import { tellingOf } from '../../src/render/announcements/index.js';
import type { Message } from '../../src/render/message.js';
import { postMessage } from '../../src/render/post-message.js';
import { moodHere } from '../answers/outlook-here.js';
import { here } from '../naming/here.js';
import { subjectOf, type Target } from '../naming/target.js';
import { type Foreseen, foreseenOf, foreseenTotal } from './foreseen.js';

export interface LikelyPost {
	readonly message: Message;
	readonly crossings: readonly NewCrossing[];
}

/**
 * The next likely announcement as it will look, or that of the rules that were named, with made-up numbers; null where
 * nothing can be foreseen.
 *
 * @param wishes rules as typed, without faults; undefined: what is followed here, else the usual ones
 */
export async function likelyPost(
	context: CommandContext,
	target: Target,
	wishes: string | undefined,
): Promise<LikelyPost | null> {
	const { texts } = context;
	const { rules, told } = await wishesFor(context, target, wishes);
	const foreseen = await foresee(context, target, rules, told);
	if (foreseen === null) return null;
	const { crossings, now } = foreseen;
	const templates = (await here(context)).destination?.templates ?? {};
	const mood = await moodHere(context);
	const message = postMessage({ crossings, notices: [] }, { texts, catchUp: false, mood, now, templates });
	const picture = await pictureOf(context, foreseen);
	return { message: { ...message, ...(picture === null ? {} : { picture }) }, crossings };
}

/** The rules that were named; else those of the follow here; else the usual ones. What is named is shown although it was told. */
async function wishesFor({ ports, ...context }: CommandContext, target: Target, wishes: string | undefined) {
	const plain = (rules: ReturnType<typeof parseRules>['rules']): readonly FollowRule[] =>
		rules.map((rule) => ({ ...rule, baseline: { at: 0, count: null } }));
	const subject = subjectOf(target);
	const { destination } = await here({ ports, ...context });
	const follow = destination === null ? null : await ports.store.follows.find(destination.id, subject);
	if (wishes !== undefined || destination === null || follow === null) {
		const rules = wishes === undefined ? defaultRules : parseRules(wishes).rules;
		return { rules: plain(rules), told: new Set<string>() };
	}
	return { rules: follow.rules, told: new Set(await ports.store.crossings.keysTold(subject, destination.id)) };
}

async function foresee(
	{ ports, now }: CommandContext,
	target: Target,
	rules: readonly FollowRule[],
	told: ReadonlySet<string>,
): Promise<Foreseen | null> {
	const { store } = ports;
	if (target.kind === 'petition') {
		const facts = await factsOf(store, target.petition, now);
		return facts === null ? null : foreseenOf(target.petition.id, facts, rules, told);
	}
	const { campaign } = target;
	const parts = await partsOf(store, campaign);
	const about = { subject: subjectOf(target), title: campaign.title, now };
	const total = parts === null ? null : foreseenTotal(about, parts, rules, told);
	if (total !== null) return total;
	// The total's baseline is no baseline of a single member.
	const own = rules.map((rule) => ({ ...rule, baseline: { ...rule.baseline, count: null } }));
	for (const petition of await store.petitions.many(campaign.members)) {
		const facts = await factsOf(store, petition, now);
		const found = facts === null ? null : foreseenOf(petition.id, facts, own, told);
		if (found !== null) return found;
	}
	return null;
}

/** The course of the count as it is now, where the post would come with it. */
async function pictureOf(context: CommandContext, { crossings }: Foreseen) {
	const { ports, call, now } = context;
	const [lead] = crossings;
	if (lead === undefined || lead.subject.kind !== 'petition' || !tellingOf(lead).hasPicture) return null;
	const petition = await ports.store.petitions.get(lead.subject.id);
	const facts = petition === null ? null : await factsOf(ports.store, petition, now);
	if (facts === null) return null;
	const wishes = { from: null, mood: await moodHere(context), locale: call.caller.locale, told: [] };
	return countChart(ports.store, lead.subject.id, facts, wishes);
}
