import { line } from '../../render/line.js';
import type { Step } from '../judge/law.js';
import type { Verdict } from '../judge/verdict.js';
import { votingStep } from '../judge/voting-step.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';
import { membersSaid } from './own-members.js';
import type { Own, OwnRow } from './own-row.js';
import { isTie, tieSaid } from './silence.js';

/** Who votes, how many of them must agree, and whether all. */
export function ownVotes(own: OwnRow): Own | null {
	const { ask, verdict, ground, power, claim, has } = own;
	const { row, finding } = verdict;
	const { clemency } = ground.texts;
	const { reply, how } = clemency;
	if (!ofVotes.has(ask.code)) return null;
	const text = ask.words?.join(' ') ?? '';
	const tie = power === null || !isTie.test(text) ? null : tieSaid(power);
	if (tie !== null) return { first: claim(clemency.power.tie(tie), row.who), beside: [] };
	if (ask.code === 'members') return membersSaid(own);
	const step = power === null ? null : votingStep(power);
	if (step === null) {
		const alone = power?.decider === 'governor' || power?.decider === 'president';
		const steps = (power?.steps ?? []).flatMap((each) => claim(how.step(each), row.who));
		const nobody = alone
			? claim(reply.nobodyVotes(row, power?.decider === 'president' ? 'the President' : 'the Governor'), row.who)
			: [];
		// Whoever votes in some cases, or on the advice, is told of before nobody is.
		const elsewhere = votesElse(verdict, ground);
		if (has('boardVote')) return { first: votesByPage(own), beside: elsewhere };
		return { first: elsewhere.length > 0 ? elsewhere : nobody, beside: steps.slice(0, 1) };
	}
	const told = line`${how.step(step)}`;
	const vote = voteOf(step);
	// Where other cases need another vote a bare yes or no would be half of it.
	const varies = finding.is === 'power' && finding.others.length > 0;
	if (varies)
		return {
			first: claim(ask.code === 'votes' ? told : worded('depends', told, ask, ground), row.who),
			beside: votesElse(verdict, ground),
		};
	const truth = vote === null || ask.code === 'votes' ? null : truthOf(ask.code, vote);
	return { first: claim(worded(truth, told, ask, ground), row.who), beside: [] };
}

const ofVotes: ReadonlySet<string> = new Set(['votes', 'members', 'majority', 'unanimous']);

const voteOf = (step: Step): string | null => ('vote' in step ? (step.vote ?? null) : null);

/** Whether all of them, or more than half, are what it takes. */
function truthOf(code: string, vote: string): 'yes' | 'no' {
	const all = /\ball\b|unanim/i.test(vote);
	const more = all || /\b(?:two thirds|four of the five|at least two)\b/i.test(vote);
	return (code === 'unanimous' ? all : !more) ? 'yes' : 'no';
}

/** Where a page on the vote says more than the row. */
function votesByPage({ ask, verdict: { row }, ground, claim }: OwnRow): readonly Claim[] {
	const [known] = ground.facts(row.code, 'boardVote');
	if (known === undefined || ask.code === 'votes') return [];
	return claim(worded(truthOf(ask.code, known.says), [known.says], ask, ground), known.sources);
}

/** How the vote goes where one more fact is true, in few words. */
function votesElse({ row, finding }: Verdict, { texts }: Ground): readonly Claim[] {
	const others = finding.is === 'power' ? finding.others : [];
	return others.flatMap(({ on, power }): readonly Claim[] => {
		const step = votingStep(power);
		if (step === null || voteOf(step) === null) return [];
		const said = plainText(line`${texts.clemency.how.step(step)}`).replace(/\.$/, '');
		const lower = said.charAt(0).toLowerCase() + said.slice(1);
		return [{ line: texts.clemency.otherwise(texts.clemency.when(row, on), [lower]), by: row.who }];
	});
}
