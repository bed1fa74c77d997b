/** Whom a petition asks, as far as its words and its platform tell. */
export type Addressee = 'president' | 'governor';

const mercy =
	/\b(?:pardon(?:s|ed|ing)?|clemency|commut(?:e|es|ed|ing|ation)|reprieve|(?:have|show|grant) mercy|(?:stay|stop|halt|delay)\b.{0,40}\bexecution|spare\b.{0,40}\blife|off death row)\b/i;
/** Called alike, and no mercy for anybody whom a court convicted. */
const other = /\b(?:turkeys?|pardon me|(?:loan|student|tax|medical) debts?|commuters?|commute (?:to|from|by|time))\b/i;

/** Whether a title asks for a pardon, a commutation or a stay: in English; the sentence itself is read elsewhere. */
export function asksForMercy(title: string): boolean {
	return mercy.test(title) && !other.test(title);
}

/**
 * Whom it asks; null where nothing says.
 *
 * @param authorities who must act on it, by its platform's own rules
 */
export function addresseeOf(title: string, authorities: readonly string[]): Addressee | null {
	const words = [title, ...authorities].join(' ');
	if (/\b(?:governor|gov\.)/i.test(words)) return 'governor';
	return /\b(?:president|white house|potus|obama|trump|biden)\b/i.test(words) ? 'president' : null;
}
