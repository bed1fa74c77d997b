import type { Term } from '../judge/question.js';
import { withFigures } from './dates.js';
import { numberWords } from './tables/dates.js';

const unit = '(?:years?|yrs?|yr)';
const of = (source: string) => new RegExp(source.replaceAll('UNIT', unit));
const minimum = of(
	'\\b(\\d{1,2})(?: UNIT)? to (?:life|\\d{1,2}(?: UNIT)?)\\b|\\bminimum (?:of |is |was |term (?:of )?)?(\\d{1,2})\\b|\\b(\\d{1,2}) (?:UNIT )?(?:mandatory )?minimum\\b|\\bmandatory (?:minimum )?(?:of )?(\\d{1,2})\\b',
);
/** The most of a range: "10 to 20 years". */
const most = of('\\b\\d{1,2}(?: UNIT)? to (\\d{1,2})\\b');
const served = of(
	'\\b(?:served|did|done|been in(?:side)?|in for|in prison|inside|locked up|been (?:down|gone|there|locked up))(?: (?:for|about|over|almost|nearly|already|only|just|now|like|around|roughly|it)){0,3} (\\d{1,2})\\b',
);
const servedBehind = of(
	'\\b(\\d{1,2}) (?:UNIT )?(?:in(?= (?:and|so|now|already|can|how|is|does|he|she|his|her|with|there|when|has)\\b|$)|served|inside|down|so far|done|already)\\b|\\b(\\d{1,2}) (?:UNIT )?(?=(?:of|out of|on|into) (?:an? |his |her |my |the )?\\d{1,2}\\b)',
);
/** How long the sentence is, by what stands before or behind its years. */
const sentence = of(
	'(?:\\b(?:got|gets|gave (?:him|her|them|me)|do|has|have|with|sentenced(?: \\w+){0,4} to|sentence (?:of|is|was)|facing|out of)|, (?:of|on|into))(?: (?:an?|his|her|my|the|another))? (\\d{1,2})(?= UNIT\\b(?! (?:ago|old|left|later))|$| (?:in|for|at|and|with|on|he|she|can|does|so|but|fed|federal|state|year)\\b)',
);
const sentenceBehind = of('\\b(\\d{1,2}) UNIT\\b(?! (?:ago|old|left|later|after|since|out|clean|of age))');
const life = /\b(?:life|lifers?|lwop)\b/;
/** Since when somebody is in: told with what put them there, so long as nothing says how long they have been. */
const inSince =
	/\b(?:locked up|went in|prison|sent up|down|life)(?: (?!out|home|released|off|paroled)\w+){0,6}? in ((?:19|20)\d\d)\b|\bsince ((?:19|20)\d\d)\b/;

/** Told in months: "did 26 months" is two years. */
const ofMonths = /\b(\d{1,3}) (?:months?|mos?|mths?)\b/g;
/** "Has done five": a number in words behind what it counts. */
const inWords = new RegExp(`\\b(done|did|served|of|doing|serving|got|in) (${numberWords.slice(2).join('|')})\\b`, 'g');
/** An age, or years that are waited. */
const noTerm = new RegExp(
	of(
		'\\b(?:wait|waits|after|least|within|every|than|until|aged?|hes|shes|im|was|is) (?:a |for )?\\d{1,2}(?: UNIT)?(?= (?:old|now|then|when|after|out|off|and)\\b|$)|\\b\\d{1,2} ?(?:UNIT )?(?:old|yo)\\b|\\b(?:wait|waits|after|least|within|every|than|until) \\d{1,2} UNIT',
	),
	'g',
);

/**
 * A sentence and what was served of it, as "20 to life", "12 years, has done five" or "got 20 years in 2012" tell it;
 * null where nothing tells how long it is. `today` = `YYYY-MM-DD`.
 */
export function termIn(said: string, today: string): Term | null {
	const text = withFigures(said)
		.replace(inWords, (_, verb: string, number: string) => `${verb} ${numberWords.indexOf(number)}`)
		.replace(ofMonths, (_, months: string) => `${Math.floor(Number(months) / 12)} years`)
		.replace(/\b(?:serving|doing)\b/g, 'got')
		.replace(noTerm, ' , ');
	const least = numberIn(minimum, text);
	const longest = numberIn(most, text);
	// "10 to 20 years served 4": of the sentence nothing is left to be read as served.
	const rest = text.replace(minimum, ' , ');
	const done = numberIn(served, rest) ?? numberIn(servedBehind, rest);
	const open = rest.replace(servedBehind, ' , ').replace(served, ' , ');
	const isLife = life.test(text) && longest === null;
	const years = longest ?? (isLife ? null : (numberIn(sentence, open) ?? numberIn(sentenceBehind, open)));
	if (years === null && least === null && !isLife) return null;
	const since = done === null ? numberIn(inSince, text) : null;
	return {
		...{ years, minimum: least, isLife },
		served: done ?? (since === null ? null : Number(today.slice(0, 4)) - since),
		isCounted: since !== null,
	};
}

function numberIn(pattern: RegExp, text: string): number | null {
	const found = pattern
		.exec(text)
		?.slice(1)
		.find((each) => each !== undefined);
	return found === undefined ? null : Number(found);
}
