import type { Named } from './judged-where.js';
import type { Token } from './tokens.js';

const courtOfTown = /\b(city|town|village|municipal) court\b/;
/** Breaches of a town's own rules, whatever else is told of. */
const ofOrdinance =
	/\b(?:ordinances?|by ?laws?|tickets?|parking|citations?|city (?:law|code|fine)|municipal (?:law|code|fine|offen[cs]e|violation))\b/;
/** Offences that a state's law knows. */
const ofState =
	/\b(?:shoplift\w*|theft|stealing|stole|larceny|assault\w*|battery|dui|dwi|owi|drunk driving|drugs?|weed|marijuana|cocaine|possession|burglary|forgery|fraud|bad checks?|prostitution|domestic|violence|misdemeanou?rs?|misd|felon\w*|harassment|trespass\w*|stalking|state (?:law|case|charge|court))\b/;

/** States whose cities have a court by that name; elsewhere it is called otherwise. */
const haveCityCourts: ReadonlySet<string> = new Set(['NY', 'IN', 'LA', 'MT', 'AR', 'TN', 'AZ']);

/** Whether a town's court is told of, and an offence against the state's law. */
export const isOffenceOfTown = (all: string) => courtOfTown.test(all) && !ofOrdinance.test(all) && ofState.test(all);

const isState = (code: string | null | undefined): code is string =>
	code !== null && code !== undefined && /^[A-Z]{2}$/.test(code) && code !== 'US';

/**
 * A town's court judges breaches of its ordinances and offences against the state's law as well: for one of these the
 * state's law is told first. In New York its courts of cities, towns and villages are the state's.
 */
export function withTownCourt(
	tokens: readonly Token[],
	codes: readonly string[],
	locality: string | null,
	mentions: readonly Named[],
): readonly string[] {
	if (!codes.includes('CITY')) return codes;
	const all = tokens.map(({ word }) => word).join(' ');
	const court = courtOfTown.exec(all);
	if (court === null || !isOffenceOfTown(all)) return codes;
	const others = codes.filter((code) => code !== 'CITY');
	const at = tokens.findIndex(({ word }, i) => word === 'court' && court[1] === tokens[i - 1]?.word);
	// "I lived in Buffalo and was arrested there … in the city court": the town told of last.
	const told = mentions
		.filter(({ start }) => start < at)
		.map(({ codes: each }) =>
			court[1] === 'city' && each.length > 1 ? each.filter((code) => haveCityCourts.has(code)) : each,
		)
		.findLast(([code, ...more]) => more.length === 0 && isState(code));
	const state = others.find(isState) ?? locality ?? told?.[0];
	if (!isState(state)) return codes;
	const own = [state, ...others.filter((code) => code !== state)];
	return state === 'NY' && court[1] !== 'municipal' ? own : [...own, 'CITY'];
}
