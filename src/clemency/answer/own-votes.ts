import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Hinge, Power, Step } from '../judge/law.js';
import { isClemency, powersFor, type Verdict } from '../judge/verdict.js';
import { votingStep } from '../judge/voting-step.js';
import { fillers } from '../read/tables/plain.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';
import { membersSaid, sitsThere } from './own-members.js';
import type { Own, OwnRow } from './own-row.js';
import { isTie, tieSaid } from './silence.js';

/** Who votes, how many of them must agree, and whether all. */
export function ownVotes(own: OwnRow): Own | null {
	const { ask, verdict, ground, power, claim, has } = own;
	const { row, finding } = verdict;
	const { clemency } = ground.texts;
	const { reply } = clemency;
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
		const put = (said: Line) =>
			worded(ask.code === 'votes' ? null : 'no', said, { ...asWhether(ask), plain: isRead(ask) }, ground);
		const nobody = alone ? claim(put(none), row.who) : [];
		if (has('boardVote')) return { first: votesByPage(own), beside: [] };
		// Whoever votes in some cases is told of with whoever decides the others.
		const elsewhere = alone ? votesElse(own, office) : null;
		const board =
			power?.decider === 'board' && row.body !== null ? claim(clemency.power.votesUnread(row, row.body), []) : [];
		return { first: elsewhere === null ? [...nobody, ...board] : claim(elsewhere, row.who), beside: [] };
	}
	if (voteOf(step) === null && has('boardVote')) return { first: votesByPage(own), beside: [] };
	// What it takes for one sentence only is said of that one, and then what it takes else.
	const [on] = power === null ? [] : (Object.keys(power.when) as Hinge[]).filter((each) => power.when[each] === true);
	const usual =
		on === undefined || !isClemency(verdict.said.act) ? null : powersFor(row.powers, verdict.said.act, {}).power;
	const there = usual === null ? null : votingStep(usual);
	const isWhether = ask.code !== 'votes';
	const said = power === null ? [] : takenBy(step, power, row, ground, isWhether || on !== undefined);
	const told =
		on === undefined ? said : clemency.power.inCase(row, lower(clemency.when(row, on)), lower(plainText(said)));
	const vote = voteOf(step);
	const inOthers =
		there === null || !isOfOthers(ask) || voteOf(there) === null || voteOf(there) === vote
			? []
			: claim(clemency.power.inOthers(voteOf(there) ?? ''), row.who);
	// Where other cases need another vote a bare yes or no would be half of it: both are told in one sentence.
	const other = finding.is === 'power' ? finding.others.find((each) => votingStep(each.power) !== null) : undefined;
	const otherVote = other === undefined ? null : voteOf(votingStep(other.power) ?? step);
	if (other !== undefined && otherVote !== null) {
		const both = clemency.power.otherwiseTakes(told, clemency.when(row, other.on), otherVote);
		return { first: claim(worded(isWhether ? 'depends' : null, both, asWhether(ask), ground), row.who), beside: [] };
	}
	// "Does the Attorney General vote": whether he is one of them.
	const sits = isWhether || step.step !== 'vote' ? null : sitsThere(ask, `: ${step.members}`);
	if (sits !== null)
		return { first: claim(worded(sits, told, { ...ask, plain: true, way: 'yes' }, ground), row.who), beside: [] };
	const truth = vote === null || !isWhether || !(asksHowMany(ask) || isStillSo(ask)) ? null : truthOf(ask.code, vote);
	const first = claim(worded(truth, told, asWhether(ask), ground), row.who);
	return { first, beside: inOthers };
}

/** What a vote takes, and whose it is, the number first. */
function takenBy(step: Step, power: Power, row: Verdict['row'], ground: Ground, isWhether: boolean): Line {
	const { power: says, how } = ground.texts.clemency;
	const vote = voteOf(step);
	if (vote === null) return 'by' in step ? says.votesUnread(row, step.by) : line`${how.step(step)}`;
	const takes = says.takes(vote, atLeast(power, row, ground));
	if (step.step === 'vote') return says.voters(row, takes, step.members, isWhether);
	return 'by' in step ? says.votes(row, takes, step.by, isWhether) : line`${how.step(step)}`;
}

/** "Do they all have to agree" asks for a yes or no, where every word of it was read. */
function asWhether(ask: Ask): Ask {
	return { ...ask, plain: ask.plain || isRead(ask) || isStillSo(ask) };
}

const isRead = ({ yesNo, way, words = [] }: Ask): boolean =>
	(yesNo || whether.test(words.join(' '))) &&
	way !== 'no' &&
	words.every((word) => ofVote.has(word) || fillers.has(word));

/** "They all had to agree, is that still so". */
const isStillSo = ({ code, words = [], told = [] }: Ask): boolean => {
	const text = [...told, ...words].join(' ');
	return (
		code === 'unanimous' && stillSo.test(text) && /\ball\b|\bunanim/.test(text) && !/\b(?:not|never|no|or)\b/.test(text)
	);
};
const stillSo = /\b(?:is (?:that|it|this) (?:still|true|right|so)|still (?:so|true|how|the rule|the case))\b/;

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
function atLeast(power: Power, { code }: Verdict['row'], ground: Ground) {
	const step = votingStep(power);
	const vote = step === null ? null : voteOf(step);
	if (step === null || vote === null || !/^a majority\b/.test(vote) || /Governor/.test(vote)) return null;
	const [, named] = /\bof the (\w+)/.exec(vote) ?? [];
	const [known] = ground.facts(code, 'members');
	const members = step.step === 'vote' ? step.members : null;
	const count = members === null ? (known?.count ?? 0) : members.split(/, | and /).length;
	const all = named === undefined ? count : numbers.indexOf(named);
	if (all < 3 || all >= numbers.length) return null;
	return { votes: numbers[Math.floor(all / 2) + 1] ?? '', all: numbers[all] ?? '' };
}

/** Whether all of them, or more than half, are what it takes. */
function truthOf(code: string, vote: string): 'yes' | 'no' {
	const all = /\ball\b|unanim/i.test(vote);
	const more = all || /\b(?:two thirds|four of the five|at least two)\b/i.test(vote);
	return (code === 'unanimous' ? all : !more) ? 'yes' : 'no';
}

/** "Does the council have to vote yes" asks whether it must agree, and not whether all of it. */
const asksHowMany = ({ code, words = [] }: Ask) =>
	code !== 'unanimous' ||
	words.some((word) =>
		/^(?:all|every\w*|each|unanim\w*|whole|entire|one|single|anyone|both|any|none|lone|holdout|just|only|\d+|two|three|four|five)$/.test(
			word,
		),
	);

/** In these cases it may be otherwise. */
const turnsVote = /^(?:only|others?|twice|again|after|refusal|before|unless|keep|cover)$/;

/** Where a page on the vote says more than the row. */
function votesByPage({ ask, verdict: { row }, ground, claim }: OwnRow): readonly Claim[] {
	const [known] = ground.facts(row.code, 'boardVote');
	if (known === undefined) return [];
	if (ask.code === 'votes') return claim([known.says], known.sources);
	// Where nobody is bound a majority is not enough, and not all of them are needed.
	const isOpen = /\bno page\b/.test(known.says) || ask.words?.some((word) => turnsVote.test(word)) === true;
	const truth =
		isOpen || !asksHowMany(ask) ? null : /\bbinds?\b/.test(known.says) ? 'no' : truthOf(ask.code, known.says);
	return claim(worded(truth, [known.says], asWhether(ask), ground), known.sources);
}

/** Who decides in most cases, and whose vote it takes where one more fact is true. */
function votesElse({ ask, verdict: { row, finding }, ground }: OwnRow, office: string): Line | null {
	const { clemency } = ground.texts;
	const others = finding.is === 'power' ? finding.others : [];
	for (const { on, power } of others) {
		const step = votingStep(power);
		const vote = step === null ? null : voteOf(step);
		if (step === null || vote === null || !('by' in step)) continue;
		const said = clemency.power.mostlyNobody(row, office, clemency.when(row, on), vote, step.by);
		return ask.code === 'votes' ? said : worded('depends', said, asWhether(ask), ground);
	}
	return null;
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** "And for a regular guy": what it takes for any other sentence. */
const isOfOthers = ({ words = [], told = words }: Ask) =>
	[...words, ...told].some((word) =>
		/^(?:regular|normal|ordinary|usual\w*|others?|else|otherwise|always|every|any|all)$/.test(word),
	);
