/** General questions whose words are those of other terms, of a person or of a federal court as well. */
const beforeTerms: ReadonlySet<string> = new Set([
	...['sameAsDropped', 'sameAsParole', 'czar', 'statePardonGuns', 'reliefGuns', 'dualSovereignty', 'whichCourt'],
	...[
		'binding',
		'alone',
		'boards',
		'likeliest',
		'rarest',
		'followRules',
		'citizenship',
		'illegalReentry',
		'courtUndo',
		'residence',
		'contempt',
	],
	...[
		'pardonAttorneyNow',
		'deniedList',
		'ownFamily',
		'familyPardoned',
		'neverPardoned',
		'rowEmptied',
		'pardonedDead',
		'vicePresident',
		'selfPardon',
		'lastPardon',
	],
	...['civilOrder', 'admissible', 'detention', 'afterCommutation', 'newOffence', 'twice', 'impeachment', 'limits'],
	...['newPresident', 'licence', 'civil', 'twoSovereigns', 'illness'],
	...['unpardonable', 'rightTo', 'expire', 'prior'],
]);

/** Those that are asked of no place's law, whichever places they name. */
const ofNoPlace: ReadonlySet<string> = new Set([
	'illegalReentry',
	'statePardonGuns',
	'federalGunsRestored',
	'acting',
	'officeEnds',
	'felonPresident',
	'selling',
	'federalPardonStates',
	'lying',
	'whereLive',
	'written',
	'statePardonFederalGuns',
	...['turkeys', 'soldiersTrump', 'deadExecuted', 'deathRowGrants', 'deathRowMost', 'marijuanaAll'],
	...['exParteGarland', 'burdickCase', 'framers', 'actingPresident', 'removedPardons', 'listCrimes'],
	...['chargedAfter', 'twoStates', 'withdraw', 'exclusion', 'executionDeadline'],
	...['refusedAbroad', 'certRehabApplies'],
	...['firstPardon', 'hamilton', 'wilsonCase', 'schickCase', 'dumschatCase', 'impeachedFor', 'testify'],
	...['januarySixGuns', 'governorPresident', 'veterans', 'commutedToServed', 'selfPardoned', 'testifyForced'],
	...['commutationOwed', 'commutationSupervision', 'revokeCommutation', 'refuseCommutation'],
]);

/** Whether two states, or one and another, are spoken of: a pardon of one counts where it was given anyway. */
const across =
	/\b(?:other|another|different|any|every|all|each) states?\b|\bout of state\b|\b(?:here|moved|elsewhere|anywhere|everywhere)\b|\bfull faith\b/;

const proclaimed = /\b(?:biden|bidens|proclamations?)\b/;

const judgedThere =
	/\b(?:convicted|sentenced|tried|jailed|imprisoned|locked up|arrested|prison|court|conviction) (?:\w+ ){0,2}in\b/;

/** Whether it was a court of another country that is named. */
export const isOfCourtThere = (codes: readonly string[], all: string): boolean =>
	codes.some((code) => /^[a-z]/.test(code)) && judgedThere.test(all);

/** Whether a general question is asked before any place's law is looked at. */
export function isFirst(of: string | null, codes: readonly string[], all: string): boolean {
	if (of === null) return false;
	// "Can Trump pardon a Frenchman convicted in Paris" is asked of the court there.
	if ((of === 'citizenship' || of === 'foreignRuler') && isOfCourtThere(codes, all)) return false;
	// "Biden pardoned everybody with weed, am I in it" is asked of the proclamations, whoever else he pardoned.
	if (of === 'marijuana') return proclaimed.test(all) && codes.every((code) => /^[A-Z]{2}$/.test(code));
	if (of === 'otherStatePardon')
		return (
			codes.every((code) => /^[A-Z]{2}$/.test(code)) &&
			(codes.length > 1 || across.test(all)) &&
			!/\b(?:federal|presidential|president|presidents|trump|trumps|biden|bidens)\b/.test(all)
		);
	return ofNoPlace.has(of) || (beforeTerms.has(of) && codes.every((code) => code === 'US'));
}

/** General questions that a state's own row answers, or that must not ask for the state again. */
const ofOneState: ReadonlySet<string> = new Set([
	'whereLive',
	'illness',
	'lying',
	'constitution',
	'officeEnds',
	'twice',
]);

/** The state that was named beside them; whoever named a federal case is not asked for a state. */
export const toldThere = (asks: readonly { readonly of: string | null }[], codes: readonly string[]) =>
	codes.length === 1 &&
	codes.every((code) => /^[A-Z]{2}$/.test(code)) &&
	asks.every(({ of }) => codes[0] === 'US' || (of !== null && ofOneState.has(of)))
		? { codes }
		: {};
