import type { Follow, FollowRule } from './follow.js';
import { compareHeadlines } from './headline.js';
import type { Candidate, Change, MilestoneRule, TotalChange } from './milestones/types.js';
import type { Instant } from './petition.js';
import type { Plan, PlannedPost, PlannedVerdict, Reason } from './plan.js';
import { distinctRules, printRule } from './rules.js';

/** Follows of one subject, and what happened to it. */
export type Occasion =
	| { readonly about: 'petition'; readonly change: Change; readonly follows: readonly Follow[] }
	| { readonly about: 'total'; readonly change: TotalChange; readonly follows: readonly Follow[] };

export interface DecideInput {
	/** The petition itself first, then each campaign it belongs to. */
	readonly occasions: readonly Occasion[];
	/** What was told before, as `toldKey` makes it. */
	readonly told: ReadonlySet<string>;
}

/** One crossing told in one destination, as a set can hold it. */
export function toldKey(subject: { kind: string; id: number }, key: string, destination: number): string {
	return `${subject.kind}/${subject.id}/${key}/${destination}`;
}

/**
 * What was reached, and who is told. Pure: the same input gives the same plan, and a reason for every yes and no.
 *
 * Rules are asked once each, however many follow with them: ten thousand channels with the default wishes cost
 * ten thousand verdicts, not ten thousand computations.
 */
export function decide(input: DecideInput): Plan {
	const crossings: Candidate[] = [];
	const verdicts: PlannedVerdict[] = [];
	const letters = new Map<number, Letter>();
	for (const occasion of input.occasions) {
		const proposals = propose(occasion);
		for (const [, proposal] of proposals) {
			const crossing = crossings.push(proposal.candidate) - 1;
			for (const follow of occasion.follows) {
				const verdict = judge(follow, proposal, occasion, input.told);
				verdicts.push({ ...verdict, crossing });
				if (verdict.tell) address(letters, follow, crossing, proposal.candidate.moment);
			}
		}
	}
	return {
		crossings: crossings.map(withoutHints),
		verdicts,
		posts: [...letters.values()].map((each) => post(each, crossings)),
	};
}

interface Proposal {
	readonly candidate: Candidate;
	/** Rules, as typed, that noticed it. */
	readonly noticedBy: Set<string>;
}

/** Every crossing that any rule of any follow notices, by key. */
function propose(occasion: Occasion): Map<string, Proposal> {
	const proposals = new Map<string, Proposal>();
	for (const [typed, rule] of distinctRules(occasion.follows)) {
		for (const candidate of ask(rule.rule, rule.params, occasion)) {
			const known = proposals.get(candidate.key);
			if (known === undefined) proposals.set(candidate.key, { candidate, noticedBy: new Set([typed]) });
			else known.noticedBy.add(typed);
		}
	}
	return proposals;
}

function ask(rule: MilestoneRule, params: string | null, occasion: Occasion): readonly Candidate[] {
	return occasion.about === 'petition'
		? rule.reached(occasion.change, params)
		: (rule.reachedTotal?.(occasion.change, params) ?? []);
}

function judge(follow: Follow, proposal: Proposal, occasion: Occasion, told: ReadonlySet<string>) {
	const { candidate, noticedBy } = proposal;
	const asked = follow.rules.find((wish) => noticedBy.has(printRule(wish)));
	const before = (key: string) => told.has(toldKey(candidate.subject, key, follow.destination));
	const reason = ((): Reason => {
		if (asked === undefined) return 'not-asked-for';
		if (before(candidate.key)) return 'told-before';
		if (candidate.takesBack !== undefined && !candidate.takesBack.some(before)) return 'not-told-here';
		return isNews(candidate, asked, occasion) ? 'asked-for' : 'before-baseline';
	})();
	return {
		key: candidate.key,
		follow: follow.id,
		destination: follow.destination,
		tell: reason === 'asked-for',
		reason,
		rule: asked === undefined ? null : printRule(asked),
	};
}

/** Numbers are news above the baseline's number; dated things when their moment came after it (`design`: §6). */
function isNews(candidate: Candidate, wish: FollowRule, occasion: Occasion): boolean {
	const { baseline } = wish;
	switch (candidate.family) {
		case 'threshold':
		case 'count':
		case 'percent':
		case 'total':
			return baseline.count !== null && (candidate.facts.value ?? 0) > baseline.count;
		case 'deadline':
			return candidate.moment > baseline.at;
		default:
			// A platform may tell of an answer days later: news is what we saw after the follow was made.
			return occasion.change.now > baseline.at;
	}
}

/** What one destination is told at once. */
interface Letter {
	readonly destination: number;
	mention: string | null;
	pausedUntil: Instant | null;
	moment: Instant;
	readonly crossings: number[];
}

function address(letters: Map<number, Letter>, follow: Follow, crossing: number, moment: Instant): void {
	const letter = letters.get(follow.destination);
	if (letter === undefined) {
		const { destination, mention, pausedUntil } = follow;
		letters.set(destination, { destination, mention, pausedUntil, moment, crossings: [crossing] });
		return;
	}
	if (!letter.crossings.includes(crossing)) letter.crossings.push(crossing);
	letter.mention ??= follow.mention;
	letter.moment = Math.min(letter.moment, moment);
	// A destination may follow a petition twice, alone and in its campaign: it is held only where both are paused.
	letter.pausedUntil =
		letter.pausedUntil === null || follow.pausedUntil === null
			? null
			: Math.min(letter.pausedUntil, follow.pausedUntil);
}

function post(letter: Letter, crossings: readonly Candidate[]): PlannedPost {
	const at = (index: number) => crossings[index] as Candidate;
	const order = [...letter.crossings].sort((a, b) => compareHeadlines(at(a), at(b)));
	return { ...letter, crossings: order };
}

function withoutHints({ takesBack: _, ...crossing }: Candidate) {
	return crossing;
}
