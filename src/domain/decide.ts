import type { Follow, FollowRule } from './follow.js';
import { compareHeadlines } from './headline.js';
import type { Candidate, Change, MilestoneRule, TotalChange } from './milestones/types.js';
import type { Instant, Subject } from './petition.js';
import type { Plan, PlannedPost, PlannedVerdict, Reason } from './plan.js';
import { type DistinctRule, distinctRules, type Wishes } from './shared-rules.js';

/** Follows of one subject, and what happened to it. */
export type Occasion =
	| { readonly about: 'petition'; readonly change: Change; readonly follows: readonly Follow[] }
	| { readonly about: 'total'; readonly change: TotalChange; readonly follows: readonly Follow[] };

/** Which destinations were told of a crossing before, by `toldKey`. */
export type Told = ReadonlyMap<string, ReadonlySet<number>>;

export function toldKey(subject: Subject, key: string): string {
	return `${subject.kind}/${subject.id}/${key}`;
}

export interface DecideInput {
	/** The petition itself first, then each campaign it belongs to. */
	readonly occasions: readonly Occasion[];
	readonly told: Told;
	/** What was retracted, by `toldKey`: it is told to nobody any more. */
	readonly retracted?: ReadonlySet<string>;
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
		const { rules, wishes } = distinctRules(occasion.follows);
		for (const proposal of propose(occasion, rules, input)) {
			const crossing = crossings.push(proposal.candidate) - 1;
			const places = new Map<Wishes, number>();
			occasion.follows.forEach((follow, i) => {
				const own = wishes[i] as Wishes;
				const place = places.get(own) ?? own.findIndex((number) => proposal.noticedBy.has(number));
				places.set(own, place);
				const verdict = judge(follow, place, own, proposal, crossing, occasion.change.now);
				verdicts.push(verdict);
				if (verdict.tell) address(letters, follow, crossing, proposal.candidate.moment);
			});
		}
	}
	const posts = [...letters.values()].map((letter) => post(letter, crossings));
	return { crossings: crossings.map(withoutHints), verdicts, posts };
}

/** A crossing some rule noticed, with what is needed to judge it for every follow. */
interface Proposal {
	readonly candidate: Candidate;
	/** The rules that noticed it, as typed, by their number. */
	readonly noticedBy: Map<number, string>;
	/** Destinations that were told of it before. */
	readonly told: ReadonlySet<number>;
	/** Destinations that were told of what it takes back; null when it takes nothing back. */
	readonly owed: ReadonlySet<number> | null;
	readonly retracted: boolean;
}

const nobody: ReadonlySet<number> = new Set();
const nothing: ReadonlySet<string> = new Set();

/** Every crossing that any rule of any follow notices, each key once. */
function propose(
	occasion: Occasion,
	rules: readonly DistinctRule[],
	{ told, retracted = nothing }: DecideInput,
): readonly Proposal[] {
	const proposals = new Map<string, Proposal>();
	for (const [number, { rule, params, typed }] of rules.entries()) {
		for (const candidate of ask(rule, params, occasion)) {
			const known = proposals.get(candidate.key);
			if (known !== undefined) {
				known.noticedBy.set(number, typed);
				continue;
			}
			const before = (key: string) => told.get(toldKey(candidate.subject, key)) ?? nobody;
			const isRetracted = (key: string) => retracted.has(toldKey(candidate.subject, key));
			// What was retracted has been corrected wherever it was told.
			const owed = candidate.takesBack?.flatMap((key) => (isRetracted(key) ? [] : [...before(key)]));
			proposals.set(candidate.key, {
				candidate,
				noticedBy: new Map([[number, typed]]),
				told: before(candidate.key),
				owed: owed === undefined ? null : new Set(owed),
				retracted: isRetracted(candidate.key),
			});
		}
	}
	return [...proposals.values()];
}

function ask(rule: MilestoneRule, params: string | null, occasion: Occasion): readonly Candidate[] {
	return occasion.about === 'petition'
		? rule.reached(occasion.change, params)
		: (rule.reachedTotal?.(occasion.change, params) ?? []);
}

function judge(
	follow: Follow,
	place: number,
	wishes: Wishes,
	proposal: Proposal,
	crossing: number,
	now: Instant,
): PlannedVerdict {
	const { key } = proposal.candidate;
	const { id, destination } = follow;
	const wish = follow.rules[place];
	if (wish === undefined) {
		return { crossing, key, follow: id, destination, tell: false, reason: 'not-asked-for', rule: null };
	}
	const reason = reasonFor(proposal, wish, destination, now);
	const rule = proposal.noticedBy.get(wishes[place] as number) ?? null;
	return { crossing, key, follow: id, destination, tell: reason === 'asked-for', reason, rule };
}

function reasonFor(proposal: Proposal, wish: FollowRule, destination: number, now: Instant): Reason {
	if (proposal.told.has(destination)) return 'told-before';
	if (proposal.retracted) return 'retracted';
	if (proposal.owed !== null && !proposal.owed.has(destination)) return 'not-told-here';
	return isNews(proposal.candidate, wish, now) ? 'asked-for' : 'before-baseline';
}

/** Numbers are news above the baseline's number; dated things when their moment came after it (docs/decisions/020). */
function isNews(candidate: Candidate, { baseline }: FollowRule, now: Instant): boolean {
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
			return now > baseline.at;
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
	const { destination, mention, pausedUntil } = follow;
	const letter = letters.get(destination);
	if (letter === undefined) {
		letters.set(destination, { destination, mention, pausedUntil, moment, crossings: [crossing] });
		return;
	}
	if (!letter.crossings.includes(crossing)) letter.crossings.push(crossing);
	letter.mention ??= mention;
	letter.moment = Math.min(letter.moment, moment);
	// A destination may follow a petition twice, alone and in its campaign: it is held only where both are paused.
	const paused = letter.pausedUntil !== null && pausedUntil !== null;
	letter.pausedUntil = paused ? Math.min(letter.pausedUntil as Instant, pausedUntil) : null;
}

function post(letter: Letter, crossings: readonly Candidate[]): PlannedPost {
	const at = (index: number) => crossings[index] as Candidate;
	return { ...letter, crossings: [...letter.crossings].sort((a, b) => compareHeadlines(at(a), at(b))) };
}

function withoutHints({ takesBack: _, ...crossing }: Candidate) {
	return crossing;
}
