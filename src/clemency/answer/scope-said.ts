import type { Ask } from '../judge/ask.js';
import type { Jurisdiction } from '../judge/law.js';
import type { Verdict } from '../judge/verdict.js';
import type { Claim } from './citations.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';

/*
 * Whether a kind of offence can be pardoned at all. Where the power is general and nothing leaves the kind out, it can:
 * whether anybody is willing to is another matter.
 */

/** Offences as people name them, the narrowest first, with how a sentence says them. */
const kinds: readonly (readonly [RegExp, string])[] = [
	[/\bdomestic\b/, 'domestic violence'],
	[/\bvehicular\b/, 'vehicular manslaughter'],
	[/\bmurder\w*|\bhomicide\b|\bkill\w*/, 'murder'],
	[/\bmanslaughter\b/, 'manslaughter'],
	[/\brap(?:e|ed|ist)\b|\bmolest\w*|\bsex\w*|\blewd\b|\bporn\w*/, 'a sexual offence'],
	[/\b(?:duis?|dwis?|ouis?|owis?|drunk|drunken|impaired)\b/, 'drunk driving'],
	[/\b(?:drugs?|narcotics?|heroin|cocaine|meth|marijuana|cannabis|weed|trafficking)\b/, 'a drug offence'],
	[/\brobb\w+/, 'robbery'],
	[/\bburglar\w*/, 'burglary'],
	[/\barson\w*/, 'arson'],
	[/\bkidnap\w*/, 'kidnapping'],
	[/\b(?:assault\w*|battery)\b/, 'assault'],
	[/\b(?:theft|thefts|larceny|shoplift\w*|stealing)\b/, 'theft'],
	[/\b(?:fraud|forgery|embezzle\w*)\b/, 'fraud'],
	[/\bviolen\w+/, 'a violent offence'],
	[/\bmisdemean\w+/, 'a misdemeanor'],
	[/\bfelon\w*/, 'a felony'],
];

/** The kind of offence that a text names; null where it names none. */
export const offenceIn = (text: string): string | null => kinds.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** No crimes in every state: whether a pardon reaches them, the power alone does not say. */
const lesser = /\b(?:petty|infractions?|speeding|traffic|tickets?|parking|violations?)\b/;

/** What the law itself leaves out of the power. */
function exceptions({ treason, impeachment }: Jurisdiction): readonly ('treason' | 'impeachment')[] {
	const isOut = treason !== 'included' && treason !== 'silent' && treason !== 'own-law';
	return [...(isOut ? (['treason'] as const) : []), ...(impeachment === 'excepted' ? (['impeachment'] as const) : [])];
}

export function scopeSaid(ask: Ask, { row, finding }: Verdict, ground: Ground): readonly Claim[] {
	const isGeneral = finding.is === 'power' && finding.power !== null && finding.power.decider !== 'nobody';
	const isState = row.kind === 'state' || row.kind === 'territory';
	const text = (ask.words ?? []).join(' ');
	if (!isGeneral || (!isState && row.kind !== 'federal' && row.kind !== 'district') || lesser.test(text)) return [];
	const kind = offenceIn(text);
	const said = ground.texts.clemency.reply.scope(row, exceptions(row), kind);
	return [{ line: worded(kind === null ? null : 'yes', said, ask, ground), by: row.who }];
}
