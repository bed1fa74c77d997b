import { line } from '../../render/line.js';
import type { Ask } from '../judge/ask.js';
import { powersFor, type Verdict } from '../judge/verdict.js';
import type { Claim } from './citations.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';
import { ofOnePlace } from './of-one-place.js';
import type { Own } from './own-row.js';

/**
 * Fines and restitution: what a pardon does to what is owed is one question, who may cancel it another, and whoever
 * asks for the first is not answered with the second alone.
 */
export function ownFines(ask: Ask, verdict: Verdict, ground: Ground): Own {
	const { row } = verdict;
	const has = ground.facts(row.code, 'fines').length > 0;
	const remitted = has ? [] : remission(verdict, ground);
	const { reply } = ground.texts.clemency;
	if (asksRemission(ask) && remitted.length === 0 && !has && (row.kind === 'state' || row.kind === 'territory'))
		return { first: [{ line: [reply.remissionUnread(row)], by: [] }], beside: [] };
	if (asksRemission(ask) || row.kind === 'municipal') {
		// "Can he cancel it": whoever may does.
		const isGovernors = ask.asked?.officer === 'governor' && verdict.reply !== 'no';
		const put = (claim: Claim): Claim => ({
			...claim,
			line: worded('yes', claim.line, { ...ask, plain: ask.yesNo }, ground),
		});
		return { first: [], beside: isGovernors ? remitted.map(put) : remitted };
	}
	// Where it must be paid before, a pardon takes nothing of it away.
	const [before] = [...ground.facts(row.code, 'fines'), ...ground.facts(row.code, 'wait')].filter(
		({ says }) => paidFirst.test(says) && (!asksRestitution(ask) || /\brestitution\b/.test(says)),
	);
	if (before !== undefined && verdict.said.act === 'pardon')
		return {
			first: [
				{
					line: worded(
						asksEnd.test((ask.words ?? []).join(' ')) ? 'no' : null,
						[before.says],
						{ ...ask, plain: true },
						ground,
					),
					by: before.sources,
				},
			],
			beside: [],
		};
	// What the place itself says stands first.
	const isCut = verdict.said.act === 'commutation';
	const known = ground.general(isCut ? 'commutationOwed' : 'restitution');
	if (known === null) return { first: [], beside: remitted };
	const isFederal = ['federal', 'district', 'military'].includes(row.kind);
	// In a state it turns on its own law, of which no page speaks.
	const truth = isFederal && !isCut ? 'mostly-yes' : 'depends';
	const put = truth === 'depends' ? { ...ask, plain: ask.plain || (ask.yesNo && !isTold(ask)) } : ask;
	// Whether it must be paid first is asked of the way, and answered by what the place says of that.
	if (asksFirst(ask)) return { first: [], beside: [] };
	const isState = has && !isFederal && !asksRestitution(ask);
	if (isState) return { first: [], beside: [{ line: reply.usually(ofOnePlace(known.says)), by: known.sources }] };
	return {
		first: [{ line: worded(truth, [ofOnePlace(known.says)], put, ground), by: known.sources }],
		beside: isFederal ? [] : remitted,
	};
}

const paidFirst = /\bmust be paid before\b|\bno pardon is given until\b/;
const asksEnd =
	/\b(?:go|goes|went) away\b|\b(?:wip\w+|eras\w+|cancel\w*|forgiv\w+|gone|drop\w*|clear\w*|end|ends|off)\b/;

/** "Even if I owe money" asks for something else. */
const isTold = ({ words = [] }: Ask) => words.some((word) => word === 'if' || word === 'even');
const asksFirst = ({ words = [] }: Ask) => words.some((word) => /^(?:first|before|beforehand)$/.test(word));
const asksRestitution = ({ words = [] }: Ask) => words.some((word) => /^(?:restitution|victims?)$/.test(word));

/** Whether it is who may cancel it that is asked, and not what a pardon does to it. */
export const asksRemission = ({ words = [] }: Pick<Ask, 'words'>) =>
	words.some((word) => /^(?:remit\w*|remission)$/.test(word)) ||
	(words.some((word) => /^(?:cancel|cancels|waive|forgive|cut|reduce|lower|drop|erase)$/.test(word)) &&
		!words.some((word) => /^(?:pardons?|pardoned|refund|commut\w*)$/.test(word)));

/** Who may cancel a fine, as far as the row says. */
function remission({ row, said }: Verdict, { texts }: Ground): readonly Claim[] {
	const { power } = powersFor(row.powers, 'remission', said.hinges);
	if (power === null) return [];
	return [{ line: line`${texts.clemency.capital(texts.clemency.only(row, 'remission', power))}.`, by: row.who }];
}
