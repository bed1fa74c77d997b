import { line } from '../../render/line.js';
import type { Ask } from '../judge/ask.js';
import type { Hinge, Power, Step } from '../judge/law.js';
import { isClemency, powersFor, type Verdict } from '../judge/verdict.js';
import { votingStep } from '../judge/voting-step.js';
import { fillers } from '../read/tables/plain.js';
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
		const adviser = (power?.steps ?? []).flatMap((each) => (each.step === 'advice' ? [each.by] : []))[0] ?? null;
		const office = power?.decider === 'president' ? 'the President' : 'the Governor';
		const none = reply.nobodyVotes(row, office, adviser);
		const nobody = alone
			? claim(
					worded(ask.code === 'votes' ? null : 'no', none, { ...asWhether(ask), plain: isRead(ask) }, ground),
					row.who,
				)
			: [];
		// Whoever votes in some cases, or on the advice, is told of before nobody is.
		const elsewhere = votesElse(verdict, ground);
		if (has('boardVote')) return { first: votesByPage(own), beside: elsewhere };
		return { first: elsewhere.length > 0 ? elsewhere : nobody, beside: [] };
	}
	// What it takes for one sentence only is said of that one, and then what it takes else.
	const [on] = power === null ? [] : (Object.keys(power.when) as Hinge[]).filter((each) => power.when[each] === true);
	const usual =
		on === undefined || !isClemency(verdict.said.act) ? null : powersFor(row.powers, verdict.said.act, {}).power;
	const there = usual === null ? null : votingStep(usual);
	const bare = line`${how.step(step)}`;
	const told =
		on === undefined ? bare : clemency.power.inCase(row, lower(clemency.when(row, on)), lower(plainText(bare)));
	const vote = voteOf(step);
	const inOthers =
		there === null || !isOfOthers(ask) || voteOf(there) === null || voteOf(there) === vote
			? []
			: claim(clemency.power.inOthers(voteOf(there) ?? ''), row.who);
	// Where other cases need another vote a bare yes or no would be half of it.
	const varies = finding.is === 'power' && finding.others.length > 0;
	if (varies)
		return {
			first: claim(ask.code === 'votes' ? told : worded('depends', told, asWhether(ask), ground), row.who),
			beside: votesElse(verdict, ground),
		};
	const truth = vote === null || ask.code === 'votes' ? null : truthOf(ask.code, vote);
	const counted = ask.code === 'votes' && power !== null ? atLeast(power, row, ground) : null;
	return {
		first: claim(worded(truth, told, asWhether(ask), ground), row.who),
		beside: [...(counted === null ? [] : [counted]), ...inOthers],
	};
}

/** "Do they all have to agree" asks for a yes or no, where every word of it was read. */
function asWhether(ask: Ask): Ask {
	return { ...ask, plain: ask.plain || isRead(ask) };
}

const isRead = ({ yesNo, way, words = [] }: Ask): boolean =>
	(yesNo || whether.test(words.join(' '))) &&
	way !== 'no' &&
	words.every((word) => ofVote.has(word) || fillers.has(word));

const whether = /^(?:(?:and|so|but) )*(?:do|does|is|must|has|have)\b/;

const ofVote: ReadonlySet<string> = new Set(
	'in vote votes voting voted unanimous unanimously unanimity all every everyone each everybody agree agreed majority members member board boards council commission enough simple two thirds needed required need have has must be does do is it still now the whole pardon pardons for to of on they them approve say yes sign off same life death lwop lifer lifers sentence sentences'.split(
		' ',
	),
);

const ofVotes: ReadonlySet<string> = new Set(['votes', 'members', 'majority', 'unanimous']);

const voteOf = (step: Step): string | null => ('vote' in step ? (step.vote ?? null) : null);

const numbers = 'zero one two three four five six seven eight nine ten'.split(' ');

/** How many a majority is, where it is known how many they are. */
function atLeast(power: Power, { code, who }: Verdict['row'], ground: Ground): Claim | null {
	const step = votingStep(power);
	const vote = step === null ? null : voteOf(step);
	if (step === null || vote === null || !/^a majority(?!.*\bof the\b)/.test(vote) || /Governor/.test(vote)) return null;
	const [known] = ground.facts(code, 'members');
	const members = step.step === 'vote' ? step.members : null;
	const all = members === null ? (known?.count ?? 0) : members.split(/, | and /).length;
	if (all < 3 || all >= numbers.length) return null;
	const line = ground.texts.clemency.power.atLeast(numbers[Math.floor(all / 2) + 1] ?? '', numbers[all] ?? '');
	return { line, by: members === null && known !== undefined ? known.sources : who };
}

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
	return claim(worded(truthOf(ask.code, known.says), [known.says], asWhether(ask), ground), known.sources);
}

/** How the vote goes where one more fact is true, in few words. */
function votesElse({ row, finding }: Verdict, { texts }: Ground): readonly Claim[] {
	const others = finding.is === 'power' ? finding.others : [];
	return others.flatMap(({ on, power }): readonly Claim[] => {
		const step = votingStep(power);
		if (step === null || voteOf(step) === null) return [];
		const said = plainText(line`${texts.clemency.how.step(step)}`).replace(/\.$/, '');
		return [{ line: texts.clemency.otherwise(texts.clemency.when(row, on), [lower(said)]), by: row.who }];
	});
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** "And for a regular guy": what it takes for any other sentence. */
const isOfOthers = ({ words = [], told = words }: Ask) =>
	[...words, ...told].some((word) =>
		/^(?:regular|normal|ordinary|usual\w*|others?|else|otherwise|always|every|any|all)$/.test(word),
	);
