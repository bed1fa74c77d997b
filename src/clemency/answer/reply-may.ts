import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Clemency, Power } from '../judge/law.js';
import { mayIt } from '../judge/may.js';
import { isBinding, isClemency, judge, type Verdict } from '../judge/verdict.js';
import type { Claim } from './citations.js';
import type { Ground } from './ground.js';
import { headline, unasked } from './headline.js';
import { powerSaid, withWord } from './power-said.js';
import { holderClaim } from './reply-holder.js';

/** Whether an officer may do it, in the way that was asked: the answer, then what makes it so. */
export function replyMay(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	const { clemency } = ground.texts;
	const { row, finding, said } = verdict;
	const closed = closedTo(verdict);
	const lesser = lesserPower(verdict);
	if (lesser.length > 0) {
		const [first, ...rest] = lesser as [Claim, ...Claim[]];
		const asksIt = ask.yesNo && ask.words?.some((word) => lessens.test(word)) === true;
		const pardons = judge(row, { ...said, act: 'pardon', asked: null });
		return [
			asksIt ? { ...first, line: clemency.reply.yes(first.line) } : first,
			...rest,
			{ line: headline({ ...unasked(pardons), reply: null }, ground.homeOf, ground.texts), by: row.who },
		];
	}
	// Nobody asked for a yes or no: the sentence stands without.
	const isPlain = ask.plain && !skipsHearing(ask, verdict);
	const bare = isPlain && !isOpen(ask, verdict) ? verdict : unasked(verdict);
	const plain: Claim = { line: headline(bare, ground.homeOf, ground.texts), by: row.who };
	const power = finding.is === 'power' ? finding.power : null;
	const may = power === null || ask.code === 'may' ? null : mayIt(ask.code, ask.asked?.officer ?? null, power);
	const steps = (power?.steps ?? []).map((step): Claim => ({ line: line`${clemency.how.step(step)}`, by: row.who }));
	const holder = verdict.reply === 'no-longer' ? holderClaim(row, ground) : null;
	if (ask.yesNo && ask.code === 'may' && closed !== null) {
		const said = clemency.reply.closed(closed, row);
		return [{ line: ask.plain ? clemency.reply.no(said) : said, by: row.process }, bareClaim(verdict, ground)];
	}
	if (ask.code === 'alone' && !ask.yesNo && power !== null) return [...aloneClaims(ask, verdict, ground), plain];
	if (ask.code === 'silence') return [...silence(verdict, ground), ...steps.slice(0, 1)];
	const shared = saidOfPower(ask, verdict, ground);
	if (shared !== null && !(ask.yesNo && skipsHearing(ask, verdict) && steps.length > 0)) {
		const decides = power?.decider === 'governor';
		const word = wordOf(ask, may, isPlain, decides);
		const only = {
			line: line`${clemency.capital(clemency.only(row, said.act as Clemency, power as Power))}.`,
			by: row.who,
		};
		const first: Claim = { line: word === null ? shared : withWord(word, shared, ground), by: row.who };
		return [first, ...(decides && saysOnly.has(ask.code) ? [only] : []), ...steps];
	}
	if (
		may === null ||
		power === null ||
		!isClemency(said.act) ||
		verdict.reply === 'no-longer' ||
		verdict.reply === 'no'
	) {
		return [plain, ...(holder === null ? [] : [holder]), ...steps.filter(() => power !== null)];
	}
	const advises = power.steps[0]?.step === 'advice';
	if (ask.yesNo && skipsHearing(ask, verdict) && steps.length > 0) {
		const [first, ...rest] = steps as [Claim, ...Claim[]];
		return [
			{ ...first, line: clemency.reply.no(first.line) },
			...rest,
			{ line: headline(unasked(verdict), ground.homeOf, ground.texts), by: row.who },
		];
	}
	const binding = power.steps.filter(isBinding);
	if (ask.code === 'bound' && may && power.decider === 'governor' && binding.length > 0) {
		const steps = binding.map((step): Claim => ({ line: line`${clemency.how.step(step)}`, by: row.who }));
		return [{ line: [clemency.reply.halfBound], by: row.who }, ...steps];
	}
	if ((ask.code === 'bound' || (ask.code === 'need-board' && advises)) && !may && steps.length > 0) {
		const [first, ...rest] = steps as [Claim, ...Claim[]];
		const told: Claim = ask.plain ? { ...first, line: clemency.reply.no(first.line) } : first;
		return [told, ...rest, { line: line`${clemency.capital(clemency.only(row, said.act, power))}.`, by: row.who }];
	}
	// A board stops the Governor where nothing can be granted without it.
	const stopping = steps[power.steps.findIndex(isBinding)] ?? steps[0];
	if (power.decider === 'governor' && stopping !== undefined && isOfBoard(ask)) {
		const first = ask.yesNo
			? power.steps.some(isBinding)
				? clemency.reply.yes(stopping.line)
				: clemency.reply.no(stopping.line)
			: stopping.line;
		return [{ ...stopping, line: first }, plain];
	}
	if (ask.code === 'refuse' && may && power.decider === 'governor' && steps.length > 0) {
		const refuses: Line = [clemency.reply.mayRefuse(row)];
		return [{ line: isPlain ? clemency.reply.yes(refuses) : refuses, by: row.who }, ...steps];
	}
	// Who decides grants or does not: a yes to a veto would be read as one to the pardon.
	if (ask.code === 'refuse' && power.decider === 'president') return [bareClaim(unasked(verdict), ground), ...steps];
	// Where the answer would be another if one more fact were true, neither word is right, and both cases are told.
	const officer = ask.asked?.officer ?? null;
	const varies =
		finding.is === 'power' && finding.others.some((other) => mayIt(ask.code, officer, other.power) !== may);
	const sentence = line`${clemency.capital(clemency.only(row, said.act, power, varies))}.`;
	const answer = may ? clemency.reply.yes(sentence) : clemency.reply.no(sentence);
	// "Only if the Board recommends it" is said already.
	const told = power.steps.map(({ step }) => !varies && (step === 'recommendation' || step === 'consent'));
	if (!varies && sitsOnly(ask, verdict)) {
		// One vote of several is one, whatever else was told.
		const vote = [(may ? clemency.reply.voteNeeded : clemency.reply.outvoted)(row)];
		const first = ask.yesNo ? (may ? clemency.reply.yes(vote) : clemency.reply.no(vote)) : vote;
		// Who votes and by which majority is said once.
		const members = steps.filter((_, i) => power.steps[i]?.step === 'vote');
		return [{ line: first, by: row.who }, ...members, ...steps.filter((each) => !members.includes(each))];
	}
	return [{ line: isPlain && !varies ? answer : sentence, by: row.who }, ...steps.filter((_, i) => told[i] !== true)];
}

/** How the power is shared, where one of those who share it was asked about. */
function saidOfPower(ask: Ask, verdict: Verdict, ground: Ground): Line | null {
	const { row, finding, said, reply } = verdict;
	const power = finding.is === 'power' ? finding.power : null;
	const officer = ask.asked?.officer ?? 'board';
	const of = ask.asked?.of ?? row.code;
	if (power === null || !isClemency(said.act) || reply === 'no-longer' || of !== row.code) return null;
	return officer === 'governor' || officer === 'board' ? powerSaid(ask, power, verdict, ground) : null;
}

/** Yes, no, or neither before that sentence. Of a Governor who decides, "must she approve" asks for two things. */
function wordOf({ code, words = [] }: Ask, may: boolean | null, isPlain: boolean, decides: boolean): boolean | null {
	if (!isPlain) return null;
	return decides && code === 'must-sign' ? (/\bneeds?\b.*\bsign/.test(words.join(' ')) ? true : null) : may;
}

/** These sentences do not say who decides. */
const saysOnly: ReadonlySet<string> = new Set(['must-sign', 'board-alone']);

/** Whether it is asked if the board may stop a pardon, or whoever would grant it. */
const isOfBoard = ({ code, asked, words = [] }: Ask) =>
	code === 'refuse' && (asked?.officer === 'governor' ? boardBlocks : boardStops).test(words.join(' '));

const boardBlocks = /\b(?:board|commission|council|panel|committee) (?:block|veto|stop)\b/;
const boardStops =
	/\b(?:board|commission|council|panel|committee) (?:still |also |just |alone )*(?:block|veto|stop|refuse|reject|kill|deny|sink|nix|say no)\b/;

/** Whether it is asked if a Governor who sits on the board may stop what the others vote. */
function sitsOnly({ code, asked }: Ask, { finding }: Verdict): boolean {
	const power = finding.is === 'power' ? finding.power : null;
	return (
		code === 'refuse' &&
		asked?.officer === 'governor' &&
		power?.decider === 'board' &&
		power.steps.some((step) => step.step === 'vote' && /Governor/.test(step.members))
	);
}

/** What the Secretary of a service may do to a sentence, in anybody's words. */
const lessens = /^(?:remit|suspend|cut|shorten|reduc|lower|lighten)/;

/** What an officer who cannot pardon may do to a sentence all the same, where the row says so. */
function lesserPower({ row, said: { act, asked } }: Verdict): readonly Claim[] {
	if (asked?.officer !== 'other-official' || (act !== 'commutation' && act !== 'remission')) return [];
	return row.notes
		.filter((note) => /^The Secretary\b.* may\b/.test(note))
		.map((note): Claim => ({ line: [note], by: row.process }));
}

/** Whether a yes to the power would be read as more: nothing says that somebody still serving is considered. */
function isOpen(ask: Ask, { said, reply, finding }: Verdict): boolean {
	const yes = reply === 'yes' || reply === 'yes-with';
	const still = said.stage === 'serving' || said.stage === 'supervised';
	if (yes && said.act === 'pardon' && still) return true;
	const power = finding.is === 'power' ? finding.power : null;
	return yes && ask.code !== 'may' && power !== null && mayIt(ask.code, ask.asked?.officer ?? null, power) === null;
}

/** The stage in which the case is, where nobody in it is considered; a sentence can be shortened all the same. */
function closedTo({ row, said, reply, finding }: Verdict): 'serving' | 'supervised' | null {
	const { stage } = said;
	const able = reply === 'yes' || reply === 'yes-with';
	if (!able || finding.is !== 'power' || said.act !== 'pardon' || (stage !== 'serving' && stage !== 'supervised'))
		return null;
	const { death, lifeOrDeath, lifeWithoutParole } = said.hinges;
	if (death === true || lifeOrDeath === true || lifeWithoutParole === true) return null;
	return row.notWhile.includes(stage) ? stage : null;
}

/** "Can he skip the board": one that must be heard is not passed over, although its advice does not bind. */
function skipsHearing({ code, words = [] }: Ask, { finding }: Verdict): boolean {
	if (code !== 'alone' || !words.some((word) => /^(?:skip|bypass|ignor|around|avoid|circumvent)/.test(word)))
		return false;
	const steps = finding.is === 'power' ? (finding.power?.steps ?? []) : [];
	return steps.some((step) => step.step === 'advice' && (step.duty === 'law' || step.duty === 'unknown'));
}

/** Who decides, without a yes or no. */
function bareClaim(verdict: Verdict, ground: Ground): Claim {
	return { line: headline({ ...verdict, reply: null }, ground.homeOf, ground.texts), by: verdict.row.who };
}

/** What the officer may do without anybody's vote. */
function aloneClaims(ask: Ask, { row, said }: Verdict, { texts }: Ground): readonly Claim[] {
	const officer = ask.asked?.officer ?? 'governor';
	const own = row.powers.filter(({ decider, steps }) => decider === officer && !steps.some(isBinding));
	// What was asked about is told alone, where it may be done so.
	const wanted = isClemency(said.act) ? said.act : null;
	const same = wanted === null ? [] : own.filter(({ acts }) => acts.includes(wanted));
	if (wanted !== null && same.length > 0)
		return same.map(
			(power): Claim => ({
				line: line`${texts.clemency.capital(texts.clemency.only(row, wanted, power))}.`,
				by: row.who,
			}),
		);
	const lines = own.flatMap((power) => power.acts.slice(0, 1).map((act) => texts.clemency.only(row, act, power)));
	return lines.map((said): Claim => ({ line: line`${texts.clemency.capital(said)}.`, by: row.who }));
}

function silence({ row, finding }: Verdict, { texts, facts }: Ground): readonly Claim[] {
	const { clemency } = texts;
	const power = finding.is === 'power' ? finding.power : null;
	const others = finding.is === 'power' ? finding.others.map((other) => other.power) : [];
	const approval = [power, ...others].flatMap((each) => each?.steps ?? []).find(({ step }) => step === 'approval');
	if (approval !== undefined) return [{ line: line`${clemency.how.step(approval)}`, by: row.who }];
	const [known] = facts(row.code, 'duration');
	if (known === undefined) return [{ line: clemency.reply.notKnown('silence', row), by: [] }];
	return [{ line: clemency.reply.about('silence', row, known.says), by: known.sources }];
}
