import { phrase, type Token } from './tokens.js';

/** Offices that people apply for or are elected to, and that pardon nobody. */
const jobs: ReadonlySet<string> = new Set(
	'sheriff|warden|prosecutor|mayor|judge|district attorney|attorney general|secretary|constable|magistrate|justice of'.split(
		'|',
	),
);
const wanted =
	/\b(?:(?:be|become|becoming|being|hired|elected|appointed|sworn|work|working|worked|job|serve|serving)(?: (?:in|as|an?|the|my|our|his|her|deputy|assistant|county|city|town|state|next|new|reserve))*|(?:run|running|ran) for(?: \w+)?)$/;
const ofStaff: ReadonlySet<string> = new Set(['deputy', 'deputies', 'department', 'academy', 'dept']);

/** "Run for sheriff", "become a deputy sheriff": whether the office that begins at a word is one somebody wants. */
export function isWantedOffice(tokens: readonly Token[], at: number, words: number): boolean {
	if (tokens[at - 1]?.word === 'for' && /^(?:run|running|ran)$/.test(tokens[at - 2]?.word ?? '')) return true;
	if (!jobs.has(phrase(tokens, at, words))) return false;
	return (
		wanted.test(phrase(tokens, Math.max(0, at - 6), Math.min(6, at))) || ofStaff.has(tokens[at + words]?.word ?? '')
	);
}

/** Whether a sentence names an office that somebody wants. */
export const wantsOffice = (tokens: readonly Token[]): boolean =>
	tokens.some((_, at) => isWantedOffice(tokens, at, 1) || isWantedOffice(tokens, at, 2));
