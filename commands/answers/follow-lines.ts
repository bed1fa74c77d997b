import type { Facts } from '../../src/domain/facts.js';
import type { Follow, FollowRule } from '../../src/domain/follow.js';
import { ruleOf } from '../../src/domain/rules.js';
import { withDatesOf } from '../../src/facts/dated.js';
import { factsOf } from '../../src/facts/petition-facts.js';
import { partsOf } from '../../src/facts/totals.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Store } from '../../src/ports/store/index.js';
import { line } from '../../src/render/line.js';
import type { Line } from '../../src/render/message.js';
import type { Texts } from '../../src/render/texts/index.js';
import type { Target } from '../naming/target.js';
import { nextPost, nextTotal } from './next-post.js';

/**
 * What a follow will say next, in a line.
 *
 * @param beside the channel's follows: a campaign leaves out the members that are followed on their own
 */
export async function nextLine(
	context: CommandContext,
	target: Target,
	follow: Follow,
	beside: readonly Follow[],
): Promise<Line> {
	const lines =
		target.kind === 'petition'
			? await nextOfPetition(context, target, follow)
			: await nextOfCampaign(context, target, follow, beside);
	const { follow: words } = context.texts;
	return lines === null ? words.afterFirst : lines.length === 0 ? words.nothingForeseen : words.either(lines);
}

async function nextOfPetition(
	{ ports, now, texts }: CommandContext,
	{ petition }: Extract<Target, { kind: 'petition' }>,
	follow: Follow,
): Promise<readonly Line[] | null> {
	const { rules, destination } = follow;
	const bare = await factsOf(ports.store, petition, now);
	if (bare === null) return null;
	const facts = await withDatesOf(ports.store, petition.id, bare, follow);
	return linesFor(facts, rules, await toldOf(ports.store, petition.id, destination), texts);
}

/** Keys of a petition that were told here, as itself or as part of a campaign. */
async function toldOf(store: Store, petition: number, destination: number): Promise<ReadonlySet<string>> {
	return new Set(await store.crossings.keysTold({ kind: 'petition', id: petition }, destination));
}

function linesFor(
	facts: Facts,
	rules: readonly FollowRule[],
	told: ReadonlySet<string>,
	{ follow: words }: Texts,
): readonly Line[] {
	const { count, countries, date } = nextPost(facts, rules, told);
	const { reading } = facts;
	return [
		...(count === null ? [] : [words.nextCount(count, count - reading.count, reading.kind === 'approximate')]),
		...(countries === null ? [] : [words.nextCountries(countries)]),
		...(date === null ? [] : [words.nextDate(date.at, date.what)]),
	];
}

/** The total, and what each member's own rules wait for. */
async function nextOfCampaign(
	{ ports, now, texts }: CommandContext,
	{ campaign }: Extract<Target, { kind: 'campaign' }>,
	{ rules, destination }: Follow,
	beside: readonly Follow[],
): Promise<readonly Line[] | null> {
	const alone = beside.flatMap(({ subject }) => (subject.kind === 'petition' ? [subject.id] : []));
	const others = campaign.members.filter((id) => !alone.includes(id));
	const parts = await partsOf(ports.store, campaign);
	const total = parts?.reduce((sum, part) => sum + part.count, 0) ?? null;
	const reached = await ports.store.crossings.of({ kind: 'campaign', id: campaign.id });
	const next = total === null ? null : nextTotal(total, rules, new Set(reached.map(({ key }) => key)));
	const approximate = parts?.some((part) => part.approximate) ?? false;
	const own = await Promise.all(
		(await ports.store.petitions.many(others)).map(async (petition) => {
			const facts = await factsOf(ports.store, petition, now);
			// The total's baseline is no baseline of a single member.
			const plain = rules.map((rule) => ({ ...rule, baseline: { ...rule.baseline, count: null } }));
			const lines =
				facts === null ? [] : linesFor(facts, plain, await toldOf(ports.store, petition.id, destination), texts);
			return lines.map((each): Line => line`${texts.common.title(petition.title)} ${each}`);
		}),
	);
	if (total === null && own.flat().length === 0) return null;
	const together = next === null || total === null ? [] : [texts.follow.nextTotal(next, next - total, approximate)];
	return [...together, ...own.flat()];
}

/** What a new follow will not tell any more: numbers and events that are there already. */
export function passedLines(facts: Facts, rules: readonly FollowRule[], texts: Texts): readonly Line[] {
	const values = new Set(rules.flatMap(({ id, params }) => ruleOf(id)?.passedCounts?.(facts, params) ?? []));
	const told = rules.some((rule) => rule.id === 'lifecycle') ? facts.snapshot.events : [];
	return [
		...[...values].sort((a, b) => a - b).map((value): Line => line`${value}`),
		...told.map((event) => texts.response.event(event, facts.snapshot.zone)),
	];
}
