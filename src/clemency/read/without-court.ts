import type { Ask, AskCode } from '../judge/ask.js';

/**
 * What is known of a topic whatever the court: keys of the general questions. Asked without a place they are the
 * answer; of federal courts they are told where the row has nothing of its own.
 */
export const withoutCourt: Readonly<Partial<Record<AskCode, string>>> = {
	// What a pardon does.
	...{ effect: 'does', record: 'record', guns: 'guns', vote: 'vote', jury: 'jury', office: 'office', rights: 'rights' },
	...{ licence: 'employer', deportation: 'immigration', suit: 'civil', fine: 'restitution', money: 'refund' },
	...{ discharge: 'discharge', innocence: 'innocent', travel: 'travel', registry: 'registry', enlisting: 'enlisting' },
	...{ housing: 'housing', benefits: 'benefits', family: 'familyLaw', screening: 'screening' },
	// How one asks for it.
	...{ where: 'whereToAsk', cost: 'cost', duration: 'duration', when: 'waits', barred: 'eligible', again: 'again' },
	...{ 'while-serving': 'whileServing', 'on-supervision': 'whileServing', 'on-appeal': 'appealOpen' },
	...{ before: 'preemptive', lawyer: 'lawyer', relative: 'byOther', hearing: 'hearing', notice: 'victims' },
	...{
		support: 'letters',
		proof: 'proof',
		partial: 'partialPardon',
		late: 'noDeadline',
		criteria: 'criteria',
		remorse: 'remorse',
		inquiry: 'lookedInto',
		objection: 'objection',
		lying: 'lying',
	},
	...{ age: 'ageLimit', meets: 'meetings' },
	...{ chances: 'chances', reasons: 'reasons', silence: 'silence', deadline: 'silence', appeal: 'appeal' },
	// Which kind it is, and what becomes of it.
	...{ juvenile: 'juvenile', deferred: 'deferred', municipal: 'ticket', group: 'group', dead: 'dead' },
	...{ conditions: 'conditionalPardon', public: 'publicRecord' },
	...{ revoke: 'revoke', decline: 'refuse', admit: 'admitsGuilt' },
	...{ sentence: 'endsSentence', alternative: 'alternatives' },
};

/** General questions that are about a part of a topic. */
const rowsOf: Readonly<Partial<Record<AskCode, readonly string[]>>> = {
	guns: ['statePardonGuns', 'reliefGuns', 'federalGunsRestored', 'statePardonFederalGuns', 'gunStates'],
	deportation: ['admissible', 'drugDeportation', 'immigrationGrounds', 'illegalReentry', 'detention'],
	group: ['marijuana', 'thousands'],
	licence: ['licence'],
	travel: ['passport'],
	innocence: ['compensation'],
	sentence: ['illness', 'execution'],
	municipal: ['mayor'],
	decline: ['refuseCommutation'],
	holder: ['pardonAttorneyNow', 'pardonAttorney'],
};

/** Whether a general question is a topic's, or about a part of it. */
export const isOfTopic = (row: string, code: AskCode): boolean =>
	withoutCourt[code] === row || rowsOf[code]?.includes(row) === true;

/** What is asked of a governor without a state, and has its answer for all of them. */
export const ofAnyGovernor: Readonly<Partial<Record<AskCode, string>>> = {
	...{
		alone: 'boardOrGovernor',
		'need-board': 'boardOrGovernor',
		against: 'boardOrGovernor',
		bound: 'boardOrGovernor',
	},
	...{ refuse: 'boardOrGovernor', 'must-sign': 'boardOrGovernor', 'board-alone': 'boardOrGovernor' },
	...{ outvoted: 'boardOrGovernor', silence: 'silence', revoke: 'revoke' },
};

/** Topics whose general question is the same as that of a place, so that one word answers either. */
export const sameAnywhere: ReadonlySet<AskCode> = new Set<AskCode>([
	...(['record', 'guns', 'vote', 'jury', 'office', 'rights', 'deportation', 'suit', 'fine', 'money'] as const),
	...(['discharge', 'innocence', 'travel', 'enlisting', 'housing', 'sentence', 'lawyer', 'hearing'] as const),
	...(['while-serving', 'on-supervision', 'on-appeal', 'before', 'relative', 'support', 'remorse'] as const),
	...(['objection', 'late', 'appeal', 'reasons', 'juvenile', 'deferred', 'municipal', 'group', 'dead'] as const),
	...(['public', 'revoke', 'decline', 'admit', 'cost'] as const),
]);

/** Who decides is not known without a court; beside something that is, it is left to what follows. */
const open: ReadonlySet<AskCode> = new Set<AskCode>(['who', 'happened', 'may']);

/** The general questions that a message without a place asks; none where one of its questions needs the court. */
export function askedEverywhere(asks: readonly Ask[]): readonly Ask[] {
	const topics = asks.filter(({ code, asked }) => !(open.has(code) && asked === null));
	const everywhere = topics.flatMap((ask): readonly Ask[] => {
		const of = withoutCourt[ask.code];
		return of === undefined
			? []
			: [{ ...ask, code: 'general' as const, of, plain: ask.plain && sameAnywhere.has(ask.code) }];
	});
	if (everywhere.length < topics.length) return [];
	return everywhere.filter(({ of }, i) => everywhere.findIndex((each) => each.of === of) === i);
}
