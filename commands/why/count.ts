import { valueIn } from '../../src/domain/crossing.js';
import type { Facts } from '../../src/domain/facts.js';
import type { Follow, FollowRule } from '../../src/domain/follow.js';
import type { Change } from '../../src/domain/milestones/types.js';
import { printRule, ruleOf } from '../../src/domain/rules.js';
import { factsOf } from '../../src/facts/petition-facts.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Line } from '../../src/render/message.js';

/** Why a number was not told: not reached, passed before, or not asked for. One line for each petition followed. */
export async function explainCount(
	context: CommandContext,
	follows: readonly Follow[],
	value: number,
): Promise<readonly Line[]> {
	const { store } = context.ports;
	const byPetition = new Map<number, Follow[]>();
	for (const follow of follows) {
		const { kind, id } = follow.subject;
		const members = kind === 'petition' ? [id] : ((await store.campaigns.get(id))?.members ?? []);
		for (const member of members) byPetition.set(member, [...(byPetition.get(member) ?? []), follow]);
	}
	const lines: Line[] = [];
	for (const petition of await store.petitions.many([...byPetition.keys()])) {
		const facts = await factsOf(store, petition, context.now);
		if (facts !== null)
			lines.push(await explain(context, byPetition.get(petition.id) ?? [], petition.id, facts, value));
	}
	return lines;
}

async function explain(
	{ ports, texts }: CommandContext,
	follows: readonly Follow[],
	petition: number,
	facts: Facts,
	value: number,
): Promise<Line> {
	const { why: words } = texts;
	const { title } = facts.snapshot;
	const count = texts.common.signatures(facts.reading.count, facts.reading.kind, facts.snapshot.unit);
	const asked = follows.flatMap(({ rules, subject }) => rules.map((rule) => ({ rule, subject })));
	const wish = asked.find(({ rule }) => asksFor(rule, facts, value)) ?? null;
	if (facts.reading.count < value)
		return words.notReached(title, value, count, wish === null ? null : printRule(wish.rule));
	if (wish === null) return words.notAsked(title, value, count);
	const { rule, subject } = wish;
	// A campaign's baseline is its total: a member's own is its count at that moment.
	const before = subject.kind === 'petition' ? null : await ports.store.readings.asOf(petition, rule.baseline.at);
	const began = subject.kind === 'petition' ? rule.baseline.count : (before?.count ?? null);
	return began !== null && began >= value ? words.before(title, value, began) : words.forgotten(title, value);
}

/** Whether a rule would tell this number: it is asked about a signature that reaches it, on an open petition. */
function asksFor({ id, params }: FollowRule, facts: Facts, value: number): boolean {
	const change: Change = {
		subject: { kind: 'petition', id: 0 },
		now: facts.now,
		before: {
			count: value - 1,
			events: facts.snapshot.events,
			state: 'open',
			over: false,
			countries: null,
			outlook: null,
		},
		after: {
			...facts,
			ending: null,
			snapshot: { ...facts.snapshot, state: 'open', deadline: null },
			reading: { ...facts.reading, count: value },
		},
		since: facts.now,
		known: [],
	};
	return (
		ruleOf(id)
			?.reached?.(change, params)
			.some((each) => valueIn(each) === value) ?? false
	);
}
