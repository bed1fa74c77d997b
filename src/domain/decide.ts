import { isNews } from './crossing.js';
import { isFor } from './dated.js';
import type { Follow, FollowRule } from './follow.js';
import { compareHeadlines } from './headline.js';
import type { Candidate, Change, MilestoneRule, TotalChange } from './milestones/types.js';
import type { Instant, Subject } from './petition.js';
import type { Plan, PlannedPost, PlannedVerdict, Reason } from './plan.js';
import { type DistinctRule, distinctRules, type RuleIndexes } from './shared-rules.js';

/** Follows of one subject, and what happened to it. */
export type Occasion =
	| { readonly about: 'petition'; readonly change: Change; readonly follows: readonly Follow[] }
	| { readonly about: 'total'; readonly change: TotalChange; readonly follows: readonly Follow[] };

/**
 * Which destinations were told of a crossing before, by `announcedKey`; with its place among what each was told, the
 * earlier the lower.
 */
export type Announced = ReadonlyMap<string, ReadonlyMap<number, number>>;

export function announcedKey(subject: Subject, key: string): string {
	return `${subject.kind}/${subject.id}/${key}`;
}

export interface DecideInput {
	/** The petition itself first, then each campaign it belongs to. */
	readonly occasions: readonly Occasion[];
	readonly announced: Announced;
	/** What was retracted, by `announcedKey`: it is told to nobody any more. */
	readonly retracted?: ReadonlySet<string>;
}

/**
 * What was reached, and who is told. Pure: the same input gives the same plan, and a reason for every yes and no.
 *
 * Rules are asked once each, however many follow with them: ten thousand channels with the default rules cost
 * ten thousand verdicts, not ten thousand computations.
 */
export function decide(input: DecideInput): Plan {
	const crossings: Candidate[] = [];
	const verdicts: PlannedVerdict[] = [];
	const drafts = new Map<number, DraftPost>();
	for (const occasion of input.occasions) {
		const { rules, indexes } = distinctRules(occasion.follows);
		for (const proposal of propose(occasion, rules, input)) {
			const crossing = crossings.push(proposal.candidate) - 1;
			const noticing = new Map<RuleIndexes, number>();
			occasion.follows.forEach((follow, i) => {
				const own = indexes[i] as RuleIndexes;
				const ruleIndex = noticing.get(own) ?? own.findIndex((index) => proposal.noticedBy.has(index));
				noticing.set(own, ruleIndex);
				// Of what others typed in nothing is decided, or written down, here.
				if (!isFor({ only: proposal.candidate.only ?? null }, follow)) return;
				const rule = follow.rules[ruleIndex];
				const asked = rule && { rule, typed: proposal.noticedBy.get(own[ruleIndex] as number) ?? null };
				const decided = decideFor(follow, asked, proposal, occasion.change.now);
				verdicts.push({ crossing, key: proposal.candidate.key, follow: follow.id, ...decided });
				if (decided.tell) addToPost(drafts, follow, crossing, proposal.candidate.moment);
			});
		}
	}
	const posts = [...drafts.values()].map((draft) => post(draft, crossings));
	return { crossings: crossings.map(withoutHints), verdicts, posts };
}

/** What any rule of any follow notices, without regard to who was told what. One key may be in it twice. */
export function noticedIn(occasion: Occasion): readonly Candidate[] {
	return distinctRules(occasion.follows).rules.flatMap(({ rule, params }) => ask(rule, params, occasion));
}

/** A crossing some rule noticed, with what is needed to judge it for every follow. */
interface Proposal {
	readonly candidate: Candidate;
	/** The rules that noticed it, as typed, by their index. */
	readonly noticedBy: Map<number, string>;
	/** Destinations that were told of it before. */
	readonly alreadyAnnounced: ReadonlyMap<number, number>;
	/** Destinations that were told of what it takes back; null when it takes nothing back. */
	readonly dueTo: ReadonlySet<number> | null;
	readonly retracted: boolean;
}

const nobody: ReadonlyMap<number, number> = new Map();
const nothing: ReadonlySet<string> = new Set();

/** Every crossing that any rule of any follow notices, each key once. */
function propose(
	occasion: Occasion,
	rules: readonly DistinctRule[],
	{ announced, retracted = nothing }: DecideInput,
): readonly Proposal[] {
	const proposals = new Map<string, Proposal>();
	for (const [index, { rule, params, typed }] of rules.entries()) {
		for (const candidate of ask(rule, params, occasion)) {
			const known = proposals.get(candidate.key);
			if (known !== undefined) {
				known.noticedBy.set(index, typed);
				continue;
			}
			const before = (key: string) => announced.get(announcedKey(candidate.subject, key)) ?? nobody;
			const isRetracted = (key: string) => retracted.has(announcedKey(candidate.subject, key));
			// What was retracted has been corrected wherever it was told.
			const dueTo = candidate.takesBack?.flatMap(({ key, by }) =>
				isRetracted(key) ? [] : standing(before(key), by.map(before)),
			);
			// A count that wavers is nobody's news.
			if (dueTo?.length === 0 && candidate.takesBack?.every(({ by }) => by.length > 0)) continue;
			proposals.set(candidate.key, {
				candidate,
				noticedBy: new Map([[index, typed]]),
				alreadyAnnounced: before(candidate.key),
				dueTo: dueTo === undefined ? null : new Set(dueTo),
				retracted: isRetracted(candidate.key),
			});
		}
	}
	return [...proposals.values()];
}

/** Where something was told and not taken back since. */
function standing(
	told: ReadonlyMap<number, number>,
	corrections: readonly ReadonlyMap<number, number>[],
): readonly number[] {
	const isStanding = ([destination, place]: readonly [number, number]) =>
		corrections.every((correction) => (correction.get(destination) ?? place) <= place);
	return [...told].filter(isStanding).map(([destination]) => destination);
}

function ask(rule: MilestoneRule, params: string | null, occasion: Occasion): readonly Candidate[] {
	return occasion.about === 'petition'
		? (rule.reached?.(occasion.change, params) ?? [])
		: (rule.reachedTotal?.(occasion.change, params) ?? []);
}

/** @param asked the first of its rules that noticed it, and how that is typed; undefined when none did */
function decideFor(
	{ destination }: Follow,
	asked: { readonly rule: FollowRule; readonly typed: string | null } | undefined,
	proposal: Proposal,
	now: Instant,
): Pick<PlannedVerdict, 'destination' | 'tell' | 'reason' | 'rule'> {
	if (asked === undefined) return { destination, tell: false, reason: 'not-asked-for', rule: null };
	const reason = reasonFor(proposal, asked.rule, destination, now);
	return { destination, tell: reason === 'asked-for', reason, rule: asked.typed };
}

function reasonFor(proposal: Proposal, rule: FollowRule, destination: number, now: Instant): Reason {
	if (proposal.alreadyAnnounced.has(destination)) return 'told-before';
	if (proposal.retracted) return 'retracted';
	if (proposal.dueTo !== null && !proposal.dueTo.has(destination)) return 'not-told-here';
	return isNews(proposal.candidate, rule.baseline, now) ? 'asked-for' : 'before-baseline';
}

/** What one destination is told at once. */
interface DraftPost {
	readonly destination: number;
	mention: string | null;
	pausedUntil: Instant | null;
	moment: Instant;
	readonly crossings: number[];
}

function addToPost(drafts: Map<number, DraftPost>, follow: Follow, crossing: number, moment: Instant): void {
	const { destination, mention, pausedUntil } = follow;
	const draft = drafts.get(destination);
	if (draft === undefined) {
		drafts.set(destination, { destination, mention, pausedUntil, moment, crossings: [crossing] });
		return;
	}
	if (!draft.crossings.includes(crossing)) draft.crossings.push(crossing);
	draft.mention ??= mention;
	draft.moment = Math.min(draft.moment, moment);
	// A destination may follow a petition twice, alone and in its campaign: it is held only where both are paused.
	const paused = draft.pausedUntil !== null && pausedUntil !== null;
	draft.pausedUntil = paused ? Math.min(draft.pausedUntil as Instant, pausedUntil) : null;
}

function post(draft: DraftPost, crossings: readonly Candidate[]): PlannedPost {
	const at = (index: number) => crossings[index] as Candidate;
	return { ...draft, crossings: [...draft.crossings].sort((a, b) => compareHeadlines(at(a), at(b))) };
}

function withoutHints({ takesBack: _, only: __, ...crossing }: Candidate) {
	return crossing;
}
