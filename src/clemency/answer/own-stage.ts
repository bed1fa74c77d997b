import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import { powersFor, type Verdict } from '../judge/verdict.js';
import { asksWhether } from '../read/put-so.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';
import type { Own } from './own-row.js';
import { closedTo, notBegun, stageWord } from './reply-when.js';
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
export function ownStage({ ask, verdict, ground, rules }: StageAsked): Own {
	const { row, said } = verdict;
	const { reply, how } = ground.texts.clemency;
	if (isOfMoney(ask)) {
		const facts = ground.facts(row.code, 'wait').map(({ says, sources }): Claim => ({ line: [says], by: sources }));
		const onMoney = [...rules, ...facts].filter(({ line }) => ofMoney.test(plainText(line)));
		const [first, ...rest] = onMoney;
		if (first === undefined)
			return { first: whetherUnread('unpaid', ask, row, ground) ?? [{ line: reply.unpaid(row), by: [] }], beside: [] };
		// What must be paid first is a no to whoever still owes it.
		const isDuty = mustBePaid.test(plainText(first.line));
		return { first: [isDuty ? { ...first, line: stageWord(ask, first.line, ground) } : first, ...rest], beside: [] };
	}
	const inPrison = ask.code === 'while-serving';
	// What is shortened is still being served.
	const inside = rules.filter(({ line }) => inPrisonOnly.test(plainText(line)));
	const shortens = inPrison && isCommuted(verdict);
	const shortened: Claim = { line: reply.fromPrison(row), by: row.process };
	const yes = { ...shortened, line: worded('yes', shortened.line, { ...ask, plain: ask.plain || ask.yesNo }, ground) };
	// "How long must he serve first" asks when, from wherever.
	if (
		shortens &&
		said.act === 'commutation' &&
		/\b(?:how (?:long|much|many)|when)\b/.test((ask.words ?? []).join(' '))
	) {
		const when = whenShortened({ ...ask, code: 'when' }, verdict, ground);
		if (when.length > 0) return { first: when, beside: [] };
	}
	if (shortens && said.act === 'commutation' && inside.length === 0) return { first: [yes], beside: [] };
	const closed = closedTo(ask, verdict, ground);
	// Clemency is more than a pardon: what is asked for from prison is a yes.
	const isAny =
		shortens && said.act === 'pardon' && (ask.words ?? []).some((word) => /^(?:clemency|mercy)$/.test(word));
	if (isAny && inside.length === 0)
		return { first: [yes, ...closedTo({ ...ask, plain: false, yesNo: false }, verdict, ground)], beside: [] };
	const ofStage = inPrison ? inPrisonOnly : /\b(?:supervision|parole|probation)\b/;
	const own = (closed.length > 0 ? [] : rules.filter(({ line }) => ofStage.test(plainText(line)))).map((claim) =>
		openWord(ask, claim, ground),
	);
	// Some places have years for whoever is still on parole.
	const onParole = inPrison ? [] : row.waits.filter((wait) => /^on parole\b/.test(wait.for));
	const years: readonly Claim[] =
		onParole.length === 0 || said.act === 'commutation' || closed.length > 0
			? []
			: [{ line: onParoleWord(ask, reply.stageWaits(row, how.waits(onParole)), ground), by: row.process }];
	const early = closed.length + own.length + years.length > 0 ? [] : notBegun(ask, verdict, ground);
	const first = [...closed, ...years, ...own, ...early];
	const beside = waitSaid({ ...ask, words: [] }, verdict, ground);
	const asksLong = /\b(?:or|how long|when)\b.*\b(?:wait|years?|apply|ask)\b/.test((ask.words ?? []).join(' '));
	if (first.length > 0) return { first, beside: early.length > 0 || asksLong ? [beside] : [] };
	if (ground.facts(row.code, 'wait').some(({ says }) => (inPrison ? /\bprison\b/ : ofStage).test(says)))
		return { first: [], beside: [] };
	if (shortens && said.act === 'pardon') {
		const put = asksWhether(ask) && !/\b(?:must|have to|has to|need)\b/.test((ask.words ?? []).join(' '));
		if (put)
			return {
				first: [{ line: reply.fromPrisonOnly(row), by: row.process }],
				beside: [],
			};
		return { first: [shortened, { line: reply.pardonFromPrison(row), by: [] }], beside: [] };
	}
	const unread = whetherUnread(inPrison ? 'serving' : 'supervised', ask, row, ground);
	return { first: unread ?? [{ line: reply.notKnown(ask.code, row), by: [] }], beside: [beside] };
}

/** "Yes" to whether somebody on parole may ask: after the years that the sentence says. */
function onParoleWord(ask: Ask, line: Line, ground: Ground): Line {
	const text = (ask.words ?? []).join(' ');
	const whether = !/\b(?:or|how|when|wait|must|have to|has to|need)\b/.test(text) && (ask.plain || ask.yesNo);
	return worded(whether ? 'limits' : null, line, { ...ask, plain: whether }, ground);
}

/** A rule that lets them ask is a yes to whether they may, and a no to whether they must wait. */
function openWord(ask: Ask, claim: Claim, ground: Ground): Claim {
	const said = plainText(claim.line);
	const { way: _way, ...straight } = ask;
	if (asksWhether(ask) && /\bextraordinary circumstances only\b/.test(said))
		return { ...claim, line: worded('limits', claim.line, { ...straight, plain: true }, ground) };
	if (asksWhether(ask) && /\bis for people in prison\b/.test(said))
		return { ...claim, line: worded('yes', claim.line, { ...straight, plain: true }, ground) };
	if (!/\bmay apply\b|\bcan apply\b/.test(said)) return claim;
	const must = /\b(?:must|have to|has to|need)\b/.test((ask.words ?? []).join(' '));
	if (/\b(?:or|how|when)\b/.test((ask.words ?? []).join(' '))) return claim;
	const plain = ask.plain || ask.yesNo || must;
	const { way: _, ...put } = ask;
	return { ...claim, line: worded(must ? 'no' : 'yes', claim.line, { ...(must ? put : ask), plain }, ground) };
}

/** Whether sentences of every kind are commuted there, and not those of death alone. */
function isCommuted({ row, said }: Verdict): boolean {
	const power = powersFor(row.powers, 'commutation', said.hinges).power;
	return power !== null && power.decider !== 'nobody';
}

const mustBePaid = /\b(?:must|paid|at most)\b/;
const inPrisonOnly = /\b(?:in|from) prison\b|\bserving\b|\bunder sentence\b/;
const ofMoney = /\b(?:fines?|debts?|restitution|penalties|costs)\b/;

/** "Must the fines be paid first": whoever owes money need not be under supervision. */
function isOfMoney({ code, words = [] }: Ask): boolean {
	const text = words.join(' ');
	return (
		code === 'on-supervision' &&
		/\b(?:fines?|fees?|restitution|debts?|costs?|owe|owes|owed|owing|paid|pay|paying|money)\b/.test(text) &&
		!/\b(?:probation|parole|paroled|supervis\w+|papers?|paper)\b/.test(text)
	);
}
