import { isClemency, judge, powersFor, type Verdict } from '../judge/verdict.js';
import type { Claim } from './citations.js';
import type { Ground } from './ground.js';
import { headline, unasked } from './headline.js';

/**
 * Who decides, where that is somebody else than the office which takes applications for pardons: on death row in
 * Alabama the Board can do nothing, and its address would lead astray. Nothing where it is the same.
 */
export function notThatOffice({ row, said }: Verdict, ground: Ground): readonly Claim[] {
	// On death row it is the execution that is to be stopped, whatever word is used.
	const act = said.act === 'pardon' && said.hinges.death === true ? 'commutation' : said.act;
	if (!isClemency(act)) return [];
	const { power } = powersFor(row.powers, act, said.hinges);
	const { power: usual } = powersFor(row.powers, 'pardon', said.hinges);
	if (power === null || usual === null || power.decider === usual.decider) return [];
	const verdict = unasked(judge(row, { ...said, act, asked: null }));
	return [
		{ line: headline(verdict, ground.homeOf, ground.texts), by: row.who },
		{ line: ground.texts.clemency.reply.notKnown('where', row), by: [] },
	];
}
