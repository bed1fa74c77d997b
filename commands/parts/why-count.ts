import type { Facts } from '../../src/domain/facts.js';
import type { Follow, FollowRule } from '../../src/domain/follow.js';
import type { Change } from '../../src/domain/milestones/types.js';
import { printRule, ruleOf } from '../../src/domain/rules.js';
import type { Line } from '../../src/render/message.js';
import { factsOf } from '../../src/watch/facts.js';
import type { CommandContext } from '../types.js';

/** Why a follow has not told a number: not reached, passed before, or not asked for. One line a petition. */
export async function explainCount(context: CommandContext, follow: Follow, value: number): Promise<readonly Line[]> {
	const { ports, now } = context;
	const { kind, id } = follow.subject;
	const ids = kind === 'petition' ? [id] : ((await ports.store.campaigns.get(id))?.members ?? []);
	const lines: Line[] = [];
	for (const petition of await ports.store.petitions.many(ids)) {
		const facts = await factsOf(ports.store, petition, now);
		if (facts !== null) lines.push(await explain(context, follow, petition.id, facts, value));
	}
	return lines;
}

async function explain(
	{ ports, texts }: CommandContext,
	follow: Follow,
	petition: number,
	facts: Facts,
	value: number,
): Promise<Line> {
	const { why: words } = texts;
	const { title } = facts.snapshot;
	const count = texts.common.signatures(facts.reading.count, facts.reading.kind);
	const rule = follow.rules.find((each) => asksFor(each, facts, value)) ?? null;
	if (facts.reading.count < value) return words.notReached(title, value, count, rule === null ? null : printRule(rule));
	if (rule === null) return words.notAsked(title, value, count);
	const began =
		follow.subject.kind === 'petition'
			? rule.baseline.count
			: ((await ports.store.readings.asOf(petition, rule.baseline.at))?.count ?? null);
	return began !== null && began >= value ? words.before(title, value, began) : words.forgotten(title, value);
}

/** Whether a rule would tell this number: it is asked about a signature that reaches it, on an open petition. */
function asksFor({ id, params }: FollowRule, facts: Facts, value: number): boolean {
	const change: Change = {
		subject: { kind: 'petition', id: 0 },
		now: facts.now,
		before: { count: value - 1, events: facts.snapshot.events, state: 'open' },
		after: {
			...facts,
			snapshot: { ...facts.snapshot, state: 'open', deadline: null },
			reading: { ...facts.reading, count: value },
		},
		since: facts.now,
		known: [],
	};
	return (
		ruleOf(id)
			?.reached(change, params)
			.some((each) => each.facts.value === value) ?? false
	);
}
