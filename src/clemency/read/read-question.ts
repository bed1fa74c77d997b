import type { Ask } from '../judge/ask.js';
import { asOthersAsk } from './as-others-ask.js';
import { askedApart } from './asked-apart.js';
import { askedBack } from './asked-back.js';
import { ofEither, ofPay } from './asked-instead.js';
import { byGiver, byPoint } from './asked-of-giver.js';
import { byCase, byPersonAsked } from './asked-of-person.js';
import { byCourt, byOfficer, byWords } from './asked-of-place.js';
import { byDeed, byDefinition, byForeigners, byGeneral, byNumbers } from './asked-without-court.js';
import { byClauses } from './case-clauses.js';
import { byHead } from './heads-abroad.js';
import { homeAlone } from './home-alone.js';
import { type Known, messageOf } from './message.js';
import type { Question } from './question.js';
import { type Reading, readingOf, type Step } from './reading.js';
import { byStranger } from './stranger.js';

/** A story is read; a book is not. */
const mostCharacters = 5_000;

/**
 * From the most certain to the least: what is asked of no court, then of whom, then of which place. What none of them
 * settles is asked back.
 */
const steps: readonly Step[] = [
	byDeed,
	byPoint,
	byGiver,
	byForeigners,
	byGeneral,
	byDefinition,
	byNumbers,
	byCase,
	byPersonAsked,
	byOfficer,
	byHead,
	byWords,
	byStranger,
	byCourt,
];

/** Reads a question as a person types it. Never throws, never guesses: what is not clear is asked back. */
export function readQuestion(text: string, known: Known): Question {
	const reading = readingOf(text, messageOf(text.slice(0, mostCharacters), known), known);
	if (text.trim() === '') return reading.unclear('nothing-said');
	if (text.length > mostCharacters) return reading.unclear('too-long');
	const question = askedIn(reading);
	const home = homeAlone(reading, question);
	if (home === null) return question;
	const { message } = reading;
	const there = askedIn(readingOf(text, { ...message, laws: { ...message.laws, codes: [home] } }, known));
	return there.is === 'about' ? { ...there, assumed: home } : question;
}

function askedIn(reading: Reading): Question {
	const ofCase = byClauses(reading);
	if (ofCase !== null) return ofCase;
	// A case known by what happened is told of in several sentences.
	const isOfTwoCountries = byForeigners(reading)?.is === 'about';
	const question = askedApart(reading, settled, byDeed(reading), isOfTwoCountries);
	const texts = reading.message.parts.map(({ segment }) => segment.tokens.map(({ word }) => word).join(' '));
	return withoutRepeats(isOfTwoCountries ? question : asOthersAsk(question, reading, settled), texts);
}

/** What another question of the message asks with it is asked once; where one lives is asked of the country that is named. */
function withoutRepeats(question: Question, texts: readonly string[]): Question {
	if (question.is !== 'about') return question;
	const { codes } = question;
	const asks = ofEither(ofPay(question.asks), codes, texts);
	const isAbroad = codes.length > 0 && codes.every((code) => /^[a-z]/.test(code));
	const has = (is: (ask: Ask) => boolean) => asks.some(is);
	const isOfSelf = has(({ of }) => of === 'selfPardon');
	const isOfMost = has(({ code }) => code === 'majority' || code === 'unanimous');
	const isAgain = has(({ code }) => code === 'again');
	const kept = asks.filter(
		({ code, asked, of, words }) =>
			// "In Canada, …": where is said, and nothing is asked.
			!(asks.length > 1 && words?.length === 1 && /^(?:in|at|from|for)$/.test(words[0] ?? '')) &&
			// "Nevada pardons board, does it …": whom it is asked of is said; "again, and when" is one question.
			!(asks.length > 1 && code === 'who' && isBoard.test((words ?? []).join(' '))) &&
			!(code === 'when' && isAgain && /^(?:and )?(?:when|how (?:soon|long))$/.test((words ?? []).join(' '))) &&
			!(code === 'votes' && isOfMost) &&
			!(isOfSelf && of !== 'selfPardon' && (asked?.self === true || code === 'may')),
	);
	return {
		...question,
		asks: kept.map((ask) => {
			// "Does she qualify", with no offence named, asks whether it is time.
			if (ask.code === 'barred' && qualifies.test((ask.words ?? []).join(' ')))
				return { ...ask, code: 'when', plain: true, yesNo: true, way: 'yes' };
			if (!isAbroad || ask.of !== 'whereLive') return ask;
			const { within: _, ...own } = ask;
			return { ...own, code: 'who', of: null };
		}),
	};
}

const isBoard =
	/^(?:(?:the|state|pardons?|clemency|and|of|paroles?|executive|commission) )*(?:board|commission|paroles?|pardons)$/;
const qualifies =
	/^(?:(?:so|and|but|also) )*(?:do|does|is|am|are|would|will|can|could) (?:i|he|she|we|they|you|my \w+|somebody|someone)(?: (?:even|still|now|already|now)){0,2}(?: be)? (?:qualify|qualified|eligible)(?: (?:for|to|ask|apply|file|a|an|the|any|pardon|clemency|now|yet|already|in|from|full|state|governors?))*$/;

function settled(reading: Reading): Question {
	for (const step of steps) {
		const question = step(reading);
		if (question !== null) return question;
	}
	return askedBack(reading);
}
