import type { AskCode } from '../../../clemency/judge/ask.js';
import type { Unclear } from '../../../clemency/read/question.js';
import { own } from '../../../domain/own.js';
import { command, line } from '../../line.js';
import type { Line } from '../../message.js';
import { capital, place, type Row } from './clemency-names.js';
import { besideOf, subjectOf } from './clemency-subjects.js';

const ask = (words: string) => command(`/canipardon ${words}`);

const opening: Readonly<Record<Unclear, Line>> = {
	'nothing-said': line`Whose court convicted? That decides who can pardon.`,
	'too-long': line`That is a lot to read. A few words are enough: who, or where the conviction is.`,
	'other-alphabet': line`I can read only the Latin alphabet so far. Where is the conviction?`,
	'not-understood': line`I did not understand that. Where is the conviction, or whose court convicted?`,
	'unknown-person': line`Not known: that case is on no page we read. After a federal conviction only the President can pardon, after a state's only that state.`,
	'unnamed-person': line`I know cases by name, not by what happened. Who is it, or whose court convicted?`,
	'which-person': line`Whom do you mean?`,
	arrested: line`Who arrested somebody does not say whose court it was. Convicted in federal court it is the President's; in a state's court, that state's. Which was it?`,
	'which-court': line`That depends on whose court convicted. Which was it?`,
	'which-state': line`Only the state that convicted can pardon; the President cannot. Which state is it?`,
	'which-territory': line`A conviction under a territory's own law is usually for that territory's Governor. Which territory?`,
	'which-place': line`That name can mean more than one. Which is it?`,
	'which-country': line`That depends on the country. Which one is it?`,
	'too-many': line`One after the other, please: which first?`,
};

/** Questions back, at most three in a row: which court, which state, and there it is. */
export const clemencyAsk = {
	/** `asked` = the topic of the question, where it has one; else `concept` = what its words stand for. */
	opening: (why: Unclear, asked: AskCode | null, concept: string | null): Line => {
		const named = asked !== null ? subjectOf(asked) : concept === null ? null : besideOf(concept);
		return why === 'which-court' && named !== null
			? line`${named}: that depends on whose court convicted. Which was it?`
			: opening[why];
	},
	/** The name as the tables have it, and in how many places it is. */
	manyPlaces: (name: string, many: boolean): Line =>
		many ? line`${name} is in many states. Which one?` : line`${name} can mean more than one place. Which is it?`,
	hint: line`For example ${ask('Texas')}, ${ask('court-martial')}, ${ask('the president, a Wisconsin murder')}.`,
	judgment: line`The judgment says it: "United States v." is federal, "State", "People" or "Commonwealth v." is that state's.`,
	federal: line`For a federal conviction: the Office of the Pardon Attorney, justice.gov/pardon.`,
	doYouMean: (names: readonly string[]): Line =>
		line`Do you mean ${names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}` : (names[0] ?? '')}?`,
	orWhere: line`If not: whose court convicted? The name of the state, or "federal", is enough.`,
	answers: (names: readonly string[]): Line =>
		names.length === 1
			? line`If so, answer with ${ask(names[0] ?? 'Texas')}; if not, with the name of the state.`
			: line`Answer with ${ask(names[0] ?? 'Texas')}, or another of: ${names.join(', ')}.`,
	/** One town of that name is known. */
	onePlace: (town: string, place: string): Line => line`Do you mean ${town}, ${place}?`,
	choice: (row: Row): Line => [
		capital(row.kind === 'state' || row.kind === 'territory' ? place(row) : (own(courts, row.code) ?? row.name)),
	],
	courts: {
		US: 'A federal court',
		state: "A state's court",
		territory: "A territory's court",
		DC: 'A court of D.C.',
		MIL: 'A court-martial',
		TRIBAL: 'A tribal court',
		FOREIGN: "Another country's court",
		CITY: 'A city or county, for an ordinance',
	},
};

const courts: Readonly<Record<string, string>> = {
	US: 'a federal court',
	DC: 'a court of D.C.',
	MIL: 'a court-martial',
	TRIBAL: 'a tribal court',
	FOREIGN: "another country's court",
	CITY: 'a city or county',
};
