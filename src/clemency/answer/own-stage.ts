import type { Ask } from '../judge/ask.js';
import { powersFor, type Verdict } from '../judge/verdict.js';
import { asksWhether, mustBeIn, toWord } from '../read/put-so.js';
import type { Fact } from '../shapes/fact.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { type Truth, worded } from './first-word.js';
import type { Ground } from './ground.js';
import { owing } from './may-be.js';
import type { Own } from './own-row.js';
import { stageWord } from './reply-when.js';
import { waitSaid } from './wait-said.js';
import { whenShortened } from './when-shortened.js';
import { whetherUnread } from './whether-unread.js';

/** A question of whoever is in prison, under supervision or in debt, with what the row says of waiting. */
interface StageAsked {
	readonly ask: Ask;
	readonly verdict: Verdict;
	readonly ground: Ground;
	readonly rules: readonly Claim[];
}

/** Whether somebody may ask already, in prison, under supervision, or with money unpaid. */
export function ownStage(asked: StageAsked): Own {
	const { ask, verdict, ground } = asked;
	const said = isOfMoney(ask) ? ofDebts(asked) : ask.code === 'while-serving' ? fromInside(asked) : onPaper(asked);
	const asksLong = /\b(?:or|how long|when)\b.*\b(?:wait|years?|apply|ask)\b/.test((ask.words ?? []).join(' '));
	// That no wait was found is said with it.
	const isSaid = said.some(({ line }) => plainText(line).includes('no waiting time'));
	const isOpen = !isOfMoney(ask) && !isSaid && asksLong && ask.act === 'pardon';
	return { first: said, beside: isOpen ? [waitSaid({ ...ask, words: [] }, verdict, ground)] : [] };
}

/** That nobody still serving is considered for a pardon, where that is so of somebody who serves: it stands before the way to ask. */
export function closedInside(verdict: Verdict, ground: Ground): readonly Claim[] {
	const { row, said } = verdict;
	if (said.stage !== 'serving' || said.act !== 'pardon' || said.hinges.death === true) return [];
	if (row.notWhile.includes('serving') || beginsAfter(verdict))
		return [{ line: ground.texts.clemency.reply.notFromPrison(row, isCommuted(verdict)), by: row.process, must: true }];
	return [];
}

/** "My husband is doing twenty years, can he get a pardon": whether one is given in prison, and no officer's power. */
export function asksFromInside({ code, asked, words = [] }: Ask, { row, said }: Verdict): boolean {
	const isTold = said.stage === 'serving' && said.act === 'pardon' && said.hinges.death !== true && !said.dead;
	const isWhether = code === 'who' || code === 'happened' || code === 'may';
	return row.kind === 'state' && isTold && isWhether && asked === null && canGet.test(words.join(' '));
}

const canGet =
	/^(?!.*\b(?:who|whos|whom|which|how|what|where|when|why|governors?|boards?|president)\b).*\b(?:can|could|may|is|are|am|will|would|does|do)\b.*\b(?:pardon\w*|clemency)\b/;

/** What is owed: paid first, or no page says. */
function ofDebts({ ask, verdict: { row }, ground, rules }: StageAsked): readonly Claim[] {
	const { reply } = ground.texts.clemency;
	const [scope, wait] = (['scope', 'wait'] as const).map((topic) => ground.facts(row.code, topic).map(claimOf));
	// Civil rights alone are something else than a pardon.
	const onMoney = [...(scope ?? []), ...rules, ...(wait ?? [])].filter(({ line }) => {
		const text = plainText(line);
		return ofMoney.test(text) && !/\b[Cc]ivil rights\b/.test(text);
	});
	const [first] = onMoney;
	if (first === undefined) return [{ line: reply.unpaidUnread(row), by: [] }];
	const text = plainText(first.line);
	if (/\bstill owed\b/.test(text)) return [{ ...first, line: putStage(ask, 'yes', first.line, ground) }];
	// What must be paid first is a no to whoever still owes it.
	return [mustBePaid.test(text) ? { ...first, line: stageWord(ask, first.line, ground) } : first];
}

/** From prison a sentence is shortened; whether a pardon is given there, too, a rule may say. */
function fromInside({ ask, verdict, ground, rules }: StageAsked): readonly Claim[] {
	const { row, said } = verdict;
	const { reply } = ground.texts.clemency;
	const shortens = isCommuted(verdict);
	const text = (ask.words ?? []).join(' ');
	// "Can I file for my husband or must he himself": who may is asked, and not from where.
	const [relative] = ofOther.test(text) ? ground.facts(row.code, 'relative').map(claimOf) : [];
	if (relative !== undefined) return [relative];
	// "He is home, can he ask for a commutation or a pardon": from outside only a pardon is left.
	const { release, end } = said.told?.events ?? {};
	const isOut =
		said.stage === 'completed' || release !== undefined || end !== undefined || isHome.test((ask.told ?? []).join(' '));
	if (isOut && /\bcommut/.test(text))
		return [{ line: putStage(ask, 'no', reply.outAsksPardon, ground), by: row.process }];
	const shortened: Claim = { line: reply.fromPrison(row), by: row.process };
	const yes = { ...shortened, line: putStage(ask, 'yes', shortened.line, ground) };
	const isClosed = row.notWhile.includes('serving');
	const own = [
		...rules,
		...ground.facts(row.code, 'scope').map(claimOf),
		...ground.facts(row.code, 'wait').map(claimOf),
	]
		.filter(({ line }) => inPrisonOnly.test(plainText(line)) && !/\bcommutation\b/.test(plainText(line)))
		.filter(({ line }) => !isClosed || /\bsave\b|\bexceptional/.test(plainText(line)));
	// A rule of the place on people in prison says more, where no commutation is named.
	const isNamed = [text, ...(ask.told ?? [])].some((each) => /\b(?:commut|shorten|clemency)/.test(each));
	const isAny = said.act === 'commutation' || /\b(?:clemency|mercy)\b/.test(text);
	if (shortens && isAny && (isNamed || !own.some((each) => rules.includes(each)))) {
		if (aShare.test(text)) return ofShare(ask, verdict, ground);
		// "How long must he serve first" asks when, from wherever.
		const when = /\b(?:how (?:long|much|many)|when)\b/.test(text)
			? whenShortened({ ...ask, code: 'when' }, verdict, ground)
			: [];
		return when.length > 0 ? when.slice(0, 1) : [yes];
	}
	const [rule] = own;
	if (rule !== undefined) {
		const at = plainText(rule.line);
		const truth: Truth = isClosed ? 'no' : openTruth(at);
		const line = /^In |^For /.test(at) ? rule.line : reply.waitsAs(row, at);
		return [{ ...rule, line: putStage(ask, truth, line, ground) }];
	}
	if (isClosed) return [{ line: putStage(ask, 'no', reply.notFromPrison(row, shortens), ground), by: row.process }];
	if (beginsAfter(verdict))
		return [{ line: putStage(ask, 'no', reply.notYetFromPrison(row, shortens), ground), by: row.process }];
	if (shortens)
		return asksWhether(ask) && !mustEnd.test(text)
			? [{ line: reply.fromPrisonOnly(row), by: row.process }]
			: [{ line: reply.fromPrisonNot(row), by: row.process }];
	return whetherUnread('serving', ask, row, ground) ?? [{ line: reply.notKnown(ask.code, row), by: [] }];
}

/** "Must half of it be served first": what a page says of time served, else that none names any. */
function ofShare(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	const { row } = verdict;
	const said = whenShortened({ ...ask, code: 'when', yesNo: false, words: [] }, verdict, ground).filter(({ line }) => {
		const said = plainText(line);
		return /\b(?:served?|years?|third|half)\b/.test(said) && !/\bno page we read\b/.test(said);
	});
	if (said.length > 0) return said.slice(0, 1);
	const isMay = mayFirst.test((ask.words ?? []).join(' '));
	const line = ground.texts.clemency.reply.noShare(row);
	return [{ line: worded(isMay ? 'yes-as-read' : 'no-as-read', line, toWord(ask), ground), by: [] }];
}

/** On probation or parole. */
function onPaper({ ask, verdict, ground, rules }: StageAsked): readonly Claim[] {
	const { row, said } = verdict;
	const { reply, how } = ground.texts.clemency;
	if (said.act === 'commutation') return [{ line: reply.commutationWhen(row), by: row.process }];
	// Some places have years for whoever is still on parole.
	const onParole = row.waits.filter((wait) => /^on parole\b/.test(wait.for));
	if (onParole.length > 0)
		return [{ line: putStage(ask, 'limits', reply.stageWaits(row, how.waits(onParole)), ground), by: row.process }];
	if (row.notWhile.includes('supervised'))
		return [{ line: putStage(ask, 'no', reply.notSupervised(row), ground), by: row.process }];
	const [rule] = [...rules, ...ground.facts(row.code, 'wait').map(claimOf)].filter(({ line }) =>
		/\b(?:on|or|while on) (?:probation|parole)\b|\bunder supervision\b|\bno longer serves\b/.test(plainText(line)),
	);
	if (rule !== undefined) {
		const truth = /\bno longer serves\b|\bnot while\b/.test(plainText(rule.line)) ? 'no' : 'limits';
		return [{ ...rule, line: putStage(ask, truth, rule.line, ground) }];
	}
	if (beginsAfter(verdict))
		return [{ line: putStage(ask, 'no', reply.notYetSupervised(row), ground), by: row.process }];
	const isOpen = row.waits.length === 0 && row.basis !== 'unknown' && row.kind !== 'federal';
	if (isOpen) return [{ line: putStage(ask, 'yes-as-read', reply.supervisedOpen(row), ground), by: row.process }];
	return whetherUnread('supervised', ask, row, ground) ?? [{ line: reply.notKnown(ask.code, row), by: [] }];
}

/** "Can he" and "must it be over" have the same sentence and opposite words; "when" and "how" have none. */
function putStage(ask: Ask, truth: Truth, line: Claim['line'], ground: Ground): Claim['line'] {
	const text = (ask.words ?? []).join(' ');
	const isTurned = mustEnd.test(text) && !mayFirst.test(text) && !mustBeIn.test(text);
	if (/\b(?:how|when|what|where|who)\b/.test(text) && !mayFirst.test(text)) return line;
	if (!isTurned && !asksWhether(ask) && !mayFirst.test(text) && !ask.yesNo && !ask.plain) return line;
	const isLimited = isTurned && truth === 'limits';
	return worded(isLimited ? 'usually' : truth, line, toWord(ask, isTurned && !isLimited), ground);
}

const claimOf = ({ says, sources }: Fact): Claim => ({ line: [says], by: sources });

/** How open it is to whoever is in prison. */
const openTruth = (rule: string): Truth =>
	/\bextraordinary\b|\bexceptional|\bfirst says whether\b/.test(rule) ? 'limits' : 'yes';

/** The years are counted from the end of the sentence, or from discharge. */
function beginsAfter({ row, said: { act } }: Verdict): boolean {
	const begins = row.waits.filter(({ for: of }) => afterSentence.test(of));
	return (act === 'pardon' || act === 'parole') && begins.length > 0 && begins.length === row.waits.length;
}

const afterSentence =
	/\bafter (?:the (?:whole )?(?:last )?sentence|release from supervision|every condition)|\bsince (?:supervision ended|the final discharge)\b|^discharged\b/;

/** Whether sentences of every kind are commuted there, and not those of death alone. */
function isCommuted({ row, said }: Verdict): boolean {
	const power = powersFor(row.powers, 'commutation', said.hinges).power;
	return power !== null && power.decider !== 'nobody';
}

const isHome = /\b(?:came|come|been|is|already) (?:home|out|released)\b/;
const aShare =
	/\b(?:half|third|quarter|two thirds|percent|\d+ ?%|part of|(?:a|some|any) (?:part|portion|bit)|minimum|certain (?:amount|time|number)|so (?:much|many)|enough time|years?)\b/;
const ofOther =
	/^(?:so |but |and )*can (?:i|we) (?:file|apply|ask|petition|do)\b.* for (?:my|him|her|them|our)\b.*\bor$/;
const mustBePaid = /\b(?:must|paid|at most|payments made)\b/;
const mustEnd = /\b(?:must|have to|has to|had to|need|needs|required|got to|gotta|supposed to|wait)\b/;
const mayFirst =
	/^(?:(?:so|and|but) )*(?:can|could|may|is|are|am)\b|\b(?:can|could|may|am|is) (?:i|he|she|we|they|u|you|my \w+|somebody|someone|people)\b/;
const inPrisonOnly = /\b(?:in|from) prison\b|\bunder sentence\b/;
const ofMoney = /\b(?:fines?|debts?|restitution|penalties|costs|payments)\b/;

/** "Must the fines be paid first": whoever owes money need not be under supervision. */
export function isOfMoney({ code, words = [] }: Ask): boolean {
	const text = words.join(' ');
	return (
		code === 'on-supervision' &&
		/\b(?:fines?|fees?|restitution|debts?|costs?|owe|owes|owed|owing|paid|pay|paying|money)\b/.test(text) &&
		(owing.test(text) || !/\b(?:probation|parole|paroled|supervis\w+|papers?|paper)\b/.test(text))
	);
}
