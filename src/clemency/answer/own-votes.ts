import { line } from '../../render/line.js';
import type { Verdict } from '../judge/verdict.js';
import { votingStep } from '../judge/voting-step.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import type { Ground } from './ground.js';
import type { Own, OwnRow } from './own-row.js';

/** Who votes, how many of them must agree, and whether all. */
export function ownVotes({ ask, verdict, ground, power, claim, yesNo, has }: OwnRow): Own | null {
	const { row, finding } = verdict;
	const { reply, how } = ground.texts.clemency;
	if (!ofVotes.has(ask.code)) return null;
	// A page that says how many they are, and who appoints them, says more than the row.
	const step = power === null ? null : votingStep(power);
	if (ask.code === 'members' && has('members')) {
		const steps = step === null ? (power?.steps ?? []) : [step];
		const votes = ask.words?.some((word) => /^(?:vot|agree|decid|unanim|majorit)/.test(word)) === true;
		return { first: [], beside: votes ? steps.flatMap((each) => claim(how.step(each), row.who)).slice(0, 1) : [] };
	}
	const people = row.notes.filter((note) => /\b(?:On the Board|members)\b/.test(note));
	if (step === null) {
		const alone = power?.decider === 'governor' || power?.decider === 'president';
		const steps = (power?.steps ?? []).flatMap((each) => claim(how.step(each), row.who));
		const nobody = alone
			? claim(reply.nobodyVotes(row, power?.decider === 'president' ? 'the President' : 'the Governor'), row.who)
			: [];
		// Asked who takes part, those who only advise do.
		const joins = ask.code === 'members' && steps.length > 0;
		if (joins)
			return {
				first: [...people.flatMap((note) => claim(note)), ...steps],
				beside: ask.words?.some((word) => /^vot/.test(word)) === true ? nobody : [],
			};
		// Whoever votes in some cases, or on the advice, is told of before nobody is.
		const elsewhere = votesElse(verdict, ground);
		if (has('boardVote')) return { first: [], beside: elsewhere };
		return { first: elsewhere.length > 0 ? elsewhere : nobody, beside: steps.slice(0, 1) };
	}
	const told = line`${how.step(step)}`;
	if (ask.code === 'members' && people.length > 0)
		return { first: people.flatMap((note) => claim(note)), beside: claim(told, row.who) };
	// How many of them must agree does not say who they are.
	if (ask.code === 'members' && !ofMembers.test(plainText(told)))
		return { first: [{ line: reply.notKnown('members', row), by: [] }], beside: claim(told, row.who) };
	const vote = 'vote' in step ? (step.vote ?? null) : null;
	const all = vote !== null && /\ball\b|unanim/.test(vote);
	// Where other cases need another vote a bare yes or no would be half of it.
	const varies = finding.is === 'power' && finding.others.length > 0;
	if (varies && ask.code !== 'members') return { first: claim(told, row.who), beside: votesElse(verdict, ground) };
	if (vote === null || ask.code === 'votes' || ask.code === 'members')
		return { first: claim(told, row.who), beside: [] };
	return { first: claim(yesNo(ask.code === 'unanimous' ? all : !all, told), row.who), beside: [] };
}

const ofVotes: ReadonlySet<string> = new Set(['votes', 'members', 'majority', 'unanimous']);
const ofMembers = /\b(?:members|Governor|General|[Jj]ustices|Chancellor|Secretary|Senate|Council)\b/;

/** How the vote goes where one more fact is true, in few words. */
function votesElse({ row, finding }: Verdict, { texts }: Ground): readonly Claim[] {
	const others = finding.is === 'power' ? finding.others : [];
	return others.flatMap(({ on, power }): readonly Claim[] => {
		const step = votingStep(power);
		const vote = step !== null && 'vote' in step ? step.vote : undefined;
		return vote === undefined
			? []
			: [{ line: texts.clemency.otherwise(texts.clemency.when(row, on), [vote]), by: row.who }];
	});
}
