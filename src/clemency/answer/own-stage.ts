import type { Ask } from '../judge/ask.js';
import type { Verdict } from '../judge/verdict.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import type { Ground } from './ground.js';
import type { Own } from './own-row.js';
import { closedTo, notBegun } from './reply-when.js';

/** A question of whoever is in prison, under supervision or in debt, with what the row says of waiting. */
interface StageAsked {
	readonly ask: Ask;
	readonly verdict: Verdict;
	readonly ground: Ground;
	readonly waiting: readonly Claim[];
	readonly rules: readonly Claim[];
}

/** Whether somebody may ask already, in prison, under supervision, or with money unpaid. */
export function ownStage({ ask, verdict, ground, waiting, rules }: StageAsked): Own {
	const { row, said } = verdict;
	const { reply, how } = ground.texts.clemency;
	const beside = [...waiting, ...rules];
	if (isOfMoney(ask)) {
		const facts = ground.facts(row.code, 'wait').map(({ says, sources }): Claim => ({ line: [says], by: sources }));
		const onMoney = [...rules, ...facts].filter(({ line }) => ofMoney.test(plainText(line)));
		return onMoney.length > 0
			? { first: onMoney, beside: waiting }
			: { first: [{ line: reply.unpaid(row), by: [] }], beside };
	}
	const inPrison = ask.code === 'while-serving';
	// What is shortened is still being served.
	const inside = rules.filter(({ line }) => inPrisonOnly.test(plainText(line)));
	if (inPrison && said.act === 'commutation' && row.kind !== 'federal' && inside.length === 0)
		return { first: [{ line: [reply.fromPrison], by: row.process }], beside: rules };
	const closed = closedTo(ask, verdict, ground);
	const ofStage = inPrison ? inPrisonOnly : /\b(?:supervision|parole|probation)\b/;
	const own = closed.length > 0 ? [] : rules.filter(({ line }) => ofStage.test(plainText(line)));
	// Some places have years for whoever is still on parole.
	const onParole = inPrison ? [] : row.waits.filter((wait) => /^on parole\b/.test(wait.for));
	const years: readonly Claim[] =
		onParole.length === 0 || said.act !== 'pardon' || closed.length > 0
			? []
			: [{ line: reply.stageWaits(row, how.waits(onParole)), by: row.process }];
	const early = closed.length + own.length + years.length > 0 ? [] : notBegun(verdict, ground);
	const first = [...closed, ...years, ...own, ...early];
	const hasFact = ground.facts(row.code, 'wait').some(({ says }) => ofStage.test(says));
	if (first.length > 0 || hasFact) return { first, beside: years.length > 0 ? rules : beside };
	return { first: [{ line: reply.notKnown(ask.code, row), by: [] }], beside };
}

const inPrisonOnly = /\b(?:in|from) prison\b|\bserving\b/;
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
