import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Texts } from '../../render/texts/index.js';
import { isClemency, powersFor, type Verdict } from '../judge/verdict.js';

/** The verdict in one sentence: the answer to "can X?", where somebody asked, and who decides. */
export function headline(verdict: Verdict, homeOf: HomeOf, { clemency }: Texts): Line {
	const { row, said, finding, reply, cityRule } = verdict;
	const act = isClemency(said.act) ? said.act : 'pardon';
	if (cityRule !== null) return cityRule.can ? clemency.cityYes : clemency.cityNo;
	if (finding.is === 'elsewhere') return clemency.elsewhere(finding.act, ordinary(verdict, clemency));
	// A bare yes or no answers "can he", and would be misread as the answer to anything else.
	const bare = said.negated || said.immigration;
	const no = reply === 'no' && !bare ? clemency.noOne : [];
	if (finding.is === 'treason') return line`${no}${clemency.treason(row, finding.how)}`;
	if (finding.is === 'silent') return clemency.silent(row);
	if (finding.is === 'nobody') {
		const why = finding.why;
		// Whoever asked whether one officer may needs no other sentence on who may later.
		const then = no.length > 0 ? [] : ordinary(verdict, clemency);
		return clemency.capital(line`${no}${clemency.capital(clemency.nobody[why](row, then))}`);
	}
	const { power, others } = finding;
	const only = power === null ? null : clemency.only(row, act, power);
	const by = said.asked === null ? '' : clemency.officer(said.asked, homeOf(said.asked.of ?? row.code));
	if (only === null || power === null) {
		const pardons = ordinary(verdict, clemency);
		if (reply === 'no' && pardons.length > 0) {
			return line`${no}${clemency.cannot(by, row, 'pardon')}${pardons}.`;
		}
		const other = reply === 'only-if' ? others[0] : undefined;
		const death = row.powers.find(({ acts, when }) => acts.includes(act) && when.death === true);
		if (other === undefined && death !== undefined && said.hinges.death !== true)
			return clemency.deathAlone(row, act, clemency.decider(row, death.decider), reply !== null && !bare);
		if (other === undefined) return clemency.unknown(row, act);
		return line`${clemency.onlyIf}${clemency.otherwise(clemency.when(row, other.on), clemency.only(row, act, other.power))}`;
	}
	// That nobody can holds for one sentence only: which, and what can be done all the same.
	const [on] = power.decider === 'nobody' ? (Object.keys(power.when) as (keyof typeof power.when)[]) : [];
	if (on !== undefined) {
		const pardons = act === 'pardon' ? [] : ordinary(verdict, clemency);
		const none = clemency.otherwise(clemency.when(row, on), only);
		const lead = reply === 'no' && !bare ? clemency.noOne : [];
		return pardons.length === 0 ? line`${lead}${none}` : line`${lead}${none} ${clemency.capital(pardons)}.`;
	}
	// Nobody asked so that a word would answer it: the sentence stands alone.
	if (bare && reply === 'no-longer') return line`${clemency.former(by)}${only}.`;
	if (bare && reply === 'usually-not') return line`${clemency.capital(only)}; ${clemency.whetherToo(by)}`;
	if (bare && reply !== null && reply !== 'no' && reply !== 'unsettled') return line`${clemency.capital(only)}.`;
	switch (reply) {
		case null: {
			// Where the Governor must approve in some cases, "nor the Governor" would be read of all.
			const approves = others.some((other) => other.power.steps.some(({ step }) => step === 'approval'));
			const nor = power.decider === 'nobody' || approves ? '' : clemency.nor(row, power);
			return line`${clemency.capital(only)}${nor === '' ? '' : `; ${nor}`}.`;
		}
		case 'yes':
			return line`${bare ? [] : clemency.yes}${clemency.capital(only)}.`;
		case 'yes-with':
			return line`${clemency.yesWith}${only}.`;
		case 'no':
		case 'only-if':
			return line`${bare ? [] : clemency.noOne}${clemency.cannot(by, row, act)}${clemency.only(row, act, power, true)}.`;
		case 'recommends':
			return line`${clemency.recommends}${only}.`;
		case 'consents':
			return line`${clemency.consents}${only}.`;
		case 'no-longer':
			return line`${clemency.noLonger(by)}${only}.`;
		case 'usually-not':
			return line`${clemency.usuallyNot}${only}.`;
		case 'unsettled':
			return clemency.unsettled(by);
		case 'unknown':
			return line`${clemency.notKnown(by)}${only}.`;
		default:
			return reply satisfies never;
	}
}

/** The same verdict where nobody asked for a yes or no, or in words it would not answer: the sentence stands without. */
export function unasked(verdict: Verdict): Verdict {
	return { ...verdict, said: { ...verdict.said, negated: true } };
}

/** The row of an officer's place, where that place has a governor; null elsewhere. */
export type HomeOf = (code: string) => Verdict['row'] | null;

/** Who pardons in the ordinary case, for what stands beside the answer. */
function ordinary({ row, said }: Verdict, clemency: Texts['clemency']): Line {
	const { power } = powersFor(row.powers, 'pardon', said.hinges);
	return power === null ? [] : clemency.only(row, 'pardon', power);
}
