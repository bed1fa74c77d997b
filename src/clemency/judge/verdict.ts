import type { CityRule, Clemency, Condition, Confidence, Hinge, Jurisdiction, Power, Step } from './law.js';
import type { Act, Asked, Circumstances } from './question.js';

/** Who decides, as far as the law read tells. */
export type Finding =
	/** `power` is the ordinary case (null = nothing found for it), `others` what holds when one more fact is true. */
	| { readonly is: 'power'; readonly power: Power | null; readonly others: readonly Other[] }
	| { readonly is: 'treason'; readonly how: Jurisdiction['treason'] }
	| { readonly is: 'nobody'; readonly why: 'impeachment' | 'before-conviction' | 'future-act' | 'civil' }
	/** The clause as read says nothing of impeachment, or the sources differ. */
	| { readonly is: 'silent'; readonly on: 'impeachment' }
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
	| 'consents'
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
	/** The rule of the state whose city it is, where it settled the reply. */
	readonly cityRule: CityRule | null;
	/** Confidence in who decides: the lower of the row's and the power's. */
	readonly confidence: Confidence;
}

/**
 * `locality` = state or territory in which a city's or tribe's court sits, where it was said.
 *
 * Who can grant what is asked, by the law of one jurisdiction. Facts nobody gave are taken as the ordinary case, and
 * what would be different is listed; nothing is guessed from the offence.
 */
export function judge(row: Jurisdiction, said: Circumstances, locality: string | null = null): Verdict {
	const finding = find(row, said);
	const power = finding.is === 'power' ? finding.power : null;
	return {
		row,
		said,
		finding,
		reply: said.asked === null ? null : replyTo(said.asked, row, finding, locality),
		cityRule: said.asked === null ? null : cityRule(row, said.asked.officer, locality ?? said.asked.of),
		confidence: lower(row.who.confidence, power?.confidence ?? 'high'),
	};
}

function find(row: Jurisdiction, said: Circumstances): Finding {
	if (said.civil) return { is: 'nobody', why: 'civil' };
	if (said.impeachment && row.impeachment === 'excepted') return { is: 'nobody', why: 'impeachment' };
	if (said.impeachment && row.impeachment !== 'own-law') return { is: 'silent', on: 'impeachment' };
	if (said.future) return { is: 'nobody', why: 'future-act' };
	if (!isClemency(said.act)) return { is: 'elsewhere', act: said.act };
	if (said.treason && treasonIsSpecial(row)) return { is: 'treason', how: row.treason };
	if (said.stage === 'before' && row.timing === 'after-conviction') return { is: 'nobody', why: 'before-conviction' };
	return { is: 'power', ...powersFor(row.powers, said.act, said.hinges) };
}

export function isClemency(act: Act): act is Clemency {
	return !['expungement', 'exoneration', 'restoration', 'parole'].includes(act);
}

function treasonIsSpecial({ treason }: Jurisdiction): boolean {
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

function replyTo(asked: Asked, row: Jurisdiction, finding: Finding, locality: string | null): Reply {
	const { officer, of } = asked;
	if (finding.is === 'treason') return treasonReply(asked, finding.how);
	if (finding.is === 'silent') return 'unknown';
	if (finding.is !== 'power') return 'no';
	if (officer === 'president' && row.kind === 'territory') return 'usually-not';
	const isElsewhere = of !== null && of !== row.code && row.kind !== 'municipal';
	if (isElsewhere && (officer === 'governor' || officer === 'board')) return 'no';
	const { power, others } = finding;
	const holds = (each: Power | null) => each !== null && each.decider === present(officer);
	if (holds(power) || (power !== null && officer === 'governor' && power.steps.some(isGovernors))) {
		if (asked.self) return 'unsettled';
		if (officer !== present(officer)) return 'no-longer';
		return power?.decider !== officer || power.steps.some(isBinding) ? 'yes-with' : 'yes';
	}
	if (row.kind === 'municipal') return localReply(officer, cityRule(row, officer, locality ?? of));
	if (row.kind === 'tribal') return officer === 'president' || officer === 'governor' ? 'no' : 'unknown';
	if (power !== null && officer === 'legislature' && power.steps.some(isLegislatures)) return 'consents';
	if (power !== null && officer === 'board' && power.steps.some((step) => 'by' in step)) return 'recommends';
	if (others.some((other) => holds(other.power))) return 'only-if';
	return power === null && officer === 'governor' ? 'unknown' : 'no';
}

/** The office somebody held, as its holder today has it. */
function present(officer: Asked['officer']): Asked['officer'] {
	if (officer === 'former-president') return 'president';
	return officer === 'former-governor' ? 'governor' : officer;
}

/** The governor sits on the board that decides, or must approve what it decides. */
function isGovernors(step: Step): boolean {
	return (
		(step.step === 'vote' && /Governor/.test(step.members)) || (step.step === 'approval' && step.by === 'Governor')
	);
}

/** What is known of this officer and the cities of this state; null where nothing was found. */
function cityRule({ cityRules = [] }: Jurisdiction, officer: Asked['officer'], state: string | null): CityRule | null {
	return cityRules.find((rule) => rule.state === state && rule.officer === officer) ?? null;
}

/** A chamber of the legislature must agree. */
function isLegislatures(step: Step): boolean {
	return step.step === 'consent' && /Senate/.test(step.by);
}

function localReply(officer: Asked['officer'], rule: CityRule | null): Reply {
	if (rule !== null) return rule.can ? 'yes' : 'no';
	return ['mayor', 'governor', 'council', 'board'].includes(officer) ? 'unknown' : 'no';
}

function treasonReply({ officer }: Asked, how: Jurisdiction['treason']): Reply {
	if (how === 'unclear') return 'unknown';
	if (officer === 'legislature') return how === 'legislature' ? 'yes' : 'unknown';
	const together = how === 'legislature-consent' || how === 'senate-consent';
	return officer === 'governor' && together ? 'yes-with' : 'no';
}

const order = ['low', 'medium', 'high'] as const;

function lower(a: Confidence, b: Confidence): Confidence {
	return order.indexOf(a) < order.indexOf(b) ? a : b;
}
