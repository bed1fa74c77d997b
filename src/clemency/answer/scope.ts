import type { Ask, AskCode } from '../judge/ask.js';
import { kindsLeftOut } from '../read/tables/concepts.js';
import { unitsOf } from '../read/terms.js';
import { type Clause, plainText } from './clauses.js';

/** Asked so, it turns on the kind of case whether anybody looks at it. */
const ofScope: ReadonlySet<AskCode> = new Set<AskCode>(['who', 'may', 'barred', 'happened', 'chances']);

/** What is not taken, or hardly ever. */
export const leavesOut =
	/\b(?:(?:not|ordinarily|usually)(?: \w+){0,2} (?:taken|heard|pardoned|considered|accepted|refused|eligible)|no (?:crime|pardon|infractions|detainers|conviction)|not misdemeanors|not for people who|refuses?d?|felonies only|only felonies)\b/;
/** Of such misdemeanors alone it says nothing of others. */
const fewMisdemeanors = /\b(?:petty|traffic) misdemeanors?\b/i;

/**
 * The statement that says that the kind of case somebody told is not taken, by its place among those of the law; null
 * where none does: "only an infraction, can the board pardon it".
 */
export function leftOut({ code, told = [] }: Ask, clauses: readonly Clause[]): number | null {
	if (!ofScope.has(code)) return null;
	const kinds = unitsOf(told).flatMap(({ concept }) =>
		concept !== null && kindsLeftOut.has(concept.slice(1)) ? [concept] : [],
	);
	if (kinds.length === 0) return null;
	const few = kinds.includes('=infraction') || kinds.includes('=traffic');
	const at = clauses.findIndex(({ line, terms }) => {
		const text = plainText(line);
		return (
			kinds.some((kind) => terms.has(kind) && (kind !== '=misdemeanor' || few || !fewMisdemeanors.test(text))) &&
			leavesOut.test(text)
		);
	});
	return at < 0 ? null : at;
}
