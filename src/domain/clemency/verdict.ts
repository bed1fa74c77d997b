import type { Clemency, Condition, Hinge, Jurisdiction, Power, Step } from './law.js';
import type { Act, Asked, Circumstances } from './question.js';

/** Who decides, as far as the law read tells. */
export type Finding =
	/** `power` is the ordinary case (null = nothing found for it), `others` what holds when one more fact is true. */
	| { readonly is: 'power'; readonly power: Power | null; readonly others: readonly Other[] }
	| { readonly is: 'treason'; readonly how: Jurisdiction['treason'] }
	| { readonly is: 'nobody'; readonly why: 'impeachment' | 'before-conviction' | 'future-act' | 'civil' }
	/** Not an act of clemency: a court, an agency or a parole board acts. */
	| { readonly is: 'elsewhere'; readonly act: Exclude<Act, Clemency> };

export interface Other {
	readonly on: Hinge;
	readonly power: Power;
}

/** The answer to "can X?"; `with` = only together with somebody who may refuse. */
export type Reply =
	| 'yes'
	| 'yes-with'
	| 'only-if'
	| 'no'
	| 'recommends'
	| 'not-by-law-of-another'
	| 'no-longer'
	| 'usually-not'
	| 'unsettled'
	| 'unknown';

export interface Verdict {
	readonly row: Jurisdiction;
	readonly said: Circumstances;
	readonly finding: Finding;
	/** Null where nobody asked about an officer. */
	readonly reply: Reply | null;
	/** Confidence in who decides: the lower of the row's and the power's. */
	readonly confidence: 'high' | 'medium' | 'low';
}

/**
 * Who can grant what is asked, by the law of one jurisdiction. Facts nobody gave are taken as the ordinary case, and
 * what would be different is listed; nothing is guessed from the offence.
 */
export function judge(row: Jurisdiction, said: Circumstances): Verdict {
	const finding = find(row, said);
	const power = finding.is === 'power' ? finding.power : null;
	return {
		row,
		said,
		finding,
		reply: said.asked === null ? null : replyTo(said.asked, row, finding),
		confidence: lower(row.who.confidence, power?.confidence ?? 'high'),
	};
}

function find(row: Jurisdiction, said: Circumstances): Finding {
	if (said.civil) return { is: 'nobody', why: 'civil' };
	if (said.impeachment && row.impeachment !== 'own-law') return { is: 'nobody', why: 'impeachment' };
	if (said.future) return { is: 'nobody', why: 'future-act' };
	if (!isClemency(said.act)) return { is: 'elsewhere', act: said.act };
	if (said.treason && treasonIsSpecial(row)) return { is: 'treason', how: row.treason };
	if (said.stage === 'before' && row.timing === 'after-conviction') return { is: 'nobody', why: 'before-conviction' };
	return { is: 'power', ...powersFor(row.powers, said.act, said.hinges) };
}

export function isClemency(act: Act): act is Clemency {
	return !['expungement', 'exoneration', 'restoration', 'parole'].includes(act);
}

export function treasonIsSpecial({ treason }: Jurisdiction): boolean {
	return treason !== 'included' && treason !== 'silent' && treason !== 'own-law';
}

/** The power that holds as things were said, and those that would hold if one fact nobody denied were true. */
export function powersFor(
	powers: readonly Power[],
	act: Clemency,
	hinges: Circumstances['hinges'],
): { readonly power: Power | null; readonly others: readonly Other[] } {
	const able = powers.filter(({ acts }) => acts.includes(act));
	const holding = (facts: Circumstances['hinges']) => able.find(({ when }) => holds(when, facts)) ?? null;
	const power = holding(hinges);
	const open = hingesOf(able).filter((hinge) => hinges[hinge] === undefined);
	const others = open.flatMap((on): readonly Other[] => {
		const other = holding({ ...hinges, [on]: true });
		return other === null || other === power ? [] : [{ on, power: other }];
	});
	return { power, others };
}

/** Whether a power's condition is met; a fact nobody gave counts as false. */
export function holds(when: Condition, facts: Circumstances['hinges']): boolean {
	return (Object.entries(when) as [Hinge, boolean][]).every(([hinge, value]) => (facts[hinge] ?? false) === value);
}

function hingesOf(powers: readonly Power[]): readonly Hinge[] {
	return [...new Set(powers.flatMap(({ when }) => Object.keys(when) as Hinge[]))];
}

/** Whether a step can stop the decider: advice and notice cannot. */
export function isBinding({ step }: Step): boolean {
	return step === 'recommendation' || step === 'consent' || step === 'approval';
}

function replyTo(asked: Asked, row: Jurisdiction, finding: Finding): Reply {
	if (asked.self) return 'unsettled';
	if (asked.officer === 'former-president' || asked.officer === 'former-governor') return 'no-longer';
	if (finding.is === 'treason') return row.treason === 'unclear' ? 'unknown' : treasonReply(asked, finding.how);
	if (finding.is !== 'power') return 'no';
	if (asked.officer === 'president' && row.kind === 'territory') return 'usually-not';
	if (asked.officer === 'governor' && asked.of !== null && asked.of !== row.code) return 'not-by-law-of-another';
	const { power, others } = finding;
	if (power !== null && power.decider === asked.officer) return power.steps.some(isBinding) ? 'yes-with' : 'yes';
	if (others.some((other) => other.power.decider === asked.officer)) return 'only-if';
	if (power === null || ['nation', 'country', 'local'].includes(power.decider)) return foreignReply(asked, power);
	if (asked.officer === 'board' && power.steps.some((step) => 'by' in step)) return 'recommends';
	return 'no';
}

/** Where another law names the decider, only those who certainly are not it get a no. */
function foreignReply({ officer }: Asked, power: Power | null): Reply {
	if (power === null) return officer === 'president' ? 'no' : 'unknown';
	if (power.decider === 'country') return officer === 'foreign-ruler' ? 'unknown' : 'no';
	return officer === 'president' || officer === 'governor' ? 'no' : 'unknown';
}

function treasonReply({ officer }: Asked, how: Jurisdiction['treason']): Reply {
	if (officer === 'legislature') return how === 'legislature' ? 'yes' : 'unknown';
	if (officer === 'governor' && how === 'legislature-consent') return 'yes-with';
	return 'no';
}

const order = ['low', 'medium', 'high'] as const;

function lower(a: Verdict['confidence'], b: Verdict['confidence']): Verdict['confidence'] {
	return order.indexOf(a) < order.indexOf(b) ? a : b;
}
